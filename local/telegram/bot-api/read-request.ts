import type { IncomingMessage } from 'node:http';
import { readBodyOrThrow } from '../http.ts';
import type { RawParameters, Upload } from './read-parameters.ts';
import { badRequest } from './refusal.ts';

function readJsonOrThrow(body: Buffer): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(body.toString('utf8') || '{}');
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch {
    // Told below, as Telegram does.
  }
  throw badRequest("can't parse JSON object");
}

async function readMultipartOrThrow(body: Buffer, contentType: string): Promise<RawParameters> {
  const values: Record<string, unknown> = {};
  const uploads = new Map<string, Upload>();
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': contentType } })
    .formData()
    .catch(() => {
      throw badRequest("can't parse multipart/form-data request body");
    });
  for (const [name, part] of form) {
    if (typeof part === 'string') values[name] = part;
    else
      uploads.set(name, {
        name: part.name,
        mime: part.type,
        bytes: new Uint8Array(await part.arrayBuffer()),
      });
  }
  return { values, uploads };
}

/** Parameters of a Bot API request: query, JSON, urlencoded or multipart, as Telegram takes them. */
export async function readRequestOrThrow(
  request: IncomingMessage,
  query: URLSearchParams,
): Promise<RawParameters> {
  const fromQuery = Object.fromEntries(query);
  const body = await readBodyOrThrow(request);
  const contentType = request.headers['content-type'] ?? '';
  if (contentType.includes('multipart/form-data')) {
    const { values, uploads } = await readMultipartOrThrow(body, contentType);
    return { values: { ...fromQuery, ...values }, uploads };
  }
  const isJson = contentType.includes('application/json');
  const values = isJson
    ? readJsonOrThrow(body)
    : Object.fromEntries(new URLSearchParams(body.toString('utf8')));
  return { values: { ...fromQuery, ...values }, uploads: new Map() };
}
