import { pathOf } from '#content/paths.ts';
import { type Application, stepOf } from '#core/programme/application.ts';
import type { ApplicationAct, Heard } from '#core/programme/application-command.ts';
import { openActsOf } from '#core/programme/application-life.ts';
import { roleOf } from '#core/programme/application-steps.ts';
import type { ListedProgramme } from '#core/programme/programme.ts';
import { readReference } from '#core/shared/ids.ts';
import { inLanguage } from '#core/shared/text.ts';
import type { Button, Keyboard, Part } from '#core/talk/session.ts';
import { prepareApplicationAct } from '#core/use-cases/handle-application.ts';
import { titleParts } from '../address-titles.ts';
import { change, type Feature, type Outcome, type Turn } from '../context.ts';
import { actAsOwner, loadOwnApplication } from '../own-application.ts';
import { answer, button, call, inline, menuKeyboard, part } from '../reply.ts';
import { show, showDate } from '../show.ts';
import { findProgramme, programmeName, showApplication } from '../show-application.ts';
import { takesNumbers } from './apply-numbers.ts';
import { withoutTalk } from './escape.ts';
import { refused } from './responder.ts';

type Does = (turn: Turn, file: Application) => Promise<Outcome> | Outcome;

/** What a resident does with a file of her own, by button: `app:<verb>:<reference>`. */
const VERBS: Readonly<Record<string, Does>> = {
  card: (turn, file) => card(turn, file, []),
  heard: (turn, file) => ({
    session: turn.session,
    reply: answer([part('application.what-heard')], heardKeyboard(file)),
  }),
  'handed-over': (turn, file) => tell(turn, file, 'handed-over'),
  accepted: (turn, file) => tell(turn, file, 'accepted'),
  refused: (turn, file) => tell(turn, file, 'refused'),
  nothing: (turn, file) => tell(turn, file, 'nothing'),
  object: (turn, file) => waitFor(turn, file, 'object', part('application.object-why')),
  answer: (turn, file) => waitFor(turn, file, 'answer', part('report.person')),
  resume: (turn, file) => acted(turn, file, { kind: 'resume' }, part('application.resumed', named(file))),
  got: (turn, file) =>
    acted(turn, file, { kind: 'receive', complete: true }, part('application.got', named(file))),
  'not-got': (turn, file) =>
    acted(turn, file, { kind: 'tell', heard: 'nothing' }, part('application.not-got')),
  nudge: (turn, file) => acted(turn, file, { kind: 'nudge' }, part('application.nudged')),
  letter: (turn, file) => letter(turn, file),
  drop: (turn, file) => acted(turn, file, { kind: 'withdraw' }, part('application.withdrawn', named(file))),
};

/** Acts of a person on what she has asked for: buttons, and the same said in words. */
export const ownApplications: Feature = async (turn) => {
  const { incoming, session } = turn;
  if (incoming.kind === 'button') return pressed(turn);
  const asked = /^\s*\/?(?:status|berkas|nomor)\s+(\S+(?:\s\S{4})?)\s*$/i.exec(incoming.text ?? '');
  const reference = asked?.[1] ? readReference(asked[1]) : undefined;
  const file = reference ? await loadOwnApplication(turn, reference) : undefined;
  if (file) return card(turn, file, []);
  const { awaiting } = session;
  if (awaiting?.kind !== 'application' || incoming.text === undefined) return undefined;
  return wrote(turn, String(awaiting.params['reference']), String(awaiting.params['verb']), incoming.text);
};

async function pressed(turn: Turn): Promise<Outcome | undefined> {
  const [room, verb = '', typed = ''] = (turn.incoming.action ?? '').split(':');
  const does = room === 'app' ? VERBS[verb] : undefined;
  if (!does) return undefined;
  const reference = readReference(typed);
  const file = reference ? await loadOwnApplication(turn, reference) : undefined;
  if (!file) return { session: turn.session, reply: answer([part('status.not-here')], menuKeyboard()) };
  return does(turn, file);
}

/** The words after a button that asked for them. */
async function wrote(
  turn: Turn,
  reference: string,
  verb: string,
  text: string,
): Promise<Outcome | undefined> {
  const read = readReference(reference);
  const file = read ? await loadOwnApplication(turn, read) : undefined;
  if (!file) return undefined;
  if (verb === 'object')
    return acted(
      turn,
      file,
      { kind: 'object', text: text.slice(0, 4096) },
      part('application.objected', named(file)),
    );
  return acted(
    turn,
    file,
    { kind: 'answer', text: text.slice(0, 4096) },
    part('application.noted', named(file)),
  );
}

const named = ({ reference }: Application) => ({ reference: show(reference) });

function waitFor(turn: Turn, file: Application, verb: 'object' | 'answer', said: Part): Outcome {
  const awaiting = { kind: 'application', params: { reference: file.reference, verb } };
  return { session: change(turn, { awaiting }), reply: answer([said]) };
}

const tell = (turn: Turn, file: Application, heard: Heard): Promise<Outcome> =>
  acted(turn, file, { kind: 'tell', heard }, part('application.heard', { heard }));

