import type { Verdict } from '#core/programme/eligibility.ts';
import type { Waiting } from '#core/programme/waiting.ts';
import type { ShownWaiting } from '../id/waiting.ts';
import type { PartialMessages } from '../partial.ts';
import { HOLDERS } from './aid.ts';

const whose = (told: ShownWaiting['told']): string =>
  told === 'person' ? ', miturut panjenengan' : told === 'staff' ? ', dicathet petugas' : '';
const forDays = (days: number): string => (days === 0 ? 'dinten niki' : `${days} dinten`);

const BLOCKS: Readonly<Record<Waiting['block'], (p: ShownWaiting) => string>> = {
  you: ({ place, of, step }) => `Nengga langkah saking panjenengan, langkah ${place} saking ${of}:\n${step}`,
  returned: ({ since }) => `Nengga panjenengan jangkepi, wiwit ${since}.`,
  desk: ({ place, of, step, holder, since, days, told }) =>
    `Mandheg ing langkah ${place} saking ${of}: ${step}\nDicepeng ${HOLDERS[holder]} wiwit ${since} (${forDays(days)})${whose(told)}.`,
  elsewhere: ({ place, of, step, holder, since, days, told }) =>
    `Mandheg ing langkah ${place} saking ${of}: ${step}\nMiturut cathetan, ing ${HOLDERS[holder]} wiwit ${since} (${forDays(days)})${whose(told)}.`,
  payment: ({ since }) => `Disarujuki, dicathet petugas (${since}). Sing dèrèng: arta utawi barangé dumugi.`,
  objection: ({ since, days }) =>
    `Keberatan panjenengan nengga wangsulan wiwit ${since} (${forDays(days)}). Sing mangsuli dédé tiyang sing nolak.`,
  refused: ({ since }) => `Mboten disarujuki, dicathet ${since}. Dados dèrèng wonten sing saged cair.`,
  received: ({ since }) => `Miturut cathetan kula, sampun panjenengan tampi (${since}).`,
  ended: ({ since }) => `Panyuwunan niki dibatalaken (${since}).`,
};

const ELIGIBLE: Readonly<Record<Verdict, string>> = {
  likely: 'saking critané panjenengan, mbokmenawi cekap',
  unlikely: 'saking critané panjenengan, wonten sing katingalé mboten cocog',
  'cannot-tell': 'dèrèng saged dipesthèkaken',
};
const APPROVED = {
  yes: 'sampun dicathet petugas',
  no: 'mboten disarujuki',
  unknown: 'dèrèng wonten sing nyathet, dados dèrèng kula ngertos',
} as const;

const dutiesLine = (duties: Waiting['duties']): string => {
  if (duties === 'none') return 'mboten wonten';
  if (duties === 'unrecorded') return 'dèrèng dicathet teng mriki';
  const { kept, missed, unknown } = duties;
  return `${kept} dilampahi, ${missed} kliwat, ${unknown} dèrèng kaweruhan`;
};

/** Why nothing has come yet, in Javanese. */
export const waiting: PartialMessages = {
  'why.head': ({ reference, programme }) => `${programme}\nNomer: ${reference}`,
  'why.block': (p) => BLOCKS[p.block](p),
  'why.due': ({ day, usual, over }) => {
    if (!usual)
      return over > 0
        ? `Mboten wonten sing nyebut wates wekdalé langkah niki. Kula takèkaken wiwit ${day}; sebabé dèrèng kula ngertos.`
        : `Mboten wonten sing nyebut wates wekdalé langkah niki. Kula takèkaken ${day}.`;
    return over > 0
      ? `Limrahé rampung sadèrèngé ${day}. Sampun kliwat ${over} dinten; sebabé dèrèng kula ngertos.`
      : `Limrahé rampung sadèrèngé ${day}. Dèrèng kliwat.`;
  },
  'why.lacking': ({ papers }) =>
    `Berkas sing dèrèng kula tampi:\n${papers
      .map(({ paper, instead }) => `- ${paper}${instead ? `. ${instead}` : ''}`)
      .join('\n')}`,
  'why.apart': ({ eligible, duties, approved, received }) =>
    'Sekawan bab sing béda:\n' +
    `- Syarat: ${ELIGIBLE[eligible]}.\n` +
    `- Kewajiban: ${dutiesLine(duties)}.\n` +
    `- Disarujuki lan mlebet dhaptar: ${APPROVED[approved]}.\n` +
    `- Ditampi: ${received ? 'sampun, miturut panjenengan' : 'dèrèng kecathet'}.`,
  'why.unseen': ({ holder }) =>
    `Jaring mboten saged mirsani isiné kantor ${HOLDERS[holder]}. Sing kula ngertos namung sing dicathet tiyang.`,
  'why.unpaid': () =>
    'Jaring mboten saged mirsani pambayaran. Ampun maringi PIN utawi OTP dhateng sinten-sinten.',
  'why.who-knows': ({ where, contacts, papers }) =>
    `Sing ngertos:\n${[where, ...contacts].map((line) => `- ${line}`).join('\n')}` +
    `${papers.length > 0 ? `\nBekta: ${papers.join(', ')}.` : ''}`,
  'why.causes': ({ causes }) => `Sebab sing limrah:\n${causes}`,
  'why.nudged': ({ last, from }) => `Petugas sampun kula èngetaken ${last}. Saged dièngetaken malih ${from}.`,
  'why.which': () => 'Panyuwunan sing pundi?',
  'why.none': () =>
    'Saking chat niki dèrèng wonten panyuwunan sing kula cathet. Bantuan napa sing panjenengan tengga?',
  'why.none-other': () => 'Napa jenengé bantuan?',
  'why.none-of': ({ programme }) =>
    `${programme}\nSaking chat niki mboten wonten panyuwunané, dados kula mboten ngertos dumugi pundi.`,
  'why.can': () =>
    'Sing saged teng mriki: nyathet panyuwunan lan mantau. Panyuwunan saking HP sanès mboten dikatingalaken teng mriki.',
  // The letter is read by an office: it stays in Indonesian between its quotation marks.
  'why.letter': ({ programme }) =>
    'Katingalaken pesen niki teng kantoré:\n' +
    `"Mohon kabar bantuan ${programme} untuk keluarga kami: sudah terdaftar, sudah disetujui, dan kapan dibayarkan. Bila ada yang kurang, mohon ditulis."`,
  'button.why': () => 'Kénging napa dèrèng?',
  'button.why.other': () => 'Bantuan sanès',
  'button.why.disaster': () => 'Bantuan bencana',
  'button.why.apply': () => 'Cathet panyuwunan',
  'button.why.card': () => 'Pirsani sedaya langkah',

  'aloud.on': ({ recorded, total }) =>
    `Nggih. ${recorded} saking ${total} ukara wigatos saged ugi dipirengaken. Kanggé mandheg, serat "tanpa suara".`,
  'aloud.off': () => 'Nggih, tanpa swanten. Kanggé mireng malih, serat "pakai suara".',
  'aloud.none': () => 'Dèrèng wonten rekaman swanten mawi basa niki. Wangsulan tetep mawi seratan.',
  'place.titles': ({ office, head, sure }) =>
    `Kantor désa ing mrika ${sure ? '' : 'limrahé '}disebut ${office}. Kepalané: ${head}.`,
};
