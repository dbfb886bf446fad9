import { NAMELESS, PROMISED, WHOM_WORDS } from '#content/grievances.ts';
import {
  CATEGORIES,
  Category,
  Concern,
  type Grievance,
  type GrievanceAct,
} from '#core/grievance/grievance.ts';
import { readConcern, readGrievance } from '#core/grievance/read-grievance.ts';
import { readYesNo } from '#core/language/answers.ts';
import { SURE } from '#core/language/places.ts';
import { AreaCode } from '#core/shared/area.ts';
import { readReference } from '#core/shared/ids.ts';
import type { Part } from '#core/talk/session.ts';
import { change, type Outcome, type Turn } from '../context.ts';
import { actAsComplainant, loadOwnGrievance, withGrievance } from '../own-grievance.ts';
import { answer, button, call, inline, menuKeyboard, part } from '../reply.ts';
import { show } from '../show.ts';
import { leavesOpen, turnsDown } from '../typed-words.ts';
import { withoutTalk } from './escape.ts';
import { grievanceCard } from './grievance-card.ts';
import { askNext, fileFrom, waitsFor, whomRows } from './grievance-file.ts';
import { refused } from './responder.ts';

/** A button of the person: `gr:<verb>:<reference>:<choice>`. */
interface Press {
  readonly verb: string;
  readonly typed: string;
  readonly choice: string;
}

/** A button of the person under her own grievance; held words become one. */
export async function pressed(turn: Turn, { verb, typed, choice }: Press): Promise<Outcome> {
  if (verb === 'held') return fromHeld(turn);
  const reference = readReference(typed);
  const grievance = reference ? await loadOwnGrievance(turn, reference) : undefined;
  if (!grievance) return { session: turn.session, reply: answer([part('status.not-here')], menuKeyboard()) };
  return does(turn, grievance, verb, choice);
}

function does(turn: Turn, grievance: Grievance, verb: string, choice: string): Promise<Outcome> | Outcome {
  const named = { reference: show(grievance.reference) };
  switch (verb) {
    case 'whom':
      return tellWhom(turn, grievance, Concern.catch('unknown').parse(choice));
    case 'at':
      return tellWhere(turn, grievance, AreaCode.safeParse(choice).data);
    case 'nowhere':
      return goOn(turn, grievance, [], ['whom', 'where']);
    case 'kind':
      return choice === ''
        ? askKind(turn, grievance)
        : tellKind(turn, grievance, Category.catch('other').parse(choice));
    case 'who':
      return waitFor(turn, grievance, 'whom', part('grievance.whom'), whomRows(grievance.reference));
    case 'more':
      return waitFor(turn, grievance, 'more', part('grievance.write-more'));
    case 'name':
      return waitFor(turn, grievance, 'name', part('grievance.write-name'));
    case 'reopen':
      return waitFor(turn, grievance, 'reopen', part('grievance.write-why'));
    case 'nameless':
      return acted(turn, grievance, { kind: 'name' }, part('grievance.unnamed'));
    case 'yes':
    case 'no':
      return consent(turn, grievance, verb === 'yes');
    case 'accept':
      return acted(turn, grievance, { kind: 'accept' }, part('grievance.accepted', named));
    case 'drop':
      return acted(turn, grievance, { kind: 'withdraw' }, part('grievance.withdrawn', named));
    default:
      return grievanceCard(turn, grievance, []);
  }
}

/** What was typed to a question; a place may come as a pin. */
export async function answered(turn: Turn, text: string): Promise<Outcome | undefined> {
  const { ask, reference: typed } = turn.session.awaiting?.params ?? {};
  if (ask === 'what') return fileFrom(turn, text);
  const reference = readReference(String(typed));
  const grievance = reference ? await loadOwnGrievance(turn, reference) : undefined;
  if (!grievance || (isShort(ask) && (await tellsOfDisaster(turn)))) return undefined;
  switch (ask) {
    case 'whom':
      return whomTyped(turn, grievance, text);
    case 'where':
      return placed(turn, grievance, text);
    case 'consent':
      return consentTyped(turn, grievance, text);
    case 'name':
      return acted(turn, grievance, { kind: 'name', name: text.slice(0, 80) }, part('grievance.named'));
    case 'reopen':
      return acted(
        turn,
        grievance,
        { kind: 'reopen', text: text.slice(0, 4096) },
        part('grievance.reopened', { reference: show(grievance.reference) }),
      );
    default:
      return acted(
        turn,
        grievance,
        { kind: 'add', text: text.slice(0, 4096) },
        part('grievance.added', { reference: show(grievance.reference) }),
      );
  }
}

const isShort = (ask: unknown): boolean =>
  ask === 'whom' || ask === 'where' || ask === 'consent' || ask === 'name';

/** What is happening now is a report, whatever was asked; the grievance is kept already. */
async function tellsOfDisaster(turn: Turn): Promise<boolean> {
  const read = await turn.read();
  return read?.isReport === true && read.hazard !== 'none';
}

async function fromHeld(turn: Turn): Promise<Outcome> {
  const { awaiting } = turn.session;
  return awaiting?.kind === 'held'
    ? fileFrom(turn, String(awaiting.params['text']))
    : { session: turn.session, reply: answer([part('menu.old-button')], menuKeyboard()) };
}

/** A name of an office is read; a question about it in other words is added as what it is: more of the complaint. */
function whomTyped(turn: Turn, grievance: Grievance, text: string): Promise<Outcome> | Outcome {
  if (leavesOpen(text) || turnsDown(text)) return tellWhom(turn, grievance, 'unknown');
  const concerns = readConcern(text, WHOM_WORDS);
  if (concerns !== 'unknown') return tellWhom(turn, grievance, concerns);
  const added = actAsComplainant(turn, grievance, { kind: 'add', text: text.slice(0, 4096) });
  if (!added.ok) return refused(turn, added.refusal);
  const said = part('grievance.added', { reference: show(grievance.reference) });
  const reply = call([said, part('grievance.whom')], inline(...whomRows(grievance.reference)));
  return { session: turn.session, saves: [added.value], reply };
}

