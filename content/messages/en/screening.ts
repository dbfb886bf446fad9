import { printRupiah, rupiahOrThrow } from '#core/shared/money.ts';
import type { screening as source } from '../id/screening.ts';
import type { Said } from '../said.ts';
import type { ShownAmount, ShownCard, ShownResult } from '../shown-programme.ts';

const PERIODS: Readonly<Record<ShownAmount['period'], string>> = {
  once: 'once',
  day: 'a day',
  month: 'a month',
  'two-months': 'every 2 months',
  semester: 'a term',
  year: 'a year',
  'five-years': 'in 5 years',
};
const KNOWS = { person: 'you', registry: 'the state registry', officer: 'an officer' } as const;
const rupiah = (amount: number): string => printRupiah(rupiahOrThrow(Math.round(amount)));

function amountOf({ label, rupiah: one, from, upTo, period, count, total, toOthers, unsure }: ShownAmount) {
  const range = from === undefined ? '' : `${rupiah(from)} to `;
  const figure =
    one === undefined ? (upTo === undefined ? '' : `${range || 'up to '}${rupiah(upTo)}`) : rupiah(one);
  const times = count === undefined || count < 2 ? '' : `, ${count} people`;
  const sum = total === undefined || total === one ? '' : `, ${rupiah(total)} in all`;
  const money = figure === '' ? '' : `: ${figure} ${PERIODS[period]}${times}${sum}`;
  return `- ${label}${money}${toOthers ? ' (not paid into the family’s hand)' : ''}${unsure ? ' (not certain)' : ''}`;
}

const VERDICTS: Readonly<Record<ShownCard['verdict'], string>> = {
  likely: 'It may fit. This is not a promise.',
  'so-far': 'It fits as far as you can say. The office checks the rest, so this is not a promise.',
  'cannot-tell': 'It cannot be told yet.',
  unlikely: 'By your answers it does not fit yet.',
  closed: 'It is closed.',
  received: 'You receive it already, so it is not offered again.',
  none: '',
};

const block = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [[title, ...lines].join('\n')];
const dashed = (lines: readonly string[]): readonly string[] => lines.map((line) => `- ${line}`);

function cardText(card: ShownCard): string {
  const parts = card.only === 'how' ? [card.name] : whyParts(card);
  return [...parts, ...howParts(card)].join('\n\n');
}

function whyParts(card: ShownCard): readonly string[] {
  const { verdict } = card;
  return [
    [card.name, VERDICTS[verdict]].filter((line) => line !== '').join('\n'),
    ...(card.say === undefined ? [] : [card.say]),
    ...(card.urgent === undefined ? [] : [card.urgent]),
    card.summary,
    ...block('It does not fit because this is not met:', dashed(card.unmet)),
    ...block('It would be otherwise if this answer were:', dashed(card.change)),
    ...(card.turns && card.change.length === 0
      ? ['It would be otherwise if a reason above changed. Is an answer wrong? Just write what is right.']
      : []),
    ...block(card.general ? 'Rules:' : 'What fits:', dashed(card.met)),
    ...block(
      'Not known yet:',
      card.open.map(({ because, knownBy }) => `- ${because} (who knows: ${KNOWS[knownBy]})`),
    ),
    ...card.conflicts.map(({ name, sure }) =>
      sure
        ? `Not together with ${name}, which you receive.`
        : `Perhaps not together with ${name}, which you receive. Ask first.`,
    ),
    ...block(`What it gives (figures of ${card.year}):`, card.amounts.map(amountOf)),
    ...(card.quota && verdict !== 'closed' && verdict !== 'unlikely'
      ? ['Places are few: meeting the rules is not receiving.']
      : []),
    ...(card.unsure ? ['Some of this is not certain. Ask at the office.'] : []),
  ];
}

function howParts(card: ShownCard): readonly string[] {
  return [
    `Where: ${card.where}`,
    ...block(
      'Step by step:',
      card.steps.map((step, place) => `${place + 1}. ${step}`),
    ),
    ...block(
      'Bring:',
      card.papers.map(
        ({ names: list, ifLost }) =>
          `- ${list.map(({ name, optional }) => `${name}${optional ? ' (if you have it)' : ''}`).join(', ')}. Lost? ${ifLost}`,
      ),
    ),
    ...(card.usually === undefined ? [] : [`It usually takes about ${card.usually} days.`]),
    ...block('Ask:', dashed(card.contacts)),
    ...(card.source === undefined ? [] : [`Source: ${card.source}`]),
  ];
}

const names = (title: string, list: readonly string[]): readonly string[] =>
  list.length === 0 ? [] : [`${title}: ${list.join(', ')}.`];

function resultText({ likely, soFar, open, no, received, urgent }: ShownResult): string {
  const nothing = likely.length + soFar.length === 0;
  return [
    ...urgent,
    ...names('May fit', likely),
    ...names('Fits so far, the office makes sure', soFar),
    ...(nothing ? ['From these answers nothing can be named as fitting yet.'] : []),
    `Cannot be told yet: ${open}. Does not fit yet: ${no}.`,
    ...names('Received already', received),
    'This is not a promise. The office decides.',
  ].join('\n');
}

