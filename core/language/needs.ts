import { clausesOf, sentencesOf } from './clauses.ts';
import { NeedCode } from './codes.ts';
import { ofKind, touches } from './cover.ts';
import type { Token } from './normalise.ts';
import type { Match } from './phrase.ts';
import { quantityBeside } from './quantities.ts';
import type { ItemMention } from './understanding.ts';

/** What is needed, what is not, and the things named for it. */
export interface Needs {
  readonly needs: readonly NeedCode[];
  readonly notNeeded: readonly NeedCode[];
  readonly items: readonly ItemMention[];
  /** Asked for or said to be lacking in so many words, not only implied by a condition. */
  readonly asked: boolean;
}

type Polarity = 'lack' | 'enough' | 'given' | 'except' | 'none';

/** How far a cue carries into a list without any cue of its own. */
const LONGEST_LIST_PART = 5;

/** Who is trapped, buried, swept away or missing needs to be fetched or searched for. */
const STUCK: ReadonlySet<string> = new Set(['trapped', 'rubble', 'missing', 'swept']);

/** Reads needs: every thing named is lacking, at hand or given, by the nearest word in its thought that says so. */
export function readNeeds(tokens: readonly Token[], matches: readonly Match[]): Needs {
  const clauseOf = clausesOf(tokens);
  const sentences = sentencesOf(tokens);
  const things = widest(ofKind(matches, 'item', 'formula')).map((thing) =>
    forAdults(thing, matches, tokens, sentences),
  );
  // `kebutuhan pokok` names a thing; the need must be said beside it.
  const said = cuesOf(matches);
  const treated = said.some(({ code }) => code === 'treated');
  const cues = said
    .filter(({ code }) => code !== 'treated')
    .filter((cue) => !things.some((thing) => thing.from <= cue.from && cue.to <= thing.to));
  const polarities = polaritiesOf(things, cues, clauseOf, sentences);
  const lacking = things.filter((_, at) => polarities[at] === 'lack');
  const met = things.filter((_, at) => polarities[at] === 'enough' || polarities[at] === 'except');
  const implied = impliedNeeds(matches, things, cues, clauseOf).filter(
    ({ code }) => code !== 'medical' || !treated,
  );
  const needs = inOrder([...lacking, ...implied]);
  return {
    needs,
    notNeeded: inOrder(met).filter((code) => !needs.includes(code)),
    items: lacking.map((match) => toItem(match, tokens)),
    asked: lacking.length > 0,
  };
}

/** The needs with those that a risk to life brings with it; nobody in danger has declined them. */
export function withNeedsOfRisk(needs: Needs, more: readonly NeedCode[]): Needs {
  return {
    ...needs,
    needs: NeedCode.options.filter((code) => needs.needs.includes(code) || more.includes(code)),
    notNeeded: needs.notNeeded.filter((code) => !more.includes(code)),
  };
}

/** What follows from a condition or a risk, unless its own thought takes it back. */
function impliedNeeds(
  matches: readonly Match[],
  things: readonly Match[],
  cues: readonly Match[],
  clauseOf: readonly number[],
): Match[] {
  const over = matches.filter((match) => match.kind === 'life-over');
  const stuck = ofKind(matches, 'life', 'life-over').filter(({ code }) => STUCK.has(code));
  return [
    ...ofKind(matches, 'condition', 'formula'),
    ...stuck.map((match) => ({ ...match, code: 'evacuation_rescue' })),
  ].filter(
    (match) =>
      !isTakenBack(match, cues, clauseOf) &&
      !(match.code === 'evacuation_rescue' && over.some((cover) => touches(cover, match))) &&
      !(
        match.code === 'medical' && things.some((thing) => thing.code === 'medicine' && touches(thing, match))
      ),
  );
}

/** `tidak ada` beats `ada`: a longer cue hides those inside it; `enough` beats `lack` of the same words (`tidak butuh`). */
function cuesOf(matches: readonly Match[]): Match[] {
  const cues = matches.flatMap((match) => {
    if (match.kind === 'cue' && match.code !== 'only') return [match];
    // "Siap kirim tiga truk beras" gives, whatever "kirim" asks for elsewhere.
    return match.kind === 'purpose' && match.code === 'offer' ? [{ ...match, code: 'given' }] : [];
  });
  const weight = (match: Match): number => (match.to - match.from) * 2 + (match.code === 'enough' ? 1 : 0);
  return cues.filter(
    (match) =>
      !cues.some((other) => other !== match && touches(match, other) && weight(other) > weight(match)),
  );
}

/** `popok` in a sentence about old people and no children is for adults. */
function forAdults(
  thing: Match,
  matches: readonly Match[],
  tokens: readonly Token[],
  sentences: readonly number[],
): Match {
  if (thing.code !== 'infant' || tokens[thing.from]?.word !== 'popok' || thing.to - thing.from > 1)
    return thing;
  const sentence = sentences[thing.from];
  const groups = matches
    .filter((match) => match.kind === 'group' && sentences[match.from] === sentence)
    .map((match) => match.code);
  const adults = groups.includes('elderly') && !groups.includes('infant') && !groups.includes('child');
  return adults ? { ...thing, code: 'sanitation' } : thing;
}

