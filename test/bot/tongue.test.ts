import { describe, expect, it } from 'vitest';
import type { Outcome, Turn } from '#bot/context.ts';
import { answerTo, readLabel } from '#bot/tongue.ts';
import { ChatId } from '#core/shared/ids.ts';
import { newSession } from '#core/talk/session.ts';
import { openTalkHouse } from './talk-house.ts';

const chat = ChatId.parse('telegram:8201');

/** A first turn, and what the features would answer in its language. */
function firstTurn() {
  const { house } = openTalkHouse();
  const incoming = { chat, update: 1, kind: 'message', sentAt: 0, text: 'banyune mlebu omah' };
  const turn = { incoming, session: newSession(chat), language: 'id', house, now: 0 } as unknown as Turn;
  const decide = async (as: Turn): Promise<Outcome> => ({
    session: as.session,
    reply: { parts: [{ key: 'menu.what', params: {} }], via: 'answer' },
  });
  return { turn, decide };
}

describe('a language that is heard', () => {
  it('is spoken at once when a named speaker has reviewed it, with Indonesian one tap away', async () => {
    const { turn, decide } = firstTurn();
    const { session, reply } = await answerTo('jv', turn, decide, true);
    expect(session.language).toBe('jv');
    expect(reply?.keyboard?.rows.flat().map(({ action }) => action)).toEqual(['language:id']);
  });

  it('is only offered while it is a draft', async () => {
    const { turn, decide } = firstTurn();
    const { session, reply } = await answerTo('jv', turn, decide);
    expect(session).toMatchObject({ languageOffered: true });
    expect(session.language).toBeUndefined();
    expect(reply?.keyboard?.rows.flat().map(({ action }) => action)).toEqual(['language:jv']);
  });
});

describe('English', () => {
  it('is spoken at once to whoever writes it, with Indonesian one tap away', async () => {
    const talk = openTalkHouse();
    const first = await talk.say(31, 'please help, water is at my chest and my mother cannot walk');
    expect(first.text).toMatch(/Call now:[\s\S]*115/);
    expect((await talk.say(31, '/status')).text).toMatch(/from this chat/);
    expect((await talk.say(31, 'Bahasa Indonesia')).text).toMatch(/^Bahasa: Indonesia/);
  });

  it('is not heard in an Indonesian message with an English word', async () => {
    const { text } = await openTalkHouse().say(32, 'please min, rumah kami kebanjiran, no hp saya lowbat');
    expect(text).not.toMatch(/Report kept|Your report/);
  });
});

describe('danger in a regional language', () => {
  it.each([
    'banyune mlebu omah, tulung, ibuku ora iso mlaku',
    'simbah mboten saged mlampah, toya sampun mlebet griya',
    'pun biang teu tiasa leumpang, cai tos asup bumi',
  ])('says that somebody must be carried: %s', async (text) => {
    const { text: heard } = await openTalkHouse().say(11, text);
    expect(heard).toMatch(/115[\s\S]*harus digendong/);
  });
});

describe('a button in a regional language', () => {
  it('comes back as the Indonesian words that the features read; other words stay', async () => {
    const said = (text: string) =>
      readLabel({ chat, update: 1, kind: 'message', sentAt: 0, text } as never, newSession(chat), 'su');
    expect((await said('Laporan abdi')).text).toBe('Laporan saya');
    expect((await said('SOS: bahaya ayeuna')).text).toBe('SOS: bahaya sekarang');
    expect((await said('caah di imah')).text).toBe('caah di imah');
  });

  it('works in text alone too: the menu by number', async () => {
    const talk = openTalkHouse();
    await talk.say(9, 'basa sunda');
    await talk.say(9, 'teks saja');
    expect((await talk.say(9, '2')).text).toMatch(/Aya musibah naon\?/);
  });

  it('answers the interview about aid in Javanese, and its labels are read', async () => {
    const talk = openTalkHouse();
    await talk.say(10, 'basa jawa');
    expect((await talk.say(10, '/cek')).text).toMatch(/Napa sing saweg dibetahaken/);
    const ages = await talk.say(10, 'panganan lan kebetahan baku');
    expect(ages.text).toMatch(/Dipilih: panganan lan kebetahan baku/);
    expect((await talk.say(10, 'Niku mawon')).text).toMatch(/Pinten umuré/);
  });
});
