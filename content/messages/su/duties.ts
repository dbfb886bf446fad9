import type { DutyReason, Standing } from '#core/programme/duty-record.ts';
import type { ShownEntry } from '#core/programme/follow-up-shown.ts';
import type { PartialMessages } from '../partial.ts';
import { HOLDERS } from './aid.ts';

const STANDINGS: Readonly<Record<Standing, string>> = {
  ahead: 'teu acan mimiti',
  open: 'teu acan kacatet',
  kept: 'parantos kacatet',
  'not-yet': 'teu acan sempet, masih tiasa',
  unrecorded: 'teu acan kacatet, sigana parantos',
  differs: 'catetan Anjeun sareng patugas bénten',
  excused: 'alesan parantos ditampi',
  missed: 'kacatet teu sempet',
};

const REASONS: Readonly<Record<DutyReason, string>> = {
  illness: 'teu damang',
  disaster: 'musibah',
  closed: 'tempatna tutup',
  far: 'tebih atanapi teu aya ongkos',
  other: 'alesan sanés',
};

const STEP = { done: 'Réngsé', now: 'Ayeuna', later: 'Engké' } as const;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const whoOf = ({ who, age, sure }: ShownEntry): string =>
  `${who}${age === undefined ? '' : `, yuswa ${String(age).replace('.', ',')}`}${sure ? '' : ' (upami leres)'}`;

const whenOf = ({ from, to, standing, ours, percent }: ShownEntry): string => {
  if (to === undefined) return 'Titimangsana teu acan kauninga ku kami';
  const guess = ours ? (percent === undefined ? ', kira-kira kami' : ', itungan sasih kami') : '';
  return standing === 'ahead' ? `${from} dugi ka ${to}${guess}` : `Dugi ka ${to}${guess}`;
};

function lineOf(entry: ShownEntry): string {
  const often = entry.times > 1 ? ` ${entry.times} kali` : '';
  const share = entry.percent === undefined ? '' : `, sakedik-kedikna ${entry.percent}%`;
  const reason = entry.asksExcuse ? '; alesan teu acan diwaler' : '';
  const state = capital(STANDINGS[entry.standing]);
  return `- ${capital(whoOf(entry))}: ${entry.duty}${often}${share}.\n  ${whenOf(entry)}. ${state}${reason}.`;
}

function labelOf(entry: ShownEntry): string {
  const isOver = entry.standing === 'unrecorded' || entry.standing === 'missed';
  return `${whoOf(entry)}${isOver && entry.to !== undefined ? `, ${entry.to.slice(3)}` : ''}`;
}

