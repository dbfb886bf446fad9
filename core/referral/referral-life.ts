import type { Circumstances, Decided } from '../shared/decision.ts';
import { type Refusal, refuse } from '../shared/refusals.ts';
import { no, type Result, yes } from '../shared/result.ts';
import { isSameOffice, type Office, type Sender } from './office.ts';
import type { Refer, Referral, ReferralAct, ReferralState } from './referral.ts';
import { act, asked, overridden, overrideOf } from './referral-acts.ts';

/** What happens in a referral's life; the same names as in core/events.ts. */
export interface ReferralHappening {
  readonly name: `referral.${string}`;
  readonly codes: Readonly<Record<string, string | number | boolean>>;
}

/** The whole life of a referral on one page: which act is open in which state, and where it leads. */
export const REFERRAL_TRANSITIONS = {
  asking: { consent: 'sent', revoke: 'revoked', lapse: 'not-agreed', erase: 'revoked' },
  sent: {
    accept: 'accepted',
    decline: 'declined',
    add: 'sent',
    revoke: 'revoked',
    'run-late': 'sent',
    erase: 'revoked',
  },
  accepted: {
    accept: 'accepted',
    finish: 'done',
    decline: 'declined',
    tell: 'accepted',
    add: 'accepted',
    revoke: 'revoked',
    'run-late': 'accepted',
    erase: 'revoked',
  },
  declined: { 'send-on': 'asking', revoke: 'revoked', 'run-late': 'declined', erase: 'revoked' },
  done: { erase: 'done' },
  'not-agreed': { erase: 'not-agreed' },
  revoked: { erase: 'revoked' },
} as const satisfies Record<ReferralState, Partial<Record<ReferralAct['kind'], ReferralState>>>;

const EVENT_OF = {
  consent: 'referral.consented',
  accept: 'referral.accepted',
  decline: 'referral.declined',
  finish: 'referral.finished',
  tell: 'referral.told',
  add: 'referral.added',
  revoke: 'referral.revoked',
  'send-on': 'referral.asked',
  lapse: 'referral.lapsed',
  'run-late': 'referral.ran-late',
  erase: 'referral.erased',
} as const satisfies Record<ReferralAct['kind'], `referral.${string}`>;

/** The acts of the office that receives, and of the one that sent; all others are the person's or the house's own. */
export const RECEIVERS_ACTS = ['accept', 'decline', 'tell', 'finish'] as const;
export const SENDERS_ACTS = ['send-on', 'revoke'] as const;
export type ReferralStaffAct = (typeof RECEIVERS_ACTS)[number] | (typeof SENDERS_ACTS)[number];
const HOUSES: readonly ReferralAct['kind'][] = ['lapse', 'run-late'];
const HOLDERS: readonly ReferralAct['kind'][] = ['tell', 'finish'];

/**
 * Opens a referral: asks the person, or sends it at once for danger to life or to a child. Refuses with
 * `referral.own-office`, and `referral.protection` where a protected matter would leave its way.
 */
export function openReferral(
  command: Refer,
  from: Sender,
  { now, newReference }: Circumstances,
): Result<Decided<Referral, ReferralHappening>> {
  const refused = findOfficeRefusal(from, command.to, command.lane);
  if (refused) return no(refused);
  const { kind: _, reason, told, name, contact, place, override, area, ...codes } = command;
  const opened: Referral = {
    ...codes,
    ...(area && { area }),
    reference: newReference(),
    version: 1,
    state: override ? 'sent' : 'asking',
    from: { id: from.id, role: from.role, area: from.area },
    consent: 'waiting',
    late: false,
    tries: 1,
    at: now,
    changedAt: now,
    private: {
      reason,
      told,
      ...(name && { name }),
      ...(contact && { contact }),
      ...(place && { place }),
      thread: [],
    },
  };
  const state = override ? overridden(opened, override, now) : asked(opened, now);
  const event = override ? 'referral.overridden' : 'referral.asked';
  return yes({ state, events: [{ name: event, codes: codesOf(state) }] });
}

