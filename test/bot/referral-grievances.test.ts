import { describe, expect, it } from 'vitest';
import { ChatId, StaffId } from '#core/shared/ids.ts';
import { sampleGrievance, saveOfGrievance } from '#test/contracts/sample-grievance.ts';
import { sampleReferral, saveOfReferral } from '#test/contracts/sample-referral.ts';
import { openTalkHouse } from './talk-house.ts';

const WARGA = 7301;
const DINSOS = 8302;
const SECOND = 8303;
const LEAD = 8304;
const VILLAGE = 8305;
const PROVINCE = 8306;
const GUARD = 8307;
const HERE = '31.75';

const staffId = (chat: number) => StaffId.parse(`01JAR1NG000000000000${String(chat).padStart(6, '0')}`);
const ownOf = (house: House) => house.stores.referrals.ofChat(ChatId.parse(`telegram:${WARGA}`), 10);

async function staffed() {
  const house = openTalkHouse();
  await house.hire(VILLAGE, 'village-officer', '31.75.03.1001');
  await house.hire(DINSOS, 'social-worker', HERE);
  await house.hire(SECOND, 'social-worker', '31');
  await house.hire(LEAD, 'coordinator', HERE);
  await house.hire(PROVINCE, 'coordinator', '31');
  await house.hire(GUARD, 'protection-officer', 'ID');
  return house;
}
type House = Awaited<ReturnType<typeof staffed>>;

/** A grievance of this chat that somebody holds. */
async function held(house: House, holder: number, more: Parameters<typeof sampleGrievance>[0] = {}) {
  const grievance = sampleGrievance({
    chat: ChatId.parse(`telegram:${WARGA}`),
    state: 'taken',
    holder: { id: staffId(holder), since: house.now() },
    ...more,
  });
  await house.stores.aggregates.save([saveOfGrievance(grievance)]);
  return grievance;
}

const officesFor = async (house: House, officer: number, reference: string): Promise<readonly string[]> =>
  (await house.say(officer, `/rujuk ${reference}`)).buttons.map(({ action }) =>
    action.split(':').slice(3).join(':'),
  );

/** Up to the question to her, from the button on the grievance's card. */
async function asked(house: House, officer: number, reference: string, to: string) {
  const card = await house.press(officer, `gs:open:${reference}`);
  const refer = card.buttons.find(({ text }) => text === 'Rujuk');
  await house.press(officer, refer?.action ?? '');
  await house.press(officer, `rs:to:${reference}:${to}`);
  await house.press(officer, `rs:for:${reference}:care`);
  await house.say(officer, 'Keluarga perlu pendampingan.');
  await house.say(officer, 'Ibu dengan dua anak.');
  return house.press(officer, `rs:ask:${reference}`);
}

describe('passing somebody on from her grievance', () => {
  it('offers every office but those that it is about, and none below the regency', async () => {
    const house = await staffed();
    const aboutSocial = await held(house, LEAD, { concerns: 'social-office' });
    expect(await officesFor(house, LEAD, aboutSocial.reference)).toEqual([
      'protection-officer:ID',
      'coordinator:31',
    ]);
    const aboutVillage = await held(house, LEAD, { concerns: 'village' });
    expect(await officesFor(house, LEAD, aboutVillage.reference)).toEqual([
      'social-worker:31.75',
      'social-worker:31',
      'protection-officer:ID',
      'coordinator:31',
    ]);
  });

  it('offers no office where only those work who acted on the matter, and no reach that may not see it', async () => {
    const house = await staffed();
    const barred = await held(house, LEAD, { concerns: 'village', barred: [staffId(DINSOS)] });
    expect(await officesFor(house, LEAD, barred.reference)).not.toContain('social-worker:31.75');
    const higher = await held(house, PROVINCE, { concerns: 'village', least: 1, desk: 1 });
    expect(await officesFor(house, PROVINCE, higher.reference)).toEqual([
      'social-worker:31',
      'protection-officer:ID',
    ]);
  });

  it('asks her first, and goes with neither name nor village where she gave none', async () => {
    const house = await staffed();
    const { reference } = await held(house, LEAD, {
      concerns: 'village',
      anonymous: true,
      area: sampleReferral().area,
    });
    expect((await asked(house, LEAD, reference, 'social-worker:31.75')).text).toContain(
      'Warga sedang ditanya',
    );
    const [referral] = await ownOf(house);
    expect(referral).toMatchObject({ state: 'asking', about: { kind: 'grievance', reference }, area: HERE });
    const kept = referral && (await house.stores.aggregates.load('referral', referral.id));
    expect(kept?.private).not.toHaveProperty('name');
    await house.press(WARGA, `rf:yes:${referral?.reference}`);
    expect((await house.say(DINSOS, '/rujukan')).text).toContain('Rujukan untuk kantor Anda: 1');
  });

  it('is for whoever holds it: not for a colleague, nor before it is taken', async () => {
    const house = await staffed();
    const { reference } = await held(house, LEAD, { concerns: 'village' });
    expect((await house.say(PROVINCE, `/rujuk ${reference}`)).text).toContain('tidak ditemukan');
    const closed = await held(house, LEAD, { concerns: 'village', state: 'answered' });
    expect((await house.say(LEAD, `/rujuk ${closed.reference}`)).text).toContain('tidak ditemukan');
    expect(
      (await house.press(LEAD, `gs:open:${closed.reference}`)).buttons.map(({ text }) => text),
    ).not.toContain('Rujuk');
  });

  it('stays hidden from whom it is about, also in an office where others work', async () => {
    const house = await staffed();
    const keptFrom = { roles: [], staff: [staffId(DINSOS)], least: 0 as const };
    const about = {
      kind: 'grievance',
      id: sampleGrievance().id,
      reference: sampleGrievance().reference,
    } as const;
    const one = sampleReferral({ about, keptFrom });
    await house.stores.aggregates.save([saveOfReferral(one)]);
    expect((await house.say(DINSOS, '/rujukan')).text).toContain('Tidak ada rujukan');
    expect((await house.press(DINSOS, `rs:accept:${one.reference}`)).text).toContain('tidak ditemukan');
    await house.hire(8309, 'social-worker', HERE);
    expect((await house.say(8309, '/rujukan')).text).toContain('Rujukan untuk kantor Anda: 1');
  });
});

describe('referrals of an area', () => {
  it('are listed for whoever serves the whole country when she names a regency', async () => {
    const house = await staffed();
    await house.hire(8310, 'social-worker', 'ID');
    await house.stores.aggregates.save([saveOfReferral(sampleReferral())]);
    const all = await house.say(8310, '/rujukan');
    expect(all.text).toMatch(/Tidak ada rujukan[\s\S]*\/rujukan lalu nama kabupaten atau kota/);
    expect((await house.say(8310, '/rujukan Jakarta Timur')).text).toContain('Rujukan untuk kantor Anda: 1');
    expect((await house.say(8310, '/rujukan Kota Bogor')).text).toContain('Tidak ada rujukan');
    expect((await house.say(DINSOS, '/rujukan')).text).not.toContain('lalu nama kabupaten');
  });
});
