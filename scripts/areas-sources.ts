import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The two npm packages the area file is made of; they are read by the script and are no dependencies. */
export const AREA_PACKAGES = ['idn-area-data@4.0.1', 'geografis@1.3.2'] as const;

export interface OfficialArea {
  readonly code: string;
  readonly name: string;
}

/** A village as geografis knows it: codes of 2019-2020, which the new provinces of Papua have left behind. */
export interface MappedVillage {
  readonly code: string;
  readonly village: string;
  readonly district: string;
  readonly city: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** Fetches and unpacks the packages into `folder`; throws when npm cannot reach its registry. */
export function fetchPackagesOrThrow(folder: string): void {
  for (const name of AREA_PACKAGES) {
    const file = execFileSync('npm', ['pack', name, '--silent', '--pack-destination', folder], {
      encoding: 'utf8',
    }).trim();
    const target = join(folder, packageFolder(name));
    mkdirSync(target, { recursive: true });
    execFileSync('tar', ['xzf', join(folder, file), '-C', target]);
  }
}

const packageFolder = (name: string): string => name.replace('@', '-');

/** All areas of the decree, in the order of their codes. */
export function readOfficialAreas(folder: string): OfficialArea[] {
  const data = join(folder, packageFolder(AREA_PACKAGES[0]), 'package', 'data');
  return ['provinces', 'regencies', 'districts', 'villages']
    .flatMap((level) => readCsv(readFileSync(join(data, `${level}.csv`), 'utf8')))
    .map((row) => ({ code: row[0] ?? '', name: tidyName(row.at(-1) ?? '') }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** The villages of geografis with their coordinates. */
export function readMappedVillages(folder: string): MappedVillage[] {
  const file = join(folder, packageFolder(AREA_PACKAGES[1]), 'package', 'data', 'json', 'data.json');
  // The file is pinned by version and checked by the comparison report.
  return JSON.parse(readFileSync(file, 'utf8')) as MappedVillage[];
}

/** Rows of a CSV file without its heading; quotes may hold commas and doubled quotes. */
export function readCsv(text: string): string[][] {
  return text
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => {
      const cells = line.match(/("([^"]|"")*"|[^,]*)(,|$)/g) ?? [];
      return cells.slice(0, line.endsWith(',') ? undefined : Math.max(1, cells.length - 1)).map((cell) =>
        cell
          .replace(/,$/, '')
          .replace(/^"(.*)"$/s, '$1')
          .replaceAll('""', '"'),
      );
    });
}

/** The typewriter's leftovers (doubled spaces, quotes for apostrophes, a trailing dot) leave the name; its letters stay. */
const tidyName = (name: string): string =>
  name.replace(/[’"`]/g, "'").replace(/\s+/g, ' ').replace(/\.$/, '').trim();
