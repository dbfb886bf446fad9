import type { Referral } from '#core/referral/referral.ts';
import type { ChatId } from '#core/shared/ids.ts';
import { isChat } from '#core/use-cases/ports-passed-on.ts';
import { RELEASE, referenceKey, sessionKey } from './keys.ts';
import { packDeltas } from './pack.ts';
import { expiryAfter, namesOf, type Store, type Write } from './store.ts';

/** A conversation that begins with such a note is blank: the note is of use for as long as lists follow late. */
const DAYS_NOTED = 1;

/** Stops a referral whose file has been erased meanwhile. The number of what was erased is nobody's. */
export const toStillHers = ({ about, chat }: Referral, { tables }: Store): Write => ({
  ConditionCheck: {
    TableName: tables.claims,
    Key: referenceKey(about.reference),
    ConditionExpression: 'attribute_not_exists(pk) OR #owner = :chat',
    ExpressionAttributeNames: namesOf(['owner']),
    ExpressionAttributeValues: { ':chat': chat },
  },
});

/**
 * Notes referrals in the conversations of their people without opening the seal, but for `writing`, which is being written
 * itself. It moves the revision, so that a turn that had read the conversation before decides again.
 */
export const toNotes = (
  begun: readonly Referral[],
  { tables, now }: Store,
  writing?: ChatId,
): readonly Write[] =>
  begun
    .filter(({ chat }) => chat !== writing && isChat(chat))
    .map(({ chat, id }) => ({
      Update: {
        TableName: tables.sessions,
        Key: sessionKey(chat),
        UpdateExpression:
          'SET #seen = if_not_exists(#seen, :none), #release = if_not_exists(#release, :release), #expiresAt = if_not_exists(#expiresAt, :soon) ADD #revision :one, #passedOn :ids',
        ExpressionAttributeNames: namesOf(['seen', 'release', 'expiresAt', 'revision', 'passedOn']),
        ExpressionAttributeValues: {
          ':none': packDeltas([]),
          ':release': RELEASE,
          ':soon': expiryAfter(DAYS_NOTED, now()),
          ':one': 1,
          ':ids': new Set([id]),
        },
      },
    }));
