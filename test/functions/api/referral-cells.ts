import { expect } from 'vitest';
import type { ReferralDeskVerb } from '#core/api/referral.ts';
import type { OFFICE_ROLES } from '#core/referral/office.ts';
import type { Referral } from '#core/referral/referral.ts';
import { AreaCode } from '#core/shared/area.ts';
import type { Role } from '#core/shared/decision.ts';
import { sampleReferral, saveOfReferral } from '#test/contracts/sample-referral.ts';
import { acting, addStaff, type CellApi } from './api-house.ts';

/** Where officers serve, and whether that reaches an office of Jakarta Timur. */
export const DESKS = {
  'the village': { area: '31.75.03.1001', reaches: false },
  'the regency': { area: '31.75', reaches: true },
  'the province': { area: '31', reaches: true },
  elsewhere: { area: '32.04', reaches: false },
} as const;
export type Desk = keyof typeof DESKS;
export const DESK_NAMES = Object.keys(DESKS) as Desk[];

/** Whom people are passed on to: written out here once more, so that a slip in the code shows. */
const OFFICES: readonly Role[] = [
  'village-officer',
  'social-worker',
  'protection-officer',
  'coordinator',
  'responder',
];

/** Where the sample could go instead. */
const OTHER = { role: 'responder', area: 'ID' } as const;

export const REFERRAL_BODIES: Readonly<Record<ReferralDeskVerb, object>> = {
  accept: { kind: 'accept' },
  decline: { kind: 'decline', reason: 'Di sini belum ada petugasnya.' },
  tell: { kind: 'tell', text: 'Kami datang hari Kamis.' },
  finish: { kind: 'finish', outcome: 'helped', text: 'Sudah dikunjungi.' },
  'send-on': { kind: 'send-on', to: OTHER },
  revoke: { kind: 'revoke', reason: 'Sudah dibantu tetangga.' },
};
const ACTS = Object.keys(REFERRAL_BODIES) as ReferralDeskVerb[];
const SENDERS: readonly ReferralDeskVerb[] = ['send-on', 'revoke'];

/** On which side of it somebody stands. */
export const SIDES = ['receiver', 'holder', 'sender', 'neither'] as const;

interface Cell {
  readonly role: Role;
  readonly desk: Desk;
  readonly side: (typeof SIDES)[number];
}

/** Every act of one role at one desk on one side of a referral, asked of the API itself. */
export async function holdReferralCellsOf(api: CellApi, { role, desk, side }: Cell): Promise<void> {
  const { area, reaches } = DESKS[desk];
  const member = await addStaff(api, role, area);
  await addStaff(api, OTHER.role, OTHER.area);
  const isOffice = OFFICES.includes(role);
  for (const act of ACTS) {
    const cell = `${role} of ${desk} as ${side}, ${act}`;
    const one = referralFor(act, role, side, member.id);
    await api.house.aggregates.save([saveOfReferral(one)]);
    const path = `/api/referrals/${one.id}`;
    const reads = isOffice && (side === 'holder' || (side !== 'neither' && reaches));
    const read = await api.send(member.account, 'GET', path);
    expect([read.status, cell]).toEqual([reads ? 200 : 404, cell]);
    const found = await api.send(member.account, 'GET', `/api/referrals?reference=${one.reference}`);
    expect([found.status, cell]).toEqual([isOffice ? (reads ? 200 : 404) : 403, cell]);
    const body = REFERRAL_BODIES[act];
    const done = await api.send(member.account, 'POST', `${path}/acts`, { body, headers: acting(1) });
    const isOfSide = reaches && (side === 'sender') === SENDERS.includes(act);
    const wanted = !reads ? 404 : !isOfSide ? 403 : isRefused(act, side) ? 409 : 200;
    expect([done.status === 204 ? 200 : done.status, cell]).toEqual([wanted, cell]);
    if (!reads) continue;
    const sees = { holder: 'all', receiver: 'codes', sender: 'own', neither: 'codes' } as const;
    expect([read.body.sees, cell]).toEqual([sees[side], cell]);
    expect([read.body.referral.acts.includes(act), cell]).toEqual([wanted === 200, cell]);
    expect(JSON.stringify(read.body)).not.toMatch(
      side === 'holder' ? /telegram:/ : /telegram:|Sumi|31\.75\.03\.1001"/,
    );
  }
}

/** Only whoever has accepted writes to the person and says what came of it, and nobody accepts it twice. */
const isRefused = (act: ReferralDeskVerb, side: Cell['side']): boolean =>
  side === 'receiver' ? act === 'tell' || act === 'finish' : side === 'holder' && act === 'accept';

/** A referral on which nothing but access can be in the way of the act. */
function referralFor(
  act: ReferralDeskVerb,
  role: Role,
  side: Cell['side'],
  holder: NonNullable<Referral['holder']>['id'],
): Referral {
  const hers = { role: officeRoleOf(role), area: AreaCode.parse('31.75') };
  const away = { role: 'village-officer', area: AreaCode.parse('12.71.01.1001') } as const;
  const far = { role: 'social-worker', area: AreaCode.parse('12.71') } as const;
  const from = { id: sampleReferral().from.id, ...(side === 'sender' ? hers : away) };
  const to = side === 'receiver' || side === 'holder' ? hers : far;
  if (side === 'holder')
    return sampleReferral({ from, to, state: 'accepted', holder: { id: holder, since: 1 } });
  const isBack = act === 'send-on' && side !== 'receiver';
  return sampleReferral({ from, to, state: isBack ? 'declined' : 'sent' });
}

const officeRoleOf = (role: Role): (typeof OFFICE_ROLES)[number] =>
  OFFICES.includes(role) ? (role as (typeof OFFICE_ROLES)[number]) : 'social-worker';
