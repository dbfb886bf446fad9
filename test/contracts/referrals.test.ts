import { expect, it } from 'vitest';
import { AreaCode } from '#core/shared/area.ts';
import { newSession } from '#core/talk/session.ts';
import { prepareAct } from '#core/use-cases/handle-report.ts';
import { sampleReferral, saveOfReferral } from './sample-referral.ts';
import { NOW, newChat, sampleReport, sampleSave, system } from './samples.ts';
import { describeStores } from './stores.ts';

const DAY = 86_400_000;
let regencies = 10;
/** A regency that no other test looks at. */
const newRegency = () => {
  regencies += 1;
  return AreaCode.parse(`92.${regencies}`);
};

describeStores('referrals', (house) => {
  it('come back as they were saved, by id and by number, with their history', async () => {
    const { aggregates } = house().stores;
    const one = sampleReferral();
    expect(await aggregates.save([saveOfReferral(one)])).toBe('done');
    expect(await aggregates.load('referral', one.id)).toEqual(one);
    expect(await aggregates.findByReference(one.reference)).toEqual({ kind: 'referral', id: one.id });
    expect((await aggregates.history('referral', one.id)).map(({ name }) => name)).toEqual([
      'referral.asked',
    ]);
  });

  it('are saved by one of two who decided on the same version', async () => {
    const { aggregates } = house().stores;
    const one = sampleReferral();
    await aggregates.save([saveOfReferral(one)]);
    const outcomes = await Promise.all(
      [1, 2].map(() => aggregates.save([saveOfReferral({ ...one, version: 2 }, 1)])),
    );
    expect(outcomes.sort()).toEqual(['aggregate-moved', 'done']);
  });

  it('are noted in the conversation of their person, so that a turn which had read it before decides again', async () => {
    const { aggregates, sessions } = house().stores;
    const one = sampleReferral();
    const session = newSession(one.chat);
    await sessions.write({ session: { ...session, seen: [7], language: 'id' }, saves: [] });
    const { session: before = session } = await sessions.read(one.chat);
    expect(await aggregates.save([saveOfReferral(one)])).toBe('done');
    expect(await sessions.write({ session: before, saves: [] })).toBe('session-moved');
    const { session: after } = await sessions.read(one.chat);
    expect(after).toEqual({ ...before, revision: 2, passedOn: [one.id] });
    expect(await sessions.write({ session: { ...before, revision: 2, seen: [7, 8] }, saves: [] })).toBe(
      'done',
    );
    expect((await sessions.read(one.chat)).session?.passedOn).toBeUndefined();
  });

  it('are noted where no conversation has begun, which then begins after them', async () => {
    const { aggregates, sessions } = house().stores;
    const one = sampleReferral();
    await aggregates.save([saveOfReferral(one)]);
    expect(await sessions.write({ session: newSession(one.chat), saves: [] })).toBe('session-moved');
    const { session } = await sessions.read(one.chat);
    expect(session).toEqual({ ...newSession(one.chat), revision: 1, passedOn: [one.id] });
    if (session) expect(await sessions.write({ session, saves: [] })).toBe('done');
    expect((await sessions.read(one.chat)).session).toMatchObject({ revision: 2, passedOn: [one.id] });
  });

  it('that an officer writes in her own chat for somebody else are noted by the same write', async () => {
    const { sessions } = house().stores;
    const one = sampleReferral({ onBehalf: true });
    const session = newSession(one.chat);
    expect(await sessions.write({ session, saves: [saveOfReferral(one)] })).toBe('done');
    expect((await sessions.read(one.chat)).session).toEqual({ ...session, revision: 1, passedOn: [one.id] });
  });

  it('do not begin once their file is nobody’s, and write nothing then', async () => {
    const { aggregates, sessions } = house().stores;
    const report = sampleReport();
    await aggregates.save([sampleSave(report)]);
    const about = { kind: 'report', id: report.id, reference: report.reference } as const;
    const first = sampleReferral({ about, chat: report.chat });
    expect(await aggregates.save([saveOfReferral(first)])).toBe('done');
    const erased = prepareAct(report, { kind: 'erase' }, { kind: 'resident' }, system);
    if (erased.ok) expect(await aggregates.save([erased.value])).toBe('done');
    const second = sampleReferral({ about, chat: report.chat });
    expect(await aggregates.save([saveOfReferral(second)])).toBe('aggregate-moved');
    expect(await aggregates.load('referral', second.id)).toBeUndefined();
    expect((await sessions.read(report.chat)).session?.passedOn).toEqual([first.id]);
  });

  it('lie before the office that was asked, the one due first first, without a word of anybody', async () => {
    const { aggregates, referrals } = house().stores;
    const to = { role: 'social-worker', area: newRegency() } as const;
    const waiting = [3, 1, 2].map((days) => sampleReferral({ to, due: NOW + days * DAY }));
    for (const one of [
      ...waiting,
      sampleReferral({ to, state: 'asking', consent: 'waiting' }),
      sampleReferral({ to, state: 'done' }),
      sampleReferral({ to: { ...to, role: 'coordinator' } }),
    ])
      await aggregates.save([saveOfReferral(one)]);
    const listed = await referrals.atOffice('to', to, 10);
    expect(listed.map(({ id }) => id)).toEqual([waiting[1]?.id, waiting[2]?.id, waiting[0]?.id]);
    expect(JSON.stringify(listed)).not.toMatch(/Sumi|kunjungan/);
  });

  it('lie before the office that sent them while they wait for a yes or were declined', async () => {
    const { aggregates, referrals } = house().stores;
    const area = newRegency();
    const from = { ...sampleReferral().from, area: AreaCode.parse(`${area}.01.1001`) };
    const asking = sampleReferral({ from, state: 'asking', consent: 'waiting', due: NOW });
    const declined = sampleReferral({ from, state: 'declined', due: NOW + DAY });
    for (const one of [declined, asking, sampleReferral({ from })])
      await aggregates.save([saveOfReferral(one)]);
    const office = { role: 'village-officer', area } as const;
    expect((await referrals.atOffice('from', office, 10)).map(({ id }) => id)).toEqual([
      asking.id,
      declined.id,
    ]);
  });

  it('are listed for the office that sent them while another one has them, and no longer', async () => {
    const { aggregates, referrals } = house().stores;
    const area = newRegency();
    const from = { ...sampleReferral().from, area: AreaCode.parse(`${area}.01.1001`) };
    const later = sampleReferral({ from, state: 'accepted', due: NOW + DAY });
    const sooner = sampleReferral({ from, due: NOW });
    const over = sampleReferral({ from, state: 'done' });
    for (const one of [later, sooner, over, sampleReferral({ from, state: 'asking', consent: 'waiting' })])
      await aggregates.save([saveOfReferral(one)]);
    const office = { role: 'village-officer', area } as const;
    const listed = await referrals.atOffice('sent', office, 10);
    expect(listed.map(({ id }) => id)).toEqual([sooner.id, later.id]);
    expect(JSON.stringify(listed)).not.toMatch(/Sumi|kunjungan/);
    expect(await aggregates.save([saveOfReferral({ ...sooner, version: 2, state: 'declined' }, 1)])).toBe(
      'done',
    );
    expect((await referrals.atOffice('sent', office, 10)).map(({ id }) => id)).toEqual([later.id]);
  });

  it('of an office of a province or of the whole country lie before that office alone', async () => {
    const { aggregates, referrals } = house().stores;
    const one = sampleReferral({ to: { role: 'protection-officer', area: AreaCode.parse('92') } });
    await aggregates.save([saveOfReferral(one)]);
    const at = (area: 'ID' | AreaCode) => referrals.atOffice('to', { role: 'protection-officer', area }, 10);
    expect((await at(AreaCode.parse('92'))).map(({ id }) => id)).toContain(one.id);
    expect((await at('ID')).map(({ id }) => id)).not.toContain(one.id);
  });

  it('of a chat are listed the newest first, apart from what it applied for', async () => {
    const { aggregates, referrals, applications, grievances } = house().stores;
    const chat = newChat();
    const all = [0, 1, 2].map((place) => sampleReferral({ chat, at: NOW + place }));
    for (const one of all) await aggregates.save([saveOfReferral(one)]);
    expect((await referrals.ofChat(chat, 2)).map(({ id }) => id)).toEqual([all[2]?.id, all[1]?.id]);
    expect(await applications.ofChat(chat, 5)).toEqual([]);
    expect(await grievances.ofChat(chat, 5)).toEqual([]);
  });

  it('speak up from their moment on, wherever they lie, and not without one', async () => {
    const { aggregates, referrals } = house().stores;
    const past = NOW - 700 * DAY;
    const late = sampleReferral({ speaks: past });
    const asked = sampleReferral({ speaks: past, state: 'asking', consent: 'waiting' });
    const { speaks: _, ...ended } = sampleReferral({ state: 'done' });
    for (const one of [late, asked, ended]) await aggregates.save([saveOfReferral(one)]);
    const due = (await referrals.due(past + 1, 50)).map(({ id }) => id);
    expect(due).toEqual(expect.arrayContaining([late.id, asked.id]));
    expect(due).not.toContain(ended.id);
  });
});
