import { Scope } from '#core/shared/area.ts';
import type { Role } from '#core/shared/decision.ts';
import { ChatId, StaffId } from '#core/shared/ids.ts';

/** Somebody to be in the chat page; all of them are invented. */
export interface Player {
  readonly chatId: number;
  readonly name: string;
  readonly role: string;
  readonly username?: string;
}

/** A seeded member of staff, bound to her chat. */
export interface SeededStaff extends Player {
  readonly id: StaffId;
  readonly duty: Role;
  readonly area: Scope;
}

const staff = (chatId: number, name: string, role: string, duty: Role, area: string): SeededStaff => ({
  chatId,
  name,
  role,
  duty,
  id: StaffId.parse(`01JAR1NG000000000000${String(chatId).padStart(6, '0')}`),
  area: Scope.parse(area),
});

/** Seeded accounts: a volunteer and a coordinator of Jakarta Timur, a responder and a protection officer for the whole country. */
export const STAFF: readonly SeededStaff[] = [
  staff(2001, 'Andi', 'Relawan, Jakarta Timur', 'volunteer', '31.75'),
  staff(2002, 'Rina', 'Petugas tanggap, nasional', 'responder', 'ID'),
  staff(2003, 'Dewi', 'Koordinator, Jakarta Timur', 'coordinator', '31.75'),
  staff(2004, 'Sari', 'Petugas perlindungan, nasional', 'protection-officer', 'ID'),
];

/** Everybody of the chat page. */
export const PEOPLE: readonly Player[] = [
  { chatId: 1001, name: 'Siti', role: 'Warga' },
  { chatId: 1002, name: 'Pak Karno', role: 'Ketua RT, menulis untuk warganya' },
  { chatId: 1003, name: 'Wayan', role: 'Warga' },
  ...STAFF.map(({ chatId, name, role }) => ({ chatId, name, role })),
];

/** The chat of a player as the house names it. */
export const chatOf = ({ chatId }: Player): ChatId => ChatId.parse(`telegram:${chatId}`);
