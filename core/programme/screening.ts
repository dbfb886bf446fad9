import { completeFacts, isKnown } from '../people/facts.ts';
import type { Condition, Facts } from '../shared/condition.ts';
import { evaluate } from '../shared/condition.ts';
import type { Text } from '../shared/text.ts';
import type { Amount } from './amounts.ts';
import { amountsOf } from './amounts.ts';
import type { Catalogue } from './catalogue.ts';
import type { Judgement } from './eligibility.ts';
import { isOpen } from './eligibility.ts';
import type { ListedProgramme, Requirement } from './programme.ts';
import { editionOn } from './programme.ts';
import type { Change } from './smallest-change.ts';
import { smallestChange } from './smallest-change.ts';
import type { Day } from './vocabulary.ts';

/** What one programme is for one household, explained. */
export interface Finding extends Judgement {
  readonly programme: string;
  /** Nothing that the person herself knows is against it or open: only offices and registries know the rest. */
  readonly onlyOthersKnow: boolean;
  readonly closed: boolean;
  /** Does it answer a need that was named? Yes while no need was named. */
  readonly relevant: boolean;
  readonly received: boolean;
  /** Received programmes that forbid this one, or may. */
  readonly conflicts: readonly { readonly with: string; readonly sure: boolean }[];
  /** Places of the members that it would be for; empty for the whole household. */
  readonly members: readonly number[];
  readonly amounts: readonly Amount[];
  /** For a no: the fewest facts that would turn it. */
  readonly change?: readonly Change[];
}

/** All programmes for one household on one day. */
export interface Screening {
  readonly on: Day;
  /** In catalogue order. */
  readonly findings: readonly Finding[];
  /** What may be offered, help for today first, then by days to the first help. */
  readonly offers: readonly string[];
  /** What must be said before anything else. */
  readonly urgent: readonly { readonly programme: string; readonly say: Text }[];
}

/** Screens a household by a whole catalogue. Facts are completed here; unknown facts never make a no. */
export function screen(catalogue: Catalogue, given: Facts, on: Day): Screening {
  const facts = completeFacts(given);
  const judgements = catalogue.judge(facts, on);
  const findings = catalogue.programmes.map((programme, index) =>
    // One judgement for each programme.
    toFinding(programme, judgements[index] as Judgement, facts, on),
  );
  const urgent = catalogue.programmes.flatMap((programme) =>
    programme.urgent
      .filter(({ when }) => evaluate(when, facts).truth === 'met')
      .map(({ say }) => ({ programme: programme.id, say })),
  );
  return { on, findings, offers: toOffers(catalogue, findings, facts), urgent };
}

function toFinding(programme: ListedProgramme, judgement: Judgement, facts: Facts, on: Day): Finding {
  const change = judgement.verdict === 'unlikely' ? smallestChange(programme, facts) : undefined;
  const received = receives(facts).includes(programme.id);
  return {
    programme: programme.id,
    ...judgement,
    onlyOthersKnow: judgement.verdict === 'cannot-tell' && onlyOthersKnow(programme, judgement),
    closed: !isOpen(programme, on),
    relevant: isRelevant(programme, facts),
    received,
    conflicts: received ? [] : conflictsOf(programme, facts),
    members: membersOf(programme.conditions, facts),
    amounts: judgement.verdict === 'unlikely' ? [] : amountsOf(editionOn(programme, on), facts, on),
    ...(change === undefined ? {} : { change }),
  };
}

/** Is everything that the person herself can answer fine, so that only offices and registries know the rest? */
export const onlyOthersKnow = (programme: ListedProgramme, { unknown }: Judgement): boolean =>
  programme.conditions.every(({ id, knownBy }) => !unknown.includes(id) || knownBy !== 'person');

const receives = (facts: Facts): readonly string[] => {
  const value = facts['household.receives'];
  // The dictionary makes this fact a list of texts.
  return Array.isArray(value) ? (value as readonly string[]) : [];
};

/** Is it about something that the person named? True while no need was named, except what is never raised first. */
export function isRelevant({ topics, sensitivity }: ListedProgramme, facts: Facts): boolean {
  const concerns = facts['household.concerns'];
  if (topics.length === 0) return true;
  if (!Array.isArray(concerns)) return sensitivity !== 'high';
  return topics.some((topic) => (concerns as readonly string[]).includes(topic));
}

function conflictsOf({ combination }: ListedProgramme, facts: Facts) {
  const received = receives(facts);
  return [
    ...combination.never.filter((id) => received.includes(id)).map((id) => ({ with: id, sure: true })),
    ...combination.maybeNot.filter((id) => received.includes(id)).map((id) => ({ with: id, sure: false })),
  ];
}

/** The members who meet every rule that looks at members. */
function membersOf(conditions: readonly Requirement[], facts: Facts): readonly number[] {
  const ofMembers = conditions.flatMap(({ when }) => ('anyMember' in when ? [when.anyMember] : []));
  if (ofMembers.length === 0) return [];
  return (facts.members ?? []).flatMap((member, place) =>
    ofMembers.every((rule: Condition) => evaluate(rule, facts, member).truth === 'met') ? [place] : [],
  );
}

function toOffers(catalogue: Catalogue, findings: readonly Finding[], facts: Facts): readonly string[] {
  const replaced = new Set(
    catalogue.programmes
      .filter(
        ({ area }) =>
          area !== undefined && evaluate({ fact: 'household.area', liesIn: area }, facts).truth === 'met',
      )
      .map(({ standsFor }) => standsFor),
  );
  return (
    catalogue.programmes
      .map((programme, index) => ({ programme, finding: findings[index] as Finding }))
      .filter(({ programme, finding }) => mayBeOffered(finding) && !replaced.has(programme.id))
      // What only one region gives is not offered to somebody whose region is not known.
      .filter(({ programme }) => programme.area === undefined || isKnown(facts['household.area']))
      .toSorted((one, other) => rankOf(one.programme, one.finding) - rankOf(other.programme, other.finding))
      .map(({ programme }) => programme.id)
  );
}

const mayBeOffered = ({ verdict, relevant, received, closed, conflicts }: Finding): boolean =>
  verdict !== 'unlikely' && relevant && !received && !closed && conflicts.every(({ sure }) => !sure);

/** Days to the first help decide; within the same days, what is likely stands before what is open. */
function rankOf({ firstHelp, conditions }: ListedProgramme, finding: Finding): number {
  const certainty = finding.verdict === 'likely' ? 0 : finding.onlyOthersKnow ? 1 : 2;
  const general = conditions.length === 0 ? 3 : 0;
  return firstHelp.days * 10 + Math.max(certainty, general);
}
