import { readFileSync, statSync } from 'node:fs';
import { findAreaFileOrThrow, lendPlaces } from '#adapters/areas.ts';

const ROUNDS = 11;
const LEXICON = ['core/language', 'content/lexicon', 'content/words.ts'];

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

/** The invented sentences of the test corpus. */
function sentences(): string[] {
  return ['dangers', 'needs', 'non-reports', 'purposes', 'reports'].flatMap((name) =>
    readFileSync(`test/corpus/${name}.jsonl`, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => String(JSON.parse(line).text)),
  );
}

function timeEach(texts: readonly string[], read: (text: string) => void): number[] {
  return texts.map((text) => {
    const started = performance.now();
    read(text);
    return performance.now() - started;
  });
}

/** Times one way of reading: the first message, then the warm median and the 99th percentile over all rounds. */
function measure(name: string, texts: readonly string[], read: (text: string) => void): number {
  const [first = 0] = timeEach(texts.slice(0, 1), read);
  for (let round = 0; round < 3; round += 1) timeEach(texts, read);
  const rounds = Array.from({ length: ROUNDS }, () => timeEach(texts, read));
  const warm = median(rounds.map((times) => times.reduce((sum, time) => sum + time, 0) / times.length));
  const slow = quantile(rounds.flat(), 0.99);
  process.stdout.write(
    `${name.padEnd(34)} first ${first.toFixed(1).padStart(6)} ms, warm ${warm.toFixed(3)} ms, p99 ${slow.toFixed(2)} ms\n`,
  );
  return warm;
}

async function main(): Promise<void> {
  const texts = sentences();
  const started = performance.now();
  const { findDanger } = await import('#core/language/danger.ts');
  const { understand } = await import('#core/language/understand.ts');
  process.stdout.write(
    `import of everything                ${(performance.now() - started).toFixed(1)} ms\n`,
  );
  const places = lendPlaces(findAreaFileOrThrow('.'));
  const results = [
    measure('findDanger', texts, (text) => void findDanger(text)),
    measure('understand without places', texts, (text) => void understand(text)),
    measure('understand with places', texts, (text) => void understand(text, places)),
  ];
  const longest = 'tolong air naik ibu saya lumpuh di Sukamaju '.repeat(93);
  measure('understand, 4,096 letters', [longest], (text) => void understand(text, places));
  process.stdout.write(
    `area file ${(statSync(findAreaFileOrThrow('.')).size / 1024).toFixed(0)} KB beside ${LEXICON.join(', ')}\n`,
  );
  const passed = results.filter((warm) => warm < 5).length;
  process.stdout.write(`${passed} passed, ${results.length - passed} failed\n`);
  process.exitCode = passed === results.length ? 0 : 1;
}

if (import.meta.main) await main();
