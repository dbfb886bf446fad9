import type { Application } from '#core/programme/application.ts';
import { stepOf } from '#core/programme/application.ts';
import type { ApplicationAct } from '#core/programme/application-command.ts';
import { findGroupRefusal, memberOfChat } from '#core/programme/application-group.ts';
import { type Reference, readReference } from '#core/shared/ids.ts';
import { inLanguage } from '#core/shared/text.ts';
import type { Part, Session } from '#core/talk/session.ts';
import { type ApplicationSave, prepareApplicationAct } from '#core/use-cases/handle-application.ts';
import { change, type Outcome, type Turn } from '../context.ts';
import { GROUP, MEMBERSHIP } from '../group-words.ts';
import { withOwn } from '../own.ts';
import { printPass, readPassIn, type TypedPass } from '../proposal-words.ts';
import { answer, button, call, inline, menuKeyboard, part } from '../reply.ts';
import { show } from '../show.ts';
import { findProgramme, programmeName } from '../show-application.ts';
import { leavesOpen, saysNo, saysYes } from '../typed-words.ts';
import { withoutTalk } from './escape.ts';
import { groupCard } from './group-card.ts';
import { refused } from './responder.ts';

const TAKES: readonly Application['state'][] = ['gathering', 'open', 'returned'];
const LONGEST = 60;

/** What a code of a group opens: what is asked, by whom, who sees what, and the member's own yes or no. */
export async function inviteMember(turn: Turn, file: Application, pass: TypedPass): Promise<Outcome> {
  const { chat } = turn.incoming;
  if (file.chat === chat) return groupCard(turn, file, [part('group.yours')]);
  if (memberOfChat(file, chat)) return membership(turn, file, [part('group.already')]);
  if (!TAKES.includes(file.state)) return ended(turn, [part('group.closed')]);
  const programme = await findProgramme(file.programme);
  const typed = printPass(pass.reference, pass.code);
  const asked = part('group.ask', {
    programme: programmeName(programme, file.programme, turn.language),
    summary: programme ? inLanguage(programme.summary, turn.language) : '',
    name: file.private?.groupName ?? '',
    ...(file.private?.name && { speaker: file.private.name }),
  });
  const keyboard = inline([
    button(part('button.group.yes'), `grp:yes:${typed}`),
    button(part('button.group.no'), `grp:no:${typed}`),
  ]);
  return waits(turn, { step: 'join', code: typed }, [asked, part('group.seen')], keyboard);
}

const waits = (
  turn: Turn,
  params: Readonly<Record<string, string>>,
  parts: readonly Part[],
  keyboard: ReturnType<typeof inline>,
): Outcome => ({
  session: change(turn, { awaiting: { kind: GROUP, params } }),
  reply: answer(parts, keyboard),
});

const ended = ({ session }: Turn, parts: readonly Part[]): Outcome => ({
  session: withoutTalk(session),
  reply: answer(parts, menuKeyboard()),
});

/** A button of a member's questions. */
export async function pressedMember(turn: Turn, verb: string, value: string): Promise<Outcome> {
  if (verb === 'yes') return joins(turn, value);
  if (verb === 'no') return ended(turn, [part('group.said-no')]);
  if (verb === 'unnamed') return ended(turn, [part('group.unnamed')]);
  if (verb === 'stay') return ended(turn, [part('group.stays')]);
  const reference = readReference(value);
  const file = reference ? await loadJoined(turn, reference) : undefined;
  if (!file) return ended(turn, [part('group.no-member')]);
  if (verb === 'leave') return sureToLeave(turn, file);
  return verb === 'left' ? leaves(turn, file) : membership(turn, file, []);
}

/** A typed answer to them. */
export async function wroteMember(turn: Turn, step: string, text: string): Promise<Outcome | undefined> {
  const params = turn.session.awaiting?.params ?? {};
  if (step === 'join') {
    if (saysYes(text)) return joins(turn, String(params['code']));
    return saysNo(text) ? ended(turn, [part('group.said-no')]) : undefined;
  }
  const reference = readReference(String(params['reference']));
  const file = reference ? await loadJoined(turn, reference) : undefined;
  if (!file) return undefined;
  if (step === 'name-yours') return names(turn, file, text);
  if (saysYes(text)) return leaves(turn, file);
  return saysNo(text) ? ended(turn, [part('group.stays')]) : undefined;
}