/** Duties as a calendar and the way out of aid, in Sundanese. */
export const duties: PartialMessages = {
  'duty.which': () =>
    'Kawajiban mung aya upami kulawarga parantos nampi programna. Mana nu parantos ditampi?\n' +
    'Titimangsa Posyandu sareng patepungan ditangtukeun di tempatna: taroskeun ka kader, bidan désa, atanapi pendamping.',
  'duty.not-receiving': () =>
    'Teu nanaon. Posyandu sareng pariksa kakandungan di Puskesmas kanggo sadayana, sanajan tanpa program.',
  'duty.consent': ({ programme }) =>
    `Kalénder ${programme}\n` +
    'Nu disimpen: programna, saha nu diitung sareng yuswana, iraha parantos atanapi teu acan, sareng alesanana. ' +
    'Patugas désa sareng pendamping di wilayah Anjeun tiasa maca. Dipépélingan di chat ieu. Satuju?',
  'duty.declined': () => 'Mangga, teu aya nu disimpen. Kawajibanana tetep tiasa ditaroskeun ka pendamping.',
  'duty.who': () => 'Saha waé nu aya di kulawarga? Kénging milih langkung ti hiji, teras pencét Réngsé.',
  'duty.where': () =>
    'Bumina di désa atanapi kalurahan mana? Ku éta pendamping di dinya tiasa ngabantos. Tiasa diliwat.',
  'duty.where-again': () => 'Nami éta teu acan kapendak. Serat nami désa sareng kacamatanana, atanapi liwat.',
  'duty.head': ({ programme }) => `Kalénder ${programme}`,
  'duty.line': ({ entry }) => lineOf(entry),
  'duty.nothing': () => 'Ayeuna teu aya nu kedah dicatet.',
  'duty.dates': () =>
    'Dinten pastina ditangtukeun di tempatna: taroskeun ka kader, bidan désa, sakola, atanapi pendamping.',
  'duty.unrecorded': () => 'Teu acan kacatet sanés palanggaran. Nu teu kauninga, teu dianggap henteu.',
  'duty.breach': ({ means, excusedBy, sure }) =>
    `${means}\nAya halangan? Carioskeun saméméh titimangsana kaliwat. Nu tiasa nampi alesan: ${excusedBy}` +
    `${sure ? '.' : '; ieu teu acan pasti, janten taroskeun ogé ka anjeunna.'}`,
  'duty.apart': () => 'Kalénder ieu teu ngarobah hasil cék bantuan: cocog sareng kawajiban éta dua hal.',
  'duty.month': () =>
    'Kakandunganana tos sabaraha sasih? Ku éta titimangsana tiasa dikira-kira. Tiasa diliwat.',
  'duty.month-again': () => 'Serat angka sasihna waé, contona 5. Tiasa diliwat.',
  'duty.entry': ({ entry }) => `${lineOf(entry)}\nKumaha?`,
  'duty.kept': () => 'Dicatet: parantos. Hatur nuhun.',
  'duty.unknown': () => 'Teu nanaon. Tetep teu acan kacatet, sareng éta sanés palanggaran.',
  'duty.why': () => 'Naon halanganana? Pencét hiji, atanapi serat waé.',
  'duty.reason-kept': ({ reason, excusedBy }) =>
    `Dicatet: teu acan sempet, ${REASONS[reason]}. Nu tiasa nampi alesan ieu: ${excusedBy}. Teu acan pasti ditampi.`,
  'duty.still-time': ({ to }) => `Masih aya waktos dugi ka ${to}.`,
  'duty.desk-told': () =>
    'Alesan ieu diteraskeun ka pendamping di wilayah Anjeun, upami parantos aya dina Jaring.',
  'duty.tell-yourself': () =>
    'Wilayah Anjeun teu acan kauninga, janten teu acan aya patugas nu maca. Carioskeun langsung ka pendamping.',
  'duty.disaster': () =>
    'Naha musibah otomatis dimaklum, aturanana teu acan kapendak. Taroskeun ka pendamping.',
  'duty.ended': () =>
    'Mangga, kalénder ditutup sareng teu aya pangéling deui. Tiasa dibuka deui iraha waé: /kewajiban',
  'duty.why-end': () => 'Kalénder ditutup kunaon?',
  'duty.kept-here': ({ count }) =>
    `Kalénder kawajiban sareng jalan mandiri di chat ieu: ${count}. Eusina: /kewajiban sareng /mandiri`,
  'duty.gone': () => 'Kalénder éta tos teu aya di chat ieu. Serat /kewajiban kanggo ningali nu ayeuna.',

  'notice.duty.remind': ({ programme }) => `Pangéling ${programme}`,
  'notice.duty.staff-noted': ({ entry }) =>
    `Patugas nyatet:\n${lineOf(entry)}\nLepat, atanapi aya alesanana? Pencét tombol di handap.`,
  'notice.duty.excused': ({ entry }) =>
    `Alesan Anjeun ditampi patugas di Jaring:\n${lineOf(entry)}\nPastikeun pendamping nyatet ogé dina data programna.`,
  'notice.path.ask': ({ programme, ask }) => `Béja ${programme}\n${ask}`,

  'path.start': () =>
    'Jalan mandiri, saléngkah-saléngkah. Teu aya nu wajib, sareng ieu sanés jangji modal atanapi padamelan. Badé ngamimitian ti mana?',
  'path.which': () => 'Program mana? Pencét namina.',
  'path.consent': ({ programme }) =>
    `${programme}\nSakapeung kami naros kamajuanana di chat ieu sareng nyimpen waleran Anjeun. ` +
    'Patugas wilayah Anjeun tiasa maca upami aya halangan. Satuju?',
  'path.card': ({ programme, steps }) =>
    `${programme}\n${steps.map(({ title, state }) => `- ${STEP[state]}: ${title}`).join('\n')}`,
  'path.asks-on': ({ day }) =>
    `Ditaroskeun deui sakitar ${day}. Éta dinten kami nyalira, sanés jangji kantorna.`,
  'path.later': () => 'Dicatet: teu acan. Teu nanaon.',
  'path.stuck': ({ help, holder }) => `${help}\nTaroskeun ka: ${HOLDERS[holder]}.`,
  'path.contact': ({ label, reach }) => `${label}: ${reach}`,
  'path.stopped': () =>
    'Mangga, kami eureun naros. Eureun teu nutup bantuan sanés. Mimitian deui iraha waé: /mandiri',
  'path.finished': ({ programme }) =>
    `Sadaya léngkah ${programme} parantos kacatet. Aya nu beurat deui engké? Serat /cek, Anjeun tetep kénging naros.`,

  'button.duty.none': () => 'Teu acan nampi',
  'button.duty.calendar': () => 'Kalénder kawajiban',
  'button.duty.entry': ({ entry }) => `Catet: ${labelOf(entry)}`,
  'button.duty.yes': () => 'Parantos',
  'button.duty.no': () => 'Teu tiasa',
  'button.duty.unknown': () => 'Teu acan terang',
  'button.duty.reason': ({ reason }) => REASONS[reason],
  'button.duty.mistake': () => 'Éta lepat, parantos',
  'button.duty.has-reason': () => 'Aya alesan',
  'button.duty.end': () => 'Tutup kalénder',
  'button.duty.end-reminders': () => 'Teu hoyong dipépélingan',
  'button.duty.end-ended': () => 'Tos teu nampi deui',
  'button.duty.end-outgrown': () => 'Abdi sakulawarga hoyong mandiri',
  'button.duty.done': () => 'Réngsé',
  'button.path.start': () => 'Léngkah salajengna',
  'button.path.joined': () => 'Abdi parantos ngiring',
  'button.path.apply': () => 'Abdi badé ngajukeun',
  'button.path.yes': () => 'Parantos',
  'button.path.not-yet': () => 'Teu acan',
  'button.path.stuck': () => 'Aya halangan',
  'button.path.stopped': () => 'Eureun naros',

  'refusal.follow-up.closed': () =>
    'Catetan éta parantos ditutup. Serat /kewajiban atanapi /mandiri kanggo mukana deui.',
  'refusal.follow-up.unknown': () =>
    'Éta tos teu aya dina kalénder. Serat /kewajiban kanggo ningali nu ayeuna.',
  'refusal.follow-up.settled': () =>
    'Éta tacan dimimitian, parantos kacatet, atanapi alesanana parantos ditampi. Teu kedah dicatet deui.',
};
