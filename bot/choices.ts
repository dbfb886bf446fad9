import { plain } from '#core/talk/answer-spelling.ts';
import type { Button, Keyboard, Part } from '#core/talk/session.ts';
import { part } from './reply.ts';

/** A button in words: what it says, what is sent when it is chosen, and its number where it has one. */
export interface Choice {
  readonly text: string;
  readonly action?: string;
  readonly number?: number;
}

/** Ways out of a question: they are offered as words, so that a number always means an answer. */
const WAYS = new Set([
  ...['skip', 'back', 'done', 'menu', 'numbers', 'none-of-these'].map((way) => `button.${way}`),
  ...['unknown', 'enough', 'results'].map((way) => `button.screen.${way}`),
]);
/** Acts under a reply that may also ask how many people are there: a bare number is then the answer to that. */
const ACTS = new Set(['wrong', 'withdraw', 'new-report', 'menu'].map((act) => `button.${act}`));

const buttonsOf = (keyboard: Keyboard): readonly Button[] => keyboard.rows.flat();
/** The buttons that open every conversation. */
const isMenu = (keyboard: Keyboard): boolean =>
  keyboard.kind === 'reply' && buttonsOf(keyboard).some(({ label }) => label.key === 'button.sos');

/**
 * The sentences that stand for the buttons of a reply. With `numbered` choices are lines with a number; without it, as under
 * what comes unasked, they are words to write, because a number there could be the answer to an older question.
 */
export function choiceParts(
  keyboard: Keyboard,
  labels: readonly string[],
  { numbered, asksMenu }: { readonly numbered: boolean; readonly asksMenu: boolean },
): Part[] {
  const pin = keyboard.location ? [part('text-only.pin')] : [];
  if (isMenu(keyboard) && !asksMenu) return [...pin, part('text-only.menu')];
  const choices = toChoices(keyboard, labels, asksMenu);
  const lines = choices.filter(({ number }) => numbered && number !== undefined);
  const words = choices.filter((choice) => !lines.includes(choice)).map(({ text }) => text);
  return [
    ...(lines.length > 0 ? [part('text-only.choose', { lines: lines.map(({ text }) => text) })] : []),
    ...(words.length > 0 ? [part('text-only.write', { labels: words, also: lines.length > 0 })] : []),
    ...pin,
  ];
}

/** The buttons of a keyboard with what they say, numbered where a number is safe. */
export function toChoices(
  keyboard: Keyboard,
  labels: readonly string[],
  asksMenu: boolean,
): readonly Choice[] {
  const buttons = buttonsOf(keyboard);
  const isAnswer = isMenu(keyboard) && !asksMenu ? () => false : answersOf(keyboard, labels);
  let number = 0;
  return buttons.map(({ action }, place) => ({
    text: labels[place] ?? '',
    ...(keyboard.kind === 'inline' ? { action } : {}),
    ...(isAnswer(place) ? { number: ++number } : {}),
  }));
}

/** Which buttons are answers with a number. None where the answers are numbers themselves (ages, deciles). */
function answersOf(keyboard: Keyboard, labels: readonly string[]): (place: number) => boolean {
  const keys = buttonsOf(keyboard).map(({ label }) => label.key);
  const toldApart = new Set(labels.map(plain)).size === labels.length;
  if (keyboard.kind === 'inline') return () => !(toldApart && keys.some((key) => ACTS.has(key)));
  return (place) => !WAYS.has(keys[place] ?? '') && !labels.some((label) => /^\d/.test(label));
}

/** The menu is a choice only where nothing but the menu was said: a stray "1" must not be a cry for help. */
export const isAskingMenu = (parts: readonly Part[]): boolean =>
  parts.every(({ key }) => key.startsWith('menu.') || key.startsWith('text-only.'));

const SEVERAL = /^\W*\d{1,2}(?:\s*(?:,|dan|&|\+|and|\s)\s*\d{1,2})*\W*$/i;

const COUNT = /\s*\(\d+\)$/;

/** The choices that a text names: one by its words, one or several by number. None when a number is not on the list. */
export function chooseIn(text: string, choices: readonly Choice[]): readonly Choice[] {
  const worded = choices.filter((choice) => plain(choice.text) === plain(text));
  if (worded.length === 1) return worded;
  // "Belum pasti (9)": nobody types how many.
  const counted = choices.filter(
    ({ text: label }) => COUNT.test(label) && plain(label.replace(COUNT, '')) === plain(text),
  );
  if (counted.length === 1) return counted;
  if (!SEVERAL.test(text)) return [];
  const numbers = (text.match(/\d+/g) ?? []).map(Number);
  const found = numbers.flatMap((number) => choices.filter((choice) => choice.number === number));
  return found.length === numbers.length ? found : [];
}
