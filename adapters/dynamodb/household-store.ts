import { Household } from '#core/people/household.ts';
import type { ChatId } from '#core/shared/ids.ts';
import type { HouseholdStore, TurnWrite } from '#core/use-cases/ports.ts';
import { householdKey, RELEASE } from './keys.ts';
import { openValue, type Store, sealValue, type Write } from './store.ts';
import { upgradeOrThrow } from './upgrade.ts';

const boundTo = (chat: string, version: number): string => `people|CHAT#${chat}|household|${version}`;

/** Households in DynamoDB. Throws when the store fails, or when what was sealed was changed. */
export const createHouseholdStore = (store: Store): HouseholdStore => ({
  async find(chat) {
    const { Item } = await store.documents.get({
      TableName: store.tables.people,
      Key: householdKey(chat),
      ConsistentRead: true,
    });
    if (!Item) return undefined;
    const { version, sealed } = upgradeOrThrow(Item);
    return Household.parse(await openValue(store.seal, sealed, boundTo(chat, Number(version))));
  },
});

/** The write of a household for one transaction: new, or guarded by the version before; forgetting what is not there is fine. */
export async function toHouseholdWrites(
  household: TurnWrite['household'],
  chat: ChatId,
  { seal, tables }: Store,
): Promise<readonly Write[]> {
  if (household === undefined) return [];
  const Key = householdKey(chat);
  if (household === 'forget') return [{ Delete: { TableName: tables.people, Key } }];
  const { version } = household;
  const sealed = await sealValue(seal, household, boundTo(chat, version));
  const guard =
    version === 1
      ? { ConditionExpression: 'attribute_not_exists(pk)' }
      : {
          ConditionExpression: '#version = :before',
          ExpressionAttributeNames: { '#version': 'version' },
          ExpressionAttributeValues: { ':before': version - 1 },
        };
  return [
    { Put: { TableName: tables.people, Item: { ...Key, version, sealed, release: RELEASE }, ...guard } },
  ];
}
