import type { Event } from '../events.ts';
import type { Grievance } from '../grievance/grievance.ts';
import { printReference } from '../shared/ids.ts';
import type { Button, Part } from '../talk/session.ts';

/** A message that an event of a grievance owes somebody. `desk`: those who may open it; `holder`: who has. */
export interface GrievanceNotice {
  readonly to: 'person' | 'desk' | 'holder';
  readonly lane: 'ordinary';
  readonly parts: readonly Part[];
  readonly buttons: readonly (readonly Button[])[];
}

/** What the sentences need that it does not hold: the day that is due, and what the holder is called. */
export interface GrievanceLent {
  readonly until?: string | undefined;
  readonly holder?: string | undefined;
}

const part = (key: string, params: Part['params'] = {}): Part => ({ key, params });

/**
 * Which event of a grievance tells whom what. The person hears every step that somebody else took, and of lateness before
 * anybody of the next reach does; in the protected lane only that there is something new. Officers hear codes, never words.
 */
export function planGrievanceNotices(
  event: Event,
  grievance: Grievance,
  lent: GrievanceLent,
): readonly GrievanceNotice[] {
  if (event.name === 'grievance.ran-late' && isOver(grievance)) return [];
  const told = toPerson(event, grievance, lent);
  const person = told.length > 0 && grievance.lane === 'protection' ? [quiet(grievance)] : told;
  return [...person, ...toStaff(event, grievance)];
}

/** Whoever was waited for has acted meanwhile: nothing is late then. */
const isOver = ({ state, late }: Grievance): boolean => !late || (state !== 'received' && state !== 'taken');

const toNotice = (
  to: GrievanceNotice['to'],
  parts: readonly Part[],
  buttons: GrievanceNotice['buttons'],
): GrievanceNotice => ({ to, lane: 'ordinary', parts, buttons });

const openButton = ({ reference }: Grievance, room: 'gr:card' | 'gs:open'): Button => ({
  label: part('button.open', { reference: printReference(reference) }),
  action: `${room}:${reference}`,
});

const quiet = (grievance: Grievance): GrievanceNotice =>
  toNotice('person', [part('notice.quiet')], [[openButton(grievance, 'gr:card')]]);

function toPerson(
  { name, codes }: Event,
  grievance: Grievance,
  { until, holder }: GrievanceLent,
): readonly GrievanceNotice[] {
  const reference = printReference(grievance.reference);
  const { desk, promise } = grievance;
  const say = (said: Part): readonly GrievanceNotice[] => [
    toNotice('person', [said], [[openButton(grievance, 'gr:card')]]),
  ];
  switch (name) {
    case 'grievance.taken':
      return say(
        part('grievance.notice.taken', { reference, holder: holder ?? '', ...(until && { until }) }),
      );
    case 'grievance.released':
      return say(part('grievance.notice.released', { reference }));
    case 'grievance.forwarded':
      return say(
        part('grievance.notice.forwarded', { reference, reason: grievance.private?.forwarded ?? '' }),
      );
    case 'grievance.asked':
      return say(part('grievance.notice.asked', { reference, text: lastOf(grievance, 'staff') }));
    case 'grievance.answered':
      return [
        toNotice(
          'person',
          [
            part('grievance.notice.answered', {
              reference,
              text: grievance.private?.answer?.text ?? '',
              outcome: grievance.private?.answer?.outcome ?? 'explained',
              days: promise.quiet,
            }),
          ],
          answerButtons(grievance),
        ),
      ];
    case 'grievance.ran-late':
      return codes['climbed'] === true ? say(part('grievance.notice.late', { reference, desk })) : [];
    case 'grievance.closed':
      return say(part('grievance.notice.closed', { reference }));
    default:
      return [];
  }
}

/** After an answer: it is all right, or it is not over. */
export const answerButtons = ({
  reference,
}: Pick<Grievance, 'reference'>): readonly (readonly Button[])[] => [
  [
    { label: part('button.grievance.accept'), action: `gr:accept:${reference}` },
    { label: part('button.grievance.reopen'), action: `gr:reopen:${reference}` },
  ],
];

/** Those who may open it hear that there is one; the holder hears what the person writes. */
function toStaff({ name }: Event, grievance: Grievance): readonly GrievanceNotice[] {
  const { category, state, late, consent } = grievance;
  if (consent === 'waiting' || consent === 'declined') return [];
  const reference = printReference(grievance.reference);
  const button = [[openButton(grievance, 'gs:open')]];
  const news = part('grievance.notice.desk', { reference, category, late });
  switch (name) {
    case 'grievance.ran-late':
      return [
        ...(state === 'taken' ? [toNotice('holder', [news], button)] : []),
        toNotice('desk', [news], button),
      ];
    case 'grievance.received':
    case 'grievance.released':
    case 'grievance.forwarded':
    case 'grievance.reopened':
    case 'grievance.consented':
    case 'grievance.sorted':
      return state === 'received' ? [toNotice('desk', [news], button)] : [];
    case 'grievance.added':
      return state === 'taken'
        ? [toNotice('holder', [part('grievance.notice.news', { reference })], button)]
        : [];
    default:
      return [];
  }
}

const lastOf = (grievance: Grievance, from: 'person' | 'staff'): string =>
  grievance.private?.thread.filter((entry) => entry.from === from).at(-1)?.text ?? '';
