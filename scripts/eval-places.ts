import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unpackAreasOrThrow } from '#adapters/areas.ts';
import { createPlaces } from '#core/language/place-finder.ts';
import { readAreaTableOrThrow } from '#core/language/place-table.ts';
import { type Places, SURE } from '#core/language/places.ts';
import { understand } from '#core/language/understand.ts';
import { EVERYDAY_PHRASES } from '#test/core/language/place-phrases.ts';
import { type MadeReport, makeReports } from '#test/core/language/place-reports.ts';
import { type Outcome, scoreReport } from '#test/core/language/place-score.ts';
import { type MadePhrase, makeDistrictPhrases, makePhrases } from '#test/core/language/place-typos.ts';

/** `node scripts/run.mjs scripts/eval-places.ts [--wrong]`: how often a phrase leads to the area that is meant. */
const SEED = 20_261_125;

interface Score {
  count: number;
  first: number;
  five: number;
  sure: number;
  surelyRight: number;
}

const emptyScore = (): Score => ({ count: 0, first: 0, five: 0, sure: 0, surelyRight: 0 });

function main(): void {
  const before = process.memoryUsage();
  const started = performance.now();
  const bytes = readFileSync(join(import.meta.dirname, '..', 'content', 'areas', 'areas.bin'));
  const table = readAreaTableOrThrow(unpackAreasOrThrow(bytes));
  const opened = performance.now();
  const places = createPlaces(table);
  places.find('jakarta');
  const indexed = performance.now();
  console.log(
    `file ${bytes.length} bytes; read ${ms(opened - started)}, names indexed ${ms(indexed - opened)}, together ${ms(indexed - started)}`,
  );
  const after = process.memoryUsage();
  const grown = after.rss - before.rss;
  console.log(
    `memory: ${(grown / 1e6).toFixed(1)} MB resident, of that ${((after.arrayBuffers - before.arrayBuffers) / 1e6).toFixed(1)} MB in columns`,
  );
  const everyday = EVERYDAY_PHRASES.map(([text, code]) => ({ text, code, kind: 'everyday names' }));
  const phrases = [...everyday, ...makeDistrictPhrases(table, 60, SEED), ...makePhrases(table, 320, SEED)];
  const { scores, times } = scoreAll(places, phrases);
  for (const [kind, score] of scores) print(kind, score);
  printTimes(times, 'a search takes');
  scoreReports(places, makeReports(table, 2_200, SEED));
}

/** Whole messages as people write them: a place found, told from others, and never filled in wrongly unasked. */
function scoreReports(places: Places, made: readonly MadeReport[]): void {
  for (const report of made.slice(0, 200)) understand(report.text, places);
  const read = made.map((report) => ({ report, outcome: scoreReport(places, report) }));
  const kinds = new Map<string, Outcome[]>();
  for (const { report, outcome } of read)
    for (const kind of [report.kind, 'all messages']) kinds.set(kind, [...(kinds.get(kind) ?? []), outcome]);
  for (const [kind, outcomes] of [...kinds].sort(([a], [b]) => a.localeCompare(b)))
    printOutcomes(kind, outcomes);
  printTimes(
    read.map(({ outcome }) => outcome.took),
    'a message with its places takes, of processor time,',
  );
  if (!process.argv.includes('--wrong')) return;
  for (const { report, outcome } of read)
    if (outcome.silent === 'wrong' || !outcome.spanFound || outcome.other === 'taken')
      console.log(`    ${report.text} -> ${JSON.stringify(outcome)}`);
}

function printOutcomes(kind: string, outcomes: readonly Outcome[]): void {
  const share = (some: (outcome: Outcome) => boolean, among = outcomes): string =>
    `${((100 * among.filter(some).length) / Math.max(1, among.length)).toFixed(1)} %`;
  const named = outcomes.filter(({ other }) => other !== 'none');
  const others =
    named.length === 0 ? '' : `  other place taken for it ${share(({ other }) => other === 'taken', named)}`;
  console.log(
    `${kind.padEnd(40)} ${String(outcomes.length).padStart(4)}  found ${share(({ spanFound }) => spanFound)}  top-1 ${share(({ rank }) => rank === 0)}  top-5 ${share(({ rank }) => rank >= 0)}  filled in rightly ${share(({ silent }) => silent === 'right')}, wrongly ${share(({ silent }) => silent === 'wrong')}${others}`,
  );
}

const ms = (time: number): string => `${time.toFixed(1)} ms`;

function scoreAll(
  places: Places,
  phrases: readonly MadePhrase[],
): { scores: Map<string, Score>; times: number[] } {
  const scores = new Map<string, Score>();
  const all = emptyScore();
  const times: number[] = [];
  // The first round warms the compiler; the second is timed and scored.
  for (const { text } of phrases) places.find(text);
  for (const phrase of phrases) {
    const started = performance.now();
    const candidates = places.find(phrase.text);
    times.push(performance.now() - started);
    const rank = candidates.findIndex(({ code }) => code === phrase.code);
    const score = scores.get(phrase.kind) ?? emptyScore();
    scores.set(phrase.kind, score);
    const sure = (candidates[0]?.confidence ?? 0) >= SURE;
    for (const each of [score, all]) add(each, rank, sure);
    if (rank !== 0 && process.argv.includes('--wrong'))
      console.log(
        `    ${phrase.text} -> ${rank < 0 ? 'not found' : `number ${rank + 1}`}; first: ${candidates[0]?.code} ${candidates[0]?.name} ${candidates[0]?.confidence}`,
      );
  }
  scores.set('all', all);
  return { scores, times };
}

function add(score: Score, rank: number, sure: boolean): void {
  score.count++;
  if (rank === 0) score.first++;
  if (rank >= 0 && rank < 5) score.five++;
  if (sure) score.sure++;
  if (sure && rank === 0) score.surelyRight++;
}

function print(kind: string, score: Score): void {
  const share = (part: number, whole: number): string =>
    whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;
  console.log(
    `${kind.padEnd(32)} ${String(score.count).padStart(4)}  top-1 ${share(score.first, score.count)}  top-5 ${share(score.five, score.count)}  sure ${share(score.sure, score.count)}, right when sure ${share(score.surelyRight, score.sure)}`,
  );
}

function printTimes(times: number[], what: string): void {
  times.sort((a, b) => a - b);
  const at = (share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(2);
  console.log(`${what} ${at(0.5)} ms at the median, ${at(0.95)} ms at p95, ${at(0.99)} ms at p99`);
}

main();
