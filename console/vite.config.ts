import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { land } from './land-plugin.ts';

/** Writes the address of the door into the page; empty where the door is the page's own address. */
const door = (): Plugin => ({
  name: 'jaring-door',
  transformIndexHtml: (html) =>
    html.replace(
      'name="jaring-door" content=""',
      `name="jaring-door" content="${(process.env['JARING_DOOR'] ?? '').replace(/[^\w:/.-]/g, '')}"`,
    ),
});

/** The console is built to dist/console. Its addresses are relative: it is served under /console locally, from the root of a CDN elsewhere. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  plugins: [land(), door()],
  build: {
    outDir: fileURLToPath(new URL('../dist/console', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
