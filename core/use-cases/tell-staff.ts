import type { Scope } from '../shared/area.ts';
import type { StaffActor } from '../shared/decision.ts';
import { type ChatId, NoticeId } from '../shared/ids.ts';
import { mayAppoint } from '../staff/appointing.ts';
import type { Staff } from '../staff/staff.ts';
import type { Reply } from '../talk/session.ts';
import { type Delivering, deliver } from './deliver.ts';
import type { StaffStore } from './ports.ts';

/** A message to somebody about staff: `about` names what it is about, so that the same is told once. */
export interface Word {
  readonly about: string;
  readonly reply: Reply;
  readonly lane?: 'life' | 'ordinary';
}

/** How long one message may wait for the channel, in milliseconds. */
const SENDING_FOR = 5000;

/** Logs a message as owed, then sends it; what does not arrive now is sent by the sweep. The same to the same chat goes once. */
export async function tellOnce(
  chat: ChatId,
  { about, reply, lane = 'ordinary' }: Word,
  telling: Delivering,
): Promise<void> {
  const { system, notices } = telling;
  const id = NoticeId.parse(system.newId());
  const at = system.now();
  const notice = { id, chat, lane, reply, event: about, state: 'owed', tries: 0, at } as const;
  if (await notices.owe(notice)) await deliver(notice, telling, at + SENDING_FOR);
}

/**
 * Who is asked whether somebody who waits is the named person: whoever invited her, and of those who may confirm her the
 * nearest ones, so that a village's volunteer does not ring in the capital.
 */
export async function listConfirmers(member: Staff, staff: StaffStore): Promise<readonly Staff[]> {
  const leads = await staff.list({ roles: ['coordinator', 'administrator'] });
  const able = leads.filter(
    (one) => one.chat !== undefined && one.id !== member.id && mayAppoint(asActor(one), member),
  );
  const nearest = Math.max(...able.map(({ area }) => depthOf(area)));
  return able.filter((one) => one.id === member.invitedBy || depthOf(one.area) === nearest);
}

const depthOf = (area: Scope): number => (area === 'ID' ? 0 : area.length);

/** A member of staff as whoever acts. */
export const asActor = ({ id, role, area, name, chat }: Staff): StaffActor => ({
  kind: 'staff',
  id,
  role,
  area,
  name,
  ...(chat !== undefined && { chat }),
});
