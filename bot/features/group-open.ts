import { catalogue } from '#content/programmes/compiled.ts';
import { SURE } from '#core/language/places.ts';
import { isOpen } from '#core/programme/eligibility.ts';
import { AreaCode } from '#core/shared/area.ts';
import { dayAt } from '#core/shared/day.ts';
import type { Button, Keyboard, Part } from '#core/talk/session.ts';
import { change, type Outcome, type Turn } from '../context.ts';
import { GROUP, sizeOf } from '../group-words.ts';
import { fileApplication } from '../own-application.ts';
import { answer, button, inline, menuKeyboard, part } from '../reply.ts';
import { show } from '../show.ts';
import { findProgramme, programmeName } from '../show-application.ts';
import { goesOn, leavesOpen, saysNo, saysYes } from '../typed-words.ts';
import { toSubmit } from './apply-submit.ts';
import { withoutTalk } from './escape.ts';
import { groupCard } from './group-card.ts';
import { shortNameOf } from './programme-shown.ts';

type Step = 'consent' | 'name' | 'speaker' | 'member' | 'where';
const BELONGS = /\b(anggota|ikut|gabung|member)\b/i;
const HELPS = /\b(bantu|membantu|pendamping|bukan anggota|tidak ikut|helper)\b/i;
const STEPS: readonly Step[] = ['consent', 'name', 'speaker', 'member', 'where'];

/** What has been told of a group that is being opened. */
interface Opening {
  readonly step: Step;
  readonly programme: string;
  readonly name?: string | undefined;
  readonly speaker?: string | undefined;
  readonly isMember?: boolean | undefined;
}

/** The text that who opens a group agrees to, by its month. */
const CONSENT = 'group-2026-11';
const LONGEST = 80;

/** /kelompok: the groups of this chat, and the programmes that are asked for together. */
export async function listGroups(turn: Turn): Promise<Outcome> {
  const { applications, memberships } = await turn.house.belongings.ofChat(turn.incoming.chat, {
    most: { application: 20, membership: Number.POSITIVE_INFINITY },
    remembered: turn.session.own,
  });
  const own = applications.filter(({ group, state }) => group && state !== 'withdrawn').slice(0, 5);
  const joined = await (await import('./group-lines.ts')).memberLines(turn, memberships);
  const open: Button[][] = own.map(({ reference }) => [
    button(part('button.open', { reference: show(reference) }), `app:card:${reference}`),
  ]);
  const programmes = catalogue.programmes.filter((one) => one.asGroup && isOpen(one, dayAt(turn.now)));
  const rows = programmes.map(({ id }) => [
    button(part('button.text', { text: shortNameOf(id, turn.language) }), `grp:new:${id}`),
  ]);
  return {
    session: turn.session,
    reply: answer([...joined.parts, part('group.which')], inline(...open, ...joined.rows, ...rows)),
  };
}

/** The first question: what is asked together, who sees what, and whether to open it. */
export async function openGroup(turn: Turn, id: string, before: readonly Part[] = []): Promise<Outcome> {
  const programme = await findProgramme(id);
  if (!programme?.asGroup) return done(turn, [part('apply.unknown')]);
  const name = programmeName(programme, id, turn.language);
  if (!isOpen(programme, dayAt(turn.now))) return done(turn, [part('apply.closed', { programme: name })]);
  const keyboard = inline([
    button(part('button.apply.agree'), 'grp:agree'),
    button(part('button.apply.disagree'), 'grp:disagree'),
  ]);
  const told = [
    ...before,
    part('group.what', { programme: name, ...sizeOf(programme) }),
    part('apply.not-a-promise'),
    part('group.consent'),
  ];
  return asks(turn, { step: 'consent', programme: id }, told, keyboard);
}

/** Which question a button answers; one of an earlier group is none of this one's. */
const STEP_OF: Readonly<Record<string, Step>> = {
  agree: 'consent',
  disagree: 'consent',
  member: 'member',
  helper: 'member',
  nowhere: 'where',
  at: 'where',
};

/** A button of these questions. */
export async function pressedOpening(turn: Turn, verb: string, value: string): Promise<Outcome> {
  if (verb === 'new') return openGroup(turn, value);
  const opening = readOpening(turn);
  if (opening?.step !== STEP_OF[verb] || !opening)
    return { session: turn.session, reply: answer([part('menu.old-button')], menuKeyboard()) };
  if (verb === 'agree') return asks(turn, { ...opening, step: 'name' }, [part('group.name')]);
  if (verb === 'disagree') return done(turn, [part('apply.declined')]);
  if (verb === 'member' || verb === 'helper') return askWhere(turn, opening, verb === 'member');
  const area = AreaCode.safeParse(value);
  return keep(turn, opening, area.success ? area.data : undefined);
}

