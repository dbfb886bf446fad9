import type { PartialMessages } from '../partial.ts';
import { cardText } from '../partial-card.ts';
import type { ShownResult } from '../shown-programme.ts';
import { cardWords } from './card.ts';

const names = (title: string, all: readonly string[]): readonly string[] =>
  all.length === 0 ? [] : [`${title}: ${all.join(', ')}.`];

function resultText({ likely, soFar, open, no, received, urgent }: ShownResult): string {
  const nothing = likely.length + soFar.length === 0;
  return [
    ...urgent,
    ...names('Mbokmenawi cocog', likely),
    ...names('Cocog dumugi sakniki, kantor sing mesthèkaken', soFar),
    ...(nothing ? ['Dèrèng wonten sing saged disebut cocog saking wangsulan niki.'] : []),
    `Dèrèng saged dipesthèkaken: ${open}. Dèrèng cocog: ${no}.`,
    ...names('Sampun ditampi', received),
    'Niki dédé janji. Sing mutusaken kantoré.',
  ].join('\n');
}

/** The interview about programmes, in Javanese. Programmes, papers and offices keep the names that stand on doors and letters. */
export const screening: PartialMessages = {
  'screen.start': () =>
    'Kula takèn sawetawis bab keluarga, terus kula tuduhaken bantuan sing mbokmenawi cocog. Mboten perlu NIK. Sedaya saged dilangkungi.',
  'screen.again': () => 'Kita wiwiti saking wangsulan sing kesimpen. Wonten sing owah? Serat mawon.',
  'screen.resume': () => 'Kita lajengaken pitakèn wau.',
  'screen.late.told': ({ list }) => `Kula cathet: ${list ?? ''}. Wonten sing klèntu? Serat mawon sing leres.`,
  'screen.ages-again': () => 'Nggih, kita leresaken.',
  'screen.late.about': ({ programme, text }) => `Bab ${text ?? programme}.`,
  'screen.about': ({ age }) => `Niki bab sing ${age}.`,
  'screen.ages-told': ({ ages }) =>
    `Sampun kacathet: ${ages.join(', ')} taun. Serat umuré sing sanès, ugi panjenengan piyambak.`,
  'screen.who': () => 'Pilih umuré, utawi serat piyambak.',
  'screen.late.why': ({ list }) =>
    `Ditakèkaken amargi nemtokaken ${list || 'sawetawis bantuan'}. Saged dilangkungi.`,
  'screen.late.chosen': ({ list }) => `Dipilih: ${list ?? ''}. Wonten malih?`,
  'screen.after-result': () => 'Niku kajawab menawi asilé sampun wonten. Serat "lihat hasil" saben wekdal.',
  'screen.choose-first': () => 'Pilih riyin bantuané, lajeng pencèt Ajukan.',
  'screen.unclear': () => 'Dèrèng kewaos. Pilih ing ngandhap, serat mawi tembung sanès, utawi langkungi.',
  'screen.unclear-ages': () => 'Serat umuré mawi angka, dipisah koma. Conto: 38, 35, 10, 3.',
  'screen.so-far': ({ count }) => `Dumugi sakniki wonten ${count} sing mbokmenawi cocog.`,
  'screen.enough': () => 'Niki asil sauntawis. Taksih wonten pitakèn sing saged ndadosaken langkung pas.',
  'screen.late.result': ({ shown }) => (shown ? resultText(shown) : ''),
  'screen.late.card': ({ card }) => (card ? cardText(card, cardWords) : ''),
  'screen.list-open': () => 'Dèrèng saged dipesthèkaken. Pilih setunggal kanggé mirsani napa sing kirang.',
  'screen.list-no': () => 'Dèrèng cocog. Pilih setunggal kanggé mirsani sebabé.',
  'screen.list-empty': () => 'Mboten wonten ing dhaptar niki.',
  'screen.families': () => 'Wonten 74 bantuan lan layanan. Pilih golongané, utawi serat jenengé.',
  'screen.found': ({ words }) => `Sing mirip "${words}":`,
  'screen.not-found': ({ words }) =>
    `"${words}" dèrèng wonten ing cathetan Jaring. Takèn teng kantor désa, kelurahan, utawi dinas sosial.`,
  'screen.keep': () =>
    'Napa wangsulan niki angsal disimpen, supados mboten ditakèni malih? Disimpen kekunci. Busek kapan mawon mawi /hapus.',
  'screen.kept': () => 'Kesimpen kekunci. Priksani mawi /dataku, busek mawi /hapus.',
  'screen.not-kept': () => 'Nggih, mboten disimpen. Wangsulan niki ical sareng omongan niki.',
  'screen.tell': () =>
    'Menawi aturan program ganti lan wonten sing saged cocog, napa angsal dikabari ing ngriki?',
  'screen.tell-on': () => 'Nggih, dikabari ing ngriki. Mboten kersa malih? Serat: jangan kabari program baru',
  'screen.tell-off': () => 'Nggih, mboten dikabari. Priksani piyambak mawi /cek.',
  'screen.tell-none': () => 'Dèrèng wonten wangsulan sing kesimpen. Wiwiti mawi tombol ing ngandhap.',
  'screen.tell-state': () =>
    'Panjenengan kersa dikabari menawi aturan program ganti. Kèndel: jangan kabari program baru',
  'notice.late.changes': ({ lines = [], more }) =>
    [
      'Aturan program ganti. Saking wangsulan sing kesimpen, sakniki wonten sing mbokmenawi cocog.',
      ...lines.map(
        ({ name, year, quota }) => `- ${name} (aturan ${year}${quota ? ', panggènan winates' : ''})`,
      ),
      ...(more > 0 && lines.length > 0 ? ['Taksih wonten liyané.'] : []),
      'Niki dédé janji. Sing mutusaken kantoré.',
    ].join('\n'),
  'button.changes.see': () => 'Priksani asilé',
  'button.changes.off': () => 'Ampun dikabari malih',
  'button.screen.tell': () => 'Nggih, kabari',
  'button.screen.tell-not': () => 'Ampun dikabari',
  'screen.fix': () => 'Serat mawon sing leres. Conto: "anak saya 3", "desil 2", "tidak punya BPJS".',
  'screen.gone': () => 'Wangsulan wau sampun mboten wonten. Wiwiti malih mawi tombol ing ngandhap.',
  'screen.nothing-back': () => 'Niki sampun pitakèn sepisanan.',
  'screen.late.facts': ({ list, hidden }) =>
    `Bab keluarga, saking cek bantuan:\n${list ?? ''}${hidden > 0 ? `\n${hidden} wangsulan pribadi mboten dikatingalaken.` : ''}`,
  'button.check': () => 'Cek bantuan',
  'button.screen.by-age': () => 'Miturut umur',
  'button.screen.unknown': () => 'Mboten ngertos',
  'button.screen.none': () => 'Mboten wonten',
  'button.screen.enough': () => 'Niku mawon',
  'button.screen.results': () => 'Priksa asil sakniki',
  'button.screen.go-on': () => 'Lajeng takèn',
  'button.screen.all': () => 'Cek sedaya bantuan',
  'button.screen.mine': () => 'Cek kanggé keluarga kula',
  'button.screen.open': ({ count }) => `Dèrèng mesthi (${count})`,
  'button.screen.no': ({ count }) => `Dèrèng cocog (${count})`,
  'button.screen.fix': () => 'Owahi wangsulan',
  'button.screen.needs': () => 'Kebetahan sanès',
  'button.screen.keep': () => 'Nggih, simpen',
  'button.screen.keep-not': () => 'Ampun disimpen',
  'button.screen.answer': () => 'Wangsuli sing kirang',
  'button.screen.back': () => 'Wangsul dhateng asil',
  'button.screen.anew': () => 'Wiwiti malih',
  'button.screen.family.social-assistance': () => 'Bantuan arta lan pangan',
  'button.screen.family.basic-services': () => 'Sekolah, kesarasan, serat-serat',
  'button.screen.family.economic-empowerment': () => 'Gawéan lan usaha',
  'button.screen.family.protection-rehabilitation': () => 'Pangayoman lan pemulihan',
  'button.screen.family.disaster': () => 'Bencana',
};
