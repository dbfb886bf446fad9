import type { LockedNumber, NumberKind } from '#core/people/locked-number.ts';

/** What the two numbers are called. */
const NAMES: Readonly<Record<NumberKind, string>> = { nik: 'NIK', kk: 'Nomor KK' };

const DOUBTS: Readonly<Record<LockedNumber['doubts'][number], string>> = {
  length: 'Biasanya 16 angka.',
  area: 'Kode daerahnya tidak ada di daftar sekarang. Daerah lama bisa begitu.',
  date: 'Tanggalnya tampak tidak biasa. Kartu bisa salah cetak.',
  serial: 'Empat angka terakhirnya tampak tidak biasa.',
};

/** How a number lies in the vault, as it may be shown. */
export interface ShownLocked {
  readonly kind: NumberKind;
  readonly end: string;
  readonly doubts: LockedNumber['doubts'];
}

const shape = ({ doubts }: ShownLocked): string =>
  doubts.length === 0 ? 'bentuk wajar' : 'ada yang tidak biasa';
const forOfficer = (one: ShownLocked): string =>
  `${NAMES[one.kind]} tercatat, berakhir ${one.end}, ${shape(one)}.`;

/** Sentences about NIK and KK: asked for one purpose, kept locked, never confirmed to exist. */
export const identity = {
  'identity.ask': ({ programme, required, days }: { programme: string; required: boolean; days: number }) =>
    `${required ? 'Kantornya nanti meminta NIK dan nomor KK.' : 'NIK dan nomor KK membantu, tapi tidak wajib.'} ` +
    `Boleh kami simpan untuk ${programme}?\n` +
    'Disimpan terkunci, hanya untuk permintaan ini, dan bisa dihapus kapan saja. ' +
    `Dihapus sendiri ${days} hari setelah permintaan selesai. Mengirim nomornya berarti setuju. ` +
    'Tanpa nomor, permintaan tetap jalan.',
  'identity.type': ({ kind }: { kind: NumberKind }) =>
    `Tulis ${NAMES[kind]} (16 angka). Pesan Anda kami hapus dari chat ini sesudahnya.`,
  'identity.kept': (one: ShownLocked) =>
    `${NAMES[one.kind]} tersimpan, berakhir ${one.end}.` +
    `${one.doubts.length > 0 ? `\n${one.doubts.map((doubt) => DOUBTS[doubt]).join(' ')} Tetap kami simpan. Salah tulis? Tekan Ganti.` : ''}`,
  'identity.unread': ({ kind }: { kind: NumberKind }) =>
    `${NAMES[kind]} belum terbaca. Tulis 16 angkanya, atau lewati.`,
  'identity.later': () => 'Baik, tanpa nomor dulu. Permintaan tetap jalan.',
  'identity.lost': () =>
    'Tidak apa-apa, permintaan tetap jalan. Dukcapil mengganti KTP dan KK tanpa biaya. Nomor bisa menyusul.',
  'identity.mine': ({ reference, numbers }: { reference: string; numbers: readonly ShownLocked[] }) =>
    numbers.length === 0
      ? `Belum ada nomor pada ${reference}.`
      : `Nomor pada ${reference}:\n${numbers.map(({ kind, end }) => `${NAMES[kind]} berakhir ${end}`).join('\n')}`,
  'identity.opened': ({ day, reason }: { day: string; reason: string }) =>
    `Dibuka petugas ${day}. Alasannya: ${reason}`,
  'identity.forgotten': ({ reference }: { reference: string }) =>
    `Nomor pada ${reference} sudah dihapus. Permintaan tetap jalan.`,
  'identity.until': ({ days }: { days: number }) =>
    `NIK, KK, dan foto surat terhapus sendiri ${days} hari setelah permintaan selesai.`,
  'identity.cleared': ({ reference, day }: { reference: string; day: string }) =>
    `NIK, KK, dan foto surat pada ${reference} sudah dihapus pada ${day}.`,
  'identity.wiped': () => 'Pesan tadi sudah dihapus.',

  'desk.numbers': ({ numbers, twins }: { numbers: readonly ShownLocked[]; twins: readonly string[] }) =>
    [
      ...(numbers.length === 0 ? ['NIK belum dicatat.'] : numbers.map(forOfficer)),
      ...(twins.length > 0 ? [`Nomor yang sama ada di berkas ${twins.join(', ')}.`] : []),
    ].join('\n'),
  'desk.numbers-cleared': ({ day }: { day: string }) =>
    `NIK, KK, dan foto surat sudah dihapus pada ${day}: permintaannya sudah lama selesai.`,
  'desk.numbers-why': () =>
    'Untuk apa nomor lengkapnya perlu dibuka? Alasan dan nama Anda dicatat, dan warga bisa membacanya.',
  'desk.numbers-opened': ({ reference }: { reference: string }) =>
    `Pembukaan nomor tercatat di ${reference}. Hapus pesan berikut setelah dipakai.`,
  'identity.digits': ({ nik, kk }: { nik?: string; kk?: string }) =>
    [...(nik ? [`NIK: ${nik}`] : []), ...(kk ? [`KK: ${kk}`] : [])].join('\n') || 'NIK belum dicatat.',

  'button.identity.agree': () => 'Setuju',
  'button.identity.none': () => 'Tidak punya / hilang',
  'button.identity.later': () => 'Nanti',
  'button.identity.again': ({ kind }: { kind: NumberKind }) => `Ganti ${NAMES[kind]}`,
  'button.identity.fill': ({ kind }: { kind: NumberKind }) => `Isi ${NAMES[kind]}`,
  'button.identity.forget': () => 'Hapus nomor',
  'button.identity.mine': () => 'NIK dan KK',
  'button.identity.wipe': () => 'Hapus pesan ini',
  'button.desk.numbers': () => 'Buka nomor lengkap',
} as const;
