import { printRupiah, rupiahOrThrow } from '#core/shared/money.ts';
import type { ShownAmount, ShownCard, ShownResult } from '../shown-programme.ts';

const PERIODS: Readonly<Record<ShownAmount['period'], string>> = {
  once: 'sekali',
  day: 'sehari',
  month: 'sebulan',
  'two-months': 'tiap 2 bulan',
  semester: 'satu semester',
  year: 'setahun',
  'five-years': 'dalam 5 tahun',
};
const KNOWS = { person: 'Anda', registry: 'data pemerintah', officer: 'petugas' } as const;
const rupiah = (amount: number): string => printRupiah(rupiahOrThrow(Math.round(amount)));

function amountOf({ label, rupiah: one, from, upTo, period, count, total, toOthers, unsure }: ShownAmount) {
  const range = from === undefined ? '' : `${rupiah(from)} sampai `;
  const figure =
    one === undefined ? (upTo === undefined ? '' : `${range || 'sampai '}${rupiah(upTo)}`) : rupiah(one);
  const times = count === undefined || count < 2 ? '' : `, ${count} orang`;
  const sum = total === undefined || total === one ? '' : `, seluruhnya ${rupiah(total)}`;
  const money = figure === '' ? '' : `: ${figure} ${PERIODS[period]}${times}${sum}`;
  return `- ${label}${money}${toOthers ? ' (tidak dibayar ke tangan keluarga)' : ''}${unsure ? ' (belum pasti)' : ''}`;
}

const VERDICTS: Readonly<Record<ShownCard['verdict'], string>> = {
  likely: 'Mungkin cocok. Ini bukan janji.',
  'so-far': 'Cocok sejauh jawaban Anda. Kantor yang memeriksa sisanya, jadi ini bukan janji.',
  'cannot-tell': 'Belum bisa dipastikan.',
  unlikely: 'Dari jawaban Anda, ini belum cocok.',
  closed: 'Sudah tutup.',
  received: 'Sudah diterima, jadi tidak ditawarkan lagi.',
  none: '',
};

const block = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [[title, ...lines].join('\n')];
const dashed = (lines: readonly string[]): readonly string[] => lines.map((line) => `- ${line}`);

function cardText(card: ShownCard): string {
  const parts = card.only === 'how' ? [card.name] : whyParts(card);
  return [...parts, ...howParts(card)].join('\n\n');
}

function whyParts(card: ShownCard): readonly string[] {
  const { verdict } = card;
  return [
    [card.name, VERDICTS[verdict]].filter((line) => line !== '').join('\n'),
    ...(card.say === undefined ? [] : [card.say]),
    ...(card.urgent === undefined ? [] : [card.urgent]),
    card.summary,
    ...block('Belum cocok karena tidak terpenuhi:', dashed(card.unmet)),
    ...block('Hasilnya lain kalau jawaban ini lain:', dashed(card.change)),
    ...(card.turns && card.change.length === 0
      ? ['Hasilnya lain kalau alasan di atas berubah. Jawaban keliru? Tulis saja yang benar.']
      : []),
    ...block(card.general ? 'Syarat:' : 'Yang sudah cocok:', dashed(card.met)),
    ...block(
      'Yang belum diketahui:',
      card.open.map(({ because, knownBy }) => `- ${because} (yang tahu: ${KNOWS[knownBy]})`),
    ),
    ...card.conflicts.map(({ name, sure }) =>
      sure
        ? `Tidak bisa bersama ${name} yang sudah diterima.`
        : `Mungkin tidak bisa bersama ${name} yang sudah diterima. Tanyakan dulu.`,
    ),
    ...block(`Isinya (angka tahun ${card.year}):`, card.amounts.map(amountOf)),
    ...(card.quota && verdict !== 'closed' && verdict !== 'unlikely'
      ? ['Tempat terbatas: memenuhi syarat belum tentu menerima.']
      : []),
    ...(card.unsure ? ['Sebagian keterangan ini belum pasti. Tanyakan lagi di kantornya.'] : []),
  ];
}

