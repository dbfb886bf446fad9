import type { ApplicationState } from '#core/programme/application.ts';
import type { Heard } from '#core/programme/application-command.ts';
import type { Holder } from '#core/programme/step.ts';

/** Who has a file, as people call them. */
export const HOLDERS: Readonly<Record<Holder, string>> = {
  person: 'Anda',
  neighbourhood: 'ketua RT/RW',
  village: 'kantor desa atau kelurahan',
  district: 'kantor kecamatan',
  'social-office': 'dinas sosial',
  'regency-office': 'kantor kabupaten atau kota',
  regent: 'bupati atau wali kota',
  province: 'provinsi',
  ministry: 'kementerian',
  school: 'sekolah',
  'health-facility': 'Puskesmas atau rumah sakit',
  'disaster-office': 'BPBD',
  'relief-post': 'posko',
  bank: 'bank atau kantor pos',
  'protection-service': 'layanan perlindungan',
  provider: 'lembaga penyelenggara',
  court: 'pengadilan',
  community: 'kelompok warga',
};

const STATES: Readonly<Record<ApplicationState, string>> = {
  gathering: 'menunggu anggota setuju',
  open: 'sedang berjalan',
  returned: 'menunggu Anda melengkapi',
  accepted: 'disetujui, belum tentu sudah dibayar',
  received: 'sudah diterima',
  refused: 'tidak disetujui',
  objected: 'keberatan sedang dijawab',
  withdrawn: 'dibatalkan',
  'taken-up': 'keluarganya mengajukan sendiri',
};

/** One step of a file, in codes. */
export interface ShownStep {
  readonly title: string;
  readonly state: 'done' | 'now' | 'later';
  readonly told?: 'person' | 'staff';
  readonly day?: string;
}

const stepLine = ({ title, state, told, day }: ShownStep): string => {
  if (state === 'later') return `- Nanti: ${title}`;
  if (state === 'now') return `- Sekarang: ${title}`;
  const whose = told === 'person' ? ', menurut Anda' : told === 'staff' ? ', dicatat petugas' : '';
  return `- Selesai${day ? ` ${day}` : ''}${whose}: ${title}`;
};

/** A file as its owner sees it. */
export interface ShownApplication {
  readonly reference: string;
  readonly programme: string;
  readonly state: ApplicationState;
  readonly holder: Holder;
  readonly steps: readonly ShownStep[];
  readonly todo?: string;
  readonly due?: { readonly day: string; readonly usual: boolean };
  readonly late: boolean;
}

const dueLine = (due: ShownApplication['due'], late: boolean): string => {
  if (!due) return '';
  if (late) return `\nSudah lewat ${due.day}. Kami belum tahu sebabnya.`;
  return due.usual ? `\nBiasanya selesai sebelum ${due.day}.` : `\nKami tanyakan lagi pada ${due.day}.`;
};

/** A paper of a file, as it was told. */
export interface ShownPaper {
  readonly paper: string;
  readonly state: 'photo' | 'at-hand' | 'lost' | 'unknown';
}

/** One thing that was said or found, as it was asked. */
export interface ShownFact {
  readonly question: string;
  readonly answer: string | boolean;
}

const PAPERS = { photo: 'ada foto', 'at-hand': 'ada', lost: 'hilang', unknown: 'belum jelas' } as const;

const paperLine = ({ paper, state }: ShownPaper): string => `${paper} ${PAPERS[state]}`;

const factLine = ({ question, answer }: ShownFact): string =>
  `${question.replace(/\?\s*$/, ':')} ${answer === true ? 'ya' : answer === false ? 'tidak' : answer}`.trim();

