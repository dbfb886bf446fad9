import type { ShownLack, ShownWaiting } from '#content/messages/id/waiting.ts';
import { causesOf } from '#content/usual-causes.ts';
import type { Application } from '#core/programme/application.ts';
import { openActsOf } from '#core/programme/application-life.ts';
import type { ListedProgramme } from '#core/programme/programme.ts';
import type { Waiting } from '#core/programme/waiting.ts';
import { inLanguage } from '#core/shared/text.ts';
import type { Button, Part, Reply } from '#core/talk/session.ts';
import type { Turn } from '../context.ts';
import { button, call, inline, part } from '../reply.ts';
import { show, showDate } from '../show.ts';
import { programmeName } from '../show-application.ts';

/** Why nothing has come, in the order in which it helps: what it waits for, what to do, what is lacking, what is known apart. */
export function waitingCard(
  turn: Turn,
  file: Application,
  programme: ListedProgramme | undefined,
  waiting: Waiting,
): Reply {
  const name = programmeName(programme, file.programme, turn.language);
  const parts: Part[] = [
    part('why.head', { reference: show(file.reference), programme: name }),
    part('why.block', shownBlock(turn, file, programme, waiting)),
    ...dueParts(file, waiting),
    ...todoParts(turn, file, programme, waiting),
    ...lackParts(turn, programme, waiting),
    ...nudgeParts(file, waiting),
    part('why.apart', waiting),
    ...outsideParts(turn, programme, waiting),
  ];
  return call(parts, inline(...rowsOf(file, waiting)));
}

function shownBlock(
  turn: Turn,
  file: Application,
  programme: ListedProgramme | undefined,
  waiting: Waiting,
): ShownWaiting {
  const { block, place, of, step, since, days } = waiting;
  const before = file.steps[file.step - 1]?.toldBy;
  const listed = programme?.steps.find(({ id }) => id === step?.id);
  return {
    block,
    place,
    of,
    step: listed ? inLanguage(listed.title, turn.language) : (step?.id ?? ''),
    holder: step?.holder ?? 'person',
    since: showDate(since, file.area),
    days,
    ...(before === undefined ? {} : { told: before }),
  };
}

const dueParts = ({ area }: Application, { due }: Waiting): Part[] =>
  due ? [part('why.due', { day: showDate(due.at, area), usual: due.usual, over: due.daysOver })] : [];

/** What is up to the person now: her own step, what she was asked to complete, a question, a refusal to answer. */
function todoParts(
  turn: Turn,
  file: Application,
  programme: ListedProgramme | undefined,
  { block, step }: Waiting,
): Part[] {
  const { private: words, objectUntil } = file;
  const todo = block === 'you' ? programme?.steps.find(({ id }) => id === step?.id)?.todo : undefined;
  const question = words?.thread.filter(({ from }) => from === 'staff').at(-1)?.text;
  return [
    ...(todo ? [part('apply.todo', { todo: inLanguage(todo, turn.language) })] : []),
    ...(block === 'returned' && words?.returned
      ? [part('application.returned', { reason: words.returned })]
      : []),
    ...(file.asked && question ? [part('application.question', { text: question })] : []),
    ...(block === 'refused' && words
      ? [
          part('application.reasons', {
            reasons: words.reasons.map(({ text }) => text),
            ...(objectUntil === undefined ? {} : { until: showDate(objectUntil, file.area) }),
          }),
        ]
      : []),
  ];
}

function lackParts(turn: Turn, programme: ListedProgramme | undefined, { lacking }: Waiting): Part[] {
  if (lacking.length === 0) return [];
  const papers = lacking.map(({ id, state }): ShownLack => {
    const listed = programme?.papers.find((one) => one.id === id);
    const paper = listed ? inLanguage(listed.name, turn.language) : id;
    return listed && state === 'lost'
      ? { paper, instead: inLanguage(listed.ifLost, turn.language) }
      : { paper };
  });
  return [part('why.lacking', { papers })];
}

function nudgeParts({ area }: Application, { nudge }: Waiting): Part[] {
  if (nudge === undefined || nudge === 'open') return [];
  return [part('why.nudged', { last: showDate(nudge.last, area), from: showDate(nudge.from, area) })];
}

/** Where nobody of ours has it: that we cannot see it, who knows, what to bring, and the causes that a source names. */
function outsideParts(turn: Turn, programme: ListedProgramme | undefined, { block, step }: Waiting): Part[] {
  if (block === 'payment' || block === 'received')
    return programme ? whoKnows(turn, programme) : [part('why.unpaid')];
  if (block !== 'elsewhere') return [];
  return [
    part('why.unseen', { holder: step?.holder ?? 'person' }),
    ...(programme ? contactsOf(turn, programme) : []),
  ];
}

/** What Jaring cannot see of a payment, who knows, what to bring, and the usual causes where a source names them. */
export function whoKnows(turn: Turn, programme: ListedProgramme): Part[] {
  const causes = causesOf(programme.id);
  const isCash = programme.editions.some(({ kinds }) => kinds.includes('cash'));
  if (PAID.includes(programme.id)) return [part('answer.known', { answer: 'payment-late' })];
  return [
    ...(isCash ? [part('why.unpaid')] : []),
    ...contactsOf(turn, programme),
    ...(causes ? [part('why.causes', { causes: inLanguage(causes, turn.language) })] : []),
  ];
}

/** For these one dated answer says all of it. */
const PAID: readonly string[] = ['pkh', 'sembako'];

const contactsOf = ({ language }: Turn, { where, contacts, papers }: ListedProgramme): Part[] => [
  part('why.who-knows', {
    where: inLanguage(where, language),
    contacts: contacts.map(
      ({ label, reach, confidence }) => `${label}: ${reach}${confidence === 'uncertain' ? ' (?)' : ''}`,
    ),
    papers: papers.flatMap(({ name, optional }) => (optional ? [] : [inLanguage(name, language)])),
  }),
];

function rowsOf(file: Application, { block, nudge }: Waiting): Button[][] {
  const does = (verb: string, label: Part) => button(label, `app:${verb}:${file.reference}`);
  const acts = openActsOf(file);
  return [
    file.asked ? [does('answer', part('button.answer'))] : [],
    block === 'you' ? [does('handed-over', part('button.application.handed-over'))] : [],
    nudge === 'open' ? [does('nudge', part('button.application.nudge'))] : [],
    block === 'elsewhere' || block === 'payment' ? [does('letter', part('button.application.letter'))] : [],
    block === 'elsewhere' ? [does('heard', part('button.application.heard'))] : [],
    acts.includes('resume') ? [does('resume', part('button.application.resume'))] : [],
    block === 'payment'
      ? [does('got', part('button.application.got')), does('not-got', part('button.application.not-got'))]
      : [],
    block === 'refused' && file.objectUntil !== undefined
      ? [does('object', part('button.application.object'))]
      : [],
    [does('card', part('button.why.card'))],
  ];
}
