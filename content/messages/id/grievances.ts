import type {
  AnswerOutcome,
  Category,
  Concern,
  GrievanceState,
  PromisedDays,
} from '#core/grievance/grievance.ts';

/** What a grievance is about, as people say it. */
export const CATEGORIES: Readonly<Record<Category, string>> = {
  'left-out': 'nama tidak masuk atau dicoret',
  'wrongly-in': 'penerima yang tidak tepat',
  'payment-late': 'bantuan terlambat',
  'payment-cut': 'bantuan dipotong atau dimintai uang',
  conduct: 'sikap petugas',
  quality: 'mutu bantuan',
  'data-wrong': 'data yang salah',
  exploitation: 'hal yang perlu dilindungi',
  other: 'hal lain',
};

/** Whom it concerns, as people call them. */
export const CONCERNS: Readonly<Record<Concern, string>> = {
  neighbourhood: 'ketua RT/RW atau dusun',
  village: 'kantor desa atau kelurahan',
  facilitator: 'pendamping atau ketua kelompok',
  'social-office': 'dinas sosial',
  'relief-post': 'posko atau relawan',
  'disaster-office': 'BPBD',
  payer: 'bank, agen, atau kantor pos',
  facility: 'sekolah atau layanan kesehatan',
  'protection-service': 'layanan perlindungan',
  other: 'pihak lain',
  nobody: 'tidak tentang siapa pun',
  unknown: 'belum disebut',
};

const STATES: Readonly<Record<GrievanceState, string>> = {
  received: 'menunggu petugas membukanya',
  taken: 'sedang ditangani petugas',
  answered: 'sudah dijawab, menunggu kata Anda',
  closed: 'selesai',
  withdrawn: 'ditarik kembali',
};

export const OUTCOMES: Readonly<Record<AnswerOutcome, string>> = {
  righted: 'sudah diperbaiki',
  explained: 'dijelaskan',
  'not-found': 'tidak ditemukan buktinya',
  'passed-on': 'diteruskan ke kantor yang memutuskan',
};

const MEASURES: Readonly<Record<PromisedDays['source'], string>> = {
  lapor: 'Patokannya seperti LAPOR!',
  sanggah: 'Patokannya aturan sanggah 2024',
  own: 'Patokan kami sendiri',
};

const DESKS = ['kabupaten atau kota', 'provinsi', 'pusat'] as const;
const deskOf = (desk: number): string => DESKS[desk] ?? DESKS[2];

/** A grievance as the person sees it. */
export interface ShownGrievance {
  readonly reference: string;
  readonly state: GrievanceState;
  readonly category: Category;
  readonly concerns: Concern;
  readonly holder?: string;
  readonly until?: string;
  readonly late: boolean;
  readonly desk: number;
  readonly named: boolean;
  readonly about?: string;
}

/** A way outside the house. */
interface Outside {
  readonly number: string;
  readonly name: string;
}

const numberLines = (numbers: readonly Outside[]): string =>
  numbers.map(({ number, name }) => `${number} ${name}`).join('\n');

