import type { Event } from '../events.ts';
import { type Application, stepOf } from '../programme/application.ts';
import { roleOf } from '../programme/application-steps.ts';
import type { Holder } from '../programme/step.ts';
import { printReference } from '../shared/ids.ts';
import type { Button, Part } from '../talk/session.ts';
import type { ApplicationLent, ApplicationNotice } from './application-notice.ts';
import { planGroupNotices } from './group-notices.ts';

const part = (key: string, params: Part['params'] = {}): Part => ({ key, params });

/**
 * Which event of a file tells whom what. The person hears of every step that somebody else took, and of lateness before
 * anybody is reminded, and neither of a step that is over; a file of the protection lane is never named. Source of the order: people.md, "Truth".
 */
export function planApplicationNotices(
  event: Event,
  application: Application,
  lent: ApplicationLent,
): readonly ApplicationNotice[] {
  if (REMINDS.includes(event.name) && isOver(event, application)) return [];
  const told =
    application.purpose === 'apply' ? toPerson(event, application, lent) : toAuthor(event, application, lent);
  const person = told.length > 0 && application.lane === 'protection' ? [quiet(application)] : told;
  return [...person, ...toDesk(event, application, lent), ...planGroupNotices(event, application, lent)];
}

/** These say that somebody waits for a step. */
const REMINDS: readonly string[] = ['application.ran-late', 'application.nudged'];

/** Whoever was waited for has acted meanwhile, or nobody waits any more: nothing is late then, and nobody is reminded. */
const isOver = ({ codes }: Event, file: Application): boolean =>
  codes['from'] === 'gathering'
    ? file.state !== 'gathering'
    : file.state !== 'open' || stepOf(file)?.id !== codes['step'];

const toNotice = (
  to: ApplicationNotice['to'],
  parts: readonly Part[],
  buttons: ApplicationNotice['buttons'],
): ApplicationNotice => ({ to, lane: 'ordinary', parts, buttons });

const openButton = ({ reference }: Application, room: 'app:card' | 'desk:open'): Button => ({
  label: part('button.open', { reference: printReference(reference) }),
  action: `${room}:${reference}`,
});

const quiet = (application: Application): ApplicationNotice =>
  toNotice('person', [part('notice.quiet')], [[openButton(application, 'app:card')]]);

function toPerson(
  event: Event,
  file: Application,
  { programme }: ApplicationLent,
): readonly ApplicationNotice[] {
  const reference = printReference(file.reference);
  const holder: Holder = stepOf(file)?.holder ?? 'person';
  const say = (said: Part): readonly ApplicationNotice[] => [
    toNotice('person', [said], [[openButton(file, 'app:card')]]),
  ];
  switch (event.name) {
    case 'application.forwarded':
      return event.codes['left'] === event.codes['holder']
        ? []
        : say(part('notice.application.moved', { reference, programme, holder }));
    case 'application.returned':
      return say(part('application.returned', { reason: file.private?.returned ?? '' }));
    case 'application.asked':
      return say(part('application.question', { text: lastOf(file, 'staff') }));
    case 'application.accepted':
      return say(part('notice.application.accepted', { reference, programme }));
    case 'application.refused':
      return say(part('notice.application.refused', { reference, programme }));
    case 'application.settled': {
      const outcome = event.codes['outcome'] === 'overturned' ? 'overturned' : 'upheld';
      return say(part('notice.application.settled', { reference, outcome }));
    }
    case 'application.ran-late':
      // A group that nobody has sent is late by nobody's fault: planGroupNotices says so.
      return event.codes['from'] === 'gathering'
        ? []
        : say(part('notice.application.late', { reference, programme, holder }));
    case 'application.cleared':
      return tellsOfClearing(event, file)
        ? say(part('notice.application.cleared', { reference, programme }))
        : [];
    default:
      return [];
  }
}

/**
 * The law wants a person told of what went (UU 27/2022, articles 42 to 45). Who gave nothing is told nothing, and no word
 * comes months later about a matter that is not named in chats.
 */
const tellsOfClearing = ({ codes: { numbers = 0, papers = 0 } }: Event, { lane }: Application): boolean =>
  lane === 'relief' && Number(numbers) + Number(papers) > 0;

/** Who proposed or objected hears whether it was taken up, and what is asked of her; nothing of the household. */
function toAuthor(
  event: Event,
  file: Application,
  { programme }: ApplicationLent,
): readonly ApplicationNotice[] {
  const reference = printReference(file.reference);
  const say = (said: Part): readonly ApplicationNotice[] => [
    toNotice('person', [said], [[openButton(file, 'app:card')]]),
  ];
  switch (event.name) {
    case 'application.household-heard':
    case 'application.household-answered':
      if (event.codes['said'] === 'unreached') return [];
      return say(
        part(`notice.proposal.${event.codes['said'] === 'yes' ? 'taken-up' : 'not-pursued'}`, {
          reference,
          programme,
        }),
      );
    case 'application.accepted':
      return file.purpose === 'dispute'
        ? say(part('notice.proposal.taken-up', { reference, programme }))
        : [];
    case 'application.refused':
      return say(part('notice.proposal.not-pursued', { reference, programme }));
    case 'application.asked':
      return say(part('application.question', { text: lastOf(file, 'staff') }));
    case 'application.ran-late':
      // Once the household has answered, how far its request has come is its own matter.
      return hasAnswered(file)
        ? []
        : say(
            part('notice.application.late', {
              reference,
              programme,
              holder: stepOf(file)?.holder ?? 'person',
            }),
          );
    default:
      return [];
  }
}

const hasAnswered = ({ household }: Application): boolean =>
  household !== undefined && household.said !== 'unreached';

/** The desk hears of what comes to it, of an objection, of the person's words, and once in three days of what is late. */
function toDesk(
  event: Event,
  file: Application,
  { programme, since }: ApplicationLent,
): readonly ApplicationNotice[] {
  const reference = printReference(file.reference);
  const holder = stepOf(file)?.holder;
  if (holder === undefined || roleOf(holder) === undefined || event.codes['state'] === 'gathering') return [];
  const say = (said: Part): readonly ApplicationNotice[] => [
    toNotice('desk', [said], [[openButton(file, 'desk:open')]]),
  ];
  switch (event.name) {
    case 'application.forwarded':
      return event.codes['left'] === event.codes['holder']
        ? []
        : say(part('notice.application.desk', { reference, programme }));
    case 'application.submitted':
    case 'application.sent':
    case 'application.resumed':
    case 'application.objected':
      return say(part('notice.application.desk', { reference, programme }));
    case 'application.told':
      return event.codes['heard'] === 'handed-over'
        ? say(part('notice.application.desk', { reference, programme }))
        : [];
    case 'application.answered':
      return say(part('notice.application.news', { reference, text: lastOf(file, 'person') }));
    case 'application.ran-late':
      return event.codes['reminded'] === true
        ? say(part('notice.application.nudge', { reference, programme, since }))
        : [];
    case 'application.nudged':
      return say(part('notice.application.nudge', { reference, programme, since }));
    default:
      return [];
  }
}

const lastOf = (file: Application, from: 'person' | 'staff'): string =>
  file.private?.thread.filter((entry) => entry.from === from).at(-1)?.text ?? '';