/** Sentences about which programmes may fit. Texts of facts and programmes stand with them; bot/render-late.ts puts them here. */
export const screening: Said<typeof source> = {
  'screen.start': () =>
    'I ask a few things about the family and then show which aid may fit. No identity number is needed. You may skip any question.',
  'screen.again': () => 'We begin from the answers that were kept. Has anything changed? Just write it.',
  'screen.resume': () => 'We go on with the questions.',
  'screen.late.told': ({
    list,
  }: {
    told: readonly string[];
    children?: number;
    ages?: readonly number[];
    list?: string;
  }) => `Noted: ${list ?? ''}. Is something wrong? Just write what is right.`,
  'screen.ages-again': () => 'Good, let us correct that.',
  'screen.late.ask': ({ text }: { fact: string; age?: number; text?: string }) => text ?? '',
  'screen.late.about': ({ programme, text }: { programme: string; text?: string }) =>
    `About ${text ?? programme}.`,
  'screen.about': ({ age }: { age: string }) => `This is about the one of ${age}.`,
  'screen.ages-told': ({ ages }: { ages: readonly number[] }) =>
    `Noted already: ${ages.join(', ')} years. Write the ages of the others, yourself too.`,
  'screen.who': () => 'Choose the age, or write it in your own words.',
  'screen.late.why': ({ list }: { programmes: readonly string[]; list?: string }) =>
    `We ask because it decides ${list || 'some kinds of aid'}. You may skip it.`,
  'screen.late.chosen': ({
    list,
  }: {
    fact: string;
    values: readonly string[];
    ages?: readonly string[];
    list?: string;
  }) => `Chosen: ${list ?? ''}. Anything else?`,
  'screen.after-result': () => 'The result answers that. Write "results" at any time.',
  'screen.choose-first': () => 'Choose the aid first, then press Apply.',
  'screen.unclear': () => 'I could not read that. Choose below, use other words, or skip it.',
  'screen.unclear-ages': () => 'Write the ages in figures, with commas between. Example: 38, 35, 10, 3.',
  'screen.so-far': ({ count }: { count: number }) => `So far ${count} may fit.`,
  'screen.enough': () => 'This is a first result. A few more questions make it more exact.',
  'screen.late.result': ({
    shown,
  }: {
    likely: readonly string[];
    soFar: readonly string[];
    open: number;
    no: number;
    received: readonly string[];
    urgent: readonly string[];
    shown?: ShownResult;
  }) => (shown ? resultText(shown) : ''),
  'screen.late.card': ({ card }: { programme: string; on: string; card?: ShownCard }) =>
    card ? cardText(card) : '',
  'screen.list-open': () => 'Cannot be told yet. Choose one to see what is missing.',
  'screen.list-no': () => 'Does not fit yet. Choose one to see why.',
  'screen.list-empty': () => 'Nothing stands in this list.',
  'screen.families': () => 'There are 74 kinds of aid and services. Choose a group, or write a name.',
  'screen.found': ({ words }: { words: string }) => `Similar to "${words}":`,
  'screen.not-found': ({ words }: { words: string }) =>
    `Jaring has no notes on "${words}". Ask at the village office or the social office.`,
  'screen.keep': () =>
    'May we keep these answers, so that you need not give them again? They are kept locked. Erase them at any time with /hapus.',
  'screen.kept': () => 'Kept, and locked. See them with /dataku, erase them with /hapus.',
  'screen.not-kept': () => 'Good, not kept. These answers go with the conversation.',
  'screen.tell': () => 'When rules change and something may fit, may we tell you here?',
  'screen.tell-on': () => 'Good, we will tell you here. No longer? Write: jangan kabari program baru',
  'screen.tell-off': () => 'Good, we will not tell you. Look for yourself with /cek.',
  'screen.tell-none': () => 'No answers of yours are kept. Begin with the button below.',
  'screen.tell-state': () => 'You want to be told when rules change. To stop: jangan kabari program baru',
  'screen.fix': () => 'Just write what is right. Examples: "3 children", "decile 2", "no health insurance".',
  'screen.gone': () => 'Those answers are gone. Begin again with the button below.',
  'screen.nothing-back': () => 'This is the first question.',
  'screen.late.facts': ({
    list,
    hidden,
  }: {
    facts: readonly (readonly [string, unknown])[];
    people: readonly number[];
    hidden: number;
    list?: string;
  }) =>
    `About the family, from the check:\n${list ?? ''}${hidden > 0 ? `\n${hidden} private answers are not shown on the screen.` : ''}`,
  'button.check': () => 'Check for aid',
  'button.late.option': ({ text }: { fact: string; value: string; text?: string }) => text ?? '',
  'button.late.programme': ({ text }: { programme: string; text?: string }) => text ?? '',
  'button.screen.age': ({ age }: { age: string }) => age,
  'button.screen.by-age': () => 'As their ages',
  'button.screen.unknown': () => 'I do not know',
  'button.screen.none': () => 'None',
  'button.screen.enough': () => 'That is all',
  'button.screen.results': () => 'Show results now',
  'button.screen.go-on': () => 'Ask me more',
  'button.screen.all': () => 'Check all aid',
  'button.screen.mine': () => 'Check for my family',
  'button.screen.open': ({ count }: { count: number }) => `Not sure yet (${count})`,
  'button.screen.no': ({ count }: { count: number }) => `Does not fit (${count})`,
  'button.screen.fix': () => 'Change answers',
  'button.screen.needs': () => 'Other needs',
  'button.screen.keep': () => 'Yes, keep them',
  'button.screen.keep-not': () => 'Do not keep',
  'button.screen.tell': () => 'Yes, tell me',
  'button.screen.tell-not': () => 'Do not tell me',
  'button.screen.answer': () => 'Answer what is missing',
  'button.screen.apply': () => 'Apply',
  'button.screen.back': () => 'Back to results',
  'button.screen.anew': () => 'Start over',
  'button.screen.family.social-assistance': () => 'Money and food',
  'button.screen.family.basic-services': () => 'School, health, papers',
  'button.screen.family.economic-empowerment': () => 'Work and business',
  'button.screen.family.protection-rehabilitation': () => 'Protection and recovery',
  'button.screen.family.disaster': () => 'Disasters',
};
