import { covers, type Scope } from '#core/shared/area.ts';
import { refuse } from '#core/shared/refusals.ts';
import { no } from '#core/shared/result.ts';
import type { Staff } from '#core/staff/staff.ts';
import type { InvitationStore, StaffStore } from '#core/use-cases/ports.ts';
import { copy, DAY, type House } from './house.ts';

/** Staff in memory. `save` throws when a door belongs to another member of staff. */
export function createMemoryStaff(house: House): StaffStore {
  const { staff } = house;
  const where = (fits: (one: Staff) => boolean) => [...staff.values()].filter(fits).map(copy);
  const store: StaffStore = {
    find: async (id) => where((one) => one.id === id)[0],
    findByAccount: async (account) => where((one) => one.account === account)[0],
    findByChat: async (chat) => where((one) => one.chat === chat)[0],
    async list({ roles, area, within, states = ['active'] }) {
      const found = where(
        (one) =>
          states.includes(one.state) &&
          roles.includes(one.role) &&
          (area === undefined || covers(one.area, area)) &&
          (within === undefined || covers(within, one.area)),
      );
      return found.sort((one, other) => (one.id < other.id ? -1 : 1));
    },
    async save(member) {
      if (!ownsDoors(member, house)) throw new Error(`A door of staff ${member.id} is another's`);
      staff.set(member.id, copy(member));
    },
    async change(id, decide) {
      const before = staff.get(id);
      const decided = before ? decide(copy(before)) : no(refuse('staff.unknown'));
      if (decided.ok) await store.save(decided.value);
      return decided;
    },
  };
  return store;
}

const ownsDoors = ({ id, chat, account }: Staff, { staff }: House): boolean =>
  ![...staff.values()].some(
    (one) =>
      one.id !== id &&
      ((chat !== undefined && one.chat === chat) || (account !== undefined && one.account === account)),
  );

/** Invitations in memory, with the guards of the real store. */
export function createMemoryInvitations(house: House): InvitationStore {
  const { invitations, staff, now } = house;
  const isOpen = (id: string): boolean => {
    const kept = invitations.get(id);
    return kept?.state === 'open' && kept.expiresAt > now();
  };
  return {
    async find(id) {
      const found = invitations.get(id);
      return found && copy(found);
    },
    async add(invitation) {
      if (invitations.has(invitation.id)) return false;
      invitations.set(invitation.id, copy(invitation));
      return true;
    },
    async list(within: Scope) {
      const found = [...invitations.values()].filter(
        ({ area, expiresAt, member }) =>
          member === undefined && covers(within, area) && expiresAt > now() - 30 * DAY,
      );
      return copy(found.sort((one, other) => other.at - one.at));
    },
    async withdraw(invitation) {
      if (invitations.get(invitation.id)?.state !== 'open') return false;
      invitations.set(invitation.id, copy(invitation));
      return true;
    },
    async join(invitation, member) {
      const isNew = invitation.member === undefined;
      if (!isOpen(invitation.id) || !ownsDoors(member, house) || isNew === staff.has(member.id)) return false;
      staff.set(member.id, copy(member));
      invitations.set(invitation.id, { ...copy(invitation), state: 'used', usedBy: member.id });
      return true;
    },
  };
}
