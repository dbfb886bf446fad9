import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import {
  type HttpAnswer,
  HttpRefusal,
  readJsonOrThrow,
  toHttpLambda,
  toRequest,
} from '#functions/lib/http.ts';

const CONTEXT = { awsRequestId: 'run', getRemainingTimeInMillis: () => 1000 } as unknown as Context;

const toEvent = (more: object = {}) =>
  ({
    rawPath: '/goats/7',
    headers: { 'X-Bell': 'ding' },
    requestContext: { http: { method: 'POST' } },
    body: 'bWJlaw==',
    isBase64Encoded: true,
    ...more,
  }) as unknown as APIGatewayProxyEventV2;

let log: MockInstance<typeof console.error>;
beforeEach(() => {
  log = vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => log.mockRestore());

const answerOf = async (answer: () => Promise<HttpAnswer>) =>
  (await toHttpLambda('goats', answer)(toEvent(), CONTEXT)) as {
    statusCode: number;
    headers: Record<string, string>;
    body?: string;
  };

describe('a request', () => {
  it('is read with headers in lower case and a base64 body decoded', () => {
    expect(toRequest(toEvent())).toMatchObject({
      method: 'POST',
      headers: { 'x-bell': 'ding' },
      body: 'mbek',
      query: {},
    });
  });

  it('without a body has an empty one', () => {
    expect(toRequest(toEvent({ body: undefined, isBase64Encoded: false })).body).toBe('');
  });

  it('whose body is no JSON is refused with 400', () => {
    const read = () => readJsonOrThrow(toRequest(toEvent()));
    expect(read).toThrow(HttpRefusal);
    expect(read).toThrow('body.unreadable');
  });
});

describe('a function behind the door', () => {
  it('answers JSON with security headers', async () => {
    const { statusCode, headers, body } = await answerOf(async () => ({ status: 201, body: { goats: 3 } }));
    expect([statusCode, body]).toEqual([201, '{"goats":3}']);
    expect(headers['content-type']).toContain('application/json');
    expect(headers['X-Content-Type-Options'] ?? headers['x-content-type-options']).toBe('nosniff');
  });

  it('answers a refusal with its status and code', async () => {
    const { statusCode, body } = await answerOf(() => Promise.reject(new HttpRefusal(403, 'goat.not-yours')));
    expect([statusCode, body]).toEqual([403, '{"error":"goat.not-yours"}']);
    expect(log).not.toHaveBeenCalled();
  });

  it('answers a breakdown with 500, without its cause, and logs it once without its message', async () => {
    const { statusCode, body } = await answerOf(() => Promise.reject(new RangeError('kandang Bu Kambing')));
    expect([statusCode, body]).toEqual([500, '{"error":"failed"}']);
    expect(log).toHaveBeenCalledTimes(1);
    const [line] = log.mock.calls[0] ?? [];
    expect(JSON.parse(line)).toMatchObject({ code: 'function.failed', error: 'RangeError' });
    expect(line).not.toContain('Kambing');
  });
});
