import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import MiniSearch from 'minisearch';
import { findAreaFileOrThrow, lendPlaces, unpackAreasOrThrow } from '#adapters/areas.ts';
import {
  type AreaTable,
  NOWHERE,
  nameOf,
  readAreaTableOrThrow,
  unpackColumn,
} from '#core/language/place-table.ts';
import type { Places } from '#core/language/places.ts';
import { EVERYDAY_PHRASES } from '#test/core/language/place-phrases.ts';
import { type MadePhrase, makeDistrictPhrases, makePhrases } from '#test/core/language/place-typos.ts';

/** Places against minisearch (over the three upper levels) and against a bare scan, in the same run. */
const ROUNDS = 11;
const SEED = 20_261_125;
const PINS = [
  { lat: -6.224, lng: 106.868 },
  { lat: -7.33, lng: 108.22 },
  { lat: 5.55, lng: 95.32 },
  { lat: -4.1, lng: 138.95 },
] as const;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

function time(act: () => void): number {
  const started = performance.now();
  act();
  return performance.now() - started;
}

/** One job of a fresh process, in milliseconds: ours is the first question (read, unpack, index, answer). */
function inFreshProcess(job: '--ours' | '--rival'): number {
  return Number(execFileSync(process.execPath, [import.meta.filename, job], { encoding: 'utf8' }));
}

function answerFirstQuestion(): number {
  const places = lendPlaces(findAreaFileOrThrow('.'));
  return time(() => void places.find('kec jatinegara jaktim'));
}

/** minisearch over all names, or over the three upper levels alone (a twelfth of the names, as it is usually advised). */
function rival(table: AreaTable, lowest: number): { search: MiniSearch; indexMs: number } {
  const rows = Array.from({ length: table.count }, (_, row) => row).filter(
    (row) => (table.level[row] ?? 3) <= lowest,
  );
  const search = new MiniSearch({ fields: ['name'], searchOptions: { fuzzy: 0.2, prefix: true } });
  const indexMs = time(() => search.addAll(rows.map((row) => ({ id: row, name: nameOf(table, row) }))));
  return { search, indexMs };
}

const openTable = (): AreaTable =>
  readAreaTableOrThrow(unpackAreasOrThrow(readFileSync(findAreaFileOrThrow('.'))));

/** A look at every point and nothing else: what no scan can undercut. */
function bareScan([lats, lngs]: readonly Int16Array[], lat: number, lng: number): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (let row = 0; row < (lats?.length ?? 0); row++) {
    const north = (lats?.[row] ?? NOWHERE) - lat;
    const east = (lngs?.[row] ?? 0) - lng;
    const square = north * north + east * east;
    if (square < nearest) nearest = square;
  }
  return nearest;
}

function perCall(calls: number, act: () => void): number {
  return time(act) / calls;
}

function compare(
  table: AreaTable,
  places: Places,
  phrases: readonly MadePhrase[],
  search: MiniSearch,
): Bar[] {
  const ours: number[] = [];
  const theirs: number[] = [];
  const scans: number[] = [];
  const bare: number[] = [];
  const grid = [table.packedLat, table.packedLng].map((column) => unpackColumn(column, table.parent));
  for (let round = 0; round < ROUNDS + 3; round++) {
    const times = phrases.map(({ text }) => time(() => void places.find(text)));
    const rivals = phrases.map(({ text }) => time(() => void search.search(text)));
    const pins = 25;
    const scan = perCall(PINS.length * pins, () => {
      for (let again = 0; again < pins; again++) for (const pin of PINS) places.nearest(pin, 5);
    });
    const floor = perCall(PINS.length * pins, () => {
      for (let again = 0; again < pins; again++)
        for (const { lat, lng } of PINS) bareScan(grid, lat * 1000, (lng - 118) * 1000);
    });
    if (round < 3) continue;
    ours.push(median(times));
    theirs.push(median(rivals));
    scans.push(scan);
    bare.push(floor);
  }
  const ratio = median(ours.map((each, round) => (theirs[round] ?? 0) / each));
  return [
    [`a search takes ${median(ours).toFixed(3)} ms at the median (at most 1)`, median(ours) <= 1],
    [
      `minisearch over the upper levels takes ${median(theirs).toFixed(3)} ms: ${ratio.toFixed(1)} times as long (at least 2)`,
      ratio >= 2,
    ],
    [
      `five nearest villages take ${median(scans).toFixed(3)} ms, a bare scan ${median(bare).toFixed(3)} (at most 3 times)`,
      median(scans) <= 3 * median(bare),
    ],
  ];
}

type Bar = readonly [sentence: string, passed: boolean];

function coldBar(): Bar {
  const rounds = Array.from(
    { length: ROUNDS },
    () => [inFreshProcess('--ours'), inFreshProcess('--rival')] as const,
  );
  const ours = median(rounds.map(([each]) => each));
  const ratio = median(rounds.map(([each, other]) => each / other));
  return [
    `the first question of a process takes ${ours.toFixed(0)} ms, ${ratio.toFixed(2)} times what minisearch needs to index the same names (at most 0.5)`,
    ratio <= 0.5,
  ];
}

function main(): void {
  const file = findAreaFileOrThrow('.');
  const table = openTable();
  const everyday = EVERYDAY_PHRASES.map(([text, code]) => ({ text, code, kind: 'everyday' }));
  const phrases = [...everyday, ...makeDistrictPhrases(table, 60, SEED), ...makePhrases(table, 320, SEED)];
  const size = statSync(file).size;
  const villages = Array.from(table.level).filter((level) => level === 3).length;
  const placed = Array.from(unpackColumn(table.packedLat, table.parent)).filter(
    (lat, row) => lat !== NOWHERE && table.level[row] === 3,
  ).length;
  const bars: Bar[] = [
    [`the file has ${size} bytes (at most 1,100,000)`, size <= 1_100_000],
    [
      `${((100 * placed) / villages).toFixed(2)} % of ${villages} villages have coordinates (at least 99)`,
      placed >= 0.99 * villages,
    ],
    coldBar(),
    ...compare(table, lendPlaces(file), phrases, rival(table, 2).search),
  ];
  for (const [sentence, passed] of bars) console.log(`${passed ? 'passed' : 'FAILED'}  ${sentence}`);
  const passed = bars.filter(([, each]) => each).length;
  console.log(`${passed} passed, ${bars.length - passed} failed`);
  process.exitCode = passed === bars.length ? 0 : 1;
}

if (process.argv.includes('--ours')) console.log(answerFirstQuestion());
else if (process.argv.includes('--rival')) console.log(rival(openTable(), 3).indexMs);
else main();
