import type { Ground } from '#core/programme/yes.ts';
import { GROUND_WORDS } from './proposals.ts';

const SAID = { yes: 'setuju', no: 'tidak bersedia', unreached: 'belum bisa ditemui' } as const;

/** Sentences of the officers' page about proposals and groups. They travel with the console only. */
export const deskYesWords = {
  'desk.disputed': () => 'Keberatan atas penerima',
  'desk.grouped': () => 'Kelompok',
  'desk.yes.proposal': () => 'Usulan',
  'desk.yes.dispute': () => 'Keberatan atas penerima',
  'desk.yes.hidden': () => 'Penulisnya tidak ditampilkan kepada siapa pun.',
  'desk.yes.about': () => 'Tentang',
  'desk.yes.why': () => 'Cerita',
  'desk.yes.grounds': () => 'Alasan',
  'desk.yes.ground': ({ ground }: { ground: Ground }) => GROUND_WORDS[ground],
  'desk.yes.household': () => 'Keluarga itu',
  'desk.yes.unasked': () => 'belum ditanya',
  'desk.yes.own': ({ said }: { said: keyof typeof SAID }) => `${SAID[said]}, dari HP sendiri`,
  'desk.yes.by': ({ said, who }: { said: keyof typeof SAID; who: string }) => `${SAID[said]}, dicatat ${who}`,
  'desk.yes.pass': ({ code, day }: { code: string; day: string }) =>
    `Kode untuk keluarga itu: ${code}, sampai ${day}.`,
  'desk.yes.group': () => 'Kelompok',
  'desk.yes.group-named': ({ name }: { name: string }) => `Kelompok ${name}`,
  'desk.yes.named': ({ names }: { names: readonly string[] }) =>
    `Yang mau disebut namanya: ${names.join(', ')}.`,
  'desk.yes.unnamed': () =>
    'Anggota lain tidak menulis nama. Bila perlu dicek, tanyakan lewat juru bicara; mereka menjawab sendiri.',
  'desk.yes.count': ({ n }: { n: number }) => `${n} anggota sudah setuju sendiri.`,
  'desk.yes.size': ({
    standing,
    from,
    to,
    unsure,
  }: {
    standing: 'met' | 'unmet' | 'unknown';
    from?: number;
    to?: number;
    unsure?: boolean;
  }) => {
    if (standing === 'unknown') return 'Jumlah yang diminta program belum kami tahu.';
    const asked = [
      from === undefined ? '' : `paling sedikit ${from}`,
      to === undefined ? '' : `paling banyak ${to}`,
    ]
      .filter(Boolean)
      .join(', ');
    return `${standing === 'met' ? 'Jumlah terpenuhi' : 'Jumlah belum terpenuhi'}: ${asked}.${unsure ? ' Angka itu belum pasti.' : ''}`;
  },
  'desk.yes.unverified': ({ label }: { label: string }) => `${label}: di HP wakil, belum dicek`,
  'desk.yes.verified-by': ({ who }: { who: string }) => `Dicek oleh ${who}.`,
  'desk.act.hear-yes': () => 'Keluarga setuju',
  'desk.act.hear-no': () => 'Keluarga tidak mau',
  'desk.act.unreached': () => 'Belum ditemui',
  'desk.act.lend-pass': () => 'Buat kode',
  'desk.act.verify': () => 'Sudah saya cek',
  'desk.done.hear': ({ reference }: { reference: string }) => `Jawaban keluarga tercatat di ${reference}.`,
  'desk.done.lend-pass': ({ reference }: { reference: string }) => `Kode untuk ${reference} dibuat.`,
  'desk.done.verify': ({ reference }: { reference: string }) => `Anggota di ${reference} tercatat setuju.`,
  'desk.history.household-heard': ({ who }: { who: string }) => `${who}: mencatat jawaban keluarga`,
  'desk.history.household-answered': () => 'Keluarga yang diusulkan menjawab sendiri',
  'desk.history.pass-lent': ({ who }: { who: string }) => `${who}: membuat kode`,
  'desk.history.invited': () => 'Wakil kelompok membuat kode',
  'desk.history.member-joined': () => 'Satu anggota setuju dari HP sendiri',
  'desk.history.member-recorded': () => 'Satu anggota setuju di HP wakil',
  'desk.history.member-named': () => 'Satu anggota menulis namanya',
  'desk.history.sent': ({ who }: { who: string }) => `${who}: mengirim permintaan kelompok`,
  'desk.history.member-verified': ({ who }: { who: string }) => `${who}: mengecek satu anggota`,
  'desk.history.member-left': () => 'Satu anggota keluar',
} as const;
