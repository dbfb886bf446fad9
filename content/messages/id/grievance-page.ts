import type {
  AnswerOutcome,
  Category,
  Concern,
  ForwardTo,
  GrievanceState,
} from '#core/grievance/grievance.ts';
import { CATEGORIES, CONCERNS, OUTCOMES } from './grievances.ts';

const STATES: Readonly<Record<GrievanceState, string>> = {
  received: 'Belum dibuka',
  taken: 'Ditangani',
  answered: 'Sudah dijawab',
  closed: 'Selesai',
  withdrawn: 'Ditarik warga',
};

const FORWARDS: Readonly<Record<ForwardTo, string>> = {
  province: 'Petugas provinsi',
  national: 'Petugas pusat',
  protection: 'Petugas perlindungan',
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Sentences of the page of officers: grievances. They travel with the console only. */
export const grievancePageWords = {
  'nav.grievances': () => 'Keluhan',
  'grievances.title': () => 'Keluhan untuk Anda',
  'grievances.order': () =>
    'Yang harinya paling dekat berada di atas. Keluhan tentang kantor Anda tidak tampak.',
  'grievances.empty': () => 'Tidak ada keluhan yang menunggu Anda.',
  'grievances.empty-hint': () => 'Keluhan baru muncul sendiri. Cari dengan nomor bila warga menyebutnya.',
  'grievances.find': () => 'Nomor keluhan',
  'grievances.not-found': () => 'Tidak ada keluhan bernomor itu untuk Anda.',
  'grievances.one': () => 'Satu keluhan',
  'grievances.category': ({ category }: { category: Category }) => capital(CATEGORIES[category]),
  'grievances.concerns': ({ concerns }: { concerns: Concern }) =>
    concerns === 'nobody' || concerns === 'unknown' ? CONCERNS[concerns] : `tentang ${CONCERNS[concerns]}`,
  'grievances.state': ({ state }: { state: GrievanceState }) => STATES[state],
  'grievances.passed': ({ day, time }: { day: string; time: string }) => `lewat ${time} dari ${day}`,
  'grievances.open-by': ({ day }: { day: string }) => `dibuka sebelum ${day}`,
  'grievances.answer-by': ({ day }: { day: string }) => `dijawab sebelum ${day}`,
  'grievances.silent-by': ({ day }: { day: string }) => `menunggu kata warga sampai ${day}`,
  'grievances.no-day': () => 'tanpa patokan hari',
  'grievances.was-late': () => 'sudah naik satu tingkat karena terlambat',
  'grievances.reopened': ({ n }: { n: number }) =>
    n === 1 ? 'dibuka lagi oleh warga' : `dibuka lagi ${n} kali`,
  'grievances.mine': () => 'Anda yang menangani',
  'grievances.held-by': ({ who }: { who: string }) => `Ditangani ${who}`,
  'grievances.nobody': () => 'Belum ada yang menangani',
  'grievances.anonymous': () => 'Tanpa nama',
  'grievances.asked': () => 'Menunggu jawaban warga',
  'grievances.hidden': () => 'Isinya tampak bagi petugas yang membukanya.',
  'grievances.name': ({ name }: { name: string }) => `Nama pengadu: ${name}. Jangan diteruskan.`,
  'grievances.nameless': () => 'Warga ini tidak menyebut nama. Jangan mencari tahu siapa.',
  'grievances.about': ({ kind, reference }: { kind: 'application' | 'report'; reference: string }) =>
    kind === 'report' ? `Tentang laporan ${reference}.` : `Tentang permintaan ${reference}.`,
  'grievances.forwarded': () => 'Diteruskan karena',
  'grievances.no-acts': () => 'Tidak ada yang bisa Anda lakukan pada keluhan ini sekarang.',

  'grievances.act.take': () => 'Buka dan tangani',
  'grievances.act.answer': () => 'Jawab',
  'grievances.act.forward': () => 'Teruskan',
  'grievances.act.release': () => 'Lepas',
  'grievances.done.take': ({ reference }: { reference: string }) =>
    `Anda menangani ${reference}. Warga diberi tahu nama Anda.`,
  'grievances.done.ask': ({ reference }: { reference: string }) => `Pertanyaan untuk ${reference} terkirim.`,
  'grievances.done.answer': ({ reference }: { reference: string }) =>
    `${reference} dijawab. Warga menerima kata-kata Anda.`,
  'grievances.done.forward': ({ reference }: { reference: string }) =>
    `${reference} diteruskan. Warga diberi tahu alasannya.`,
  'grievances.done.release': ({ reference }: { reference: string }) =>
    `${reference} dilepas dan menunggu petugas lain.`,
  'grievances.answer.hint': () =>
    'Warga menerima jawaban ini kata demi kata. Bila belum selesai, rekan di atas Anda yang melanjutkan.',
  'grievances.answer.how': () => 'Bagaimana hasilnya?',
  'grievances.answer.why': () => 'Jawaban dengan alasannya',
  'grievances.answer.example': () => 'Potongan itu tidak boleh. Uangnya dikembalikan 12 November.',
  'grievances.outcome': ({ outcome }: { outcome: AnswerOutcome }) => capital(OUTCOMES[outcome]),
  'grievances.forward.hint': () => 'Keluhan ini lepas dari Anda. Warga membaca alasannya.',
  'grievances.forward.to': () => 'Diteruskan ke mana?',
  'grievances.forward.name': ({ to }: { to: ForwardTo }) => FORWARDS[to],
  'grievances.forward.protection': () =>
    'Petugas perlindungan baru membukanya setelah warga setuju. Anda tidak melihatnya lagi.',
  'grievances.forward.why': () => 'Alasannya',
  'grievances.release.hint': () => 'Keluhan ini menunggu petugas lain. Warga diberi tahu.',
  'grievances.ask.example': () => 'Kapan dan di mana itu terjadi?',

  'grievances.history.received': ({ who }: { who: string }) => `${who}: mengadu`,
  'grievances.history.added': ({ who }: { who: string }) => `${who}: menambah keterangan`,
  'grievances.history.sorted': ({ who }: { who: string }) =>
    `${who}: menyebut tentang apa, siapa, atau di mana`,
  'grievances.history.named': ({ who }: { who: string }) => `${who}: memilih menyebut nama atau tidak`,
  'grievances.history.consented': ({ who }: { who: string }) => `${who}: menjawab boleh dibuka atau tidak`,
  'grievances.history.taken': ({ who }: { who: string }) => `${who}: membuka dan menangani`,
  'grievances.history.released': ({ who }: { who: string }) => `${who}: melepas`,
  'grievances.history.asked': ({ who }: { who: string }) => `${who}: bertanya`,
  'grievances.history.answered': ({ who }: { who: string }) => `${who}: menjawab`,
  'grievances.history.forwarded': ({ who }: { who: string }) => `${who}: meneruskan`,
  'grievances.history.accepted': ({ who }: { who: string }) => `${who}: menerima jawabannya`,
  'grievances.history.reopened': ({ who }: { who: string }) => `${who}: membuka lagi`,
  'grievances.history.ran-late': ({ who }: { who: string }) => `${who}: memberi tahu bahwa harinya lewat`,
  'grievances.history.closed': ({ who }: { who: string }) => `${who}: menutup karena tidak ada kabar`,
  'grievances.history.withdrawn': ({ who }: { who: string }) => `${who}: menarik kembali`,
  'grievances.history.erased': ({ who }: { who: string }) => `${who}: menghapus isinya`,
} as const;
