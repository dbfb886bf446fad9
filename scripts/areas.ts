import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packAreas } from '#adapters/areas.ts';
import { type Coordinates, joinCoordinates, metresBetween, plain } from './areas-join.ts';
import { addCentroids, pack } from './areas-pack.ts';
import {
  fetchPackagesOrThrow,
  type OfficialArea,
  readCsv,
  readMappedVillages,
  readOfficialAreas,
} from './areas-sources.ts';

/**
 * `npm run areas [-- --compare FILE.csv [--correct]] [--packages FOLDER]`: builds content/areas/areas.bin from npm packages
 * and says how it compares with an independent list (code,name,lat,lng). `--correct` writes corrections.csv: villages
 * that geografis lacks, or puts more than ten kilometres away from the boundary centroid of that list.
 */
const FOLDER = join(import.meta.dirname, '..', 'content', 'areas');
const CORRECTIONS = join(FOLDER, 'corrections.csv');
const GROSS_METRES = 10_000;

type Reference = ReadonlyMap<string, { readonly name: string; readonly point: Coordinates | undefined }>;

function main(): void {
  const { values } = parseArgs({
    options: {
      compare: { type: 'string' },
      correct: { type: 'boolean' },
      packages: { type: 'string' },
    },
  });
  const folder = values.packages ?? mkdtempSync(join(tmpdir(), 'jaring-areas-'));
  if (!existsSync(join(folder, 'geografis-1.3.2'))) fetchPackagesOrThrow(folder);
  const areas = readOfficialAreas(folder);
  const mapped = readMappedVillages(folder);
  if (values.packages === undefined) rmSync(folder, { recursive: true });
  const reference = values.compare === undefined ? undefined : readReference(values.compare);
  if (reference !== undefined && values.correct === true) writeCorrections(areas, mapped, reference);
  const joined = joinCoordinates(areas, mapped, readCorrections());
  const points = addCentroids(areas, joined.points);
  report(areas, joined.points, joined.counts);
  if (reference !== undefined) compare(areas, joined.points, reference);
  save(pack(areas, points));
}

function readReference(file: string): Reference {
  return new Map(
    readCsv(readFileSync(file, 'utf8')).map(([code = '', name = '', lat = '', lng = '']) => [
      code,
      { name, point: lat === '' ? undefined : { lat: Number(lat), lng: Number(lng) } },
    ]),
  );
}

function readCorrections(): ReadonlyMap<string, Coordinates> {
  if (!existsSync(CORRECTIONS)) return new Map();
  return new Map(
    readCsv(readFileSync(CORRECTIONS, 'utf8')).map(([code = '', lat, lng]) => [
      code,
      { lat: Number(lat), lng: Number(lng) },
    ]),
  );
}

function writeCorrections(
  areas: readonly OfficialArea[],
  mapped: Parameters<typeof joinCoordinates>[1],
  reference: Reference,
): void {
  const { points } = joinCoordinates(areas, mapped, new Map());
  const lines = areas.flatMap(({ code }) => {
    const theirs = reference.get(code)?.point;
    const ours = points.get(code);
    if (code.length !== 13 || theirs === undefined) return [];
    if (ours !== undefined && metresBetween(ours, theirs) <= GROSS_METRES) return [];
    return [`${code},${theirs.lat.toFixed(3)},${theirs.lng.toFixed(3)}`];
  });
  writeFileSync(CORRECTIONS, `code,lat,lng\n${lines.join('\n')}\n`);
}

function report(
  areas: readonly OfficialArea[],
  points: ReadonlyMap<string, Coordinates>,
  counts: ReadonlyMap<string, number>,
): void {
  const villages = areas.filter((area) => area.code.length === 13).length;
  console.log(`${areas.length} areas, ${villages} villages`);
  for (const [by, count] of counts) console.log(`  coordinates by ${by}: ${count}`);
  console.log(
    `  villages with coordinates: ${points.size} (${((100 * points.size) / villages).toFixed(2)} %)`,
  );
}

function compare(
  areas: readonly OfficialArea[],
  points: ReadonlyMap<string, Coordinates>,
  reference: Reference,
): void {
  const codes = new Set(areas.map((area) => area.code));
  console.log(`compared with the list of ${reference.size} areas:`);
  console.log(`  codes missing here: ${[...reference.keys()].filter((code) => !codes.has(code)).length}`);
  console.log(`  codes only here: ${[...codes].filter((code) => !reference.has(code)).length}`);
  const named = areas.filter((area) => plain(reference.get(area.code)?.name ?? '') !== plain(area.name));
  console.log(`  names that differ by more than spacing: ${named.length}`);
  for (const area of named)
    console.log(`    ${area.code} ${area.name} (there: ${reference.get(area.code)?.name})`);
  const metres = [...points]
    .flatMap(([code, point]) => {
      const theirs = reference.get(code)?.point;
      return theirs === undefined ? [] : [metresBetween(point, theirs)];
    })
    .sort((a, b) => a - b);
  const at = (share: number): string => `${Math.round(metres[Math.floor(metres.length * share)] ?? 0)} m`;
  console.log(
    `  village points apart: median ${at(0.5)}, 90 % ${at(0.9)}, 99 % ${at(0.99)}, most ${at(0.99999)}`,
  );
}

function save(bytes: Uint8Array): void {
  const packed = packAreas(bytes);
  writeFileSync(join(FOLDER, 'areas.bin'), packed);
  console.log(`content/areas/areas.bin: ${packed.length} bytes (${bytes.length} unpacked)`);
}

main();
