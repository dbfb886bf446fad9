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
    ...names('Sigana cocog', likely),
    ...names('Cocog dugi ka ayeuna, kantor nu mastikeun', soFar),
    ...(nothing ? ['Teu acan aya nu tiasa disebat cocog tina waleran ieu.'] : []),
    `Teu acan tiasa dipastikeun: ${open}. Teu acan cocog: ${no}.`,
    ...names('Parantos ditampi', received),
    'Ieu sanés jangji. Nu mutuskeun kantorna.',
  ].join('\n');
}

/** The interview about programmes, in Sundanese. Programmes, papers and offices keep the names that stand on doors and letters. */
export const screening: PartialMessages = {
  'screen.start': () =>
    'Kami naros sababaraha hal ngeunaan kulawarga, teras nembongkeun bantuan nu sigana cocog. Teu peryogi NIK. Sadaya tiasa diliwat.',
  'screen.again': () => 'Urang mimitian tina waleran nu disimpen. Aya nu robah? Serat waé.',
  'screen.resume': () => 'Urang teraskeun patarosan tadi.',
  'screen.late.told': ({ list }) => `Dicatet: ${list ?? ''}. Aya nu lepat? Serat waé nu leres.`,
  'screen.ages-again': () => 'Mangga, urang leresan.',
  'screen.late.about': ({ programme, text }) => `Ngeunaan ${text ?? programme}.`,
  'screen.about': ({ age }) => `Ieu ngeunaan nu ${age}.`,
  'screen.ages-told': ({ ages }) =>
    `Tos dicatet: ${ages.join(', ')} taun. Serat yuswa nu sanés, ogé salira nyalira.`,
  'screen.who': () => 'Pilih yuswana, atanapi serat nyalira.',
  'screen.late.why': ({ list }) =>
    `Ditaroskeun margi nangtukeun ${list || 'sababaraha bantuan'}. Tiasa diliwat.`,
  'screen.late.chosen': ({ list }) => `Dipilih: ${list ?? ''}. Aya deui?`,
  'screen.after-result': () => 'Éta kajawab upami hasilna tos aya. Serat "lihat hasil" iraha waé.',
  'screen.choose-first': () => 'Pilih heula bantosanna, teras pencét Ajukan.',
  'screen.unclear': () => 'Teu acan kabaca. Pilih di handap, serat ku kecap sanés, atanapi liwat.',
  'screen.unclear-ages': () => 'Serat yuswana ku angka, dipisah koma. Contona: 38, 35, 10, 3.',
  'screen.so-far': ({ count }) => `Dugi ka ayeuna aya ${count} nu sigana cocog.`,
  'screen.enough': () => 'Ieu hasil samentawis. Masih aya patarosan nu tiasa ngajantenkeun langkung pas.',
  'screen.late.result': ({ shown }) => (shown ? resultText(shown) : ''),
  'screen.late.card': ({ card }) => (card ? cardText(card, cardWords) : ''),
  'screen.list-open': () => 'Teu acan tiasa dipastikeun. Pilih hiji kanggo ningali naon nu kirang.',
  'screen.list-no': () => 'Teu acan cocog. Pilih hiji kanggo ningali sababna.',
  'screen.list-empty': () => 'Teu aya dina daptar ieu.',
  'screen.families': () => 'Aya 74 bantuan sareng layanan. Pilih golonganana, atanapi serat namina.',
  'screen.found': ({ words }) => `Nu mirip "${words}":`,
  'screen.not-found': ({ words }) =>
    `"${words}" teu acan aya dina catetan Jaring. Taroskeun ka kantor désa, kalurahan, atanapi dinas sosial.`,
  'screen.keep': () =>
    'Naha waleran ieu kénging disimpen, supados teu ditaros deui? Disimpen dikonci. Pupus iraha waé ku /hapus.',
  'screen.kept': () => 'Disimpen dikonci. Tingali ku /dataku, pupus ku /hapus.',
  'screen.not-kept': () => 'Mangga, teu disimpen. Waleran ieu ical sareng paguneman ieu.',
  'screen.tell': () => 'Upami aturan program robah sareng aya nu tiasa cocog, kénging dibéjakeun di dieu?',
  'screen.tell-on': () => 'Mangga, dibéjakeun di dieu. Teu kersa deui? Serat: jangan kabari program baru',
  'screen.tell-off': () => 'Mangga, teu dibéjakeun. Tingali nyalira ku /cek.',
  'screen.tell-none': () => 'Teu acan aya waleran nu disimpen. Mimitian ku tombol di handap.',
  'screen.tell-state': () =>
    'Anjeun kersa dibéjaan upami aturan program robah. Eureun: jangan kabari program baru',
  'notice.late.changes': ({ lines = [], more }) =>
    [
      'Aturan program robah. Tina waleran nu disimpen, ayeuna aya nu sigana cocog.',
      ...lines.map(
        ({ name, year, quota }) => `- ${name} (aturan ${year}${quota ? ', tempatna kawates' : ''})`,
      ),
      ...(more > 0 && lines.length > 0 ? ['Aya kénéh nu sanés.'] : []),
      'Ieu sanés jangji. Nu mutuskeun kantorna.',
    ].join('\n'),
  'button.changes.see': () => 'Tingali hasilna',
  'button.changes.off': () => 'Ulah dibéjaan deui',
  'button.screen.tell': () => 'Muhun, béjaan',
  'button.screen.tell-not': () => 'Ulah dibéjaan',
  'screen.fix': () => 'Serat waé nu leres. Contona: "anak saya 3", "desil 2", "tidak punya BPJS".',
  'screen.gone': () => 'Waleran tadi tos teu aya. Mimitian deui ku tombol di handap.',
  'screen.nothing-back': () => 'Ieu tos patarosan kahiji.',
  'screen.late.facts': ({ list, hidden }) =>
    `Ngeunaan kulawarga, tina cék bantuan:\n${list ?? ''}${hidden > 0 ? `\n${hidden} waleran pribadi teu dipidangkeun.` : ''}`,
  'button.check': () => 'Cék bantuan',
  'button.screen.by-age': () => 'Numutkeun yuswa',
  'button.screen.unknown': () => 'Teu terang',
  'button.screen.none': () => 'Teu aya',
  'button.screen.enough': () => 'Éta waé',
  'button.screen.results': () => 'Tingali hasil ayeuna',
  'button.screen.go-on': () => 'Teraskeun naros',
  'button.screen.all': () => 'Cék sadaya bantuan',
  'button.screen.mine': () => 'Cék kanggo kulawarga abdi',
  'button.screen.open': ({ count }) => `Teu acan pasti (${count})`,
  'button.screen.no': ({ count }) => `Teu acan cocog (${count})`,
  'button.screen.fix': () => 'Robah waleran',
  'button.screen.needs': () => 'Kabutuh sanés',
  'button.screen.keep': () => 'Muhun, simpen',
  'button.screen.keep-not': () => 'Ulah disimpen',
  'button.screen.answer': () => 'Waler nu kirang',
  'button.screen.back': () => 'Mulih kana hasil',
  'button.screen.anew': () => 'Mimitian deui',
  'button.screen.family.social-assistance': () => 'Bantuan artos sareng pangan',
  'button.screen.family.basic-services': () => 'Sakola, kaséhatan, serat-serat',
  'button.screen.family.economic-empowerment': () => 'Padamelan sareng usaha',
  'button.screen.family.protection-rehabilitation': () => 'Panangtayungan sareng pamulihan',
  'button.screen.family.disaster': () => 'Musibah',
};
