import type { Verdict } from '#core/programme/eligibility.ts';
import type { Waiting } from '#core/programme/waiting.ts';
import type { ShownWaiting } from '../id/waiting.ts';
import type { PartialMessages } from '../partial.ts';
import { HOLDERS } from './aid.ts';

const whose = (told: ShownWaiting['told']): string =>
  told === 'person' ? ', numutkeun Anjeun' : told === 'staff' ? ', dicatet patugas' : '';
const forDays = (days: number): string => (days === 0 ? 'dinten ieu' : `${days} dinten`);

const BLOCKS: Readonly<Record<Waiting['block'], (p: ShownWaiting) => string>> = {
  you: ({ place, of, step }) => `Ngantosan léngkah ti Anjeun, léngkah ${place} ti ${of}:\n${step}`,
  returned: ({ since }) => `Ngantosan Anjeun ngalengkepan, ti ${since}.`,
  desk: ({ place, of, step, holder, since, days, told }) =>
    `Eureun dina léngkah ${place} ti ${of}: ${step}\nDicepeng ku ${HOLDERS[holder]} ti ${since} (${forDays(days)})${whose(told)}.`,
  elsewhere: ({ place, of, step, holder, since, days, told }) =>
    `Eureun dina léngkah ${place} ti ${of}: ${step}\nNumutkeun catetan, di ${HOLDERS[holder]} ti ${since} (${forDays(days)})${whose(told)}.`,
  payment: ({ since }) => `Disatujuan, dicatet patugas (${since}). Nu teu acan: artos atanapi barangna dugi.`,
  objection: ({ since, days }) =>
    `Kabeuratan Anjeun ngantosan waleran ti ${since} (${forDays(days)}). Nu ngawaler sanés jalmi nu nolak.`,
  refused: ({ since }) => `Teu disatujuan, dicatet ${since}. Janten teu acan aya nu tiasa cair.`,
  received: ({ since }) => `Numutkeun catetan kami, parantos ditampi ku Anjeun (${since}).`,
  ended: ({ since }) => `Pamundut ieu dibatalkeun (${since}).`,
};

const ELIGIBLE: Readonly<Record<Verdict, string>> = {
  likely: 'tina carios Anjeun, sigana kacumponan',
  unlikely: 'tina carios Anjeun, aya nu sigana teu cocog',
  'cannot-tell': 'teu acan tiasa dipastikeun',
};
const APPROVED = {
  yes: 'parantos dicatet patugas',
  no: 'teu disatujuan',
  unknown: 'teu acan aya nu nyatet, janten teu acan kauninga ku kami',
} as const;

const dutiesLine = (duties: Waiting['duties']): string => {
  if (duties === 'none') return 'teu aya';
  if (duties === 'unrecorded') return 'teu acan dicatet di dieu';
  const { kept, missed, unknown } = duties;
  return `${kept} dilakonan, ${missed} kaliwat, ${unknown} teu acan kauninga`;
};

/** Why nothing has come yet, in Sundanese. */
export const waiting: PartialMessages = {
  'why.head': ({ reference, programme }) => `${programme}\nNomer: ${reference}`,
  'why.block': (p) => BLOCKS[p.block](p),
  'why.due': ({ day, usual, over }) => {
    if (!usual)
      return over > 0
        ? `Teu aya nu nyebatkeun wates waktos léngkah ieu. Ditaroskeun ti ${day}; sababna teu acan kauninga ku kami.`
        : `Teu aya nu nyebatkeun wates waktos léngkah ieu. Ditaroskeun kaping ${day}.`;
    return over > 0
      ? `Biasana réngsé saméméh ${day}. Tos kaliwat ${over} dinten; sababna teu acan kauninga ku kami.`
      : `Biasana réngsé saméméh ${day}. Teu acan kaliwat.`;
  },
  'why.lacking': ({ papers }) =>
    `Berkas nu teu acan ditampi ku kami:\n${papers
      .map(({ paper, instead }) => `- ${paper}${instead ? `. ${instead}` : ''}`)
      .join('\n')}`,
  'why.apart': ({ eligible, duties, approved, received }) =>
    'Opat hal nu bénten:\n' +
    `- Sarat: ${ELIGIBLE[eligible]}.\n` +
    `- Kawajiban: ${dutiesLine(duties)}.\n` +
    `- Disatujuan sareng lebet daptar: ${APPROVED[approved]}.\n` +
    `- Ditampi: ${received ? 'parantos, numutkeun Anjeun' : 'teu acan kacatet'}.`,
  'why.unseen': ({ holder }) =>
    `Jaring teu tiasa ningali eusi kantor ${HOLDERS[holder]}. Nu kauninga ku kami mung nu dicatet ku jalmi.`,
  'why.unpaid': () => 'Jaring teu tiasa ningali pamayaran. Ulah masihan PIN atanapi OTP ka sasaha.',
  'why.who-knows': ({ where, contacts, papers }) =>
    `Nu terang:\n${[where, ...contacts].map((line) => `- ${line}`).join('\n')}` +
    `${papers.length > 0 ? `\nCandak: ${papers.join(', ')}.` : ''}`,
  'why.causes': ({ causes }) => `Sabab nu biasa:\n${causes}`,
  'why.nudged': ({ last, from }) => `Patugas parantos dipépélingan ${last}. Tiasa dipépélingan deui ${from}.`,
  'why.which': () => 'Pamundut nu mana?',
  'why.none': () => 'Ti chat ieu teu acan aya pamundut nu dicatet. Bantuan naon nu diantosan ku Anjeun?',
  'why.none-other': () => 'Naon nami bantuanana?',
  'why.none-of': ({ programme }) =>
    `${programme}\nTi chat ieu teu aya pamundutna, janten teu kauninga ku kami dugi ka mana.`,
  'why.can': () =>
    'Nu tiasa di dieu: nyatet pamundut sareng nuturkeunana. Pamundut ti HP sanés teu dipidangkeun di dieu.',
  // The letter is read by an office: it stays in Indonesian between its quotation marks.
  'why.letter': ({ programme }) =>
    'Tembongkeun pesen ieu di kantorna:\n' +
    `"Mohon kabar bantuan ${programme} untuk keluarga kami: sudah terdaftar, sudah disetujui, dan kapan dibayarkan. Bila ada yang kurang, mohon ditulis."`,
  'button.why': () => 'Kunaon teu acan?',
  'button.why.other': () => 'Bantuan sanés',
  'button.why.disaster': () => 'Bantuan musibah',
  'button.why.apply': () => 'Catet pamundut',
  'button.why.card': () => 'Tingali sadaya léngkah',

  'aloud.on': ({ recorded, total }) =>
    `Mangga. ${recorded} ti ${total} kalimah penting tiasa didangukeun ogé. Kanggo eureun, serat "tanpa suara".`,
  'aloud.off': () => 'Mangga, tanpa sora. Kanggo ngadangukeun deui, serat "pakai suara".',
  'aloud.none': () => 'Teu acan aya rékaman sora dina basa ieu. Waleran tetep ku seratan.',
  'place.titles': ({ office, head, sure }) =>
    `Kantor désa di dinya ${sure ? '' : 'biasana '}disebat ${office}. Kapalana: ${head}.`,
};
