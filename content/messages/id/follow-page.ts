import type { STANDINGS } from '#core/api/follow-up.ts';
import type { DutyReason } from '#core/programme/duty-record.ts';
import type { FollowUpKind } from '#core/programme/follow-up.ts';
import type { PathWord } from '#core/programme/path.ts';
import type { Holder } from '#core/programme/step.ts';
import { HOLDERS } from './applications.ts';
import { REASONS } from './duties.ts';

type Standing = (typeof STANDINGS)[number];

const NAMES: Readonly<Record<Standing, string>> = {
  ahead: 'belum mulai',
  open: 'belum tercatat',
  kept: 'sudah tercatat',
  'not-yet': 'belum sempat, masih ada waktu',
  unrecorded: 'belum tercatat, mungkin sudah',
  differs: 'catatan warga dan petugas berbeda',
  excused: 'alasan sudah diterima',
  missed: 'tercatat tidak sempat',
};

const SAID: Readonly<Record<PathWord, string>> = {
  yes: 'sudah',
  'not-yet': 'belum',
  stuck: 'ada kendala',
  stopped: 'berhenti ditanya',
};

const STEP = { done: 'Selesai', now: 'Sekarang', later: 'Nanti' } as const;
const MARKS = { kept: 'sudah', 'not-kept': 'tidak sempat' } as const;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Sentences of the page of officers: duties and ways out of aid. They travel with the console only. */
export const followPageWords = {
  'nav.follow-ups': () => 'Kewajiban',
  'follow.title': () => 'Kewajiban dan jalan mandiri',
  'follow.order': () => 'Yang bisa berdampak paling dekat berada di atas. Belum tercatat bukan pelanggaran.',
  'follow.pressing': () => 'Perlu dilihat dulu',
  'follow.due': () => 'Berikutnya',
  'follow.empty': () => 'Belum ada kalender kewajiban di wilayah Anda.',
  'follow.empty-hint': () => 'Kalender dibuka oleh keluarga sendiri di chat, lalu muncul di sini.',
  'follow.area-hint': () => 'Tugas Anda seluruh Indonesia: cari wilayah untuk melihat kalender di sana.',
  'follow.area-none': () => 'Tanpa wilayah',
  'follow.find': () => 'Nomor kalender',
  'follow.not-found': () => 'Tidak ada kalender bernomor itu untuk Anda.',
  'follow.one': () => 'Satu kalender',
  'follow.kind': ({ kind }: { kind: FollowUpKind }) => (kind === 'duties' ? 'Kewajiban' : 'Jalan mandiri'),
  'follow.closed': () => 'Sudah ditutup',
  'follow.presses': ({ standing, day }: { standing: Standing; day?: string }) =>
    day === undefined ? NAMES[standing] : `${NAMES[standing]}, hari terakhir ${day}`,
  'follow.waits': () => 'alasan menunggu jawaban',
  'follow.stuck': ({ title }: { title: string }) => `ada kendala di langkah: ${title}`,
  'follow.at-step': ({ place, of, title }: { place: number; of: number; title: string }) =>
    `langkah ${place} dari ${of}: ${title}`,
  'follow.due-by': ({ day }: { day: string }) => `perlu dicatat sampai ${day}`,
  'follow.unrecorded': ({ n }: { n: number }) => `${n} sudah lewat dan belum tercatat`,
  'follow.nothing': () => 'tidak ada yang perlu dicatat sekarang',
  'follow.excused-by': ({ name, sure }: { name: string; sure: boolean }) =>
    `Yang bisa menerima alasan: ${name}${sure ? '' : ' (belum pasti)'}`,
  'follow.you-may': () => 'Di Jaring, Anda bisa menerima alasan.',
  'follow.you-may-not': () => 'Di Jaring, Anda bisa mencatat; alasan diterima petugas lain.',
  'follow.reasons': ({ n }: { n: number }) => `${n} alasan`,
  'follow.breach': () => 'Yang bisa terjadi',

  'follow.group.press': () => 'Perlu dilihat dulu',
  'follow.group.record': () => 'Perlu dicatat',
  'follow.group.rest': () => 'Lainnya',
  'follow.who': ({ who, age, sure }: { who: string; age?: number; sure: boolean }) =>
    `${capital(who)}${age === undefined ? '' : `, umur ${String(age).replace('.', ',')}`}${sure ? '' : ' (bila benar)'}`,
  'follow.standing': ({ standing }: { standing: Standing }) => capital(NAMES[standing]),
  'follow.duty': ({ duty, times, percent }: { duty: string; times: number; percent?: number }) =>
    `${capital(duty)}${times > 1 ? ` ${times} kali` : ''}${percent === undefined ? '' : `, paling sedikit ${percent}%`}`,
  'follow.window': ({ from, to }: { from: string; to: string }) => `${from} sampai ${to}`,
  'follow.no-day': () => 'Tanggalnya belum kami tahu',
  'follow.ours': () => 'hitungan kami sendiri',
  'follow.counted-so-far': ({ kept, times }: { kept: number; times: number }) =>
    `${kept} dari ${times} kali tercatat`,
  'follow.warned-on': ({ day }: { day: string }) => `keluarga diingatkan ${day}`,
  'follow.could-cost': ({ day }: { day: string }) => `bisa berdampak pada bantuan mulai ${day}`,
  'follow.mark-said': ({ who, said }: { who: string; said: 'kept' | 'not-kept' }) => `${who}: ${MARKS[said]}`,
  'follow.days': ({ present, of }: { present: number; of: number }) => `${present} dari ${of} hari`,
  'follow.reason': ({ reason }: { reason: DutyReason }) => REASONS[reason],
  'follow.excused': ({ who }: { who: string }) => `${who}: alasan diterima`,

  'follow.act.mark': () => 'Catat',
  'follow.act.excuse': () => 'Terima alasan',
  'follow.act.mark-one': ({ who, duty }: { who: string; duty: string }) => `Catat: ${who}, ${duty}`,
  'follow.act.excuse-one': ({ who, duty }: { who: string; duty: string }) => `Terima alasan: ${who}, ${duty}`,
  'follow.done.mark': ({ reference }: { reference: string }) => `Tercatat di ${reference}.`,
  'follow.done.excuse': ({ reference }: { reference: string }) =>
    `Alasan di ${reference} diterima. Keluarga diberi tahu.`,
  'follow.mark.how': () => 'Bagaimana?',
  'follow.mark.kept': () => 'Sudah',
  'follow.mark.not-kept': () => 'Tidak sempat',
  'follow.mark.days': () => 'Isi hari hadir',
  'follow.mark.present': () => 'Hadir berapa hari?',
  'follow.mark.of': () => 'Dari berapa hari?',
  'follow.mark.days-wrong': () =>
    'Isi dua angka: hari hadir tidak lebih dari jumlah harinya, paling banyak 31.',
  'follow.mark.reason': () => 'Apa halangannya?',
  'follow.mark.no-reason': () => 'Belum tahu',
  'follow.mark.words': () => 'Keterangan',
  'follow.mark.next': () => 'Periksa dulu',
  'follow.mark.final': () => 'Catatan tidak bisa dihapus atau diubah. Sudah benar?',
  'follow.mark.told': () => 'Keluarga diberi tahu di chat, dan bisa menjawab bila keliru.',
  'follow.mark.yes': () => 'Ya, catat',
  'follow.mark.back': () => 'Ubah dulu',
  'follow.excuse.hint': () =>
    'Tidak bisa dibatalkan. Keluarga diberi tahu; pendamping tetap perlu mencatatnya di data programnya.',
  'follow.excuse.why': () => 'Mengapa alasan ini diterima?',
  'follow.excuse.example': () => 'Jembatan ke Posyandu putus minggu itu.',

  'follow.path': () => 'Langkah',
  'follow.step': ({ state }: { state: keyof typeof STEP }) => STEP[state],
  'follow.step-said': ({ said }: { said: PathWord }) => capital(SAID[said]),
  'follow.ask-on': ({ day }: { day: string }) => `Ditanyakan lagi sekitar ${day}`,
  'follow.help': ({ help, holder }: { help: string; holder: Holder }) =>
    `${help} Tempat bertanya: ${holder === 'person' ? 'keluarga sendiri' : HOLDERS[holder]}.`,

  'follow.history.opened': ({ who }: { who: string }) => `${who}: membuka`,
  'follow.history.marked': ({ who }: { who: string }) => `${who}: mencatat`,
  'follow.history.excused': ({ who }: { who: string }) => `${who}: menerima alasan`,
  'follow.history.told': ({ who }: { who: string }) => `${who}: memberi kabar`,
  'follow.history.answered': ({ who }: { who: string }) => `${who}: menjawab`,
  'follow.history.reminded': ({ who }: { who: string }) => `${who}: mengingatkan`,
  'follow.history.closed': ({ who }: { who: string }) => `${who}: menutup`,
  'follow.history.erased': ({ who }: { who: string }) => `${who}: menghapus isinya`,
} as const;
