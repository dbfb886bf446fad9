import type { Report } from '#core/disaster/report.ts';
import { type Reference, readReference } from '#core/shared/ids.ts';
import type { Own, Session } from '#core/talk/session.ts';
import { type Belongings, EVERYTHING } from '#core/use-cases/ports-belongings.ts';
import { readAboutMe } from '../about-words.ts';
import type { Feature, Outcome, Turn } from '../context.ts';
import { loadOwn } from '../own-report.ts';
import { answer, button, inline, menuKeyboard, part } from '../reply.ts';
import { show, showDay } from '../show.ts';
import { saysNo, saysYes } from '../typed-words.ts';
import { chooseLanguage } from './language.ts';
import { fileLines, numberParts } from './own-files.ts';
import { missedParts } from './tidings.ts';

/** A yes or no to "erase everything?", while that is what was said last. */
function answerToSure({ last }: Session, text = ''): string | undefined {
  if (!last?.reply?.parts.some(({ key }) => key === 'erase.sure')) return undefined;
  return saysYes(text) ? 'erase:yes' : saysNo(text) ? 'erase:no' : undefined;
}

const commandOf = ({ incoming, session }: Turn): string | undefined => {
  if (incoming.kind === 'button') return incoming.action;
  return (
    answerToSure(session, incoming.text) ??
    /^\/([a-z_]+)(@\w+)?(\s|$)/i.exec(incoming.text ?? '')?.[1]?.toLowerCase() ??
    readAboutMe(incoming.text)
  );
};

/** /status, /dataku, /hapus, /bahasa: what this chat has with us, and what it may change. */
export const aboutMe: Feature = (turn) => {
  const command = commandOf(turn) ?? '';
  if (command === 'status') return status(turn);
  if (command === 'dataku') return myData(turn);
  if (command === 'hapus' || command.startsWith('erase:')) return erase(turn, command);
  return chooseLanguage(turn, command);
};

async function status(turn: Turn): Promise<Outcome> {
  const asked = readReference((turn.incoming.text ?? '').replace(/^\/status(@\w+)?/i, '').trim());
  return asked ? statusOf(turn, asked) : statusOfAll(turn);
}

async function statusOf(turn: Turn, asked: Reference): Promise<Outcome> {
  const report = await loadOwn(turn, asked);
  const said =
    !report || report.lane === 'protection' ? [part('status.not-here')] : [line(report), part('status.next')];
  return { session: turn.session, reply: answer(said, menuKeyboard()) };
}

const STATUS = {
  report: 10,
  application: 10,
  grievance: 10,
  referral: 10,
  membership: EVERYTHING.membership,
} as const;

async function statusOfAll(turn: Turn): Promise<Outcome> {
  const [belongings, missed] = await Promise.all([
    turn.house.belongings.ofChat(turn.incoming.chat, { most: STATUS, remembered: turn.session.own }),
    missedParts(turn),
  ]);
  const reports = belongings.reports.filter(isShown);
  const shown = await fileLines(turn, belongings.applications.filter(isShown));
  const others = await otherLines(turn, belongings);
  if (reports.length === 0 && shown.parts.length === 0 && others.parts.length === 0)
    return { session: turn.session, reply: answer([part('status.none')], menuKeyboard()) };
  const open = reports.filter(({ state }) => state === 'received' || state === 'taken');
  const rows = open
    .slice(0, 3)
    .map(({ reference }) => [
      button(part('button.open', { reference: show(reference) }), `mine:${reference}`),
      button(part('button.withdraw'), `drop:${reference}`),
    ]);
  const parts = [
    ...(reports.length > 0 ? [part('status.head'), ...reports.map(line)] : []),
    ...missed,
    ...(reports.length > 0 ? [part('status.next')] : []),
    ...shown.parts,
    ...others.parts,
  ];
  const keyboard = inline(...rows, ...shown.rows, ...others.rows);
  return { session: turn.session, reply: answer(parts, keyboard) };
}

/** What may stand on a screen that others see. */
const isShown = ({ lane }: { readonly lane: Own['lane'] }): boolean => lane === 'relief';

/** Complaints, groups and referrals of this chat; their code is loaded only where there are some. */
async function otherLines(turn: Turn, { grievances, memberships, referrals }: Belongings) {
  const all = [
    grievances.length > 0 && (await import('./grievance-turn.ts')).grievanceLines(grievances),
    memberships.length > 0 && (await (await import('./group-lines.ts')).memberLines(turn, memberships)),
    referrals.length > 0 && (await (await import('./referral-card.ts')).referralLines(turn, referrals)),
  ].filter((one) => one !== false);
  return { parts: all.flatMap(({ parts }) => parts), rows: all.flatMap(({ rows }) => rows) };
}

const line = (report: Report) =>
  part('status.line', {
    reference: show(report.reference),
    state: report.state,
    hazard: report.hazard,
    since: showDay(report.changedAt, report.area),
    ...(report.holder ? { holder: report.holder.name } : {}),
  });

const DATA = {
  report: 50,
  application: 10,
  'follow-up': 20,
  grievance: 50,
  referral: 50,
  membership: EVERYTHING.membership,
} as const;

async function myData(turn: Turn): Promise<Outcome> {
  const belongings = await turn.house.belongings.ofChat(turn.incoming.chat, {
    most: DATA,
    remembered: turn.session.own,
    household: true,
    numbers: true,
  });
  const { household, grievances, memberships, referrals } = belongings;
  const reports = belongings.reports.filter(isShown);
  const followed = belongings.followUps.filter(isShown);
  const parts = [
    part('data.head', { reports: reports.length }),
    ...reports.slice(0, 10).map(line),
    ...(followed.length > 0 ? [part('duty.kept-here', { count: followed.length })] : []),
    ...(household ? [(await import('./screen-data.ts')).dataPart(household)] : []),
    ...(household?.tell ? [part('screen.tell-state')] : []),
    ...numberParts(belongings.applications.filter(isShown), belongings.numbers),
    ...(grievances.length > 0 ? (await import('./grievance-turn.ts')).grievanceParts(grievances) : []),
    ...(memberships.length > 0 ? [part('group.data', { count: memberships.length })] : []),
    ...(referrals.length > 0 ? (await import('./referral-card.ts')).referralParts(referrals) : []),
    part('data.how'),
  ];
  return { session: turn.session, reply: answer(parts, menuKeyboard()) };
}

async function erase(turn: Turn, command: string): Promise<Outcome> {
  if (command === 'erase:no')
    return { session: turn.session, reply: answer([part('erase.kept')], menuKeyboard()) };
  if (command !== 'erase:yes') {
    const keyboard = inline([
      button(part('button.erase'), 'erase:yes'),
      button(part('button.no'), 'erase:no'),
    ]);
    return { session: turn.session, reply: answer([part('erase.sure')], keyboard) };
  }
  return (await import('./erase.ts')).eraseEverything(turn);
}
