import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { Mark, Marks } from '#core/use-cases/ports.ts';
import type { HttpAnswer, HttpRequest } from '../lib/http.ts';
import { ApiRefusal } from '../lib/problem.ts';

/** What a handler answers: an answer, or that this very request has been done before. */
export type Handled = HttpAnswer | 'seen-before';

interface Asking {
  readonly request: HttpRequest;
  readonly account: string;
  readonly marks: Marks;
}

const Kept = z.object({
  status: z.number().int(),
  headers: z.record(z.string(), z.string()).optional(),
  /** Absent where the answer has none (204). */
  body: z.unknown().optional(),
});

/**
 * Does a request once for each key: the same request with the same key gets the same answer again, also after a lost
 * reply. What was refused has done nothing and is decided anew. Throws an `ApiRefusal` 400 without a key, 422 for a key
 * of another request, 503 while the same request is under way.
 */
export async function answerOnceOrThrow(
  { request, account, marks }: Asking,
  handle: (markOf: (answer: HttpAnswer) => Mark) => Promise<Handled>,
): Promise<HttpAnswer> {
  const key = readKeyOrThrow(request);
  const print = printOf(request);
  const before = await marks.find(account, key);
  if (before) return repeatOrThrow(before, print);
  let marked = false;
  const markOf = (answer: HttpAnswer): Mark => {
    marked = true;
    return { owner: account, key, print, answer: JSON.stringify(answer) };
  };
  const handled = await orSeenBefore(handle(markOf), () => marks.find(account, key));
  if (handled !== 'seen-before') {
    // Acts that keep their mark themselves have kept it with what they did, in one transaction.
    if (!marked && handled.status < 300) await marks.keep(markOf(handled));
    return handled;
  }
  const done = await marks.find(account, key);
  if (!done) throw ApiRefusal.at('busy');
  return repeatOrThrow(done, print);
}

/** A refusal may only say that the same request, sent twice at once, has been done in between: then it was seen before. */
async function orSeenBefore(
  handling: Promise<Handled>,
  find: () => Promise<Mark | undefined>,
): Promise<Handled> {
  try {
    return await handling;
  } catch (error) {
    if (error instanceof ApiRefusal && (await find())) return 'seen-before';
    throw error;
  }
}

function repeatOrThrow({ print, answer }: Mark, asked: string): HttpAnswer {
  if (print !== asked) throw ApiRefusal.at('key-reused');
  const { status, headers = {}, body } = Kept.parse(JSON.parse(answer));
  return { status, headers: { ...headers, 'idempotency-replayed': 'true' }, body };
}

function readKeyOrThrow({ headers }: HttpRequest): string {
  const key = headers['idempotency-key']?.trim().replace(/^"(.*)"$/, '$1') ?? '';
  if (!/^[\w-]{8,64}$/.test(key)) throw ApiRefusal.at('key-needed');
  return key;
}

/** What was asked, without the version that was shown: the same act from a fresher screen is the same act. */
const printOf = ({ method, path, body }: HttpRequest): string =>
  createHash('sha256').update(`${method} ${path}\n${body}`).digest('base64url');
