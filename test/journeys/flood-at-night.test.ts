import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ChatId } from '#core/shared/ids.ts';
import { wireOrThrow } from '#functions/lib/wire.ts';
import { openHouse, type PracticeHouse, referenceIn } from './player.ts';

const LOCAL_CREDENTIALS = {
  AWS_REGION: 'ap-southeast-3',
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
};
const ANDI = 2001;
const DEWI = 2003;
const SARI = 2004;

let house: PracticeHouse;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house?.close());

describe('a flood at night', () => {
  it('goes from one frightened message to a person who is told that it is solved', async () => {
    const siti = house.player(1001);
    const andi = house.player(ANDI);
    const dewi = house.player(DEWI);
    await andi.say('/start');
    await dewi.say('/start');

    const first = await siti.say('BANTUAN!!! air naik trs di kampung melayu jatinegara, ada bayi');
    expect(first.text).toMatch(/115/);
    expect(first.text).toMatch(/117/);
    expect(first.text).toMatch(/Belum ada petugas/);
    expect(first.text).not.toMatch(/akan datang|dalam perjalanan|segera dikirim/i);
    const reference = referenceIn(first);
    if (first.buttons.some(({ text }) => text.includes('Jakarta Timur')))
      await siti.press(first, /Jakarta Timur/);

    const queue = await andi.say('/antrean');
    expect(queue.text).toContain(reference);
    expect(queue.text).toMatch(/nyawa terancam/);

    const told = /sekarang Anda pegang|sudah diambil (Andi|Dewi)/;
    await Promise.all([andi.send(`/ambil ${reference}`), dewi.send(`/ambil ${reference}`)]);
    const [one, two] = await Promise.all([andi.hear(told), dewi.hear(told)]);
    const took = [one, two].filter(({ text }) => text.includes('sekarang Anda pegang'));
    const refused = [one, two].filter(({ text }) => /sudah diambil (Andi|Dewi)/.test(text));
    expect([took.length, refused.length]).toEqual([1, 1]);
    const holder = one.text.includes('sekarang Anda pegang') ? andi : dewi;
    await siti.hear(new RegExp(`${reference} sudah diambil oleh`));

    await holder.say(`/tanya ${reference} berapa orang di atap?`);
    await siti.hear(/berapa orang di atap/);
    expect((await siti.say('lima orang, satu bayi')).text).toMatch(/diteruskan/);
    await holder.hear(/lima orang, satu bayi/);

    const how = await holder.say(`/selesai ${reference}`);
    expect((await holder.press(how, 'Sudah ditolong')).text).toMatch(/ditandai selesai/);
    const asked = await siti.hear(/Apakah benar sudah selesai/);
    expect((await siti.press(asked, 'Belum selesai')).text).toMatch(/kembali ke antrean/);
    expect((await siti.say('/status')).text).toContain(reference);
  });

  it('has one effect when every update comes twice', async () => {
    const wayan = house.player(1003);
    await wayan.say({ text: 'longsor di desa sukamaju, butuh selimut', duplicate: true });
    await new Promise((done) => setTimeout(done, 1500));
    const status = await wayan.say('/status');
    expect(status.text.match(/longsor/g)).toHaveLength(1);
  });
});

describe('violence at home', () => {
  it('is seen by the protection officer only, and not a word of it before a yes', async () => {
    const woman = house.player(7001);
    const sari = house.player(SARI);
    await sari.say('/start');
    const first = await woman.say('suami mukulin sy jgn telp');
    const code = referenceIn(first);
    expect(first.text).toMatch(/110/);
    expect(first.text).toMatch(/129/);
    expect(first.text).toMatch(/tidak akan menelepon/);
    expect(first.text).toMatch(/bersih/);
    expect((await house.player(ANDI).say('/antrean')).text).not.toContain(code);
    expect((await sari.say('/antrean')).text).toMatch(new RegExp(`${code}.*(izin|Jangan hubungi)`));
    expect((await sari.say(`/ambil ${code}`)).text).toMatch(/izin/);
    expect((await woman.say('/status')).text).not.toContain(code);
    expect((await woman.say('/dataku')).text).not.toContain(code);
    await woman.say('ya');
    expect((await sari.say(`/ambil ${code}`)).text).toMatch(/mukulin/);
  });

  it('leaves nothing of ours on the screen after the clearing word', async () => {
    const woman = house.player(7001);
    await woman.hear(/pesan baru/);
    const done = await woman.say('bersih');
    expect(done.text).toMatch(/Selesai/);
    const left = (await woman.all()).filter(({ message_id }) => message_id !== done.message_id);
    expect(left.map(({ text }) => text)).toEqual([]);
  });
});

