import type { Report } from '#core/disaster/report.ts';
import type { Application } from '#core/programme/application.ts';
import { type Reference, readReference } from '#core/shared/ids.ts';
import { prepareApplicationAct } from '#core/use-cases/handle-application.ts';
import { prepareFollowUpAct } from '#core/use-cases/handle-follow-up.ts';
import { prepareAct } from '#core/use-cases/handle-report.ts';
import type { Save } from '#core/use-cases/ports.ts';
import { readAboutMe } from '../about-words.ts';
import type { Feature, Outcome, Turn } from '../context.ts';
import { MEMBERSHIP } from '../group-words.ts';
import { loadOwn } from '../own-report.ts';
import { answer, button, call, inline, menuKeyboard, part } from '../reply.ts';
import { show, showDay } from '../show.ts';
import { chooseLanguage } from './language.ts';
import { fileLines, listFiles, numberParts } from './own-files.ts';
import { missedParts } from './tidings.ts';

const RESIDENT = { kind: 'resident' } as const;
/** A transaction holds a hundred items; a file is its state, its event, and two numbers that go with it. */
const AT_ONCE = 20;
/** A helper's chat may have started thousands. */
const EVERYTHING = Number.POSITIVE_INFINITY;
/** Erasing asks no programme. */
const NO_RULES = { duties: [] } as const;

const commandOf = ({ incoming }: Turn): string | undefined => {
  if (incoming.kind === 'button') return incoming.action;
  return (
    /^\/([a-z_]+)(@\w+)?(\s|$)/i.exec(incoming.text ?? '')?.[1]?.toLowerCase() ?? readAboutMe(incoming.text)
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

async function statusOfAll(turn: Turn): Promise<Outcome> {
  const reports = (await turn.house.queries.ofChat(turn.incoming.chat, 10)).filter(
    ({ lane }) => lane === 'relief',
  );
  const files = await listFiles(turn);
  const others = await otherLines(turn, reports.length + files.length > 0);
  if (reports.length === 0 && files.length === 0 && others.parts.length === 0)
    return { session: turn.session, reply: answer([part('status.none')], menuKeyboard()) };
  const open = reports.filter(({ state }) => state === 'received' || state === 'taken');
  const rows = open
    .slice(0, 3)
    .map(({ reference }) => [
      button(part('button.open', { reference: show(reference) }), `mine:${reference}`),
      button(part('button.withdraw'), `drop:${reference}`),
    ]);
  const shown = await fileLines(turn, files);
  const missed = await missedParts(turn);
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

/** Complaints, groups and referrals of this chat; their code is loaded only where there may be some. */
async function otherLines(turn: Turn, isKnown: boolean) {
  const { own } = turn.session;
  const all = [
    own.some(({ kind }) => kind === 'grievance') &&
      (await (await import('./grievance-turn.ts')).grievanceLines(turn)),
    own.some(({ kind }) => kind === MEMBERSHIP) &&
      (await (await import('./group-lines.ts')).memberLines(turn)),
    (isKnown || own.length > 0) && (await (await import('./referral-card.ts')).referralLines(turn)),
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

async function myData(turn: Turn): Promise<Outcome> {
  const household = await turn.house.households.find(turn.incoming.chat);
  const reports = (await turn.house.queries.ofChat(turn.incoming.chat, 50)).filter(
    ({ lane }) => lane === 'relief',
  );
  const followed = (await turn.house.followUps.ofChat(turn.incoming.chat, 20)).filter(
    ({ lane }) => lane === 'relief',
  );
  const parts = [
    part('data.head', { reports: reports.length }),
    ...reports.slice(0, 10).map(line),
    ...(followed.length > 0 ? [part('duty.kept-here', { count: followed.length })] : []),
    ...(household ? [(await import('./screen-data.ts')).dataPart(household)] : []),
    ...(household?.tell ? [part('screen.tell-state')] : []),
    ...(await numberParts(turn)),
    ...(await (await import('./grievance-turn.ts')).grievanceParts(turn)),
    ...(await (await import('./group-lines.ts')).memberParts(turn)),
    ...(await (await import('./referral-card.ts')).referralParts(turn)),
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
  const reports = await everyReport(turn);
  const files = await everyFile(turn);
  const followed = await turn.house.followUps.ofChat(turn.incoming.chat, EVERYTHING);
  const saves = [
    ...reports.map((report) => prepareAct(report, { kind: 'erase' }, RESIDENT, turn.house.system)),
    ...files.map((file) => prepareApplicationAct(file, { kind: 'erase' }, RESIDENT, turn.house.system)),
    ...followed.map((file) =>
      prepareFollowUpAct(file, { kind: 'erase' }, NO_RULES, RESIDENT, turn.house.system),
    ),
  ]
    .flatMap((erased): readonly Save[] => (erased.ok ? [erased.value] : []))
    .concat(await (await import('./grievance-turn.ts')).eraseGrievances(turn))
    .concat(await (await import('./group-lines.ts')).leaveGroups(turn))
    .concat(await (await import('../own-referral.ts')).eraseReferrals(turn));
  await eraseSurplusOrThrow(turn, saves.slice(AT_ONCE));
  const { chat, revision, seen, owed } = turn.session;
  return {
    session: { chat, revision, seen, owed, paused: [], own: [] },
    saves: saves.slice(0, AT_ONCE),
    household: 'forget',
    reply: call([part('erase.done')]),
  };
}

/**
 * What one transaction does not hold goes before it. Erasing twice does no harm, so that an interruption only means that it
 * is done again. Throws when somebody was faster: Telegram delivers again.
 */
async function eraseSurplusOrThrow({ house }: Turn, saves: readonly Save[]): Promise<void> {
  for (let from = 0; from < saves.length; from += AT_ONCE) {
    const outcome = await house.aggregates.save(saves.slice(from, from + AT_ONCE));
    if (outcome !== 'done') throw new Error('Something of the chat moved while it was erased');
  }
}

/** The list may follow a moment late: what this conversation itself remembers is erased too. */
async function everyReport(turn: Turn): Promise<readonly Report[]> {
  const listed = await turn.house.queries.ofChat(turn.incoming.chat, EVERYTHING);
  const missing = turn.session.own.filter(
    ({ kind, id }) => kind === 'report' && !listed.some((report) => report.id === id),
  );
  const loaded = await Promise.all(missing.map(({ id }) => turn.house.aggregates.load('report', id)));
  return [...listed, ...loaded.filter((report) => report?.chat === turn.incoming.chat)].filter(
    (report) => report !== undefined,
  );
}

/** As with reports: what the list does not show yet is remembered here. */
async function everyFile({ house, incoming: { chat }, session }: Turn): Promise<readonly Application[]> {
  const listed = await house.applications.ofChat(chat, EVERYTHING);
  const missing = session.own.filter(
    ({ kind, id }) => kind === 'application' && !listed.some((file) => file.id === id),
  );
  const loaded = await Promise.all(missing.map(({ id }) => house.aggregates.load('application', id)));
  // A line of the list does not say who is in a group: what its members said stays theirs.
  const whole = await Promise.all(
    listed.map(async (file) => (file.group && (await house.aggregates.load('application', file.id))) || file),
  );
  return [...whole, ...loaded.flatMap((file) => (file?.chat === chat ? [file] : []))];
}
