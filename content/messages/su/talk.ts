import { list, numberLines, type PartialMessages } from '../partial.ts';

const exampleOf = (example: string | undefined): string => (example ? ` Contona: ${example}` : '');
const numbered = (lines: readonly string[]): string =>
  lines.map((line, place) => `${place + 1}. ${line}`).join('\n');

/** Questions and what is said to their answers, notices, and refusals, in Sundanese. */
export const talk: PartialMessages = {
  'form.which': () => 'Nu mana maksadna?',
  'form.progress': ({ index, total }) => `(${index} ti ${total})`,
  'form.understood': ({ value }) => `Dicatet: ${value}.`,
  'form.kept': () => 'Parantos dicatet.',
  'form.chosen': ({ values }) => `Dipilih: ${typeof values === 'string' ? values : list(values)}. Aya deui?`,
  'form.file-kept': () => 'Berkas ditampi.',
  'form.voice-kept': () => 'Pesen sora ditampi, sareng disimpen kanggo didangukeun patugas.',
  'form.pin-kept': ({ place }) => (place ? `Lokasi ditampi, caket ${place}.` : 'Lokasi ditampi.'),
  'form.not-on-land': () =>
    'Lokasi éta aya di laut atanapi di luar Indonesia. Kirim deui, atanapi serat nami tempatna.',
  'form.not-asked-now': () => 'Parantos dicatet. Urang teraskeun.',
  'form.needed': () => 'Ieu peryogi supados patugas terang kedah ka mana. Waler ku kecap Anjeun nyalira.',
  'form.too-small': ({ min }) => `Angkana alit teuing. Sakedik-kedikna ${min}.`,
  'form.too-large': ({ max }) => `Angkana ageung teuing. Seueur-seueurna ${max}.`,
  'form.again-offer': () =>
    'Masih teu acan kabaca, nanging kecap Anjeun disimpen. Tiasa diliwat, atanapi serat "menu".',
  'form.again.text': ({ example }) => `Teu acan kabaca.${exampleOf(example)}`,
  'form.again.number': ({ example }) => `Serat ku angka.${exampleOf(example)}`,
  'form.again.money': ({ example }) => `Serat jumlah rupiahna.${exampleOf(example)}`,
  'form.again.choice': ({ example }) => `Pilih salah sahiji, atanapi serat nyalira.${exampleOf(example)}`,
  'form.again.choices': ({ example }) =>
    `Pilih hiji atanapi langkung, atanapi serat nyalira.${exampleOf(example)}`,
  'form.again.yes-no': () => 'Waler "muhun", "henteu", atanapi "teu terang".',
  'form.again.date': ({ example }) => `Serat kaping sabaraha.${exampleOf(example ?? '5 Maret 2026')}`,
  'form.again.place': ({ example }) =>
    `Serat nami désa atanapi ciri tempatna, atanapi kirim lokasi.${exampleOf(example)}`,
  'form.again.photo': () => 'Kirim poto, atanapi serat "liwat".',
  'form.again.phone': ({ example }) => `Nomer teleponna teu acan kabaca.${exampleOf(example)}`,
  'form.again.consent': () => 'Waler "muhun" upami satuju, "henteu" upami henteu.',
  'form.again-simple.text': ({ example }) => `Serat hiji kalimah waé.${exampleOf(example)}`,
  'form.again-simple.number': ({ example }) => `Angka waé.${exampleOf(example)}`,
  'form.again-simple.money': ({ example }) => `Angka waé, tanpa "Rp".${exampleOf(example)}`,
  'form.again-simple.choice': () => 'Pencét salah sahiji tombol, atanapi serat nomerna.',
  'form.again-simple.choices': () => 'Pencét hiji tombol heula, atanapi serat nomerna.',
  'form.again-simple.yes-no': () => 'Muhun atanapi henteu?',
  'form.again-simple.date': ({ example }) => `Dinten, sasih, taun.${exampleOf(example ?? '5/3/2026')}`,
  'form.again-simple.place': () => 'Nami kampung atanapi kacamatan waé tos cekap.',
  'form.again-simple.photo': () => 'Teu aya poto? Serat "liwat".',
  'form.again-simple.phone': () => 'Angka waé, contona 0812 3456 7890.',
  'form.again-simple.consent': () => 'Satuju? Waler muhun atanapi henteu.',
  'form.value-yes': () => 'muhun',
  'form.value-no': () => 'henteu',
  'form.value-voice': () => 'pesen sora',
  'form.value-hidden': () => 'disimpen, teu dipidangkeun',
  'form.value-files': ({ count }) => `${count} berkas`,
  'form.value-pin': ({ place }) => place ?? 'lokasi dina peta',
  'form.resume': () => 'Urang teraskeun patarosan tadi.',
  'form.done': ({ reference }) => `Hatur nuhun, parantos lengkep. Nomer laporan: ${reference}`,

  'notice.taken': ({ reference, holder }) =>
    `Laporan ${reference} parantos dicandak ku ${holder}. Aya parobahan? Serat di dieu.`,
  'notice.released': ({ reference }) =>
    `Patugas ngaleupaskeun laporan ${reference}. Laporan mulih kana antrian. Teu acan aya patugas sanés nu nyandak.`,
  'notice.handed-over': ({ reference, holder }) => `Laporan ${reference} ayeuna dicepeng ku ${holder}.`,
  'notice.asked': ({ reference, holder, question }) =>
    `${holder} naros ngeunaan laporan ${reference}:\n${question}`,
  'notice.solved': ({ reference, holder }) =>
    `${holder} nandaan laporan ${reference} réngsé. Naha leres parantos réngsé?`,
  'notice.duplicate': ({ reference }) =>
    `Laporan ${reference} digabung sareng laporan sanés ngeunaan kajadian nu sami. Nomer ieu tetep tiasa dianggo.`,
  'notice.climbed': ({ reference, numbers }) =>
    `Laporan ${reference} disimpen, teu acan aya patugas nu nyandak. Laporan parantos naék ka tingkat saluhureunana. Telepon ogé:\n${numberLines(numbers)}`,
  'notice.quiet': () => 'Aya pesen énggal kanggo Anjeun.',

  'tidings.off': () =>
    'Mangga. Béja biasa moal dikirim deui. Anjeun tiasa ningali ku /status.\n' +
    'Béja ngeunaan bahaya tetep dikirim. Kanggo nampi sadaya deui: /kabar hidup',
  'tidings.on': () => 'Mangga. Béja ngeunaan laporan Anjeun dikirim deui ka dieu.',
  'tidings.which': () => 'Naha Anjeun hoyong nampi béja ngeunaan laporan di dieu?',
  'tidings.hint': () => 'Teu hoyong nampi béja? Serat /kabar.',
  'tidings.kept': ({ count }) => `Béja nu teu dikirim, sakumaha pamundut Anjeun (${count}):`,
  'tidings.unsure': ({ count }) =>
    `${count} béja sigana teu dugi ka chat ieu. Kaayaan nu pangénggalna aya dina daptar ieu.`,
  'button.tidings-on': () => 'Muhun, kirim',
  'button.tidings-off': () => 'Ulah dikirim',

  'handover.opened': ({ holder, reference }) =>
    `${holder} nyarios langsung sareng Anjeun di dieu ngeunaan laporan ${reference}. Serat biasa waé. Kami jempé heula.`,
  'handover.closed': ({ holder, reference }) =>
    `${holder} parantos réngsé nyarios. Kami ngawaler deui di dieu. Laporan ${reference} tetep disimpen.`,
  'handover.silent': ({ reference }) =>
    `Patugas teu acan ngawaler 15 menit. Kecap Anjeun disimpen dina laporan ${reference}. Kami ngawaler deui di dieu. Kaayaan gawat? Telepon 112.`,
  'handover.over': () =>
    'Patugas tos teu nyarios deui di dieu. Kecap Anjeun tetep disimpen. Kami ngawaler deui.',

  'text-only.on': () => 'Mangga, mung téks, tanpa tombol. Kanggo mulih, serat "pakai tombol".',
  'text-only.off': () => 'Mangga, tombol dianggo deui. Kanggo tanpa tombol, serat "teks saja".',
  'text-only.choose': ({ lines }) => `Serat nomerna:\n${numbered(lines)}`,
  'text-only.write': ({ labels, also }) => `${also ? 'Atanapi serat' : 'Tiasa serat'}: ${labels.join(' / ')}`,
  'text-only.menu': () => 'Serat "menu" kanggo pilihan sanés.',
  'text-only.pin': () => 'Lokasi tiasa dikirim ngangge tanda klip.',

  'refusal.not-found': () => 'Laporan éta teu kapendak.',
  'refusal.answer.unreadable': () => 'Waleran teu acan kabaca. Cobian ku kecap sanés.',
  'refusal.answer.too-long': () => 'Waleranna panjang teuing. Serat langkung pondok.',
  'refusal.answer.out-of-range': () => 'Angka éta ngaliwatan wates. Pariksa deui.',
  'refusal.place.not-on-land': () =>
    'Lokasi éta aya di laut atanapi di luar Indonesia. Kirim deui, atanapi serat nami tempatna.',
  'refusal.place.unknown': () => 'Tempat éta teu acan wawuh. Kecap Anjeun tetep disimpen.',
  'refusal.form.outdated': () => 'Patarosan éta parantos digentos. Waleran Anjeun tetep disimpen.',
  'refusal.version.moved': () => 'Jalmi sanés nembé ngarobah ieu. Tingali heula saméméh dibalikan.',
};
