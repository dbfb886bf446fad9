import * as z from 'zod';

const oneOrMore = <T extends z.ZodType>(schema: T) => z.union([schema, z.array(schema).min(1)]);

/**
 * One fault, as `POST /local/telegram/faults` takes it (an object, or a list of them):
 *
 * - `kind`
 *   - `too-many`: 429 "Too Many Requests: retry after N" with `retry_after` (default 3)
 *   - `blocked`: 403 "Forbidden: bot was blocked by the user"
 *   - `server-error`: `error_code` 5xx (default 500); nothing is done
 *   - `timeout-after`: the call IS carried out, but its answer never comes: the connection hangs for
 *     `hang_seconds` (default 0) and dies
 *   - `timeout-before`: the connection hangs and dies, and nothing was done
 *   - `drop-answer`: the bot's answer to a webhook delivery gets lost, so that the update comes again and a
 *     method inside the answer is never carried out
 *   - `not-delivered`: a webhook delivery fails before it reaches the bot, so that it comes later
 * - `method` and `chat_id`: only for these (one or a list); left out, for all. Not `method` for the two last kinds.
 * - `times`: how often it strikes before it is spent; left out, until it is cleared
 * - `probability` (0 to 1, default 1) with `seed`: strikes by chance, and the same way again for the same seed
 *
 * `GET` lists the faults with how often each struck, `DELETE` clears them all. They do not survive a restart.
 */
export const FaultRequest = z.strictObject({
  kind: z.enum([
    'too-many',
    'blocked',
    'server-error',
    'timeout-after',
    'timeout-before',
    'drop-answer',
    'not-delivered',
  ]),
  method: oneOrMore(z.string()).optional(),
  chat_id: oneOrMore(z.number().int()).optional(),
  retry_after: z.number().int().min(0).max(86_400).default(3),
  error_code: z.number().int().min(500).max(599).default(500),
  hang_seconds: z.number().min(0).max(120).default(0),
  times: z.number().int().positive().optional(),
  probability: z.number().min(0).max(1).default(1),
  seed: z.number().int().default(1),
});
export type FaultRequest = z.infer<typeof FaultRequest>;
export type FaultKind = FaultRequest['kind'];

const WEBHOOK_KINDS: ReadonlySet<FaultKind> = new Set(['drop-answer', 'not-delivered']);

export interface Fault {
  id: number;
  request: FaultRequest;
  struck: number;
  random: () => number;
}

export interface Faults {
  add(request: FaultRequest): Fault;
  list(): Fault[];
  clear(): void;
  /** The fault that strikes this call, if one does; counted at once. */
  strikeCall(method: string, chatId: number | undefined): FaultRequest | undefined;
  strikeWebhook(chatId: number): FaultRequest | undefined;
}

/** Mulberry32: small, seeded, good enough for practice faults. */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const matches = <T>(wanted: T | T[] | undefined, value: T | undefined): boolean =>
  wanted === undefined || (value !== undefined && [wanted].flat().includes(value));

/** The faults somebody asked for. */
export function createFaults(): Faults {
  let faults: Fault[] = [];
  let nextId = 1;
  const strike = (test: (request: FaultRequest) => boolean): FaultRequest | undefined => {
    const fault = faults.find(
      ({ request, struck, random }) =>
        test(request) &&
        (request.times === undefined || struck < request.times) &&
        (request.probability === 1 || random() < request.probability),
    );
    if (fault) fault.struck += 1;
    return fault?.request;
  };

  return {
    add: (request) => {
      const fault = { id: nextId++, request, struck: 0, random: createRandom(request.seed) };
      faults.push(fault);
      return fault;
    },
    list: () => [...faults],
    clear: () => {
      faults = [];
    },
    strikeCall: (method, chatId) =>
      strike(
        (request) =>
          !WEBHOOK_KINDS.has(request.kind) &&
          matches(request.method, method) &&
          matches(request.chat_id, chatId),
      ),
    strikeWebhook: (chatId) =>
      strike((request) => WEBHOOK_KINDS.has(request.kind) && matches(request.chat_id, chatId)),
  };
}
