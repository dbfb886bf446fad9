import { checkSentences, type Finding, type Readable } from '#core/language/sentences.ts';
import { listReadable } from './words-corpus.ts';

// `npm run words`: reads every sentence that a person can read. With a path only what stands there:
// `npm run words -- content/messages`. Exit 1 when something is found.

/** The findings of all these texts, each once: a message said with many samples repeats its faults. */
export function checkAll(readables: readonly Readable[]): readonly Finding[] {
  const found = readables.flatMap(checkSentences).map((finding) => [toLine(finding), finding] as const);
  return [...new Map(found).values()];
}

/** One line: where, which rule, what is said, what to write instead. */
export const toLine = ({ key, language, rule, said, instead }: Finding): string =>
  `${key} (${language}) ${rule}: "${said.replaceAll('\n', ' / ')}" -> ${instead}`;

async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  const all = (await listReadable()).filter(
    ({ key }) => wanted.length === 0 || wanted.some((path) => key.startsWith(path)),
  );
  const findings = checkAll(all);
  for (const finding of findings) console.log(toLine(finding));
  const texts = new Set(all.map(({ key, language }) => `${key} ${language}`));
  const failed = new Set(findings.map(({ key, language }) => `${key} ${language}`));
  console.log(`${texts.size - failed.size} passed, ${failed.size} failed`);
  process.exitCode = failed.size > 0 ? 1 : 0;
}

if (import.meta.main) await main();
