import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTelegram } from '#adapters/telegram.ts';
import { ChatId } from '#core/shared/ids.ts';
import { lendRecordings } from '#functions/lib/recordings.ts';
import { findRecordings } from '#scripts/recordings.ts';
import { openPractice, type Practice, TOKEN } from '../local/telegram/practice.ts';
import { makeOpus } from './opus-file.ts';
import { openTalkHouse } from './talk-house.ts';

const SITI = 1001;

let folder: string;
let practice: Practice;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jaring-aloud-'));
  mkdirSync(join(folder, 'content', 'audio', 'id'), { recursive: true });
  practice = await openPractice();
  await practice.act(SITI, { text: '/start' });
});
afterEach(async () => {
  await practice.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A house that speaks through the practice Telegram, with these sentences recorded in Indonesian. */
async function openHouse(recorded: Readonly<Record<string, string>>) {
  for (const [name, words] of Object.entries(recorded))
    writeFileSync(
      join(folder, 'content', 'audio', 'id', `${name}.ogg`),
      makeOpus({ SPEAKER: 'Pembaca Contoh', CONSENT: 'setuju', LICENSE: 'CC BY 4.0', DESCRIPTION: words }),
    );
  const { list, faults } = await findRecordings(join(folder, 'content', 'audio'));
  expect(faults).toEqual([]);
  const talk = openTalkHouse();
  const root = `${practice.base}/local/telegram`;
  const { send, toast, remove, voice } = createTelegram({ root, token: async () => TOKEN });
  Object.assign(talk.house.channel, { send, toast, remove, voice });
  Object.assign(talk.house, {
    recordings: async () => lendRecordings(folder, talk.stores.marks, list),
  });
  return talk;
}

/** What the chat shows, the newest last: a text, or a voice note by its file. */
async function shown(): Promise<readonly { text?: string; voice?: { file_id: string } }[]> {
  return practice.get(`/chats/${SITI}/messages?all=1`);
}
const voices = async () => (await shown()).flatMap(({ voice }) => voice ?? []);

describe('vital sentences aloud', () => {
  const WHERE = 'Di mana tepatnya? Tulis nama kampung atau patokan, atau kirim lokasi.';
  const FLOOD = 'Naik ke tempat lebih tinggi. Jangan melewati arus. Jauhi kabel listrik.';

  it('are sent behind the text, once uploaded and then by the id that Telegram gave', async () => {
    const talk = await openHouse({ 'safety-flood': FLOOD, where: WHERE });
    expect((await talk.say(SITI, 'pakai suara')).text).toContain('2 dari 20 kalimat penting');
    await talk.say(SITI, 'tolong banjir, kami terjebak di atap');
    const messages = await shown();
    const first = messages.findIndex(({ voice }) => voice !== undefined);
    expect(messages[first - 1]?.text).toContain('Naik ke tempat lebih tinggi');
    const heard = await voices();
    expect(heard.length).toBeGreaterThan(0);
    await talk.say(SITI, 'tolong banjir, kami terjebak di atap, air naik lagi');
    const again = await voices();
    expect(again.length).toBeGreaterThan(heard.length);
    expect(new Set(again.map(({ file_id }) => file_id)).size).toBe(
      new Set(heard.map(({ file_id }) => file_id)).size,
    );
  });

  it('are uploaded anew when Telegram knows their id no more', async () => {
    const talk = await openHouse({ 'safety-flood': FLOOD });
    const { list } = await findRecordings(join(folder, 'content', 'audio'));
    const [recording] = list;
    if (!recording) throw new Error('Nothing is recorded');
    await lendRecordings(folder, talk.stores.marks, list).keepSent(recording, 'an-id-of-another-bot');
    await talk.say(SITI, 'pakai suara');
    await talk.say(SITI, 'tolong banjir, kami terjebak di atap');
    expect(await voices()).toHaveLength(1);
  });

  it('are silent for whoever did not ask, after "tanpa suara", and in discreet talk', async () => {
    const talk = await openHouse({ 'safety-flood': FLOOD, where: WHERE });
    await talk.say(SITI, 'tolong banjir, kami terjebak di atap');
    await talk.say(SITI, '/suara');
    expect((await talk.say(SITI, 'tanpa suara')).text).toContain('tanpa suara');
    await talk.say(SITI, 'tolong banjir, kami terjebak di atap, air naik');
    await talk.say(SITI, 'pakai suara');
    const { sessions } = talk.stores;
    const { session } = await sessions.read(ChatId.parse(`telegram:${SITI}`));
    if (!session) throw new Error('There is no conversation');
    await sessions.write({ session: { ...session, discreet: true }, saves: [] });
    await talk.say(SITI, 'tolong banjir, kami terjebak di atap, air naik lagi');
    expect(await voices()).toEqual([]);
  });

  it('are honestly not there while nobody has read them', async () => {
    const talk = await openHouse({});
    expect((await talk.say(SITI, '/suara')).text).toContain('Belum ada rekaman suara');
  });
});
