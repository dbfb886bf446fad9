import type { Hazard } from '#core/disaster/hazard.ts';
import type { Group, NeedCode } from '#core/disaster/need.ts';
import type { QueueReason } from '#core/work/priority.ts';
import { aloud } from './id/aloud.ts';
import { api } from './id/api.ts';
import { applications } from './id/applications.ts';
import { GROUPS, HAZARDS, NEEDS, REASONS, STATES } from './id/codes.ts';
import { corrections } from './id/corrections.ts';
import { duties } from './id/duties.ts';
import { handover } from './id/handover.ts';
import { identity } from './id/identity.ts';
import { notices } from './id/notices.ts';
import { places } from './id/places.ts';
import { practice } from './id/practice.ts';
import { rights } from './id/rights.ts';
import { screening } from './id/screening.ts';
import { staff } from './id/staff.ts';
import { textOnly } from './id/text-only.ts';
import type { later } from './id-later.ts';

/** A number to call or write to, as it is shown. */
export interface ShownNumber {
  readonly number: string;
  readonly name: string;
  readonly how?: string;
}

/** What a report says, in codes; the sentences are made here. */
export interface ShownReport {
  readonly hazard: Hazard;
  readonly place?: string;
  readonly needs: readonly string[];
  readonly notNeeded: readonly NeedCode[];
  readonly groups: readonly Group[];
  readonly persons?: number;
  readonly depth?: number;
}

const list = (words: readonly string[]): string => words.join(', ');
const numberLines = (numbers: readonly ShownNumber[]): string =>
  numbers.map(({ number, name, how }) => `${number} ${name}${how ? ` (${how})` : ''}`).join('\n');
const needName = (code: string): string => NEEDS[code as NeedCode] ?? code; // a code of an older release is shown as it is

const happens = (report: ShownReport): string =>
  `Kejadian: ${HAZARDS[report.hazard]}${report.depth === undefined ? '' : `, air sekitar ${report.depth} cm`}`;

function lacks(report: ShownReport): readonly string[] {
  const people = report.persons === undefined ? [] : [`${report.persons} orang`];
  const groups = report.groups.map((group) => GROUPS[group]);
  return [
    ...(report.needs.length > 0 ? [`Butuh: ${list(report.needs.map(needName))}`] : []),
    ...(report.notNeeded.length > 0 ? [`Tidak perlu: ${list(report.notNeeded.map(needName))}`] : []),
    ...(people.length + groups.length > 0 ? [`Ada: ${list([...people, ...groups])}`] : []),
  ];
}

/** "Banjir di Kampung Melayu. Butuh: perahu. Ada: bayi." */
function describe(report: ShownReport): string {
  return [happens(report), `Tempat: ${report.place ?? 'belum jelas'}`, ...lacks(report)].join('\n');
}

const exampleOf = (example: string | undefined): string => (example ? ` Contoh: ${example}` : '');

const SAFETY: Readonly<Partial<Record<Hazard, string>>> = {
  flood: 'Naik ke tempat lebih tinggi. Jangan melewati arus. Jauhi kabel listrik.',
  tsunami: 'Pergi ke tempat tinggi sekarang, jauhi pantai dan sungai.',
  earthquake:
    'Keluar ke tempat terbuka bila aman. Jauhi bangunan retak dan kaca. Di pantai dan gempa kuat atau lama: langsung ke tempat tinggi.',
  landslide: 'Jauhi lereng dan alur air. Jangan kembali ke rumah dulu.',
  fire: 'Keluar sekarang, merunduk di bawah asap. Jangan masuk lagi.',
  eruption: 'Jauhi kawah dan alur sungai. Tutup hidung dan mulut.',
  wind: 'Masuk ke bangunan kuat. Jauhi pohon dan kabel.',
};

/**
 * Every sentence that people see, in Indonesian: the source. Short sentences, one question at a time, no promise
 * of money or of help on its way. Texts of forms and programmes stand with them.
 */