function howParts(card: ShownCard): readonly string[] {
  return [
    `Ke mana: ${card.where}`,
    ...block(
      'Urutannya:',
      card.steps.map((step, place) => `${place + 1}. ${step}`),
    ),
    ...block(
      'Bawa:',
      card.papers.map(
        ({ names: list, ifLost }) =>
          `- ${list.map(({ name, optional }) => `${name}${optional ? ' (kalau ada)' : ''}`).join(', ')}. Hilang? ${ifLost}`,
      ),
    ),
    ...(card.usually === undefined ? [] : [`Biasanya butuh sekitar ${card.usually} hari.`]),
    ...block('Tanya:', dashed(card.contacts)),
    ...(card.source === undefined ? [] : [`Sumber: ${card.source}`]),
  ];
}

const names = (title: string, list: readonly string[]): readonly string[] =>
  list.length === 0 ? [] : [`${title}: ${list.join(', ')}.`];

function resultText({ likely, soFar, open, no, received, urgent }: ShownResult): string {
  const nothing = likely.length + soFar.length === 0;
  return [
    ...urgent,
    ...names('Mungkin cocok', likely),
    ...names('Cocok sejauh ini, kantor yang memastikan', soFar),
    ...(nothing ? ['Belum ada yang bisa disebut cocok dari jawaban ini.'] : []),
    `Belum bisa dipastikan: ${open}. Belum cocok: ${no}.`,
    ...names('Sudah diterima', received),
    'Ini bukan janji. Yang memutuskan adalah kantornya.',
  ].join('\n');
}

