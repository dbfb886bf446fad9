import { completeFacts, findFact } from '../people/facts.ts';
import type { Condition, Facts } from '../shared/condition.ts';
import { factsOf } from '../shared/condition.ts';
import { amountsOf, sumOf } from './amounts.ts';
import { isOpen, judge } from './eligibility.ts';
import type { Scenario } from './programme.ts';
import { editionOn, Programme } from './programme.ts';

/** What is wrong with a programme's file: where (a path inside the programme), and the rule it breaks. */
export interface Fault {
  readonly path: string;
  readonly rule: string;
}

/**
 * Checks one programme as a file states it: its shape, its facts, its texts, its proof. Answers every fault;
 * an empty list means that it may be shown to people. `known` are the ids of all programmes.
 */
export function faultsOf(given: unknown, known: readonly string[]): readonly Fault[] {
  const read = Programme.safeParse(given);
  if (!read.success) {
    return read.error.issues.map(({ path, message }) => ({ path: path.join('.'), rule: message }));
  }
  const programme = read.data;
  return [
    ...conditionFaults(programme),
    ...referenceFaults(programme, known),
    ...languageFaults(programme),
    ...coverageFaults(programme),
    ...programme.scenarios.flatMap((scenario, place) => scenarioFaults(programme, scenario, place)),
  ];
}

function conditionFaults(programme: Programme): readonly Fault[] {
  const rules: (readonly [string, Condition])[] = [
    ...programme.conditions.map(({ when }, place) => [`conditions.${place}.when`, when] as const),
    ...programme.priorities.map(({ when }, place) => [`priorities.${place}.when`, when] as const),
    ...programme.urgent.map(({ when }, place) => [`urgent.${place}.when`, when] as const),
    ...(programme.former ?? []).flatMap(({ conditions }, age) =>
      conditions.map(({ when }, place) => [`former.${age}.conditions.${place}.when`, when] as const),
    ),
  ];
  return rules.flatMap(([path, when]) => [
    ...factsOf(when)
      .filter((fact) => findFact(fact) === undefined)
      .map((fact) => ({ path, rule: `asks the fact "${fact}", which core/people/facts.ts does not know` })),
    ...valueFaults(when, path),
  ]);
}

function valueFaults(when: Condition, path: string): readonly Fault[] {
  if ('not' in when) return valueFaults(when.not, path);
  if ('anyMember' in when) return valueFaults(when.anyMember, path);
  if ('all' in when) return when.all.flatMap((part) => valueFaults(part, path));
  if ('any' in when) return when.any.flatMap((part) => valueFaults(part, path));
  const allowed = findFact(when.fact)?.options?.map(({ value }) => value);
  if (allowed === undefined) return [];
  const asked = 'oneOf' in when ? when.oneOf : 'is' in when ? [String(when.is)] : [];
  return asked
    .filter((value) => !allowed.includes(value))
    .map((value) => ({ path, rule: `"${when.fact}" is never "${value}"; it may be ${allowed.join(', ')}` }));
}

function referenceFaults(programme: Programme, known: readonly string[]): readonly Fault[] {
  const { never, maybeNot, allowed } = programme.combination;
  const ids = programme.conditions.map(({ id }) => id);
  return [
    ...[...never, ...maybeNot, ...allowed]
      .filter((id) => !known.includes(id))
      .map((id) => ({ path: 'combination', rule: `names the programme "${id}", which does not exist` })),
    ...ids
      .filter((id, place) => ids.indexOf(id) !== place)
      .map((id) => ({ path: 'conditions', rule: `has two conditions named "${id}"` })),
    ...(programme.former ?? []).flatMap(({ until }, age, all) =>
      until > (all[age - 1]?.until ?? '')
        ? []
        : [{ path: `former.${age}.until`, rule: 'stands after a later day' }],
    ),
    ...(programme.area !== undefined && !ids.includes('area')
      ? [{ path: 'area', rule: 'needs a condition named "area" that says where people must live' }]
      : []),
    ...(['paused', 'ended'].includes(programme.state.kind) && programme.state.closedFrom === undefined
      ? [{ path: 'state', rule: 'is paused or ended, so it needs closedFrom' }]
      : []),
    ...(programme.state.closedFrom !== undefined && programme.state.say === undefined
      ? [{ path: 'state', rule: 'is closed, so it needs a sentence (say) that tells people' }]
      : []),
  ];
}

/** Words that wound or promise. Understood when people write them, never written by us. */
const FORBIDDEN =
  /\b(cacat|orang gila|gembel|pengemis|jompo|idiot|berhak menerima|pasti (dapat|cair|menerima))\b/i;

function languageFaults(programme: Programme): readonly Fault[] {
  const texts = [
    ['name', programme.name.id],
    ['summary', programme.summary.id],
    ['where', programme.where.id],
    ...programme.conditions.map(({ because }, place) => [`conditions.${place}.because`, because.id] as const),
  ] as const;
  return texts.flatMap(([path, text]) => {
    const found = FORBIDDEN.exec(text);
    return found === null ? [] : [{ path, rule: `says "${found[0]}", which wounds or promises` }];
  });
}

/** Three kinds of scenario are the least: a yes, a no, and a not-yet-known. What is open to all has only a yes. */
function coverageFaults(programme: Programme): readonly Fault[] {
  const shown = new Set(programme.scenarios.map(({ expect }) => expect.verdict));
  const wanted = programme.conditions.length === 0 ? ['likely'] : ['likely', 'unlikely', 'cannot-tell'];
  return wanted
    .filter((verdict) => !shown.has(verdict as Scenario['expect']['verdict']))
    .map((verdict) => ({ path: 'scenarios', rule: `has no scenario that expects "${verdict}"` }));
}

function scenarioFaults(programme: Programme, scenario: Scenario, place: number): readonly Fault[] {
  // The schema read these facts as values of the dictionary.
  const facts = completeFacts(scenario.facts as Facts);
  const found = judge(programme, facts, scenario.on);
  const sum = sumOf(amountsOf(editionOn(programme, scenario.on), facts, scenario.on));
  const { expect } = scenario;
  const unmet = expect.unmet ?? (expect.verdict === 'unlikely' ? undefined : []);
  const path = `scenarios.${place}`;
  const say = (what: string, wanted: unknown, got: unknown): Fault => ({
    path,
    rule: `"${scenario.title}" expects ${what} ${JSON.stringify(wanted)} and finds ${JSON.stringify(got)}`,
  });
  return [
    ...(found.verdict === expect.verdict ? [] : [say('the verdict', expect.verdict, found.verdict)]),
    ...(unmet === undefined || same(unmet, found.unmet) ? [] : [say('unmet', unmet, found.unmet)]),
    ...(expect.unknown === undefined || same(expect.unknown, found.unknown)
      ? []
      : [say('unknown', expect.unknown, found.unknown)]),
    ...(expect.rupiah === undefined || expect.rupiah === sum ? [] : [say('rupiah', expect.rupiah, sum ?? 0)]),
    ...(isOpen(programme, scenario.on) || found.unmet.includes('closed') ? [] : [say('closed', true, false)]),
  ];
}

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id) => other.includes(id));
