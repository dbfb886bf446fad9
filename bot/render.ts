import { answers } from '#content/answers.ts';
import { CONTACTS } from '#content/contacts.ts';
import { forms } from '#content/forms/index.ts';
import { loadPartial } from '#content/languages.ts';
import { id } from '#content/messages/id.ts';
import type { PartialMessages } from '#content/messages/partial.ts';
import { inEveryLanguage, inLanguage, isPartial, type Language } from '#core/shared/text.ts';
import type { Button, Keyboard, Part, Reply } from '#core/talk/session.ts';
import type { Outgoing } from '#core/use-cases/ports.ts';

const LONGEST = 4096;

/** Makes the sentence of a part; throws when no language knows its key. */
type Say = (part: Part) => string;

/** How choices are shown: as buttons, or in the text with a number, or there as words to write. */
export type Manner = 'buttons' | 'numbers' | 'words';

/** A stored reply in words: keys and parameters become sentences only here. A practice house says so first. */
export async function render(
  reply: Reply,
  language: Language,
  practice: boolean,
  manner: Manner = 'buttons',
): Promise<Outgoing> {
  if (manner !== 'buttons' && reply.keyboard) return renderAsText(reply, language, practice, manner);
  const say = await speakerOf(reply, language);
  const sentences = reply.parts.map(say);
  const text = [...(practice ? [say({ key: 'practice', params: {} })] : []), ...sentences].join('\n\n');
  return {
    text: text.length > LONGEST ? `${text.slice(0, LONGEST - 2)} …` : text,
    ...(reply.keyboard === undefined ? {} : { keyboard: renderKeyboard(reply.keyboard, say) }),
  };
}

/** The same without a keyboard. The first such reply takes the old keyboard off the screen. */
async function renderAsText(
  { keyboard, ...reply }: Reply,
  language: Language,
  practice: boolean,
  manner: Manner,
): Promise<Outgoing> {
  if (!keyboard || keyboard.kind === 'remove') return render({ ...reply, keyboard }, language, practice);
  const { choiceParts, isAskingMenu } = await import('./choices.ts');
  const labels = await sayLabels(keyboard.rows.flat(), language);
  const asked = choiceParts(keyboard, labels, {
    numbered: manner === 'numbers',
    asksMenu: isAskingMenu(reply.parts),
  });
  const begins = reply.parts.some(({ key }) => key === 'text-only.on');
  const parts = [...reply.parts, ...asked];
  return render(
    { ...reply, parts, ...(begins ? { keyboard: { kind: 'remove', rows: [] } } : {}) },
    language,
    practice,
  );
}

/** What these buttons say, in their order. */
export async function sayLabels(buttons: readonly Button[], language: Language): Promise<readonly string[]> {
  if (buttons.length === 0) return [];
  const labels = buttons.map(({ label }) => label);
  return labels.map(await speakerOf({ parts: labels, via: 'answer' }, language));
}

/** Says the parts of a reply in a language; Indonesian stands in where it lacks a sentence. */
async function speakerOf({ parts, keyboard }: Reply, language: Language): Promise<Say> {
  const messages = await loadMessages(language);
  const labels = (keyboard?.rows ?? []).flat().map(({ label }) => label);
  const late = [...parts, ...labels].some(({ key }) => isLate(key))
    ? (await import('./render-late.ts')).fillLate
    : undefined;
  const rest = [...parts, ...labels].every(({ key }) => find(id, key))
    ? id
    : (await import('#content/messages/id-later.ts')).later;
  return (part) => {
    const say = find(messages, part.key) ?? find(id, part.key) ?? find(rest, part.key);
    if (!say) throw new Error(`No sentence for ${part.key}`);
    return say(late && isLate(part.key) ? late(part, language) : fill(part, language));
  };
}

/** Indonesian is at hand at once; another language is loaded when somebody speaks it. */
async function loadMessages(language: Language): Promise<PartialMessages> {
  if (isPartial(language)) return loadPartial(language);
  return language === 'en' ? (await import('#content/messages/en.ts')).en : id;
}

/** Sentences about facts and programmes stand with the dictionary and the catalogue, which are loaded when they are needed. */
const isLate = (key: string): boolean => key.includes('.late.');

function find(messages: PartialMessages, key: string): ((params: unknown) => string) | undefined {
  // The compiler has checked key and parameters where the part was made (bot/reply.ts); stored parts come back untyped.
  return (messages as unknown as Record<string, ((params: unknown) => string) | undefined>)[key];
}

function renderKeyboard(keyboard: Keyboard, say: Say): NonNullable<Outgoing['keyboard']> {
  if (keyboard.kind === 'remove') return { kind: 'remove' };
  if (keyboard.kind === 'inline') {
    return {
      kind: 'inline',
      rows: keyboard.rows.map((row) => row.map(({ label, action }) => ({ text: say(label), action }))),
    };
  }
  const rows = keyboard.rows.map((row) => row.map(({ label }) => ({ text: say(label) })));
  const pin = {
    text: say({ key: 'button.location', params: {} }),
    request: 'location' as const,
  };
  return { kind: 'reply', rows: keyboard.location ? [[pin], ...rows] : rows };
}

/** Some sentences stand with what they belong to: questions in content/forms, dated answers in content/answers, numbers in content/contacts. */
function fill(part: Part, language: Language): Part['params'] {
  if (part.key === 'form.ask' || part.key === 'form.option') return fromForm(part, language);
  if (Array.isArray(part.params['numbers']))
    return { ...part.params, numbers: named(part.params['numbers'], language) };
  if (part.key !== 'answer.known') return part.params;
  const known = answers.find(({ id: answer }) => answer === part.params['answer']);
  return { text: known ? inLanguage(known.text, language) : '' };
}

/** A stored reply may be said again in another language: the numbers of help are called as they are called there. */
const named = (numbers: readonly unknown[], language: Language): readonly unknown[] =>
  numbers.map((shown) => {
    if (typeof shown !== 'object' || shown === null || !('name' in shown)) return shown;
    const contact = CONTACTS.find(({ name }) => inEveryLanguage(name).some((known) => known === shown.name));
    return contact ? { ...shown, name: inLanguage(contact.name, language) } : shown;
  });

function fromForm({ params }: Part, language: Language): Part['params'] {
  const field = forms
    .find(({ id: form }) => form === params['form'])
    ?.fields.find(({ id: one }) => one === params['field']);
  if (params['value'] === undefined) return { text: field ? inLanguage(field.ask, language) : '' };
  const option = field?.options?.find(({ value }) => value === params['value']);
  return { text: option ? inLanguage(option.label, language) : String(params['value']) };
}
