import { readdirSync } from 'node:fs';
import { answers } from '#content/answers.ts';
import { CONTACTS } from '#content/contacts.ts';
import { houseSteps } from '#content/house-steps.ts';
import * as items from '#content/items.ts';
import { CIRCUMSTANCES } from '#content/lexicon/circumstances.ts';
import { consoleWords as consoleEn } from '#content/messages/en/console.ts';
import { en } from '#content/messages/en.ts';
import { consoleWords as consoleId } from '#content/messages/id/console.ts';
import { id, type Messages } from '#content/messages/id.ts';
import { later } from '#content/messages/id-later.ts';
import { paths } from '#content/paths.ts';
import { practice } from '#content/practice.ts';
import { rights } from '#content/rights.ts';
import { usualCauses } from '#content/usual-causes.ts';
import type { Readable, TextKind } from '#core/language/sentences.ts';
import { FACTS } from '#core/people/facts.ts';
import { type CompleteLanguage, LANGUAGES, type Text } from '#core/shared/text.ts';
import { consoleWords as consoleSamples } from './words-samples/console.ts';
import { SAMPLES } from './words-samples.ts';

const MESSAGES: Readonly<Record<CompleteLanguage, Messages>> = { id: { ...id, ...later }, en };
/** Both languages in one: whoever cannot read the current one must find the other. */
const SAME_IN_ALL = new Set(['language.which']);
const ROOT = new URL('..', import.meta.url);

/** Every sentence that a person can read, with where it stands. A language that has none is an empty text. */
export async function listReadable(): Promise<readonly Readable[]> {
  return [
    ...listMessages(),
    ...listConsole(),
    ...listTexts('content/answers', keyed(answers)),
    ...listTexts('content/rights', keyed(rights)),
    ...listTexts('content/usual-causes', usualCauses),
    ...listTexts('content/house-steps', keyed(houseSteps)),
    ...listTexts('content/practice', keyed(practice)),
    ...listTexts('content/paths', keyed(paths)),
    ...listTexts('content/contacts', keyed(CONTACTS)),
    ...listTexts('content/items', items),
    ...listTexts('core/people/facts', keyed(FACTS)),
    ...listTexts('content/lexicon/circumstances', CIRCUMSTANCES),
    ...(await listFolder('content/forms')),
    ...(await listFolder('content/programmes')),
  ];
}

/** Every message in every language, said once with each of its samples. */
export function listMessages(): readonly Readable[] {
  const samples: Readonly<Record<string, readonly unknown[]>> = SAMPLES;
  const sources: Readonly<Record<string, unknown>> = MESSAGES.id;
  return LANGUAGES.flatMap((language) =>
    Object.entries(MESSAGES[language]).flatMap(([key, say]) => {
      const kind = kindOfMessage(key);
      return (samples[key] ?? [undefined]).map((params) => ({
        key: `content/messages ${key}`,
        kind,
        language,
        text: sayAnything(say, params),
        ...(SAME_IN_ALL.has(key) ? {} : { source: sayAnything(sources[key], params) }),
      }));
    }),
  );
}

/** Every sentence of the console; they stand apart, because no function carries them. */
function listConsole(): readonly Readable[] {
  const samples: Readonly<Record<string, readonly unknown[]>> = consoleSamples;
  const sources: Readonly<Record<string, unknown>> = consoleId;
  const all: Readonly<Record<CompleteLanguage, Readonly<Record<string, unknown>>>> = {
    id: consoleId,
    en: consoleEn,
  };
  return LANGUAGES.flatMap((language) =>
    Object.entries(all[language]).flatMap(([key, say]) =>
      (samples[key] ?? [undefined]).map((params) => ({
        key: `content/messages/console ${key}`,
        kind: 'staff' as const,
        language,
        text: sayAnything(say, params),
        source: sayAnything(sources[key], params),
      })),
    ),
  );
}

/** Says a sentence with a sample. */
// The samples were checked by the compiler against the sentences' own types; walking all of them loses that.
export const sayAnything = (say: unknown, params: unknown): string =>
  (say as (params: unknown) => string)(params);

/** What kind of text a message is, by its key. */
export function kindOfMessage(key: string): TextKind {
  if (key.startsWith('button.')) return 'label';
  if (/^(danger|urgent|quiet|late)\./.test(key)) return 'urgent';
  return key.startsWith('staff.') ? 'staff' : 'message';
}

const keyed = (entries: readonly { readonly id: string }[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(entries.map((entry) => [entry.id, entry]));

async function listFolder(folder: string): Promise<readonly Readable[]> {
  const files = readdirSync(new URL(`${folder}/`, ROOT)).filter((name) => /^[a-z].*\.ts$/.test(name));
  const stated = files.filter((name) => name !== 'index.ts' && name !== 'compiled.ts');
  const modules: readonly object[] = await Promise.all(
    stated.map((name) => import(new URL(`${folder}/${name}`, ROOT).href)),
  );
  return modules.flatMap((module, place) => listTexts(`${folder}/${stated[place]?.slice(0, -3)}`, module));
}

/** Every text inside a value, however deep it stands. */
function listTexts(file: string, value: unknown, path: readonly string[] = []): readonly Readable[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isText(value)) {
    const kind = kindOfText(file, path);
    const key = `${file} ${path.join('.')}`;
    return LANGUAGES.map((language) => ({
      key,
      kind,
      language,
      text: value[language] ?? '',
      source: value.id,
    }));
  }
  return Object.entries(value).flatMap(([name, inner]) =>
    listTexts(file, inner, [...path, nameOf(inner) ?? name]),
  );
}

/** Lists are told by the id of an entry rather than by its place. */
function nameOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || isText(value)) return undefined;
  if ('id' in value && typeof value.id === 'string') return value.id;
  return 'value' in value && typeof value.value === 'string' ? value.value : undefined;
}

const isText = (value: object): value is Text =>
  'id' in value &&
  typeof value.id === 'string' &&
  Object.keys(value).every((name) => LANGUAGES.some((language) => language === name));

function kindOfText(file: string, path: readonly string[]): TextKind {
  const last = path.at(-1) ?? '';
  if (file === 'content/practice') return last === 'story' ? 'answer' : last === 'label' ? 'label' : 'line';
  if (file === 'content/answers' || (file === 'content/rights' && last === 'text')) return 'answer';
  if (last === 'ask' || last === 'question') return 'question';
  // The name that the state gave a programme, a paper or an office: people must find it again on paper and doors.
  if (last === 'name' && file !== 'content/items') return 'official-name';
  if (last === 'name' || (last === 'title' && file.startsWith('content/forms'))) return 'name';
  if (last === 'label' || last === 'short') return file.startsWith('content/programmes') ? 'name' : 'label';
  return file === 'content/items' && path.length < 3 ? 'label' : 'line';
}
