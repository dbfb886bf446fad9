import type { Problem } from '#core/api/answers.ts';
import { expire, findSignedIn } from '../session/session.ts';
import { spoken } from '../words.ts';
import { atDoor } from './door.ts';

/** What came of a call: an answer, a "no" with its sentence, or silence because the network is dead. */
export type Called<T> =
  | { readonly ok: true; readonly answer: T; readonly etag: string | undefined; readonly same: boolean }
  | { readonly ok: false; readonly problem?: Problem; readonly status: number };

/** One call to the house. */
export interface Asked {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

const LONGEST = 15_000;

/** Calls the house as who is signed in. `status` 0 means that nothing answered. */
export async function call<T>(
  path: string,
  { method = 'GET', body, headers = {} }: Asked = {},
): Promise<Called<T>> {
  try {
    const answered = await fetch(atDoor(path), {
      method,
      cache: 'no-store',
      signal: AbortSignal.timeout(LONGEST),
      headers: {
        authorization: `Bearer ${findSignedIn()?.token ?? ''}`,
        'accept-language': spoken.get().language,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return await toCalled<T>(answered);
  } catch {
    return { ok: false, status: 0 };
  }
}

async function toCalled<T>(answered: Response): Promise<Called<T>> {
  const etag = answered.headers.get('etag') ?? undefined;
  // The server's answers are typed by the schemas that it parsed them with; see docs/decisions/0110.
  if (answered.status === 304) return { ok: true, answer: undefined as T, etag, same: true };
  const text = await answered.text();
  const value: unknown = text === '' ? undefined : JSON.parse(text);
  if (answered.ok) return { ok: true, answer: value as T, etag, same: false };
  if (answered.status === 401) expire();
  return { ok: false, status: answered.status, problem: value as Problem };
}

/** Calls again after a second or two while nothing answers: the same key makes the second time harmless. */
export async function callSurely<T>(path: string, asked: Asked): Promise<Called<T>> {
  const sure = {
    ...asked,
    headers: {
      ...asked.headers,
      'idempotency-key': asked.headers?.['idempotency-key'] ?? crypto.randomUUID(),
    },
  };
  for (const wait of [700, 1500]) {
    const called = await call<T>(path, sure);
    if (called.ok || (called.status !== 0 && called.status < 500)) return called;
    await new Promise((done) => setTimeout(done, wait));
  }
  return call<T>(path, sure);
}
