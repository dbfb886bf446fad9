import type { DutyReason, Standing } from '#core/programme/duty-record.ts';
import type { ShownEntry } from '#core/programme/follow-up-shown.ts';
import type { PartialMessages } from '../partial.ts';
import { HOLDERS } from './aid.ts';

const STANDINGS: Readonly<Record<Standing, string>> = {
  ahead: 'dèrèng wiwit',
  open: 'dèrèng kecathet',
  kept: 'sampun kecathet',
  'not-yet': 'dèrèng sempat, taksih saged',
  unrecorded: 'dèrèng kecathet, mbokmenawi sampun',
  differs: 'cathetan panjenengan lan petugas béda',
  excused: 'alasan sampun ditampi',
  missed: 'kecathet mboten sempat',
};

const REASONS: Readonly<Record<DutyReason, string>> = {
  illness: 'gerah',
  disaster: 'bencana',
  closed: 'panggènané tutup',
  far: 'tebih utawi mboten wonten ongkos',
  other: 'alasan sanès',
};

const STEP = { done: 'Rampung', now: 'Sakniki', later: 'Mangké' } as const;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const whoOf = ({ who, age, sure }: ShownEntry): string =>
  `${who}${age === undefined ? '' : `, umur ${String(age).replace('.', ',')}`}${sure ? '' : ' (menawi leres)'}`;

const whenOf = ({ from, to, standing, ours, percent }: ShownEntry): string => {
  if (to === undefined) return 'Tanggalé dèrèng kula ngertos';
  const guess = ours ? (percent === undefined ? ', kinten-kinten kula' : ', étangan sasi kula') : '';
  return standing === 'ahead' ? `${from} dumugi ${to}${guess}` : `Dumugi ${to}${guess}`;
};

function lineOf(entry: ShownEntry): string {
  const often = entry.times > 1 ? ` ping ${entry.times}` : '';
  const share = entry.percent === undefined ? '' : `, paling sekedhik ${entry.percent}%`;
  const reason = entry.asksExcuse ? '; alasan dèrèng diwangsuli' : '';
  const state = capital(STANDINGS[entry.standing]);
  return `- ${capital(whoOf(entry))}: ${entry.duty}${often}${share}.\n  ${whenOf(entry)}. ${state}${reason}.`;
}

function labelOf(entry: ShownEntry): string {
  const isOver = entry.standing === 'unrecorded' || entry.standing === 'missed';
  return `${whoOf(entry)}${isOver && entry.to !== undefined ? `, ${entry.to.slice(3)}` : ''}`;
}

