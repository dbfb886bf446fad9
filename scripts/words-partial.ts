import { partialLanguages } from '#content/languages.ts';
import { id } from '#content/messages/id.ts';
import { later } from '#content/messages/id-later.ts';
import type { Tongue } from '#content/messages/partial.ts';
import { checkSentences, type Finding, type Readable } from '#core/language/sentences.ts';
import { PARTIAL_LANGUAGES, type PartialLanguage } from '#core/shared/text.ts';
import { kindOfMessage, sayAnything } from './words-corpus.ts';
import { SAMPLES } from './words-samples.ts';

/** How much of Indonesian a partial language says. */
export interface Coverage {
  readonly language: PartialLanguage;
  readonly name: string;
  readonly draft: boolean;
  readonly messages: readonly [said: number, all: number];
  /** Questions, options, names and answers that stand outside content/messages. */
  readonly texts: readonly [said: number, all: number];
  /** Texts that translate nothing which is said any more. */
  readonly orphans: readonly string[];
}

/** A sentence of a partial language beside the Indonesian one; a message is said with a sample. */
interface Said extends Readable {
  readonly source: string;
  readonly params: unknown;
}

const SOURCES: Readonly<Record<string, unknown>> = { ...id, ...later };
const samples: Readonly<Record<string, readonly unknown[]>> = SAMPLES;
/** Words that bot/ itself joins into a sentence; they stand in no content file. */
const JOINED = new Set([
  'ya',
  'tidak',
  'dan',
  'th',
  'bulan',
  'anak',
  'sekarang',
  'perlu',
  'desil',
  'tidak ada',
]);

/** Everything that is wrong with the sentences of the partial languages; a missing one is no fault. */
export async function checkPartial(complete: readonly Readable[]): Promise<readonly Finding[]> {
  const all = await Promise.all(
    PARTIAL_LANGUAGES.map(async (language) => {
      const tongue = await partialLanguages[language].load();
      const said = sayMessages(language, tongue);
      const texts = readTexts(language, tongue, complete);
      return [...[...said, ...texts].flatMap(checkSentences), ...[...said, ...texts].flatMap(findLost)];
    }),
  );
  return all.flat();
}

/** How far each partial language is, as figures. */
export async function measureCoverage(complete: readonly Readable[]): Promise<readonly Coverage[]> {
  const sources = new Set(sourcesIn(complete).keys());
  return Promise.all(
    PARTIAL_LANGUAGES.map(async (language) => {
      const { name, reviewed, load } = partialLanguages[language];
      const { messages, texts } = await load();
      const said = Object.keys(texts).filter((text) => sources.has(text));
      return {
        language,
        name,
        draft: reviewed === undefined,
        messages: [Object.keys(messages).length, Object.keys(SOURCES).length] as const,
        texts: [said.length, sources.size] as const,
        orphans: Object.keys(texts).filter((text) => !sources.has(text) && !JOINED.has(text)),
      };
    }),
  );
}

/** Every message that a partial language has, said with each of its samples. */
export function sayMessages(language: PartialLanguage, { messages }: Tongue): readonly Said[] {
  return Object.entries(messages).flatMap(([key, say]) =>
    (samples[key] ?? [undefined]).map((params) => ({
      key: `content/messages/${language} ${key}`,
      kind: kindOfMessage(key),
      language,
      text: sayAnything(say, params),
      source: sayAnything(SOURCES[key], params),
      params,
    })),
  );
}

function readTexts(
  language: PartialLanguage,
  { texts }: Tongue,
  complete: readonly Readable[],
): readonly Said[] {
  const sources = sourcesIn(complete);
  return Object.entries(texts).map(([source, text]) => ({
    key: `content/messages/${language} "${source.replaceAll('\n', ' / ')}"`,
    kind: sources.get(source)?.kind ?? 'label',
    language,
    text,
    source,
    params: undefined,
  }));
}

/** The Indonesian texts outside the messages, each with the kind it is read as. */
const sourcesIn = (complete: readonly Readable[]): ReadonlyMap<string, Readable> =>
  new Map(
    complete
      .filter(({ key, language }) => language === 'id' && !key.startsWith('content/messages'))
      .map((readable) => [readable.text, readable]),
  );

/** What the Indonesian sentence says of its parameters, commands and figures, and the translation leaves out or invents. */
function findLost({ key, language, text, source, params }: Said): readonly Finding[] {
  const wanted = [...leavesOf(params).filter((leaf) => source.includes(leaf)), ...fixedIn(source)];
  const lost = wanted.filter((leaf) => !text.includes(leaf));
  const invented = fixedIn(text).filter((leaf) => !source.includes(leaf));
  return [...lost, ...invented].map((said) => ({
    key,
    language,
    rule: 'placeholders' as const,
    said,
    instead: 'say exactly what the Indonesian sentence says',
  }));
}

/** Commands and figures: they mean the same in every language. */
const fixedIn = (text: string): readonly string[] => text.match(/(?<![\w/])\/[a-z_]+|JR-[\w-]+|\d+/g) ?? [];

/** Every text and number inside a sample, however deep; words of one letter prove nothing. */
export const leavesOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : [];
};
