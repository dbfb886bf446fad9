import { Hazard } from './codes.ts';
import { codesOf, has, ofKind } from './cover.ts';
import type { Needs } from './needs.ts';
import type { Token } from './normalise.ts';
import type { Match } from './phrase.ts';

/** What a decision about one message rests on. */
export interface Evidence {
  readonly tokens: readonly Token[];
  readonly matches: readonly Match[];
  readonly needs: Needs;
  readonly hazard: Hazard | 'none';
  readonly places: number;
  /** Places with a word before them that says place, or known to the gazetteer. */
  readonly surePlaces: number;
  /** Words that belong to no place. */
  readonly wordsOutside: number;
  readonly people: number;
  readonly depthCm?: number;
  readonly lifeThreatening: boolean;
  readonly cry: boolean;
  /** The message ends with a question mark. */
  readonly asking: boolean;
}

const NAMED = 3;

/** The hazard that the words show, the most named one first; `none` when they show none. */
export function readHazard(matches: readonly Match[]): Hazard | 'none' {
  const weights = new Map<string, number>();
  for (const match of ofKind(matches, 'hazard', 'metaphor'))
    weights.set(match.code, (weights.get(match.code) ?? 0) + NAMED);
  for (const match of ofKind(matches, 'sign', 'metaphor'))
    weights.set(match.code, (weights.get(match.code) ?? 0) + 1);
  const best = [...weights].reduce((most, next) => (next[1] > most[1] ? next : most), ['none', 0] as const);
  const named = Hazard.safeParse(best[0]);
  return named.success ? named.data : 'none';
}

/** How much each thing says for or against a report; the sum is compared with `ENOUGH`. */
const WEIGHTS = {
  hazardNamed: 1,
  hazardSigned: 1.2,
  place: 1,
  now: 0.8,
  impact: 0.7,
  depth: 1.6,
  people: 0.8,
  asked: 1.3,
  implied: 1.1,
  everyday: 0.5,
  life: 1.5,
  plea: 0.5,
  firstPerson: 0.4,
  felt: 0.7,
  request: 1.1,
} as const;

/** Needs that ordinary life knows as well: a cold, a power cut, no money. */
const EVERYDAY: ReadonlySet<string> = new Set([
  'medical',
  'psychosocial',
  'cash',
  'education',
  'power',
  'information',
  'transport_access',
]);

const AGAINST: Readonly<Record<string, number>> = {
  politics: 1.4,
  official: 0.6,
  advice: 1.5,
  fiction: 3.5,
  insult: 1,
  sympathy: 2,
  memory: 2.2,
  forecast: 1.5,
  question: 0.7,
  'news-question': 1,
  whether: 1.8,
  rumour: 2,
  general: 1,
  foreign: 3,
  service: 2,
  hoax: 1.5,
  recovery: 1.3,
  habit: 0.5,
  chatter: 0.6,
  drill: 2.5,
  safe: 0.9,
  commerce: 1.6,
};
const ENOUGH = 1;

/** How far a message is a report: above zero it is one. */
export function weighReport(evidence: Evidence): number {
  const { matches, needs, hazard } = evidence;
  const named = ofKind(matches, 'hazard', 'metaphor').length > 0;
  const substance =
    (named ? WEIGHTS.hazardNamed : 0) +
    (has(ofKind(matches, 'sign', 'metaphor'), 'sign') ? WEIGHTS.hazardSigned : 0) +
    (evidence.depthCm === undefined ? 0 : WEIGHTS.depth) +
    (needs.asked ? WEIGHTS.asked : 0) +
    (needs.needs.length === 0
      ? 0
      : needs.needs.some((code) => !EVERYDAY.has(code))
        ? WEIGHTS.implied
        : WEIGHTS.everyday) +
    (evidence.lifeThreatening ? WEIGHTS.life : 0) +
    (has(matches, 'now', 'impact') ? WEIGHTS.impact : 0) +
    (has(matches, 'now', 'request') ? WEIGHTS.request : 0);
  if (substance === 0) return bareMessage(evidence);
  return substance + circumstances(evidence, hazard) - objections(evidence) - ENOUGH;
}

