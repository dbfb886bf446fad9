import type { NeedCode } from './codes.ts';
import { has, ofKind, touches } from './cover.ts';
import { leftBehind } from './left-behind.ts';
import type { Match } from './phrase.ts';

const DEEP_WATER = 120;

const isDeep = (depthCm: number | undefined): boolean =>
  depthCm !== undefined && depthCm >= DEEP_WATER && depthCm < 900;

/** What takes a risk back: it is over, or only pictured. */
const coversOf = (matches: readonly Match[]): readonly Match[] =>
  matches.filter(
    (match) => match.kind === 'life-over' || match.kind === 'metaphor' || match.kind === 'chronic',
  );

/** The needs that a risk to life brings: to be searched for, fetched from water or rubble, to be treated. */
export function needsOfRisk(
  matches: readonly Match[],
  depthCm: number | undefined,
  missing: boolean,
): readonly NeedCode[] {
  const over = coversOf(matches);
  const fetched =
    missing || leftBehind(matches, over).length > 0 || (isDeep(depthCm) && has(matches, 'now', 'plea'));
  const risks = matches.filter(
    (match) => match.kind === 'life' && !over.some((cover) => touches(cover, match)),
  );
  const ill = !fetched && risks.length > 0 && risks.every(({ code }) => code === 'medical');
  return [...(fetched ? ['evacuation_rescue' as const] : []), ...(ill ? ['medical' as const] : [])];
}

/** What takes a risk to life out of the sentence it stands in. */
const NOT_HERE_NOW = [
  'sympathy',
  'memory',
  'forecast',
  'foreign',
  'insult',
  'general',
  'politics',
  'service',
  'fiction',
  'advice',
  'drill',
  'commerce',
  'whether',
  'rumour',
];

/** Is a life at risk now? Recall first: in doubt yes, except where people only talk about it. */
export function readLife(
  matches: readonly Match[],
  depthCm: number | undefined,
  pairDanger: boolean,
): boolean {
  const over = coversOf(matches);
  const plea = has(matches, 'now', 'plea');
  const shown = plea || has(matches, 'hazard') || has(matches, 'sign');
  const risks = ofKind(matches, 'life').filter(
    (match) => (match.code !== 'helpless' || shown) && !over.some((cover) => touches(cover, match)),
  );
  const left = leftBehind(matches, over).length > 0;
  const deep = isDeep(depthCm);
  if (risks.length === 0 && !deep && !pairDanger && !left) return false;
  const talk = NOT_HERE_NOW.filter((code) => has(matches, 'context', code)).length;
  const grave = risks.length + [deep, pairDanger, left, plea].filter(Boolean).length;
  return talk === 0 || grave > talk;
}
