import * as z from 'zod';
import { KnownBy } from '../people/fact.ts';
import { AreaCode } from '../shared/area.ts';
import { Condition, FactValue } from '../shared/condition.ts';
import { Text } from '../shared/text.ts';
import { Edition, Source } from './benefit.ts';
import { Breach, Duty } from './duty-rule.ts';
import { Step } from './step.ts';
import { Aim, Confidence, Day, Family, Group, Slug, Topic } from './vocabulary.ts';

/** One rule, with the sentence that explains it whether it is met or not. */
export const Requirement = z.strictObject({
  id: Slug,
  because: Text,
  when: Condition,
  /** Who can truthfully answer it. */
  knownBy: KnownBy,
  confidence: Confidence,
  note: Text.optional(),
});
export type Requirement = Readonly<z.infer<typeof Requirement>>;

/**
 * A programme that people ask for together: somebody who speaks for them, and each member's own yes. `only`: nobody can ask
 * for it alone. `members` only where a source says how many there must be.
 */
export const AsGroup = z.strictObject({
  only: z.literal(true).optional(),
  members: z
    .strictObject({
      atLeast: z.number().int().positive().optional(),
      atMost: z.number().int().positive().optional(),
      confidence: Confidence,
    })
    .optional(),
  sources: z.array(Source).min(1),
});
export type AsGroup = Readonly<z.infer<typeof AsGroup>>;

/** Whether a programme runs. Ended and paused ones are kept, so that we can say so. */
export const State = z.strictObject({
  kind: z.enum(['active', 'periodic', 'transition', 'unclear', 'paused', 'ended']),
  /** From this day on it takes nobody in; only for `paused` and `ended`. */
  closedFrom: Day.optional(),
  say: Text.optional(),
  confidence: Confidence,
  sources: z.array(Source),
});
export type State = Readonly<z.infer<typeof State>>;

/** A paper, and what stands in for it when it is lost. `optional` papers never stop anybody. */
export const Paper = z.strictObject({
  id: Slug,
  name: Text,
  optional: z.boolean().optional(),
  ifLost: Text,
});
export type Paper = Readonly<z.infer<typeof Paper>>;

export const Contact = z.strictObject({
  label: z.string().min(1),
  /** A number or an address, as it is dialled or typed. */
  reach: z.string().min(1),
  confidence: Confidence,
  area: AreaCode.optional(),
});
export type Contact = Readonly<z.infer<typeof Contact>>;

const HouseholdFacts = z.record(z.string(), z.union([FactValue, z.array(z.record(z.string(), FactValue))]));

/** A household and what must be said about it: the proof that a programme's file is right. */
export const Scenario = z.strictObject({
  title: z.string().min(1),
  on: Day,
  facts: HouseholdFacts,
  expect: z.strictObject({
    verdict: z.enum(['likely', 'unlikely', 'cannot-tell']),
    unmet: z.array(Slug).optional(),
    unknown: z.array(Slug).optional(),
    /** The sum of all parts over one period each, in whole rupiah. */
    rupiah: z.number().int().nonnegative().optional(),
  }),
});
export type Scenario = Readonly<z.infer<typeof Scenario>>;

/** Conditions that held on the days before `until`, kept when a condition changes: who was told something then was told it by these. */
export const Former = z.strictObject({ until: Day, conditions: z.array(Requirement).max(19) });
export type Former = Readonly<z.infer<typeof Former>>;

const CombinedWith = z.strictObject({
  never: z.array(Slug),
  maybeNot: z.array(Slug),
  allowed: z.array(Slug),
});

/** A programme, a service or a scheme: what it gives, to whom, why, how, and how sure we are. */
export const Programme = z.strictObject({
  id: Slug,
  /** `here`: applied for in Jaring. `refer`: an office decides; we explain, accompany and follow. */
  route: z.enum(['here', 'refer']),
  name: Text,
  /** Everyday Indonesian names, in lower case. */
  aliases: z.array(z.string().min(1)),
  summary: Text,
  where: Text,
  family: Family,
  alsoFamilies: z.array(Family),
  groups: z.array(Group).min(1),
  aims: z.array(Aim).min(1),
  owner: z.strictObject({ national: z.string().optional(), local: z.string().optional() }),
  /** Only there; a region's own aid. */
  area: AreaCode.optional(),
  /** In its area this one stands in place of the national one. */
  standsFor: Slug.optional(),
  state: State,
  unit: z.enum(['household', 'person', 'couple', 'group', 'community', 'school']),
  /** Places are limited: meeting every rule is not receiving. */
  asGroup: AsGroup.optional(),
  quota: z.boolean(),
  /** Needs that bring it into an interview; none means every interview. */
  topics: z.array(Topic),
  /** At most nineteen: their truths are the digits of one number in base 3 below 2^31. */
  conditions: z.array(Requirement).max(19),
  /** Earlier conditions, the oldest first. */
  former: z.array(Former).optional(),
  /** What moves somebody up the list, without being a condition. */
  priorities: z.array(Requirement),
  /** Where this is met, a person is sent to help at once. */
  urgent: z.array(z.strictObject({ when: Condition, say: Text })),
  editions: z.array(Edition).min(1, 'a programme needs at least one edition'),
  duties: z.array(Duty),
  /** What may follow when duties are not done, and who excuses. */
  breach: Breach.optional(),
  papers: z.array(Paper),
  combination: CombinedWith,
  /** Days until the first help usually arrives, used for order only unless sourced. */
  firstHelp: z.strictObject({ days: z.number().int().nonnegative(), confidence: Confidence }),
  steps: z.array(Step).min(1),
  contacts: z.array(Contact),
  identity: z.enum(['required', 'helpful', 'never-block']),
  sensitivity: z.enum(['normal', 'sensitive', 'high']),
  /** How sure we are of each part. */
  confidence: z.strictObject({
    conditions: Confidence,
    application: Confidence,
    papers: Confidence,
    contacts: Confidence,
  }),
  sources: z.array(Source),
  changes: z.array(z.string()),
  scenarios: z.array(Scenario).min(3, 'a programme needs at least three scenarios'),
});
export type Programme = Readonly<z.infer<typeof Programme>>;

/** What a file in content/programmes writes: checked when the catalogue is indexed and tested, not at import. */
export const defineProgramme = (programme: z.input<typeof Programme>): Programme =>
  // The content test parses every file with the schema above; parsing here would cost every cold start.
  programme as Programme;

/** What screening needs at run time: a programme without its scenarios. */
export type ListedProgramme = Omit<Programme, 'scenarios'>;

/** The edition in force on a day: the newest that had begun, else the first. */
export function editionOn(programme: Pick<Programme, 'editions'>, on: Day): Edition {
  const begun = programme.editions.filter((edition) => edition.from <= on);
  const edition = begun.at(-1) ?? programme.editions[0];
  if (edition === undefined) throw new Error('A programme has at least one edition; npm run check says so.');
  return edition;
}

/** The conditions that held on a day, where they differ from today's; undefined where those of today held. */
export const formerOn = (
  { former = [] }: Pick<Programme, 'former'>,
  on: Day,
): Former['conditions'] | undefined => former.find(({ until }) => on < until)?.conditions;
