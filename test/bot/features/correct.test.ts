import { describe, expect, it } from 'vitest';
import { ChatId } from '#core/shared/ids.ts';
import { openTalkHouse } from '../talk-house.ts';

const FRIGHTENED =
  'banjir dah sedada di kp melayu rt 3/5, ibu sy stroke ga bisa jalan, bayi 3bln, tlg perahu!! makanan msh ada';

const reportOf = async (talk: ReturnType<typeof openTalkHouse>) => {
  const reports = await talk.stores.queries.ofChat(ChatId.parse('telegram:1'), 10);
  expect(reports).toHaveLength(1);
  const report = await talk.stores.aggregates.load('report', reports[0]?.id ?? '');
  if (!report) throw new Error('No report');
  return report;
};
const actionOf = (heard: { buttons: readonly { text: string; action: string }[] }, label: RegExp): string => {
  const found = heard.buttons.find(({ text }) => label.test(text));
  if (!found)
    throw new Error(`No button ${label} among ${heard.buttons.map(({ text }) => text).join(' | ')}`);
  return found.action;
};
/** The frightened message, told in a house of its own. */
const openFrightened = async () => {
  const talk = openTalkHouse();
  return { talk, first: await talk.say(1, FRIGHTENED) };
};

describe('what was understood', () => {
  it('is everything in a frightened sentence, read back behind the numbers and the reference', async () => {
    const { talk, first } = await openFrightened();
    const report = await reportOf(talk);
    expect(report).toMatchObject({ hazard: 'flood', urgency: 'danger', notNeeded: ['food'] });
    expect(report.depth).toBeGreaterThanOrEqual(120);
    expect(report.private?.place).toContain('kp melayu rt 3/5');
    expect(report.needs.map(({ code }) => code)).toContain('evacuation_rescue');
    expect(report.groups).toEqual(expect.arrayContaining(['infant', 'disability']));
    const places = ['115', 'Nomor', 'Kejadian: banjir', 'Tempat: kp melayu rt 3/5', 'Tidak perlu: makanan'];
    const found = places.map((words) => first.text.indexOf(words));
    expect(found.every((at) => at >= 0)).toBe(true);
    expect(found).toEqual([...found].sort((a, b) => a - b));
    expect(first.buttons.map(({ text }) => text)).toContain('Ada yang salah');
  });

  it('takes a need, a person or an incident back in two taps', async () => {
    const { talk, first } = await openFrightened();
    const asked = await talk.press(1, actionOf(first, /Ada yang salah/));
    const fixed = await talk.press(1, actionOf(asked, /^Perlu makanan/));
    expect(fixed.text).toMatch(/diperbaiki/);
    expect(await reportOf(talk)).toMatchObject({ notNeeded: [], urgency: 'danger' });
    await talk.press(1, actionOf(await talk.press(1, actionOf(fixed, /Ada yang salah/)), /^Tidak ada bayi/));
    expect((await reportOf(talk)).groups).not.toContain('infant');
  });

  it('offers other places of the name with what they lie in, and moves the report there', async () => {
    const { talk, first } = await openFrightened();
    const asked = await talk.press(1, actionOf(first, /Ada yang salah/));
    const places = await talk.press(1, actionOf(asked, /^Tempat$/));
    const choice = places.buttons.find(({ text }) => text.includes(','));
    const fixed = await talk.press(1, choice?.action ?? '');
    expect(fixed.text).toMatch(/diperbaiki/);
    expect((await reportOf(talk)).area).toBe(choice?.action.split('=')[1]);
  });

  it('changes the incident, the number of people and the risk', async () => {
    const { talk, first } = await openFrightened();
    const open = async (line: RegExp) =>
      talk.press(1, actionOf(await talk.press(1, actionOf(first, /Ada yang salah/)), line));
    await talk.press(1, actionOf(await open(/^Kejadian$/), /^longsor$/));
    await open(/^Jumlah orang$/);
    await talk.say(1, 'ada 5 orang');
    await talk.press(1, actionOf(await open(/^Bahaya$/), /Tidak/));
    expect(await reportOf(talk)).toMatchObject({ hazard: 'landslide', persons: 5, urgency: 'ordinary' });
  });

  it('batal leaves everything as it was', async () => {
    const { talk, first } = await openFrightened();
    const before = await reportOf(talk);
    await talk.press(1, actionOf(first, /Ada yang salah/));
    expect((await talk.say(1, 'batal')).text).toMatch(/Dibatalkan/);
    expect(await reportOf(talk)).toEqual(before);
  });
});

describe('a correction in plain words, without any tap', () => {
  it('moves the place to another region and asks which of two', async () => {
    const { talk } = await openFrightened();
    const heard = await talk.say(1, 'bukan di kp melayu jaktim, di bogor');
    const report = await reportOf(talk);
    expect(report.private?.place).toBe('kp melayu rt 3/5, bogor');
    expect(report.area ?? '32').toMatch(/^32/);
    expect(report.private?.texts.at(-1)).toBe('bukan di kp melayu jaktim, di bogor');
    expect(heard.text).toMatch(/diperbaiki/);
  });

  it('keeps every word and drops nobody who was not named', async () => {
    const { talk } = await openFrightened();
    await talk.say(1, 'salah, cuma 1 bayi');
    const report = await reportOf(talk);
    expect(report.groups).toEqual(expect.arrayContaining(['infant', 'disability']));
    expect(report.private?.texts.at(-1)).toBe('salah, cuma 1 bayi');
  });

  it('adds what was declined before', async () => {
    const { talk } = await openFrightened();
    await talk.say(1, 'makanan juga butuh');
    const report = await reportOf(talk);
    expect(report.needs.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['evacuation_rescue', 'food']),
    );
    expect(report.notNeeded).toEqual([]);
  });

  it('replaces the incident', async () => {
    const { talk } = await openFrightened();
    await talk.say(1, 'bukan banjir, longsor');
    expect(await reportOf(talk)).toMatchObject({ hazard: 'landslide' });
  });
});
