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
  const [how, text] = toUnpacked(JSON.parse(literal));
  return how + source.replace(whole, () => `JSON.parse(${text})`);
}

/** A long text packed for a module: what the module must import, and the expression that is the text again. */
export function toUnpacked(text: string): readonly [imports: string, expression: string] {
  const packed = zstdCompressSync(text, { params: { [constants.ZSTD_c_compressionLevel]: 22 } });
  const inOnePiece = `{ chunkSize: ${Math.max(64, Buffer.byteLength(text) + 1)} }`;
  return [
    "import { zstdDecompressSync } from 'node:zlib';\n",
    `zstdDecompressSync(Buffer.from('${packed.toString('base64')}', 'base64'), ${inOnePiece}).toString()`,
  ];
}
