import type { Decided } from '../people/household.ts';
import type { Facts } from '../shared/condition.ts';
import type { Catalogue } from './catalogue.ts';
import { screen } from './screening.ts';
import type { Day } from './vocabulary.ts';

/** What changed rules newly offer one household, by ids of programmes, the nearest help first. */
export interface NewlyLikely {
  /** May be named in a message that others may read. */
  readonly named: readonly string[];
  /** Programmes about private matters: at most it is said that there is something. */
  readonly private: readonly string[];
}

/**
 * The programmes that are likely for a household now and were not when it was last told. What only an office or a registry
 * can tell stays unknown and is no news; what is received, closed or forbidden beside what is received is not offered; and
 * of violence, rescue and the like nothing is ever said unasked.
 */
export function newlyLikely(catalogue: Catalogue, facts: Facts, before: Decided, on: Day): NewlyLikely {
  const { findings, offers } = screen(catalogue, facts, on);
  const likely = new Set(
    findings.flatMap(({ programme, verdict }) => (verdict === 'likely' ? [programme] : [])),
  );
  const fresh = offers.filter((id) => likely.has(id) && before.said[id]?.verdict !== 'likely');
  const sensitivityOf = (id: string) => catalogue.programmes.find((one) => one.id === id)?.sensitivity;
  return {
    named: fresh.filter((id) => sensitivityOf(id) === 'normal'),
    private: fresh.filter((id) => sensitivityOf(id) === 'sensitive'),
  };
}