describe('everything that is no message', () => {
  const strange: readonly [string, Record<string, unknown>][] = [
    [
      'a sticker',
      { message: { message_id: 1, date: 1, chat: { id: 7100, type: 'private' }, sticker: { file_id: 'x' } } },
    ],
    [
      'a channel post',
      { channel_post: { message_id: 1, date: 1, chat: { id: -1007, type: 'channel' }, text: 'banjir' } },
    ],
    ['a poll answer', { poll_answer: { poll_id: '1', option_ids: [0] } }],
    ['a kind of the future', { telepathy: { thought: 'banjir' } }],
  ];
  it.each(strange)('%s gets a clear sentence or silence, and never a failure', async (_, update) => {
    await house.player(7100).send({ update });
    await waitIdle(house.url);
    const updates = (await (await fetch(`${house.url}/local/telegram/updates`)).json()) as {
      state: string;
      attempts: number;
    }[];
    expect(updates.filter(({ state }) => state !== 'delivered')).toEqual([]);
  });

  it('a forged or missing secret is refused, also broken JSON never becomes a 5xx', async () => {
    const post = (headers: Record<string, string>, body: string) =>
      fetch(`${house.url}/telegram`, { method: 'POST', headers, body });
    expect((await post({}, '{}')).status).toBe(401);
    expect((await post({ 'x-telegram-bot-api-secret-token': 'guessed' }, '{}')).status).toBe(401);
    const { webhookSecret } = JSON.parse(readFileSync(join(house.folder, 'secrets.json'), 'utf8')) as {
      webhookSecret: string;
    };
    const known = { 'x-telegram-bot-api-secret-token': webhookSecret };
    for (const body of ['', '{', 'null', '[]', '{"update_id":"x"}'])
      expect((await post(known, body)).status).toBe(400);
    const update = {
      update_id: 1,
      message: { message_id: 1, date: 1, chat: { id: 7950, type: 'private' }, text: 'halo' },
    };
    const binary = { ...known, 'content-type': 'application/octet-stream' };
    const answered = await post(binary, JSON.stringify(update));
    expect(answered.status).toBe(200);
    expect(await answered.text()).toContain('Jaring');
  });

  it('huge and odd text, old buttons and a pin at sea lead to a sentence', async () => {
    const odd = house.player(7200);
    expect((await odd.say('\u202e\u0000 ??? \ud83d\ude31 '.repeat(200))).text.length).toBeGreaterThan(10);
    expect((await odd.say('/tidakada')).text).toMatch(/\/lapor/);
    expect((await house.player(7201).say({ location: { lat: -9.5, lng: 98.2 } })).text).toMatch(/laut/);
  });

  it('two hundred messages from one shared phone all stay', async () => {
    const phone = house.player(7300);
    await phone.say('banjir di desa sukamaju, posko 1');
    await Promise.all(Array.from({ length: 200 }, (_, index) => phone.send(`kabar ke ${index} dari posko`)));
    await waitIdle(house.url);
    const updates = (await (await fetch(`${house.url}/local/telegram/updates`)).json()) as {
      state: string;
    }[];
    expect(updates.filter(({ state }) => state === 'failed')).toEqual([]);
    expect((await phone.say('/status')).text).toMatch(/banjir/);
  }, 120_000);
});

describe('what nobody may find', () => {
  it('a NIK and a phone number are in no log, and the NIK nowhere in the store', async () => {
    const nik = '3175034505900001';
    const person = house.player(7400);
    const told = await person.say(`banjir di kampung melayu, NIK saya ${nik}, hp 081234567890`);
    expect(told.text).toMatch(/identitas/);
    await waitIdle(house.url);
    const logs = readdirSync(join(house.folder, 'logs'))
      .map((file) => readFileSync(join(house.folder, 'logs', file), 'utf8'))
      .join('');
    const { botToken } = JSON.parse(readFileSync(join(house.folder, 'secrets.json'), 'utf8')) as {
      botToken: string;
    };
    for (const secret of [nik, '081234567890', botToken]) expect(logs).not.toContain(secret);
    for (const file of readdirSync(house.folder).filter((name) => name.startsWith('tables.db'))) {
      expect(readFileSync(join(house.folder, file)).includes(nik)).toBe(false);
    }
    // What is sealed is opened: a search of the file alone would pass whatever had been sealed.
    Object.assign(process.env, house.house.environment, LOCAL_CREDENTIALS);
    const stores = wireOrThrow();
    const chat = ChatId.parse('telegram:7400');
    const { session } = await stores.sessions.read(chat);
    const reports = await Promise.all(
      (await stores.queries.ofChat(chat, 5)).map(({ id }) => stores.aggregates.load('report', id)),
    );
    expect(JSON.stringify(reports)).toContain('banjir di kampung melayu');
    expect(JSON.stringify([session, reports])).not.toContain(nik);
  });
});

async function waitIdle(url: string): Promise<void> {
  for (let tries = 0; tries < 20; tries += 1) {
    const { idle } = (await (await fetch(`${url}/local/telegram/idle?wait=10`)).json()) as { idle: boolean };
    if (idle) return;
  }
  throw new Error('Updates are still waiting');
}
