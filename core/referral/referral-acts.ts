import { DAY, NUDGE_EVERY } from '../shared/day.ts';
import type { Circumstances, Instant } from '../shared/decision.ts';
import { NOBODY } from '../shared/ids.ts';
import type { Office } from './office.ts';
import type { Override, Referral, ReferralAct, ReferralPrivate } from './referral.ts';

const THREAD = 40;
/** What goes to protection officers goes the protected way from then on. */
export const laneTo = ({ role }: Office, lane: Referral['lane']): Referral['lane'] =>
  role === 'protection-officer' ? 'protection' : lane;

const NO_WORDS: ReferralPrivate = { reason: '', told: '', thread: [] };

/** The referral after an act; whether the act is open is decided before. */
export function act(before: Referral, command: ReferralAct, { now, actor }: Circumstances): Referral {
  switch (command.kind) {
    case 'consent':
      return command.given
        ? sent(agreed(before, command.unnamed === true), now)
        : closed(withoutWhoever({ ...before, consent: 'declined' }));
    case 'accept':
      return actor.kind === 'staff'
        ? waitsUntil({ ...before, holder: { id: actor.id, since: now } }, now + before.promise.finish * DAY)
        : before;
    case 'decline':
      return declined(before, command, now);
    case 'finish':
      return withWords(closed({ ...before, outcome: command.outcome }), { outcome: command.text });
    case 'tell':
      return said(before, 'staff', command.text, now);
    case 'add':
      return said(before, 'person', command.text, now);
    case 'revoke':
      return revoked(before, command.reason);
    case 'send-on':
      return sentOn(before, command, now);
    case 'lapse':
      return closed(withoutWhoever({ ...before, consent: 'silent' }));
    case 'run-late':
      return { ...before, late: true, speaks: now + NUDGE_EVERY };
    case 'erase':
      return erased(before);
  }
}

/** Waits for somebody until a moment, and says so when it has passed. */
const waitsUntil = (before: Referral, due: Instant): Referral => ({
  ...before,
  due,
  speaks: due,
  late: false,
});

/** With the other office now, which has its days. */
export const sent = (before: Referral, now: Instant): Referral =>
  waitsUntil(before, now + before.promise.answer * DAY);

/** Waits for the person's yes. */
export const asked = (before: Referral, now: Instant): Referral =>
  waitsUntil({ ...before, consent: 'waiting' }, now + before.promise.consent * DAY);

/** Sent without her yes, for the reason that stands with it. */
export function overridden(before: Referral, { ground, why, tells }: Override, now: Instant): Referral {
  const told: Referral = { ...before, consent: 'overridden', override: { ground, tells } };
  return withWords(sent(told, now), { override: why });
}

/** Without her name nothing that tells who she is goes with it. */
function agreed(before: Referral, isUnnamed: boolean): Referral {
  return isUnnamed ? { ...withoutWhoever(before), consent: 'unnamed' } : { ...before, consent: 'given' };
}

function declined(
  before: Referral,
  { reason, next }: Extract<ReferralAct, { kind: 'decline' }>,
  now: Instant,
): Referral {
  const { next: _, ...free } = withoutHolder(before);
  const noted = withWords({ ...free, ...(next && { next }) }, { declined: reason });
  return waitsUntil(noted, now + before.promise.answer * DAY);
}

type SendOn = Extract<ReferralAct, { kind: 'send-on' }>;

/** What lets it go on without waiting for her yes: a ground that is given now, or the one on which it went out before. */
export function overrideOf(
  { override, private: words }: Referral,
  command: Pick<SendOn, 'override'>,
): Override | undefined {
  const before = override && { ...override, why: words?.override ?? '' };
  return command.override ?? before;
}

/** Another office is another question: her first yes named the one that declined. Nobody was asked where there is danger. */
function sentOn(before: Referral, command: SendOn, now: Instant): Referral {
  const { to } = command;
  const override = overrideOf(before, command);
  const { next: _, override: __, ...free } = before;
  const lane = laneTo(to, before.lane);
  const on: Referral = { ...free, to, lane, tries: before.tries + 1 };
  return override ? overridden(on, override, now) : asked(on, now);
}

/** Whoever had it reads nothing more of her; the reason is for the other side. */
function revoked(before: Referral, reason: string | undefined): Referral {
  const bare = closed(withoutWhoever(before));
  return reason === undefined ? bare : withWords(bare, { revoked: reason });
}

function said(before: Referral, from: 'person' | 'staff', text: string, at: Instant): Referral {
  const thread = [...(before.private?.thread ?? []), { from, text, at }].slice(-THREAD);
  return withWords(before, { thread });
}

const withWords = (before: Referral, words: Partial<ReferralPrivate>): Referral => ({
  ...before,
  private: { ...(before.private ?? NO_WORDS), ...words },
});

function withoutWhoever(before: Referral): Referral {
  if (!before.private) return before;
  const { name: _, contact: __, place: ___, ...words } = before.private;
  return { ...before, private: words };
}

function withoutHolder({ holder: _, ...referral }: Referral): Referral {
  return referral;
}

function closed({ due: _, speaks: __, ...referral }: Referral): Referral {
  return { ...referral, late: false };
}

function erased({ private: _, ...referral }: Referral): Referral {
  return { ...closed(withoutHolder(referral)), chat: NOBODY };
}
