import type { Event } from '../events.ts';
import { type Application, stepOf } from '../programme/application.ts';
import { countYeses } from '../programme/yes.ts';
import { printReference } from '../shared/ids.ts';
import type { Part } from '../talk/session.ts';
import type { ApplicationLent, ApplicationNotice } from './application-notice.ts';

const part = (key: string, params: Part['params'] = {}): Part => ({ key, params });

/** The first few are news, then those that make the group complete, then every tenth. */
const EACH = 3;
const EVERY = 10;

/**
 * What a group's members hear: every step of their request, a decision without its reasons (they may tell of another member),
 * and its end. Who speaks for it hears how many have said yes, never who.
 */
export function planGroupNotices(
  event: Event,
  file: Application,
  { programme }: ApplicationLent,
): readonly ApplicationNotice[] {
  if (!file.group) return [];
  const members = toMembers(event, file, programme);
  const speaker = toSpeaker(event, file);
  return [
    ...(speaker ? [notice('person', speaker, file, 'app:card')] : []),
    ...(members ? [notice('members', members, file, 'grp:mine')] : []),
  ];
}

const notice = (
  to: 'person' | 'members',
  said: Part,
  { reference }: Application,
  room: 'app:card' | 'grp:mine',
): ApplicationNotice => ({
  to,
  lane: 'ordinary',
  parts: [said],
  buttons: [
    [
      {
        label: part('button.open', { reference: printReference(reference) }),
        action: `${room}:${reference}`,
      },
    ],
  ],
});

function toSpeaker({ name, codes }: Event, file: Application): Part | undefined {
  const reference = printReference(file.reference);
  const yes = typeof codes['members'] === 'number' ? codes['members'] : 0;
  switch (name) {
    case 'application.member-joined':
      return isNews(yes, file) ? part('notice.group.joined', { reference, yes }) : undefined;
    case 'application.member-left':
      return part('notice.group.left', { reference, yes });
    case 'application.ran-late':
      return codes['from'] === 'gathering'
        ? part('notice.group.unsent', { reference, yes: countYeses(file.group ?? { members: [] }).yes })
        : undefined;
    default:
      return undefined;
  }
}

const isNews = (yes: number, { group }: Application): boolean =>
  yes <= EACH || yes % EVERY === 0 || yes === group?.size?.atLeast || yes === group?.size?.atMost;

function toMembers({ name, codes }: Event, file: Application, programme: string): Part | undefined {
  const named = { reference: printReference(file.reference), programme };
  switch (name) {
    case 'application.sent':
      return part('notice.group.sent', named);
    case 'application.forwarded':
    case 'application.told':
      return codes['left'] === undefined || codes['left'] === codes['holder']
        ? undefined
        : part('notice.group.moved', { ...named, holder: stepOf(file)?.holder ?? 'person' });
    case 'application.accepted':
      return part('notice.group.accepted', named);
    case 'application.refused':
      return part('notice.group.refused', named);
    case 'application.settled':
      return part('notice.group.settled', named);
    case 'application.withdrawn':
    case 'application.erased':
      return part('notice.group.ended', named);
    default:
      return undefined;
  }
}