function circumstances({ matches, places, people, tokens }: Evidence, hazard: Hazard | 'none'): number {
  const short = hazard !== 'none' && tokens.length <= 5 ? 0.5 : 0;
  return (
    (places > 0 ? WEIGHTS.place : 0) +
    (has(matches, 'now', 'now') ? WEIGHTS.now : 0) +
    (people > 0 ? WEIGHTS.people : 0) +
    (has(matches, 'now', 'plea') ? WEIGHTS.plea : 0) +
    (has(matches, 'now', 'felt') && hazard === 'gempa' ? WEIGHTS.felt : 0) +
    (has(matches, 'purpose', 'first-person') ? WEIGHTS.firstPerson : 0) +
    short
  );
}

function objections({ matches, tokens, hazard, needs, places, depthCm, asking }: Evidence): number {
  const contexts = ofKind(matches, 'context', 'metaphor').filter(
    (match) => tokens[match.from]?.kind !== 'tag' || match.code === 'sympathy',
  );
  const codes = new Set(codesOf(contexts));
  let sum = 0;
  for (const [code, weight] of Object.entries(AGAINST).filter(
    ([one]) => one !== 'habit' || needs.needs.length === 0,
  ))
    sum += weight * often(contexts.filter((match) => match.code === code).length);
  if (codes.has('infrastructure') && codes.has('infrastructure-plea') && hazard === 'none' && !needs.asked)
    sum += 2;
  if (codes.has('official') && places === 0 && !needs.asked && depthCm === undefined) sum += 0.5;
  if (codes.has('responder') && codes.has('relief-given'))
    sum += needs.asked || depthCm !== undefined ? 0.8 : 1.9;
  else if (codes.has('relief-given') && !needs.asked && !has(matches, 'now', 'plea')) sum += 0.5;
  if (has(matches, 'assistance') || (has(matches, 'purpose', 'money') && !has(matches, 'hazard'))) sum += 2;
  if (codes.has('thanked') && !needs.asked && depthCm === undefined) sum += 1;
  if (has(matches, 'purpose', 'offer')) sum += needs.asked ? 3.5 : 2.2;
  if (asking && !needs.asked && depthCm === undefined && !has(matches, 'now', 'plea')) sum += 0.8;
  if (tokens[0]?.kind === 'mention' && !needs.asked && depthCm === undefined) sum += places === 0 ? 1 : 0.5;
  if (
    hazard !== 'none' &&
    !has(matches, 'sign') &&
    tokens.length > 8 &&
    places === 0 &&
    depthCm === undefined &&
    !has(matches, 'now', 'now')
  )
    sum += 0.7;
  if (ofKind(matches, 'metaphor').length > 0 && hazard === 'none') sum += 2;
  return sum;
}

/** The same objection again weighs less each time. */
const often = (times: number): number => (times === 0 ? 0 : Math.min(2, 1 + 0.3 * (times - 1)));

/** Only a place, only numbers of people, only a cry: kept as a report, and asked about. */
function bareMessage({ surePlaces, tokens, cry, matches, wordsOutside, people }: Evidence): number {
  if (cry) return 0.1;
  const metaphor = has(matches, 'metaphor') || has(matches, 'programme');
  const talk = matches.some(
    (match) =>
      tokens[match.from]?.kind !== 'tag' &&
      (match.kind === 'context' ||
        (match.kind === 'purpose' && !['first-person', 'behalf', 'thanks'].includes(match.code))),
  );
  if (people >= 2 && !talk && !metaphor) return 0.2;
  return surePlaces > 0 && wordsOutside <= 2 && !talk && !metaphor ? 0.1 : -1;
}

/** Below this distance from the border either reading can be defended. */
export const UNSURE = 0.35;
