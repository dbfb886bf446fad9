import { expect } from 'vitest';
import type { StepState } from '#core/programme/application.ts';
import { officeOf } from '#core/referral/office.ts';
import { AreaCode } from '#core/shared/area.ts';
import type { Role } from '#core/shared/decision.ts';
import { ChatId } from '#core/shared/ids.ts';
import type { Staff } from '#core/staff/staff.ts';
import { asActor } from '#core/use-cases/tell-staff.ts';
import { sampleFile, saveOf } from '#test/contracts/sample-file.ts';
import { sampleGrievance, saveOfGrievance } from '#test/contracts/sample-grievance.ts';
import { sampleReferral, saveOfReferral } from '#test/contracts/sample-referral.ts';
import { acting, addStaff, type CellApi } from './api-house.ts';
import { FILE_BODIES } from './application-cells.ts';
import { addFamily } from './follow-up-cells.ts';
import { GRIEVANCE_BODIES } from './grievance-cells.ts';
import { REFERRAL_BODIES } from './referral-cells.ts';

// A regency of its own: lists of a house in which much has happened do not push anything off their pages.
const HERE = '33.74';
const VILLAGE = AreaCode.parse('33.74.01.1001');

/**
 * What one role does with matters of her own in her own area, asked of the API itself: reads none, acts on none, finds none in
 * a list. The same matters of somebody else are hers to read, so that nothing but the chat is in the way.
 */
export async function holdOwnCellsOf(api: CellApi, role: Role): Promise<void> {
  const chat = ChatId.parse(`telegram:${9_100_000 + Math.floor(api.house.system.now() % 90_000)}`);
  const member = await addStaff(api, role, HERE, { chat });
  const other = await addStaff(api, role, HERE);
  for (const [room, id, bodies] of await ownMattersOf(api, member, chat)) {
    const path = `/api/${room}/${id}`;
    const read = await api.send(member.account, 'GET', path);
    const others = await api.send(other.account, 'GET', path);
    expect([role, room, others.status]).toEqual([role, room, READS[room].includes(role) ? 200 : 404]);
    if (others.status !== 200) continue;
    const refused = room === 'applications' ? 403 : 404;
    expect([role, room, read.status]).toEqual([role, room, refused]);
    if (refused === 403) expect(read.body.code).toBe('access.own');
    for (const body of Object.values(bodies)) {
      const done = await api.send(member.account, 'POST', `${path}/acts`, { body, headers: acting(1) });
      expect([role, room, JSON.stringify(body), done.status]).toEqual([
        role,
        room,
        JSON.stringify(body),
        refused,
      ]);
    }
    const listed = await api.send(member.account, 'GET', `/api/${room}`);
    const shown = await api.send(other.account, 'GET', `/api/${room}`);
    expect([role, room, JSON.stringify(listed.body).includes(id)]).toEqual([role, room, false]);
    expect([role, room, JSON.stringify(shown.body).includes(id)]).toEqual([role, room, true]);
  }
}

/** Who reads a matter of each room in her area: written out here once more, so that a slip in the access table shows. */
const READS: Readonly<Record<Room, readonly Role[]>> = {
  applications: ['village-officer', 'social-worker', 'coordinator', 'protection-officer'],
  grievances: ['social-worker', 'coordinator', 'protection-officer'],
  referrals: ['responder', 'village-officer', 'social-worker', 'coordinator', 'protection-officer'],
  'follow-ups': ['village-officer', 'social-worker', 'coordinator', 'protection-officer'],
};

type Room = 'applications' | 'grievances' | 'referrals' | 'follow-ups';
type Matter = readonly [Room, string, Readonly<Record<string, object>>];

/** At whose step a file lies before a role. */
const HOLDERS: Readonly<Partial<Record<Role, StepState['holder']>>> = {
  'village-officer': 'village',
  coordinator: 'disaster-office',
  'protection-officer': 'ministry',
};

/** One matter of each room that came from this chat and lies before this role. */
async function ownMattersOf(api: CellApi, member: Staff, chat: ChatId): Promise<readonly Matter[]> {
  const { role } = member;
  const lane = role === 'protection-officer' ? 'protection' : 'relief';
  const step = { id: 'now', holder: HOLDERS[role] ?? 'social-office', since: 1_700_000_000_000 };
  const file = sampleFile({ chat, lane, area: VILLAGE, steps: [step, { id: 'next', holder: 'ministry' }] });
  const grievance = sampleGrievance({
    chat,
    lane,
    area: VILLAGE,
    concerns: 'payer',
    least: 0,
    desk: 0,
    consent: lane === 'protection' ? 'given' : 'not-needed',
  });
  const to = officeOf(asActor(member));
  const referral = sampleReferral({ chat, state: 'sent', ...(to && { to }) });
  await api.house.aggregates.save([saveOf(file)]);
  await api.house.aggregates.save([saveOfGrievance(grievance)]);
  await api.house.aggregates.save([saveOfReferral(referral)]);
  const family = await addFamily(api, { lane, chat, area: VILLAGE });
  const mark = { kind: 'mark', entry: family.entry, said: 'kept' };
  return [
    ['applications', file.id, FILE_BODIES],
    ['grievances', grievance.id, GRIEVANCE_BODIES],
    ['referrals', referral.id, REFERRAL_BODIES],
    ['follow-ups', family.id, { mark }],
  ];
}
