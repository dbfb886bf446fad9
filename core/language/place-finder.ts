import { EVERYDAY_NAMES } from '#content/areas/everyday-names.ts';
import { findPlaces } from './place-find.ts';
import { type Gazetteer, readEverydayNames } from './place-match.ts';
import { indexNames } from './place-names.ts';
import { nearestVillages } from './place-nearest.ts';
import { scanPlaces } from './place-scan.ts';
import {
  type AreaTable,
  ancestorRows,
  childRows,
  nameOf,
  pointOf,
  rowOf,
  toNamedArea,
} from './place-table.ts';
import { readPlaceless } from './placeless.ts';
import type { NamedArea, Places } from './places.ts';

/**
 * Answers questions about places over one table. Names are indexed at the first question that needs
 * them: a pin, a path or a list of children costs nothing extra.
 */
export function createPlaces(table: AreaTable): Places {
  let gazetteer: Gazetteer | undefined;
  const names = (): Gazetteer => {
    gazetteer ??= {
      table,
      index: indexNames(table),
      everyday: readEverydayNames(EVERYDAY_NAMES, (code) => rowOf(table, code)),
    };
    return gazetteer;
  };
  const row = (code: string | undefined): number | undefined =>
    code === undefined ? undefined : rowOf(table, code);
  return {
    find: (text, near) => (readPlaceless(text) ? [] : findPlaces(names(), text, row(near))),
    scan: (text, near) => scanPlaces(names(), text, row(near)),
    nearest: (point, count) => nearestVillages(table, point, count),
    name: (code) => {
      const found = rowOf(table, code);
      return found === undefined ? undefined : nameOf(table, found);
    },
    centre: (code) => {
      const found = rowOf(table, code);
      return found === undefined ? undefined : pointOf(table, found);
    },
    path: (code) => pathOf(table, rowOf(table, code)),
    children: (code) => childrenOf(table, code),
  };
}

function pathOf(table: AreaTable, row: number | undefined): readonly NamedArea[] {
  if (row === undefined) return [];
  return [row, ...ancestorRows(table, row)].reverse().map((each) => toNamedArea(table, each));
}

function childrenOf(table: AreaTable, code: string | undefined): readonly NamedArea[] {
  const row = code === undefined ? undefined : rowOf(table, code);
  if (code !== undefined && row === undefined) return [];
  return childRows(table, row)
    .map((child) => toNamedArea(table, child))
    .sort((a, b) => a.name.localeCompare(b.name, 'id'));
}
