import type { Ground } from '#core/programme/yes.ts';

/** Why a household is proposed, or its listing disputed, as people say it. */
export const GROUND_WORDS: Readonly<Record<Ground, string>> = {
  poor: 'Sangat kurang',
  ill: 'Ada yang sakit lama',
  disability: 'Ada penyandang disabilitas',
  elderly: 'Lansia tinggal sendiri',
  children: 'Anak tanpa pengasuh',
  disaster: 'Kena bencana',
  'well-off': 'Tampaknya mampu',
  moved: 'Sudah pindah',
  died: 'Penerimanya sudah meninggal',
  'state-paid': 'Digaji negara',
  twice: 'Tercatat dua kali',
  other: 'Lainnya',
};

const SAID = {
  yes: 'setuju',
  no: 'tidak bersedia',
  unreached: 'belum bisa ditemui',
} as const;

/** What an officer sees of a proposal: never who wrote it. */
export interface ShownProposal {
  readonly purpose: 'propose' | 'dispute';
  readonly grounds: readonly Ground[];
  readonly about?: string;
  readonly why?: string;
  readonly household?: { readonly said: keyof typeof SAID; readonly by: 'own' | 'staff' };
}

const householdLine = (household: ShownProposal['household']): string =>
  household === undefined
    ? 'Keluarga itu: belum ditanya'
    : `Keluarga itu: ${SAID[household.said]}${household.by === 'own' ? ', dari HP sendiri' : ', dicatat petugas'}`;

/** How far a proposal or an objection is, as its author hears it: nothing of the household. */
export type ProposalStanding = 'waiting' | 'taken-up' | 'not-pursued' | 'ended';
const STANDINGS: Readonly<Record<ProposalStanding, string>> = {
  waiting: 'menunggu petugas',
  'taken-up': 'sudah diteruskan',
  'not-pursued': 'tidak dilanjutkan',
  ended: 'Anda batalkan',
};
const WHAT = { propose: 'usulan', dispute: 'keberatan atas penerima' } as const;
type Line = {
  reference: string;
  programme: string;
  purpose: 'propose' | 'dispute';
  standing: ProposalStanding;
};

/** Sentences about proposing a missed household and objecting that one is listed. */
export const proposals = {
  'propose.which': () => 'Untuk bantuan apa?',
  'propose.consent': ({ programme }: { programme: string }) =>
    `${programme}\nNama Anda tidak kami beri tahu kepada keluarga itu atau kantor desa. Keluarga itu ditanya dulu. Lanjut?`,
  'dispute.consent': ({ programme }: { programme: string }) =>
    `${programme}\nNama Anda tidak kami beri tahu kepada siapa pun. Yang memeriksa dinas sosial, bukan desa. Lanjut?`,
  'propose.grounds': () => 'Kenapa keluarga ini perlu dibantu?',
  'dispute.grounds': () => 'Apa yang tidak sesuai?',
  'propose.why': () => 'Boleh ceritakan sedikit, atau lewati.',
  'propose.about': () =>
    'Keluarga siapa, di sekitar mana? Cukup nama panggilan dan ancar-ancar. Jangan tulis NIK atau nama Anda.',
  'propose.kept': (p: Omit<Line, 'standing'>) =>
    `Tersimpan sebagai ${WHAT[p.purpose]}. Nomor: ${p.reference}\nProgram: ${p.programme}`,
  'propose.next': () =>
    'Ini usulan sampai keluarga itu setuju. Anda dikabari bila diteruskan, tanpa isi keluarganya.',
  'dispute.next': () =>
    'Menurut aturan 2024, daerah punya 14 hari untuk memeriksa. Anda dikabari bila diteruskan.',
  'proposal.card': (p: Line) =>
    `${p.programme}\nNomor: ${p.reference}\n${p.purpose === 'propose' ? 'Usulan' : 'Keberatan atas penerima'}: ${STANDINGS[p.standing]}`,
  'proposal.hidden': () => 'Nama Anda tidak ditampilkan. Isi keluarga itu juga tidak ditampilkan di sini.',
  'proposal.line': (p: Line) =>
    `${p.reference}: ${p.programme}, ${WHAT[p.purpose]}, ${STANDINGS[p.standing]}.`,
  'desk.proposal': ({ purpose, grounds, about, why, household }: ShownProposal) =>
    [
      purpose === 'propose'
        ? 'Usulan warga. Pengusul tidak ditampilkan.'
        : 'Keberatan warga. Penulisnya tidak ditampilkan.',
      ...(grounds.length > 0 ? [`Alasan: ${grounds.map((one) => GROUND_WORDS[one]).join(', ')}`] : []),
      ...(why ? [`Cerita: ${why}`] : []),
      ...(about ? [`Tentang: ${about}`] : []),
      ...(purpose === 'propose' ? [householdLine(household)] : []),
    ].join('\n'),
  'desk.pass': ({ code, until }: { code: string; until: string }) =>
    `Kode untuk keluarga itu: ${code}\nBerlaku sampai ${until}. Bacakan kepada mereka; mereka mengetiknya di sini.`,
  'pass.unknown': () => 'Kode itu tidak berlaku. Minta kode baru kepada yang memberikannya.',
  'pass.short': () => 'Kode itu belum lengkap. Isinya 12 huruf dan angka. Contoh: gabung K7M2-9QXD-4F7A',
  'pass.household': ({ programme }: { programme: string }) =>
    `${programme}\nKeluarga Anda diusulkan. Siapa pengusulnya tidak kami beri tahu. Bila setuju, permintaan dibuat atas nama Anda. Setuju?`,
  'pass.household-yes': ({ reference }: { reference: string }) =>
    `Permintaan Anda tersimpan. Nomor: ${reference}\nIni bukan janji diterima. Lihat kapan saja: tulis "status ${reference}".`,
  'pass.household-running': () => 'Permintaan Anda untuk program ini sudah ada. Lihat di /status.',
  'pass.household-no': () => 'Baik, usulan itu diakhiri. Tidak ada yang dicatat tentang Anda.',
  'notice.proposal.taken-up': ({ reference, programme }: { reference: string; programme: string }) =>
    `Yang Anda sampaikan (${reference}, ${programme}) sudah diteruskan. Terima kasih.`,
  'notice.proposal.not-pursued': ({ reference, programme }: { reference: string; programme: string }) =>
    `Yang Anda sampaikan (${reference}, ${programme}) tidak dilanjutkan. Alasannya tidak kami buka.`,
  'button.ground': ({ ground }: { ground: Ground }) => GROUND_WORDS[ground],
  'button.propose': () => 'Usulkan keluarga',
  'button.dispute': () => 'Keberatan atas penerima',
  'button.desk.household-yes': () => 'Keluarga setuju',
  'button.desk.household-no': () => 'Keluarga tidak mau',
  'button.desk.unreached': () => 'Belum ditemui',
  'button.desk.pass': () => 'Kode untuk keluarga',
} as const;
