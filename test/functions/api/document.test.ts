import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROUTES } from '#functions/api/routes.ts';
import { addStaff, openApi } from './api-house.ts';

const keysOf = (paths: Record<string, Record<string, unknown>>) =>
  Object.entries(paths).flatMap(([path, item]) =>
    Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
  );

describe('the document', () => {
  it('holds every route of the table and no other, each with a name of its own', async () => {
    const { send } = openApi();
    const { body } = await send(undefined, 'GET', '/api/openapi.json');
    expect(body.openapi).toBe('3.1.0');
    expect(keysOf(body.paths).sort()).toEqual(ROUTES.map(({ method, path }) => `${method} ${path}`).sort());
    expect(new Set(ROUTES.map(({ id }) => id)).size).toBe(ROUTES.length);
  });

  it('asks for a token, a key and a version exactly where the routes do', async () => {
    const { send } = openApi();
    const { body } = await send(undefined, 'GET', '/api/openapi.json');
    for (const { method, path, who, version } of ROUTES) {
      const { security, parameters = [] } = body.paths[path][method.toLowerCase()];
      const headers = parameters
        .filter((one: { in: string }) => one.in === 'header')
        .map((one: { name: string }) => one.name);
      expect(security.length > 0, path).toBe(who !== 'everybody');
      expect(headers.includes('Idempotency-Key'), path).toBe(method !== 'GET');
      expect(headers.includes('If-Match'), path).toBe(version === true);
    }
  });

  it('is a page to read without scripts, which names every route', async () => {
    const { send } = openApi();
    const { body, headers } = await send(undefined, 'GET', '/api/docs');
    expect(headers['content-type']).toContain('text/html');
    expect(body).not.toMatch(/<script|https?:\/\/(?!json-schema)/);
    for (const { path } of ROUTES) expect(body).toContain(path);
  });
});

describe('whatever is sent', () => {
  const word = fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.constantFrom('__proto__', 'null', '%00', '../..', '"', 'NaN'),
  );
  it('is never answered with a breakdown', async () => {
    const api = openApi();
    const { account } = await addStaff(api, 'coordinator', '31.75');
    const route = fc.constantFrom(...ROUTES);
    const body = fc.option(fc.oneof(fc.json({ maxDepth: 3 }), fc.string({ maxLength: 80 })), {
      nil: undefined,
    });
    await fc.assert(
      fc.asyncProperty(
        route,
        word,
        word,
        body,
        fc.boolean(),
        async ({ method, path }, part, query, sent, known) => {
          const url = `${path.replace(/\{\w+\}/, encodeURIComponent(part) || 'x')}?q=${encodeURIComponent(query)}&cursor=${encodeURIComponent(part)}`;
          const answered = await api.send(known ? account : undefined, method, url, {
            ...(sent === undefined || method === 'GET' ? {} : { body: sent }),
            headers: {
              'idempotency-key': 'k'.repeat(12) + Math.abs(query.length),
              'if-match': '"1"',
              'if-none-match': part.replace(/[^\x20-\x7e]/g, ''),
            },
          });
          expect(answered.status).toBeLessThan(500);
        },
      ),
      { numRuns: 200 },
    );
  }, 90_000);

  it('beyond 64 KB, or not as JSON, is told so', async () => {
    const api = openApi();
    const { account } = await addStaff(api, 'volunteer', '31.75');
    const headers = { 'idempotency-key': 'abcdefgh' };
    const large = await api.send(account, 'POST', '/api/reports', {
      body: `"${'x'.repeat(70_000)}"`,
      headers,
    });
    expect(large).toMatchObject({ status: 413, body: { code: 'body-too-large' } });
    const form = await api.send(account, 'POST', '/api/reports', {
      body: 'a=b',
      headers: { ...headers, 'content-type': 'text/plain' },
    });
    expect(form).toMatchObject({ status: 415, body: { code: 'not-json' } });
    const english = await api.send(account, 'GET', '/api/goats', { headers: { 'accept-language': 'en' } });
    expect(english.body).toMatchObject({
      status: 404,
      code: 'no-route',
      detail: expect.stringContaining('does not exist'),
    });
  });
});
