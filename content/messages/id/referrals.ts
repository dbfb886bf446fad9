import type { OFFICE_ROLES } from '#core/referral/office.ts';
import type {
  OverrideGround,
  ReferralConsent,
  ReferralDays,
  ReferralOutcome,
  ReferralPurpose,
  ReferralState,
} from '#core/referral/referral.ts';

/** An office as sentences name it: its role, and what its area is called. */
export interface ShownOffice {
  readonly role: (typeof OFFICE_ROLES)[number];
  readonly area: string;
}

/** What tells who somebody is. */
export type Naming = 'name' | 'contact' | 'place';

/** What is sought at the other office. */
export const PURPOSE_NAMES: Readonly<Record<ReferralPurpose, string>> = {
  health: 'kesehatan',
  care: 'pendampingan sosial',
  protection: 'perlindungan',
  documents: 'dokumen kependudukan',
  school: 'sekolah',
  work: 'pekerjaan atau usaha',
  shelter: 'tempat tinggal',
  relief: 'bantuan darurat',
  other: 'hal lain',
};

/** Offices by their role. */
export const OFFICE_NAMES: Readonly<Record<ShownOffice['role'], string>> = {
  'village-officer': 'petugas desa/kelurahan',
  'social-worker': 'pekerja sosial',
  'protection-officer': 'petugas perlindungan',
  coordinator: 'koordinator',
  responder: 'petugas tanggap darurat',
};

/** How a referral ended. */
export const OUTCOME_NAMES: Readonly<Record<ReferralOutcome, string>> = {
  helped: 'sudah dibantu',
  partly: 'sebagian sudah dibantu',
  elsewhere: 'ditangani di tempat lain',
  'not-reached': 'belum bisa dihubungi',
  'not-wanted': 'tidak dibutuhkan lagi',
};

const STATES: Readonly<Record<ReferralState, string>> = {
  asking: 'menunggu jawaban Anda',
  sent: 'menunggu diterima',
  accepted: 'sudah diterima',
  declined: 'tidak diterima, petugas mencari kantor lain',
  done: 'selesai',
  'not-agreed': 'tidak jadi dirujuk',
  revoked: 'ditarik kembali',
};

/** Where a referral stands, as officers say it. */
export const DESK_STATES: Readonly<Record<ReferralState, string>> = {
  ...STATES,
  asking: 'menunggu persetujuan warga',
  declined: 'tidak diterima kantor tujuan',
};

/** What the person has said to it. */
export const CONSENTS: Readonly<Record<ReferralConsent, string>> = {
  waiting: 'belum dijawab',
  given: 'setuju',
  unnamed: 'setuju, tanpa nama dan nomor',
  declined: 'tidak setuju',
  silent: 'tidak ada jawaban',
  overridden: 'tanpa menunggu, karena bahaya',
};

/** On which grounds nobody waits. */
export const GROUNDS: Readonly<Record<OverrideGround, string>> = {
  life: 'bahaya bagi nyawa',
  child: 'bahaya bagi anak',
};

const NAMINGS: Readonly<Record<Naming, string>> = { name: 'nama', contact: 'nomor kontak', place: 'alamat' };

const officeOf = ({ role, area }: ShownOffice): string => `${OFFICE_NAMES[role]}, ${area}`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A referral as the person sees it. */
export interface ShownReferral {
  readonly reference: string;
  readonly state: ReferralState;
  readonly purpose: ReferralPurpose;
  readonly office: ShownOffice;
  readonly about: string;
  readonly holder?: string;
  readonly until?: string;
  readonly late: boolean;
}

/** A referral as an officer sees it; words only where she may read them. */
export interface ShownReferralAtDesk extends ShownReferral {
  readonly from: ShownOffice;
  readonly place: string;
  readonly consent: ReferralConsent;
  readonly ground?: OverrideGround;
  readonly outcome?: ReferralOutcome;
}

