import type { Report } from '#core/disaster/report.ts';
import { bare } from '#core/language/answers.ts';
import { askAgain } from '#core/talk/form-engine.ts';
import type { Part, Session } from '#core/talk/session.ts';
import { askKeyboard, askParts, findForm } from '../ask.ts';
import type { Outcome, Turn } from '../context.ts';
import { actAsReporter, loadCurrent } from '../own-report.ts';
import { answer, button, call, inline, menuKeyboard, part } from '../reply.ts';
import { numbersFor, show } from '../show.ts';
import { importantNumbers } from './start.ts';

const NUMBER = '(?:nomor|nomer|no|telp|tlp|telepon|telpon|kontak|hotline|call center|number)(?:nya)?';
const WHOSE =
  '(?:bpbd|bnpb|basarnas|sar|tim sar|polisi|damkar|pemadam|ambulan\\w*|pmi|rumah sakit|darurat|posko|dinsos|tagana)';
const ASKS_NUMBER = new RegExp(
  `\\b${NUMBER}\\b.{0,16}\\b${WHOSE}\\b|\\b${WHOSE}\\b.{0,12}\\b${NUMBER}\\b`,
  'i',
);

const COMERS =
  '(?:petugas|tim|tim sar|bantuan|perahu|ambulan\\w*|pertolongan|penolong|relawan|penyelamat|damkar|pemadam|basarnas|sar|bpbd|orang)(?:nya)?';
const COMES =
  '(?:datang|dateng|dtg|sampai|sampe|tiba|ditolong|dijemput|dievakuasi|dikirim|diantar|ke ?sini|nolong|menolong|berangkat|rawuh|dugi|sumping)(?:nya)?';
const ASKS_WHEN = new RegExp(
  [
    `\\b(?:kapan|kpn|kapan ya|jam berapa|jam brp|berapa lama|brp lama|masih lama|iraha|when)\\b.{0,30}\\b${COMES}`,
    `\\b${COMES}.{0,12}\\b(?:kapan|kpn|jam berapa|masih lama|iraha)\\b`,
    `\\b${COMERS}\\b.{0,20}\\b(?:kapan|kpn|mana|di ?mana|sampai mana|sampe mana|masih lama|belum|blm|kok lama)\\b`,
    `\\b(?:mana|kapan|kpn|di ?mana)\\b.{0,12}\\b${COMERS}\\b`,
    `^(?:kok )?(?:belum|blm|ga|gak|tidak) (?:ada yang )?(?:juga )?${COMES}`,
    `^(?:kok )?(?:masih )?lama (?:banget|amat|sekali|bgt|ya)`,
    `^masih lama\\b`,
  ].join('|'),
  'i',
);

const ENDED =
  /\b(?:sudah|udah|sdh|udh|uda|dah|alhamdulillah|syukur|syukurlah|wis|sampun|tos|parantos|already|we are|he is|she is)\b.{0,24}\b(?:selamat|slamet|salamet|aman|ketemu|kepanggih|ditemukan|ditolong|tertolong|dievakuasi|dijemput|surut|asat|padam|dapat|dapet|dpt|diterima|terpenuhi|cukup|beres|teratasi|ditangani|safe|found)\b|\b(?:tidak|gak?|ga|nggak|ora|mboten|teu) (?:perlu|butuh|usah) (?:lagi|bantuan lagi|dibantu lagi|dijemput)\b|^(?:sudah|udah|sdh|udh|wis|sampun|tos) (?:tidak|gak?|ga|nggak|ora|mboten|teu) (?:perlu|butuh|peryogi)\b/i;
/** The end of one thing is not the end of all: "sudah surut tapi butuh makanan". */
const GOES_ON = /\b(?:tapi|tp|tetapi|namun|masih|belum|blm|kecuali|but|still|nanging|tapina)\b/i;

/** Answers a question or an end; undefined when the words are something else. */
export async function answerCurrent(turn: Turn, text: string): Promise<Outcome | undefined> {
  const said = bare(text);
  if (ASKS_NUMBER.test(said)) return asked(turn, turn.session, [importantNumbers(turn)]);
  const when = ASKS_WHEN.test(said);
  if (!when && (!ENDED.test(said) || GOES_ON.test(said))) return undefined;
  const report = await loadCurrent(turn, 'relief');
  if (!report || report.asked) return undefined;
  const added = actAsReporter(turn, report, { kind: 'add', details: { text: text.slice(0, 4096) } });
  if (!added) return undefined;
  if (!when) return ended(added.save.state, added.save, added.session);
  const outcome = asked(turn, added.session, whenParts(turn, report));
  return { ...outcome, saves: [added.save] };
}

/** Nobody knows when: who holds the report, or that nobody does, and whom to call meanwhile. */
function whenParts(turn: Turn, { reference, holder, area, doNotCall }: Report): Part[] {
  const numbers = numbersFor('rescue', area, !doNotCall, turn.language).slice(0, 2);
  return [
    part('report.when', { reference: show(reference), ...(holder ? { holder: holder.name } : {}) }),
    part('report.worse', { numbers }),
  ];
}

/** A report is never closed because a word sounded like an end: one tap says so. */
function ended(
  { id, reference }: Report,
  save: NonNullable<Outcome['saves']>[number],
  session: Session,
): Outcome {
  const keyboard = inline([
    button(part('button.still-needed'), `still:yes:${reference}`),
    button(part('button.withdraw'), `still:no:${reference}`),
  ]);
  return {
    session: { ...session, awaiting: { kind: 'still', params: { report: id } } },
    saves: [save],
    reply: call([part('report.ended', { reference: show(reference) })], keyboard),
  };
}

/** What was asked before stays open and is asked again. */
function asked(turn: Turn, session: Session, parts: readonly Part[]): Outcome {
  const { talk, awaiting, last } = turn.session;
  const form = talk ? findForm(talk.form) : undefined;
  const step = talk && form ? askAgain(form, talk) : undefined;
  if (form && step && step.kind !== 'done')
    return { session, reply: answer([...parts, ...askParts(form, step)], askKeyboard(form, step)) };
  if (awaiting?.kind === 'where')
    return {
      session: { ...session, awaiting },
      reply: answer([...parts, part('danger.where')], { ...menuKeyboard(), location: true }),
    };
  if (awaiting?.kind === 'place')
    return { session: { ...session, awaiting }, reply: answer(parts, last?.reply?.keyboard) };
  return { session, reply: answer(parts, menuKeyboard()) };
}