function tellWhom(turn: Turn, grievance: Grievance, concerns: Concern): Promise<Outcome> | Outcome {
  if (concerns === 'unknown') return goOn(turn, grievance, [], ['whom']);
  const said = part('grievance.whom-known', { concerns });
  const sorted = actAsComplainant(turn, grievance, { kind: 'sort', concerns });
  if (!sorted.ok) return refused(turn, sorted.refusal);
  const next = goOn(turn, sorted.value.state, concerns === 'nobody' ? [] : [said], ['whom']);
  return { ...next, saves: [sorted.value] };
}

function tellWhere(turn: Turn, grievance: Grievance, area: AreaCode | undefined): Outcome {
  if (area === undefined) return goOn(turn, grievance, [], ['whom', 'where']);
  const sorted = actAsComplainant(turn, grievance, { kind: 'sort', area });
  if (!sorted.ok) return refused(turn, sorted.refusal);
  return { ...goOn(turn, sorted.value.state, [], ['whom', 'where']), saves: [sorted.value] };
}

/** The next question, or the end of the questions. */
function goOn(
  turn: Turn,
  grievance: Grievance,
  before: readonly Part[],
  asked: readonly ('whom' | 'where')[],
): Outcome {
  const next = askNext(grievance, withGrievance(turn.session, grievance), asked);
  return { session: next.session, reply: call([...before, ...next.parts], next.keyboard) };
}

async function placed(turn: Turn, grievance: Grievance, text: string): Promise<Outcome> {
  if (readGrievance(text, NAMES_ONLY).anonymous) return unnamed(turn, grievance);
  if (leavesOpen(text) || turnsDown(text)) return tellWhere(turn, grievance, undefined);
  const places = await turn.house.places();
  const { point } = turn.incoming;
  const found = point ? places.nearest(point, 5) : places.find(text).slice(0, 5);
  const sure = point ? undefined : found.find(({ confidence }) => confidence >= SURE);
  if (sure) return tellWhere(turn, grievance, sure.code);
  const skip = [button(part('button.skip'), `gr:nowhere:${grievance.reference}`)];
  if (found.length === 0)
    return { session: turn.session, reply: answer([part('grievance.where-again')], inline(skip)) };
  const rows = found.map(({ name, parents, code }) => [
    button(
      part('button.text', { text: [name, ...parents.slice(0, 2).map((one) => one.name)].join(', ') }),
      `gr:at:${grievance.reference}:${code}`,
    ),
  ]);
  return { session: turn.session, reply: answer([part('grievance.where-which')], inline(...rows, skip)) };
}

const NAMES_ONLY = { kinds: [], whom: [], nameless: NAMELESS };

/** "Gak mau sebut nama", said to another question: it is promised, and the question stays. */
function unnamed(turn: Turn, grievance: Grievance): Outcome {
  const named = actAsComplainant(turn, grievance, { kind: 'name' });
  const next = goOn(turn, named.ok ? named.value.state : grievance, [part('grievance.unnamed')], ['whom']);
  return named.ok ? { ...next, saves: [named.value] } : next;
}

function askKind(turn: Turn, { reference }: Grievance): Outcome {
  const rows = CATEGORIES.map((category) => [
    button(part('button.grievance.kind', { category }), `gr:kind:${reference}:${category}`),
  ]);
  return { session: turn.session, reply: answer([part('grievance.which-kind')], inline(...rows)) };
}

function tellKind(turn: Turn, grievance: Grievance, category: Category): Promise<Outcome> {
  const sort = { kind: 'sort', category, promise: PROMISED[category] } as const;
  return acted(turn, grievance, sort, part('grievance.sorted', { category }));
}

function consent(turn: Turn, grievance: Grievance, given: boolean): Outcome {
  const done = actAsComplainant(turn, grievance, { kind: 'consent', given });
  if (!done.ok) return refused(turn, done.refusal);
  if (!given)
    return {
      session: withoutTalk(turn.session),
      saves: [done.value],
      reply: call([part('grievance.consent-no')]),
    };
  return { ...goOn(turn, done.value.state, [], []), saves: [done.value] };
}

function consentTyped(
  turn: Turn,
  grievance: Grievance,
  text: string,
): Promise<Outcome> | Outcome | undefined {
  const meaning = readYesNo(text);
  return meaning === 'yes' || meaning === 'no' ? consent(turn, grievance, meaning === 'yes') : undefined;
}

function waitFor(
  turn: Turn,
  { reference }: Grievance,
  ask: string,
  said: Part,
  rows: ReturnType<typeof whomRows> = [],
): Outcome {
  const session = change(turn, { awaiting: waitsFor(reference, ask) });
  return { session, reply: answer([said], rows.length > 0 ? inline(...rows) : undefined) };
}

/** One act of the person, and the grievance as it is afterwards; a refusal in words when its life does not allow it. */
async function acted(turn: Turn, grievance: Grievance, command: GrievanceAct, said: Part): Promise<Outcome> {
  const done = actAsComplainant(turn, grievance, command);
  if (!done.ok) return refused(turn, done.refusal);
  const { reply } = await grievanceCard(turn, done.value.state, [said]);
  return {
    session: withoutTalk(withGrievance(turn.session, done.value.state)),
    saves: [done.value],
    ...(reply && { reply }),
  };
}