/** Sentences about grievances. They are loaded when somebody complains. */
export const grievances = {
  'grievance.what': () =>
    'Apa keluhannya? Tulis dalam satu pesan, boleh tanpa nama.\nContoh: "Bantuan saya dipotong 50 ribu oleh ketua RT."',
  'grievance.unfair-list': () =>
    'Daftar bantuan bisa salah, dan boleh diperbaiki.\nUntuk keluarga Anda: tulis /cek, lalu /ajukan. Atau lewat desa.\nYang menerima padahal mampu: menu sanggah di Cek Bansos. Satu desa, dengan foto rumah; pemda punya 14 hari (aturan 2024).\nNama Anda tidak kami beri tahu kepada siapa pun.',
  'grievance.kept': ({
    reference,
    category,
    concerns,
    anonymous,
  }: {
    reference: string;
    category: Category;
    concerns: Concern;
    anonymous: boolean;
  }) =>
    `Keluhan tersimpan. Nomor: ${reference}\nTentang: ${CATEGORIES[category]}${
      concerns === 'unknown' ? '' : `, ${CONCERNS[concerns]}`
    }.\n${
      anonymous ? 'Tanpa nama.' : 'Nama Anda tidak ditanyakan.'
    } Bantuan Anda tidak boleh hilang karena mengeluh.`,
  'grievance.days': ({ open, answer, source }: Pick<PromisedDays, 'open' | 'answer' | 'source'>) =>
    `${MEASURES[source]}: dibuka dalam ${open} hari, dijawab dalam ${answer} hari. Ini bukan janji.\nBila lewat, petugas di atasnya ikut menangani dan Anda diberi tahu.`,
  'grievance.outside': ({ numbers }: { numbers: readonly Outside[] }) =>
    `Belum ada petugas yang menjawab. Boleh juga ke luar Jaring:\n${numberLines(numbers)}`,
  'grievance.whom': () => 'Tentang siapa? Kantor yang Anda pilih tidak akan melihat keluhan ini.',
  'grievance.whom-known': ({ concerns }: { concerns: Concern }) =>
    `Dicatat: tentang ${CONCERNS[concerns]}. Mereka tidak melihat keluhan ini.`,
  'grievance.whom-unknown': () =>
    'Karena belum disebut tentang siapa, petugas provinsi atau pusat yang membukanya.',
  'grievance.where': () => 'Di desa atau kelurahan mana? Boleh dilewati.',
  'grievance.where-again': () =>
    'Tempat itu belum kami kenal. Tulis nama desa dan kecamatannya, atau lewati.',
  'grievance.where-which': () => 'Yang mana?',
  'grievance.settled': ({ reference, desk }: { reference: string; desk: number }) =>
    `Keluhan ${reference} menunggu petugas ${deskOf(desk)}. Lihat kapan saja: /status`,
  'grievance.card': ({ grievance }: { grievance: ShownGrievance }) =>
    [
      `Keluhan ${grievance.reference}: ${STATES[grievance.state]}.`,
      `Tentang: ${CATEGORIES[grievance.category]}, ${CONCERNS[grievance.concerns]}.`,
      ...(grievance.about ? [`Nomor urusannya: ${grievance.about}`] : []),
      ...(grievance.holder ? [`Petugas: ${grievance.holder}`] : []),
      ...(grievance.state === 'received' ? [`Di tingkat: ${deskOf(grievance.desk)}.`] : []),
      ...(grievance.until
        ? [`Patokan harinya: ${grievance.until}${grievance.late ? ' (sudah terlambat)' : ''}`]
        : []),
      grievance.named
        ? 'Nama Anda hanya tampak bagi petugas yang menanganinya.'
        : 'Petugas tidak melihat nama atau nomor Anda.',
    ].join('\n'),
  'grievance.answer': ({ text, outcome }: { text: string; outcome: AnswerOutcome }) =>
    `Jawaban (${OUTCOMES[outcome]}):\n${text}`,
  'grievance.question': ({ text }: { text: string }) => `Petugas bertanya:\n${text}`,
  'grievance.line': ({
    reference,
    category,
    state,
    late,
  }: {
    reference: string;
    category: Category;
    state: GrievanceState;
    late: boolean;
  }) => `${reference}: ${CATEGORIES[category]}, ${STATES[state]}${late ? ' (terlambat)' : ''}`,
  'grievance.head': () => 'Keluhan dari chat ini:',
  'grievance.elsewhere': ({ reference, state }: { reference: string; state: GrievanceState }) =>
    `Keluhan ${reference}: ${STATES[state]}. Isinya hanya tampak di chat yang mengirimnya.`,
  'grievance.kept-here': ({ count }: { count: number }) => `Keluhan: ${count}`,
  'grievance.write-more': () => 'Silakan tulis tambahannya.',
  'grievance.write-why': () => 'Apa yang belum selesai? Tulis dalam satu pesan.',
  'grievance.write-name': () => 'Siapa nama Anda? Hanya petugas yang menanganinya yang melihat.',
  'grievance.added': ({ reference }: { reference: string }) => `Ditambahkan ke keluhan ${reference}.`,
  'grievance.named': () => 'Nama dicatat. Bisa dihapus lagi kapan saja.',
  'grievance.unnamed': () => 'Baik, tanpa nama.',
  'grievance.sorted': ({ category }: { category: Category }) => `Diganti: tentang ${CATEGORIES[category]}.`,
  'grievance.which-kind': () => 'Keluhan ini tentang apa?',
  'grievance.accepted': ({ reference }: { reference: string }) =>
    `Baik, keluhan ${reference} selesai. Bisa dibuka lagi lewat /status.`,
  'grievance.reopened': ({ reference }: { reference: string }) =>
    `Keluhan ${reference} dibuka lagi. Petugas lain yang menanganinya, satu tingkat di atas.`,
  'grievance.withdrawn': ({ reference }: { reference: string }) => `Keluhan ${reference} ditarik kembali.`,
  'grievance.consent-no': () => 'Baik. Tidak ada yang diberi tahu. Tulis kapan saja.',
  'grievance.not-open': () => 'Itu tidak bisa dilakukan pada tahap ini.',

  'grievance.notice.taken': ({
    reference,
    holder,
    until,
  }: {
    reference: string;
    holder: string;
    until?: string;
  }) =>
    `Keluhan ${reference} dibuka oleh ${holder === '' ? 'petugas' : holder}.${until ? ` Patokan jawabannya: ${until}.` : ''}`,
  'grievance.notice.released': ({ reference }: { reference: string }) =>
    `Keluhan ${reference} dilepas petugasnya dan menunggu petugas lain.`,
  'grievance.notice.forwarded': ({ reference, reason }: { reference: string; reason: string }) =>
    `Keluhan ${reference} diteruskan ke petugas lain.\nAlasannya: ${reason}`,
  'grievance.notice.asked': ({ reference, text }: { reference: string; text: string }) =>
    `Petugas bertanya tentang keluhan ${reference}:\n${text}`,
  'grievance.notice.answered': ({
    reference,
    text,
    outcome,
    days,
  }: {
    reference: string;
    text: string;
    outcome: AnswerOutcome;
    days: number;
  }) =>
    `Keluhan ${reference} dijawab: ${OUTCOMES[outcome]}.\n${text}\nSudah cukup? Tanpa kabar ${days} hari kami anggap selesai, dan tetap bisa dibuka lagi.`,
  'grievance.notice.late': ({ reference, desk }: { reference: string; desk: number }) =>
    `Keluhan ${reference} lewat dari patokan harinya. Sekarang juga di petugas ${deskOf(desk)}. Maaf menunggu.`,
  'grievance.notice.closed': ({ reference }: { reference: string }) =>
    `Keluhan ${reference} ditutup karena tidak ada kabar dari Anda. Belum selesai? Buka lagi kapan saja.`,
  'grievance.notice.desk': ({
    reference,
    category,
    late,
  }: {
    reference: string;
    category: Category;
    late: boolean;
  }) => `${late ? 'Keluhan yang terlambat' : 'Keluhan menunggu'}: ${reference}, ${CATEGORIES[category]}.`,
  'grievance.notice.news': ({ reference }: { reference: string }) =>
    `Ada tambahan dari warga pada keluhan ${reference}.`,

  'grievance.desk.none': () => 'Tidak ada keluhan yang menunggu Anda.',
  'grievance.desk.head': ({ count }: { count: number }) => `Keluhan yang menunggu: ${count}`,
  'grievance.desk.line': ({
    n,
    reference,
    category,
    held,
    until,
    late,
  }: {
    n: number;
    reference: string;
    category: Category;
    held: boolean;
    until: string;
    late: boolean;
  }) =>
    `${n}. ${reference}: ${CATEGORIES[category]}, ${held ? 'ditangani' : 'belum dibuka'}, ${late ? 'terlambat sejak' : 'sebelum'} ${until}`,
  'grievance.desk.card': ({
    grievance,
    place,
    words,
  }: {
    grievance: ShownGrievance;
    place: string;
    words: readonly { readonly from: 'person' | 'staff'; readonly text: string }[];
  }) =>
    [
      `Keluhan ${grievance.reference}: ${STATES[grievance.state]}.`,
      `Tentang: ${CATEGORIES[grievance.category]}, ${CONCERNS[grievance.concerns]}. Tempat: ${place}.`,
      ...(grievance.until ? [`Patokan: ${grievance.until}${grievance.late ? ' (terlambat)' : ''}`] : []),
      ...(words.length === 0
        ? ['Isinya tampak bagi petugas yang membukanya.']
        : words.map(({ from, text }) => `${from === 'person' ? 'Warga' : 'Petugas'}: ${text}`)),
    ].join('\n'),
  'grievance.desk.name': ({ name }: { name: string }) => `Nama pengadu: ${name}. Jangan diteruskan.`,
  'grievance.desk.ask-what': () => 'Apa yang ingin ditanyakan? Warga tetap tidak dikenal.',
  'grievance.desk.how': () => 'Bagaimana hasilnya?',
  'grievance.desk.answer-why': () => 'Tulis jawaban dengan alasannya. Warga menerimanya kata demi kata.',
  'grievance.desk.to-whom': () => 'Diteruskan ke mana?',
  'grievance.desk.forward-why': () => 'Tulis alasannya. Warga juga membacanya.',
  'grievance.desk.done': ({ reference }: { reference: string }) => `Tercatat pada keluhan ${reference}.`,

  'refusal.grievance.not-open': () => 'Itu tidak bisa dilakukan pada keluhan ini sekarang.',
  'refusal.grievance.not-yours': () => 'Keluhan ini ditangani atau sudah dijawab petugas lain.',
  'refusal.grievance.already-taken': () => 'Keluhan ini baru saja dibuka petugas lain.',
  'refusal.grievance.highest': () => 'Tidak ada tingkat di atas itu. Jawab di sini, dengan alasannya.',

  'button.grievance.file': () => 'Jadikan keluhan',
  'button.grievance.whom': ({ concerns }: { concerns: Concern }) => {
    const name = CONCERNS[concerns];
    return name.charAt(0).toUpperCase() + name.slice(1);
  },
  'button.grievance.kind': ({ category }: { category: Category }) => {
    const name = CATEGORIES[category];
    return name.charAt(0).toUpperCase() + name.slice(1);
  },
  'button.grievance.more': () => 'Tambah keterangan',
  'button.grievance.reply': () => 'Jawab',
  'button.grievance.name': () => 'Sebut nama saya',
  'button.grievance.nameless': () => 'Tanpa nama',
  'button.grievance.re-sort': () => 'Tentang hal lain',
  'button.grievance.re-whom': () => 'Ganti tentang siapa',
  'button.grievance.drop': () => 'Tarik keluhan',
  'button.grievance.accept': () => 'Sudah cukup',
  'button.grievance.reopen': () => 'Belum selesai',
  'button.grievance.take': () => 'Buka dan tangani',
  'button.grievance.ask': () => 'Tanya warga',
  'button.grievance.answer': () => 'Jawab',
  'button.grievance.forward': () => 'Teruskan',
  'button.grievance.release': () => 'Lepas',
  'button.grievance.outcome': ({ outcome }: { outcome: AnswerOutcome }) => {
    const name = OUTCOMES[outcome];
    return name.charAt(0).toUpperCase() + name.slice(1);
  },
  'button.grievance.to': ({ to }: { to: 'province' | 'national' | 'protection' }) =>
    to === 'province' ? 'Petugas provinsi' : to === 'national' ? 'Petugas pusat' : 'Petugas perlindungan',
} as const;
