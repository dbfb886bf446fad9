import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSystem } from '#adapters/system.ts';
import { type House, startHouse } from '#local/house.ts';
import { Caller } from './api-caller.ts';

const folder = mkdtempSync(join(tmpdir(), 'jaring-api-'));
const { newId } = createSystem();
let house: House;
let andi: Caller;
let rina: Caller;
let sari: Caller;

beforeAll(async () => {
  house = await startHouse({ port: 0, folder, quiet: true });
  andi = await Caller.signIn(house, { chat: 2001 });
  rina = await Caller.signIn(house, { chat: 2002 });
  sari = await Caller.signIn(house, { chat: 2004 });
}, 120_000);
afterAll(async () => {
  await house?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const draft = (more: object = {}) => ({
  id: newId(),
  needs: [{ code: 'water', quantity: 20, unit: 'liter' }],
  place: 'RT03 Kampung Melayu',
  area: '31.75.03.1006',
  at: Date.now(),
  ...more,
});

describe('the API of a running house', () => {
  it('asks for a token, and for staff', async () => {
    expect((await fetch(`${house.url}/api/me`)).status).toBe(401);
    const stranger = await Caller.signIn(house, { name: 'Orang Baru' });
    expect(await stranger.get('/api/me')).toMatchObject({ status: 403, body: { code: 'not-staff' } });
    expect(await andi.get('/api/me')).toMatchObject({
      status: 200,
      body: { name: 'Andi', role: 'volunteer' },
    });
  });

  it('keeps a need once, however often its draft syncs', async () => {
    const sent = draft();
    const key = randomUUID();
    const first = await andi.post('/api/reports', sent, { 'idempotency-key': key });
    expect(first.status).toBe(201);
    const again = await andi.post('/api/reports', sent, { 'idempotency-key': key });
    expect(again.body).toEqual(first.body);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    const later = await andi.post('/api/reports', sent);
    expect(later).toMatchObject({
      status: 200,
      body: { report: { id: sent.id, reference: first.body.report.reference } },
    });
    const other = await andi.post('/api/reports', draft(), { 'idempotency-key': key });
    expect(other).toMatchObject({ status: 422, body: { code: 'key-reused' } });
  });

  it('lets one take it, tells the other who was faster, and shows the words to the holder only', async () => {
    const { body } = await andi.post(
      '/api/reports',
      draft({ text: 'Bayi demam', contact: '0812 0000 0000' }),
    );
    const { id } = body.report;
    expect(body.words).toBeUndefined();
    const key = randomUUID();
    const taken = await rina.act(id, 1, { kind: 'take' }, { 'idempotency-key': key });
    expect(taken).toMatchObject({ status: 200, body: { sees: 'all', words: { texts: ['Bayi demam'] } } });
    expect(taken.headers.get('etag')).toBe('"2"');
    const repeated = await rina.act(id, 1, { kind: 'take' }, { 'idempotency-key': key });
    expect(repeated.body).toEqual(taken.body);
    const late = await andi.act(id, 1, { kind: 'take' });
    expect(late).toMatchObject({
      status: 409,
      body: { code: 'report.already-taken', params: { holder: 'Rina' } },
    });
    expect((await andi.get(`/api/reports/${id}`)).body).toMatchObject({ sees: 'codes' });
    expect((await andi.get(`/api/reports/${id}`, { 'if-none-match': '"2"' })).status).toBe(304);
  });

  it('answers what is foreign like what does not exist', async () => {
    const { body } = await andi.post('/api/reports', draft());
    const foreign = await sari.get(`/api/reports/${body.report.id}`);
    const missing = await sari.get(`/api/reports/${newId()}`);
    expect(foreign.status).toBe(404);
    expect(foreign.body).toEqual(missing.body);
  });

  it('lists the queue with a tag, and finds a report by its number', async () => {
    const list = await andi.get('/api/queue?state=received&area=31.75.03.1006');
    expect(list.body.lines.length).toBeGreaterThan(0);
    const tag = list.headers.get('etag') ?? '';
    expect(
      (await andi.get('/api/queue?state=received&area=31.75.03.1006', { 'if-none-match': tag })).status,
    ).toBe(304);
    const [line] = list.body.lines;
    const found = await andi.get(`/api/reports?reference=${line.reference}`);
    expect(found.body.lines).toEqual([line]);
    expect((await rina.get('/api/reports?held=me')).body.lines).toHaveLength(1);
  });
});