/** What was typed. */
export async function wroteOpening(turn: Turn, text: string): Promise<Outcome | undefined> {
  const opening = readOpening(turn);
  if (!opening) return undefined;
  const said = text.replace(/\s+/g, ' ');
  if (said.length > LONGEST && opening.step !== 'where')
    return { session: turn.session, reply: answer([part('group.too-long')]) };
  switch (opening.step) {
    case 'consent':
      if (saysNo(said)) return done(turn, [part('apply.declined')]);
      return goesOn(said) ? asks(turn, { ...opening, step: 'name' }, [part('group.name')]) : undefined;
    case 'name':
      return asks(turn, { ...opening, step: 'speaker', name: said }, [part('group.speaker')]);
    case 'speaker':
      return askMember(turn, leavesOpen(said) ? opening : { ...opening, speaker: said });
    case 'member':
      if (saysNo(said) || HELPS.test(said)) return askWhere(turn, opening, false);
      return saysYes(said) || BELONGS.test(said) ? askWhere(turn, opening, true) : askMember(turn, opening);
    case 'where':
      return placed(turn, opening, text);
  }
}

function readOpening({ session }: Turn): Opening | undefined {
  if (session.awaiting?.kind !== GROUP) return undefined;
  const { step, programme, name, speaker, isMember } = session.awaiting.params;
  const known = STEPS.find((one) => one === step);
  const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
  return known && typeof programme === 'string'
    ? { step: known, programme, name: text(name), speaker: text(speaker), isMember: isMember === true }
    : undefined;
}

function asks(turn: Turn, opening: Opening, parts: readonly Part[], keyboard?: Keyboard): Outcome {
  const params = Object.fromEntries(Object.entries(opening).filter(([, value]) => value !== undefined));
  return {
    session: change(turn, { awaiting: { kind: GROUP, params } }),
    reply: answer(parts, keyboard),
  };
}

const done = (turn: Turn, parts: readonly Part[]): Outcome => ({
  session: withoutTalk(turn.session),
  reply: answer(parts, menuKeyboard()),
});

const askMember = (turn: Turn, opening: Opening): Outcome =>
  asks(
    turn,
    { ...opening, step: 'member' },
    [part('group.member-too')],
    inline(
      [button(part('button.group.member'), 'grp:member')],
      [button(part('button.group.helper'), 'grp:helper')],
    ),
  );

const skipRow = () => [button(part('button.skip'), 'grp:nowhere')];

const askWhere = (turn: Turn, opening: Opening, isMember: boolean): Outcome =>
  asks(turn, { ...opening, step: 'where', isMember }, [part('group.where')], inline(skipRow()));

async function placed(turn: Turn, opening: Opening, text: string): Promise<Outcome> {
  if (leavesOpen(text)) return keep(turn, opening, undefined);
  const found = (await turn.house.places()).find(text).slice(0, 5);
  const sure = found.find(({ confidence }) => confidence >= SURE);
  if (sure) return keep(turn, opening, sure.code);
  if (found.length === 0) return asks(turn, opening, [part('apply.where-again')], inline(skipRow()));
  const rows = found.map(({ name, parents, code }) => [
    button(
      part('button.text', { text: [name, ...parents.slice(0, 2).map((one) => one.name)].join(', ') }),
      `grp:at:${code}`,
    ),
  ]);
  return asks(turn, opening, [part('apply.where-which')], inline(...rows, skipRow()));
}

/** Kept at once, with its number and its code; it lies on nobody's desk before it is sent. */
async function keep(turn: Turn, opening: Opening, area: AreaCode | undefined): Promise<Outcome> {
  const programme = await findProgramme(opening.programme);
  if (!programme) return done(turn, [part('apply.unknown')]);
  const { size } = sizeOf(programme);
  const { sure, ...bounds } = size ?? { sure: false };
  const name = opening.name ?? programmeName(programme, programme.id, turn.language).slice(0, LONGEST);
  const filed = fileApplication(turn, {
    ...toSubmit(turn, 'apply', programme, area, undefined),
    consent: CONSENT,
    // What one household told of itself is no matter of a group's.
    facts: {},
    ...(opening.speaker && { name: opening.speaker }),
    asGroup: { name, isMember: opening.isMember === true, ...(sure && { size: bounds }) },
  });
  const file = filed.save.state;
  const opened = part('group.opened', { reference: show(file.reference), name });
  const card = await groupCard({ ...turn, session: withoutTalk(filed.session) }, file, [opened]);
  return { ...card, saves: [filed.save] };
}
