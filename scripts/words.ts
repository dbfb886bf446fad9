import { checkSentences, type Finding, type Readable } from '#core/language/sentences.ts';
import { listReadable } from './words-corpus.ts';
import { checkPartial, measureCoverage } from './words-partial.ts';
import { coverageLine, isBelow, measurePaths } from './words-paths.ts';

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
  const isWanted = ({ key }: { readonly key: string }): boolean =>
    wanted.length === 0 || wanted.some((path) => key.startsWith(path));
  const complete = await listReadable();
  const all = complete.filter(isWanted);
  const partial = (await checkPartial(complete)).filter(isWanted);
  const findings = [...checkAll(all), ...new Map(partial.map((one) => [toLine(one), one])).values()];
  for (const finding of findings) console.log(toLine(finding));
  const texts = new Set(all.map(({ key, language }) => `${key} ${language}`));
  const failed = new Set(findings.map(({ key, language }) => `${key} ${language}`));
  for (const { name, draft, messages, texts: others, orphans } of await measureCoverage(complete)) {
    const stands = draft ? 'a draft that nobody has reviewed' : 'reviewed';
    console.log(
      `${name}, ${stands}: ${messages.join(' of ')} messages, ${others.join(' of ')} other texts; the rest is Indonesian`,
    );
    for (const orphan of orphans) console.log(`${name}: nobody says "${orphan}" any more`);
  }
  const paths = await measurePaths(complete);
  for (const path of paths) console.log(coverageLine(path));
  console.log(`${texts.size - failed.size} passed, ${failed.size} failed`);
  process.exitCode = failed.size > 0 || paths.some(isBelow) ? 1 : 0;
}

if (import.meta.main) await main();
