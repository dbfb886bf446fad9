import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { bundleOne } from '#scripts/bundle-one.ts';

const folder = mkdtempSync(join(tmpdir(), 'jaring-bundle-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a function as it is deployed', () => {
  it('reads what comes in without writing code for it', async () => {
    const entry = join(folder, 'entry.ts');
    writeFileSync(
      entry,
      `import * as z from ${JSON.stringify(resolve('node_modules/zod/index.js'))};
       const Line = z.object({ words: z.string(), times: z.number() });
       const real = globalThis.Function;
       let written = 0;
       globalThis.Function = new Proxy(real, { construct: (what, given) => { written += 1; return Reflect.construct(what, given); } });
       export const read = Line.parse({ words: 'air naik', times: 2 });
       globalThis.Function = real;
       export const codeWritten = written;`,
    );
    const built = await bundleOne('entry', entry, join(folder, 'built'));
    const ran = await import(pathToFileURL(join(built.folder, 'index.mjs')).href);
    expect(ran.read).toEqual({ words: 'air naik', times: 2 });
    expect(ran.codeWritten).toBe(0);
  });
});
