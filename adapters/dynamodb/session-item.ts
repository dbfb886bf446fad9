import * as z from 'zod';
import { PASSED_ON_KEPT, Session } from '#core/talk/session.ts';
import { dueOf, RELEASE, sessionKey, toMoment } from './keys.ts';
import { packDeltas, packPairs, readDeltas, readPairs } from './pack.ts';
import { expiryAfter, openValue, type Store, sealValue } from './store.ts';
import { type Item, upgradeOrThrow } from './upgrade.ts';

/** A conversation is forgotten this long after its last turn. */
const DAYS_KEPT = 180;
/** Message ids are of use for 48 hours: Telegram deletes nothing older. */
const TRAIL_KEPT = 48 * 60 * 60 * 1000;
const TRAIL_MOST = 120;

/** The plain part of an item. `sealedAt` is the revision at which the rest was sealed. */
const SessionItem = z.object({
  revision: z.number(),
  sealedAt: z.number().optional(),
  seen: z.string(),
  owes: z.set(z.number()).optional(),
  sent: z.array(z.number()).optional(),
  passedOn: z.set(z.string()).optional(),
});

const boundTo = (chat: string, revision: number): string => `sessions|CHAT#${chat}|sealed|${revision}`;

/** A conversation as the store keeps it after `revision`: all but ids (updates seen and owed for, referrals) is sealed. */
export async function toSessionItem(session: Session, revision: number, { seal, now }: Store): Promise<Item> {
  const { chat, revision: _, seen, owed, paused, own, trail, passedOn, ...rest } = session;
  const since = Math.min(...owed.map((one) => one.since));
  const sealed = {
    ...rest,
    ...(owed.length > 0 && { owed }),
    ...(paused.length > 0 && { paused }),
    ...(own.length > 0 && { own }),
    ...(trail && { trail: packPairs(trail) }),
  };
  return {
    ...sessionKey(chat),
    revision,
    sealedAt: revision,
    seen: packDeltas(seen),
    ...(owed.length > 0 && {
      owes: new Set(owed.map((one) => one.update)),
      due: dueOf('owed', chat),
      at: toMoment(since),
    }),
    ...(passedOn && { passedOn: new Set(passedOn) }),
    sealed: await sealValue(seal, sealed, boundTo(chat, revision)),
    expiresAt: expiryAfter(DAYS_KEPT, now()),
    release: RELEASE,
  };
}

/**
 * The conversation in an item. A removed one is blank, but keeps its revision and the ids it has seen. Throws when the
 * sealed part was changed or cannot be read.
 */
export async function toSessionOrThrow(
  item: Item,
  chat: Session['chat'],
  { seal, now }: Store,
): Promise<Session> {
  const plain = upgradeOrThrow(item);
  const { revision, sealedAt, seen, owes, sent, passedOn } = SessionItem.parse(plain);
  const opened =
    sealedAt === undefined
      ? {}
      : Opened.parse(await openValue(seal, plain['sealed'], boundTo(chat, sealedAt)));
  const { owed = [], trail, ...rest } = opened;
  const trailed = withSent(trail, sent, now());
  return Session.parse({
    paused: [],
    own: [],
    ...rest,
    chat,
    revision,
    seen: readDeltas(seen),
    owed: owed.filter((one) => owes?.has(one.update)),
    ...(trailed && { trail: trailed }),
    // Ids rise with time.
    ...(passedOn && { passedOn: [...passedOn].sort().slice(-PASSED_ON_KEPT) }),
  });
}

const Opened = z.looseObject({
  owed: z.array(z.looseObject({ update: z.number() })).optional(),
  trail: z.array(z.number()).optional(),
});

function withSent(trail: number[] | undefined, sent: number[] | undefined, now: number) {
  if (!trail && !sent) return undefined;
  const pairs = [...readPairs(trail ?? []), ...toPairs(sent ?? [])];
  return pairs.filter(([, at]) => at > now - TRAIL_KEPT).slice(-TRAIL_MOST);
}

const toPairs = (flat: readonly number[]): [number, number][] =>
  flat.flatMap((id, index) => (index % 2 === 0 ? [[id, flat[index + 1] ?? 0] as [number, number]] : []));
