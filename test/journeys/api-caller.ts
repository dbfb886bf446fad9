import { randomUUID } from 'node:crypto';
import type { House } from '#local/house.ts';

/** What came back over HTTP. */
export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests say what they expect of it
  readonly body: any;
}

/** A person at the API of a running house, by a seeded chat number or a new name. */
export class Caller {
  readonly #house: House;
  #token = '';

  private constructor(house: House) {
    this.#house = house;
  }

  static async signIn(house: House, who: { chat: number } | { name: string }): Promise<Caller> {
    const caller = new Caller(house);
    const answered = await fetch(`${house.url}/local/sign-in/practice-token`, {
      method: 'POST',
      body: new URLSearchParams(Object.entries(who).map(([key, value]) => [key, String(value)])),
    });
    caller.#token = ((await answered.json()) as { access_token: string }).access_token;
    return caller;
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Answered> {
    return this.send('GET', path, undefined, headers);
  }

  post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answered> {
    return this.send('POST', path, body, { 'idempotency-key': randomUUID(), ...headers });
  }

  act(id: string, version: number, body: unknown, headers: Record<string, string> = {}): Promise<Answered> {
    return this.post(`/api/reports/${id}/acts`, body, { 'if-match': `"${version}"`, ...headers });
  }

  async send(
    method: string,
    path: string,
    body: unknown,
    headers: Record<string, string>,
  ): Promise<Answered> {
    const answered = await fetch(`${this.#house.url}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${this.#token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await answered.text();
    const isJson = answered.headers.get('content-type')?.includes('json') ?? false;
    return {
      status: answered.status,
      headers: answered.headers,
      body: isJson && text ? JSON.parse(text) : text,
    };
  }
}
