import { AREA_TITLES } from '#content/areas/titles.ts';
import { type AreaCode, liesIn } from '../shared/area.ts';

/** How a village is called, who heads it and what its parts are called, where it is not "desa" and "kepala desa". */
export interface AddressTitles {
  /** "nagari" */
  readonly village: string;
  /** "wali nagari" */
  readonly head: string;
  /** "kantor wali nagari" */
  readonly office: string;
  /** "jorong", as people write them. */
  readonly parts: readonly string[];
  /** Without a source the words are from general knowledge, and said with "usually". */
  readonly source?: string;
}

interface Line {
  readonly areas: readonly string[];
  readonly titles: AddressTitles;
}

/** Reads `codes | village | head | office | parts | source`. Throws when a line has other than six columns. */
export function readTitlesOrThrow(lines: string): readonly Line[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const columns = line.split('|').map((column) => column.trim());
      const [areas = '', village = '', head = '', office = '', parts = '', source = ''] = columns;
      if (columns.length !== 6 || head === '') throw new Error(`No line of titles: ${line}`);
      const titles = { village, head, office, parts: parts.split(', '), ...(source && { source }) };
      return { areas: areas.split(' '), titles };
    });
}

let known: readonly Line[] | undefined;

/** What the village at `area` has by way of titles; undefined where they are the usual ones, and in a kelurahan. */
export function titlesOf(area: AreaCode): AddressTitles | undefined {
  if (isKelurahan(area)) return undefined;
  known ??= readTitlesOrThrow(AREA_TITLES);
  let longest = '';
  let found: AddressTitles | undefined;
  // The codes in the list are codes of areas; a test holds that.
  for (const { areas, titles } of known)
    for (const code of areas)
      if (code.length > longest.length && liesIn(area, code as AreaCode)) [longest, found] = [code, titles];
  return found?.head === 'kepala desa' ? undefined : found;
}

/** Numbers of kelurahan begin with 1; they have a lurah everywhere. */
const isKelurahan = (area: AreaCode): boolean => /^1/.test(area.split('.')[3] ?? '');
