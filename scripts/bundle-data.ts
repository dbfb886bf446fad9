import { readFileSync } from 'node:fs';
import { constants, zstdCompressSync } from 'node:zlib';
import type { Plugin } from 'esbuild';

/** Where a country's row of telephone metadata tells how its numbers are written with spaces and brackets. */
const FORMATS = 4;
const METADATA = /libphonenumber-js\/metadata\.mobile\.json\.js$/;
const CATALOGUE = /content\/programmes\/compiled\.ts$/;
const JSON_TEXT = /JSON\.parse\((".*")\)/;

/**
 * Data of a bundle in a shorter form that says the same. Telephone metadata of every country stay, without the ways in which a
 * number is written for the eye: we only ask whether it can be one. The programmes stay one JSON text, packed.
 */
export const dataInShort: Plugin = {
  name: 'data-in-short',
  setup({ onLoad }) {
    onLoad({ filter: METADATA }, ({ path }) => ({
      contents: `export default JSON.parse(${JSON.stringify(JSON.stringify(withoutFormats(path)))});`,
    }));
    onLoad({ filter: CATALOGUE }, ({ path }) => ({
      contents: withTextPackedOrThrow(readFileSync(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

function withoutFormats(path: string): unknown {
  const metadata = JSON.parse(readFileSync(path.replace(/\.js$/, ''), 'utf8'));
  for (const group of [metadata.countries, metadata.nonGeographic])
    for (const row of Object.values<unknown[]>(group)) if (Array.isArray(row[FORMATS])) row[FORMATS] = [];
  return metadata;
}

function withTextPackedOrThrow(source: string): string {
  const [whole, literal] = JSON_TEXT.exec(source) ?? [];
  if (whole === undefined || literal === undefined)
    throw new Error('content/programmes/compiled.ts holds no JSON text to be packed');
  const packed = zstdCompressSync(JSON.parse(literal), {
    params: { [constants.ZSTD_c_compressionLevel]: 22 },
  }).toString('base64');
  const unpacked = `JSON.parse(zstdDecompressSync(Buffer.from('${packed}', 'base64'), { chunkSize: 2 ** 19 }).toString())`;
  return `import { zstdDecompressSync } from 'node:zlib';\n${source.replace(whole, () => unpacked)}`;
}
