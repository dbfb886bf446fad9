import type { Household } from '../people/household.ts';
import type { Day } from '../programme/vocabulary.ts';
import type { ChatId } from '../shared/ids.ts';

/** Households whose facts a person allowed to be kept. They are written with the turn that keeps them. */
export interface HouseholdStore {
  find(chat: ChatId): Promise<Household | undefined>;
  /**
   * Some of the households that are kept, at most so many, in no order that means anything: for what is done at night. A
   * page may hold fewer or none; the one without `next` is the last.
   */
  page(after: string | undefined, most: number): Promise<HouseholdPage>;
  /**
   * Writes again what was said of a household whose answers and consents have not moved since it was read: its version
   * stays. False when they have, or when it was forgotten; nothing is written then.
   */
  renew(household: Household): Promise<boolean>;
}

/** `next` is where the following page begins; a household that is kept meanwhile may be missed. */
export interface HouseholdPage {
  readonly households: readonly Household[];
  readonly next: string | undefined;
}

/** A way through all kept households, as far as it has come: one each night, by as many runs as it takes. */
export interface Round {
  /** The night that it began in, by the calendar of Jakarta. */
  readonly night: Day;
  /** Where it goes on; undefined at the beginning and at the end. */
  readonly after: string | undefined;
  readonly ended: boolean;
}

/** Rounds by the name of whoever makes them. Forgotten after thirty days. */
export interface Rounds {
  find(name: string): Promise<Round | undefined>;
  keep(name: string, round: Round): Promise<void>;
}
