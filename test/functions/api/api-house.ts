import { randomUUID } from 'node:crypto';
import type { Context } from 'aws-lambda';
import { expect } from 'vitest';
import { fileNameOf } from '#adapters/file-links.ts';
import { createMemoryLedger } from '#adapters/memory/file-ledger.ts';
import { createMemoryStores } from '#adapters/memory.ts';
import { createSystem } from '#adapters/system.ts';
import { Problem } from '#core/api/answers.ts';
import { understand } from '#core/language/understand.ts';
import { Scope } from '#core/shared/area.ts';
import type { Role } from '#core/shared/decision.ts';
import { StaffId } from '#core/shared/ids.ts';
import type { Staff } from '#core/staff/staff.ts';
import { toDetails } from '#core/use-cases/read-message.ts';
import { ROUTES } from '#functions/api/routes.ts';
import { routesFor } from '#functions/api/routes-for.ts';
import { toApiLambda } from '#functions/lib/http-api.ts';
import type { ApiHouse } from '#functions/lib/wire-api.ts';
import { findRoute, toHttpEvent } from '#local/http-event.ts';
import { PLACES } from '#test/core/language/place-lend.ts';

const CONTEXT = { awsRequestId: 'run', getRemainingTimeInMillis: () => 60_000 } as unknown as Context;

/** What the API answered. */
export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  // biome-ignore lint/suspicious/noExplicitAny: tests say what they expect of it
  readonly body: any;
}

/** The API's own handler over stores in memory, with the events that the door makes. Every answer is held to its schema. */
export function openApi() {
  const system = createSystem();
  const logged: string[] = [];
  const house: ApiHouse = {
    ...createMemoryStores(system.now),
    system,
    log: (code, fields) => void logged.push(JSON.stringify({ code, ...fields })),
    places: async () => PLACES,
    understand: async ({ text }) => toDetails(understand(text), text),
    ledger: createMemoryLedger(),
    files: {
      lend: async ({ owner, name }, seconds) => `https://files.test/${owner.id}/${name}?for=${seconds}`,
    },
    nameOf: fileNameOf,
    stage: 'test',
    practice: true,
    signIn: { issuer: 'http://issuer.test', url: '/sign-in', client: 'console' },
  };
  const handler = toApiLambda('api', { routes: routesFor, open: () => house });
  const send = async (
    account: string | undefined,
    method: string,
    url: string,
    { body, headers = {} }: { body?: unknown; headers?: Record<string, string> } = {},
  ): Promise<Answered> => {
    const path = new URL(url, 'http://door').pathname;
    const key = `${method} ${path}`;
    const text = body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body);
    const asked = {
      method,
      url,
      headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      body: Buffer.from(text),
      from: '127.0.0.1',
    };
    const match = findRoute([{ key: `${method} /api/{proxy+}`, function: 'api' }], method, path);
    const claims = account === undefined ? undefined : { sub: account, token_use: 'access' };
    const event = toHttpEvent(asked, match ?? { key, function: 'api', parameters: {} }, new Date(), claims);
    const result = (await handler(event as never, CONTEXT)) as {
      statusCode: number;
      headers: Record<string, string>;
      body?: string;
    };
    const isJson = /json/.test(result.headers['content-type'] ?? '');
    const answered = {
      status: result.statusCode,
      headers: result.headers,
      body: isJson && result.body ? JSON.parse(result.body) : result.body,
    };
    holdToSchema(method, path, answered);
    return answered;
  };
  return { house, logged, send };
}
export type OpenApi = ReturnType<typeof openApi>;

/** As much of an API as the cells of the access table need: one in memory, or a running house over HTTP. */
export interface CellApi {
  readonly house: Pick<ApiHouse, 'aggregates' | 'staff' | 'system'>;
  readonly send: OpenApi['send'];
  /** The account that a token can be had for, under this name. */
  readonly accountOf?: (name: string) => string;
}

/** Every "no" is a problem, every answer is what the document says. */
function holdToSchema(method: string, path: string, { status, headers, body }: Answered): void {
  if (status >= 400) {
    expect(headers['content-type']).toContain('application/problem+json');
    expect(Problem.strict().parse(body).status).toBe(status);
    return;
  }
  const key = findRoute(
    ROUTES.map((route) => ({ key: `${route.method} ${route.path}`, function: '' })),
    method,
    path,
  )?.key;
  const route = ROUTES.find((one) => `${one.method} ${one.path}` === key);
  const plan = route?.answers[status];
  expect(plan, `${method} ${path} ${status} is in the document`).toBeDefined();
  plan?.schema?.parse(body);
}

const { newId } = createSystem();

/** A member of staff who works, with an account of her own. */
export async function addStaff(
  { house, accountOf = (name) => `account of ${name}` }: CellApi,
  role: Role,
  area = 'ID',
  more: Partial<Staff> = {},
) {
  const id = StaffId.parse(newId());
  const name = `Petugas ${id.slice(-6)}`;
  const account = accountOf(name);
  const member: Staff = {
    id,
    name,
    role,
    area: Scope.parse(area),
    state: 'active',
    account,
    shifts: [],
    since: house.system.now(),
    ...more,
  };
  await house.staff.save(member);
  return { ...member, account };
}

/** The headers of an act. */
export const acting = (version: number, key: string = randomUUID()) => ({
  'if-match': `"${version}"`,
  'idempotency-key': key,
});
