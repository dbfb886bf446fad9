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
  /** The subject of her practice sign-in to the console. */
  readonly account: string;
}

const staff = (chatId: number, name: string, role: string, duty: Role, area: string): SeededStaff => ({
  chatId,
  name,
  role,
  duty,
  account: `practice-${chatId}`,
  id: StaffId.parse(`01JAR1NG000000000000${String(chatId).padStart(6, '0')}`),
  area: Scope.parse(area),
});

/** Seeded accounts: a village, a regency, a province and the whole country, so that what nobody takes can be seen to climb. */
export const STAFF: readonly SeededStaff[] = [
  staff(2001, 'Andi', 'Relawan, Jakarta Timur', 'volunteer', '31.75'),
  staff(2002, 'Rina', 'Petugas tanggap, nasional', 'responder', 'ID'),
  staff(2003, 'Dewi', 'Koordinator, Jakarta Timur', 'coordinator', '31.75'),
  staff(2004, 'Sari', 'Petugas perlindungan, nasional', 'protection-officer', 'ID'),
  staff(2005, 'Budi', 'Administrator, nasional', 'administrator', 'ID'),
  staff(2006, 'Lestari', 'Perangkat kelurahan, Kampung Melayu', 'village-officer', '31.75.03.1001'),
  staff(2007, 'Harun', 'Koordinator, Provinsi DKI Jakarta', 'coordinator', '31'),
  staff(2008, 'Tuti', 'Pekerja sosial, Jakarta Timur', 'social-worker', '31.75'),
  staff(2009, 'Wira', 'Pekerja sosial, Provinsi DKI Jakarta', 'social-worker', '31'),
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
