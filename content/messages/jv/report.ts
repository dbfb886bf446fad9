import type { NeedCode } from '#core/disaster/need.ts';
import type { ShownReport } from '../id.ts';
import { list, numberLines, type PartialMessages } from '../partial.ts';
import { GROUPS, HAZARDS, NEEDS, SAFETY, STATES } from './codes.ts';

const needName = (code: string): string => NEEDS[code as NeedCode] ?? code; // a code of an older release is shown as it is

const happens = (report: ShownReport): string =>
  `Kedadosan: ${HAZARDS[report.hazard]}${report.depth === undefined ? '' : `, toya kirang langkung ${report.depth} cm`}`;

function lacks(report: ShownReport): readonly string[] {
  const people = report.persons === undefined ? [] : [`${report.persons} tiyang`];
  const groups = report.groups.map((group) => GROUPS[group]);
  return [
    ...(report.needs.length > 0 ? [`Betah: ${list(report.needs.map(needName))}`] : []),
    ...(report.notNeeded.length > 0 ? [`Mboten perlu: ${list(report.notNeeded.map(needName))}`] : []),
    ...(people.length + groups.length > 0 ? [`Wonten: ${list([...people, ...groups])}`] : []),
  ];
}

function describe(report: ShownReport): string {
  return [happens(report), `Panggènan: ${report.place ?? 'dèrèng cetha'}`, ...lacks(report)].join('\n');
}

