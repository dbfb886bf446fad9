import type { ApplicationState } from '#core/programme/application.ts';
import type { Holder } from '#core/programme/step.ts';
import { HOLDERS } from './applications.ts';

const STATES: Readonly<Record<ApplicationState, string>> = {
  gathering: 'menunggu anggota lain',
  open: 'sedang berjalan',
  returned: 'menunggu juru bicara melengkapi',
  accepted: 'disetujui, belum tentu sudah dibayar',
  received: 'sudah diterima',
  refused: 'tidak disetujui',
  objected: 'keberatan sedang dijawab',
  withdrawn: 'diakhiri',
  'taken-up': 'diakhiri',
};

/** Who has a group's file, as its members say it. */
const holderOf = (holder: Holder): string => (holder === 'person' ? 'juru bicara' : HOLDERS[holder]);

/** How many members a programme asks for; `sure` says whether a source stands for it. */
export interface ShownSize {
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly sure: boolean;
}

const sizeLine = (size: ShownSize | undefined): string => {
  const { atLeast, atMost, sure } = size ?? { sure: true };
  if (atLeast === undefined && atMost === undefined) return 'Jumlah anggotanya belum kami tahu.';
  const asked =
    atLeast === undefined
      ? `paling banyak ${atMost}`
      : atMost === undefined
        ? `paling sedikit ${atLeast}`
        : `${atLeast} sampai ${atMost}`;
  return sure ? `Anggotanya ${asked} orang.` : `Anggotanya mungkin ${asked} orang, belum pasti.`;
};

/** A group as who speaks for it sees it. */
export interface ShownGroup {
  readonly reference: string;
  readonly programme: string;
  readonly name: string;
  readonly yes: number;
  readonly unverified: number;
  /** Names that members let her see. */
  readonly names: readonly string[];
  readonly size?: ShownSize;
}

/** A group as one of its members sees it: nothing of the others. */
export interface ShownMembership {
  readonly reference: string;
  readonly programme: string;
  readonly state: ApplicationState;
  readonly holder: Holder;
  readonly name?: string;
  /** What she lets herself be called. */
  readonly label?: string;
}

/** What a person is told before she answers. */
export interface ShownInvitation {
  readonly programme: string;
  readonly summary: string;
  readonly name: string;
  readonly speaker?: string;
}

/** A group as an officer sees it: how many, and the names that she may read. */
export interface ShownDeskGroup {
  readonly name: string;
  readonly yes: number;
  readonly names: readonly string[];
  /** Recorded on the speaker's phone, waiting for an officer. */
  readonly waiting: readonly string[];
  readonly size?: ShownSize;
}

type Named = { reference: string; programme: string };

