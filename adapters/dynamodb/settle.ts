import type { ChatId } from '#core/shared/ids.ts';
import { sessionKey } from './keys.ts';
import { isHeld, namesOf, type Store } from './store.ts';

interface Settling {
  readonly chat: ChatId;
  /** The update that the replies answer. */
  readonly update: number;
  /** What the channel calls the messages that went out. */
  readonly messageIds: readonly number[];
}

const SENT = 'SET #revision = #revision + :one, #sent = list_append(if_not_exists(#sent, :none), :sent)';

/** Two deliveries may settle two debts of one chat at the same moment: whoever comes second finds the usual course open. */
const ATTEMPTS = 2;

/**
 * Strikes an update from those that the conversation owes replies for, without opening the seal. It moves the
 * revision, so that a turn that had read the debt decides again; when nothing else is owed the chat leaves the list of
 * debts in the same call. Settled before, or gone: nothing happens.
 */
export async function settleReplies(settling: Settling, store: Store): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (await settleLast(settling, store)) return;
    if (await settleOneOfSeveral(settling, store)) return;
  }
}

/** Others are owed too: the last one never goes this way, or the chat would stay on the list of debts for ever. */
const settleOneOfSeveral = (settling: Settling, store: Store): Promise<boolean> =>
  isHeld(
    store.documents.update({
      ...toUpdate(settling, store),
      ConditionExpression: 'contains(#owes, :update) AND #owes <> :settled',
      UpdateExpression: `${SENT} DELETE #owes :settled`,
      ExpressionAttributeNames: namesOf(['revision', 'sent', 'owes']),
      ExpressionAttributeValues: { ...toValues(settling, store), ':update': settling.update },
    }),
  );

/** The usual course: this update is the only one owed. */
const settleLast = (settling: Settling, store: Store): Promise<boolean> =>
  isHeld(
    store.documents.update({
      ...toUpdate(settling, store),
      ConditionExpression: '#owes = :settled',
      UpdateExpression: `${SENT} REMOVE #owes, #due, #at`,
      ExpressionAttributeNames: namesOf(['revision', 'sent', 'owes', 'due', 'at']),
      ExpressionAttributeValues: toValues(settling, store),
    }),
  );

const toUpdate = ({ chat }: Settling, { tables }: Store) => ({
  TableName: tables.sessions,
  Key: sessionKey(chat),
});

const toValues = ({ update, messageIds }: Settling, { now }: Store) => ({
  ':one': 1,
  ':none': [],
  ':sent': messageIds.flatMap((id) => [id, now()]),
  ':settled': new Set([update]),
});
