import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';
import { toCoastlines } from './coastlines.ts';

const NAME = 'virtual:coastlines';
const HELD = `\0${NAME}`;

/** Gives the map the coastlines of Indonesia and its neighbours, cut from world-atlas (Natural Earth, 1:10 million) at build time. */
export const land = (): Plugin => ({
  name: 'jaring-land',
  resolveId: (id) => (id === NAME ? HELD : undefined),
  load: (id) => {
    if (id !== HELD) return undefined;
    const path = createRequire(import.meta.url).resolve('world-atlas/land-10m.json');
    return `export const COASTLINES = ${JSON.stringify(toCoastlines(JSON.parse(readFileSync(path, 'utf8'))))};`;
  },
});
