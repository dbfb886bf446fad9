import type { NeedCode } from '#core/disaster/need.ts';
import type { ShownReport } from '../id.ts';
import { list, numberLines, type PartialMessages } from '../partial.ts';
import { GROUPS, HAZARDS, NEEDS, SAFETY, STATES } from './codes.ts';

const needName = (code: string): string => NEEDS[code as NeedCode] ?? code; // a code of an older release is shown as it is

const happens = (report: ShownReport): string =>
  `Kajadian: ${HAZARDS[report.hazard]}${report.depth === undefined ? '' : `, cai sakitar ${report.depth} cm`}`;

function lacks(report: ShownReport): readonly string[] {
  const people = report.persons === undefined ? [] : [`${report.persons} urang`];
  const groups = report.groups.map((group) => GROUPS[group]);
  return [
    ...(report.needs.length > 0 ? [`Peryogi: ${list(report.needs.map(needName))}`] : []),
    ...(report.notNeeded.length > 0 ? [`Teu peryogi: ${list(report.notNeeded.map(needName))}`] : []),
    ...(people.length + groups.length > 0 ? [`Aya: ${list([...people, ...groups])}`] : []),
  ];
}

function describe(report: ShownReport): string {
  return [happens(report), `Tempat: ${report.place ?? 'teu acan écés'}`, ...lacks(report)].join('\n');
}