/** One act of the owner, and the file as it is afterwards; a refusal in words when its life does not allow it. */
async function acted(turn: Turn, file: Application, command: ApplicationAct, said: Part): Promise<Outcome> {
  const done = actAsOwner(turn, file, command);
  if (!done) {
    const again = prepareApplicationAct(file, command, { kind: 'resident' }, turn.house.system);
    return again.ok ? card(turn, file, []) : refused(turn, again.refusal);
  }
  const { reply } = await card({ ...turn, session: done.session }, done.save.state, [said]);
  return { session: withoutTalk(done.session), saves: [done.save], ...(reply && { reply }) };
}

/** The file as its owner sees it: who has it, every step and whose word it is, what she can do now. */
async function card(turn: Turn, file: Application, before: readonly Part[]): Promise<Outcome> {
  if (file.purpose !== 'apply') return (await import('./proposal-card.ts')).proposalCard(turn, file, before);
  if (file.state === 'gathering') return (await import('./group-card.ts')).groupCard(turn, file, before);
  const programme = await findProgramme(file.programme);
  const shown = showApplication(file, programme, turn.language);
  const words = file.private;
  const until = file.objectUntil === undefined ? undefined : showDate(file.objectUntil, file.area);
  const parts: Part[] = [
    ...before,
    part('application.card', shown),
    ...(await titleParts(file)),
    ...(shown.todo ? [part('apply.todo', { todo: shown.todo })] : []),
    ...(file.state === 'returned' && words?.returned
      ? [part('application.returned', { reason: words.returned })]
      : []),
    ...(file.state === 'refused' && words
      ? [
          part('application.reasons', {
            reasons: words.reasons.map(({ text, condition }) => {
              const rule = programme?.conditions.find(({ id }) => id === condition);
              return rule ? `${inLanguage(rule.because, turn.language)}: ${text}` : text;
            }),
            ...(until === undefined ? {} : { until }),
          }),
        ]
      : []),
    ...(file.asked ? [part('application.question', { text: lastOf(file) })] : []),
    ...(file.state === 'open' && isElsewhere(file)
      ? [part('application.truth', { holder: shown.holder })]
      : []),
  ];
  const rows = [...cardKeyboard(file, programme), ...goOnRows(file, programme)];
  return { session: turn.session, reply: call(parts, inline(...rows)) };
}

const lastOf = (file: Application): string =>
  file.private?.thread.filter(({ from }) => from === 'staff').at(-1)?.text ?? '';

const isElsewhere = (file: Application): boolean => {
  const holder = stepOf(file)?.holder;
  return holder !== undefined && holder !== 'person' && roleOf(holder) === undefined;
};

/** After a decision: the calendar of what the programme asks, and the steps that it leads on to. */
function goOnRows({ state, programme: id }: Application, programme: ListedProgramme | undefined): Button[][] {
  if (state !== 'accepted' && state !== 'received') return [];
  return [
    programme?.duties.some((duty) => duty.id !== undefined)
      ? [button(part('button.duty.calendar'), `fu:start:${id}`)]
      : [],
    pathOf(id) ? [button(part('button.path.start'), `fp:join:${id}`)] : [],
  ];
}

function cardKeyboard(file: Application, programme: ListedProgramme | undefined): Button[][] {
  const acts = openActsOf(file);
  const does = (verb: string, label: Part) => button(label, `app:${verb}:${file.reference}`);
  const mine = stepOf(file)?.holder === 'person';
  return [
    file.asked ? [does('answer', part('button.answer'))] : [],
    file.state === 'open'
      ? mine
        ? [does('handed-over', part('button.application.handed-over'))]
        : [does('heard', part('button.application.heard')), does('letter', part('button.application.letter'))]
      : [],
    file.state === 'open' || file.state === 'accepted'
      ? [button(part('button.why'), `why:${file.reference}`)]
      : [],
    file.late && acts.includes('nudge') ? [does('nudge', part('button.application.nudge'))] : [],
    acts.includes('resume') ? [does('resume', part('button.application.resume'))] : [],
    file.state === 'accepted'
      ? [does('got', part('button.application.got')), does('not-got', part('button.application.not-got'))]
      : [],
    file.state === 'refused' && file.objectUntil !== undefined
      ? [does('object', part('button.application.object'))]
      : [],
    file.group ? [button(part('button.group.people'), `grp:card:${file.reference}`)] : [],
    takesNumbers(file, programme)
      ? [button(part('button.identity.mine'), `numbers:mine:${file.reference}`)]
      : [],
    file.state === 'open' || file.state === 'returned' ? [does('drop', part('button.application.drop'))] : [],
  ];
}

const heardKeyboard = (file: Application): Keyboard =>
  inline(
    [button(part('button.heard.accepted'), `app:accepted:${file.reference}`)],
    [button(part('button.heard.refused'), `app:refused:${file.reference}`)],
    [button(part('button.heard.nothing'), `app:nothing:${file.reference}`)],
  );

/** A holder who is not in Jaring is nudged by a message that the person can carry. */
async function letter(turn: Turn, file: Application): Promise<Outcome> {
  const programme = programmeName(await findProgramme(file.programme), file.programme, turn.language);
  const holder = stepOf(file)?.holder ?? 'person';
  const day = showDate(stepOf(file)?.since ?? file.at, file.area);
  return {
    session: turn.session,
    reply: call([part('application.letter', { ...named(file), programme, holder, day })]),
  };
}
