import type { Group, NeedCode } from '#core/disaster/need.ts';
import type { Role } from '#core/shared/decision.ts';
import type { Duty } from '#core/staff/staff.ts';
import { GROUPS, NEEDS } from './codes.ts';

/** Roles, as people call them. */
export const ROLE_NAMES: Readonly<Record<Role, string>> = {
  resident: 'warga',
  volunteer: 'relawan',
  responder: 'petugas tanggap',
  'village-officer': 'perangkat desa',
  'social-worker': 'pekerja sosial',
  coordinator: 'koordinator',
  'protection-officer': 'petugas perlindungan',
  'finance-officer': 'petugas keuangan',
  administrator: 'administrator',
};

/** What came without a word. */
type SentKind = 'photo' | 'voice' | 'document';
const SENT: Readonly<Record<SentKind, string>> = {
  photo: 'foto',
  voice: 'pesan suara',
  document: 'dokumen',
};

const DUTIES: Readonly<Record<Duty | 'waiting', string>> = {
  on: 'Siaga',
  off: 'Tidak siaga',
  unknown: 'Jam siaga belum diketahui',
  waiting: 'Menunggu konfirmasi',
};

/** Sentences about invitations, duty and the work of staff. */
export const staff = {
  'staff.join-how': () => 'Tulis kode undangan Anda. Contoh: K7M2Q-9XD4T',
  'staff.join-waits': ({ name, role, area }: { name: string; role: Role; area: string }) =>
    `Undangan dicatat: ${name}, ${ROLE_NAMES[role]}, ${area}. Sekarang menunggu konfirmasi koordinator. Antrean belum terbuka. Keputusannya dikirim ke chat ini.`,
  'staff.asks-in': ({ name, role, area }: { name: string; role: Role; area: string }) =>
    `${name} memakai undangan sebagai ${ROLE_NAMES[role]}, ${area}. Pastikan orangnya benar sebelum konfirmasi.`,
  'staff.confirmed': ({ by, role, area }: { by: string; role: Role; area: string }) =>
    `${by} sudah mengonfirmasi Anda sebagai ${ROLE_NAMES[role]}, ${area}. /antrean melihat antrean. /siaga mencatat jam siaga.`,
  'staff.turned-away': () => 'Undangan Anda tidak dikonfirmasi. Tanyakan kepada koordinator Anda.',
  'staff.confirm-done': ({ name }: { name: string }) => `${name} sudah dikonfirmasi.`,
  'staff.reject-done': ({ name }: { name: string }) =>
    `${name} tidak dikonfirmasi. Chat itu tidak membuka apa pun.`,
  'staff.duty-now': ({ state, until }: { state: Duty; until?: string }) =>
    state === 'unknown'
      ? 'Jam siaga Anda belum diketahui.'
      : `${state === 'on' ? 'Anda siaga' : 'Anda tidak siaga'} sampai ${until ?? '?'}.`,
  'staff.duty-next': ({ from, until }: { from: string; until: string }) =>
    `Berikutnya: ${from} sampai ${until}.`,
  'staff.duty-how': () => 'Pilih, atau tulis jamnya. Contoh: siaga 19-07',
  'staff.duty-set': ({ on, from, until }: { on: boolean; from: string; until: string }) =>
    `Dicatat: ${on ? 'siaga' : 'tidak siaga'}, ${from} sampai ${until}. Salah? Tulis lagi, yang terakhir berlaku.`,
  'staff.duty-unread': () => 'Jam itu belum terbaca. Contoh: siaga 19-07, siaga sampai 18.00, tidak siaga',
  'staff.people-head': (p: { area: string; waiting: number; on: number; off: number; unknown: number }) =>
    `Petugas di ${p.area}. Menunggu konfirmasi: ${p.waiting}. Siaga: ${p.on}, tidak siaga: ${p.off}, belum diketahui: ${p.unknown}.`,
  'staff.person-line': (p: {
    n: number;
    name: string;
    role: Role;
    area: string;
    duty: Duty | 'waiting';
    until?: string;
  }) =>
    `${p.n}. ${p.name}, ${ROLE_NAMES[p.role]}, ${p.area}. ${DUTIES[p.duty]}${p.until === undefined ? '' : ` sampai ${p.until}`}`,
  'staff.cut-off-sure': ({ name }: { name: string }) =>
    `Putuskan akses ${name}? Chat dan konsolnya tertutup, yang dipegangnya kembali ke antrean.`,
  'staff.cut-off-done': ({ name, released }: { name: string; released: number }) =>
    `Akses ${name} sudah diputus. Laporan yang kembali ke antrean: ${released}.`,
  'staff.console-code': ({ code }: { code: string }) =>
    `Kode Anda untuk konsol: ${code}. Sekali pakai, berlaku 15 menit. Jangan kirim ke siapa pun.`,
  'button.staff-confirm': () => 'Konfirmasi',
  'button.staff-reject': () => 'Bukan orangnya',
  'button.staff-confirm-n': ({ n }: { n: number }) => `${n}: konfirmasi`,
  'button.staff-reject-n': ({ n }: { n: number }) => `${n}: bukan orangnya`,
  'button.cut-off-n': ({ n }: { n: number }) => `${n}: putus akses`,
  'button.cut-off-yes': () => 'Ya, putuskan akses',
  'button.duty-until': ({ until }: { until: string }) => `Siaga sampai ${until}`,
  'button.duty-off': () => 'Tidak siaga',
  'staff.log-what': () => 'Apa yang dibutuhkan, di mana? Contoh: BUTUH air 20L RT03 Sukamaju 6 orang 1 bayi',
  'staff.log-where': () => 'Di mana? Tulis tempatnya saja.',
  'staff.logged': (p: {
    reference: string;
    needs: readonly string[];
    groups: readonly Group[];
    place?: string;
    persons?: number;
  }) =>
    `Dicatat: ${p.reference}. ${p.needs.map((need) => NEEDS[need as NeedCode] ?? need).join(', ')} di ${p.place ?? '?'}${p.persons === undefined ? '' : `, ${p.persons} orang`}${p.groups.map((group) => `, ${GROUPS[group]}`).join('')}.`,
  'staff.also-held': ({ references }: { references: readonly string[] }) =>
    `Juga Anda pegang: ${references.join(', ')}. Lihat semua: /tugas`,
  'staff.pass-whom': ({ reference }: { reference: string }) =>
    `Kepada siapa laporan ${reference} diserahkan?`,
  'staff.pass-nobody': ({ reference }: { reference: string }) =>
    `Tidak ada rekan yang bisa menerima ${reference} sekarang. Anda bisa melepasnya ke antrean.`,
  'staff.pass-why': ({ reference }: { reference: string }) =>
    `Mengapa ${reference} diserahkan? Tulis alasannya.`,
  'staff.passed': ({ reference, name }: { reference: string; name: string }) =>
    `Laporan ${reference} sudah diserahkan kepada ${name}.`,
  'staff.passed-to-you': ({ reference, area, reason }: { reference: string; area: string; reason: string }) =>
    `Laporan ${reference} di ${area} diserahkan kepada Anda. Alasan: ${reason}`,
  'button.pass': () => 'Serahkan',
  'button.pass-to': ({ name, role }: { name: string; role: Role }) => `${name}, ${ROLE_NAMES[role]}`,
  'refusal.invitation.withdrawn': () => 'Undangan itu sudah ditarik. Minta yang baru kepada koordinator.',
  'refusal.invitation.unknown': () => 'Kode undangan itu tidak dikenal. Periksa lagi huruf dan angkanya.',
  'refusal.staff.unknown': () => 'Petugas itu tidak ditemukan.',
  'refusal.staff.not-waiting': () => 'Petugas itu tidak sedang menunggu konfirmasi.',
  'refusal.staff.not-active': () => 'Petugas itu tidak aktif.',
  'refusal.staff.already': () => 'Chat ini sudah terdaftar untuk seorang petugas.',
  'refusal.duty.past': () => 'Jam itu sudah lewat. Tulis jam setelah sekarang.',
  'staff.voices': ({ n }: { n: number }) =>
    `Ada ${n === 1 ? 'pesan suara' : `${n} pesan suara`} yang belum didengar. Setelah Anda ambil, buka laporan ini di konsol, bagian "Yang dikirim".`,
  'staff.news-file': ({ reference, file }: { reference: string; file: SentKind }) =>
    `Pelapor ${reference} mengirim ${SENT[file]}. Buka laporan ini di konsol, bagian "Yang dikirim".`,
} as const;
