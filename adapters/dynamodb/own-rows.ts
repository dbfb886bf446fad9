import type { ChatId } from '#core/shared/ids.ts';
import { beganAt, type Started } from '#core/shared/newest-of.ts';
import type { Kind } from '#core/use-cases/ports.ts';
import type { OwnKind } from '#core/use-cases/ports-belongings.ts';
import { aggregateKey, toMoment } from './keys.ts';
import { queryAll } from './read-many.ts';
import { namesOf, type Store } from './store.ts';
import type { Item } from './upgrade.ts';

/** Something that is a chat's: its kind and id, and nothing else. */
export interface OwnRow {
  readonly kind: OwnKind;
  readonly id: string;
}

/** Where something stands among what a chat has: by kind, then by when it began; a membership by when the group's file did. */
export const toOwned = (chat: ChatId, kind: OwnKind, state: Started): Item => ({
  owner: chat,
  own: `${kind}#${toMoment(beganAt(state))}#${state.id}`,
});

/** What a row of the index says. */
export function readOwn(row: Item): OwnRow {
  const [kind, , id] = String(row['own']).split('#');
  // As `toOwned` wrote it.
  return { kind: kind as OwnKind, id: String(id) };
}

/** Keys of what a chat has of one kind, the newest first; an infinite limit means every one. */
export async function listOfKind(
  store: Store,
  { kind, chat, limit }: { readonly kind: Kind; readonly chat: ChatId; readonly limit: number },
): Promise<readonly Item[]> {
  return (await rowsOfKind(store, { kind, chat, limit })).map(({ id }) => ({ ...aggregateKey(kind, id) }));
}

/** What a chat has of one kind, the newest first; an infinite limit means every one. */
export async function rowsOfKind(
  store: Store,
  { kind, chat, limit }: { readonly kind: OwnKind; readonly chat: ChatId; readonly limit: number },
): Promise<readonly OwnRow[]> {
  const { documents, tables } = store;
  const input = {
    TableName: tables.claims,
    IndexName: 'by-owner',
    KeyConditionExpression: '#owner = :owner AND begins_with(#own, :kind)',
    ExpressionAttributeNames: namesOf(['owner', 'own']),
    ExpressionAttributeValues: { ':owner': chat, ':kind': `${kind}#` },
    ScanIndexForward: false,
  };
  const rows =
    limit === Number.POSITIVE_INFINITY
      ? await queryAll(documents, input)
      : (await documents.query({ ...input, Limit: limit })).Items;
  return (rows ?? []).map(readOwn);
}
