import { describe, expect, it } from 'vitest';
import { ChatId } from '#core/shared/ids.ts';
import { openTalkHouse } from './talk-house.ts';

const WARGA = 7101;
const DAY = 24 * 3600 * 1000;
const CRY = 'tolong ibu saya pingsan tidak sadar';

const reportOf = async (talk: ReturnType<typeof openTalkHouse>) =>
  (await talk.stores.queries.ofChat(ChatId.parse(`telegram:${WARGA}`), 5))[0];

describe('"where?" after a cry for help', () => {
  it('takes "di sini" for no village, asks for its name, and then takes the person at her word', async () => {
    const talk = openTalkHouse();
    await talk.say(WARGA, CRY);
    const again = await talk.say(WARGA, 'di sini');
    expect(again.text).toMatch(/Laporan \S{4}-\S{4} tetap tersimpan\. Petugas perlu nama kampung/);
    expect((await reportOf(talk))?.area).toBeUndefined();
    await talk.say(WARGA, 'di sini');
    const kept = await reportOf(talk);
    expect(kept?.area).toBeUndefined();
    expect(kept?.private?.place).toBe('di sini');
  });

  it.each(['halo', 'ok', 'makasih', 'sebentar', 'siapa ini?'])('stays open after "%s"', async (aside) => {
    const talk = openTalkHouse();
    await talk.say(WARGA, CRY);
    for (let time = 0; time < 2; time += 1)
      expect((await talk.say(WARGA, aside)).text).toContain('Di mana tempatnya?');
    expect((await reportOf(talk))?.private?.place).toBeUndefined();
    expect((await talk.say(WARGA, 'dekat masjid Al Rekaan')).text).toContain('Tempat dicatat');
  });

  it('lets who does not know describe it, and goes on when she cannot', async () => {
    const talk = openTalkHouse();
    await talk.say(WARGA, CRY);
    expect((await talk.say(WARGA, 'gak tau')).text).toContain('Tulis yang terlihat');
    expect((await talk.say(WARGA, 'gak tau')).text).toContain('Ditambahkan ke laporan');
    expect((await reportOf(talk))?.private?.place).toBeUndefined();
  });

  it('is over after days: a greeting is a greeting', async () => {
    const talk = openTalkHouse();
    await talk.say(WARGA, CRY);
    talk.wait(15 * DAY);
    expect((await talk.say(WARGA, 'halo')).text).toContain('Halo, ini Jaring');
    expect(await talk.stores.queries.ofChat(ChatId.parse(`telegram:${WARGA}`), 5)).toHaveLength(1);
  });
});

describe('"where?" in the form', () => {
  it('asks once more after "di rumah saya", then keeps the words', async () => {
    const talk = openTalkHouse();
    await talk.say(WARGA, '/lapor');
    await talk.say(WARGA, 'banjir');
    expect((await talk.say(WARGA, 'di rumah saya')).text).toContain('Tulis nama desa atau patokan');
    expect((await talk.say(WARGA, 'di rumah saya')).text).toContain('Tempat: di rumah saya');
    expect((await reportOf(talk))?.area).toBeUndefined();
  });
});
