import { answers } from '#content/answers.ts';
import { forms } from '#content/forms/index.ts';
import { en } from '#content/messages/en.ts';
import { id, type Messages } from '#content/messages/id.ts';
import { inLanguage, type Language } from '#core/shared/text.ts';
import type { Keyboard, Part, Reply } from '#core/talk/session.ts';
import type { Outgoing } from '#core/use-cases/ports.ts';

const LANGUAGES: Readonly<Record<Language, Messages>> = { id, en };
const LONGEST = 4096;

/** A stored reply in words: keys and parameters become sentences only here. A practice house says so first. */
export function render(reply: Reply, language: Language, practice: boolean): Outgoing {
  const sentences = reply.parts.map((part) => sentence(part, language));
  const text = [
    ...(practice ? [sentence({ key: 'practice', params: {} }, language)] : []),
    ...sentences,
  ].join('\n\n');
  return {
    text: text.length > LONGEST ? `${text.slice(0, LONGEST - 2)} …` : text,
    ...(reply.keyboard === undefined ? {} : { keyboard: renderKeyboard(reply.keyboard, language) }),
  };
}

/** One sentence; Indonesian stands in where a language lacks it. Throws when no language knows the key. */
export function sentence(part: Part, language: Language): string {
  const { key } = part;
  const params = fill(part, language);
  const say = find(LANGUAGES[language], key) ?? find(id, key);
  if (!say) throw new Error(`No sentence for ${key}`);
  return say(params);
}

function find(messages: Messages, key: string): ((params: unknown) => string) | undefined {
  // The compiler has checked key and parameters where the part was made (bot/reply.ts); stored parts come back untyped.
  return (messages as unknown as Record<string, (params: unknown) => string>)[key];
}

function renderKeyboard(keyboard: Keyboard, language: Language): NonNullable<Outgoing['keyboard']> {
  if (keyboard.kind === 'remove') return { kind: 'remove' };
  if (keyboard.kind === 'inline') {
    return {
      kind: 'inline',
      rows: keyboard.rows.map((row) =>
        row.map(({ label, action }) => ({ text: sentence(label, language), action })),
      ),
    };
  }
  const rows = keyboard.rows.map((row) => row.map(({ label }) => ({ text: sentence(label, language) })));
  const pin = {
    text: sentence({ key: 'button.location', params: {} }, language),
    request: 'location' as const,
  };
  return { kind: 'reply', rows: keyboard.location ? [[pin], ...rows] : rows };
}

/** Some sentences stand with what they belong to: questions in content/forms, dated answers in content/answers. */
function fill(part: Part, language: Language): Part['params'] {
  if (part.key === 'form.ask' || part.key === 'form.option') return fromForm(part, language);
  if (part.key !== 'answer.known') return part.params;
  const known = answers.find(({ id: answer }) => answer === part.params['answer']);
  return { text: known ? inLanguage(known.text, language) : '' };
}

function fromForm({ params }: Part, language: Language): Part['params'] {
  const field = forms
    .find(({ id: form }) => form === params['form'])
    ?.fields.find(({ id: one }) => one === params['field']);
  if (params['value'] === undefined) return { text: field ? inLanguage(field.ask, language) : '' };
  const option = field?.options?.find(({ value }) => value === params['value']);
  return { text: option ? inLanguage(option.label, language) : String(params['value']) };
}