/** Of things that overlap only the longest stays (`popok dewasa`, not `popok`). */
function widest(things: readonly Match[]): Match[] {
  return things.filter(
    (match) =>
      !things.some(
        (other) =>
          other !== match &&
          touches(match, other) &&
          other.to - other.from > match.to - match.from &&
          !(match.code === 'infant' && match.to - match.from > 1),
      ),
  );
}

function polaritiesOf(
  things: readonly Match[],
  cues: readonly Match[],
  clauseOf: readonly number[],
  sentences: readonly number[],
): Polarity[] {
  const own = things.map((thing) =>
    nearestCue(
      thing,
      cues.filter((cue) => clauseOf[cue.from] === clauseOf[thing.from]),
    ),
  );
  return things.map((thing, at) => own[at] ?? carried(thing, at, { things, own, cues, clauseOf, sentences }));
}

/** The cue in the same thought that stands nearest; one before the thing is a little nearer than one behind it. */
function nearestCue(thing: Match, cues: readonly Match[]): Polarity | undefined {
  let best: { readonly polarity: Polarity; readonly distance: number } | undefined;
  for (const cue of cues) {
    const before = cue.to <= thing.from;
    const distance = touches(cue, thing) ? 0 : before ? thing.from - cue.to : cue.from - thing.to + 0.5;
    if (best === undefined || distance < best.distance) best = { polarity: toPolarity(cue.code), distance };
  }
  return best?.polarity;
}

const toPolarity = (code: string): Polarity =>
  code === 'lack' || code === 'enough' || code === 'given' || code === 'except' ? code : 'none';

interface Surroundings {
  readonly things: readonly Match[];
  readonly own: readonly (Polarity | undefined)[];
  readonly cues: readonly Match[];
  readonly clauseOf: readonly number[];
  readonly sentences: readonly number[];
}

/** In a list the cue stands before the first thing (`butuh susu, popok`) or behind the last (`susu, popok habis`). */
function carried(thing: Match, at: number, around: Surroundings): Polarity {
  const { things, own, clauseOf, sentences } = around;
  if (!isListPart(thing, around)) return lonely(thing, around);
  for (let back = at - 1; back >= 0; back -= 1) {
    const earlier = things[back];
    if (earlier === undefined || sentences[earlier.from] !== sentences[thing.from]) break;
    const polarity = own[back];
    if (polarity !== undefined && polarity !== 'except') return polarity;
  }
  const before = around.cues
    .filter(
      (cue) =>
        cue.code !== 'except' &&
        cue.to <= thing.from &&
        (clauseOf[thing.from] ?? 0) - (clauseOf[cue.from] ?? 0) === 1,
    )
    .at(-1);
  if (before !== undefined && sentences[before.from] === sentences[thing.from])
    return toPolarity(before.code);
  for (let next = at + 1; next < things.length; next += 1) {
    const later = things[next];
    if (later === undefined || sentences[later.from] !== sentences[thing.from]) break;
    const polarity = own[next];
    if (polarity !== undefined && polarity !== 'except') return polarity;
  }
  return closing(thing, around) ?? lonely(thing, around);
}

/** `sabun, handuk, itu yang belum ada`: the thought right behind the list speaks for all of it. */
function closing(thing: Match, { things, cues, clauseOf, sentences }: Surroundings): Polarity | undefined {
  const last = things.filter((other) => sentences[other.from] === sentences[thing.from]).at(-1) ?? thing;
  const clause = (clauseOf[last.from] ?? 0) + 1;
  const cue = cues.find(
    (one) => clauseOf[one.from] === clause && sentences[one.from] === sentences[thing.from],
  );
  return cue === undefined ? undefined : toPolarity(cue.code);
}

/** A thought of few words with a thing in it continues a list. */
function isListPart(thing: Match, { clauseOf }: Surroundings): boolean {
  const clause = clauseOf[thing.from];
  return clauseOf.filter((other) => other === clause).length <= LONGEST_LIST_PART + (thing.to - thing.from);
}

/** A thing without any word about it in a sentence that asks for something else is asked for as well. */
function lonely(thing: Match, { cues, sentences }: Surroundings): Polarity {
  const same = cues.filter(
    (cue) => cue.code !== 'except' && sentences[cue.from] === sentences[thing.from] && cue.to <= thing.from,
  );
  return same.length > 0 &&
    same.every((cue) => cue.code === 'lack') &&
    thing.from - (same.at(-1)?.to ?? 0) <= 8
    ? 'lack'
    : 'none';
}

/** `tidak kelaparan`, `listrik sudah nyala`: the condition is denied in its own thought. */
function isTakenBack(match: Match, cues: readonly Match[], clauseOf: readonly number[]): boolean {
  return cues.some(
    (cue) =>
      cue.code === 'enough' &&
      cue.to - cue.from > 1 &&
      clauseOf[cue.from] === clauseOf[match.from] &&
      Math.abs(cue.from - match.from) <= 3 &&
      !touches(cue, match),
  );
}

const inOrder = (matches: readonly Match[]): NeedCode[] =>
  NeedCode.options.filter((code) => matches.some((match) => match.code === code));

function toItem(match: Match, tokens: readonly Token[]): ItemMention {
  const words = tokens.slice(match.from, match.to).filter((token) => token.number === undefined);
  const code = NeedCode.parse(match.code);
  return {
    code,
    word: words
      .map((token) => token.text)
      .join(' ')
      .toLowerCase(),
    ...quantityBeside(match, tokens),
  };
}
