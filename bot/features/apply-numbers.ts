import { KEEP_PAPERS_DAYS } from '#content/keeping.ts';
import { bare } from '#core/language/answers.ts';
import { type LockedNumber, NUMBER_KINDS, NumberKind } from '#core/people/locked-number.ts';
import { readNumbers } from '#core/people/read-numbers.ts';
import type { Application } from '#core/programme/application.ts';
import type { ListedProgramme } from '#core/programme/programme.ts';
import { AreaCode } from '#core/shared/area.ts';
import { readReference } from '#core/shared/ids.ts';
import type { Keyboard, Part, Session } from '#core/talk/session.ts';
import { change, type Feature, type Outcome, type Turn } from '../context.ts';
import { loadOwnApplication } from '../own-application.ts';
import { answer, button, call, inline, menuKeyboard, part } from '../reply.ts';
import { NUMBERS } from '../reveal.ts';
import { show, showDate } from '../show.ts';
import { findProgramme, programmeName } from '../show-application.ts';
import { leavesOpen, saysNo, saysYes, tellsOfLoss } from '../typed-words.ts';
import { SCREENING } from './screen-wish.ts';

/** The text that people agree to when they give a number, by its month: a new wording gets a new name. */
const CONSENT = '2026-11';

/** A question with the conversation that waits for its answer. */
export interface AskedNext {
  readonly session: Session;
  readonly parts: Part[];
  readonly keyboard: Keyboard;
}

/** Where somebody is between the questions about numbers. */
interface Asking {
  readonly file: Application;
  /** `agree` before the yes. */
  readonly step: 'agree' | NumberKind;
  /** One number alone is being corrected or filled in. */
  readonly only: boolean;
}

/**
 * May numbers be asked for this file? Where the programme's office uses them, for the person's own family only (a
 * neighbour or the members of a group have agreed to nothing), and never in the protection lane.
 */
export const takesNumbers = (
  { purpose, lane, state, group }: Pick<Application, 'purpose' | 'lane' | 'state' | 'group'>,
  programme: Pick<ListedProgramme, 'identity'> | undefined,
): boolean =>
  purpose === 'apply' &&
  group === undefined &&
  lane === 'relief' &&
  (state === 'open' || state === 'returned') &&
  programme !== undefined &&
  programme.identity !== 'never-block';

/** After the papers: the numbers where the programme's office uses them, or the end of the questions. */
export function askNumbers(turn: Turn, file: Application, programme: ListedProgramme): AskedNext {
  if (!takesNumbers(file, programme)) return ready(turn, file);
  const name = programmeName(programme, programme.id, turn.language);
  return {
    session: waiting(turn, { file, step: 'agree', only: false }),
    parts: [
      part('identity.ask', {
        programme: name,
        required: programme.identity === 'required',
        days: KEEP_PAPERS_DAYS,
      }),
    ],
    keyboard: inline([button(part('button.identity.agree'), 'numbers:agree')], skipRow()),
  };
}

/** NIK and KK of a file: with a yes, each skippable, kept in the vault, deleted from the chat, only their ends shown again. */
export const applyNumbers: Feature = async (turn) => {
  const { incoming, session } = turn;
  if (incoming.kind === 'button') return pressed(turn);
  if (session.awaiting?.kind !== NUMBERS || incoming.text === undefined || incoming.text.startsWith('/'))
    return undefined;
  const asking = await askingIn(turn);
  return asking ? wrote(turn, asking) : undefined;
};

async function pressed(turn: Turn): Promise<Outcome | undefined> {
  const [room, verb = '', typed = '', which = ''] = (turn.incoming.action ?? '').split(':');
  if (room !== NUMBERS) return undefined;
  if (verb === 'wipe') return wiped(turn);
  if (typed !== '') return ofFile(turn, verb, typed, which);
  const asking = await askingIn(turn);
  if (!asking) return old(turn);
  if (verb === 'agree') return said(turn, [], askFor(turn, { ...asking, step: 'nik' }));
  return skipped(turn, asking, verb === 'none' ? [part('identity.lost')] : []);
}

const old = (turn: Turn): Outcome => ({
  session: turn.session,
  reply: answer([part('menu.old-button')], menuKeyboard()),
});

const wiped = ({ session, incoming }: Turn): Outcome => ({
  session,
  ...(incoming.messageId === undefined ? {} : { remove: [incoming.messageId] }),
  reply: answer([part('identity.wiped')]),
});

/** What a person does with the numbers of one file from its card. */
async function ofFile(turn: Turn, verb: string, typed: string, which: string): Promise<Outcome> {
  const reference = readReference(typed);
  const file = reference ? await loadOwnApplication(turn, reference) : undefined;
  if (!file) return { session: turn.session, reply: answer([part('status.not-here')], menuKeyboard()) };
  if (verb === 'forget')
    return {
      session: turn.session,
      numbers: [{ application: file.id, forget: true }],
      reply: answer([part('identity.forgotten', { reference: show(file.reference) })]),
    };
  const kind = NumberKind.safeParse(which);
  const programme = await findProgramme(file.programme);
  if (verb === 'fill' && kind.success && takesNumbers(file, programme))
    return said(turn, [], askFor(turn, { file, step: kind.data, only: true }));
  return mine(turn, file, takesNumbers(file, programme), await turn.house.vault.shown(file.id));
}

async function askingIn(turn: Turn): Promise<Asking | undefined> {
  const { awaiting } = turn.session;
  if (awaiting?.kind !== NUMBERS) return undefined;
  const reference = readReference(String(awaiting.params['application']));
  const file = reference ? await loadOwnApplication(turn, reference) : undefined;
  const kind = NumberKind.safeParse(awaiting.params['step']);
  return file && { file, step: kind.success ? kind.data : 'agree', only: awaiting.params['only'] === true };
}

