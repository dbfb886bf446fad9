import type { Verdict } from '#core/programme/eligibility.ts';
import type { Holder } from '#core/programme/step.ts';
import type { Waiting } from '#core/programme/waiting.ts';
import { HOLDERS } from './applications.ts';

/** What a request waits for, in codes and names. */
export interface ShownWaiting {
  readonly block: Waiting['block'];
  readonly place: number;
  readonly of: number;
  readonly step: string;
  readonly holder: Holder;
  /** `25/11/2026`. */
  readonly since: string;
  readonly days: number;
  readonly told?: 'person' | 'staff';
}

const whose = (told: ShownWaiting['told']): string =>
  told === 'person' ? ', menurut Anda' : told === 'staff' ? ', dicatat petugas' : '';
const forDays = (days: number): string => (days === 0 ? 'hari ini' : `${days} hari`);

const BLOCKS: Readonly<Record<Waiting['block'], (p: ShownWaiting) => string>> = {
  you: ({ place, of, step }) => `Menunggu langkah dari Anda, langkah ${place} dari ${of}:\n${step}`,
  returned: ({ since }) => `Menunggu Anda melengkapi, sejak ${since}.`,
  desk: ({ place, of, step, holder, since, days, told }) =>
    `Berhenti di langkah ${place} dari ${of}: ${step}\nDipegang ${HOLDERS[holder]} sejak ${since} (${forDays(days)})${whose(told)}.`,
  elsewhere: ({ place, of, step, holder, since, days, told }) =>
    `Berhenti di langkah ${place} dari ${of}: ${step}\nMenurut catatan, di ${HOLDERS[holder]} sejak ${since} (${forDays(days)})${whose(told)}.`,
  payment: ({ since }) => `Disetujui, dicatat petugas (${since}). Yang belum: uang atau barangnya sampai.`,
  objection: ({ since, days }) =>
    `Keberatan Anda menunggu jawaban sejak ${since} (${forDays(days)}). Yang menjawab bukan orang yang menolak.`,
  refused: ({ since }) => `Tidak disetujui, dicatat ${since}. Jadi belum ada yang bisa cair.`,
  received: ({ since }) => `Menurut catatan kami, sudah Anda terima (${since}).`,
  ended: ({ since }) => `Permintaan ini dibatalkan (${since}).`,
};

const ELIGIBLE: Readonly<Record<Verdict, string>> = {
  likely: 'dari cerita Anda, mungkin terpenuhi',
  unlikely: 'dari cerita Anda, ada yang tampaknya tidak cocok',
  'cannot-tell': 'belum bisa dipastikan',
};
const APPROVED = {
  yes: 'sudah dicatat petugas',
  no: 'tidak disetujui',
  unknown: 'belum ada yang mencatat, jadi belum kami tahu',
} as const;

const dutiesLine = (duties: Waiting['duties']): string => {
  if (duties === 'none') return 'tidak ada';
  if (duties === 'unrecorded') return 'belum dicatat di sini';
  const { kept, missed, unknown } = duties;
  return `${kept} dijalani, ${missed} terlewat, ${unknown} belum diketahui`;
};

/** A paper that is lacking, and what stands in for it where it is lost. */
export interface ShownLack {
  readonly paper: string;
  readonly instead?: string;
}

/** Sentences that answer why nothing has come yet. */
export const waiting = {
  'why.head': ({ reference, programme }: { reference: string; programme: string }) =>
    `${programme}\nNomor: ${reference}`,
  'why.block': (p: ShownWaiting) => BLOCKS[p.block](p),
  'why.due': ({ day, usual, over }: { day: string; usual: boolean; over: number }) => {
    if (!usual)
      return over > 0
        ? `Tidak ada yang menyatakan batas waktu langkah ini. Kami tanyakan sejak ${day}; sebabnya belum kami tahu.`
        : `Tidak ada yang menyatakan batas waktu langkah ini. Kami tanyakan pada ${day}.`;
    return over > 0
      ? `Biasanya selesai sebelum ${day}. Sudah lewat ${over} hari; sebabnya belum kami tahu.`
      : `Biasanya selesai sebelum ${day}. Belum lewat.`;
  },
  'why.lacking': ({ papers }: { papers: readonly ShownLack[] }) =>
    `Berkas yang belum kami terima:\n${papers
      .map(({ paper, instead }) => `- ${paper}${instead ? `. ${instead}` : ''}`)
      .join('\n')}`,
  'why.apart': ({
    eligible,
    duties,
    approved,
    received,
  }: Pick<Waiting, 'eligible' | 'duties' | 'approved' | 'received'>) =>
    'Empat hal yang berbeda:\n' +
    `- Syarat: ${ELIGIBLE[eligible]}.\n` +
    `- Kewajiban: ${dutiesLine(duties)}.\n` +
    `- Disetujui dan masuk daftar: ${APPROVED[approved]}.\n` +
    `- Diterima: ${received ? 'sudah, menurut Anda' : 'belum tercatat'}.`,
  'why.unseen': ({ holder }: { holder: Holder }) =>
    `Jaring tidak bisa melihat isi kantor ${HOLDERS[holder]}. Yang kami tahu hanya yang dicatat seseorang.`,
  'why.unpaid': () => 'Jaring tidak bisa melihat pembayaran. Jangan beri PIN atau OTP kepada siapa pun.',
  'why.who-knows': ({
    where,
    contacts,
    papers,
  }: {
    where: string;
    contacts: readonly string[];
    papers: readonly string[];
  }) =>
    `Yang tahu:\n${[where, ...contacts].map((line) => `- ${line}`).join('\n')}` +
    `${papers.length > 0 ? `\nBawa: ${papers.join(', ')}.` : ''}`,
  'why.causes': ({ causes }: { causes: string }) => `Sebab yang biasa:\n${causes}`,
  'why.nudged': ({ last, from }: { last: string; from: string }) =>
    `Petugas sudah kami ingatkan ${last}. Bisa diingatkan lagi ${from}.`,
  'why.which': () => 'Permintaan yang mana?',
  'why.none': () => 'Dari chat ini belum ada permintaan yang kami catat. Bantuan apa yang Anda tunggu?',
  'why.none-other': () => 'Apa nama bantuannya?',
  'why.none-of': ({ programme }: { programme: string }) =>
    `${programme}\nDari chat ini tidak ada permintaannya, jadi kami tidak tahu sampai mana.`,
  'why.can': () =>
    'Yang bisa di sini: mencatat permintaan dan mengikutinya. Permintaan dari HP lain tidak ditampilkan di sini.',
  'why.letter': ({ programme }: { programme: string }) =>
    'Tunjukkan pesan ini di kantornya:\n' +
    `"Mohon kabar bantuan ${programme} untuk keluarga kami: sudah terdaftar, sudah disetujui, dan kapan dibayarkan. Bila ada yang kurang, mohon ditulis."`,
  'button.why': () => 'Kenapa belum?',
  'button.why.other': () => 'Bantuan lain',
  'button.why.disaster': () => 'Bantuan bencana',
  'button.why.apply': () => 'Catat permintaan',
  'button.why.card': () => 'Lihat semua langkah',
} as const;
