import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Closers } from '#local/closers.ts';
import { openConsole } from '#local/console.ts';

const closers = new Closers();
let url = '';
beforeAll(async () => {
  const serve = openConsole(() => {}, closers);
  const server = createServer((request, response) => {
    void serve(request, response).then((served) => served || response.writeHead(404).end());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  closers.add(() => server.close());
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  // The first answer waits for the build.
  await textOf('/console/');
}, 120_000);
afterAll(() => closers.closeAll());

const textOf = async (path: string): Promise<string> => (await fetch(`${url}${path}`)).text();

describe('the console as it is served', () => {
  it('loads at most 60 KB of script at first, compressed, and no map', async () => {
    const page = await textOf('/console/');
    const names = [...page.matchAll(/(?:src|href)="\.\/(assets\/[\w.-]+\.js)"/g)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(0);
    const scripts = await Promise.all(names.map((name) => textOf(`/console/${name}`)));
    const bytes = scripts.reduce((sum, script) => sum + gzipSync(script).length, 0);
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThan(60_000);
    expect(scripts.some((script) => script.includes('leaflet'))).toBe(false);
  });
  it('may load and call only its own house, and stands in nobody’s frame', async () => {
    const policy = (await fetch(`${url}/console/`)).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
  });
  it('leads from /console to /console/ with what stands behind it', async () => {
    const answered = await fetch(`${url}/console?code=1`, { redirect: 'manual' });
    expect(answered.headers.get('location')).toBe('/console/?code=1');
  });
  it.each(['/console/..%2f..%2fpackage.json', '/console/assets/../../stamp.json', '/console/none.js'])(
    'does not answer %s',
    async (path) => {
      expect((await fetch(`${url}${path}`)).status).toBe(404);
    },
  );
});
