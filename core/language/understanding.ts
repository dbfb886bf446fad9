import type { AreaCode } from '../shared/area.ts';
import type { Constraint, Group, Hazard, Intent, NeedCode } from './codes.ts';
import type { Danger } from './danger.ts';

/** Words of a message that name a place; `start` and `end` count UTF-16 units of the original text. */
export interface PlaceMention {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly code?: AreaCode;
  /** From 0 to 1: with a code how sure it is, without one how sure these words are a place at all. Below `SURE` it is asked. */
  readonly confidence: number;
  /** A described spot (`dekat masjid`), kept as words. */
  readonly landmark?: boolean;
}

/** A thing named with its need, and how much of it when that is said. */
export interface ItemMention {
  readonly code: NeedCode;
  readonly word: string;
  readonly quantity?: number;
  readonly unit?: string;
}

/** So many of whom: `{ n: 6, unit: 'orang' }`; units are people, households and houses. */
export interface PeopleCount {
  readonly n: number;
  readonly unit: string;
}

/** Everything one message says, as far as we understand it; always read back to be corrected. */
export interface Understanding {
  /** Tells of a concrete, current disaster situation, impact or need in Indonesia. */
  readonly isReport: boolean;
  readonly hazard: Hazard | 'none';
  readonly needs: readonly NeedCode[];
  /** Declined or already met: never raised as a need. */
  readonly notNeeded: readonly NeedCode[];
  readonly items: readonly ItemMention[];
  /** Only where the incident or the need is. */
  readonly places: readonly PlaceMention[];
  /** Other places named: an aid route, the next district, a direction. */
  readonly placesOther: readonly PlaceMention[];
  readonly people: readonly PeopleCount[];
  readonly vulnerableGroups: readonly Group[];
  /** Centimetres of water, the largest that is stated, body measures included. */
  readonly depthCm?: number;
  readonly lifeThreatening: boolean;
  readonly danger?: Danger;
  readonly intent: Intent;
  /** Two readings can be defended: ask in one tap. */
  readonly ambiguous: boolean;
  /** ISO 639 code of the language that the message is mostly written in. */
  readonly language: string;
  readonly constraints: readonly Constraint[];
  /** Written for somebody else. */
  readonly onBehalf?: boolean;
  /** A NIK, KK, card number, PIN or OTP was seen: mask before anything is stored. */
  readonly identityNumbers: boolean;
  /** Programmes named, as codes of content/programmes (`pkh`, `blt-kesra`). */
  readonly programmes?: readonly string[];
}
