import type { DutyReason, Standing } from '#core/programme/duty-record.ts';
import type { FollowUpKind } from '#core/programme/follow-up.ts';
import type { ShownEntry } from '#core/programme/follow-up-shown.ts';
import type { Holder } from '#core/programme/step.ts';
import { HOLDERS } from './applications.ts';

const STANDINGS: Readonly<Record<Standing, string>> = {
  ahead: 'belum mulai',
  open: 'belum tercatat',
  kept: 'sudah tercatat',
  'not-yet': 'belum sempat, masih bisa',
  unrecorded: 'belum tercatat, mungkin sudah',
  differs: 'catatan Anda dan petugas berbeda',
  excused: 'alasan sudah diterima',
  missed: 'tercatat tidak sempat',
};

export const REASONS: Readonly<Record<DutyReason, string>> = {
  illness: 'sakit',
  disaster: 'bencana',
  closed: 'tempatnya tutup',
  far: 'jauh atau tidak ada ongkos',
  other: 'alasan lain',
};

const whoOf = ({ who, age, sure }: Pick<ShownEntry, 'who' | 'age' | 'sure'>): string =>
  `${who}${age === undefined ? '' : `, umur ${String(age).replace('.', ',')}`}${sure ? '' : ' (bila benar)'}`;

const whenOf = ({ from, to, standing, ours, percent }: ShownEntry): string => {
  if (to === undefined) return 'Tanggalnya belum kami tahu';
  const guess = ours ? (percent === undefined ? ', perkiraan kami' : ', hitungan bulan dari kami') : '';
  return standing === 'ahead' ? `${from} sampai ${to}${guess}` : `Sampai ${to}${guess}`;
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const lineOf = (entry: ShownEntry): string => {
  const often = entry.times > 1 ? ` ${entry.times} kali` : '';
  const share = entry.percent === undefined ? '' : `, paling sedikit ${entry.percent}%`;
  const reason = entry.asksExcuse ? '; alasan belum dijawab' : '';
  const state = capital(STANDINGS[entry.standing]);
  return `- ${capital(whoOf(entry))}: ${entry.duty}${often}${share}.\n  ${whenOf(entry)}. ${state}${reason}.`;
};

/** Which one a button is about; what is over also says when. */
const labelOf = (entry: ShownEntry): string => {
  const isOver = entry.standing === 'unrecorded' || entry.standing === 'missed';
  return `${whoOf(entry)}${isOver && entry.to !== undefined ? `, ${entry.to.slice(3)}` : ''}`;
};

/** What may follow, and who excuses: as the programme's file says it, with how sure that is. */
export interface ShownBreach {
  readonly means: string;
  readonly excusedBy: string;
  readonly sure: boolean;
}

/** One step of a path. */
export interface ShownPathStep {
  readonly title: string;
  readonly state: 'done' | 'now' | 'later';
}

const STEP = { done: 'Selesai', now: 'Sekarang', later: 'Nanti' } as const;

/** Sentences about what goes on after a decision: duties as a calendar, and the way out of aid. */
export const duties = {
  'duty.which': () =>
    'Kewajiban hanya ada bila keluarga Anda sudah menerima programnya. Yang mana yang sudah diterima?\n' +
    'Tanggal Posyandu dan pertemuan ditentukan setempat: tanya kader, bidan desa, atau pendamping.',
  'duty.not-receiving': () =>
    'Tidak apa-apa. Posyandu dan periksa hamil di Puskesmas terbuka untuk semua, juga tanpa program.',
  'duty.consent': ({ programme }: { programme: string }) =>
    `Kalender ${programme}\n` +
    'Kami simpan: programnya, siapa yang dihitung dan umurnya, kapan sudah atau belum, dan alasannya. ' +
    'Petugas desa dan pendamping di wilayah Anda bisa membacanya. Kami ingatkan di chat ini. Setuju?',
  'duty.declined': () => 'Baik, tidak ada yang disimpan. Kewajibannya tetap bisa ditanyakan ke pendamping.',
  'duty.who': () => 'Siapa saja yang ada di keluarga? Boleh pilih lebih dari satu, lalu tekan Selesai.',
  'duty.where': () =>
    'Rumahnya di desa atau kelurahan mana? Dengan itu pendamping setempat bisa membantu. Boleh dilewati.',
  'duty.where-again': () => 'Nama itu belum kami temukan. Tulis nama desa dan kecamatannya, atau lewati.',
  'duty.head': ({ programme }: { programme: string }) => `Kalender ${programme}`,
  'duty.line': ({ entry }: { entry: ShownEntry }) => lineOf(entry),
  'duty.nothing': () => 'Saat ini tidak ada yang perlu dicatat.',
  'duty.dates': () => 'Hari pastinya ditentukan setempat: tanya kader, bidan desa, sekolah, atau pendamping.',
  'duty.unrecorded': () => 'Belum tercatat bukan pelanggaran. Yang tidak kami tahu, tidak kami anggap tidak.',
  'duty.breach': ({ means, excusedBy, sure }: ShownBreach) =>
    `${means}\nAda halangan? Sampaikan sebelum tanggalnya lewat. Yang bisa menerima alasan: ${excusedBy}` +
    `${sure ? '.' : '; ini belum pasti, jadi tanyakan juga kepadanya.'}`,
  'duty.apart': () => 'Kalender ini tidak mengubah hasil cek bantuan: layak dan kewajiban itu dua hal.',
  'duty.month': () =>
    'Usia kandungannya berapa bulan? Dengan itu tanggal bisa kami perkirakan. Boleh dilewati.',
  'duty.month-again': () => 'Tulis angka bulannya saja, misalnya 5. Boleh dilewati.',
  'duty.entry': ({ entry }: { entry: ShownEntry }) => `${lineOf(entry)}\nBagaimana?`,
  'duty.kept': () => 'Dicatat: sudah. Terima kasih.',
  'duty.unknown': () => 'Tidak apa-apa. Tetap belum tercatat, dan itu bukan pelanggaran.',
  'duty.why': () => 'Apa halangannya? Tekan satu, atau tulis saja.',
  'duty.reason-kept': ({ reason, excusedBy }: { reason: DutyReason; excusedBy: string }) =>
    `Dicatat: belum sempat, ${REASONS[reason]}. Yang bisa menerima alasan ini: ${excusedBy}. Belum tentu diterima.`,
  'duty.still-time': ({ to }: { to: string }) => `Masih ada waktu sampai ${to}.`,
  'duty.desk-told': () => 'Alasan ini kami teruskan ke pendamping di wilayah Anda, bila sudah ada di Jaring.',
  'duty.tell-yourself': () =>
    'Wilayah Anda belum kami tahu, jadi belum ada petugas yang membacanya. Sampaikan langsung ke pendamping.',
  'duty.disaster': () =>
    'Apakah bencana otomatis dimaklumi, aturannya belum kami temukan. Tanyakan ke pendamping.',
  'duty.ended': () =>
    'Baik, kalender ditutup dan tidak ada pengingat lagi. Bisa dibuka lagi kapan saja: /kewajiban',
  'duty.why-end': () => 'Kalender ditutup karena apa?',
  'duty.kept-here': ({ count }: { count: number }) =>
    `Kalender kewajiban dan jalan mandiri di chat ini: ${count}. Isinya: /kewajiban dan /mandiri`,
  'duty.gone': () =>
    'Kalender itu sudah tidak ada di chat ini. Tulis /kewajiban untuk melihat yang sekarang.',

  'notice.duty.remind': ({ programme }: { programme: string }) => `Pengingat ${programme}`,
  'notice.duty.staff-noted': ({ entry }: { entry: ShownEntry }) =>
    `Petugas mencatat:\n${lineOf(entry)}\nKeliru, atau ada alasannya? Tekan tombol di bawah.`,
  'notice.duty.excused': ({ entry }: { entry: ShownEntry }) =>
    `Alasan Anda diterima petugas di Jaring:\n${lineOf(entry)}\nPastikan pendamping mencatatnya juga di data programnya.`,
  'notice.duty.desk': ({
    reference,
    entry,
    reason,
  }: {
    reference: string;
    entry: ShownEntry;
    reason: DutyReason;
  }) => `Warga menyampaikan alasan (${REASONS[reason]}), ${reference}:\n${lineOf(entry)}`,
  'notice.path.ask': ({ programme, ask }: { programme: string; ask: string }) => `Kabar ${programme}\n${ask}`,
  'notice.path.desk': ({
    reference,
    programme,
    step,
  }: {
    reference: string;
    programme: string;
    step: string;
  }) => `Keluarga di ${reference} (${programme}) tersendat di langkah: ${step}.`,

  'attend.none': () => 'Belum ada kalender kewajiban di wilayah Anda.',
  'attend.head': ({ count }: { count: number }) => `Kalender kewajiban di wilayah Anda: ${count}`,
  'attend.narrow': () => 'Wilayah Anda lebih luas dari satu kabupaten. Tulis: /kehadiran NOMOR',
  'attend.line': ({
    n,
    reference,
    programme,
    kind,
  }: {
    n: number;
    reference: string;
    programme: string;
    kind: FollowUpKind;
  }) => `${n}. ${reference}: ${programme}, ${kind === 'duties' ? 'kewajiban' : 'jalan mandiri'}.`,
  'attend.card': ({ reference, programme }: { reference: string; programme: string }) =>
    `Catatan ${reference}: ${programme}`,
  'attend.reason': ({ reason, words }: { reason: DutyReason; words?: string }) =>
    `Alasan warga: ${REASONS[reason]}${words ? `, "${words}"` : ''}`,
  'attend.days': () => 'Hadir berapa hari dari berapa hari sekolah? Contoh: 18/20',
  'attend.days-again': () => 'Tulis dua angka dengan garis miring, misalnya 18/20.',
  'attend.done': () => 'Tercatat. Yang tidak dicatat tetap "belum tercatat".',

  'path.start': () =>
    'Jalan mandiri, setapak demi setapak. Tidak ada yang wajib, dan ini bukan janji modal atau kerja. Mau mulai dari mana?',
  'path.which': () => 'Program mana? Tekan namanya.',
  'path.consent': ({ programme }: { programme: string }) =>
    `${programme}\nKami tanyakan perkembangannya sesekali di chat ini dan menyimpan jawaban Anda. ` +
    'Petugas wilayah Anda bisa membacanya bila ada kendala. Setuju?',
  'path.card': ({ programme, steps }: { programme: string; steps: readonly ShownPathStep[] }) =>
    `${programme}\n${steps.map(({ title, state }) => `- ${STEP[state]}: ${title}`).join('\n')}`,
  'path.asks-on': ({ day }: { day: string }) =>
    `Kami tanyakan lagi sekitar ${day}. Itu hari kami sendiri, bukan janji kantornya.`,
  'path.later': () => 'Dicatat: belum. Tidak apa-apa.',
  'path.stuck': ({ help, holder }: { help: string; holder: Holder }) =>
    `${help}\nTanyakan ke: ${HOLDERS[holder]}.`,
  'path.contact': ({ label, reach }: { label: string; reach: string }) => `${label}: ${reach}`,
  'path.stopped': () =>
    'Baik, kami berhenti bertanya. Berhenti tidak menutup bantuan lain. Mulai lagi kapan saja: /mandiri',
  'path.finished': ({ programme }: { programme: string }) =>
    `Semua langkah ${programme} sudah tercatat. Ada yang berat lagi nanti? Tulis /cek, Anda tetap boleh bertanya.`,

  'button.duty.start': ({ programme }: { programme: string }) => programme,
  'button.duty.none': () => 'Belum menerima',
  'button.duty.calendar': () => 'Kalender kewajiban',
  'button.duty.entry': ({ entry }: { entry: ShownEntry }) => `Catat: ${labelOf(entry)}`,
  'button.duty.yes': () => 'Sudah',
  'button.duty.no': () => 'Tidak bisa',
  'button.duty.unknown': () => 'Belum tahu',
  'button.duty.reason': ({ reason }: { reason: DutyReason }) => REASONS[reason],
  'button.duty.mistake': () => 'Itu keliru, sudah',
  'button.duty.has-reason': () => 'Ada alasan',
  'button.duty.end': () => 'Tutup kalender',
  'button.duty.end-reminders': () => 'Tidak mau diingatkan',
  'button.duty.end-ended': () => 'Tidak menerima lagi',
  'button.duty.end-outgrown': () => 'Kami mau mandiri',
  'button.duty.done': () => 'Selesai',
  'button.attend.yes': ({ entry }: { entry: ShownEntry }) => `Hadir: ${labelOf(entry)}`,
  'button.attend.no': () => 'Tidak hadir',
  'button.attend.days': () => 'Isi hari',
  'button.attend.excuse': () => 'Terima alasan',
  'button.path.start': () => 'Langkah berikutnya',
  'button.path.joined': () => 'Saya sudah ikut',
  'button.path.apply': () => 'Saya mau ajukan',
  'button.path.yes': () => 'Sudah',
  'button.path.not-yet': () => 'Belum',
  'button.path.stuck': () => 'Ada kendala',
  'button.path.stopped': () => 'Berhenti bertanya',

  'refusal.follow-up.closed': () =>
    'Catatan itu sudah ditutup. Tulis /kewajiban atau /mandiri untuk membukanya lagi.',
  'refusal.follow-up.unknown': () =>
    'Itu tidak ada lagi di kalender. Tulis /kewajiban untuk melihat yang sekarang.',
  'refusal.follow-up.settled': () =>
    'Itu belum mulai, sudah tercatat, atau alasannya sudah diterima. Tidak perlu dicatat lagi.',
} as const;
