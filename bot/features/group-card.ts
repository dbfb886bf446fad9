import type { ShownGroup } from '#content/messages/id/groups.ts';
import type { Application } from '#core/programme/application.ts';
import type { ApplicationAct } from '#core/programme/application-command.ts';
import { findGroupRefusal, memberOfChat } from '#core/programme/application-group.ts';
import type { ListedProgramme } from '#core/programme/programme.ts';
import { countYeses } from '#core/programme/yes.ts';
import { readReference } from '#core/shared/ids.ts';
import { inLanguage } from '#core/shared/text.ts';
import type { Button, Part } from '#core/talk/session.ts';
import { change, type Outcome, type Turn } from '../context.ts';
import { GROUP, sizeOf } from '../group-words.ts';
import { actAsOwner, loadOwnApplication } from '../own-application.ts';
import { printPass } from '../proposal-words.ts';
import { answer, button, call, inline, menuKeyboard, part } from '../reply.ts';
import { show, showDate } from '../show.ts';
import { findProgramme, programmeName } from '../show-application.ts';
import { saysNo, saysYes } from '../typed-words.ts';
import { askPaper } from './apply-papers.ts';
import { withoutTalk } from './escape.ts';
import { refused } from './responder.ts';

const SENDS = /^\W*(kirim(kan)?|kirim kelompok|send|kintun|kintunkeun)\W*$/i;
const RECORDS = /^\W*(catat|cathet|record)( anggota)?( tanpa hp)?\W*$/i;
const RENEWS = /^\W*(kode|kodhe|code)( baru| énggal| enggal)?\W*$|^\W*new code\W*$/i;
/** States in which a group still takes members. */
const TAKES: readonly Application['state'][] = ['gathering', 'open', 'returned'];
/** A label is short, so that it fits a button. */
const LONGEST = 60;

/** The group as who speaks for it sees it: how many have said yes, the names she may see, the code; never who said what. */
export async function groupCard(turn: Turn, file: Application, before: readonly Part[]): Promise<Outcome> {
  const programme = await findProgramme(file.programme);
  const parts = [
    ...before,
    part('group.card', shownGroup(turn, file, programme)),
    ...(file.state === 'gathering' ? [part('group.gathering')] : []),
    ...codeParts(turn, file),
  ];
  const params = { step: 'card', reference: file.reference };
  return {
    session: change(turn, { awaiting: { kind: GROUP, params } }),
    reply: call(parts, inline(...rowsOf(turn, file))),
  };
}

function shownGroup(turn: Turn, file: Application, programme: ListedProgramme | undefined): ShownGroup {
  const { yes, unverified } = countYeses(file.group ?? { members: [] });
  const own = new Set(file.group?.members.flatMap(({ by, id }) => (by === 'own' ? [id] : [])));
  return {
    reference: show(file.reference),
    programme: programmeName(programme, file.programme, turn.language),
    name: file.private?.groupName ?? '',
    yes,
    unverified,
    names: (file.private?.members ?? []).flatMap(({ id, label }) => (label && own.has(id) ? [label] : [])),
    ...sizeOf(programme),
  };
}

function codeParts({ house, now }: Turn, { state, reference, area, private: words }: Application): Part[] {
  const pass = words?.pass;
  if (!TAKES.includes(state)) return [];
  if (!pass || now > pass.until) return [part('group.code-ended')];
  const code = printPass(reference, pass.code);
  const link = house.botName && `t.me/${house.botName}?start=gabung_${reference}${pass.code}`;
  return [part('group.code', { code, until: showDate(pass.until, area), ...(link && { link }) })];
}

function rowsOf(turn: Turn, file: Application): Button[][] {
  const does = (verb: string, label: Part) => button(label, `grp:${verb}:${file.reference}`);
  const takes = TAKES.includes(file.state);
  const gathers = file.state === 'gathering';
  const hasLabels = takes && (file.group ? countYeses(file.group).unverified > 0 : false);
  return [
    gathers ? [does('send', part('button.group.send'))] : [],
    takes ? [does('record', part('button.group.record')), does('code', part('button.group.code'))] : [],
    hasLabels ? [does('people', part('button.group.people'))] : [],
    memberOfChat(file, turn.incoming.chat) ? [does('leave', part('button.group.leave'))] : [],
    gathers ? [does('drop', part('button.group.drop'))] : [],
  ];
}

