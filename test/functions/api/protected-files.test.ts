import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Application } from '#core/programme/application.ts';
import { ROLES } from '#core/shared/decision.ts';
import { sampleFile, saveOf } from '#test/contracts/sample-file.ts';
import { sampleGrievance, saveOfGrievance } from '#test/contracts/sample-grievance.ts';
import { acting, addStaff, openApi } from './api-house.ts';
import { HERE } from './cells.ts';

const PLACE = { area: '31.75.03.1001' as never };
const SENT = { papers: [{ id: 'ktp', state: 'photo' as const, file: 'file of the author' }] };

async function withFile(more: Partial<Application>) {
  const api = openApi();
  // A number in the vault, whatever the request is: the page must hold it back by itself.
  const shown = async () => [{ kind: 'nik', end: '0001', doubts: [] }] as never;
  Object.assign(api.house, { vault: { ...api.house.vault, shown } });
  const people = {
    village: await addStaff(api, 'village-officer', '31.75.03.1001'),
    tuti: await addStaff(api, 'social-worker', HERE),
  };
  const file = sampleFile({ ...PLACE, ...SENT, ...more });
  await api.house.aggregates.save([saveOf(file)]);
  const headers = () => ({ 'idempotency-key': randomUUID() });
  const open = (account: string, what: string, body: object = {}) =>
    api.send(account, 'POST', `/api/applications/${file.id}/${what}`, { body, headers: headers() });
  return { api, ...people, file, open };
}

const STEPS = [{ id: 'now', holder: 'social-office' as const, since: 1_700_000_000_000 }];

describe('an objection to a recipient', () => {
  it('is found by no village officer: not on her desk, not by its number, and nothing on it is opened', async () => {
    const { api, village, file, open } = await withFile({ purpose: 'dispute', steps: STEPS });
    const get = (path: string) => api.send(village.account, 'GET', path);
    expect((await get('/api/applications')).body.lines).toEqual([]);
    expect((await get(`/api/applications?reference=${file.reference}`)).status).toBe(404);
    expect((await get(`/api/applications/${file.id}`)).status).toBe(404);
    expect((await open(village.account, 'papers/ktp/openings')).status).toBe(404);
    expect((await open(village.account, 'numbers', { reason: 'ingin tahu' })).status).toBe(404);
    const act = { body: { kind: 'want-files' }, headers: acting(1) };
    const acted = await api.send(village.account, 'POST', `/api/applications/${file.id}/acts`, act);
    expect(acted.status).toBe(404);
  });
});

describe("the page of a family's own request", () => {
  it('shows how its number ends and that a photo was sent, and lets a social worker open both', async () => {
    const { api, tuti, file } = await withFile({ steps: STEPS });
    const { body } = await api.send(tuti.account, 'GET', `/api/applications/${file.id}`);
    expect([body.mayOpenPapers, body.mayOpenNumbers]).toEqual([true, true]);
    expect(body.numbers).toEqual([{ kind: 'nik', end: '0001', doubts: [] }]);
    expect(body.papers).toMatchObject([{ id: 'ktp', sent: { state: 'waiting' } }]);
  });
});

describe.each(['propose', 'dispute'] as const)('the page of a request to %s', (purpose) => {
  it('shows nothing of its author, and opens nothing that she sent', async () => {
    const { api, tuti, file, open } = await withFile({ purpose, steps: STEPS });
    const { status, body } = await api.send(tuti.account, 'GET', `/api/applications/${file.id}`);
    expect(status).toBe(200);
    expect([body.mayOpenPapers, body.mayOpenNumbers, body.numbers]).toEqual([false, false, []]);
    expect(body.papers.map(({ sent }: { sent?: object }) => sent)).toEqual([undefined]);
    for (const secret of [String(file.chat), 'Sumi Contoh', 'file of the author'])
      expect(JSON.stringify(body)).not.toContain(secret);
    expect((await open(tuti.account, 'papers/ktp/openings')).status).toBe(404);
    expect((await open(tuti.account, 'numbers', { reason: 'Mencocokkan data' })).status).toBe(404);
  });
});

describe('a grievance', () => {
  it.each(ROLES)('is no file of the desk for a %s, by its id as by its number', async (role) => {
    const api = openApi();
    const { account } = await addStaff(api, role, HERE);
    const grievance = sampleGrievance({ area: '31.75.03.1001' as never });
    await api.house.aggregates.save([saveOfGrievance(grievance)]);
    for (const path of ['', '/papers/kk/openings', '/numbers']) {
      const body = path === '' ? {} : { body: { reason: 'ingin tahu' } };
      const url = `/api/applications/${grievance.id}${path}`;
      const headers = { 'idempotency-key': randomUUID() };
      const asked = await api.send(account, path === '' ? 'GET' : 'POST', url, { ...body, headers });
      expect([asked.status, path]).toEqual([404, path]);
    }
    const found = await api.send(account, 'GET', `/api/applications?reference=${grievance.reference}`);
    expect([403, 404]).toContain(found.status);
  });
});