/** A report and everything around it, in Sundanese: lemes sedeng, polite to everybody. */
export const report: PartialMessages = {
  'menu.welcome': () =>
    'Wilujeng sumping, ieu Jaring. Kami nyatet laporan musibah sareng kabutuh, teras diteraskeun ka patugas.\n' +
    'Serat waé aya naon sareng di mana. Contona: "Caah sadada di Kampung Melayu RT 3, aya orok."\n' +
    'Aya bahaya? Pencét SOS atanapi serat "tulungan".',
  'menu.what': () => 'Mangga serat, atanapi pilih di handap.',
  'menu.help': () =>
    'Nu tiasa diserat iraha waé:\n' +
    '/lapor laporan musibah\n/butuh nyuhunkeun kabutuh\n/status ningali laporan ti chat ieu\n' +
    '/dataku ningali data nu disimpen\n/hapus mupus data\n/bahasa gentos basa\n/kabar ngatur béja\n/teks tanpa tombol\n/batal eureun tina patarosan\n' +
    'Serat "tulungan" upami aya bahaya.',
  'menu.numbers': ({ numbers }) => `Nomer penting:\n${numberLines(numbers)}`,
  'menu.group': () => 'Supados aman, serat ka kami lewat chat pribadi. Di grup kami teu nyatet nanaon.',
  'menu.strange': () =>
    'Pesen ieu teu acan tiasa dibaca. Serat ku kecap, atanapi kirim poto, sora, atanapi lokasi.',
  'menu.not-understood': () =>
    'Pesen ieu teu acan kahartos, nanging parantos disimpen. Naha ieu laporan musibah atanapi kabutuh?',
  'menu.too-long': () =>
    'Pesenna panjang pisan. Awalna disimpen; upami penting, kirim sésana dina pesen sanés.',
  'menu.thanks': () => 'Sami-sami. Serat deui iraha waé upami aya parobahan.',
  'menu.stopped': () => 'Mangga, eureun. Nu parantos disimpen tetep disimpen.',
  'menu.cancelled': () => 'Dibatalkeun. Teu aya nu dikirim.',
  'menu.cancelled-kept': ({ reference }) => `Patarosan dieureunkeun. Laporan ${reference} tetep disimpen.`,
  'menu.nothing-to-cancel': () => 'Teu aya nu nuju jalan.',
  'menu.old-button': () => 'Tombol éta tos teu dianggo.',
  'menu.delayed': ({ numbers }) =>
    `Hapunten, pesen ieu elat margi sistem kami nuju kaganggu. Pesen disimpen sareng ditingali operator.\nUpami aya bahaya, telepon:\n${numberLines(numbers)}`,

  'danger.call': ({ numbers }) => `Telepon ayeuna:\n${numberLines(numbers)}`,
  'danger.write': ({ numbers }) => `Teu kedah nelepon. Tiasa ku seratan:\n${numberLines(numbers)}`,
  'danger.carry': () => 'Carioskeun ka patugas: aya nu teu tiasa leumpang sareng kedah dipangku.',
  'danger.safety': ({ hazard }) => SAFETY[hazard] ?? 'Milarian tempat nu aman heula.',
  'danger.medical': () =>
    'Upami kapiuhan, sesek, atanapi seueur getih: telepon heula. Ulah ngantosan waleran di dieu.',
  'danger.cry': () => 'Aya naon sareng di mana? Serat pondok waé.',
  'danger.unclear': () =>
    'Pesen disimpen sareng lebet daptar kanggo ditingali patugas. Naha aya bahaya ayeuna?',
  'danger.missing': () =>
    'Dicatet aya jalmi nu teu acan kapendak. Iraha sareng di mana panungtung katingali?',
  'danger.self-harm': () => 'Hatur nuhun parantos nyerat. Anjeun teu kedah nanggung ieu nyalira.',
  'danger.child-alone': () =>
    'Tetep di tempat aman sareng jalmi nu wawuh. Ulah angkat sareng jalmi nu teu wawuh.',
  'danger.where': () => 'Di mana persisna? Serat nami kampung atanapi ciri tempatna, atanapi kirim lokasi.',
  'where.again': ({ reference, said }) =>
    `Laporan ${reference} tetep disimpen. ${
      {
        here: 'Patugas peryogi nami kampung atanapi désana. Serat namina, atanapi kirim lokasi.',
        unknown:
          'Teu nanaon. Serat nu katingal, sapertos masjid, sakola, atanapi walungan. Atanapi kirim lokasi.',
        aside: 'Di mana tempatna? Serat nami kampung atanapi ciri tempatna, atanapi kirim lokasi.',
      }[said]
    }`,
  'danger.what': () => 'Aya naon di dinya, atanapi naon nu diperyogikeun?',
  'danger.who': () => 'Saha waé nu aya di dinya, sareng sabaraha urang?',

  'urgent.kept': ({ reference }) =>
    `Laporan darurat disimpen. Nomer: ${reference}\nTeu acan aya patugas nu ngawaler. Nomer ieu sanés tanda bantuan parantos angkat.`,
  'urgent.read': (p) => `Nu katangkep ku kami:\n${describe(p)}`,
  'urgent.added': ({ reference }) =>
    `Disimpen dina laporan darurat ${reference}. Teu acan aya patugas nu ngawaler.`,
  'urgent.added-taken': ({ reference, holder }) =>
    `Disimpen dina laporan ${reference} sareng diteraskeun ka ${holder}.`,

  'quiet.received': () => 'Pesen ditampi. Mung patugas khusus nu kénging muka. Kami moal nelepon.',
  'quiet.danger-now': ({ numbers }) => `Upami peryogi ayeuna:\n${numberLines(numbers)}`,
  'quiet.consent': () =>
    'Teu aya nu dibéjaan tanpa widi. Naha patugas khusus kénging maca sareng ngawaler di dieu?',
  'quiet.clear-word': () => 'Serat "bersih" kanggo mupus paguneman ieu.',
  'quiet.consent-yes': () =>
    'Mangga. Patugas khusus kénging maca sareng ngawaler di dieu. Tabuh sabaraha nu aman kanggo diwaler?',
  'quiet.consent-no': () => 'Mangga. Teu aya nu dibéjaan. Serat iraha waé.',
  'quiet.noted': () => 'Dicatet.',
  'quiet.cleared': ({ left }) =>
    left === 0 ? 'Réngsé.' : `Réngsé. ${left} pesen teu tiasa dipupus ti dieu; pupus ku nyalira.`,

  'late.still': ({ sent }) => `Pesen ieu dikirim tabuh ${sent}, nembé katampi ayeuna. Naha masih kitu?`,

  'report.kept': (p) =>
    `Laporan disimpen. Nomer: ${p.reference}\n${describe(p)}\nTeu acan aya patugas nu ngawaler.`,
  'report.heard': (p) =>
    [
      'Nu katangkep ku kami:',
      ...(p.hazard === 'unknown' ? [] : [happens(p)]),
      ...lacks(p),
      'Teu acan disimpen. Hiji deui:',
    ].join('\n'),
  'report.noted': (p) => ['Dicatet.', ...lacks(p)].join('\n'),
  'report.when': ({ reference, holder }) =>
    `${holder ? `Laporan ${reference} dicepeng ku ${holder}` : `Laporan ${reference} teu acan dicandak patugas`}. Iraha sumpingna, kami teu acan terang. Pesen ieu ditambihkeun.`,
  'report.ended': ({ reference }) => `Dicatet dina laporan ${reference}. Naha patugas masih diperyogikeun?`,
  'report.worse': ({ numbers }) =>
    `Upami langkung parah, telepon ${numbers.map(({ number, name }) => `${number} ${name}`).join(' atanapi ')}.`,
  'report.correct-me': () => 'Aya nu lepat? Serat waé nu leres.',
  'report.added': ({ reference }) => `Ditambihkeun kana laporan ${reference}.`,
  'report.corrected': (p) => `Laporan ${p.reference} dileresan.\n${describe(p)}`,
  'report.answer-kept': ({ reference }) => `Waleran diteraskeun ka patugas laporan ${reference}.`,
  'report.place-which': ({ words }) => `"${words}" nu mana?`,
  'report.place-pin': () => 'Lokasi ieu caket mana?',
  'report.place-kept': ({ place }) => `Tempat dicatet: ${place}.`,
  'report.which-area': () => 'Di désa, kacamatan, atanapi kabupatén mana? Serat, atanapi kirim lokasi.',
  'report.place-words-kept': () => 'Tempat dicatet ku kecap Anjeun.',
  'report.withdrawn': ({ reference }) =>
    `Laporan ${reference} dibatalkeun. Hatur nuhun parantos ngawartosan.`,
  'report.reopened': ({ reference }) => `Laporan ${reference} dibuka deui sareng mulih kana antrian.`,
  'report.confirmed': ({ reference }) => `Hatur nuhun. Laporan ${reference} réngsé.`,
  'report.still-so': ({ reference }) => `Dicatet: laporan ${reference} masih lumaku.`,
  'report.new': () => 'Mangga, laporan énggal. Aya naon sareng di mana?',
  'report.why-withdraw': ({ reference }) => `Laporan ${reference} dibatalkeun kunaon?`,
  'report.person': () => 'Serat waleran Anjeun kanggo patugas.',

  'correct.which': () => 'Bagian mana nu lepat? Pilih, atanapi serat waé nu leres.',
  'correct.place': () => 'Tempatna nu mana? Tiasa ogé diserat.',
  'correct.hazard': () => 'Aya kajadian naon? Tiasa ogé diserat.',
  'correct.needs': () => 'Naon deui nu diperyogikeun? Tiasa ogé diserat.',
  'correct.who': () => 'Saha deui nu aya di dinya? Tiasa ogé diserat.',
  'correct.persons': () => 'Sabaraha urang sadayana? Serat angkana.',
  'correct.risk': () => 'Naha aya bahaya ayeuna?',
  'correct.words-kept': () => 'Kecap Anjeun ogé disimpen.',
  'button.correct.place': () => 'Tempat',
  'button.correct.hazard': () => 'Kajadian',
  'button.correct.needs': () => 'Kabutuh',
  'button.correct.who': () => 'Saha',
  'button.correct.persons': () => 'Jumlah jalmi',
  'button.correct.risk': () => 'Bahaya',
  'button.correct.drop-need': ({ need }) => `Teu peryogi ${NEEDS[need]}`,
  'button.correct.add-need': ({ need }) => `Peryogi ${NEEDS[need]}`,
  'button.correct.drop-group': ({ group }) => `Teu aya ${GROUPS[group]}`,
  'button.correct.add-group': ({ group }) => `Aya ${GROUPS[group]}`,
  'button.correct.is-hazard': ({ hazard }) => HAZARDS[hazard],

  'status.none': () =>
    'Teu acan aya laporan ti chat ieu. Gaduh nomer laporan ti HP sanés? Patugas posko tiasa mariksa ku nomer éta.',
  'status.head': () => 'Laporan ti chat ieu:',
  'status.line': ({ reference, state, holder, hazard, since }) =>
    `${reference}: ${HAZARDS[hazard]}, ${STATES[state] ?? state}${holder ? ` (${holder})` : ''}. Ti ${since}.`,
  'refusal.report.not-open': ({ reference, state }) =>
    `Éta teu tiasa: laporan ${reference} ${STATES[state] ?? state}.`,
  'status.next': () => 'Nu teu acan dicandak tetep dina antrian patugas. Aya parobahan? Serat waé di dieu.',
  'status.not-here': () =>
    'Nomer éta teu aya dina chat ieu. Supados aman eusina teu dipidangkeun. Patugas posko tiasa mariksa ku nomer éta.',

  'data.head': ({ reports }) =>
    `Nu disimpen kanggo chat ieu: nomer chat, basa, waleran nu nuju jalan, sareng ${reports} laporan.`,
  'data.how': () => 'Eusi laporan disimpen dikonci sareng mung dibuka patugas nu nyepengna. Pupus ku /hapus.',
  'erase.sure': () =>
    'Pupus sadaya nu disimpen ti chat ieu? Laporan nu masih muka dibatalkeun. Ieu teu tiasa dibalikkeun.',
  'erase.done': () => 'Parantos dipupus. Nu nyésa mung catetan kajadian tanpa nami sareng tanpa eusi.',
  'erase.kept': () => 'Mangga, teu aya nu dipupus.',
  'language.set': () => 'Basa: Sunda.',
  'language.partial': ({ draft }) =>
    `${draft ? 'Basa ieu masih draf: teu acan dipariksa ku panyatur aslina. ' : ''}Sabagian waleran masih dina basa Indonesia.`,
  'privacy.not-needed': () =>
    'Nomer idéntitas atanapi kartu teu diperyogikeun kanggo ieu. Parantos ditutupan saméméh disimpen.',

  'button.sos': () => 'SOS: bahaya ayeuna',
  'button.report': () => 'Lapor musibah',
  'button.need': () => 'Nyuhunkeun kabutuh',
  'button.status': () => 'Laporan abdi',
  'button.help': () => 'Pituduh',
  'button.numbers': () => 'Nomer penting',
  'button.menu': () => 'Menu',
  'button.yes': () => 'Muhun',
  'button.no': () => 'Henteu',
  'button.still': () => 'Masih kitu',
  'button.over': () => 'Tos henteu',
  'button.wrong': () => 'Aya nu lepat',
  'button.still-needed': () => 'Masih peryogi',
  'button.withdraw': () => 'Tos teu peryogi',
  'button.new-report': () => 'Laporan énggal',
  'button.location': () => 'Kirim lokasi',
  'button.none-of-these': () => 'Sanés sadaya ieu',
  'button.solved-by-others': () => 'Parantos ditulungan',
  'button.no-longer-needed': () => 'Teu peryogi deui',
  'button.mistake': () => 'Lepat kirim',
  'button.solved-yes': () => 'Muhun, réngsé',
  'button.solved-no': () => 'Teu acan réngsé',
  'button.answer': () => 'Waler',
  'button.is-report': () => 'Muhun, laporkeun',
  'button.skip': () => 'Liwat',
  'button.back': () => 'Balik deui',
  'button.done': () => 'Teras',
  'button.human': () => 'Nyarios sareng patugas',
  'button.open': ({ reference }) => `Tingali ${reference}`,
  'button.erase': () => 'Muhun, pupus',
  'button.language.partial': ({ name, draft }) => `${name}${draft ? ' (draf kénéh)' : ''}`,
};