/** Her own yes from her own chat. What the file says no to is said to her as it is. */
async function joins(turn: Turn, typed: string): Promise<Outcome> {
  const pass = readPassIn(typed);
  const found = pass && (await turn.house.aggregates.findByReference(pass.reference));
  const file =
    found?.kind === 'application' ? await turn.house.aggregates.load('application', found.id) : undefined;
  if (!pass || !file?.group) return ended(turn, [part('pass.unknown')]);
  const { chat } = turn.incoming;
  const command = { kind: 'join', code: pass.code, chat } as const;
  const joined = act(turn, file, command);
  if (!joined) {
    const refusal = findGroupRefusal(file, command, turn.now);
    if (refusal?.code === 'pass.already') return membership(turn, file, [part('group.already')]);
    return refusal
      ? ended(turn, refused(turn, refusal).reply?.parts ?? [])
      : ended(turn, [part('group.closed')]);
  }
  const own = { reference: file.reference, kind: MEMBERSHIP, id: file.id, lane: file.lane };
  const session: Session = {
    ...turn.session,
    own: withOwn(turn.session.own, own),
  };
  const params = { step: 'name-yours', reference: file.reference };
  const keyboard = inline([button(part('button.skip'), 'grp:unnamed')]);
  return {
    session: { ...session, awaiting: { kind: GROUP, params } },
    saves: [joined],
    reply: call(
      [part('group.said-yes', { reference: show(file.reference) }), part('group.name-yours')],
      keyboard,
    ),
  };
}

function act(turn: Turn, file: Application, command: ApplicationAct): ApplicationSave | undefined {
  const prepared = prepareApplicationAct(file, command, { kind: 'resident' }, turn.house.system);
  return prepared.ok ? prepared.value : undefined;
}

/** A name is shown only as she wrote it, and only because she wrote it. */
function names(turn: Turn, file: Application, text: string): Outcome {
  const label = text.replace(/\s+/g, ' ');
  if (leavesOpen(label) || saysNo(label)) return ended(turn, [part('group.unnamed')]);
  if (label.length > LONGEST) return { session: turn.session, reply: answer([part('group.too-long')]) };
  const member = memberOfChat(file, turn.incoming.chat)?.id ?? '';
  const named = act(turn, file, { kind: 'name-member', member, label });
  if (!named) return ended(turn, [part('group.unnamed')]);
  return { ...ended(turn, [part('group.named', { label })]), saves: [named] };
}

/** A file that this chat has joined, or speaks for as a member. */
async function loadJoined(turn: Turn, reference: Reference): Promise<Application | undefined> {
  const found = await turn.house.aggregates.findByReference(reference);
  const file =
    found?.kind === 'application' ? await turn.house.aggregates.load('application', found.id) : undefined;
  return file && memberOfChat(file, turn.incoming.chat) ? file : undefined;
}

/** A group by its number, to one of its members. */
export async function showMembership(turn: Turn, reference: Reference): Promise<Outcome> {
  const file = await loadJoined(turn, reference);
  return file ? membership(turn, file, []) : ended(turn, [part('group.no-member')]);
}

/** What a member sees: how far it is, and how she is named; nothing of the others. */
async function membership(turn: Turn, file: Application, before: readonly Part[]): Promise<Outcome> {
  const { chat } = turn.incoming;
  const label = file.private?.members?.find((one) => one.chat === chat)?.label;
  const programme = await findProgramme(file.programme);
  const mine = part('group.mine', {
    reference: show(file.reference),
    programme: programmeName(programme, file.programme, turn.language),
    state: file.state,
    holder: stepOf(file)?.holder ?? 'person',
    ...(file.private?.groupName && { name: file.private.groupName }),
    ...(label && { label }),
  });
  const keyboard = inline([button(part('button.group.leave'), `grp:leave:${file.reference}`)]);
  return { session: withoutTalk(turn.session), reply: call([...before, mine], keyboard) };
}

/** "keluar kelompok": which one, or straight to the question whether. */
export async function askToLeave(turn: Turn): Promise<Outcome> {
  const files = await turn.house.applications.ofMember(turn.incoming.chat);
  const [first] = files;
  if (!first) return ended(turn, [part('group.no-member')]);
  if (files.length === 1) return sureToLeave(turn, first);
  const rows = files
    .slice(0, 8)
    .map(({ reference }) => [
      button(part('button.open', { reference: show(reference) }), `grp:leave:${reference}`),
    ]);
  return { session: turn.session, reply: answer([part('group.leave-which')], inline(...rows)) };
}

async function sureToLeave(turn: Turn, { reference, programme: id }: Application): Promise<Outcome> {
  const programme = programmeName(await findProgramme(id), id, turn.language);
  const keyboard = inline([
    button(part('button.group.leave-yes'), `grp:left:${reference}`),
    button(part('button.group.leave-no'), 'grp:stay'),
  ]);
  return waits(turn, { step: 'leave', reference }, [part('group.leave-sure', { programme })], keyboard);
}

function leaves(turn: Turn, file: Application): Outcome {
  const member = memberOfChat(file, turn.incoming.chat)?.id ?? '';
  const left = act(turn, file, { kind: 'leave', member });
  if (!left) return ended(turn, [part('group.no-member')]);
  const isMine = file.chat === turn.incoming.chat;
  const own = isMine ? turn.session.own : turn.session.own.filter(({ id }) => id !== file.id);
  return {
    session: { ...withoutTalk(turn.session), own },
    saves: [left],
    reply: call([part('group.left')], menuKeyboard()),
  };
}