/** A button of the card. */
export async function pressedCard(turn: Turn, verb: string, typed: string, more: string): Promise<Outcome> {
  const reference = readReference(typed);
  const file = reference ? await loadOwnApplication(turn, reference) : undefined;
  if (!file?.group)
    return { session: turn.session, reply: answer([part('status.not-here')], menuKeyboard()) };
  switch (verb) {
    case 'send':
      return send(turn, file, false);
    case 'send-anyway':
      return send(turn, file, true);
    case 'wait':
      return groupCard(turn, file, [part('group.kept')]);
    case 'record':
      return waits(turn, file, 'record', [part('group.record-who')]);
    case 'said':
      return record(turn, file);
    case 'not-said':
      return groupCard(turn, file, [part('group.not-recorded')]);
    case 'code':
      return acted(turn, file, { kind: 'invite' });
    case 'people':
      return people(turn, file);
    case 'out':
      return takeOut(turn, file, more);
    case 'drop':
      return drop(turn, file);
    default:
      return groupCard(turn, file, []);
  }
}

/** What was typed under the card, or as an answer to one of its questions. */
export async function wroteCard(turn: Turn, step: string, text: string): Promise<Outcome | undefined> {
  const reference = readReference(String(turn.session.awaiting?.params['reference']));
  const file = reference ? await loadOwnApplication(turn, reference) : undefined;
  if (!file?.group) return undefined;
  if (step === 'record') return sureOf(turn, file, text);
  if (step === 'record-sure') {
    if (saysYes(text)) return record(turn, file);
    return saysNo(text) ? groupCard(turn, file, [part('group.not-recorded')]) : undefined;
  }
  if (step === 'short') {
    if (saysYes(text) || SENDS.test(text)) return send(turn, file, true);
    return saysNo(text) ? groupCard(turn, file, [part('group.kept')]) : undefined;
  }
  if (SENDS.test(text)) return send(turn, file, false);
  if (RECORDS.test(text)) return waits(turn, file, 'record', [part('group.record-who')]);
  return RENEWS.test(text) ? acted(turn, file, { kind: 'invite' }) : undefined;
}

function waits(
  turn: Turn,
  file: Application,
  step: 'record' | 'record-sure' | 'short',
  parts: readonly Part[],
  more: { readonly label?: string; readonly rows?: readonly Button[][] } = {},
): Outcome {
  const params = { step, reference: file.reference, ...(more.label && { label: more.label }) };
  return {
    session: change(turn, { awaiting: { kind: GROUP, params } }),
    reply: answer(parts, more.rows && inline(...more.rows)),
  };
}

/** The one who has no phone is told in words that the speaker reads out, and answers herself. */
async function sureOf(turn: Turn, file: Application, text: string): Promise<Outcome> {
  const label = text.replace(/\s+/g, ' ');
  if (label.length > LONGEST) return waits(turn, file, 'record', [part('group.too-long')]);
  const programme = programmeName(await findProgramme(file.programme), file.programme, turn.language);
  const rows = [
    [
      button(part('button.group.said-it'), `grp:said:${file.reference}`),
      button(part('button.group.not-said'), `grp:not-said:${file.reference}`),
    ],
  ];
  return waits(turn, file, 'record-sure', [part('group.record-sure', { label, programme })], { label, rows });
}

async function record(turn: Turn, file: Application): Promise<Outcome> {
  const { awaiting } = turn.session;
  const label = awaiting?.params['step'] === 'record-sure' ? awaiting.params['label'] : undefined;
  if (typeof label !== 'string') return groupCard(turn, file, []);
  return acted(turn, file, { kind: 'join-by-phone', label }, part('group.recorded', { label }));
}

