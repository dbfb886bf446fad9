import { list, numberLines, type PartialMessages } from '../partial.ts';

const exampleOf = (example: string | undefined): string => (example ? ` Conto: ${example}` : '');
const numbered = (lines: readonly string[]): string =>
  lines.map((line, place) => `${place + 1}. ${line}`).join('\n');

/** Questions and what is said to their answers, notices, and refusals, in Javanese. */
export const talk: PartialMessages = {
  'form.which': () => 'Sing pundi maksudé?',
  'form.progress': ({ index, total }) => `(${index} saking ${total})`,
  'form.understood': ({ value }) => `Dicathet: ${value}.`,
  'form.kept': () => 'Sampun dicathet.',
  'form.chosen': ({ values }) =>
    `Dipilih: ${typeof values === 'string' ? values : list(values)}. Wonten malih?`,
  'form.file-kept': () => 'Berkas ditampi.',
  'form.voice-kept': () => 'Pesen swanten ditampi, lan disimpen kanggé dirungokaken petugas.',
  'form.pin-kept': ({ place }) => (place ? `Lokasi ditampi, celak ${place}.` : 'Lokasi ditampi.'),
  'form.not-on-land': () =>
    'Lokasi niku wonten laut utawi sanjabané Indonesia. Kirim malih, utawi serat jeneng panggènané.',
  'form.not-asked-now': () => 'Sampun dicathet. Kita lajengaken.',
  'form.needed': () =>
    'Niki perlu supados petugas ngertos kedah teng pundi. Wangsuli mawi tembung panjenengan piyambak.',
  'form.too-small': ({ min }) => `Angkané kekaliten. Paling sekedhik ${min}.`,
  'form.too-large': ({ max }) => `Angkané kegedhèn. Paling kathah ${max}.`,
  'form.again-offer': () =>
    'Taksih dèrèng kewaos, nanging tembung panjenengan kesimpen. Saged dilangkungi, utawi serat "menu".',
  'form.again.text': ({ example }) => `Dèrèng kewaos.${exampleOf(example)}`,
  'form.again.number': ({ example }) => `Serat mawi angka.${exampleOf(example)}`,
  'form.again.money': ({ example }) => `Serat cacahé rupiah.${exampleOf(example)}`,
  'form.again.choice': ({ example }) => `Pilih salah setunggal, utawi serat piyambak.${exampleOf(example)}`,
  'form.again.choices': ({ example }) =>
    `Pilih setunggal utawi langkung, utawi serat piyambak.${exampleOf(example)}`,
  'form.again.yes-no': () => 'Wangsuli "nggih", "mboten", utawi "mboten ngertos".',
  'form.again.date': ({ example }) => `Serat tanggalé.${exampleOf(example ?? '5 Maret 2026')}`,
  'form.again.place': ({ example }) =>
    `Serat jeneng désa utawi tenger, utawi kirim lokasi.${exampleOf(example)}`,
  'form.again.photo': () => 'Kirim foto, utawi serat "liwati".',
  'form.again.phone': ({ example }) => `Nomer télponé dèrèng kewaos.${exampleOf(example)}`,
  'form.again.consent': () => 'Wangsuli "nggih" menawi sarujuk, "mboten" menawi mboten.',
  'form.again-simple.text': ({ example }) => `Serat setunggal ukara mawon.${exampleOf(example)}`,
  'form.again-simple.number': ({ example }) => `Angka mawon.${exampleOf(example)}`,
  'form.again-simple.money': ({ example }) => `Angka mawon, tanpa "Rp".${exampleOf(example)}`,
  'form.again-simple.choice': () => 'Pencèt salah setunggal tombol, utawi serat nomeré.',
  'form.again-simple.choices': () => 'Pencèt setunggal tombol riyin, utawi serat nomeré.',
  'form.again-simple.yes-no': () => 'Nggih napa mboten?',
  'form.again-simple.date': ({ example }) => `Dinten, wulan, taun.${exampleOf(example ?? '5/3/2026')}`,
  'form.again-simple.place': () => 'Jeneng kampung utawi kecamatan mawon sampun cekap.',
  'form.again-simple.photo': () => 'Mboten wonten foto? Serat "liwati".',
  'form.again-simple.phone': () => 'Angka mawon, umpami 0812 3456 7890.',
  'form.again-simple.consent': () => 'Sarujuk? Wangsuli nggih utawi mboten.',
  'form.value-yes': () => 'nggih',
  'form.value-no': () => 'mboten',
  'form.value-voice': () => 'pesen swanten',
  'form.value-hidden': () => 'kesimpen, mboten dikatingalaken',
  'form.value-files': ({ count }) => `${count} berkas`,
  'form.value-pin': ({ place }) => place ?? 'lokasi ing peta',
  'form.resume': () => 'Kita lajengaken pitakèn wau.',
  'form.done': ({ reference }) => `Matur nuwun, sampun jangkep. Nomer laporan: ${reference}`,

  'notice.taken': ({ reference, holder }) =>
    `Laporan ${reference} sampun dicepeng ${holder}. Wonten owah-owahan? Serat teng mriki.`,
  'notice.released': ({ reference }) =>
    `Petugas nguculaken laporan ${reference}. Laporan wangsul dhateng antrian. Dèrèng wonten petugas sanès sing nyepeng.`,
  'notice.handed-over': ({ reference, holder }) => `Laporan ${reference} sakniki dicepeng ${holder}.`,
  'notice.asked': ({ reference, holder, question }) =>
    `${holder} takèn bab laporan ${reference}:\n${question}`,
  'notice.solved': ({ reference, holder }) =>
    `${holder} nandhani laporan ${reference} rampung. Napa leres sampun rampung?`,
  'notice.duplicate': ({ reference }) =>
    `Laporan ${reference} digabung kaliyan laporan sanès bab kedadosan sing sami. Nomer niki tetep saged dianggé.`,
  'notice.climbed': ({ reference, numbers }) =>
    `Laporan ${reference} kesimpen, dèrèng wonten petugas sing nyepeng. Laporan sampun minggah dhateng tataran nginggilé. Télpon ugi:\n${numberLines(numbers)}`,
  'notice.quiet': () => 'Wonten pesen énggal kanggé panjenengan.',

  'tidings.off': () =>
    'Nggih. Kabar limrah mboten kula kirim malih. Panjenengan saged mirsani mawi /status.\n' +
    'Kabar bab bebaya tetep kula kirim. Kanggé nampi sedaya malih: /kabar hidup',
  'tidings.on': () => 'Nggih. Kabar bab laporan panjenengan kula kirim malih mriki.',
  'tidings.which': () => 'Napa panjenengan kersa nampi kabar bab laporan teng mriki?',
  'tidings.hint': () => 'Mboten kersa nampi kabar? Serat /kabar.',
  'tidings.kept': ({ count }) => `Kabar sing mboten kula kirim, miturut panyuwunan panjenengan (${count}):`,
  'tidings.unsure': ({ count }) =>
    `${count} kabar mbokmenawi mboten dumugi chat niki. Kawontenan paling énggal wonten ing dhaptar niki.`,
  'button.tidings-on': () => 'Nggih, kirim',
  'button.tidings-off': () => 'Ampun kirim',

  'handover.opened': ({ holder, reference }) =>
    `${holder} omong langsung kaliyan panjenengan bab laporan ${reference}. Serat limrah mawon. Kula mendel riyin.`,
  'handover.closed': ({ holder, reference }) =>
    `${holder} sampun rampung omong. Kula mangsuli malih teng mriki. Laporan ${reference} tetep kesimpen.`,
  'handover.silent': ({ reference }) =>
    `Petugas dèrèng mangsuli 15 menit. Tembung panjenengan kesimpen ing laporan ${reference}. Kula mangsuli malih teng mriki. Kawontenané gawat? Télpon 112.`,
  'handover.over': () =>
    'Petugas mboten omong malih teng mriki. Tembung panjenengan tetep kesimpen. Kula mangsuli malih.',

  'text-only.on': () => 'Nggih, namung tèks, tanpa tombol. Kanggé wangsul, serat "pakai tombol".',
  'text-only.off': () => 'Nggih, tombol dianggé malih. Kanggé tanpa tombol, serat "teks saja".',
  'text-only.choose': ({ lines }) => `Serat nomeré:\n${numbered(lines)}`,
  'text-only.write': ({ labels, also }) => `${also ? 'Utawi serat' : 'Saged serat'}: ${labels.join(' / ')}`,
  'text-only.menu': () => 'Serat "menu" kanggé pilihan sanès.',
  'text-only.pin': () => 'Lokasi saged dikirim lewat tandha klip.',

  'refusal.not-found': () => 'Laporan niku mboten ketemu.',
  'refusal.answer.unreadable': () => 'Wangsulan dèrèng kewaos. Cobi mawi tembung sanès.',
  'refusal.answer.too-long': () => 'Wangsulané kedawan. Serat langkung cekak.',
  'refusal.answer.out-of-range': () => 'Angka niku kliwat wates. Priksa malih.',
  'refusal.place.not-on-land': () =>
    'Lokasi niku wonten laut utawi sanjabané Indonesia. Kirim malih, utawi serat jeneng panggènané.',
  'refusal.place.unknown': () => 'Panggènan niku dèrèng kula tepangi. Tembung panjenengan tetep disimpen.',
  'refusal.form.outdated': () => 'Pitakèn niku sampun digantos. Wangsulan panjenengan tetep kesimpen.',
  'refusal.version.moved': () => 'Tiyang sanès nembé ngowahi niki. Priksa riyin sadèrèngé mbalèni.',
};
