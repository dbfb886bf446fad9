import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sampleReport, sampleSave } from '#test/contracts/samples.ts';
import { acting, addStaff, openApi } from './api-house.ts';

async function withReport(people: number, more: object = {}) {
  const api = openApi();
  const members: Awaited<ReturnType<typeof addStaff>>[] = [];
  for (let count = 0; count < people; count += 1) members.push(await addStaff(api, 'responder', '11.74'));
  const report = sampleReport(more);
  await api.house.aggregates.save([sampleSave(report)]);
  const act = (index: number, version: number, body: object, key?: string) =>
    api.send(members[index]?.account, 'POST', `/api/reports/${report.id}/acts`, {
      body,
      headers: acting(version, key),
    });
  return { api, members, report, act };
}

describe('ten people who take one report at once', () => {
  it('are one winner and nine who are told by whom', async () => {
    const { members, act } = await withReport(10);
    const all = await Promise.all(members.map((_, index) => act(index, 1, { kind: 'take' })));
    const won = all.findIndex(({ status }) => status === 200);
    const lost = all.filter(({ status }) => status === 409);
    expect(lost).toHaveLength(9);
    for (const { body } of lost)
      expect(body).toMatchObject({ code: 'report.already-taken', params: { holder: members[won]?.name } });
  });
});

describe('an act that is sent again', () => {
  it('is done once and answered alike, also when both arrive at once', async () => {
    const { api, report, act } = await withReport(1);
    const key = randomUUID();
    const both = await Promise.all([act(0, 1, { kind: 'take' }, key), act(0, 1, { kind: 'take' }, key)]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect(both[0]?.body).toEqual(both[1]?.body);
    expect((await api.house.aggregates.load('report', report.id))?.version).toBe(2);
  });

  it('with another body is refused, and without a key or a version nothing happens', async () => {
    const { api, members, report, act } = await withReport(1);
    const key = randomUUID();
    await act(0, 1, { kind: 'take' }, key);
    expect(await act(0, 2, { kind: 'reopen' }, key)).toMatchObject({
      status: 422,
      body: { code: 'key-reused' },
    });
    const path = `/api/reports/${report.id}/acts`;
    const account = members[0]?.account;
    const body = { kind: 'ask', text: 'Di mana?' };
    const keyless = await api.send(account, 'POST', path, { body, headers: { 'if-match': '"2"' } });
    expect(keyless).toMatchObject({ status: 400, body: { code: 'key-needed' } });
    const blind = await api.send(account, 'POST', path, {
      body,
      headers: { 'idempotency-key': randomUUID() },
    });
    expect(blind).toMatchObject({ status: 428, body: { code: 'version-needed' } });
    expect((await api.house.aggregates.load('report', report.id))?.version).toBe(2);
  });
});

describe('two corrections of one screen', () => {
  it('both go through when they touch different fields', async () => {
    const { api, report, act } = await withReport(2);
    await act(0, 1, { kind: 'correct', change: { persons: 9 }, was: { persons: 6 } });
    const second = await act(1, 1, {
      kind: 'correct',
      change: { hazard: 'landslide' },
      was: { hazard: 'flood' },
    });
    expect(second.body.report).toMatchObject({ persons: 9, hazard: 'landslide' });
    expect(second.body.disputes).toEqual([]);
    expect((await api.house.aggregates.load('report', report.id))?.version).toBe(3);
  });

  it('keep both values of one field until somebody who saw both settles it', async () => {
    const { members, act } = await withReport(2);
    await act(0, 1, { kind: 'correct', change: { persons: 9 }, was: { persons: 6 } });
    const second = await act(1, 1, { kind: 'correct', change: { persons: 12 }, was: { persons: 6 } });
    expect(second.body.report.persons).toBe(9);
    expect(second.body.disputes).toMatchObject([
      { field: 'persons', kept: 9, other: 12, name: members[1]?.name },
    ]);
    const settle = { kind: 'correct', change: { persons: 12 }, was: { persons: 9 }, settle: ['persons'] };
    expect(await act(0, 2, settle)).toMatchObject({ status: 412, body: { code: 'version.moved' } });
    const settled = await act(0, 3, settle);
    expect(settled.body).toMatchObject({ report: { persons: 12 }, disputes: [] });
  });

  it('of words are for the holder, who alone sees them', async () => {
    const { act } = await withReport(2);
    const words = { kind: 'correct', change: { contact: '0812' }, was: {} };
    expect(await act(0, 1, words)).toMatchObject({ status: 409, body: { code: 'report.not-taken' } });
    await act(0, 1, { kind: 'take' });
    expect(await act(1, 2, words)).toMatchObject({ status: 409, body: { code: 'report.not-yours' } });
    expect((await act(0, 2, words)).body.words.contact).toBe('0812');
  });
});

describe('a person’s data', () => {
  const NIK = '3175034107900001';
  const PHONE = '081234567890';
  it('is in no log and no "no", and an identity number is kept nowhere', async () => {
    const { api, members, report, act } = await withReport(1);
    await act(0, 1, { kind: 'take' });
    const asked = await act(0, 2, { kind: 'ask', text: `Apakah NIK ${NIK} dan ${PHONE} benar?` });
    expect(JSON.stringify(asked.body)).not.toContain(NIK);
    const wrong = await act(0, 3, { kind: 'ask', text: [NIK, PHONE, 'Bu Kambing'] });
    expect(wrong).toMatchObject({ status: 422, body: { code: 'fields-wrong', fields: [{ path: 'text' }] } });
    const path = `/api/reports/${report.id}/acts`;
    const broken = await api.send(members[0]?.account, 'POST', path, {
      body: `{"kind": "${NIK}`,
      headers: acting(3),
    });
    expect(broken).toMatchObject({ status: 400, body: { code: 'body-unreadable' } });
    const told = JSON.stringify([api.logged, wrong.body, broken.body]);
    for (const canary of [NIK, PHONE, 'Kambing', 'atap']) expect(told).not.toContain(canary);
  });
});