const labelOf = ({ private: words }: Application, member: string): string =>
  words?.members?.find(({ id }) => id === member)?.label ?? '';

/** Those whom she recorded herself, each of whom can be taken out again. */
function people(turn: Turn, file: Application): Promise<Outcome> | Outcome {
  const phones = (file.group?.members ?? []).filter(
    ({ by, leftAt }) => by === 'phone' && leftAt === undefined,
  );
  if (phones.length === 0) return groupCard(turn, file, []);
  const rows = phones
    .slice(0, 20)
    .map(({ id }) => [
      button(part('button.group.take-out', { label: labelOf(file, id) }), `grp:out:${file.reference}:${id}`),
    ]);
  const back = [
    button(part('button.open', { reference: show(file.reference) }), `grp:card:${file.reference}`),
  ];
  return { session: turn.session, reply: answer([part('button.group.people')], inline(...rows, back)) };
}

/** Only whom she recorded; a member's own yes is hers to take back. */
function takeOut(turn: Turn, file: Application, member: string): Promise<Outcome> {
  const found = file.group?.members.find(({ id, by }) => id === member && by === 'phone');
  if (!found) return groupCard(turn, file, []);
  const label = labelOf(file, member);
  return acted(turn, file, { kind: 'leave', member }, part('group.taken-out', { label }));
}

async function acted(turn: Turn, file: Application, command: ApplicationAct, said?: Part): Promise<Outcome> {
  const done = actAsOwner(turn, file, command);
  if (!done) return refusedOr(turn, file, command);
  const card = await groupCard({ ...turn, session: done.session }, done.save.state, said ? [said] : []);
  return { ...card, saves: [done.save] };
}

async function refusedOr(turn: Turn, file: Application, command: ApplicationAct): Promise<Outcome> {
  const isOfGroup = command.kind === 'join-by-phone' || command.kind === 'send';
  const refusal = isOfGroup ? findGroupRefusal(file, command, turn.now) : undefined;
  if (!refusal) return groupCard(turn, file, []);
  const { reply } = refused(turn, refusal);
  return groupCard(turn, file, reply?.parts ?? []);
}

/** Too few is said before it is sent, and stops nobody: an officer decides, and silence of others is no dead end. */
async function send(turn: Turn, file: Application, anyway: boolean): Promise<Outcome> {
  if (!file.group || file.state !== 'gathering') return groupCard(turn, file, []);
  const { yes, unverified } = countYeses(file.group);
  const { atLeast } = file.group.size ?? {};
  const there = yes + unverified;
  if (atLeast !== undefined && there > 0 && there < atLeast && !anyway) {
    const rows = [
      [
        button(part('button.group.send-anyway'), `grp:send-anyway:${file.reference}`),
        button(part('button.group.wait'), `grp:wait:${file.reference}`),
      ],
    ];
    return waits(turn, file, 'short', [part('group.short', { yes: there, atLeast })], { rows });
  }
  const done = actAsOwner(turn, file, { kind: 'send' });
  const programme = await findProgramme(file.programme);
  if (!done || !programme) return refusedOr(turn, file, { kind: 'send' });
  const sent = done.save.state;
  const todo = programme.steps[0]?.todo;
  const next = askPaper({ ...turn, session: withoutTalk(done.session) }, sent, programme);
  const parts = [
    part('group.sent', { reference: show(file.reference), yes }),
    ...(todo ? [part('apply.todo', { todo: inLanguage(todo, turn.language) })] : []),
    ...next.parts,
  ];
  return { session: next.session, saves: [done.save], reply: call(parts, next.keyboard) };
}

function drop(turn: Turn, file: Application): Outcome | Promise<Outcome> {
  const done = actAsOwner(turn, file, { kind: 'withdraw' });
  if (!done) return groupCard(turn, file, []);
  const said = part('group.dropped', { reference: show(file.reference) });
  return {
    session: withoutTalk(done.session),
    saves: [done.save],
    reply: call([said], menuKeyboard()),
  };
}
