import { Hazard } from '#core/language/codes.ts';
import { understand } from '#core/language/understand.ts';
import { randomFrom, withLetterNoise, withoutVowels } from './letter-noise.ts';
import {
  count,
  countNeeds,
  f1,
  precision,
  type Row,
  raisesDanger,
  readRows,
  recall,
} from './message-scores.ts';
import { placesIfBuilt } from './understand.ts';

const share = (part: number, whole: number): string =>
  whole === 0 ? '   -' : `${((100 * part) / whole).toFixed(1).padStart(5)} %  (${part}/${whole})`;
const print = (name: string, value: string): void =>
  void process.stdout.write(`${name.padEnd(52)} ${value}\n`);

function reportScores(rows: readonly Row[]): void {
  for (const [name, some] of [
    ['all', rows],
    ['unambiguous', rows.filter(({ gold }) => !gold.ambiguous)],
  ] as const) {
    const counts = count(
      some,
      ({ gold }) => gold.is_report,
      ({ read }) => read.isReport,
    );
    print(
      `report F1, ${name}`,
      `${f1(counts).toFixed(3)}  precision ${precision(counts).toFixed(3)} recall ${recall(counts).toFixed(3)}`,
    );
  }
  const others = rows.filter(({ gold }) => !gold.is_report && !gold.ambiguous);
  print(
    'false reports on unambiguous non-reports (<= 12 %)',
    share(others.filter(({ read }) => read.isReport).length, others.length),
  );
  for (const topic of new Set(others.map(({ gold }) => gold.topic ?? 'none'))) {
    const some = others.filter(({ gold }) => (gold.topic ?? 'none') === topic);
    print(`  ${topic}`, share(some.filter(({ read }) => read.isReport).length, some.length));
  }
}

function hazardScores(reports: readonly Row[]): void {
  const exact = reports.filter(({ gold, read }) => gold.hazard === read.hazard);
  const lenient = reports.filter(
    ({ gold, read }) =>
      gold.hazard === read.hazard || (gold.hazard === 'none' && gold.hazard_context === read.hazard),
  );
  print('hazard accuracy on reports (>= 93 %)', share(exact.length, reports.length));
  print('hazard accuracy, hazard of the event accepted', share(lenient.length, reports.length));
  for (const hazard of [...Hazard.options, 'none']) {
    const some = reports.filter(({ gold }) => gold.hazard === hazard);
    if (some.length > 0)
      print(`  ${hazard}`, share(some.filter(({ read }) => read.hazard === hazard).length, some.length));
  }
}

function needScores(reports: readonly Row[]): void {
  const { each, total } = countNeeds(reports);
  const seen = each.filter(({ counts }) => counts.hit + counts.missed > 0);
  print(
    'needs micro F1 (>= 0.85)',
    `${f1(total).toFixed(3)}  precision ${precision(total).toFixed(3)} recall ${recall(total).toFixed(3)}`,
  );
  print(
    'needs macro F1 (>= 0.80)',
    (seen.reduce((sum, { counts }) => sum + f1(counts), 0) / Math.max(1, seen.length)).toFixed(3),
  );
  for (const { code, counts } of seen)
    print(
      `  ${code}`,
      `${f1(counts).toFixed(2)}  hit ${counts.hit} missed ${counts.missed} wrong ${counts.wrong}`,
    );
  const declined = reports.flatMap(({ gold, read }) =>
    gold.not_needed.map((code) => read.needs.some((need) => need === code)),
  );
  print('declined needs raised as needs (<= 5 %)', share(declined.filter(Boolean).length, declined.length));
  const known = reports.flatMap(({ gold, read }) =>
    gold.not_needed.map((code) => read.notNeeded.some((need) => need === code)),
  );
  print('declined needs recognised', share(known.filter(Boolean).length, known.length));
}

const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** A gold place and a read span share words when one holds a word of the other of three letters or more. */
function overlaps(gold: string, read: string): boolean {
  const one = plain(gold);
  const two = plain(read);
  return one.includes(two) || two.includes(one) || sharedWord(one, two);
}

const sharedWord = (one: string, two: string): boolean => {
  const words = new Set(one.split(/[^\p{L}\d]+/u).filter((word) => word.length > 3));
  return two
    .split(/[^\p{L}\d]+/u)
    .some((word) => words.has(word) && !/^(?:jalan|depan|kampung|kelurahan|kecamatan|daerah)$/.test(word));
};

