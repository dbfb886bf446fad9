import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { StaffActor } from '#core/shared/decision.ts';
import type { Language } from '#core/shared/text.ts';
import type { Staff } from '#core/staff/staff.ts';
import type { Mark } from '#core/use-cases/ports.ts';
import { asActor } from '#core/use-cases/tell-staff.ts';
import type { HttpAnswer, HttpRequest } from '../lib/http.ts';
import { ApiRefusal } from '../lib/problem.ts';
import type { ApiHouse } from '../lib/wire-api.ts';
import { findStaffOrThrow } from './caller.ts';
import { answerOnceOrThrow, type Handled } from './idempotency.ts';
import { readBodyOrThrow, readInputOrThrow, readVersionOrThrow } from './read-input.ts';

/** What a route answers with one status. */
export interface AnswerPlan {
  readonly about: string;
  readonly schema?: z.ZodType;
  /** `application/json` when absent. */
  readonly type?: string;
}

/** A route as its document and its readers see it. */
export interface RoutePlan<Query, Body> {
  /** The name of the operation, also in the log. */
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: `/api/${string}`;
  readonly about: string;
  readonly query?: z.ZodType<Query>;
  readonly body?: z.ZodType<Body>;
  /** Asks for `If-Match`: the version that was shown. */
  readonly version?: true;
  readonly answers: Readonly<Record<number, AnswerPlan>>;
}

/** A request that has passed the border. */
export interface Call<Query, Body> {
  readonly house: ApiHouse;
  readonly request: HttpRequest;
  readonly query: Query;
  readonly body: Body;
  readonly language: Language;
}
/** A request of somebody who has signed in, whoever she is. */
export interface AccountCall<Query, Body> extends Call<Query, Body> {
  readonly account: string;
}
/** A request of a member of staff who works. */
export interface StaffCall<Query, Body> extends AccountCall<Query, Body> {
  readonly member: Staff;
  readonly actor: StaffActor;
  /** The version in `If-Match`; 0 where none is asked for. */
  readonly shown: number;
  /** The mark of this request with the answer that a repetition gets again. */
  readonly markOf: (answer: HttpAnswer) => Mark;
}

/** A route of the table. Schemas have lost their types here: they were used where the route was defined. */
export interface ApiRoute extends RoutePlan<unknown, unknown> {
  readonly who: 'everybody' | 'account' | 'staff';
  readonly answer: (request: HttpRequest, house: ApiHouse, language: Language) => Promise<HttpAnswer>;
}

const NOTHING = z.unknown();

/** A route without signing in. */
export function openRoute<Query>(
  plan: RoutePlan<Query, unknown>,
  handle: (call: Call<Query, unknown>) => Promise<HttpAnswer>,
): ApiRoute {
  return {
    ...plan,
    who: 'everybody',
    answer: async (request, house, language) =>
      handle({ house, request, language, body: undefined, query: readQueryOrThrow(plan, request) }),
  };
}

/** A route for whoever has signed in, staff or not yet. Its acts are done once for each key. */
export function accountRoute<Query, Body>(
  plan: RoutePlan<Query, Body>,
  handle: (call: AccountCall<Query, Body>) => Promise<HttpAnswer>,
): ApiRoute {
  return {
    ...plan,
    who: 'account',
    answer: async (request, house, language) => {
      const account = accountOrThrow(request);
      const input = { query: readQueryOrThrow(plan, request), body: readBodyOf(plan, request) };
      const call = { house, request, language, account, ...input };
      return plan.method === 'GET'
        ? handle(call)
        : answerOnceOrThrow({ request, account, marks: house.marks }, () => handle(call));
    },
  };
}

/** A route for staff who work, looked up at every request. Its acts are done once for each key. */
export function staffRoute<Query, Body>(
  plan: RoutePlan<Query, Body>,
  handle: (call: StaffCall<Query, Body>) => Promise<Handled>,
): ApiRoute {
  return {
    ...plan,
    who: 'staff',
    answer: async (request, house, language) => {
      const account = accountOrThrow(request);
      const member = await findStaffOrThrow(account, house);
      const call = {
        house,
        request,
        language,
        account,
        member,
        actor: asActor(member),
        query: readQueryOrThrow(plan, request),
        body: readBodyOf(plan, request),
        shown: plan.version ? readVersionOrThrow(request) : 0,
      };
      if (plan.method === 'GET') return onceHandled(await handle({ ...call, markOf: noMark }));
      return answerOnceOrThrow({ request, account, marks: house.marks }, (markOf) =>
        handle({ ...call, markOf }),
      );
    },
  };
}

function noMark(): never {
  throw new Error('A reading has no mark');
}

function onceHandled(handled: Handled): HttpAnswer {
  if (handled === 'seen-before') throw new Error('A reading cannot have been done before');
  return handled;
}

function accountOrThrow({ account }: HttpRequest): string {
  if (account === undefined) throw ApiRefusal.at('sign-in-needed');
  return account;
}

function readQueryOrThrow<Query>({ query }: RoutePlan<Query, unknown>, request: HttpRequest): Query {
  // Without a schema the type is unknown, and nothing reads it.
  return readInputOrThrow(query ?? (NOTHING as z.ZodType<Query>), request.query);
}

function readBodyOf<Body>({ body }: RoutePlan<unknown, Body>, request: HttpRequest): Body {
  // As above.
  return body ? readBodyOrThrow(body, request) : (undefined as Body);
}

/** An answer with a tag of what it says; 304 when the asker has it already. `of` leaves out what changes by itself. */
export function tagged(request: HttpRequest, body: object, of: unknown): HttpAnswer {
  const tag = typeof of === 'number' ? `"${of}"` : `"${digestOf(of)}"`;
  const known = request.headers['if-none-match']?.split(',').map((one) => one.trim().replace(/^W\//, ''));
  return known?.includes(tag)
    ? { status: 304, headers: { etag: tag } }
    : { status: 200, headers: { etag: tag }, body };
}

const digestOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 22);
