import type { Household } from '../people/household.ts';
import { knownFacts } from '../people/known-facts.ts';
import type { ApplicationState } from '../programme/application.ts';
import type { Catalogue } from '../programme/catalogue.ts';
import { type NewlyLikely, newlyLikely } from '../programme/newly-likely.ts';
import { decideNow } from '../programme/replay.ts';
import { printOfRules } from '../programme/rules-print.ts';
import { dayAt, daytimeFrom } from '../shared/day.ts';
import { type ChatId, NoticeId } from '../shared/ids.ts';
import type { Part } from '../talk/session.ts';
import type { ApplicationLists, NoticeLog, SessionStore, System } from './ports.ts';
import type { HouseholdStore } from './ports-households.ts';

/** What telling households about changed rules needs. */
export interface TellingOfChanges {
  readonly catalogue: Catalogue;
  readonly households: HouseholdStore;
  readonly sessions: Pick<SessionStore, 'read'>;
  readonly applications: Pick<ApplicationLists, 'ofChat'>;
  readonly notices: Pick<NoticeLog, 'owe'>;
  readonly system: Pick<System, 'now' | 'newId'>;
}

/** `told`: a notice is owed; `screened`: nothing new for her; `left`: not now, perhaps another night. */
export type Told = 'told' | 'screened' | 'left';

/** A request that is over leaves its programme open to be offered again. */
const OVER: readonly ApplicationState[] = ['refused', 'withdrawn'];
const LOOKED_AT = 50;
/** Most programmes that one notice names. */
const MOST_NAMED = 6;

/**
 * Screens a household again when the rules are not those by which it was last told, and owes its chat one notice about what
 * newly fits. Only with her consent, and never into a discreet talk or to somebody who cannot be reached: she is told when
 * that is over. A run that breaks off in between owes the same notice again, which is no second one.
 */
export async function tellChanges(household: Household, house: TellingOfChanges): Promise<Told> {
  const { chat, decided, tell } = household;
  const on = dayAt(house.system.now());
  const rules = printOfRules(house.catalogue, on);
  if (!tell || !decided || decided.rules === rules) return 'left';
  const { session } = await house.sessions.read(chat);
  if (session?.discreet || session?.unreachable) return 'left';
  const facts = knownFacts(household.facts);
  const found = await notAskedFor(newlyLikely(house.catalogue, facts, decided, on), chat, house);
  const isNew = found.named.length + found.private.length > 0;
  if (isNew) await owe(found, rules, chat, house);
  // Who was faster has said something new meanwhile, and was screened by these very rules.
  await house.households.renew({ ...household, decided: decideNow(house.catalogue, facts, on) });
  return isNew ? 'told' : 'screened';
}

/** Without what this chat has asked for already. */
async function notAskedFor(
  found: NewlyLikely,
  chat: ChatId,
  { applications }: TellingOfChanges,
): Promise<NewlyLikely> {
  if (found.named.length + found.private.length === 0) return found;
  const running = (await applications.ofChat(chat, LOOKED_AT)).filter(({ state }) => !OVER.includes(state));
  const asked = new Set(running.map(({ programme }) => programme));
  const without = (ids: readonly string[]) => ids.filter((id) => !asked.has(id));
  return { named: without(found.named), private: without(found.private) };
}

const part = (key: string, params: Record<string, unknown> = {}): Part => ({ key, params });

/** One notice for a household and a state of the rules, in the lane of messages to many, by day. */
async function owe(
  { named, ...found }: NewlyLikely,
  rules: string,
  chat: ChatId,
  { notices, system }: TellingOfChanges,
): Promise<void> {
  const now = system.now();
  const params = {
    programmes: named.slice(0, MOST_NAMED),
    more: Math.max(0, named.length - MOST_NAMED) + found.private.length,
    on: dayAt(now),
  };
  await notices.owe({
    id: NoticeId.parse(system.newId()),
    chat,
    lane: 'bulk',
    reply: {
      parts: [part('notice.late.changes', params)],
      keyboard: {
        kind: 'inline',
        rows: [
          [{ label: part('button.changes.see'), action: 'cek' }],
          [{ label: part('button.changes.off'), action: 's:tell:no' }],
        ],
      },
      via: 'call',
    },
    event: `rules-${rules}`,
    state: 'owed',
    tries: 0,
    at: daytimeFrom(now),
    consent: 'tell-changes',
  });
}
