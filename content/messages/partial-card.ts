import { printRupiah, rupiahOrThrow } from '#core/shared/money.ts';
import { dashes } from './partial.ts';
import type { ShownAmount, ShownCard } from './shown-programme.ts';

/** What stands around the texts of a programme on its card, in one language. */
export interface CardWords {
  readonly verdicts: Readonly<Record<ShownCard['verdict'], string>>;
  readonly periods: Readonly<Record<ShownAmount['period'], string>>;
  readonly knows: Readonly<Record<ShownCard['open'][number]['knownBy'], string>>;
  readonly unmet: string;
  readonly change: string;
  readonly turns: string;
  readonly rules: string;
  readonly met: string;
  readonly open: string;
  readonly whoKnows: string;
  readonly conflict: (name: string) => string;
  readonly mayConflict: (name: string) => string;
  readonly amounts: (year: number) => string;
  readonly to: string;
  readonly people: (count: number) => string;
  readonly inAll: string;
  readonly toOthers: string;
  readonly unsureAmount: string;
  readonly quota: string;
  readonly unsure: string;
  readonly where: string;
  readonly steps: string;
  readonly bring: string;
  readonly optional: string;
  readonly lost: string;
  readonly usually: (days: number) => string;
  readonly ask: string;
  readonly source: string;
}

/** The card of a programme, laid out as in Indonesian, with the words of one language. */
export function cardText(card: ShownCard, words: CardWords): string {
  const parts = card.only === 'how' ? [card.name] : whyParts(card, words);
  return [...parts, ...howParts(card, words)].join('\n\n');
}

const block = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`${title}\n${dashes(lines)}`];

function whyParts(card: ShownCard, words: CardWords): readonly string[] {
  const { verdict } = card;
  const isShut = verdict === 'closed' || verdict === 'unlikely';
  return [
    [card.name, words.verdicts[verdict]].filter((line) => line !== '').join('\n'),
    ...(card.say === undefined ? [] : [card.say]),
    ...(card.urgent === undefined ? [] : [card.urgent]),
    card.summary,
    ...block(words.unmet, card.unmet),
    ...block(words.change, card.change),
    ...(card.turns && card.change.length === 0 ? [words.turns] : []),
    ...block(card.general ? words.rules : words.met, card.met),
    ...block(
      words.open,
      card.open.map(({ because, knownBy }) => `${because} (${words.whoKnows}: ${words.knows[knownBy]})`),
    ),
    ...card.conflicts.map(({ name, sure }) => (sure ? words.conflict(name) : words.mayConflict(name))),
    ...block(
      words.amounts(card.year),
      card.amounts.map((amount) => amountLine(amount, words)),
    ),
    ...(card.quota && !isShut ? [words.quota] : []),
    ...(card.unsure ? [words.unsure] : []),
  ];
}

function howParts(card: ShownCard, words: CardWords): readonly string[] {
  const steps = card.steps.map((step, place) => `${place + 1}. ${step}`);
  return [
    `${words.where}: ${card.where}`,
    ...(steps.length === 0 ? [] : [[words.steps, ...steps].join('\n')]),
    ...block(
      words.bring,
      card.papers.map(({ names, ifLost }) => {
        const list = names.map(({ name, optional }) => `${name}${optional ? ` (${words.optional})` : ''}`);
        return `${list.join(', ')}. ${words.lost} ${ifLost}`;
      }),
    ),
    ...(card.usually === undefined ? [] : [words.usually(card.usually)]),
    ...block(words.ask, card.contacts),
    ...(card.source === undefined ? [] : [`${words.source}: ${card.source}`]),
  ];
}

const rupiah = (amount: number): string => printRupiah(rupiahOrThrow(Math.round(amount)));

function amountLine(amount: ShownAmount, words: CardWords): string {
  const { label, count, total, period, toOthers, unsure } = amount;
  const figure = figureOf(amount, words);
  const times = count === undefined || count < 2 ? '' : `, ${words.people(count)}`;
  const sum = total === undefined || total === amount.rupiah ? '' : `, ${words.inAll} ${rupiah(total)}`;
  const money = figure === '' ? '' : `: ${figure} ${words.periods[period]}${times}${sum}`;
  return `${label}${money}${toOthers ? ` (${words.toOthers})` : ''}${unsure ? ` (${words.unsureAmount})` : ''}`;
}

function figureOf({ rupiah: one, from, upTo }: ShownAmount, words: CardWords): string {
  if (one !== undefined) return rupiah(one);
  if (upTo === undefined) return '';
  return `${from === undefined ? '' : `${rupiah(from)} `}${words.to} ${rupiah(upTo)}`;
}