function placeScores(rows: readonly Row[]): void {
  const all = rows.flatMap(({ gold, read }) =>
    gold.places.map((place) =>
      [...read.places, ...read.placesOther].some((span) => overlaps(place, span.text)),
    ),
  );
  const here = rows.flatMap(({ gold, read }) =>
    gold.places
      .filter((place) => !gold.places_other.includes(place))
      .map((place) => read.places.some((span) => overlaps(place, span.text))),
  );
  const elsewhere = rows.flatMap(({ gold, read }) =>
    gold.places_other.map((place) =>
      read.places.some(
        (span) => plain(place).includes(plain(span.text)) || plain(span.text).includes(plain(place)),
      ),
    ),
  );
  const spans = rows.flatMap(({ gold, read }) =>
    read.places.map((span) => gold.places.some((place) => overlaps(place, span.text))),
  );
  print('place recall, any role', share(all.filter(Boolean).length, all.length));
  print('incident place recall (>= 85 %)', share(here.filter(Boolean).length, here.length));
  print('wrong incident place (<= 5 %)', share(elsewhere.filter(Boolean).length, elsewhere.length));
  print('read spans that are gold places', share(spans.filter(Boolean).length, spans.length));
}

function peopleScores(reports: readonly Row[]): void {
  const numbers = reports.flatMap(({ gold, read }) =>
    gold.people.map(({ n }) => read.people.some((one) => one.n === n)),
  );
  const groups = reports.flatMap(({ gold, read }) =>
    gold.vulnerable_groups.map((group) => read.vulnerableGroups.some((one) => one === group)),
  );
  const extra = reports.flatMap(({ gold, read }) =>
    read.vulnerableGroups.map((group) => !gold.vulnerable_groups.includes(group)),
  );
  print('numbers recall (>= 90 %)', share(numbers.filter(Boolean).length, numbers.length));
  print('groups recall (>= 85 %)', share(groups.filter(Boolean).length, groups.length));
  print('groups read that are not gold', share(extra.filter(Boolean).length, extra.length));
}

function lifeScores(rows: readonly Row[]): void {
  const grave = rows.filter(({ gold }) => gold.life_threatening);
  const calm = rows.filter(({ gold }) => !gold.life_threatening);
  print(
    'life-threatening recall (>= 97 %)',
    share(grave.filter(({ read }) => read.lifeThreatening).length, grave.length),
  );
  print(
    'life-threatening false alarms (<= 8 %)',
    share(calm.filter(({ read }) => read.lifeThreatening).length, calm.length),
  );
}

const SEEDS = [1, 2, 3, 4, 5];

/** Life at risk must be seen through typing errors too; five seeds, so that one lucky slip decides nothing. */
function noiseScores(rows: readonly Row[]): void {
  const grave = rows.filter(({ gold }) => gold.life_threatening);
  const seen = (change: (text: string) => string): boolean[] =>
    grave.map(({ gold }) => {
      const read = understand(change(gold.text));
      return read.lifeThreatening || read.danger?.certain === true;
    });
  for (const percent of [5, 10]) {
    const flags = SEEDS.flatMap((seed) => {
      const random = randomFrom(seed);
      return seen((text) => withLetterNoise(text, percent / 100, random));
    });
    print(
      `  risk to life or danger, ${percent} % wrong letters`,
      share(flags.filter(Boolean).length, flags.length),
    );
  }
  for (const [name, change] of [
    ['without vowels', withoutVowels],
    ['in capitals', (text: string) => text.toUpperCase()],
  ] as const) {
    const flags = seen(change);
    print(`  risk to life or danger, ${name}`, share(flags.filter(Boolean).length, flags.length));
  }
}

/** Only files that say what danger must be raised are asked. */
function dangerScores(rows: readonly Row[]): void {
  const asked = rows.filter(({ gold }) => (gold.danger?.length ?? 0) > 0);
  const calm = rows.filter(({ gold }) => gold.danger?.length === 0);
  if (asked.length + calm.length === 0) return;
  print('certain danger raised', share(asked.filter(raisesDanger).length, asked.length));
  print(
    'certain danger raised where there is none',
    share(calm.filter(({ read }) => read.danger?.certain === true).length, calm.length),
  );
}

function main(): void {
  const file = process.argv[2];
  if (file === undefined) {
    process.stderr.write('Usage: npm run eval:messages -- GOLD.jsonl\n');
    process.exit(1);
  }
  const places = placesIfBuilt();
  const started = performance.now();
  const rows = readRows(file, places);
  const spent = (performance.now() - started) / Math.max(1, rows.length);
  const reports = rows.filter(({ gold }) => gold.is_report);
  print(
    'texts',
    `${rows.length}, reports ${reports.length}, ambiguous ${rows.filter(({ gold }) => gold.ambiguous).length}`,
  );
  lifeScores(rows);
  noiseScores(rows);
  dangerScores(rows);
  reportScores(rows);
  hazardScores(reports);
  needScores(reports);
  placeScores(rows);
  peopleScores(reports);
  print('ms a message, start included (< 5)', spent.toFixed(2));
}

if (import.meta.main) main();
