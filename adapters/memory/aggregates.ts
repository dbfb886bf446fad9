import { endsPurpose } from '#core/programme/application.ts';
import type { MovedMember } from '#core/programme/application-group.ts';
import type { Referral } from '#core/referral/referral.ts';
import type { ChatId } from '#core/shared/ids.ts';
import { newSession } from '#core/talk/session.ts';
import type { AggregateStore, Kind, Save } from '#core/use-cases/ports.ts';
import type { Aggregates } from '#core/use-cases/ports-aggregates.ts';
import { begunReferrals, isChat, withPassedOn } from '#core/use-cases/ports-passed-on.ts';
import { copy, DAY, type House, type KeptAggregate } from './house.ts';
import { findMark, keepMark } from './marks.ts';

const keyOf = (kind: Kind, id: string): string => `${kind} ${id}`;

/** Has nobody touched what these saves were decided on, is every reference of a new one free, and what it comes from its person's? */
export const isUnmoved = (saves: readonly Save[], house: House): boolean =>
  begunReferrals(saves).every((one) => isStillHers(one, house)) &&
  saves.every(({ kind, state, loaded }) => {
    const version = house.aggregates.get(keyOf(kind, state.id))?.state.version ?? 0;
    return version === loaded && (loaded > 0 || !house.references.has(state.reference));
  });

function isStillHers({ about, chat }: Referral, { aggregates }: House): boolean {
  const file = aggregates.get(keyOf(about.kind, about.id));
  return file === undefined || file.state.chat === chat;
}

/** Notes referrals that begin in the conversations of their people, but for the one that is being written itself. */
export function notePassedOn(saves: readonly Save[], { sessions, now }: House, writing?: ChatId): void {
  for (const one of begunReferrals(saves).filter(({ chat }) => chat !== writing && isChat(chat))) {
    const { session = newSession(one.chat), expiresAt = now() + DAY } = sessions.get(one.chat) ?? {};
    const noted = withPassedOn({ ...session, revision: session.revision + 1 }, [one]);
    sessions.set(one.chat, { session: noted, expiresAt });
  }
}

/** Keeps saves that are unmoved. */
export function keep(saves: readonly Save[], house: House): void {
  for (const save of saves) {
    const { kind, state, events } = save;
    const key = keyOf(kind, state.id);
    const before = house.aggregates.get(key)?.events ?? [];
    // What a save brings is of its kind.
    const kept = { kind, state: copy(state), events: [...before, ...copy(events)] } as KeptAggregate;
    house.aggregates.set(key, kept);
    house.references.set(state.reference, { kind, id: state.id });
    if (kind === 'application' && endsPurpose(state)) house.numbers.delete(state.id);
    if (save.kind === 'application' && save.moved) moveMember(save.moved, state.id, house);
  }
}

function moveMember({ chat, is }: MovedMember, id: string, { members }: House): void {
  const files = members.get(chat) ?? new Set<string>();
  if (is === 'in') files.add(id);
  if (is === 'out') files.delete(id);
  members.set(chat, files);
}

/** Aggregates in memory, with the guards of the real store. */
export const createMemoryAggregates = (house: House): AggregateStore => ({
  async load<K extends Kind>(kind: K, id: string): Promise<Aggregates[K] | undefined> {
    const kept = house.aggregates.get(keyOf(kind, id));
    // What stands under a kind's key is of that kind.
    return kept && (copy(kept.state) as Aggregates[K]);
  },
  async findByReference(reference) {
    return house.references.get(reference);
  },
  async save(saves, mark) {
    if (mark && findMark(mark, house)) return 'seen-before';
    if (!isUnmoved(saves, house)) return 'aggregate-moved';
    keep(saves, house);
    notePassedOn(saves, house);
    if (mark) keepMark(mark, house);
    return 'done';
  },
  async history(kind, id) {
    return copy(house.aggregates.get(keyOf(kind, id))?.events ?? []);
  },
});
