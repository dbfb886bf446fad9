import type { Match } from './place-match.ts';
import {
  type AreaTable,
  ancestorRows,
  codeOf,
  levelOfRow,
  nameOf,
  pointOf,
  rowLiesIn,
  toNamedArea,
} from './place-table.ts';
import type { PlaceCandidate } from './places.ts';

/** An area with everything in the phrase that speaks for it: its own name and the names of areas around it. */
export interface Reading {
  readonly row: number;
  readonly words: number;
  /** Letters explained, each weighed by how well its word fits. */
  readonly explained: number;
}

/**
 * How often each level is what people mean by a bare name: "Bandung" is the city far more often than the
 * regency, and either far more often than one of the villages of that name.
 */
const USUAL = { province: 60, regency: 40, district: 5, village: 1 } as const;
const REGENCY_BESIDE_CITY = 0.5;
const KELURAHAN = 2;
const JAKARTA = 4;
const NEAR = [1, 3, 12, 30, 60] as const;
/** A tenth of the letters left unexplained makes a reading this many times less likely. */
const PER_TENTH = 4;
const MOST_CANDIDATES = 20;
/** A reading that leaves most of the phrase unexplained is no reading. */
const LEAST_EXPLAINED = 0.4;

/** For each row named in the phrase, adds what the names of its ancestors explain. */
export function toReadings(table: AreaTable, matches: readonly Match[]): Reading[] {
  const byRow = new Map<number, Match[]>();
  for (const match of matches) {
    const known = byRow.get(match.row);
    if (known === undefined) byRow.set(match.row, [match]);
    else known.push(match);
  }
  return matches.map((match) => {
    let { words } = match;
    let explained = match.letters * match.fit;
    for (const above of ancestorRows(table, match.row)) {
      const support = best(byRow.get(above)?.filter((other) => (other.words & words) === 0));
      if (support === undefined) continue;
      words |= support.words;
      explained += support.letters * support.fit;
    }
    return { row: match.row, words, explained };
  });
}

const best = (matches: readonly Match[] | undefined): Match | undefined =>
  matches?.reduce<Match | undefined>(
    (a, b) => (a === undefined || b.letters * b.fit > a.letters * a.fit ? b : a),
    undefined,
  );

/**
 * Ranks readings and gives each an honest confidence: its share among all readings, lowered by the
 * letters that nothing explains. `letters` counts the letters of the whole phrase.
 */
export function rank(
  table: AreaTable,
  readings: readonly Reading[],
  letters: number,
  near: number | undefined,
): PlaceCandidate[] {
  const cities = citiesOf(table, readings);
  const weights = new Map<number, { weight: number; explained: number }>();
  for (const reading of readings) {
    // More than all: words of an address that need not name an area do name one, here.
    const explained = reading.explained / letters;
    if (explained < LEAST_EXPLAINED) continue;
    const weight =
      usual(table, reading.row, cities) *
      nearness(table, reading.row, near) *
      PER_TENTH ** (10 * explained - 10);
    const known = weights.get(reading.row);
    if (known === undefined || weight > known.weight) weights.set(reading.row, { weight, explained });
  }
  let total = 0;
  for (const { weight } of weights.values()) total += weight;
  return [...weights]
    .sort(([rowA, a], [rowB, b]) => b.weight - a.weight || rowA - rowB)
    .slice(0, MOST_CANDIDATES)
    .map(([row, { weight, explained }]) =>
      toCandidate(table, row, (weight / total) * Math.min(1, explained) ** 1.5),
    );
}

/** The cities among the readings, by the name that they may share with a regency. */
const citiesOf = (table: AreaTable, readings: readonly Reading[]): ReadonlySet<string> =>
  new Set(
    readings
      .filter(({ row }) => levelOfRow(table, row) === 'regency')
      .flatMap(({ row }) => /^Kota (.+)$/.exec(nameOf(table, row))?.[1] ?? []),
  );

function usual(table: AreaTable, row: number, cities: ReadonlySet<string>): number {
  const level = levelOfRow(table, row);
  const weight = USUAL[level] * (level === 'village' ? townWeight(table, row) : 1);
  return level === 'regency' && cities.has(nameOf(table, row).replace(/^Kabupaten /, ''))
    ? weight * REGENCY_BESIDE_CITY
    : weight;
}

/** Numbers below 2000 are kelurahan, where several times as many live as in a desa; most of all in Jakarta. */
function townWeight(table: AreaTable, row: number): number {
  if ((table.segment[row] ?? 0) >= 2000) return 1;
  return codeOf(table, row).startsWith('31.') ? JAKARTA : KELURAHAN;
}

/** Areas inside `near` are likelier; so, less, are those that share its regency or province. */
function nearness(table: AreaTable, row: number, near: number | undefined): number {
  if (near === undefined) return 1;
  const shared = [near, ...ancestorRows(table, near)].find((area) => rowLiesIn(table, row, area));
  return shared === undefined ? 1 : (NEAR[(table.level[shared] ?? 0) + 1] ?? 1);
}

/** A row as a candidate, with its parents and its point. */
export function toCandidate(table: AreaTable, row: number, confidence: number): PlaceCandidate {
  const point = pointOf(table, row);
  return {
    ...toNamedArea(table, row),
    level: levelOfRow(table, row),
    parents: ancestorRows(table, row).map((above) => toNamedArea(table, above)),
    confidence: Math.round(confidence * 1000) / 1000,
    ...(point === undefined ? {} : { point }),
  };
}