async function wrote(turn: Turn, asking: Asking): Promise<Outcome | undefined> {
  const text = turn.unmasked?.() ?? '';
  const places = await turn.house.places();
  const asked = asking.step === 'agree' ? 'nik' : asking.step;
  const found = readNumbers(text, asked, (code) => isRegency(places, code));
  if (found.length > 0) return kept(turn, asking, found);
  if (asking.step === 'agree' && saysYes(text))
    return said(turn, [], askFor(turn, { ...asking, step: 'nik' }));
  if (tellsOfLoss(bare(text))) return skipped(turn, asking, [part('identity.lost')]);
  if (saysNo(text) || leavesOpen(text)) return skipped(turn, asking, []);
  // Words about something else go on to whoever understands them; digits that cannot be read are asked again.
  if (!/\d[\d.,]{3}|e\+/i.test(text)) return undefined;
  const again = said(turn, [part('identity.unread', { kind: asked })], undefined);
  return { ...again, expected: true, remove: ownMessage(turn) };
}

const isRegency = (places: Awaited<ReturnType<Turn['house']['places']>>, typed: string): boolean => {
  const code = AreaCode.safeParse(typed);
  return code.success && places.name(code.data) !== undefined;
};

const ownMessage = ({ incoming }: Turn): number[] =>
  incoming.messageId === undefined ? [] : [incoming.messageId];

/** Into the vault with this turn, out of the chat after it, and never into the conversation. */
function kept(turn: Turn, asking: Asking, found: ReturnType<typeof readNumbers>): Outcome {
  const { file } = asking;
  const told = found.map(({ kind, number }) =>
    part('identity.kept', { kind, end: number.digits.slice(-4), doubts: [...number.doubts] }),
  );
  const odd = found
    .filter(({ number }) => number.doubts.length > 0)
    .map(({ kind }) =>
      button(part('button.identity.again', { kind }), `numbers:fill:${file.reference}:${kind}`),
    );
  const last = found.at(-1)?.kind ?? 'kk';
  const next = last === 'nik' && !asking.only ? askFor(turn, { ...asking, step: 'kk' }) : ready(turn, file);
  const keyboard = { ...next.keyboard, rows: [...(odd.length > 0 ? [odd] : []), ...next.keyboard.rows] };
  return {
    ...said(turn, told, { ...next, keyboard }),
    numbers: found.map((one) => ({ ...one, application: file.id, consent: CONSENT, at: turn.now })),
    expected: true,
    remove: ownMessage(turn),
  };
}

/** Left out: the next number, or the end. Before the yes, both are left out at once. */
function skipped(turn: Turn, asking: Asking, before: readonly Part[]): Outcome {
  if (asking.step === 'nik' && !asking.only)
    return said(turn, before, askFor(turn, { ...asking, step: 'kk' }));
  const end = ready(turn, asking.file);
  return said(turn, before.length > 0 || asking.step === 'kk' ? before : [part('identity.later')], end);
}

const said = (turn: Turn, before: readonly Part[], next: AskedNext | undefined): Outcome => ({
  session: next?.session ?? turn.session,
  reply: call([...before, ...(next?.parts ?? [])], next?.keyboard ?? inline(skipRow())),
});

const skipRow = () => [
  button(part('button.identity.none'), 'numbers:none'),
  button(part('button.identity.later'), 'numbers:later'),
];

const askFor = (turn: Turn, asking: Asking & { readonly step: NumberKind }): AskedNext => ({
  session: waiting(turn, asking),
  parts: [part('identity.type', { kind: asking.step })],
  keyboard: inline(skipRow()),
});

const waiting = (turn: Turn, { file, step, only }: Asking): Session =>
  change(turn, { awaiting: { kind: NUMBERS, params: { application: file.reference, step, only } } });

/** The end of the questions. An interview that led here stays: other programmes may be asked for from its results. */
function ready(turn: Turn, file: Application): AskedNext {
  const reference = show(file.reference);
  const { awaiting: _, ...session } = turn.session;
  return {
    session,
    parts: [part('apply.ready', { reference })],
    keyboard: inline(
      [button(part('button.open', { reference }), `app:card:${file.reference}`)],
      session.talk?.form === SCREENING ? [button(part('button.screen.back'), 's:res')] : [],
    ),
  };
}

/** What is kept, by its end; who has opened it and why; each can be written anew, and all can go. */
function mine(turn: Turn, file: Application, open: boolean, numbers: readonly LockedNumber[]): Outcome {
  const fill = NUMBER_KINDS.map((kind) => {
    const label = numbers.some((one) => one.kind === kind) ? 'button.identity.again' : 'button.identity.fill';
    return button(part(label, { kind }), `numbers:fill:${file.reference}:${kind}`);
  });
  const openings = file.private?.openings ?? [];
  return {
    session: turn.session,
    reply: answer(
      [
        file.clearedAt === undefined
          ? part('identity.mine', { reference: show(file.reference), numbers })
          : clearedPart(file, file.clearedAt),
        ...openings.map(({ at, reason }) =>
          part('identity.opened', { day: showDate(at, file.area), reason }),
        ),
      ],
      inline(
        open ? fill : [],
        numbers.length > 0
          ? [button(part('button.identity.forget'), `numbers:forget:${file.reference}`)]
          : [],
      ),
    ),
  };
}

/** When the numbers and photos of a file went by themselves. */
const clearedPart = ({ reference, area }: Application, at: number): Part =>
  part('identity.cleared', { reference: show(reference), day: showDate(at, area) });
