import * as z from 'zod';
import { amountsOf } from '#core/programme/amounts.ts';
import type { ListedProgramme } from '#core/programme/programme.ts';
import { editionOn } from '#core/programme/programme.ts';
import type { Finding, Screening } from '#core/programme/screening.ts';
import type { Day } from '#core/programme/vocabulary.ts';
import { type Facts, FactValue } from '#core/shared/condition.ts';

/**
 * What a reply stores of a card: codes, from which it can be said again in any language. `truths` has one figure for
 * each rule (0 no, 1 unknown, 2 yes); without it nothing is known of a household.
 */
export const CardCodes = z.object({
  programme: z.string(),
  on: z.string(),
  verdict: z.enum(['likely', 'so-far', 'cannot-tell', 'unlikely', 'closed', 'received', 'none']),
  truths: z.string().optional(),
  amounts: z.array(z.tuple([z.string(), z.number().nullable()])).optional(),
  change: z.array(z.tuple([z.string(), FactValue, FactValue])).optional(),
  conflicts: z.array(z.tuple([z.string(), z.boolean()])).optional(),
  urgent: z.boolean().optional(),
  only: z.literal('how').optional(),
});
export type CardCodes = z.infer<typeof CardCodes>;

/** A programme about which nothing is known of any household. */
export const generalCard = (programme: ListedProgramme, on: Day): CardCodes => ({
  programme: programme.id,
  on,
  verdict: isClosed(programme, on) ? 'closed' : 'none',
});

const isClosed = ({ state }: ListedProgramme, on: Day): boolean =>
  state.closedFrom !== undefined && state.closedFrom <= on;

/** A programme as it stands for one household. */
export function cardOf(
  programme: ListedProgramme,
  finding: Finding,
  { on, urgent }: Screening,
  facts: Facts,
): CardCodes {
  const truths = programme.conditions
    .map(({ id }) => (finding.met.includes(id) ? '2' : finding.unmet.includes(id) ? '0' : '1'))
    .join('');
  const { change, conflicts } = finding;
  return {
    programme: programme.id,
    on,
    verdict: verdictOf(finding),
    truths,
    ...(finding.closed || finding.verdict === 'unlikely' ? {} : amountCodes(programme, facts, on)),
    ...(change
      ? { change: change.map(({ fact, from, to }): [string, FactValue, FactValue] => [fact, from, to]) }
      : {}),
    ...(conflicts.length > 0
      ? { conflicts: conflicts.map(({ with: other, sure }): [string, boolean] => [other, sure]) }
      : {}),
    ...(urgent.some(({ programme: id }) => id === programme.id) ? { urgent: true } : {}),
  };
}

function verdictOf({ verdict, closed, received, onlyOthersKnow }: Finding): CardCodes['verdict'] {
  if (closed) return 'closed';
  if (received) return 'received';
  return verdict === 'cannot-tell' && onlyOthersKnow ? 'so-far' : verdict;
}

/** The parts that the household's facts call for; all parts are shown where none is known yet. */
function amountCodes(programme: ListedProgramme, facts: Facts, on: Day): Pick<CardCodes, 'amounts'> {
  const amounts = amountsOf(editionOn(programme, on), facts, on);
  if (amounts.length === 0) return {};
  return {
    amounts: amounts.map(({ component, count = null }): [string, number | null] => [component, count]),
  };
}
