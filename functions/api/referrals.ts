import * as z from 'zod';
import { REFERRAL_DAYS, REFERRAL_DAYS_IN_DANGER } from '#content/referrals.ts';
import {
  NewReferral,
  OfficesAnswer,
  ReferralDeskAct,
  ReferralPage,
  ReferralsAnswer,
} from '#core/api/referral.ts';
import { namesIn } from '#core/notice/referral-notices.ts';
import type { Referral } from '#core/referral/referral.ts';
import { AreaCode } from '#core/shared/area.ts';
import type { StaffActor } from '#core/shared/decision.ts';
import { ReferralId, readReference } from '#core/shared/ids.ts';
import { refuse } from '#core/shared/refusals.ts';
import { actOnReferralOrThrow } from '#core/use-cases/act-on-referral.ts';
import type { ReferralSave } from '#core/use-cases/handle-referral.ts';
import { listEverySide, listReferrals } from '#core/use-cases/list-referrals.ts';
import type { ReferralSide } from '#core/use-cases/ports-referrals.ts';
import { findReferable, listOffices } from '#core/use-cases/refer.ts';
import {
  findReferral,
  type LookingAtReferrals,
  toOfficeLine,
  toReferralLine,
  toReferralPage,
} from '#core/use-cases/referral-page.ts';
import { listReferralsOf, sendReferralOrThrow } from '#core/use-cases/send-referral.ts';
import type { HttpAnswer, HttpRequest } from '../lib/http.ts';
import { ApiRefusal, valueOrThrow } from '../lib/problem.ts';
import type { ApiHouse } from '../lib/wire-api.ts';
import { mayOrThrow } from './caller.ts';
import { areaNameOf, scopeNameOf } from './names.ts';
import { type ApiRoute, type StaffCall, staffRoute, tagged } from './route.ts';

const NUMBER = z.string().min(8).max(20);

const SIDES = ['to', 'from', 'sent'] as const satisfies readonly ReferralSide[];

const ListQuery = z.object({
  side: z.enum(SIDES).optional(),
  /** One by its number, whatever state it is in. */
  reference: NUMBER.optional(),
  /** Those of one file, by its number. */
  about: NUMBER.optional(),
  area: AreaCode.optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});

const OfficesQuery = z.object({ reference: NUMBER });

/** Routes about passing people on: what lies before one's office, one referral, acts, where to, and a new one. */
export const REFERRAL_ROUTES: readonly ApiRoute[] = [
  staffRoute(
    {
      id: 'list-referrals',
      method: 'GET',
      path: '/api/referrals',
      about:
        'What was sent to one’s office and is open (`side=to`), and what comes from it and waits for a yes or was declined ' +
        '(`side=from`) or is with another office (`side=sent`); all of it without `side`, each by its day. Who serves the whole country names an `area`. With `reference`, one by ' +
        'its number; with `about`, those of one file.',
      query: ListQuery,
      answers: {
        200: { about: 'The list', schema: ReferralsAnswer },
        304: { about: 'Nothing has changed' },
      },
    },
    listRoute,
  ),
  staffRoute(
    {
      id: 'read-referral',
      method: 'GET',
      path: '/api/referrals/{id}',
      about:
        'One referral. Before anybody accepts it, what is sought and the regency; then its words for whoever accepted, and never a chat.',
      answers: {
        200: { about: 'The referral; its version is the ETag', schema: ReferralPage },
        304: { about: 'Nothing has changed' },
      },
    },
    readRoute,
  ),
  staffRoute(
    {
      id: 'send-referral',
      method: 'POST',
      path: '/api/referrals',
      about:
        'Passes the person of a file on. Nothing is sent before her yes, unless danger to life or to a child is recorded in `override`.',
      body: NewReferral,
      answers: { 201: { about: 'She is being asked, or it is sent', schema: ReferralPage } },
    },
    sendRoute,
  ),
  staffRoute(
    {
      id: 'act-on-referral',
      method: 'POST',
      path: '/api/referrals/{id}/acts',
      about:
        'One act of an officer. The person reads the message, the result and the reason of a no, word for word. Acts that move it must have seen it (412).',
      body: ReferralDeskAct,
      version: true,
      answers: {
        200: { about: 'Done; the referral as it is now', schema: ReferralPage },
        204: { about: 'Done; it is no longer hers to see' },
      },
    },
    actRoute,
  ),
  staffRoute(
    {
      id: 'list-offices',
      method: 'GET',
      path: '/api/offices',
      about:
        'The offices to which the person of a file may be passed on, the nearest first, and what of her file would go along.',
      query: OfficesQuery,
      answers: { 200: { about: 'The offices', schema: OfficesAnswer } },
    },
    officesRoute,
  ),
];

