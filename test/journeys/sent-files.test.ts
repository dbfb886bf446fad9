import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wireFilesOrThrow } from '#functions/lib/wire-files.ts';
import { addStaff } from '#test/functions/api/api-house.ts';
import { Caller } from './api-caller.ts';
import { openHttpApi } from './http-api.ts';
import { openHouse, type PracticeHouse, referenceIn } from './player.ts';

let house: PracticeHouse;
let rina: Caller;
let andi: Caller;
beforeAll(async () => {
  house = await openHouse();
  openHttpApi(house.house);
  rina = await Caller.signIn(house.house, { chat: 2002 });
  andi = await Caller.signIn(house.house, { chat: 2001 });
}, 120_000);
afterAll(() => house?.close());

/** Siti reports with a photo and adds a voice note; Rina takes it and waits until both are kept. */
async function withFiles(chat: number) {
  const siti = house.player(chat);
  const said = await siti.say({
    photo: 'atap.jpg',
    caption: 'banjir sepinggang di Kampung Melayu Jakarta Timur, butuh makanan',
  });
  await siti.say({ voice: true });
  const { body } = await rina.get(`/api/reports?reference=${referenceIn(said)}`);
  const { id, version } = body.lines[0];
  expect((await rina.act(id, version, { kind: 'take' })).status).toBe(200);
  const read = async () => (await rina.get(`/api/reports/${id}`)).body;
  for (let tries = 0; tries < 80; tries += 1) {
    const page = await read();
    if (page.files?.filter(({ state }: { state: string }) => state === 'kept').length === 2)
      return { id, read, siti, page };
    await new Promise((done) => setTimeout(done, 250));
  }
  throw new Error('Never kept');
}

describe('what a person sent with her report', () => {
  it('is seen by its holder alone, by a link that is recorded, short and says nothing of anybody', async () => {
    const { id, read, page } = await withFiles(1001);
    const [photo, voice] = page.files;
    // Words under a photo are understood like any others.
    expect(page.report).toMatchObject({ hazard: 'flood', needs: [{ code: 'food' }] });
    expect(photo).toMatchObject({ kind: 'photo', state: 'kept', type: 'jpeg', heard: [] });
    expect(voice).toMatchObject({ kind: 'voice', state: 'kept', type: 'ogg' });
    expect(JSON.stringify(page)).not.toMatch(/AgACAg|AwACAg/);
    const path = `/api/reports/${id}/files/${photo.name}/openings`;

    expect((await andi.get(`/api/reports/${id}`)).body.files).toBeUndefined();
    expect((await andi.post(path, {})).status).toBe(409);
    const key = { 'idempotency-key': randomUUID() };
    const opened = await rina.post(path, {}, key);
    expect(opened.status).toBe(200);
    const link = new URL(opened.body.url);
    expect(link.pathname).toMatch(new RegExp(`/files/${id}/[0-9a-f]{32}$`));
    expect(Number(link.searchParams.get('X-Amz-Expires'))).toBeLessThanOrEqual(300);
    const got = await fetch(link);
    expect([got.status, got.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
    expect((await got.arrayBuffer()).byteLength).toBe(photo.size);

    await rina.post(path, {}, key);
    const { history } = await read();
    const openings = history.filter(({ name }: { name: string }) => name === 'report.file-opened');
    expect(openings).toMatchObject([{ by: { name: 'Rina' }, codes: { file: 'photo' } }]);
  }, 60_000);

  it('is noted by who listened; what the note tells is proposed, and added by a press alone', async () => {
    const { id, read, page } = await withFiles(1002);
    const voice = page.files[1];
    const queued = await andi.get(`/api/reports?reference=${page.report.reference}`);
    expect(queued.body.lines[0].unheard).toBe(1);
    const act = async (who: Caller, body: object) => who.act(id, (await read()).report.version, body);
    const note = { kind: 'hear', file: voice.name, text: 'ada bayi dan ibu hamil, minta perahu' };
    expect((await act(andi, note)).status).toBe(409);
    expect((await act(rina, { ...note, file: page.files[0].name })).status).toBe(404);
    const heard = await act(rina, note);
    expect(heard.status).toBe(200);
    const [line] = heard.body.files[1].heard;
    expect(line).toMatchObject({ text: note.text, name: 'Rina', machine: false });
    expect(line.missing.groups).toContain('infant');
    expect(heard.body.report.unheard).toBeUndefined();
    expect(heard.body.report.groups).not.toContain('infant');
    expect(heard.body.words.texts.join()).not.toContain('perahu');

    const added = await act(rina, { kind: 'complete', add: { groups: ['infant'] } });
    expect(added.body.report.groups).toContain('infant');
    expect(added.body.files[1].heard[0].missing.groups).not.toContain('infant');
    const names = added.body.history.map(({ name }: { name: string }) => name);
    expect(names.slice(-2)).toEqual(['report.heard', 'report.completed']);
  }, 60_000);

  it('is told to a responder in chat, with the way to hear it', async () => {
    const { siti, page } = await withFiles(1003);
    const rinasChat = house.player(2002);
    await rinasChat.send(`/buka ${page.report.reference}`);
    const card = await rinasChat.hear(/belum didengar/);
    expect(card.text).toMatch(/pesan suara yang belum didengar.*konsol/);
    await siti.say({ voice: true });
    const news = await rinasChat.hear(/mengirim pesan suara/);
    expect(news.text).toMatch(/konsol/);
  }, 60_000);

  it('is asked for once more when it could not be fetched', async () => {
    const { id, read, page } = await withFiles(1004);
    const { ledger } = wireFilesOrThrow();
    const owner = { kind: 'report', id: page.report.id } as const;
    const [first] = await ledger.list(owner);
    if (!first) throw new Error('nothing kept');
    const { type: _, size: __, ...bare } = first;
    await ledger.record({ ...bare, state: 'gone' });
    const lost = await read();
    const { name } = lost.files.find(({ state }: { state: string }) => state === 'gone');
    expect((await rina.post(`/api/reports/${id}/files/${name}/openings`, {})).status).toBe(404);
    expect((await rina.act(id, lost.report.version, { kind: 'want-files' })).status).toBe(200);
    for (let tries = 0; tries < 80; tries += 1) {
      const { files } = await read();
      if (files.every(({ state }: { state: string }) => state === 'kept')) return;
      await new Promise((done) => setTimeout(done, 250));
    }
    throw new Error('Never fetched again');
  }, 60_000);

  it('stays closed to a coordinator who does not hold it', async () => {
    const { id, page } = await withFiles(1005);
    const api = openHttpApi(house.house);
    const { account } = await addStaff(api, 'coordinator', 'ID');
    const { status } = await api.send(
      account,
      'POST',
      `/api/reports/${id}/files/${page.files[0].name}/openings`,
      { body: {}, headers: { 'idempotency-key': randomUUID() } },
    );
    expect(status).toBe(409);
  }, 60_000);
});