/** Duties as a calendar and the way out of aid, in Javanese. */
export const duties: PartialMessages = {
  'duty.which': () =>
    'Kewajiban namung wonten menawi keluarga sampun nampi programé. Pundi sing sampun ditampi?\n' +
    'Tanggal Posyandu lan patemon ditemtokaken ing panggènan: takèn kader, bidan désa, utawi pendamping.',
  'duty.not-receiving': () =>
    'Mboten napa-napa. Posyandu lan priksa mbobot ing Puskesmas kanggé sedaya tiyang, ugi tanpa program.',
  'duty.consent': ({ programme }) =>
    `Kalèndher ${programme}\n` +
    'Sing kula simpen: programé, sinten sing diètang lan umuré, kapan sampun utawi dèrèng, lan alasané. ' +
    'Petugas désa lan pendamping ing wilayah panjenengan saged maos. Kula èngetaken ing chat niki. Sarujuk?',
  'duty.declined': () =>
    'Nggih, mboten wonten sing disimpen. Kewajibané tetep saged ditakèkaken dhateng pendamping.',
  'duty.who': () =>
    'Sinten mawon sing wonten ing keluarga? Angsal milih langkung saking setunggal, lajeng pencèt Rampung.',
  'duty.where': () =>
    'Griyané ing désa utawi kelurahan pundi? Mawi niku pendamping ing mriku saged mbiyantu. Saged dilangkungi.',
  'duty.where-again': () =>
    'Jeneng niku dèrèng kula panggihi. Serat jeneng désa lan kecamatané, utawi langkungi.',
  'duty.head': ({ programme }) => `Kalèndher ${programme}`,
  'duty.line': ({ entry }) => lineOf(entry),
  'duty.nothing': () => 'Sakniki mboten wonten sing perlu dicathet.',
  'duty.dates': () =>
    'Dinten persisé ditemtokaken ing panggènan: takèn kader, bidan désa, sekolah, utawi pendamping.',
  'duty.unrecorded': () =>
    'Dèrèng kecathet dédé kalepatan. Sing kula mboten ngertos, mboten kula anggep mboten.',
  'duty.breach': ({ means, excusedBy, sure }) =>
    `${means}\nWonten alangan? Matur sadèrèngé tanggalé kliwat. Sing saged nampi alasan: ${excusedBy}` +
    `${sure ? '.' : '; niki dèrèng mesthi, dados takèn ugi dhateng tiyangé.'}`,
  'duty.apart': () => 'Kalèndher niki mboten ngowahi asil cek bantuan: cocog lan kewajiban niku béda.',
  'duty.month': () =>
    'Mboboté sampun pinten sasi? Mawi niku tanggalé saged kula kinten-kinten. Saged dilangkungi.',
  'duty.month-again': () => 'Serat angka sasiné mawon, umpami 5. Saged dilangkungi.',
  'duty.entry': ({ entry }) => `${lineOf(entry)}\nKados pundi?`,
  'duty.kept': () => 'Dicathet: sampun. Matur nuwun.',
  'duty.unknown': () => 'Mboten napa-napa. Tetep dèrèng kecathet, lan niku dédé kalepatan.',
  'duty.why': () => 'Napa alangané? Pencèt setunggal, utawi serat mawon.',
  'duty.reason-kept': ({ reason, excusedBy }) =>
    `Dicathet: dèrèng sempat, ${REASONS[reason]}. Sing saged nampi alasan niki: ${excusedBy}. Dèrèng mesthi ditampi.`,
  'duty.still-time': ({ to }) => `Taksih wonten wekdal dumugi ${to}.`,
  'duty.desk-told': () =>
    'Alasan niki kula terusaken dhateng pendamping ing wilayah panjenengan, menawi sampun wonten ing Jaring.',
  'duty.tell-yourself': () =>
    'Wilayah panjenengan dèrèng kula ngertos, dados dèrèng wonten petugas sing maos. Matur piyambak dhateng pendamping.',
  'duty.disaster': () =>
    'Napa bencana otomatis dimaklumi, aturané dèrèng kula panggihi. Takèn dhateng pendamping.',
  'duty.ended': () =>
    'Nggih, kalèndher ditutup lan mboten wonten pangènget malih. Saged dibukak malih kapan mawon: /kewajiban',
  'duty.why-end': () => 'Kalèndher ditutup amargi napa?',
  'duty.kept-here': ({ count }) =>
    `Kalèndher kewajiban lan dalan mandiri ing chat niki: ${count}. Isiné: /kewajiban lan /mandiri`,
  'duty.gone': () =>
    'Kalèndher niku sampun mboten wonten ing chat niki. Serat /kewajiban kanggé mirsani sing sakniki.',

  'notice.duty.remind': ({ programme }) => `Pangènget ${programme}`,
  'notice.duty.staff-noted': ({ entry }) =>
    `Petugas nyathet:\n${lineOf(entry)}\nKlèntu, utawi wonten alasané? Pencèt tombol ing ngandhap.`,
  'notice.duty.excused': ({ entry }) =>
    `Alasan panjenengan ditampi petugas ing Jaring:\n${lineOf(entry)}\nPesthèkaken pendamping nyathet ugi ing data programé.`,
  'notice.path.ask': ({ programme, ask }) => `Kabaré ${programme}\n${ask}`,

  'path.start': () =>
    'Dalan mandiri, sak langkah-sak langkah. Mboten wonten sing wajib, lan niki dédé janji modhal utawi gawéan. Wiwit saking pundi?',
  'path.which': () => 'Program pundi? Pencèt jenengé.',
  'path.consent': ({ programme }) =>
    `${programme}\nKala-kala kula takèn kabaré ing chat niki lan nyimpen wangsulan panjenengan. ` +
    'Petugas wilayah panjenengan saged maos menawi wonten alangan. Sarujuk?',
  'path.card': ({ programme, steps }) =>
    `${programme}\n${steps.map(({ title, state }) => `- ${STEP[state]}: ${title}`).join('\n')}`,
  'path.asks-on': ({ day }) =>
    `Kula takèn malih kinten-kinten ${day}. Niku dinten kula piyambak, dédé janji kantoré.`,
  'path.later': () => 'Dicathet: dèrèng. Mboten napa-napa.',
  'path.stuck': ({ help, holder }) => `${help}\nTakèn dhateng: ${HOLDERS[holder]}.`,
  'path.contact': ({ label, reach }) => `${label}: ${reach}`,
  'path.stopped': () =>
    'Nggih, kula mandheg takèn. Mandheg mboten nutup bantuan sanès. Wiwiti malih kapan mawon: /mandiri',
  'path.finished': ({ programme }) =>
    `Sedaya langkah ${programme} sampun kecathet. Wonten sing awrat malih mangké? Serat /cek, panjenengan tetep angsal takèn.`,

  'button.duty.none': () => 'Dèrèng nampi',
  'button.duty.calendar': () => 'Kalèndher kewajiban',
  'button.duty.entry': ({ entry }) => `Cathet: ${labelOf(entry)}`,
  'button.duty.yes': () => 'Sampun',
  'button.duty.no': () => 'Mboten saged',
  'button.duty.unknown': () => 'Dèrèng ngertos',
  'button.duty.reason': ({ reason }) => REASONS[reason],
  'button.duty.mistake': () => 'Niku klèntu, sampun',
  'button.duty.has-reason': () => 'Wonten alasan',
  'button.duty.end': () => 'Tutup kalèndher',
  'button.duty.end-reminders': () => 'Mboten kersa dièngetaken',
  'button.duty.end-ended': () => 'Mboten nampi malih',
  'button.duty.end-outgrown': () => 'Kula sakeluarga pingin mandiri',
  'button.duty.done': () => 'Rampung',
  'button.path.start': () => 'Langkah candhaké',
  'button.path.joined': () => 'Kula sampun ndhèrèk',
  'button.path.apply': () => 'Kula ajokaken',
  'button.path.yes': () => 'Sampun',
  'button.path.not-yet': () => 'Dèrèng',
  'button.path.stuck': () => 'Wonten alangan',
  'button.path.stopped': () => 'Mandheg takèn',

  'refusal.follow-up.closed': () =>
    'Cathetan niku sampun ditutup. Serat /kewajiban utawi /mandiri kanggé mbukak malih.',
  'refusal.follow-up.unknown': () =>
    'Niku sampun mboten wonten ing kalèndher. Serat /kewajiban kanggé mirsani sing sakniki.',
  'refusal.follow-up.settled': () =>
    'Niku dereng diwiwiti, sampun kacathet, utawi alesané sampun ditampi. Mboten perlu dicathet malih.',
};
