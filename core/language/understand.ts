import { Constraint, Group } from './codes.ts';
import { codesOf, has, ofKind, withoutTakenBack } from './cover.ts';
import { type Danger, findDanger } from './danger.ts';
import { readDepth } from './depth.ts';
import { readIntent } from './intent.ts';
import { needsOfRisk, readLife } from './life.ts';
import { maskIdentity } from './mask.ts';
import { readNeeds, withNeedsOfRisk } from './needs.ts';
import { normalise, type Token } from './normalise.ts';
import { type Match, matchAll } from './phrase.ts';
import type { Places } from './places.ts';
import { readPeople } from './quantities.ts';
import { withoutRelay } from './relay.ts';
import { readHazard, UNSURE, weighReport } from './report.ts';
import { readLanguage } from './tongue.ts';
import type { Understanding } from './understanding.ts';
import { fullVocabulary } from './vocabulary.ts';
import { GUESSED, readWhere } from './where.ts';

export type { PlaceMention, Understanding } from './understanding.ts';

/** Understands one message; `places` lends the gazetteer, without it places stay words. Pure, no network, no clock. */
export function understand(written: string, places?: Places): Understanding {
  const message = withoutRelay(written);
  const vocabulary = fullVocabulary();
  const tokens = normalise(message, vocabulary);
  const danger = findDanger(message);
  const found = withoutTakenBack(matchAll(tokens, vocabulary.book));
  const where = readWhere(message, tokens, { known: vocabulary.book.words, matches: found }, places);
  const matches = outsideNames(found, tokens, where.places);
  const facts = readFacts(tokens, matches, danger);
  const weight = weighReport({
    ...facts,
    tokens,
    matches,
    places: where.places.length,
    surePlaces: where.places.filter((place) => place.confidence > GUESSED).length,
    wordsOutside: wordsOutside(tokens, where),
    people: facts.people.length,
    cry: danger?.certain === false,
    asking: /\?\s*$/.test(message),
  });
  const { asked, ...needs } = facts.needs;
  const isReport = weight > 0;
  const programmes = codesOf(matches.filter((match) => match.kind === 'programme'));
  return {
    isReport,
    hazard: facts.hazard,
    ...needs,
    ...where,
    people: facts.people,
    vulnerableGroups: groupsIn(matches),
    ...(facts.depthCm === undefined ? {} : { depthCm: facts.depthCm }),
    lifeThreatening: isReport && facts.lifeThreatening,
    ...(danger === undefined ? {} : { danger }),
    intent: readIntent({ matches, danger, isReport, asked, programmes }),
    ambiguous: Math.abs(weight) < UNSURE,
    language: readLanguage(tokens),
    constraints: constraintsIn(matches, danger),
    ...(has(matches, 'purpose', 'behalf') ? { onBehalf: true } : {}),
    identityNumbers: maskIdentity(written).found,
    ...(programmes.length === 0 ? {} : { programmes }),
  };
}

const NAMEABLE: ReadonlySet<string> = new Set(['item', 'group', 'condition']);

/** `Jalan Darma Wanita` is no woman, `RS Duren Sawit` no illness: things and people inside a place name do not count. */
function outsideNames(
  matches: readonly Match[],
  tokens: readonly Token[],
  places: Understanding['places'],
): Match[] {
  return matches.filter((match) => {
    const start = tokens[match.from]?.start ?? 0;
    const end = tokens[match.to - 1]?.end ?? start;
    return !NAMEABLE.has(match.kind) || !places.some((place) => place.start < start && end <= place.end);
  });
}

function wordsOutside(
  tokens: readonly Token[],
  where: Pick<Understanding, 'places' | 'placesOther'>,
): number {
  const spans = [...where.places, ...where.placesOther];
  return tokens.filter(
    (token) =>
      token.kind === 'word' && !spans.some((span) => span.start <= token.start && token.start < span.end),
  ).length;
}

interface Facts {
  readonly hazard: Understanding['hazard'];
  readonly needs: ReturnType<typeof readNeeds>;
  readonly people: Understanding['people'];
  readonly depthCm?: number;
  readonly lifeThreatening: boolean;
}

function readFacts(tokens: readonly Token[], matches: readonly Match[], danger: Danger | undefined): Facts {
  const hazard = readHazard(matches);
  const depth = hazard === 'banjir' || hazard === 'none' ? readDepth(tokens) : undefined;
  const helpless =
    groupsIn(matches).includes('disability') &&
    hazard === 'banjir' &&
    (has(matches, 'sign', 'banjir') || (depth ?? 0) >= 50);
  const certain = (kind: 'medical' | 'missing'): boolean =>
    danger?.certain === true && danger.kinds.includes(kind);
  const graveDanger = helpless || certain('medical') || certain('missing');
  const lifeThreatening = readLife(matches, depth, graveDanger);
  const needs = readNeeds(tokens, matches);
  return {
    hazard,
    needs: lifeThreatening ? withNeedsOfRisk(needs, needsOfRisk(matches, depth, certain('missing'))) : needs,
    people: readPeople(tokens),
    ...(depth === undefined ? {} : { depthCm: depth }),
    lifeThreatening,
  };
}

function groupsIn(matches: readonly Match[]): readonly Group[] {
  const codes = codesOf(ofKind(matches, 'group', 'no-group'));
  return Group.options.filter((group) => codes.includes(group));
}

function constraintsIn(matches: readonly Match[], danger: Danger | undefined): readonly Constraint[] {
  const marks = codesOf(matches.filter((match) => match.kind === 'mark'));
  return Constraint.options.filter((mark) =>
    mark === 'do-not-call' ? danger?.cannotCall === true : marks.includes(mark),
  );
}
