import type { Commit } from './documents/documents.ts';
import type { Watch } from './watch.ts';
import type { Happened } from './watch-reports.ts';
import type { World } from './world.ts';

/** The readable part of a stored follow-up. */
interface FollowUpNow {
  readonly reference: string;
  readonly state: string;
  readonly lane: string;
  readonly chat: string;
  readonly area?: string;
  readonly consent: string;
  readonly next?: number;
}

/** Which states an event may lead from and to, a second time. */
const LIFE: Readonly<Record<string, readonly string[]>> = {
  'follow-up.opened': ['->open'],
  'follow-up.marked': ['open->open'],
  'follow-up.excused': ['open->open'],
  'follow-up.told': ['open->open'],
  'follow-up.answered': ['open->open', 'open->closed'],
  'follow-up.reminded': ['open->open'],
  'follow-up.closed': ['open->closed'],
  'follow-up.erased': ['open->closed', 'closed->closed'],
};
const MAY_EXCUSE: readonly (string | undefined)[] = ['social-worker', 'coordinator', 'protection-officer'];
const MAY_MARK: readonly (string | undefined)[] = ['village-officer', ...MAY_EXCUSE];

/** Watches what goes on after a decision: opened by a yes, reminded by the house, recorded by staff of the area. */
export class FollowUpWatch {
  readonly #world: World;
  readonly #watch: Watch;
  readonly events = new Map<string, Happened>();
  readonly #known = new Map<string, FollowUpNow>();

  constructor(world: World, watch: Watch) {
    this.#world = world;
    this.#watch = watch;
  }

  get all(): Iterable<FollowUpNow> {
    return this.#known.values();
  }

  onCommit({ before, after }: Commit, all: readonly Commit[]): void {
    const pk = String((after ?? before)?.['pk']);
    if (!after) this.#watch.violation('life-of-a-follow-up', `${pk} was removed`);
    else if (after['event'] !== undefined) {
      const event = after['event'] as unknown as Happened;
      if (before || this.events.has(event.id))
        this.#watch.violation('events-without-gaps', `${event.name} ${event.id} was written twice`);
      this.events.set(event.id, event);
    } else if (after['sk'] === 'NOW') this.#onState({ before, after } as Required<Commit>, all, pk);
  }

  #onState({ before, after }: Commit, all: readonly Commit[], pk: string): void {
    const now = after?.['now'] as unknown as FollowUpNow;
    const old = before?.['now'] as unknown as FollowUpNow | undefined;
    this.#known.set(pk, now);
    const version = Number(after?.['version']);
    const event = all.find((one) => one.after?.['pk'] === pk && one.after['event'])?.after?.[
      'event'
    ] as unknown as Happened | undefined;
    if (version !== Number(before?.['version'] ?? 0) + 1 || event?.version !== version)
      this.#watch.violation(
        'events-without-gaps',
        `${now.reference} reached version ${version} with ${event?.name}`,
      );
    if (!event) return;
    const move = `${old?.state ?? ''}->${now.state}`;
    if (!LIFE[event.name]?.includes(move))
      this.#watch.violation('life-of-a-follow-up', `${event.name} moved ${now.reference} ${move}`);
    if (!old && now.consent === '')
      this.#watch.violation('consent-first', `${now.reference} was opened without a yes`);
    if (event.name === 'follow-up.erased' && (after?.['sealed'] !== undefined || now.chat !== 'erased:0'))
      this.#watch.violation('erased-stays-erased', `${now.reference} keeps something after it was erased`);
    this.#checkPowers(now, event);
    const { queue, due } = (after ?? {}) as Record<string, string | undefined>;
    const listed = now.state === 'open' && now.area !== undefined;
    if (
      listed !== (queue !== undefined) ||
      (now.state === 'open' && now.next !== undefined) !== (due !== undefined)
    )
      this.#watch.violation(
        'queues-equal-states',
        `${now.reference} is ${now.state}, in ${queue}, due in ${due}`,
      );
  }

  #checkPowers(now: FollowUpNow, { name, by }: Happened): void {
    if (by.kind !== 'staff') {
      const wanted = name === 'follow-up.reminded' ? 'system' : 'resident';
      if (by.kind !== wanted || name === 'follow-up.excused')
        this.#watch.violation('acts-within-powers', `${name} on ${now.reference} by a ${by.kind}`);
      return;
    }
    const desk = this.#world.desks.find(({ id }) => id === by.id);
    const may = (name === 'follow-up.excused' ? MAY_EXCUSE : MAY_MARK).includes(desk?.role);
    const wrongLane = (now.lane === 'protection') !== (desk?.role === 'protection-officer');
    const outside =
      now.area === undefined || (desk?.area !== 'ID' && !now.area.startsWith(String(desk?.area)));
    const own = desk?.phone.chat === now.chat;
    if (!may || wrongLane || outside || own)
      this.#watch.violation('acts-within-powers', `${name} on ${now.reference} by ${desk?.name}`);
  }
}
