import type { MethodName, ParameterRule } from './parameters.ts';
import { parametersOf } from './parameters.ts';
import { badRequest } from './refusal.ts';

export interface Upload {
  name: string;
  mime: string;
  bytes: Uint8Array;
}

/** What came over HTTP: values as they were written and files by the name of their part. */
export interface RawParameters {
  values: Record<string, unknown>;
  uploads: ReadonlyMap<string, Upload>;
}

/** Parameters after reading: of the kind the table says. */
export type Values = Record<string, unknown>;

/** What Telegram says when this one is missing, where it does not say it by the parameter's name. */
const MISSING: Record<string, string> = {
  chat_id: 'chat_id is empty',
  text: 'message text is empty',
  message_id: 'message identifier is not specified',
  photo: 'there is no photo in the request',
  voice: 'there is no voice in the request',
  document: 'there is no document in the request',
  file_id: 'file_id not specified',
  callback_query_id: 'invalid callback_query_id specified',
  action: 'wrong parameter action in request',
};

function readJson(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}

function readNumber(value: unknown, isWhole: boolean): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isFinite(number)) return undefined;
  return isWhole && !Number.isSafeInteger(number) ? undefined : number;
}

function readBoolean(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  const word = String(value).toLowerCase();
  if (['true', '1', 'yes'].includes(word)) return true;
  return ['false', '0', 'no', ''].includes(word) ? false : undefined;
}

function readObject(value: unknown): unknown {
  const object = readJson(value);
  return typeof object === 'object' && object !== null && !Array.isArray(object) ? object : undefined;
}

function readList(value: unknown): unknown {
  const list = readJson(value);
  return Array.isArray(list) ? list : undefined;
}

function readValue(kind: string, value: unknown): unknown {
  switch (kind) {
    case 'chat':
      return (
        readNumber(value, true) ?? (typeof value === 'string' && value.startsWith('@') ? value : undefined)
      );
    case 'integer':
      return readNumber(value, true);
    case 'number':
      return readNumber(value, false);
    case 'boolean':
      return readBoolean(value);
    case 'object':
      return readObject(value);
    case 'list':
      return readList(value);
    default:
      return typeof value === 'object' ? undefined : String(value);
  }
}

const KIND_NAMES: Record<string, string> = {
  integer: 'Integer',
  number: 'Float',
  boolean: 'Boolean',
  object: 'JSON-serialized object',
  list: 'Array',
  text: 'String',
  file: 'InputFile or String',
};

function unreadable(name: string, { kind }: ParameterRule): Error {
  if (name === 'reply_markup') return badRequest("can't parse reply keyboard markup JSON object");
  if (kind === 'chat') return badRequest('chat not found');
  return badRequest(`parameter "${name}" must be of type ${KIND_NAMES[kind] ?? kind}`);
}

const isAbsent = (value: unknown): boolean => value === undefined || value === null || value === '';

/** Checks names and kinds against the table. Throws a 400 for an unknown, missing or unreadable parameter. */
export function readParametersOrThrow(method: MethodName, raw: RawParameters): Values {
  const rules = parametersOf(method);
  const given = { ...raw.values };
  for (const [name, upload] of raw.uploads) {
    if (rules.get(name)?.kind === 'file') given[name] = upload;
  }
  const unknown = Object.keys(given).find((name) => !rules.has(name));
  if (unknown !== undefined) throw badRequest(`unknown parameter "${unknown}" of method ${method}`);
  const values: Values = {};
  for (const [name, rule] of rules) {
    const value = given[name];
    if (isAbsent(value)) {
      // An empty url takes the webhook away, as with deleteWebhook.
      if (rule.isRequired && !(name === 'url' && value === '')) {
        throw badRequest(MISSING[name] ?? `parameter "${name}" is required`);
      }
      continue;
    }
    const read = rule.kind === 'file' && typeof value === 'object' ? value : readValue(rule.kind, value);
    if (read === undefined) throw unreadable(name, rule);
    values[name] = read;
  }
  return values;
}

/** The text of a parameter, or undefined. */
export const textOf = (values: Values, name: string): string | undefined => {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
};

/** The number of a parameter, or undefined. */
export const numberOf = (values: Values, name: string): number | undefined => {
  const value = values[name];
  return typeof value === 'number' ? value : undefined;
};

/** The list of a parameter; empty when it is not there. */
export const listOf = (values: Values, name: string): unknown[] => {
  const value = values[name];
  return Array.isArray(value) ? value : [];
};
