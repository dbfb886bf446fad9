import type { Staff } from '#core/staff/staff.ts';
import { joinOrThrow } from '#core/use-cases/join.ts';
import { listConfirmers, tellOnce } from '#core/use-cases/tell-staff.ts';
import { change, type Feature, type Outcome, type Turn, toTelling } from '../context.ts';
import { readPassIn } from '../proposal-words.ts';
import { answer, button, call, inline, menuKeyboard, part } from '../reply.ts';
import { areaName } from '../show.ts';
import { withoutTalk } from './escape.ts';
import { refused } from './responder.ts';

const COMMAND = /^\/gabung(?:@\w+)?(?:\s+(.*))?$/is;
/** Telegram's own link: t.me/bot?start=join_CODE. */
const LINK = /^\/start(?:@\w+)?\s+join_([\w-]+)\s*$/i;
const CODE_LIKE = /^\s*[0-9a-z]{5}[\s–—-]?[0-9a-z]{5}\s*$/i;

/** Somebody uses an invitation: by its link, by a command, or by the code alone after being asked for it. */
export const join: Feature = async (turn) => {
  const text = turn.incoming.kind === 'message' ? (turn.incoming.text?.trim() ?? '') : '';
  const code = LINK.exec(text)?.[1] ?? COMMAND.exec(text)?.[1];
  // A code of a group is longer than an invitation's and is read where groups are.
  if (readPassIn(text)) return undefined;
  if (code !== undefined) return use(turn, code);
  if (COMMAND.test(text)) {
    const session = change(turn, { awaiting: { kind: 'join', params: {} } });
    return { session, reply: answer([part('staff.join-how')]) };
  }
  const asked = turn.session.awaiting?.kind === 'join' && CODE_LIKE.test(text);
  return asked ? use(turn, text) : undefined;
};

/** The use is saved before the turn is: the same code from the same chat again finds itself joined. */
async function use(turn: Turn, code: string): Promise<Outcome> {
  const { house, incoming } = turn;
  const joined = await joinOrThrow(code, { chat: incoming.chat }, house);
  if (!joined.ok) return refused(turn, joined.refusal);
  const { member } = joined.value;
  const session = withoutTalk(turn.session);
  if (member.state === 'active')
    return { session, reply: answer([part('staff.menu', { name: member.name })], menuKeyboard()) };
  const area = areaName(await house.places(), member.area);
  await askConfirmers(turn, member, area);
  return { session, reply: call([part('staff.join-waits', { name: member.name, role: member.role, area })]) };
}

async function askConfirmers(turn: Turn, member: Staff, area: string): Promise<void> {
  const { name, role, id } = member;
  const reply = call(
    [part('staff.asks-in', { name, role, area })],
    inline([
      button(part('button.staff-confirm'), `staff:confirm:${id}`),
      button(part('button.staff-reject'), `staff:reject:${id}`),
    ]),
  );
  for (const { chat } of await listConfirmers(member, turn.house.staff))
    if (chat) await tellOnce(chat, { about: `staff-joined-${id}`, reply }, toTelling(turn.house));
}
