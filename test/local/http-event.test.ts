import { describe, expect, it } from 'vitest';
import { findRoute, toHttpAnswer, toHttpEvent } from '#local/http-event.ts';

const ROUTES = [
  { key: 'GET /goats/{id}', function: 'one' },
  { key: 'GET /goats/mine', function: 'mine' },
  { key: 'ANY /files/{path+}', function: 'files' },
  { key: '$default', function: 'rest' },
];
const ask = (headers: Record<string, string>, body: string, url = '/goats?kid=1&kid=2&bell=') => ({
  method: 'POST',
  url,
  headers: { host: 'door.test', ...headers },
  body: Buffer.from(body),
  from: '127.0.0.1',
});
const MATCH = { key: 'POST /goats', function: 'goats', parameters: {} };

describe('a route', () => {
  it('written out wins over one with a name in it', () => {
    expect(findRoute(ROUTES, 'GET', '/goats/mine')?.function).toBe('mine');
  });

  it('gives the parts of the path by name', () => {
    expect(findRoute(ROUTES, 'GET', '/goats/si%20putih')).toMatchObject({
      function: 'one',
      parameters: { id: 'si putih' },
    });
  });

  it('with a plus takes the rest of the path, for any method', () => {
    expect(findRoute(ROUTES, 'PUT', '/files/a/b')?.parameters).toEqual({ path: 'a/b' });
  });

  it('called $default takes what is left', () => {
    expect(findRoute(ROUTES, 'DELETE', '/sheep')?.function).toBe('rest');
  });

  it('is not found when there is none', () => {
    expect(findRoute(ROUTES.slice(0, 3), 'POST', '/goats/mine')).toBeUndefined();
  });
});

describe('a request as an event', () => {
  it('joins repeated query values with commas and splits cookies off the headers', () => {
    const event = toHttpEvent(ask({ cookie: 'a=1; b=2' }, ''), MATCH, new Date(0));
    expect(event).toMatchObject({
      queryStringParameters: { kid: '1,2', bell: '' },
      cookies: ['a=1', 'b=2'],
      rawPath: '/goats',
    });
    expect(event.headers).not.toHaveProperty('cookie');
    expect(event).not.toHaveProperty('body');
  });

  it.each(['application/json', 'text/plain; charset=utf-8', 'application/problem+json'])(
    'carries %s as text',
    (type) => {
      expect(toHttpEvent(ask({ 'content-type': type }, 'mbek'), MATCH, new Date(0))).toMatchObject({
        body: 'mbek',
        isBase64Encoded: false,
      });
    },
  );

  it.each(['image/jpeg', 'application/octet-stream', ''])('carries "%s" as base64', (type) => {
    expect(toHttpEvent(ask({ 'content-type': type }, 'mbek'), MATCH, new Date(0))).toMatchObject({
      body: 'bWJlaw==',
      isBase64Encoded: true,
    });
  });
});

describe('an answer', () => {
  it('with a statusCode is sent as told', () => {
    const { status, headers, body } = toHttpAnswer({
      statusCode: 201,
      headers: { 'X-Goats': 3 },
      body: 'bWJlaw==',
      isBase64Encoded: true,
    });
    expect([status, headers['x-goats'], String(body)]).toEqual([201, '3', 'mbek']);
  });

  it('without one is sent as JSON with 200', () => {
    expect(toHttpAnswer({ method: 'sendMessage' })).toMatchObject({
      status: 200,
      body: Buffer.from('{"method":"sendMessage"}'),
    });
  });

  it('that is nothing is sent as null', () => {
    expect(String(toHttpAnswer(null).body)).toBe('null');
  });
});
