import { catalogue } from '#content/programmes/compiled.ts';
import type { Finding, Screening } from '#core/programme/screening.ts';
import { screen } from '#core/programme/screening.ts';
import type { Day } from '#core/programme/vocabulary.ts';
import type { Button, Keyboard, Part } from '#core/talk/session.ts';
import { factsIn, type Interview, nextAsked } from '#core/use-cases/screen-household.ts';
import { button, inline, part } from '../reply.ts';
import { cardOf } from './programme-codes.ts';
import { findProgramme } from './programme-shown.ts';

/** The programmes for one household in the lists that people are shown, each the nearest help first. */
export interface Sorted {
  readonly screening: Screening;
  readonly likely: readonly string[];
  readonly soFar: readonly string[];
  readonly open: readonly string[];
  readonly no: readonly string[];
  readonly received: readonly string[];
}

/** Screens the household of an interview on a day. */
export function sortProgrammes(interview: Interview, on: Day): Sorted {
  const screening = screen(catalogue, factsIn(interview), on);
  const findings = new Map(screening.findings.map((finding) => [finding.programme, finding]));
  const offered = (fits: (finding: Finding) => boolean) =>
    screening.offers.filter((id) => {
      const finding = findings.get(id);
      return finding !== undefined && fits(finding);
    });
  const said = ({ met }: Finding, id: string): boolean => met.length > 0 || isForAll(id);
  return {
    screening,
    likely: offered((one) => one.verdict === 'likely' && said(one, one.programme)),
    soFar: offered((one) => one.verdict !== 'likely' && one.onlyOthersKnow && one.met.length > 0),
    open: offered((one) => one.verdict !== 'likely' && !(one.onlyOthersKnow && one.met.length > 0)),
    no: screening.findings
      .filter((one) => one.verdict === 'unlikely' && one.relevant && !one.received && !one.closed)
      .map(({ programme }) => programme),
    received: screening.findings.filter(({ received }) => received).map(({ programme }) => programme),
  };
}

const isForAll = (id: string): boolean => findProgramme(id)?.conditions.length === 0;

const MOST_NAMED = 6;

/** The short first page: what may fit, what the office must still check, how much is open. */
export function resultPart({ screening, likely, soFar, open, no, received }: Sorted): Part {
  return part('screen.late.result', {
    likely: likely.slice(0, MOST_NAMED),
    soFar: soFar.slice(0, MOST_NAMED),
    open: open.length,
    no: no.length,
    received,
    urgent: screening.urgent.map(({ programme }) => programme),
  });
}

/** Buttons under the first page: the programmes named, the other lists, and what can still be done. */
export function resultKeyboard(
  sorted: Sorted,
  interview: Interview,
  on: Day,
  asks: 'keep' | 'tell' | undefined,
): Keyboard {
  const { likely, soFar, open, no } = sorted;
  const named = [...likely.slice(0, MOST_NAMED), ...soFar.slice(0, MOST_NAMED)];
  const lists = [
    ...(open.length > 0 ? [button(part('button.screen.open', { count: open.length }), 's:l:open:0')] : []),
    ...(no.length > 0 ? [button(part('button.screen.no', { count: no.length }), 's:l:no:0')] : []),
  ];
  const more = nextAsked(catalogue, { ...interview, focus: undefined }, on) !== undefined;
  return inline(
    ...rowsOf(named.map(programmeButton), 2),
    lists,
    [
      ...(more ? [button(part('button.screen.go-on'), 's:on')] : []),
      button(part('button.screen.needs'), 's:need'),
    ],
    [button(part('button.screen.fix'), 's:fix')],
    asks
      ? [
          button(part(`button.screen.${asks}`), `s:${asks}:yes`),
          button(part(`button.screen.${asks}-not`), `s:${asks}:no`),
        ]
      : [],
  );
}

/** A button with a programme's short name that opens its card. */
export const programmeButton = (programme: string): Button =>
  button(part('button.late.programme', { programme }), `s:c:${programme}`);

/** Buttons in rows of some length. */
export function rowsOf(buttons: readonly Button[], size: number): Button[][] {
  const rows: Button[][] = [];
  for (let start = 0; start < buttons.length; start += size) rows.push(buttons.slice(start, start + size));
  return rows;
}

/** The card of a programme for this household; undefined when the catalogue does not know it. */
export function cardPart(
  { screening }: Sorted,
  interview: Interview,
  id: string,
  only?: 'how',
): Part | undefined {
  const programme = findProgramme(id);
  const finding = screening.findings.find((one) => one.programme === id);
  if (!programme || !finding) return undefined;
  const codes = cardOf(programme, finding, screening, factsIn(interview));
  return { key: 'screen.late.card', params: { ...codes, ...(only === undefined ? {} : { only }) } };
}

/** Buttons under a card: to apply where it may fit, and the way back. */
export function cardKeyboard(sorted: Sorted, interview: Interview, id: string, on: Day): Keyboard {
  const mayFit = [...sorted.likely, ...sorted.soFar, ...sorted.open].includes(id);
  const lacks = mayFit && nextAsked(catalogue, { ...interview, focus: id }, on) !== undefined;
  return inline(
    lacks ? [button(part('button.screen.answer'), `s:go:${id}`)] : [],
    mayFit && !interview.wants.includes(id) ? [button(part('button.screen.apply'), `apply:${id}`)] : [],
    interview.focus === undefined
      ? [button(part('button.screen.back'), 's:res')]
      : [button(part('button.screen.all'), 's:all')],
  );
}