/** Sentences about asking as a group, with each member's own yes. */
export const groups = {
  'group.which': () => 'Program mana yang diminta bersama?',
  'group.what': ({ programme, size }: { programme: string; size?: ShownSize }) =>
    `${programme}\nIni diminta bersama, sebagai kelompok. ${sizeLine(size)}`,
  'group.consent': () =>
    'Tiap anggota menjawab sendiri. Anda hanya melihat jumlahnya. Petugas membaca nama kelompok dan juru bicara. Buka kelompok?',
  'group.name': () => 'Apa nama kelompoknya? Jangan tulis nama orang atau nomor HP.',
  'group.speaker': () => 'Siapa juru bicaranya? Tulis nama panggilan yang dikenal anggota.',
  'group.member-too': () => 'Anda sendiri ikut jadi anggota?',
  'group.where': () => 'Kelompoknya di desa atau kelurahan mana?',
  'group.too-long': () => 'Terlalu panjang. Tulis lebih singkat.',
  'group.opened': ({ reference, name }: { reference: string; name: string }) =>
    `Kelompok ${name} dibuka, belum dikirim. Nomor: ${reference}`,
  'group.code': ({ code, link, until }: { code: string; link?: string; until: string }) =>
    [
      'Bagikan kepada calon anggota. Mereka mengetik di sini:',
      `gabung ${code}`,
      ...(link ? [`atau membuka ${link}`] : []),
      `Berlaku sampai ${until}.`,
    ].join('\n'),
  'group.code-ended': () => 'Kode kelompok sudah habis waktunya. Tekan "Kode baru".',
  'group.card': ({ reference, programme, name, yes, unverified, names, size }: ShownGroup) =>
    [
      programme,
      `Kelompok: ${name}`,
      `Nomor: ${reference}`,
      `Sudah setuju: ${yes} orang.`,
      ...(unverified > 0 ? [`Dicatat di HP Anda, belum dicek petugas: ${unverified} orang.`] : []),
      ...(names.length > 0 ? [`Yang mau disebut: ${names.join(', ')}`] : []),
      sizeLine(size),
    ].join('\n'),
  'group.gathering': () => 'Belum dikirim. Bila sudah cukup, tekan "Kirim".',
  'group.short': ({ yes, atLeast }: { yes: number; atLeast: number }) =>
    `Baru ${yes} orang setuju, program meminta paling sedikit ${atLeast}. Petugas bisa mengembalikannya. Tetap kirim sekarang?`,
  'group.kept': () => 'Baik, belum dikirim. Kelompoknya tetap tersimpan.',
  'group.sent': ({ reference, yes }: { reference: string; yes: number }) =>
    `Permintaan kelompok terkirim dengan ${yes} orang setuju. Nomor: ${reference}`,
  'group.record-who': () => 'Siapa nama panggilan anggota yang tidak punya HP?',
  'group.record-sure': ({ label, programme }: { label: string; programme: string }) =>
    `Bacakan kepada ${label}: "Kelompok ini meminta ${programme}. Boleh menolak, boleh keluar kapan saja." Ia sendiri bilang setuju?`,
  'group.recorded': ({ label }: { label: string }) =>
    `${label} dicatat. Dihitung setelah petugas mengeceknya.`,
  'group.not-recorded': () => 'Baik, tidak dicatat.',
  'group.taken-out': ({ label }: { label: string }) => `${label} dikeluarkan dari catatan.`,
  'group.dropped': ({ reference }: { reference: string }) =>
    `Kelompok ${reference} diakhiri. Anggotanya dikabari.`,

  'group.ask': ({ programme, summary, name, speaker }: ShownInvitation) =>
    `Anda diajak ikut meminta ${programme}.\nKelompok: ${name}${speaker ? `\nJuru bicara: ${speaker}` : ''}\n${summary}`,
  'group.seen': () =>
    'Juru bicara dan petugas melihat jumlah yang setuju. Anggota lain tidak melihat jawaban Anda. Boleh keluar kapan saja. Ikut?',
  'group.said-yes': ({ reference }: { reference: string }) =>
    `Anda ikut. Nomor: ${reference}\nKeluar kapan saja: tulis "keluar kelompok".`,
  'group.name-yours': () => 'Boleh nama Anda dilihat juru bicara dan petugas? Tulis namanya, atau lewati.',
  'group.named': ({ label }: { label: string }) => `Nama ${label} boleh dilihat juru bicara dan petugas.`,
  'group.unnamed': () => 'Baik, nama Anda tidak ditampilkan.',
  'group.said-no': () => 'Baik. Tidak ada yang dicatat, juru bicara tidak diberi tahu.',
  'group.already': () => 'Anda sudah ikut kelompok ini.',
  'group.yours': () => 'Ini kelompok Anda sendiri.',
  'group.closed': () => 'Kelompok ini tidak menerima anggota lagi. Tanyakan kepada juru bicaranya.',
  'pass.wait': () =>
    'Beberapa kode tadi tidak cocok. Tunggu satu jam, atau minta juru bicara membacakannya pelan-pelan.',
  'group.head': () => 'Kelompok yang Anda ikuti:',
  'group.line': ({ reference, programme, state }: Named & { state: ApplicationState }) =>
    `${reference}: ${programme}, ${STATES[state]}.`,
  'group.mine': ({ reference, programme, name, label, state, holder }: ShownMembership) =>
    [
      programme,
      ...(name ? [`Kelompok: ${name}`] : []),
      `Nomor: ${reference}`,
      `Keadaan: ${STATES[state]}`,
      ...(state === 'open' ? [`Sekarang di: ${holderOf(holder)}`] : []),
      label ? `Nama Anda tampak sebagai ${label}.` : 'Nama Anda tidak ditampilkan.',
    ].join('\n'),
  'group.leave-sure': ({ programme }: { programme: string }) =>
    `Keluar dari kelompok untuk ${programme}? Yang kami simpan tentang Anda di situ dihapus.`,
  'group.leave-which': () => 'Keluar dari kelompok yang mana?',
  'group.left': () => 'Anda sudah keluar. Jawaban dan nama Anda di kelompok itu dihapus.',
  'group.stays': () => 'Baik, Anda tetap ikut.',
  'group.no-member': () => 'Chat ini tidak ikut kelompok mana pun.',
  'group.data': ({ count }: { count: number }) => `Ikut kelompok: ${count}. Keluar: tulis "keluar kelompok".`,

  'desk.group': ({ name, yes, names, waiting, size }: ShownDeskGroup) =>
    [
      `Kelompok: ${name}`,
      `Setuju sendiri atau sudah dicek: ${yes} orang.`,
      sizeLine(size),
      ...(names.length > 0 ? [`Yang mau disebut: ${names.join(', ')}`] : []),
      ...(waiting.length > 0 ? [`Dicatat juru bicara, belum dicek: ${waiting.join(', ')}`] : []),
    ].join('\n'),
  'button.desk.verify': ({ label }: { label: string }) => `Sudah saya cek: ${label}`,
  'notice.group.joined': ({ reference, yes }: { reference: string; yes: number }) =>
    `Kelompok ${reference}: sudah ${yes} orang setuju.`,
  'notice.group.left': ({ reference, yes }: { reference: string; yes: number }) =>
    `Kelompok ${reference}: satu anggota keluar. Yang setuju ${yes} orang.`,
  'notice.group.unsent': ({ reference, yes }: { reference: string; yes: number }) =>
    `Kelompok ${reference} belum dikirim. Yang setuju ${yes} orang. Bisa dikirim, ditambah, atau diakhiri.`,
  'notice.group.sent': ({ reference, programme }: Named) =>
    `Permintaan kelompok Anda (${reference}, ${programme}) sudah dikirim juru bicara.`,
  'notice.group.moved': ({ reference, programme, holder }: Named & { holder: Holder }) =>
    `Permintaan kelompok Anda (${reference}, ${programme}) sekarang di: ${holderOf(holder)}.`,
  'notice.group.accepted': ({ reference, programme }: Named) =>
    `Permintaan kelompok Anda (${reference}, ${programme}) disetujui, belum tentu sudah dibayar.`,
  'notice.group.refused': ({ reference, programme }: Named) =>
    `Permintaan kelompok Anda (${reference}, ${programme}) tidak disetujui. Alasannya ada pada juru bicara; ia bisa mengajukan keberatan.`,
  'notice.group.settled': ({ reference, programme }: Named) =>
    `Keberatan kelompok Anda (${reference}, ${programme}) sudah dijawab. Tanyakan kepada juru bicara.`,
  'notice.group.ended': ({ reference, programme }: Named) =>
    `Permintaan kelompok Anda (${reference}, ${programme}) diakhiri juru bicara. Nama Anda bisa dihapus: tulis "keluar kelompok".`,

  'refusal.group.full': () => 'Kelompok ini sudah penuh. Tanyakan kepada juru bicaranya.',
  'refusal.group.empty': () => 'Belum ada yang setuju. Bagikan kodenya dulu, atau catat anggota tanpa HP.',
  'button.apply.group': () => 'Bersama kelompok',
  'button.group.another': () => 'Kelompok lain',
  'button.group.member': () => 'Ya, saya anggota',
  'button.group.helper': () => 'Tidak, saya membantu',
  'button.group.send': () => 'Kirim',
  'button.group.send-anyway': () => 'Tetap kirim',
  'button.group.wait': () => 'Tunggu dulu',
  'button.group.record': () => 'Catat anggota tanpa HP',
  'button.group.said-it': () => 'Ya, ia setuju',
  'button.group.not-said': () => 'Belum',
  'button.group.code': () => 'Kode baru',
  'button.group.people': () => 'Anggota',
  'button.group.drop': () => 'Akhiri kelompok',
  'button.group.yes': () => 'Ya, saya ikut',
  'button.group.no': () => 'Tidak ikut',
  'button.group.leave': () => 'Keluar kelompok',
  'button.group.leave-yes': () => 'Ya, keluar',
  'button.group.leave-no': () => 'Tetap ikut',
  'button.group.take-out': ({ label }: { label: string }) => `Keluarkan ${label}`,
} as const;