/** Sentences about which programmes may fit. Texts of facts and programmes stand with them; bot/render-late.ts puts them here. */
export const screening = {
  'screen.start': () =>
    'Saya tanya beberapa hal tentang keluarga, lalu tunjukkan bantuan yang mungkin cocok. Tidak perlu NIK. Semua boleh dilewati.',
  'screen.again': () => 'Kita mulai dari jawaban yang tersimpan. Ada yang berubah? Tulis saja.',
  'screen.resume': () => 'Kita lanjutkan pertanyaan tadi.',
  'screen.late.told': ({
    list,
  }: {
    told: readonly string[];
    children?: number;
    ages?: readonly number[];
    list?: string;
  }) => `Kami catat: ${list ?? ''}. Ada yang salah? Tulis saja yang benar.`,
  'screen.ages-again': () => 'Baik, kita betulkan.',
  'screen.late.ask': ({ text }: { fact: string; age?: number; text?: string }) => text ?? '',
  'screen.late.about': ({ programme, text }: { programme: string; text?: string }) =>
    `Tentang ${text ?? programme}.`,
  'screen.about': ({ age }: { age: string }) => `Ini tentang yang ${age}.`,
  'screen.ages-told': ({ ages }: { ages: readonly number[] }) =>
    `Sudah dicatat: ${ages.join(', ')} tahun. Tulis umur yang lain, juga Anda sendiri.`,
  'screen.who': () => 'Pilih umurnya, atau tulis dengan kata sendiri.',
  'screen.late.why': ({ list }: { programmes: readonly string[]; list?: string }) =>
    `Ditanya karena menentukan ${list || 'bantuan mana yang cocok'}. Boleh dilewati.`,
  'screen.late.chosen': ({
    list,
  }: {
    fact: string;
    values: readonly string[];
    ages?: readonly string[];
    list?: string;
  }) => `Dipilih: ${list ?? ''}. Ada lagi?`,
  'screen.after-result': () => 'Itu terjawab setelah hasilnya ada. Tulis "lihat hasil" kapan saja.',
  'screen.choose-first': () => 'Pilih dulu bantuannya, lalu tekan Ajukan.',
  'screen.unclear': () => 'Belum terbaca. Pilih di bawah, tulis dengan kata lain, atau lewati.',
  'screen.unclear-ages': () => 'Tulis umurnya dengan angka, dipisah koma. Contoh: 38, 35, 10, 3.',
  'screen.so-far': ({ count }: { count: number }) => `Sejauh ini ada ${count} yang mungkin cocok.`,
  'screen.enough': () => 'Ini hasil sementara. Masih ada pertanyaan yang membuatnya lebih tepat.',
  'screen.late.result': ({
    shown,
  }: {
    likely: readonly string[];
    soFar: readonly string[];
    open: number;
    no: number;
    received: readonly string[];
    urgent: readonly string[];
    shown?: ShownResult;
  }) => (shown ? resultText(shown) : ''),
  'screen.late.card': ({ card }: { programme: string; on: string; card?: ShownCard }) =>
    card ? cardText(card) : '',
  'screen.list-open': () => 'Belum bisa dipastikan. Pilih satu untuk melihat apa yang kurang.',
  'screen.list-no': () => 'Belum cocok. Pilih satu untuk melihat sebabnya.',
  'screen.list-empty': () => 'Tidak ada di daftar ini.',
  'screen.families': () => 'Ada 74 bantuan dan layanan. Pilih kelompoknya, atau tulis namanya.',
  'screen.found': ({ words }: { words: string }) => `Yang mirip dengan "${words}":`,
  'screen.not-found': ({ words }: { words: string }) =>
    `"${words}" belum ada di catatan Jaring. Tanyakan ke kantor desa, kelurahan, atau dinas sosial.`,
  'screen.keep': () =>
    'Boleh jawaban ini disimpan, supaya lain kali tidak ditanya lagi? Disimpan terkunci. Hapus kapan saja dengan /hapus.',
  'screen.kept': () => 'Tersimpan terkunci. Lihat dengan /dataku, hapus dengan /hapus.',
  'screen.not-kept': () => 'Baik, tidak disimpan. Jawaban ini hilang bersama percakapan.',
  'screen.tell': () => 'Kalau aturan program berubah dan ada yang mungkin cocok, boleh kami kabari di sini?',
  'screen.tell-on': () => 'Baik, kami kabari di sini. Tidak mau lagi? Tulis: jangan kabari program baru',
  'screen.tell-off': () => 'Baik, tidak kami kabari. Lihat sendiri dengan /cek.',
  'screen.tell-none': () => 'Belum ada jawaban Anda yang tersimpan. Mulai dengan tombol di bawah.',
  'screen.tell-state': () =>
    'Anda mau dikabari kalau aturan program berubah. Berhenti: jangan kabari program baru',
  'screen.fix': () => 'Tulis saja yang benar. Contoh: "anak saya 3", "desil 2", "tidak punya BPJS".',
  'screen.gone': () => 'Jawaban tadi sudah tidak ada. Mulai lagi dengan tombol di bawah.',
  'screen.nothing-back': () => 'Ini sudah pertanyaan pertama.',
  'screen.late.facts': ({
    list,
    hidden,
  }: {
    facts: readonly (readonly [string, unknown])[];
    people: readonly number[];
    hidden: number;
    list?: string;
  }) =>
    `Tentang keluarga, dari cek bantuan:\n${list ?? ''}${hidden > 0 ? `\n${hidden} jawaban pribadi tidak ditampilkan di layar.` : ''}`,
  'button.check': () => 'Cek bantuan',
  'button.late.option': ({ text }: { fact: string; value: string; text?: string }) => text ?? '',
  'button.late.programme': ({ text }: { programme: string; text?: string }) => text ?? '',
  'button.screen.age': ({ age }: { age: string }) => age,
  'button.screen.by-age': () => 'Sesuai umur',
  'button.screen.unknown': () => 'Tidak tahu',
  'button.screen.none': () => 'Tidak ada',
  'button.screen.enough': () => 'Itu saja',
  'button.screen.results': () => 'Lihat hasil sekarang',
  'button.screen.go-on': () => 'Lanjut bertanya',
  'button.screen.all': () => 'Cek semua bantuan',
  'button.screen.mine': () => 'Cek untuk keluarga saya',
  'button.screen.open': ({ count }: { count: number }) => `Belum pasti (${count})`,
  'button.screen.no': ({ count }: { count: number }) => `Belum cocok (${count})`,
  'button.screen.fix': () => 'Ubah jawaban',
  'button.screen.needs': () => 'Kebutuhan lain',
  'button.screen.keep': () => 'Ya, simpan',
  'button.screen.keep-not': () => 'Jangan simpan',
  'button.screen.tell': () => 'Ya, kabari',
  'button.screen.tell-not': () => 'Jangan kabari',
  'button.screen.answer': () => 'Jawab yang kurang',
  'button.screen.apply': () => 'Ajukan',
  'button.screen.back': () => 'Kembali ke hasil',
  'button.screen.anew': () => 'Mulai dari awal',
  'button.screen.family.social-assistance': () => 'Bantuan uang dan pangan',
  'button.screen.family.basic-services': () => 'Sekolah, kesehatan, surat',
  'button.screen.family.economic-empowerment': () => 'Kerja dan usaha',
  'button.screen.family.protection-rehabilitation': () => 'Perlindungan dan pemulihan',
  'button.screen.family.disaster': () => 'Bencana',
} as const;