function findOfficeRefusal(from: Office, to: Office, lane: Referral['lane']): Refusal | undefined {
  if (isSameOffice(from, to)) return refuse('referral.own-office');
  return lane === 'protection' && to.role !== 'protection-officer'
    ? refuse('referral.protection')
    : undefined;
}

/**
 * Decides one act. Refuses with `referral.not-open` where its life has no room for it, `referral.already-taken`,
 * `referral.not-yours` where a colleague holds it, `access.denied` for what only the house does, and what the choice
 * of an office refuses.
 */
export function decideReferral(
  before: Referral,
  command: ReferralAct,
  circumstances: Circumstances,
): Result<Decided<Referral, ReferralHappening>> {
  const refused = findRefusal(before, command, circumstances);
  if (refused) return no(refused);
  const after = act(before, command, circumstances);
  const state: Referral = {
    ...after,
    state: stateAfter(before, command),
    version: before.version + 1,
    changedAt: circumstances.now,
  };
  const isFirst = command.kind === 'run-late' && !before.late;
  const codes = { ...codesOf(state), ...codesOfCommand(command), ...(isFirst && { first: true }) };
  return yes({ state, events: [{ name: eventOf(before, command), codes }] });
}

function stateAfter(before: Referral, command: ReferralAct): ReferralState {
  if (command.kind === 'consent' && !command.given) return 'not-agreed';
  if (command.kind === 'send-on' && overrideOf(before, command)) return 'sent';
  // A key of the table for this state: the act was found open.
  const next = REFERRAL_TRANSITIONS[before.state] as Partial<Record<ReferralAct['kind'], ReferralState>>;
  return next[command.kind] ?? before.state;
}

const eventOf = (before: Referral, command: ReferralAct): ReferralHappening['name'] =>
  command.kind === 'send-on' && overrideOf(before, command) ? 'referral.overridden' : EVENT_OF[command.kind];

/** The acts that are open now, for buttons and the console. */
export const openReferralActsOf = ({ state }: Pick<Referral, 'state'>): readonly ReferralAct['kind'][] =>
  // The keys of the table are acts by its type.
  Object.keys(REFERRAL_TRANSITIONS[state]) as ReferralAct['kind'][];

function findRefusal(
  referral: Referral,
  command: ReferralAct,
  { actor }: Circumstances,
): Refusal | undefined {
  const { reference, holder, from, lane } = referral;
  if (!openReferralActsOf(referral).includes(command.kind)) return refuse('referral.not-open', { reference });
  if (HOUSES.includes(command.kind) && actor.kind !== 'system') return refuse('access.denied');
  const staff = actor.kind === 'staff' ? actor.id : undefined;
  if (command.kind === 'accept' && isTaken(referral, staff))
    return refuse('referral.already-taken', { reference });
  if (HOLDERS.includes(command.kind) && (staff === undefined || holder?.id !== staff))
    return refuse('referral.not-yours', { reference });
  if (command.kind === 'decline' && holder && holder.id !== staff)
    return refuse('referral.not-yours', { reference });
  return command.kind === 'send-on' ? findOfficeRefusal(from, command.to, lane) : undefined;
}

/** Only a late one is taken out of the hands that hold it, and never by themselves. */
export const isTaken = (
  { holder, late }: Pick<Referral, 'holder' | 'late'>,
  staff: string | undefined,
): boolean => holder !== undefined && (!late || holder.id === staff);

function codesOf({ about, purpose, lane, state, from, to, consent, late, tries, override }: Referral) {
  return {
    about: about.kind,
    purpose,
    lane,
    state,
    from: from.role,
    to: to.role,
    consent,
    late,
    tries,
    ...(override && { ground: override.ground, tells: override.tells }),
  };
}

function codesOfCommand(command: ReferralAct): Record<string, string | boolean> {
  if (command.kind === 'finish') return { outcome: command.outcome };
  return command.kind === 'consent' ? { given: command.given, unnamed: command.unnamed === true } : {};
}
