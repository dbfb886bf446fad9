import { catalogue } from '#content/programmes/compiled.ts';
import { completeFacts } from '#core/people/facts.ts';
import { isOpen } from '#core/programme/eligibility.ts';
import { isRelevant } from '#core/programme/screening.ts';
import type { Day } from '#core/programme/vocabulary.ts';
import type { Button, Keyboard, Part } from '#core/talk/session.ts';
import { schoolByAge } from '#core/use-cases/read-who.ts';
import { type Asked, factsIn, type Interview } from '#core/use-cases/screen-household.ts';
import type { Turn } from '../context.ts';
import { button, part } from '../reply.ts';
import { labelsOf, membersOf } from './screen-members.ts';

/** The question in keys: whom it is about, the question, why it is asked where it is delicate. */
export function questionParts(turn: Turn, interview: Interview, asked: Asked, on: Day): Part[] {
  const { fact, stage, members } = asked;
  const [who] = labelsOf(interview, members, turn.language);
  const delicate = fact.sensitivity !== 'normal' && interview.named === undefined;
  return [
    ...(stage === 'which' && who !== undefined && membersOf(interview).length > 1
      ? [part('screen.about', { age: who })]
      : []),
    ...(stage === 'ages' && interview.ages.length > 0
      ? [part('screen.ages-told', { ages: interview.ages })]
      : []),
    part('screen.late.ask', { fact: fact.id }),
    ...(stage === 'who' ? [part('screen.who')] : []),
    ...(delicate ? [whyPart(interview, fact.id, on)] : []),
  ];
}

/** Why a question is asked: the programmes that it decides. */
export const whyPart = (interview: Interview, fact: string, on: Day): Part =>
  part('screen.late.why', { programmes: decidedBy(interview, fact, on) });

const MOST_NAMED = 2;

/** Programmes that wait for this fact, the nearest to help first. */
function decidedBy(interview: Interview, fact: string, on: Day): readonly string[] {
  const facts = completeFacts(factsIn(interview));
  const judgements = catalogue.judge(facts, on);
  return catalogue.programmes
    .filter(
      (programme, place) =>
        judgements[place]?.verdict === 'cannot-tell' &&
        judgements[place].missing.includes(fact) &&
        isOpen(programme, on) &&
        programme.sensitivity !== 'high' &&
        isRelevant(programme, facts),
    )
    .toSorted((one, other) => one.firstHelp.days - other.firstHelp.days)
    .slice(0, MOST_NAMED)
    .map(({ id }) => id);
}

/** Buttons under the question; whatever they say may be typed. */
export function questionKeyboard(turn: Turn, interview: Interview, asked: Asked): Keyboard {
  const chosen = interview.chosen !== undefined;
  const ways = [
    button(part('button.screen.unknown'), 'unknown'),
    ...(interview.order.length > 0 ? [button(part('button.back'), 'back')] : []),
  ];
  const rows = [
    ...answerRows(turn, interview, asked),
    ...(chosen ? [[button(part('button.screen.enough'), 'enough')]] : []),
    chosen ? ways.slice(1) : ways,
    [button(part('button.screen.results'), 'results')],
  ];
  return { kind: 'reply', rows: rows.filter((row) => row.length > 0) };
}

const TALL = 5;

function answerRows(turn: Turn, interview: Interview, asked: Asked): Button[][] {
  const { fact, stage } = asked;
  if (stage === 'ages') return [];
  if (stage === 'who') return whoRows(turn, interview, asked);
  const chosen = interview.chosen ?? [];
  const none =
    fact.kind === 'several' && chosen.length === 0 ? [[button(part('button.screen.none'), 'none')]] : [];
  if (fact.kind === 'yes-no') return [[button(part('button.yes'), 'yes'), button(part('button.no'), 'no')]];
  if (fact.id === 'household.decile') return pairs(numbers(1, 10), TALL);
  const options = (fact.options ?? [])
    .filter(({ value }) => !chosen.includes(value))
    .map(({ value }) => button(part('button.late.option', { fact: fact.id, value }), value));
  return [...none, ...pairs(options, options.length > TALL ? 2 : 1)];
}

function whoRows(turn: Turn, interview: Interview, { fact, members }: Asked): Button[][] {
  const named = (interview.chosen ?? []).map(Number);
  const open = members.filter((place) => !named.includes(place));
  const labels = labelsOf(interview, members, turn.language);
  const ages = open.map((place) => {
    const age = labels[members.indexOf(place)] ?? '';
    return button(part('button.screen.age', { age }), `age:${place}`);
  });
  const pupils = fact.id === 'member.school' && schoolByAge(members, membersOf(interview)).size > 0;
  return [
    ...(pupils && named.length === 0 ? [[button(part('button.screen.by-age'), 'by-age')]] : []),
    ...(named.length === 0 ? [[button(part('button.screen.none'), 'none')]] : []),
    ...pairs(ages, 3),
  ];
}

const numbers = (from: number, to: number): Button[] =>
  Array.from({ length: to - from + 1 }, (_, step) =>
    button(part('button.text', { text: String(from + step) }), String(from + step)),
  );

function pairs(buttons: readonly Button[], size: number): Button[][] {
  const rows: Button[][] = [];
  for (let start = 0; start < buttons.length; start += size) rows.push(buttons.slice(start, start + size));
  return rows;
}