/** Sentences about referrals (rujukan). They are loaded when somebody is passed on. */
export const referrals = {
  'referral.question': ({
    reference,
    office,
    purpose,
  }: {
    reference: string;
    office: ShownOffice;
    purpose: ReferralPurpose;
  }) =>
    `Petugas ingin merujuk Anda ke ${officeOf(office)}, untuk ${PURPOSE_NAMES[purpose]}.\nNomor rujukan: ${reference}`,
  'referral.shared': ({
    onBehalf,
    reason,
    told,
    names,
  }: {
    onBehalf: boolean;
    reason: string;
    told: string;
    names: readonly Naming[];
  }) =>
    [
      `Alasannya: ${reason}`,
      `Yang akan dibaca di sana: ${told}`,
      ...(names.length > 0 ? [`Juga ${names.map((one) => NAMINGS[one]).join(', ')} Anda.`] : []),
      ...(onBehalf ? ['Anda menulis untuk orang lain: tanyakan dulu kepadanya.'] : []),
    ].join('\n'),
  'referral.question-no': () =>
    'Boleh tidak, dan boleh ditarik lagi kapan saja. Urusan Anda di sini tetap jalan. Setuju dirujuk?',
  'referral.yes': ({ reference, office, days }: { reference: string; office: ShownOffice; days: number }) =>
    `Baik. Rujukan ${reference} dikirim ke ${officeOf(office)}. Patokan kami sendiri: dijawab dalam ${days} hari. Ini bukan janji.\nLihat kapan saja: /status`,
  'referral.no': () => 'Baik, tidak dirujuk. Tidak ada yang berubah pada urusan Anda.',
  'referral.card': ({ referral }: { referral: ShownReferral }) =>
    [
      `Rujukan ${referral.reference}: ${STATES[referral.state]}.`,
      `Ke ${officeOf(referral.office)}, untuk ${PURPOSE_NAMES[referral.purpose]}.`,
      `Dari urusan ${referral.about}.`,
      ...(referral.holder ? [`Petugas: ${referral.holder}`] : []),
      ...(referral.until
        ? [`Patokan harinya: ${referral.until}${referral.late ? ' (sudah terlambat)' : ''}`]
        : []),
    ].join('\n'),
  'referral.outcome': ({ outcome, text }: { outcome: ReferralOutcome; text: string }) =>
    `Hasilnya (${OUTCOME_NAMES[outcome]}):\n${text}`,
  'referral.line': ({
    reference,
    office,
    state,
    late,
  }: {
    reference: string;
    office: ShownOffice;
    state: ReferralState;
    late: boolean;
  }) => `${reference}: ke ${officeOf(office)}, ${STATES[state]}${late ? ' (terlambat)' : ''}`,
  'referral.head': () => 'Rujukan untuk Anda:',
  'referral.kept-here': ({ count }: { count: number }) => `Rujukan: ${count}`,
  'referral.write-more': () => 'Silakan tulis pesannya untuk petugas.',
  'referral.added': ({ reference }: { reference: string }) => `Ditambahkan pada rujukan ${reference}.`,
  'referral.revoked': ({ reference }: { reference: string }) =>
    `Rujukan ${reference} ditarik. Kantor itu tidak bisa membacanya lagi.`,

  'referral.notice.overridden': ({
    reference,
    office,
    why,
  }: {
    reference: string;
    office: ShownOffice;
    why: string;
  }) =>
    `Karena ada bahaya, petugas merujuk Anda ke ${officeOf(office)} tanpa menunggu jawaban. Nomor: ${reference}\nAlasannya: ${why}\nRujukan ini bisa ditarik kapan saja.`,
  'referral.notice.accepted': ({
    reference,
    office,
    holder,
    until,
  }: {
    reference: string;
    office: ShownOffice;
    holder: string;
    until?: string;
  }) =>
    `Rujukan ${reference} diterima ${officeOf(office)}${holder === '' ? '' : `: ${holder}`}.${until ? ` Patokan hasilnya: ${until}.` : ''}`,
  'referral.notice.declined': ({
    reference,
    office,
    reason,
  }: {
    reference: string;
    office: ShownOffice;
    reason: string;
  }) =>
    `Rujukan ${reference} tidak diterima ${officeOf(office)}.\nAlasannya: ${reason}\nPetugas Anda yang pertama tetap memegang urusan ini.`,
  'referral.notice.finished': ({
    reference,
    outcome,
    text,
  }: {
    reference: string;
    outcome: ReferralOutcome;
    text: string;
  }) => `Rujukan ${reference} selesai: ${OUTCOME_NAMES[outcome]}.\n${text}`,
  'referral.notice.told': ({ reference, text }: { reference: string; text: string }) =>
    `Pesan petugas tentang rujukan ${reference}:\n${text}`,
  'referral.notice.late': ({ reference, office }: { reference: string; office: ShownOffice }) =>
    `Rujukan ${reference} ke ${officeOf(office)} lewat dari patokan harinya. Petugas diingatkan. Maaf menunggu.`,
  'referral.notice.lapsed': ({ reference }: { reference: string }) =>
    `Pertanyaan tentang rujukan ${reference} ditutup karena belum dijawab. Tidak ada yang dikirim. Urusan Anda tetap jalan.`,
  'referral.notice.revoked': ({ reference, office }: { reference: string; office: ShownOffice }) =>
    `Rujukan ${reference} ke ${officeOf(office)} ditarik oleh petugas. Kantor itu tidak bisa membacanya lagi.`,

  'referral.notice.receiver': ({
    reference,
    purpose,
    late,
  }: {
    reference: string;
    purpose: ReferralPurpose;
    late: boolean;
  }) =>
    `${late ? 'Rujukan yang terlambat' : 'Rujukan untuk kantor Anda'}: ${reference}, ${PURPOSE_NAMES[purpose]}.`,
  'referral.notice.receiver-now': ({ reference, purpose }: { reference: string; purpose: ReferralPurpose }) =>
    `Rujukan mendesak, ada bahaya: ${reference}, ${PURPOSE_NAMES[purpose]}. Buka sekarang.`,
  'referral.notice.sender': ({
    reference,
    office,
    state,
    consent,
  }: {
    reference: string;
    office: ShownOffice;
    state: ReferralState;
    consent: ReferralConsent;
  }) =>
    `Rujukan ${reference} ke ${officeOf(office)}: ${DESK_STATES[state]}. Jawaban warga: ${CONSENTS[consent]}.`,
  'referral.notice.sender-late': ({ reference, office }: { reference: string; office: ShownOffice }) =>
    `Rujukan ${reference} lewat dari patokan harinya di ${officeOf(office)}. Warga sudah diberi tahu.`,
  'referral.notice.news': ({ reference }: { reference: string }) =>
    `Ada pesan dari warga pada rujukan ${reference}.`,
  'referral.notice.gone': ({ reference }: { reference: string }) =>
    `Rujukan ${reference} ditarik. Isinya tidak tampak lagi.`,

  'referral.desk.name-place': () => 'Untuk kantor di daerah tulis: /rujukan lalu nama kabupaten atau kota.',
  'referral.desk.none': () =>
    'Tidak ada rujukan di kantor Anda, dan tidak ada yang Anda kirim dan masih berjalan.',
  'referral.desk.received': ({ count }: { count: number }) => `Rujukan untuk kantor Anda: ${count}`,
  'referral.desk.away': ({ count }: { count: number }) =>
    `Rujukan dari kantor Anda, di kantor lain: ${count}`,
  'referral.desk.sent': ({ count }: { count: number }) => `Rujukan dari kantor Anda yang menunggu: ${count}`,
  'referral.desk.line': ({
    n,
    reference,
    purpose,
    state,
    until,
    late,
  }: {
    n: number;
    reference: string;
    purpose: ReferralPurpose;
    state: ReferralState;
    until: string;
    late: boolean;
  }) =>
    `${n}. ${reference}: ${PURPOSE_NAMES[purpose]}, ${DESK_STATES[state]}, ${late ? 'terlambat sejak' : 'sebelum'} ${until}`,
  'referral.desk.card': ({ referral }: { referral: ShownReferralAtDesk }) =>
    [
      `Rujukan ${referral.reference}: ${DESK_STATES[referral.state]}.`,
      `Untuk ${PURPOSE_NAMES[referral.purpose]}. Dari ${officeOf(referral.from)}, ke ${officeOf(referral.office)}.`,
      `Tempat: ${referral.place}. Jawaban warga: ${CONSENTS[referral.consent]}.`,
      ...(referral.ground ? [`Tanpa menunggu: ${GROUNDS[referral.ground]}.`] : []),
      ...(referral.holder ? [`Petugas: ${referral.holder}`] : []),
      ...(referral.outcome ? [`Hasil: ${OUTCOME_NAMES[referral.outcome]}.`] : []),
      ...(referral.until ? [`Patokan: ${referral.until}${referral.late ? ' (terlambat)' : ''}`] : []),
    ].join('\n'),
  'referral.desk.words': ({
    reason,
    told,
    names,
  }: {
    reason: string;
    told: string;
    names: Partial<Readonly<Record<Naming, string>>>;
  }) =>
    [
      `Alasan: ${reason}`,
      `Keterangan: ${told}`,
      ...(names.name ? [`Nama: ${names.name}`] : []),
      ...(names.contact ? [`Kontak: ${names.contact}`] : []),
      ...(names.place ? [`Alamat: ${names.place}`] : []),
    ].join('\n'),
  'referral.desk.override': ({ why }: { why: string }) => `Mengapa tanpa menunggu: ${why}`,
  'referral.desk.coarse': () => 'Isinya tampak setelah diterima.',
  'referral.desk.unnamed': () => 'Tanpa nama dan nomor. Hubungi lewat pesan di sini.',
  'referral.desk.declined': ({ reason, next }: { reason: string; next?: ShownOffice }) =>
    `Alasan tidak diterima: ${reason}${next ? `\nSarannya: ${officeOf(next)}` : ''}`,
  'referral.desk.taken-back': ({ reason }: { reason: string }) => `Alasan ditarik: ${reason}`,
  'referral.desk.thread': ({
    thread,
  }: {
    thread: readonly { readonly from: 'person' | 'staff'; readonly text: string }[];
  }) => thread.map(({ from, text }) => `${from === 'person' ? 'Warga' : 'Petugas'}: ${text}`).join('\n'),
  'referral.desk.which': () =>
    'Nomor mana yang dirujuk? Tulis: /rujuk lalu nomornya. Boleh berkas di meja Anda, atau laporan dan keluhan yang Anda pegang.',
  'referral.desk.to-whom': ({ reference }: { reference: string }) =>
    `Urusan ${reference} dirujuk ke kantor mana? Boleh ditulis.`,
  'referral.desk.nobody': () => 'Belum ada kantor lain yang bertugas untuk tempat ini.',
  'referral.desk.what-for': () => 'Untuk apa? Kantor tujuan hanya melihat ini sebelum menerima.',
  'referral.desk.why': () => 'Tulis alasannya. Warga juga membacanya.',
  'referral.desk.tell-what': () =>
    'Apa yang perlu diketahui kantor itu? Tulis seperlunya, tanpa NIK. Warga membacanya sebelum setuju.',
  'referral.desk.sure': ({
    office,
    purpose,
    reason,
    told,
    names,
    days,
  }: {
    office: ShownOffice;
    purpose: ReferralPurpose;
    reason: string;
    told: string;
    names: readonly Naming[];
    days: ReferralDays;
  }) =>
    [
      `Ke ${officeOf(office)}, untuk ${PURPOSE_NAMES[purpose]}.`,
      `Alasan: ${reason}`,
      `Keterangan: ${told}`,
      `Dari berkas ikut: ${names.length > 0 ? names.map((one) => NAMINGS[one]).join(', ') : 'tidak ada'}.`,
      `Warga ditanya dulu, ${days.consent} hari. Tanpa jawaban tidak ada yang dikirim.`,
    ].join('\n'),
  'referral.desk.ground': () => 'Tanpa menunggu jawaban hanya bila ada bahaya. Bahaya bagi siapa?',
  'referral.desk.ground-why': () =>
    'Apa bahayanya, dan mengapa tidak bisa menunggu? Ini dicatat atas nama Anda.',
  'referral.desk.tells': () =>
    'Apakah warga diberi tahu sekarang? Pilih tidak hanya bila kabar itu membahayakannya.',
  'referral.desk.asked': ({ reference }: { reference: string }) =>
    `Rujukan ${reference} dibuat. Warga sedang ditanya.`,
  'referral.desk.sent-now': ({ reference }: { reference: string }) =>
    `Rujukan ${reference} dikirim tanpa menunggu. Alasan dan nama Anda tercatat.`,
  'referral.desk.dropped': () => 'Baik, tidak jadi dirujuk.',
  'referral.desk.decline-why': () => 'Mengapa tidak bisa diterima? Warga dan pengirim membacanya.',
  'referral.desk.decline-next': () => 'Kantor mana yang lebih tepat? Boleh dilewati.',
  'referral.desk.how': () => 'Bagaimana hasilnya?',
  'referral.desk.finish-what': () => 'Tulis hasilnya. Warga menerimanya kata demi kata.',
  'referral.desk.tell-whom': () => 'Tulis pesan untuk warga.',
  'referral.desk.revoke-why': () => 'Mengapa ditarik? Tulis singkat.',
  'referral.desk.done': ({ reference }: { reference: string }) => `Tercatat pada rujukan ${reference}.`,

  'refusal.referral.not-open': () => 'Itu tidak bisa dilakukan pada rujukan ini sekarang.',
  'refusal.referral.not-yours': () => 'Rujukan ini dipegang petugas lain.',
  'refusal.referral.already-taken': () => 'Rujukan ini baru saja diterima petugas lain.',
  'refusal.referral.own-office': () => 'Itu kantor Anda sendiri.',
  'refusal.referral.no-office': () => 'Di kantor itu belum ada yang bertugas untuk tempat ini.',
  'refusal.referral.protection': () => 'Urusan ini hanya boleh ke petugas perlindungan.',
  'refusal.referral.same': ({ reference }: { reference?: string }) =>
    `Urusan ini sudah dirujuk ke kantor itu${reference ? `: ${reference}` : ''}.`,

  'button.referral.yes': () => 'Ya, setuju',
  'button.referral.unnamed': () => 'Ya, tanpa nama dan nomor',
  'button.referral.no': () => 'Tidak',
  'button.referral.revoke': () => 'Tarik rujukan',
  'button.referral.more': () => 'Tulis ke petugas',
  'button.referral.refer': () => 'Rujuk',
  'button.referral.office': ({ office }: { office: ShownOffice }) => capital(officeOf(office)),
  'button.referral.purpose': ({ purpose }: { purpose: ReferralPurpose }) => capital(PURPOSE_NAMES[purpose]),
  'button.referral.ask': () => 'Tanya warga dulu',
  'button.referral.danger': () => 'Bahaya, tanpa menunggu',
  'button.referral.drop': () => 'Tidak jadi',
  'button.referral.ground': ({ ground }: { ground: OverrideGround }) => capital(GROUNDS[ground]),
  'button.referral.tells': ({ tells }: { tells: boolean }) =>
    tells ? 'Ya, beri tahu' : 'Tidak, itu membahayakannya',
  'button.referral.accept': () => 'Terima',
  'button.referral.decline': () => 'Tidak bisa',
  'button.referral.tell': () => 'Tulis ke warga',
  'button.referral.finish': () => 'Selesai',
  'button.referral.outcome': ({ outcome }: { outcome: ReferralOutcome }) => capital(OUTCOME_NAMES[outcome]),
  'button.referral.send-on': () => 'Rujuk ke kantor lain',
  'button.referral.send-on-to': ({ role }: { role: ShownOffice['role'] }) => `Kirim ke ${OFFICE_NAMES[role]}`,
  'button.referral.take-back': () => 'Tarik kembali',
} as const;