async function listRoute(call: StaffCall<z.infer<typeof ListQuery>, unknown>): Promise<HttpAnswer> {
  const { house, actor, query, request } = call;
  mayOrThrow(actor, 'referral.list');
  const looking = toLooking(house);
  const found = await findListed(query, actor, house);
  const shown = await Promise.all(found.map((one) => toReferralLine(one, actor, looking)));
  const lines = shown.flatMap((line) => line ?? []);
  return tagged(request, { lines, asOf: house.system.now() }, { lines });
}

async function findListed(
  { reference, about, side, area, limit }: z.infer<typeof ListQuery>,
  actor: StaffActor,
  house: ApiHouse,
): Promise<readonly Referral[]> {
  if (reference !== undefined) return [await findByNumber(reference, actor, house)];
  if (about !== undefined) return listReferralsOf(about, actor, house);
  const wish = { area, limit };
  if (side) return listReferrals(house.referrals, actor, { ...wish, side }, house.places);
  const { to, from, sent } = await listEverySide(house.referrals, actor, wish, house.places);
  return [...to, ...from, ...sent];
}

async function findByNumber(typed: string, actor: StaffActor, house: ApiHouse): Promise<Referral> {
  const reference = readReference(typed);
  const named = reference && (await house.aggregates.findByReference(reference));
  if (named?.kind !== 'referral') throw ApiRefusal.of(refuse('not-found'));
  return valueOrThrow(await findReferral(named.id, actor, house));
}

async function readRoute({ house, actor, request }: StaffCall<unknown, unknown>): Promise<HttpAnswer> {
  const referral = valueOrThrow(await findReferral(readIdOrThrow(request), actor, house));
  const page = await toReferralPage(referral, actor, toLooking(house));
  if (!page) throw ApiRefusal.of(refuse('not-found'));
  house.log('referral.seen', { referral: referral.id, by: actor.id, sees: page.sees });
  return tagged(request, page, referral.version);
}

async function sendRoute(call: StaffCall<unknown, NewReferral>) {
  const { actor, body: wish, house } = call;
  const { answer, markOf } = answering(201, call);
  const days = wish.override ? REFERRAL_DAYS_IN_DANGER : REFERRAL_DAYS;
  const sent = valueOrThrow(await sendReferralOrThrow({ wish, actor, days, markOf }, house));
  return sent === 'seen-before' ? sent : (answer() ?? ('seen-before' as const));
}

async function actRoute(call: StaffCall<unknown, ReferralDeskAct>) {
  const { house, actor, body: act, shown, request } = call;
  const { answer, markOf } = answering(200, call);
  const sent = { id: readIdOrThrow(request), act, actor, shown, markOf };
  const acted = valueOrThrow(await actOnReferralOrThrow(sent, house));
  return acted === 'seen-before' ? acted : (answer() ?? ('seen-before' as const));
}

/** The answer to what is about to be saved, kept with it so that a repetition gets it again. */
function answering(status: number, call: StaffCall<unknown, unknown>) {
  let made: HttpAnswer | undefined;
  const markOf = async ({ state, events }: ReferralSave) => {
    made = toAnswer(status, await toReferralPage(state, call.actor, toLooking(call.house), events));
    return call.markOf(made);
  };
  return { answer: () => made, markOf };
}

/** Whoever has declined works for nobody of it any more. */
function toAnswer(status: number, page: ReferralPage | undefined): HttpAnswer {
  if (!page) return { status: 204 };
  const { version, id } = page.referral;
  return { status, headers: { etag: `"${version}"`, location: `/api/referrals/${id}` }, body: page };
}

async function officesRoute({
  house,
  actor,
  query,
}: StaffCall<z.infer<typeof OfficesQuery>, unknown>): Promise<HttpAnswer> {
  mayOrThrow(actor, 'referral.send');
  const reference = readReference(query.reference);
  if (!reference) throw ApiRefusal.of(refuse('not-found'));
  const referable = valueOrThrow(await findReferable(reference, actor, house.aggregates));
  const looking = toLooking(house);
  const found = await listOffices(referable, actor, house.staff);
  const offices = await Promise.all(found.map((one) => toOfficeLine(one, looking)));
  const body: OfficesAnswer = { offices, names: [...namesIn(referable)], days: REFERRAL_DAYS };
  return { status: 200, body };
}

const toLooking = (house: ApiHouse): LookingAtReferrals => ({
  aggregates: house.aggregates,
  staff: house.staff,
  areaName: (area) => areaNameOf(area, house),
  scopeName: (area) => scopeNameOf(area, house),
});

/** An id that cannot be one is not found, like one that does not exist. */
function readIdOrThrow({ parameters }: HttpRequest): string {
  const id = ReferralId.safeParse(parameters['id']);
  if (!id.success) throw ApiRefusal.of(refuse('not-found'));
  return id.data;
}
