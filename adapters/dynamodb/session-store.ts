import { ChatId } from '#core/shared/ids.ts';
import type { SessionStore, TurnWrite, WriteOutcome } from '#core/use-cases/ports.ts';
import { begunReferrals, withPassedOn } from '#core/use-cases/ports-passed-on.ts';
import { toWrites } from './aggregate-writes.ts';
import { placeOfRaceOrThrow } from './cancellation.ts';
import { toHouseholdWrites } from './household-store.ts';
import { chatPartition, idOf, sessionKey } from './keys.ts';
import { toNotes } from './passed-on.ts';
import { listDue } from './read-many.ts';
import { toSessionItem, toSessionOrThrow } from './session-item.ts';
import { settleReplies } from './settle.ts';
import { toBindingOrThrow } from './staff-item.ts';
import { expiryAfter, isExpired, isHeld, namesOf, type Store } from './store.ts';
import { toVaultWrites } from './vault.ts';

/** A removed conversation keeps its revision and its seen ids for a day: late deliveries neither revive nor repeat it. */
const DAYS_GONE = 1;
const FORGOTTEN = ['sealed', 'sealedAt', 'owes', 'sent', 'due', 'at'] as const;

/**
 * Conversations in DynamoDB: one strongly consistent query reads session and staff binding, one guarded put or
 * transaction writes. Throws when the store fails; an unknown outcome is a failure, and the redelivered update finds
 * itself among the seen ones if it was written after all.
 */
export function createSessionStore(store: Store): SessionStore {
  const { documents, tables, now } = store;
  const TableName = tables.sessions;
  return {
    async read(chat) {
      const { Items = [] } = await documents.query({
        TableName,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': chatPartition(chat) },
        ConsistentRead: true,
      });
      const session = Items.find((item) => item['sk'] === 'SESSION' && !isExpired(item, now()));
      const staff = Items.find((item) => item['sk'] === 'STAFF');
      return {
        session: session && (await toSessionOrThrow(session, chat, store)),
        staff: staff && (await toBindingOrThrow(staff, chat, store)),
      };
    },

    write: (write) => writeTurn(write, store),
    settle: (chat, update, messageIds) => settleReplies({ chat, update, messageIds }, store),

    async listOwed(before, limit) {
      const rows = await listDue(documents, TableName, { due: 'owed', before, limit });
      return rows.map((row) => ChatId.parse(idOf(String(row['pk']))));
    },

    async remove(chat) {
      await isHeld(
        documents.update({
          TableName,
          Key: sessionKey(chat),
          ConditionExpression: '#expiresAt > :now',
          UpdateExpression: `SET #revision = #revision + :one, #expiresAt = :soon REMOVE ${FORGOTTEN.map((name) => `#${name}`).join(', ')}`,
          ExpressionAttributeNames: namesOf(['revision', 'expiresAt', ...FORGOTTEN]),
          ExpressionAttributeValues: {
            ':one': 1,
            ':now': Math.floor(now() / 1000),
            ':soon': expiryAfter(DAYS_GONE, now()),
          },
        }),
      );
    },
  };
}

/** One plain put when nothing is saved; otherwise one transaction, the session first. */
async function writeTurn(
  { session, saves, household, numbers }: TurnWrite,
  store: Store,
): Promise<WriteOutcome> {
  const begun = begunReferrals(saves);
  const [put, ...others] = await Promise.all([
    toGuardedPut(withPassedOn(session, begun), store),
    toWrites(saves, store),
    toHouseholdWrites(household, session.chat, store),
    toVaultWrites(numbers, store),
    toNotes(begun, store, session.chat),
  ]);
  const writes = others.flat();
  if (writes.length === 0) {
    return (await isHeld(store.documents.put(put))) ? 'done' : 'session-moved';
  }
  try {
    await store.documents.write({ TransactItems: [{ Put: put }, ...writes] });
    return 'done';
  } catch (error) {
    return placeOfRaceOrThrow(error) === 0 ? 'session-moved' : 'aggregate-moved';
  }
}

async function toGuardedPut(session: TurnWrite['session'], store: Store) {
  const isNew = session.revision === 0;
  return {
    TableName: store.tables.sessions,
    Item: await toSessionItem(session, session.revision + 1, store),
    // An expired conversation is absent, so the one that begins anew may take its place.
    ConditionExpression: isNew ? 'attribute_not_exists(pk) OR #expiresAt <= :now' : '#revision = :loaded',
    ExpressionAttributeNames: namesOf([isNew ? 'expiresAt' : 'revision']),
    ExpressionAttributeValues: isNew
      ? { ':now': Math.floor(store.now() / 1000) }
      : { ':loaded': session.revision },
  };
}