/** Sentences about the life of an application. */
export const applications = {
  'apply.for-whom': ({ programme }: { programme: string }) => `${programme}\nPermintaan ini untuk siapa?`,
  'apply.consent': ({ programme }: { programme: string }) =>
    `${programme}\nKami catat permintaan ini. Isinya hanya dibaca petugas yang mengurusnya. Setuju?`,
  'apply.at-once': ({ programme }: { programme: string }) =>
    `${programme}\nKami bisa mencatat dan mengikuti permintaan ini, tanpa biaya. Isinya hanya dibaca petugas yang mengurusnya. Setuju?`,
  'apply.meanwhile': () =>
    'Jadwal operasi atau cuci darah tetap datang, tunjukkan pesan ini. Biaya selagi kartu mati belum kami tahu pasti; tanya petugas BPJS di rumah sakit.',
  'apply.by-word': () => 'Supaya permintaannya dicatat dan diikuti, nanti tulis "aktifkan lagi".',
  'apply.usual': ({ say }: { say: string }) => `${say} Di tiap daerah bisa beda.`,
  'apply.not-a-promise': () => 'Mengajukan tidak dipungut biaya. Ini bukan janji diterima.',
  'apply.where': () => 'Rumahnya di desa atau kelurahan mana?',
  'apply.where-again': () => 'Nama itu belum kami temukan. Tulis nama desa dan kecamatannya, atau lewati.',
  'apply.where-which': () => 'Yang mana?',
  'apply.declined': () => 'Baik, tidak ada yang dicatat. Anda tetap bisa datang langsung ke kantornya.',
  'apply.closed': ({ programme }: { programme: string }) =>
    `${programme} sedang tidak menerima pendaftaran. Hati-hati bila ada yang menawarkan.`,
  'apply.unknown': () => 'Program itu belum kami kenal. Tulis /program untuk mencarinya.',
  'apply.twice': ({ reference, programme }: { reference: string; programme: string }) =>
    `Permintaan ${programme} dari chat ini sudah ada. Nomor: ${reference}`,
  'apply.kept': ({
    reference,
    programme,
    holder,
  }: {
    reference: string;
    programme: string;
    holder: Holder;
  }) => `Permintaan tersimpan. Nomor: ${reference}\nProgram: ${programme}\nSekarang di: ${HOLDERS[holder]}`,
  'apply.todo': ({ todo }: { todo: string }) => `Yang perlu Anda lakukan:\n${todo}`,
  'apply.paper': ({ paper, n, of }: { paper: string; n: number; of: number }) =>
    `Berkas ${n} dari ${of}: ${paper}. Ada? Boleh kirim fotonya di sini.`,
  'apply.paper-lost': ({ paper, instead }: { paper: string; instead: string }) =>
    `${paper} hilang tidak menghalangi permintaan.\n${instead}`,
  'apply.paper-kept': () => 'Foto tersimpan.',
  'apply.ready': ({ reference }: { reference: string }) =>
    `Selesai. Perkembangannya bisa dilihat kapan saja: tulis "status ${reference}".`,

  'application.card': (p: ShownApplication) =>
    `${p.programme}\nNomor: ${p.reference}\nKeadaan: ${STATES[p.state]}\nSekarang di: ${HOLDERS[p.holder]}` +
    `${dueLine(p.due, p.late)}\n${p.steps.map(stepLine).join('\n')}`,
  'application.line': ({
    reference,
    programme,
    state,
    holder,
    late,
  }: {
    reference: string;
    programme: string;
    state: ApplicationState;
    holder: Holder;
    late: boolean;
  }) => `${reference}: ${programme}, ${STATES[state]}, di ${HOLDERS[holder]}${late ? ', terlambat' : ''}.`,
  'application.head': () => 'Permintaan dari chat ini:',
  'application.truth': ({ holder }: { holder: Holder }) =>
    `Kami tidak bisa melihat isi kantor ${HOLDERS[holder]}. Yang tertulis di sini hanya yang dicatat seseorang.`,
  'application.returned': ({ reason }: { reason: string }) => `Dikembalikan karena:\n${reason}`,
  'application.reasons': ({ reasons, until }: { reasons: readonly string[]; until?: string }) =>
    `Alasannya:\n${reasons.map((reason) => `- ${reason}`).join('\n')}` +
    `${until ? `\nAnda bisa mengajukan keberatan sampai ${until}.` : ''}`,
  'application.question': ({ text }: { text: string }) => `Pertanyaan petugas:\n${text}`,
  'application.what-heard': () => 'Apa kata kantornya?',
  'application.tell-more': () => 'Dicatat. Ada yang ingin ditambahkan? Tulis saja, atau tekan Selesai.',
  'application.heard': ({ heard }: { heard: Heard }) =>
    ({
      'handed-over': 'Dicatat: berkas sudah Anda serahkan.',
      accepted: 'Dicatat: menurut Anda langkah ini sudah selesai.',
      refused: 'Dicatat: menurut Anda ditolak di sana. Minta alasannya secara tertulis bila bisa.',
      nothing: 'Dicatat: belum ada kabar.',
    })[heard],
  'application.object-why': () => 'Tulis keberatan Anda. Apa yang tidak sesuai?',
  'application.objected': ({ reference }: { reference: string }) =>
    `Keberatan tersimpan di ${reference}. Yang menjawab bukan orang yang menolak.`,
  'application.noted': ({ reference }: { reference: string }) => `Tersimpan di permintaan ${reference}.`,
  'application.resumed': ({ reference }: { reference: string }) =>
    `Permintaan ${reference} dikirim lagi ke petugas.`,
  'application.nudged': () => 'Petugas sudah kami ingatkan.',
  'application.got': ({ reference }: { reference: string }) =>
    `Terima kasih. ${reference} dicatat sudah diterima.`,
  'application.not-got': () =>
    'Dicatat: belum diterima. Disetujui dan dibayar itu dua hal. Bawa nomor ini dan tanyakan ke kantornya.',
  'application.withdrawn': ({ reference }: { reference: string }) => `Permintaan ${reference} dibatalkan.`,
  'application.letter': ({
    reference,
    programme,
    holder,
    day,
  }: {
    reference: string;
    programme: string;
    holder: Holder;
    day: string;
  }) =>
    `Tunjukkan pesan ini di ${HOLDERS[holder]}:\n` +
    `"Mohon kabar permintaan ${programme}, nomor catatan ${reference}, diserahkan ${day}. Bila ada yang kurang, mohon ditulis."`,

  'desk.none': () => 'Tidak ada berkas di meja Anda.',
  'desk.head': ({ count }: { count: number }) => `Berkas di meja Anda: ${count}`,
  'desk.line': ({
    n,
    reference,
    programme,
    step,
    since,
    late,
  }: {
    n: number;
    reference: string;
    programme: string;
    step: string;
    since: string;
    late: boolean;
  }) => `${n}. ${reference}: ${programme}, ${step}, sejak ${since}${late ? ', terlambat' : ''}.`,
  'desk.card': ({
    file,
    said,
    papers,
    findings,
    objection,
  }: {
    file: ShownApplication;
    said: readonly ShownFact[];
    papers: readonly ShownPaper[];
    findings: readonly ShownFact[];
    objection?: string;
  }) =>
    [
      `${file.reference}: ${file.programme}, ${STATES[file.state]}`,
      `Langkah: ${file.steps.find(({ state }) => state === 'now')?.title ?? '-'}`,
      ...(said.length > 0 ? [`Kata warga: ${said.map(factLine).join('; ')}`] : []),
      ...(papers.length > 0 ? [`Berkas: ${papers.map(paperLine).join('; ')}`] : []),
      ...(findings.length > 0 ? [`Ditemukan: ${findings.map(factLine).join('; ')}`] : []),
      ...(objection ? [`Keberatan: ${objection}`] : []),
    ].join('\n'),
  'desk.why-return': () => 'Apa yang kurang? Warga membaca kalimat ini.',
  'desk.why-refuse': () =>
    'Tulis semua alasannya, satu baris satu alasan. Warga membaca semuanya dan bisa keberatan 30 hari.',
  'desk.ask-what': () => 'Tulis pertanyaan untuk warga.',
  'desk.found-what': () =>
    'Tulis yang Anda temukan di lapangan. Contoh: "lantai tanah, lima orang, kontrak".',
  'desk.outside-who': () => 'Siapa yang memutuskan dan kapan? Contoh: "SK Kemensos, 20 November".',
  'desk.settle-why': () => 'Tulis jawaban atas keberatan ini.',
  'desk.done': ({ reference }: { reference: string }) => `Tercatat di ${reference}. Warga diberi tahu.`,

  'notice.application.late': ({
    reference,
    programme,
    holder,
  }: {
    reference: string;
    programme: string;
    holder: Holder;
  }) =>
    `${programme} (${reference}) belum ada kabar dari ${HOLDERS[holder]}. Petugas kami ingatkan. Ada kabar? Tulis saja.`,
  'notice.application.moved': ({
    reference,
    programme,
    holder,
  }: {
    reference: string;
    programme: string;
    holder: Holder;
  }) => `${programme} (${reference}) sekarang di ${HOLDERS[holder]}.`,
  'notice.application.accepted': ({ reference, programme }: { reference: string; programme: string }) =>
    `${programme} (${reference}) disetujui. Dibayar itu langkah lain; kabari kami bila sudah diterima.`,
  'notice.application.refused': ({ reference, programme }: { reference: string; programme: string }) =>
    `${programme} (${reference}) tidak disetujui.`,
  'notice.application.cleared': ({ reference, programme }: { reference: string; programme: string }) =>
    `${programme} (${reference}) sudah lama selesai. NIK, KK, dan foto surat Anda sudah kami hapus.`,
  'notice.application.settled': ({
    reference,
    outcome,
  }: {
    reference: string;
    outcome: 'upheld' | 'overturned';
  }) =>
    outcome === 'overturned'
      ? `Keberatan Anda pada ${reference} diterima. Permintaan dibuka lagi.`
      : `Keberatan pada ${reference} sudah dijawab. Keputusannya tetap.`,
  'notice.application.desk': ({ reference, programme }: { reference: string; programme: string }) =>
    `Ada berkas di meja Anda: ${programme}, ${reference}.`,
  'notice.application.nudge': ({
    reference,
    programme,
    since,
  }: {
    reference: string;
    programme: string;
    since: string;
  }) => `Berkas ${reference} (${programme}) menunggu di meja Anda sejak ${since}.`,
  'notice.application.news': ({ reference, text }: { reference: string; text: string }) =>
    `Kabar dari warga ${reference}:\n${text}`,

  'button.apply.self': () => 'Keluarga saya',
  'button.apply.other': () => 'Keluarga lain',
  'button.apply.agree': () => 'Setuju',
  'button.apply.disagree': () => 'Tidak jadi',
  'button.paper.have': () => 'Ada',
  'button.paper.lost': () => 'Hilang',
  'button.application.handed-over': () => 'Sudah saya serahkan',
  'button.application.heard': () => 'Ada kabar',
  'button.heard.accepted': () => 'Langkah ini selesai',
  'button.heard.refused': () => 'Ditolak di sana',
  'button.heard.nothing': () => 'Belum ada kabar',
  'button.application.object': () => 'Ajukan keberatan',
  'button.application.got': () => 'Sudah saya terima',
  'button.application.not-got': () => 'Belum saya terima',
  'button.application.nudge': () => 'Ingatkan petugas',
  'button.application.letter': () => 'Surat untuk dibawa',
  'button.application.resume': () => 'Kirim lagi',
  'button.application.drop': () => 'Batalkan',
  'button.desk.check': () => 'Catat temuan',
  'button.desk.forward': () => 'Teruskan',
  'button.desk.return': () => 'Kembalikan',
  'button.desk.accept': () => 'Setujui',
  'button.desk.refuse': () => 'Tidak disetujui',
  'button.desk.upheld': () => 'Keputusan tetap',
  'button.desk.overturned': () => 'Keberatan diterima',

  'refusal.application.not-yours': () =>
    'Yang memeriksa atau memutuskan sebelumnya tidak boleh memutuskan di sini. Mintalah rekan lain.',
  'refusal.application.outside': () =>
    'Langkah ini di kantor lain. Tulis siapa yang memutuskan dan kapan, baru bisa dicatat.',
  'refusal.application.not-last': () => 'Masih ada langkah sesudah ini. Teruskan dulu ke langkah berikutnya.',
  'refusal.application.last': () =>
    'Ini langkah terakhir. Yang terbuka di sini: setujui, tolak, atau kembalikan.',
  'refusal.identity.too-often': () => 'Nomor ini sudah dibuka beberapa kali tadi. Coba lagi satu jam lagi.',
  'refusal.application.too-soon': () => 'Petugas sudah diingatkan. Bisa diingatkan lagi setelah tiga hari.',
  'refusal.application.no-yes': () => 'Keluarga yang diusulkan belum setuju. Catat dulu jawabannya.',
  'refusal.pass.unknown': () => 'Kode itu tidak berlaku. Minta kode baru kepada yang memberikannya.',
  'refusal.pass.already': () => 'Anda sudah terhitung sebagai anggota.',
  'refusal.application.too-late': () =>
    'Batas waktu keberatan sudah lewat. Tulis "pengaduan" bila ada yang tidak benar.',
} as const;
