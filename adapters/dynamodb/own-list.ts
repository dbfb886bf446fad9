import type { ChatId } from '#core/shared/ids.ts';
import type { OwnKind } from '#core/use-cases/ports-belongings.ts';
import { type OwnRow, readOwn, rowsOfKind } from './own-rows.ts';
import type { Store } from './store.ts';

/** One query tells of so many things of a chat. Whoever has more is asked for kind by kind, so that none hides another. */
const AT_ONCE = 200;

/** Everything that is a chat's, of each kind the newest first, at least so many of each as there are; one query for nearly everybody. */
export async function listOwn(
  store: Store,
  chat: ChatId,
  most: Partial<Record<OwnKind, number>>,
): Promise<readonly OwnRow[]> {
  const { Items = [], LastEvaluatedKey: more } = await store.documents.query({
    TableName: store.tables.claims,
    IndexName: 'by-owner',
    KeyConditionExpression: '#owner = :owner',
    ExpressionAttributeNames: { '#owner': 'owner' },
    ExpressionAttributeValues: { ':owner': chat },
    ScanIndexForward: false,
    Limit: AT_ONCE,
  });
  const rows = Items.map(readOwn);
  const last = rows.at(-1);
  if (!more || !last) return rows;
  // The index goes backwards: what stands before the last kind is complete, that kind and what follows may not be.
  const cut = Object.entries(most).filter(([kind]) => kind <= last.kind);
  const asked = await Promise.all(
    // `most` has no other keys.
    cut.map(([kind, limit]) => rowsOfKind(store, { kind: kind as OwnKind, chat, limit })),
  );
  return [...rows.filter(({ kind }) => kind > last.kind), ...asked.flat()];
}
