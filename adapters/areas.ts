import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { createPlaces } from '#core/language/place-finder.ts';
import { readAreaTableOrThrow } from '#core/language/place-table.ts';
import type { Places } from '#core/language/places.ts';

const FILE = 'areas.bin';

/**
 * Where the area file lies: beside the function's bundle, or in `content/areas` of the repository. Throws when it is
 * in neither, with the command that builds it.
 */
export function findAreaFileOrThrow(bundleFolder: string): string {
  const found = [
    join(bundleFolder, FILE),
    join(bundleFolder, 'content', 'areas', FILE),
    join('content', 'areas', FILE),
  ].find((path) => existsSync(path));
  if (found === undefined)
    throw new Error(
      `No ${FILE} beside the bundle or in content/areas: run \`npm run areas\` and bundle again.`,
    );
  return found;
}

/**
 * Lends places over the file at `path`. Nothing is read until the first question; then the file is read once and
 * kept. Throws at that question when the file is missing or broken.
 */
export function lendPlaces(path: string): Places {
  let opened: Places | undefined;
  const places = (): Places => {
    opened ??= createPlaces(readAreaTableOrThrow(brotliDecompressSync(readFileSync(path))));
    return opened;
  };
  return {
    find: (text, near) => places().find(text, near),
    scan: (text, near) => places().scan(text, near),
    nearest: (point, count) => places().nearest(point, count),
    name: (code) => places().name(code),
    centre: (code) => places().centre(code),
    path: (code) => places().path(code),
    children: (code) => places().children(code),
  };
}
