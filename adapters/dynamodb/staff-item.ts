import * as z from 'zod';
import type { ChatId } from '#core/shared/ids.ts';
import { Staff } from '#core/staff/staff.ts';
import { StaffBinding } from '#core/talk/session.ts';
import { bindingKey, RELEASE, roleKey, staffKey } from './keys.ts';
import { openValue, type Store, sealValue } from './store.ts';
import { type Item, upgradeOrThrow } from './upgrade.ts';

/** A member of staff as the store keeps her; `version` guards her, her name is sealed. */
export const StaffItem = Staff.omit({ name: true }).extend({ version: z.number().int() });
export type StaffItem = z.infer<typeof StaffItem>;

const boundToStaff = (id: string, version: number): string => `people|STAFF#${id}|name|${version}`;
const boundToChat = (chat: string, version: number): string => `sessions|CHAT#${chat}|name|${version}`;

/** The master item of a member of staff. */
export async function toStaffItem(
  { name, ...staff }: Staff,
  version: number,
  { seal }: Store,
): Promise<Item> {
  return {
    ...staffKey(staff.id),
    ...staff,
    version,
    name: await sealValue(seal, name, boundToStaff(staff.id, version)),
    release: RELEASE,
  };
}

/** The member of staff in a master item. Throws when it cannot be read. */
export async function toStaffOrThrow(item: Item, { seal }: Store): Promise<Staff> {
  const { version, ...staff } = StaffItem.parse(upgradeOrThrow(item));
  const name = z.string().parse(await openValue(seal, item['name'], boundToStaff(staff.id, version)));
  return { ...staff, name };
}

/** Her line in the list of her role: enough to know whether she is meant before she is loaded. */
export const toRoleItem = ({ id, role, area, state }: Staff): Item => ({
  ...roleKey(role, id),
  reach: area,
  state,
});

/** The binding of her chat: what every turn of hers reads with the session. Only active staff has one. */
export async function toBindingItem(
  staff: Staff,
  chat: ChatId,
  version: number,
  { seal }: Store,
): Promise<Item> {
  const { id, role, area, name } = staff;
  return {
    ...bindingKey(chat),
    id,
    role,
    area,
    active: true,
    version,
    name: await sealValue(seal, name, boundToChat(chat, version)),
    release: RELEASE,
  };
}

/** The binding in an item. Throws when it cannot be read. */
export async function toBindingOrThrow(item: Item, chat: ChatId, { seal }: Store): Promise<StaffBinding> {
  const name = await openValue(seal, item['name'], boundToChat(chat, Number(item['version'])));
  return StaffBinding.parse({ ...upgradeOrThrow(item), name });
}
