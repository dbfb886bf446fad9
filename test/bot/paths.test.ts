import { describe, expect, it } from 'vitest';
import { followUpRules } from '#bot/follow-up-rules.ts';
import { wordsOf } from '#core/programme/follow-up-entries.ts';
import { ChatId } from '#core/shared/ids.ts';
import { remindFamilies } from '#core/use-cases/handle-follow-up.ts';
import { openTalkHouse } from './talk-house.ts';

const WARGA = 7201;
const DAY = 86_400_000;
const CHAT = ChatId.parse(`telegram:${WARGA}`);
type TalkHouse = ReturnType<typeof openTalkHouse>;

const fileOf = async ({ stores }: TalkHouse) => {
  const [line] = await stores.followUps.ofChat(CHAT, 1);
  const file = line && (await stores.aggregates.load('follow-up', line.id));
  if (!file) throw new Error('no follow-up');
  return file;
};
async function joined(talk: TalkHouse, programme = 'pena') {
  await talk.press(WARGA, `fp:join:${programme}`);
  await talk.say(WARGA, 'ya');
  return talk.press(WARGA, 'fo:nowhere');
}

describe('a family that outgrows aid', () => {
  it('is shown every way in ordinary words, without a promise', async () => {
    for (const words of [
      '/mandiri',
      'kami mau mandiri',
      'sudah graduasi pkh terus apa?',
      'mau lepas dari bansos',
    ]) {
      const said = await openTalkHouse().say(WARGA, words);
      expect(said.text, words).toContain('bukan janji modal atau kerja');
      expect(said.buttons.map(({ text }) => text)).toContain('Pelatihan kerja');
    }
    const talk = openTalkHouse();
    const which = await talk.press(WARGA, 'fp:path:business');
    const pena = which.buttons.find(({ text }) => text.includes('PENA'));
    const ways = await talk.press(WARGA, pena?.action ?? '');
    expect(ways.buttons.map(({ action }) => action)).toEqual(['fp:join:pena', 'apply:pena']);
  });

  it('is followed only with a yes, and told that the days are our own', async () => {
    const talk = openTalkHouse();
    await talk.press(WARGA, 'fp:join:pena');
    await talk.say(WARGA, 'tidak');
    expect(await talk.stores.followUps.ofChat(CHAT, 5)).toEqual([]);
    const card = await joined(talk);
    expect(card.text).toMatch(/Sekarang: Rencana usaha\n- Nanti: Barang atau modal diterima/);
    expect(card.text).toMatch(/Kami tanyakan lagi sekitar 09\/12\/2026\. Itu hari kami sendiri/);
  });

  it('goes on by its own word, gets help and a name to ask where it is stuck, and may stop in peace', async () => {
    const talk = openTalkHouse();
    await joined(talk);
    const { reference } = await fileOf(talk);
    const stuck = await talk.press(WARGA, `fp:stuck:${reference}:plan`);
    expect(stuck.text).toContain('Tanyakan ke: dinas sosial');
    expect(stuck.text).toContain('Command Center Kemensos: 171');
    expect((await talk.press(WARGA, `fp:not-yet:${reference}:plan`)).text).toContain('Tidak apa-apa');
    expect((await talk.press(WARGA, `fp:yes:${reference}:plan`)).text).toContain('Selesai: Rencana usaha');
    expect((await talk.press(WARGA, `fp:yes:${reference}:plan`)).text).toContain('tidak ada lagi');
    expect(wordsOf(await fileOf(talk)).answers.map(({ said }) => said)).toEqual(['stuck', 'not-yet', 'yes']);
    const end = await talk.press(WARGA, `fp:stopped:${reference}:goods`);
    expect(end.text).toContain('Berhenti tidak menutup bantuan lain');
    expect((await fileOf(talk)).state).toBe('closed');
  });

  it('is asked by the sweep when the day has come, and at most twice', async () => {
    const talk = openTalkHouse();
    await joined(talk);
    let asked = 0;
    for (let day = 0; day < 120; day += 1) {
      talk.wait(DAY);
      const due = await talk.stores.followUps.due(talk.now(), 50);
      asked += await remindFamilies(talk.stores.aggregates, due, followUpRules, talk.house.system);
    }
    expect(asked).toBe(2);
  });

  it('that closes its calendar because it wants to stand alone is shown the way', async () => {
    const talk = openTalkHouse();
    await talk.press(WARGA, 'fu:start:pkh');
    await talk.say(WARGA, 'ya');
    await talk.press(WARGA, 'fo:posyandu');
    await talk.press(WARGA, 'fo:done');
    await talk.press(WARGA, 'fo:nowhere');
    const { reference } = await fileOf(talk);
    const closed = await talk.press(WARGA, `fu:close:${reference}:outgrown`);
    expect(closed.text).toContain('kalender ditutup');
    expect(closed.text).toContain('Jalan mandiri');
  });
});

describe('a way that is typed', () => {
  it('is the one whose name holds the words', async () => {
    const talk = openTalkHouse();
    await talk.say(WARGA, '/mandiri');
    const which = await talk.say(WARGA, 'modal usaha');
    expect(which.buttons.map(({ text }) => text).join()).toContain('PENA');
    expect((await talk.say(WARGA, 'pena')).text).toContain('Pahlawan Ekonomi Nusantara');
  });

  it('is none where several fit', async () => {
    const talk = openTalkHouse();
    await talk.say(WARGA, '/mandiri');
    expect((await talk.say(WARGA, 'usaha')).text).not.toContain('Program mana?');
  });
});
