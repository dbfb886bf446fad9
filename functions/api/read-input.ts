import type * as z from 'zod';
import type { HttpRequest } from '../lib/http.ts';
import { ApiRefusal } from '../lib/problem.ts';

/** Characters of the largest body: a report with its words and needs is a tenth of it. */
const LARGEST = 65_536;

/** Reads input by its schema. Throws an `ApiRefusal` 422 that names each wrong field. */
export function readInputOrThrow<Input>(schema: z.ZodType<Input>, input: unknown): Input {
  const read = schema.safeParse(input, { reportInput: true });
  if (read.success) return read.data;
  throw ApiRefusal.at('fields-wrong', read.error.issues);
}

/** Reads the body as JSON of a schema. Throws an `ApiRefusal` 413, 415, 400 or 422. */
export function readBodyOrThrow<Body>(schema: z.ZodType<Body>, { body, headers }: HttpRequest): Body {
  if (body.length > LARGEST) throw ApiRefusal.at('body-too-large');
  if (!/^application\/json\b/i.test(headers['content-type'] ?? '')) throw ApiRefusal.at('not-json');
  return readInputOrThrow(schema, parseOrThrow(body));
}

function parseOrThrow(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw ApiRefusal.at('body-unreadable');
  }
}

/** The version in `If-Match: "7"`. Throws an `ApiRefusal` 428 when there is none. */
export function readVersionOrThrow({ headers }: HttpRequest): number {
  const [, version] = /^(?:W\/)?"(\d{1,9})"$/.exec(headers['if-match']?.trim() ?? '') ?? [];
  if (version === undefined) throw ApiRefusal.at('version-needed');
  return Number(version);
}
