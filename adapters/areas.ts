import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
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

/** A little more than the whole table: it is unpacked in one piece, and nothing is put together afterwards. */
const PIECE = 2 ** 21;

/** The table of areas as it is kept in its file. Made for reading: zstd is unpacked four times as fast as brotli. */
export const packAreas = (table: Uint8Array): Uint8Array =>
  zstdCompressSync(table, {
    params: { [constants.ZSTD_c_compressionLevel]: 22, [constants.ZSTD_c_windowLog]: 22 },
  });

/** The table of areas that the bytes of its file hold. Throws when they are not packed by `packAreas`. */
export const unpackAreasOrThrow = (packed: Uint8Array): Uint8Array =>
  zstdDecompressSync(packed, { chunkSize: PIECE });

/**
 * Lends places over the file at `path`. Nothing is read until the first question; then the file is read once and
 * kept. Throws at that question when the file is missing or broken.
 */
export function lendPlaces(path: string): Places {
  let opened: Places | undefined;
  const places = (): Places => {
    opened ??= createPlaces(readAreaTableOrThrow(unpackAreasOrThrow(readFileSync(path))));
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