/** A report and everything around it, in Javanese: madya, polite to everybody and lofty to nobody. */
export const report: PartialMessages = {
  'menu.welcome': () =>
    'Sugeng rawuh, niki Jaring. Kula nyathet laporan bencana lan kebetahan, terus kula terusaken dhateng petugas.\n' +
    'Serat mawon wonten napa lan teng pundi. Conto: "Banjir sak dhadha teng Kampung Melayu RT 3, wonten bayi."\n' +
    'Wonten bebaya? Pencèt SOS utawi serat "tulung".',
  'menu.what': () => 'Mangga diserat, utawi pilih ing ngandhap.',
  'menu.help': () =>
    'Sing saged diserat kapan mawon:\n' +
    '/lapor laporan bencana\n/butuh nyuwun kebetahan\n/status mirsani laporan saking chat niki\n' +
    '/dataku mirsani data sing disimpen\n/hapus mbusek data\n/bahasa gantos basa\n/kabar ngatur kabar\n/teks tanpa tombol\n/batal mandheg saking pitakèn\n' +
    'Serat "tulung" menawi wonten bebaya.',
  'menu.numbers': ({ numbers }) => `Nomer penting:\n${numberLines(numbers)}`,
  'menu.group': () => 'Supados aman, serat lewat chat pribadi. Teng grup kula mboten nyathet napa-napa.',
  'menu.strange': () =>
    'Pesen niki dèrèng saged kula waos. Serat mawi tembung, utawi kirim foto, swanten, utawi lokasi.',
  'menu.not-understood': () =>
    'Pesen niki dèrèng kula mangertosi, nanging sampun disimpen. Napa niki laporan bencana utawi kebetahan?',
  'menu.too-long': () =>
    'Pesené dawa sanget. Wiwitané kesimpen; menawi penting, kirim turahané ing pesen sanès.',
  'menu.thanks': () => 'Sami-sami. Serat malih kapan mawon menawi wonten owah-owahan.',
  'menu.stopped': () => 'Nggih, mandheg. Sing sampun kesimpen tetep kesimpen.',
  'menu.cancelled': () => 'Dibatalaken. Mboten wonten sing dikirim.',
  'menu.cancelled-kept': ({ reference }) => `Pitakèné mandheg. Laporan ${reference} tetep kesimpen.`,
  'menu.nothing-to-cancel': () => 'Mboten wonten sing saweg mlampah.',
  'menu.old-button': () => 'Tombol niku sampun mboten kanggé.',
  'menu.delayed': ({ numbers }) =>
    `Nyuwun pangapunten, pesen niki kasèp amargi sistem kula saweg wonten alangan. Pesen kesimpen lan dipirsani operator.\nMenawi wonten bebaya, télpon:\n${numberLines(numbers)}`,

  'danger.call': ({ numbers }) => `Télpon sakniki:\n${numberLines(numbers)}`,
  'danger.write': ({ numbers }) => `Mboten perlu nélpon. Saged lewat seratan:\n${numberLines(numbers)}`,
  'danger.carry': () => 'Matur dhateng petugas: wonten sing mboten saged mlampah lan kedah digéndhong.',
  'danger.safety': ({ hazard }) => SAFETY[hazard] ?? 'Pados panggènan sing aman riyin.',
  'danger.medical': () =>
    'Menawi semaput, sesek, utawi getihé kathah: télpon riyin. Ampun nengga wangsulan teng mriki.',
  'danger.cry': () => 'Wonten napa lan teng pundi? Serat cekak mawon.',
  'danger.unclear': () =>
    'Pesen kesimpen lan mlebet dhaptar kanggé dipirsani petugas. Napa wonten bebaya sakniki?',
  'danger.missing': () =>
    'Kula cathet wonten tiyang sing dèrèng ketemu. Kapan lan teng pundi pungkasan ketingal?',
  'danger.self-harm': () => 'Matur nuwun sampun nyerat. Panjenengan mboten kedah nyanggi niki piyambakan.',
  'danger.child-alone': () =>
    'Tetep teng panggènan aman kaliyan tiyang sing ditepangi. Ampun kesah kaliyan tiyang sing mboten ditepangi.',
  'danger.where': () => 'Teng pundi persisé? Serat jeneng kampung utawi tenger, utawi kirim lokasi.',
  'where.again': ({ reference, said }) =>
    `Laporan ${reference} tetep kesimpen. ${
      {
        here: 'Petugas perlu jeneng kampung utawi désané. Serat jenengé, utawi kirim lokasi.',
        unknown:
          'Mboten napa-napa. Serat sing ketingal, kados masjid, sekolahan, utawi kali. Utawi kirim lokasi.',
        aside: 'Teng pundi panggènané? Serat jeneng kampung utawi tenger, utawi kirim lokasi.',
      }[said]
    }`,
  'danger.what': () => 'Wonten napa teng mriku, utawi napa sing dibetahaken?',
  'danger.who': () => 'Sinten mawon sing teng mriku, lan pinten tiyang?',

  'urgent.kept': ({ reference }) =>
    `Laporan darurat kesimpen. Nomer: ${reference}\nDèrèng wonten petugas sing mangsuli. Nomer niki dédé tandha bantuan sampun budhal.`,
  'urgent.read': (p) => `Sing kula tangkep:\n${describe(p)}`,
  'urgent.added': ({ reference }) =>
    `Kesimpen ing laporan darurat ${reference}. Dèrèng wonten petugas sing mangsuli.`,
  'urgent.added-taken': ({ reference, holder }) =>
    `Kesimpen ing laporan ${reference} lan diterusaken dhateng ${holder}.`,

  'quiet.received': () =>
    'Pesen ditampi. Namung petugas khusus sing angsal mbukak. Kula mboten badhé nélpon.',
  'quiet.danger-now': ({ numbers }) => `Menawi perlu sakniki:\n${numberLines(numbers)}`,
  'quiet.consent': () =>
    'Mboten wonten sing dikabari tanpa idin. Napa petugas khusus angsal maos lan mangsuli teng mriki?',
  'quiet.clear-word': () => 'Serat "bersih" kanggé mbusek omongan niki.',
  'quiet.consent-yes': () =>
    'Nggih. Petugas khusus angsal maos lan mangsuli teng mriki. Jam pinten sing aman kanggé diwangsuli?',
  'quiet.consent-no': () => 'Nggih. Mboten wonten sing dikabari. Serat kapan mawon.',
  'quiet.noted': () => 'Dicathet.',
  'quiet.cleared': ({ left }) =>
    left === 0 ? 'Rampung.' : `Rampung. ${left} pesen mboten saged dibusek saking mriki; busek piyambak.`,

  'late.still': ({ sent }) => `Pesen niki dikirim jam ${sent}, nembé kula tampi sakniki. Napa taksih ngoten?`,

  'report.kept': (p) =>
    `Laporan kesimpen. Nomer: ${p.reference}\n${describe(p)}\nDèrèng wonten petugas sing mangsuli.`,
  'report.heard': (p) =>
    [
      'Sing kula tangkep:',
      ...(p.hazard === 'unknown' ? [] : [happens(p)]),
      ...lacks(p),
      'Dèrèng kesimpen. Setunggal malih:',
    ].join('\n'),
  'report.noted': (p) => ['Kacathet.', ...lacks(p)].join('\n'),
  'report.when': ({ reference, holder }) =>
    `${holder ? `Laporan ${reference} dicepeng ${holder}` : `Laporan ${reference} dèrèng dipundhut petugas`}. Kapan dugi, kula dèrèng ngertos. Pesen niki ditambahaken.`,
  'report.ended': ({ reference }) => `Dicathet ing laporan ${reference}. Napa petugas taksih diperlokaken?`,
  'report.worse': ({ numbers }) =>
    `Menawi saya awon, télpon ${numbers.map(({ number, name }) => `${number} ${name}`).join(' utawi ')}.`,
  'report.correct-me': () => 'Wonten sing klèntu? Serat mawon sing leres.',
  'report.added': ({ reference }) => `Ditambahaken ing laporan ${reference}.`,
  'report.corrected': (p) => `Laporan ${p.reference} dileresaken.\n${describe(p)}`,
  'report.answer-kept': ({ reference }) => `Wangsulan diterusaken dhateng petugas laporan ${reference}.`,
  'report.place-which': ({ words }) => `"${words}" sing pundi?`,
  'report.place-pin': () => 'Lokasi niki celak pundi?',
  'report.place-kept': ({ place }) => `Panggènan dicathet: ${place}.`,
  'report.which-area': () => 'Teng désa, kecamatan, utawi kabupatèn pundi? Serat, utawi kirim lokasi.',
  'report.place-words-kept': () => 'Panggènan dicathet mawi tembung panjenengan.',
  'report.withdrawn': ({ reference }) => `Laporan ${reference} dibatalaken. Matur nuwun sampun ngabari.`,
  'report.reopened': ({ reference }) => `Laporan ${reference} dibukak malih lan wangsul dhateng antrian.`,
  'report.confirmed': ({ reference }) => `Matur nuwun. Laporan ${reference} rampung.`,
  'report.still-so': ({ reference }) => `Dicathet: laporan ${reference} taksih lumampah.`,
  'report.new': () => 'Nggih, laporan énggal. Wonten napa lan teng pundi?',
  'report.why-withdraw': ({ reference }) => `Laporan ${reference} dibatalaken amargi napa?`,
  'report.person': () => 'Serat wangsulan panjenengan kanggé petugas.',

  'correct.which': () => 'Bagéyan pundi sing klèntu? Pilih, utawi serat mawon sing leres.',
  'correct.place': () => 'Panggènané sing pundi? Saged ugi diserat.',
  'correct.hazard': () => 'Wonten kedadosan napa? Saged ugi diserat.',
  'correct.needs': () => 'Napa malih sing dibetahaken? Saged ugi diserat.',
  'correct.who': () => 'Sinten malih sing teng mriku? Saged ugi diserat.',
  'correct.persons': () => 'Pinten tiyang sedaya? Serat angkané.',
  'correct.risk': () => 'Napa wonten bebaya sakniki?',
  'correct.words-kept': () => 'Tembung panjenengan nggih kesimpen.',
  'button.correct.place': () => 'Panggènan',
  'button.correct.hazard': () => 'Kedadosan',
  'button.correct.needs': () => 'Kebetahan',
  'button.correct.who': () => 'Sinten',
  'button.correct.persons': () => 'Cacahé tiyang',
  'button.correct.risk': () => 'Bebaya',
  'button.correct.drop-need': ({ need }) => `Mboten perlu ${NEEDS[need]}`,
  'button.correct.add-need': ({ need }) => `Perlu ${NEEDS[need]}`,
  'button.correct.drop-group': ({ group }) => `Mboten wonten ${GROUPS[group]}`,
  'button.correct.add-group': ({ group }) => `Wonten ${GROUPS[group]}`,
  'button.correct.is-hazard': ({ hazard }) => HAZARDS[hazard],

  'status.none': () =>
    'Dèrèng wonten laporan saking chat niki. Gadhah nomer laporan saking HP sanès? Petugas posko saged mriksa mawi nomer niku.',
  'status.head': () => 'Laporan saking chat niki:',
  'status.line': ({ reference, state, holder, hazard, since }) =>
    `${reference}: ${HAZARDS[hazard]}, ${STATES[state] ?? state}${holder ? ` (${holder})` : ''}. Wiwit ${since}.`,
  'refusal.report.not-open': ({ reference, state }) =>
    `Niku mboten saged: laporan ${reference} ${STATES[state] ?? state}.`,
  'status.next': () =>
    'Sing dèrèng dicepeng tetep ing antrian petugas. Wonten owah-owahan? Serat mawon teng mriki.',
  'status.not-here': () =>
    'Nomer niku mboten wonten ing chat niki. Supados aman isiné mboten dikatingalaken. Petugas posko saged mriksa mawi nomer niku.',

  'data.head': ({ reports }) =>
    `Sing kula simpen kanggé chat niki: nomer chat, basa, wangsulan sing saweg mlampah, lan ${reports} laporan.`,
  'data.how': () =>
    'Isi laporan disimpen kekunci lan namung dibukak petugas sing nyepeng. Busek mawi /hapus.',
  'erase.sure': () =>
    'Busek sedaya sing kula simpen saking chat niki? Laporan sing taksih mbukak dibatalaken. Niki mboten saged diwangsulaken.',
  'erase.done': () => 'Sampun dibusek. Sing kantun namung cathetan kedadosan tanpa jeneng lan tanpa isi.',
  'erase.kept': () => 'Nggih, mboten wonten sing dibusek.',
  'language.set': () => 'Basa: Jawa.',
  'language.partial': ({ draft }) =>
    `${draft ? 'Basa niki taksih draf: dèrèng dipriksa panuturé piyambak. ' : ''}Sapérangan wangsulan taksih ngangge basa Indonesia.`,
  'privacy.not-needed': () =>
    'Nomer idhèntitas utawi kertu mboten perlu kanggé niki. Sampun kula tutupi sadèrèngé disimpen.',

  'button.sos': () => 'SOS: bebaya sakniki',
  'button.report': () => 'Lapor bencana',
  'button.need': () => 'Nyuwun kebetahan',
  'button.status': () => 'Laporan kula',
  'button.help': () => 'Pituduh',
  'button.numbers': () => 'Nomer penting',
  'button.menu': () => 'Menu',
  'button.yes': () => 'Nggih',
  'button.no': () => 'Mboten',
  'button.still': () => 'Taksih ngoten',
  'button.over': () => 'Sampun mboten',
  'button.wrong': () => 'Wonten sing klèntu',
  'button.still-needed': () => 'Taksih perlu',
  'button.withdraw': () => 'Sampun mboten perlu',
  'button.new-report': () => 'Laporan énggal',
  'button.location': () => 'Kirim lokasi',
  'button.none-of-these': () => 'Dédé sedaya niki',
  'button.solved-by-others': () => 'Sampun ditulungi',
  'button.no-longer-needed': () => 'Mboten perlu malih',
  'button.mistake': () => 'Klèntu kirim',
  'button.solved-yes': () => 'Nggih, rampung',
  'button.solved-no': () => 'Dèrèng rampung',
  'button.answer': () => 'Wangsuli',
  'button.is-report': () => 'Nggih, laporaken',
  'button.skip': () => 'Liwati',
  'button.back': () => 'Wangsul',
  'button.done': () => 'Lajeng',
  'button.human': () => 'Omong kaliyan petugas',
  'button.open': ({ reference }) => `Bukak ${reference}`,
  'button.erase': () => 'Nggih, busek',
  'button.language.partial': ({ name, draft }) => `${name}${draft ? ' (taksih draf)' : ''}`,
};