export const id = {
  practice: () => 'LATIHAN',
  'menu.welcome': () =>
    'Halo, ini Jaring. Kami mencatat laporan bencana dan kebutuhan, lalu meneruskannya kepada petugas.\n' +
    'Tulis saja apa yang terjadi dan di mana. Contoh: "Banjir sedada di Kampung Melayu RT 3, ada bayi, butuh perahu."\n' +
    'Dalam bahaya? Tekan SOS atau tulis "tolong".',
  'menu.what': () => 'Silakan tulis, atau pilih di bawah.',
  'menu.help': () =>
    'Yang bisa ditulis kapan saja:\n' +
    '/lapor laporkan bencana\n/butuh minta kebutuhan\n/status lihat laporan dari chat ini\n' +
    '/dataku lihat data yang kami simpan\n/hapus hapus data\n/bahasa ganti bahasa\n/kabar atur kabar dari kami\n/teks tanpa tombol\n/batal berhenti dari pertanyaan\n' +
    'Tulis "tolong" bila ada bahaya.',
  'menu.help-aid': () =>
    'Tentang bantuan:\n' +
    '/cek bantuan yang mungkin cocok\n/program cari satu bantuan\n/ajukan minta satu bantuan\n' +
    '/hak hak tiap kelompok\n/kewajiban jadwal dan catatan\n/mandiri jalan untuk usaha dan kerja\n' +
    '/kenapa kenapa belum datang\n/usul usulkan keluarga lain\n/keluhan sampaikan keluhan',
  'menu.numbers': ({ numbers }: { numbers: readonly ShownNumber[] }) =>
    `Nomor penting:\n${numberLines(numbers)}`,
  'menu.group': () =>
    'Demi keamanan, tulis kepada saya lewat chat pribadi. Di grup saya tidak mencatat apa pun.',
  'menu.strange': () =>
    'Pesan jenis ini belum bisa saya baca. Tulis dengan kata-kata, kirim foto, suara, atau lokasi.',
  'menu.not-understood': () =>
    'Saya belum paham pesan ini, tapi sudah saya simpan. Apakah ini laporan bencana atau kebutuhan?',
  'menu.too-long': () =>
    'Pesan sangat panjang. Bagian awalnya tersimpan; kirim sisanya dalam pesan lain bila penting.',
  'menu.thanks': () => 'Terima kasih kembali. Tulis lagi kapan saja bila ada perubahan.',
  'menu.stopped': () => 'Baik, berhenti. Yang sudah tersimpan tetap tersimpan.',
  'menu.cancelled': () => 'Dibatalkan. Tidak ada yang dikirim.',
  'menu.cancelled-kept': ({ reference }: { reference: string }) =>
    `Pertanyaan dihentikan. Laporan ${reference} tetap tersimpan.`,
  'menu.nothing-to-cancel': () => 'Tidak ada yang sedang berjalan.',
  'menu.old-button': () => 'Tombol itu sudah tidak berlaku.',
  'menu.delayed': ({ numbers }: { numbers: readonly ShownNumber[] }) =>
    `Maaf, pesan ini tertunda karena gangguan di sistem kami. Pesan tersimpan dan dilihat operator.\nBila ada bahaya, telepon:\n${numberLines(numbers)}`,

  'danger.call': ({ numbers }: { numbers: readonly ShownNumber[] }) =>
    `Telepon sekarang:\n${numberLines(numbers)}`,
  'danger.write': ({ numbers }: { numbers: readonly ShownNumber[] }) =>
    `Tidak perlu menelepon. Bisa lewat tulisan:\n${numberLines(numbers)}`,
  'danger.carry': () => 'Katakan kepada petugas: ada yang tidak bisa berjalan dan harus digendong.',
  'danger.safety': ({ hazard }: { hazard: Hazard }) => SAFETY[hazard] ?? 'Cari tempat yang aman dulu.',
  'danger.medical': () =>
    'Bila pingsan, sesak, atau berdarah banyak: telepon dulu, jangan tunggu balasan di sini.',
  'danger.cry': () => 'Apa yang terjadi dan di mana? Tulis singkat saja.',
  'danger.unclear': () => 'Pesan tersimpan dan masuk daftar untuk dilihat petugas. Ada bahaya sekarang?',
  'danger.missing': () => 'Kami catat ada orang yang belum ditemukan. Kapan dan di mana terakhir terlihat?',
  'danger.self-harm': () => 'Terima kasih sudah menulis. Anda tidak harus menanggung ini sendirian.',
  'danger.child-alone': () =>
    'Tetap di tempat aman bersama orang yang dikenal. Jangan pergi dengan orang yang tidak dikenal.',
  'danger.where': () => 'Di mana tepatnya? Tulis nama kampung atau patokan, atau kirim lokasi.',
  'where.again': ({ reference, said }: { reference: string; said: 'here' | 'unknown' | 'aside' }) =>
    `Laporan ${reference} tetap tersimpan. ${
      {
        here: 'Petugas perlu nama kampung atau desanya. Tulis namanya, atau kirim lokasi.',
        unknown:
          'Tidak apa-apa. Tulis yang terlihat, misalnya masjid, sekolah, atau sungai. Atau kirim lokasi.',
        aside: 'Di mana tempatnya? Tulis nama kampung atau patokan, atau kirim lokasi.',
      }[said]
    }`,
  'danger.what': () => 'Apa yang terjadi di sana, atau apa yang dibutuhkan?',
  'danger.who': () => 'Siapa saja yang ada di sana, dan berapa orang?',

  'urgent.kept': ({ reference }: { reference: string }) =>
    `Laporan darurat tersimpan. Nomor: ${reference}\nBelum ada petugas yang menjawab. Nomor ini bukan tanda bantuan sedang berangkat.`,
  'urgent.read': (p: ShownReport) => `Yang kami tangkap:\n${describe(p)}`,
  'urgent.added': ({ reference }: { reference: string }) =>
    `Tersimpan di laporan darurat ${reference}. Belum ada petugas yang menjawab.`,
  'urgent.added-taken': ({ reference, holder }: { reference: string; holder: string }) =>
    `Tersimpan di laporan ${reference} dan diteruskan kepada ${holder}.`,

  'quiet.received': () =>
    'Pesan diterima. Hanya petugas khusus yang boleh membukanya. Kami tidak akan menelepon.',
  'quiet.danger-now': ({ numbers }: { numbers: readonly ShownNumber[] }) =>
    `Bila perlu sekarang:\n${numberLines(numbers)}`,
  'quiet.code': ({ reference }: { reference: string }) => `Kode: ${reference}`,
  'quiet.consent': () =>
    'Tidak ada yang diberi tahu tanpa izin. Boleh petugas khusus membaca dan membalas di sini?',
  'quiet.clear-word': () => 'Tulis "bersih" untuk menghapus percakapan ini.',
  'quiet.consent-yes': () =>
    'Baik. Petugas khusus boleh membaca dan membalas di sini. Jam berapa aman untuk dibalas?',
  'quiet.consent-no': () => 'Baik. Tidak ada yang diberi tahu. Tulis kapan saja.',
  'quiet.noted': () => 'Dicatat.',
  'quiet.cleared': ({ left }: { left: number }) =>
    left === 0 ? 'Selesai.' : `Selesai. ${left} pesan tidak bisa dihapus dari sini; hapus sendiri di layar.`,

  'late.still': ({ sent }: { sent: string }) =>
    `Pesan ini dikirim pukul ${sent}, baru kami terima sekarang. Apakah masih begitu?`,

  'report.kept': (p: ShownReport & { reference: string }) =>
    `Laporan tersimpan. Nomor: ${p.reference}\n${describe(p)}\nBelum ada petugas yang menjawab.`,
  'report.heard': (p: ShownReport) =>
    [
      'Yang kami tangkap:',
      ...(p.hazard === 'unknown' ? [] : [happens(p)]),
      ...lacks(p),
      'Belum tersimpan. Satu hal lagi:',
    ].join('\n'),
  'report.noted': (p: ShownReport) => ['Dicatat.', ...lacks(p)].join('\n'),
  'report.when': ({ reference, holder }: { reference: string; holder?: string }) =>
    `${holder ? `Laporan ${reference} dipegang ${holder}` : `Laporan ${reference} belum diambil petugas`}. Kapan sampai, kami belum tahu. Pesan ini ditambahkan.`,
  'report.ended': ({ reference }: { reference: string }) =>
    `Dicatat di laporan ${reference}. Apakah petugas masih diperlukan?`,
  'report.worse': ({ numbers }: { numbers: readonly ShownNumber[] }) =>
    `Kalau keadaan memburuk, telepon ${numbers.map(({ number, name }) => `${number} ${name}`).join(' atau ')}.`,
  'report.correct-me': () => 'Ada yang salah? Tulis saja yang benar.',
  'report.added': ({ reference }: { reference: string }) => `Ditambahkan ke laporan ${reference}.`,
  'report.corrected': (p: ShownReport & { reference: string }) =>
    `Laporan ${p.reference} diperbaiki.\n${describe(p)}`,
  'report.answer-kept': ({ reference }: { reference: string }) =>
    `Jawaban diteruskan kepada petugas laporan ${reference}.`,
  'report.place-which': ({ words }: { words: string }) => `"${words}" yang mana?`,
  'report.place-pin': () => 'Lokasi ini dekat mana?',
  'report.place-kept': ({ place }: { place: string }) => `Tempat dicatat: ${place}.`,
  'report.which-area': () => 'Di desa, kecamatan, atau kabupaten mana? Tulis, atau kirim lokasi.',
  'report.place-words-kept': () => 'Tempat dicatat dengan kata-kata Anda.',
  'report.withdrawn': ({ reference }: { reference: string }) =>
    `Laporan ${reference} dibatalkan. Terima kasih sudah memberi tahu.`,
  'report.reopened': ({ reference }: { reference: string }) =>
    `Laporan ${reference} dibuka lagi dan kembali ke antrean.`,
  'report.confirmed': ({ reference }: { reference: string }) => `Terima kasih. Laporan ${reference} selesai.`,
  'report.still-so': ({ reference }: { reference: string }) => `Dicatat: laporan ${reference} masih berlaku.`,
  'report.new': () => 'Baik, laporan baru. Apa yang terjadi dan di mana?',
  'report.why-withdraw': ({ reference }: { reference: string }) =>
    `Laporan ${reference} dibatalkan karena apa?`,
  'report.person': () => 'Tulis jawaban Anda untuk petugas.',

  'status.none': () =>
    'Belum ada laporan dari chat ini. Punya nomor laporan dari HP lain? Petugas posko bisa memeriksa dengan nomor itu.',
  'status.head': () => 'Laporan dari chat ini:',
  'status.line': ({
    reference,
    state,
    holder,
    hazard,
    since,
  }: {
    reference: string;
    state: string;
    holder?: string;
    hazard: Hazard;
    since: string;
  }) =>
    `${reference}: ${HAZARDS[hazard]}, ${STATES[state] ?? state}${holder ? ` (${holder})` : ''}. Sejak ${since}.`,
  'status.next': () => 'Yang belum diambil tetap di antrean petugas. Ada perubahan? Tulis saja di sini.',
  'status.not-here': () =>
    'Nomor itu tidak ada di chat ini. Demi keamanan isinya tidak ditampilkan. Petugas posko bisa memeriksanya dengan nomor itu.',

  'data.head': ({ reports }: { reports: number }) =>
    `Yang kami simpan untuk chat ini: nomor chat, bahasa, jawaban yang sedang berjalan, dan ${reports} laporan.`,
  'data.how': () =>
    'Isi laporan disimpan terkunci dan hanya dibuka petugas yang menanganinya. Hapus dengan /hapus.',
  'erase.sure': () =>
    'Hapus semua yang kami simpan dari chat ini? Laporan yang masih terbuka dibatalkan. Ini tidak bisa diulang.',
  'erase.done': () => 'Sudah dihapus. Yang tersisa hanya catatan kejadian tanpa nama dan tanpa isi.',
  'erase.kept': () => 'Baik, tidak ada yang dihapus.',

  /** Dated answers stand in content/answers.ts; bot/render.ts puts them here. */
  'answer.known': ({ text }: { answer: string; text?: string }) => text ?? '',

  'language.which': () => 'Pilih bahasa / Choose a language',
  'language.set': () => 'Bahasa: Indonesia.',
  'language.partial': ({ draft }: { draft: boolean }) =>
    `${draft ? 'Bahasa ini masih draf: belum diperiksa penutur aslinya. ' : ''}Sebagian jawaban masih dalam bahasa Indonesia.`,

  'privacy.not-needed': () =>
    'Nomor identitas atau kartu tidak diperlukan untuk ini. Sudah kami tutupi sebelum disimpan.',

  /** The question itself stands in content/forms; bot/render.ts puts it here. */
  'form.ask': ({ text }: { form: string; field: string; text?: string }) => text ?? '',
  'form.option': ({ text }: { form: string; field: string; value: string; text?: string }) => text ?? '',
  'form.which': () => 'Yang mana maksudnya?',
  'form.progress': ({ index, total }: { index: number; total: number }) => `(${index} dari ${total})`,
  'form.understood': ({ value }: { value: string }) => `Dicatat: ${value}.`,
  'form.kept': () => 'Sudah dicatat.',
  'form.chosen': ({ values }: { values: readonly string[] | string }) =>
    `Dipilih: ${typeof values === 'string' ? values : list(values)}. Ada lagi?`,
  'form.file-kept': () => 'Berkas diterima.',
  'form.voice-kept': () => 'Pesan suara diterima, dan disimpan untuk didengarkan petugas.',
  'form.pin-kept': ({ place }: { place?: string }) =>
    place ? `Lokasi diterima, dekat ${place}.` : 'Lokasi diterima.',
  'form.not-on-land': () =>
    'Lokasi itu ada di laut atau di luar Indonesia. Kirim lagi, atau tulis nama tempatnya.',
  'form.not-asked-now': () => 'Sudah dicatat. Kita lanjutkan.',
  'form.needed': () =>
    'Yang ini perlu supaya petugas tahu harus ke mana. Jawab dengan kata-kata Anda sendiri.',
  'form.too-small': ({ min }: { min: number }) => `Angkanya terlalu kecil. Paling sedikit ${min}.`,
  'form.too-large': ({ max }: { max: number }) => `Angkanya terlalu besar. Paling banyak ${max}.`,
  'form.again-offer': () =>
    'Belum terbaca juga, tapi kata-kata Anda tersimpan. Boleh dilewati, atau tulis "menu".',
  'form.again.text': ({ example }: { example?: string }) => `Belum terbaca.${exampleOf(example)}`,
  'form.again.number': ({ example }: { example?: string }) => `Tulis dengan angka.${exampleOf(example)}`,
  'form.again.money': ({ example }: { example?: string }) => `Tulis jumlah rupiahnya.${exampleOf(example)}`,
  'form.again.choice': ({ example }: { example?: string }) =>
    `Pilih salah satu, atau tulis dengan kata sendiri.${exampleOf(example)}`,
  'form.again.choices': ({ example }: { example?: string }) =>
    `Pilih satu atau lebih, atau tulis dengan kata sendiri.${exampleOf(example)}`,
  'form.again.yes-no': () => 'Jawab "ya", "tidak", atau "tidak tahu".',
  'form.again.date': ({ example }: { example?: string }) =>
    `Tulis tanggalnya.${exampleOf(example ?? '5 Maret 2026')}`,
  'form.again.place': ({ example }: { example?: string }) =>
    `Tulis nama desa atau patokan, atau kirim lokasi.${exampleOf(example)}`,
  'form.again.photo': () => 'Kirim sebagai foto, atau tulis "lewati".',
  'form.again.phone': ({ example }: { example?: string }) =>
    `Nomor teleponnya belum terbaca.${exampleOf(example)}`,
  'form.again.consent': () => 'Jawab "ya" bila setuju, "tidak" bila tidak.',
  'form.again-simple.text': ({ example }: { example?: string }) =>
    `Tulis satu kalimat saja.${exampleOf(example)}`,
  'form.again-simple.number': ({ example }: { example?: string }) => `Angka saja.${exampleOf(example)}`,
  'form.again-simple.money': ({ example }: { example?: string }) =>
    `Angka saja, tanpa "Rp".${exampleOf(example)}`,
  'form.again-simple.choice': () => 'Tekan salah satu tombol, atau tulis nomor urutnya.',
  'form.again-simple.choices': () => 'Tekan satu tombol dulu, atau tulis nomor urutnya.',
  'form.again-simple.yes-no': () => 'Ya atau tidak?',
  'form.again-simple.date': ({ example }: { example?: string }) =>
    `Hari, bulan, tahun.${exampleOf(example ?? '5/3/2026')}`,
  'form.again-simple.place': () => 'Nama kampung atau kecamatan saja sudah cukup.',
  'form.again-simple.photo': () => 'Tidak ada foto? Tulis "lewati".',
  'form.again-simple.phone': () => 'Angka saja, misalnya 0812 3456 7890.',
  'form.again-simple.consent': () => 'Setuju? Jawab ya atau tidak.',
  'form.value': ({ text }: { text: string }) => text,
  'form.value-yes': () => 'ya',
  'form.value-no': () => 'tidak',
  'form.value-voice': () => 'pesan suara',
  'form.value-hidden': () => 'tersimpan, tidak ditampilkan',
  'form.value-money': ({ rupiah }: { rupiah: number }) => `Rp${rupiah.toLocaleString('id-ID')}`,
  'form.value-date': ({ date }: { date: string }) => date,
  'form.value-files': ({ count }: { count: number }) => `${count} berkas`,
  'form.value-pin': ({ place }: { place?: string }) => place ?? 'lokasi di peta',
  'form.resume': () => 'Kita lanjutkan pertanyaan tadi.',
  'form.done': ({ reference }: { reference: string }) =>
    `Terima kasih, sudah lengkap. Nomor laporan: ${reference}`,

  'notice.taken': ({ reference, holder }: { reference: string; holder: string }) =>
    `Laporan ${reference} sudah diambil oleh ${holder}. Ada perubahan? Tulis di sini.`,
  'notice.released': ({ reference }: { reference: string }) =>
    `Petugas melepas laporan ${reference}. Laporan kembali ke antrean. Belum ada petugas lain yang mengambil.`,
  'notice.handed-over': ({ reference, holder }: { reference: string; holder: string }) =>
    `Laporan ${reference} sekarang ditangani ${holder}.`,
  'notice.asked': ({
    reference,
    holder,
    question,
  }: {
    reference: string;
    holder: string;
    question: string;
  }) => `${holder} bertanya tentang laporan ${reference}:\n${question}`,
  'notice.solved': ({ reference, holder }: { reference: string; holder: string }) =>
    `${holder} menandai laporan ${reference} selesai. Apakah benar sudah selesai?`,
  'notice.duplicate': ({ reference }: { reference: string }) =>
    `Laporan ${reference} digabung dengan laporan lain tentang kejadian yang sama. Nomor ini tetap bisa dipakai.`,
  'notice.climbed': ({ reference, numbers }: { reference: string; numbers: readonly ShownNumber[] }) =>
    `Laporan ${reference} tersimpan, belum ada petugas yang mengambil. Laporan sudah naik ke tingkat di atasnya. Telepon juga:\n${numberLines(numbers)}`,
  'notice.quiet': () => 'Ada pesan baru untuk Anda.',
  'staff.new-urgent': ({
    reference,
    area,
    reasons,
  }: {
    reference: string;
    area: string;
    reasons: readonly QueueReason[];
  }) =>
    `Laporan mendesak ${reference} di ${area}. Alasan: ${list(reasons.map((reason) => REASONS[reason]))}.`,
  'staff.news': ({ reference, text }: { reference: string; text: string }) =>
    `Kabar dari pelapor ${reference}:\n${text}`,
  'staff.withdrawn': ({ reference }: { reference: string }) => `Pelapor membatalkan laporan ${reference}.`,
  'staff.reopened': ({ reference }: { reference: string }) =>
    `Pelapor mengatakan laporan ${reference} belum selesai.`,

  'staff.only': () => 'Perintah itu untuk petugas. Bila Anda petugas, minta undangan kepada koordinator.',
  'staff.queue-empty': () => 'Antrean kosong. Ini tidak berarti semua aman.',
  'staff.queue-head': ({ count, area }: { count: number; area: string }) =>
    `Antrean ${area}: ${count} teratas.`,
  'staff.queue-line': (p: {
    n: number;
    reference: string;
    hazard: Hazard;
    area: string;
    needs: readonly string[];
    reasons: readonly QueueReason[];
    since: string;
  }) =>
    `${p.n}. ${p.reference} ${HAZARDS[p.hazard]}, ${p.area}${p.needs.length > 0 ? `, butuh ${list(p.needs.map(needName))}` : ''}. ` +
    `Di urutan ini karena: ${list(p.reasons.map((reason) => REASONS[reason]))}. Menunggu sejak ${p.since}.`,
  'staff.queue-held': (p: { n: number; reference: string; hazard: Hazard; area: string; holder: string }) =>
    `${p.n}. ${p.reference} ${HAZARDS[p.hazard]}, ${p.area}. Dipegang ${p.holder}.`,
  'staff.queue-waiting-consent': ({ n, reference }: { n: number; reference: string }) =>
    `${n}. ${reference} menunggu izin pelapor. Jangan hubungi.`,
  'staff.card': (
    p: ShownReport & {
      reference: string;
      state: string;
      texts: readonly string[];
      /** How many words of hers are not shown, because a message cannot carry them. */
      hidden?: number;
      contact?: string;
      doNotCall: boolean;
      thread: readonly { from: string; text: string }[];
    },
  ) =>
    [
      ...(p.doNotCall ? ['JANGAN MENELEPON PELAPOR.'] : []),
      `Laporan ${p.reference} (${STATES[p.state] ?? p.state})`,
      describe(p),
      ...(p.contact && !p.doNotCall ? [`Telepon: ${p.contact}`] : []),
      ...(p.texts.length > 0 ? [`Kata pelapor:\n${p.texts.map((text) => `- ${text}`).join('\n')}`] : []),
      ...(p.thread.length > 0
        ? [
            `Percakapan:\n${p.thread.map(({ from, text }) => `${from === 'resident' ? 'Pelapor' : 'Petugas'}: ${text}`).join('\n')}`,
          ]
        : []),
      ...(p.hidden ? [`Masih ada ${p.hidden} pesan lain. Buka konsol untuk membacanya.`] : []),
    ].join('\n'),
  'staff.taken': ({ reference }: { reference: string }) =>
    `Laporan ${reference} sekarang Anda pegang. Pelapor diberi tahu.`,
  'staff.released': ({ reference }: { reference: string }) =>
    `Laporan ${reference} dilepas dan kembali ke antrean. Pelapor diberi tahu.`,
  'staff.solved': ({ reference }: { reference: string }) =>
    `Laporan ${reference} ditandai selesai. Pelapor diminta memastikan.`,
  'staff.solve-how': ({ reference }: { reference: string }) => `Bagaimana laporan ${reference} selesai?`,
  'staff.ask-what': ({ reference }: { reference: string }) =>
    `Tulis pertanyaan untuk pelapor ${reference}. Tulis "batal" untuk tidak jadi.`,
  'staff.asked': ({ reference }: { reference: string }) => `Pertanyaan dikirim kepada pelapor ${reference}.`,
  'staff.mine-head': () => 'Yang Anda pegang:',
  'staff.mine-none': () => 'Tidak ada yang Anda pegang.',
  'staff.mine-line': ({
    reference,
    hazard,
    area,
    asked,
  }: {
    reference: string;
    hazard: Hazard;
    area: string;
    asked: boolean;
  }) => `${reference}: ${HAZARDS[hazard]}, ${area}${asked ? ', menunggu jawaban pelapor' : ''}.`,
  'staff.menu': ({ name }: { name: string }) =>
    `Halo ${name}. /antrean melihat antrean, /tugas yang Anda pegang, /siaga jam siaga.\nKebutuhan di lapangan cukup ditulis. Contoh: "posko A butuh selimut 50, di Kampung Melayu".`,

  'refusal.access.denied': () => 'Anda tidak berhak untuk itu di wilayah ini.',
  'refusal.access.own': () =>
    'Ini urusan Anda sendiri. Rekan Anda yang mengerjakannya. Ketik /status untuk melihat sampai mana.',
  'refusal.not-found': () => 'Laporan itu tidak ditemukan.',
  'refusal.report.already-taken': ({ reference, holder }: { reference: string; holder: string }) =>
    `Laporan ${reference} sudah diambil ${holder}. Yang lain masih ada di /antrean.`,
  'refusal.report.not-yours': ({ reference, holder }: { reference: string; holder: string }) =>
    `Laporan ${reference} dipegang ${holder}, bukan Anda.`,
  'refusal.report.not-open': ({ reference, state }: { reference: string; state: string }) =>
    `Itu tidak bisa dilakukan: laporan ${reference} ${STATES[state] ?? state}.`,
  'refusal.report.not-taken': ({ reference }: { reference: string }) => `Ambil dulu laporan ${reference}.`,
  'refusal.report.same': ({ reference }: { reference: string }) =>
    `Laporan ${reference} tidak bisa digabung dengan dirinya sendiri.`,
  'refusal.answer.unreadable': () => 'Jawaban belum terbaca. Coba dengan kata lain.',
  'refusal.answer.too-long': () => 'Jawaban terlalu panjang. Tulis lebih singkat.',
  'refusal.answer.out-of-range': () => 'Angka itu di luar batas. Periksa lagi.',
  'refusal.place.not-on-land': () =>
    'Lokasi itu ada di laut atau di luar Indonesia. Kirim lagi, atau tulis nama tempatnya.',
  'refusal.place.unknown': () => 'Tempat itu belum saya kenal. Kata-kata Anda tetap disimpan.',
  'refusal.form.outdated': () => 'Pertanyaan itu sudah diganti. Jawaban Anda tetap tersimpan.',
  'refusal.invitation.used': () => 'Undangan itu sudah dipakai. Minta yang baru kepada koordinator.',
  'refusal.invitation.expired': () =>
    'Undangan itu sudah lewat batas waktunya. Minta yang baru kepada koordinator.',
  'refusal.version.moved': () => 'Orang lain baru saja mengubah ini. Lihat lagi sebelum mengulang.',
  'refusal.application.not-open': () => 'Itu tidak bisa dilakukan pada tahap ini.',
  'refusal.consent.missing': () => 'Pelapor belum memberi izin. Jangan hubungi.',

  'button.staff.queue': () => 'Antrean',
  'button.staff.held': () => 'Tugas',
  'button.staff.duty': () => 'Siaga',
  'button.staff.files': () => 'Berkas',
  'button.sos': () => 'SOS: bahaya sekarang',
  'button.report': () => 'Lapor bencana',
  'button.need': () => 'Minta kebutuhan',
  'button.status': () => 'Laporan saya',
  'button.help': () => 'Panduan',
  'button.numbers': () => 'Nomor penting',
  'button.menu': () => 'Menu',
  'button.yes': () => 'Ya',
  'button.no': () => 'Tidak',
  'button.still': () => 'Masih begitu',
  'button.over': () => 'Sudah tidak',
  'button.wrong': () => 'Ada yang salah',
  'button.still-needed': () => 'Masih perlu',
  'button.withdraw': () => 'Sudah tidak perlu',
  'button.new-report': () => 'Laporan baru',
  'button.location': () => 'Kirim lokasi',
  'button.none-of-these': () => 'Bukan semua ini',
  'button.solved-by-others': () => 'Sudah ditolong',
  'button.no-longer-needed': () => 'Tidak perlu lagi',
  'button.mistake': () => 'Salah kirim',
  'button.solved-yes': () => 'Ya, selesai',
  'button.solved-no': () => 'Belum selesai',
  'button.answer': () => 'Jawab',
  'button.is-report': () => 'Ya, laporkan',
  'button.skip': () => 'Lewati',
  'button.back': () => 'Kembali',
  'button.done': () => 'Lanjut',
  'button.human': () => 'Bicara dengan petugas',
  'button.take': ({ reference }: { reference: string }) => `Ambil ${reference}`,
  'button.open': ({ reference }: { reference: string }) => `Buka ${reference}`,
  'button.release': () => 'Lepas',
  'button.solve': () => 'Selesai',
  'button.ask': () => 'Tanya pelapor',
  'button.more': () => 'Berikutnya',
  'button.outcome.helped': () => 'Sudah ditolong',
  'button.outcome.partly-helped': () => 'Ditolong sebagian',
  'button.outcome.passed-on': () => 'Diteruskan ke pihak lain',
  'button.outcome.not-found': () => 'Tidak ditemukan',
  'button.outcome.no-longer-needed': () => 'Tidak perlu lagi',
  'button.language.id': () => 'Bahasa Indonesia',
  'button.language.en': () => 'English',
  'button.language.partial': ({ name, draft }: { name: string; draft: boolean }) =>
    `${name}${draft ? ' (masih draf)' : ''}`,
  'button.text': ({ text }: { text: string }) => text,
  'button.erase': () => 'Ya, hapus',

  ...staff,
  ...handover,
  ...notices,
  ...screening,
  ...applications,
  ...practice,
  ...identity,
  ...duties,
  ...rights,
  ...textOnly,
  ...places,
  ...aloud,
  ...corrections,
  ...api,
} as const;

/** Every Indonesian sentence, whether it is at hand or loaded when it is needed. */
export type Sentences = typeof id & typeof later;
export type MessageKey = keyof Sentences;
/** What a sentence needs; nothing for those without parameters. */
export type ParamsOf<K extends MessageKey> =
  Parameters<Sentences[K]> extends [infer P] ? P : Record<string, never>;
/** What every other language must say: the same keys with the same parameters. */
export type Messages = { readonly [K in MessageKey]: (params: ParamsOf<K>) => string };
