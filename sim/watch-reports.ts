import type { Commit } from './documents/documents.ts';
import type { Item } from './documents/item.ts';
import { regencyIn } from './regency.ts';
import type { Watch } from './watch.ts';
import { marksIn } from './words.ts';
import type { World } from './world.ts';

/** A report as the watchers know it. */
export interface Known {
  readonly id: string;
  readonly reference: string;
  readonly lane: string;
  chat: string;
  /** The chat that opened it, whatever was erased since. */
  readonly opener: string;
  takenOnce: boolean;
  /** The marks of all words in it. */
  marks: ReadonlySet<string>;
}

/** The readable part of a stored report. */
export interface Now {
  readonly state: string;
  readonly lane: string;
  readonly urgency: string;
  readonly reference: string;
  readonly area?: string;
  readonly consent: string;
  readonly escalation?: number;
  readonly receivedAt?: number;
  readonly rank: string;
  readonly holder?: { readonly id: string; readonly chat?: string };
}

interface Spoken {
  readonly texts?: readonly unknown[];
  readonly thread?: readonly unknown[];
}

export interface Happened {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly index: number;
  readonly at: number;
  readonly by: { readonly kind: string; readonly id?: string; readonly role?: string };
  readonly aggregate: { readonly kind: string; readonly id: string };
  readonly codes: Readonly<Record<string, unknown>>;
}

/** Which states an event may lead from and to: written here a second time, so that a slip in the table shows. */
const LIFE: Readonly<Record<string, readonly string[]>> = {
  'report.received': ['->received'],
  'report.detailed': ['received->received', 'taken->taken'],
  'report.answered': ['received->received', 'taken->taken'],
  'report.asked': ['taken->taken'],
  'report.file-opened': ['taken->taken'],
  'report.files-wanted': ['taken->taken'],
  'report.heard': ['taken->taken'],
  'report.completed': ['taken->taken'],
  'report.taken': ['received->taken'],
  'report.released': ['taken->received'],
  'report.handed-over': ['taken->taken'],
  'report.solved': ['taken->solved'],
  'report.withdrawn': ['received->withdrawn', 'taken->withdrawn'],
  'report.marked-duplicate': ['received->duplicate', 'taken->duplicate'],
  'report.unmarked-duplicate': ['duplicate->received'],
  'report.reopened': ['solved->received', 'withdrawn->received'],
  'report.escalated': ['received->received'],
  'report.erased': [
    'received->withdrawn',
    'taken->withdrawn',
    'solved->solved',
    'withdrawn->withdrawn',
    'duplicate->duplicate',
  ],
};
const SEEING = ['report.file-opened', 'report.files-wanted', 'report.heard', 'report.completed'];
const BY_STAFF = [
  ...SEEING,
  'report.taken',
  'report.released',
  'report.asked',
  'report.solved',
  'report.handed-over',
];
const BY_HOLDER = [...SEEING, 'report.released', 'report.asked', 'report.solved', 'report.handed-over'];
const MOVES_HOLDER = [
  'report.taken',
  'report.released',
  'report.handed-over',
  'report.reopened',
  'report.unmarked-duplicate',
];

/** An urgent report climbs so long after it came when nobody takes it, in milliseconds: written here a second time. */
const CLIMBS_AT = [600_000, 1_800_000];
/** Machines' clocks differ by so much, in milliseconds. */
const SKEW = 5000;

/** Watches reports: their life, their holders, their events, their words. */
export class ReportWatch {
  readonly #world: World;
  readonly #watch: Watch;
  readonly #known = new Map<string, Known>();
  readonly #byReference = new Map<string, Known>();
  readonly #inactiveSince = new Map<string, number>();
  readonly events = new Map<
    string,
    { readonly event: Happened; readonly chat: string; readonly lane: string }
  >();

  constructor(world: World, watch: Watch) {
    this.#world = world;
    this.#watch = watch;
  }

  get all(): Iterable<Known> {
    return this.#known.values();
  }

  /** Was this member of staff cut off before the run began that acts now? */
  wasCutOff(id: string): boolean {
    const since = this.#inactiveSince.get(id);
    return since !== undefined && since < (this.#world.acting?.startedAt ?? 0);
  }

  byReference(reference: string): Known | undefined {
    return this.#byReference.get(reference);
  }

  onStaff({ before, after }: Commit): void {
    if (!after) this.#inactiveSince.set(String(before?.['id']), this.#world.engine.now);
    else this.#inactiveSince.delete(String(after['id']));
  }

  onCommit(commit: Commit, all: readonly Commit[]): void {
    const { before, after } = commit;
    const [pk, sk] = [String((after ?? before)?.['pk']), String((after ?? before)?.['sk'])];
    if (!pk.startsWith('REPORT#') || sk.startsWith('FILE#')) return;
    if (!after) this.#watch.violation('life-of-a-report', `${pk}/${sk} was removed`);
    else if (sk.startsWith('EVENT#')) this.#onEvent(commit);
    else if (sk === 'NOW') this.#onState(before, after, eventsIn(all, pk));
  }

  #onEvent({ before, after }: Commit): void {
    const event = after?.['event'] as unknown as Happened;
    if (before || this.events.has(event.id))
      this.#watch.violation('events-without-gaps', `${event.name} ${event.id} was written twice`);
    // State and event of one version stand in one transaction, the state first.
    const known = this.#known.get(event.aggregate.id);
    this.events.set(event.id, { event, chat: known?.chat ?? '', lane: known?.lane ?? '' });
    if (!known) this.#watch.violation('events-without-gaps', `${event.name} has no report`);
  }

  #onState(before: Item | undefined, after: Item, events: readonly Happened[]): void {
    const now = after['now'] as unknown as Now;
    const old = before?.['now'] as unknown as Now | undefined;
    const id = String(after['pk']).slice('REPORT#'.length);
    const known = this.#remember(id, after, now, before === undefined);
    const version = Number(after['version']);
    if (version !== Number(before?.['version'] ?? 0) + 1)
      this.#watch.violation(
        'events-without-gaps',
        `${now.reference} went from version ${String(before?.['version'])} to ${version}`,
      );
    const [first] = events;
    if (!first || events.some((event, index) => event.version !== version || event.index !== index))
      this.#watch.violation(
        'events-without-gaps',
        `${now.reference} reached version ${version} without its events`,
      );
    if (!first) return;
    const move = `${old?.state ?? ''}->${now.state}`;
    if (!LIFE[first.name]?.includes(move))
      this.#watch.violation('life-of-a-report', `${first.name} moved ${now.reference} ${move}`);
    this.#checkHolder(now, old, first);
    this.#checkPowers(now, old, first);
    if (first.name === 'report.escalated') this.#checkClimb(now, old, first);
    this.#checkWords(known, after, before, first);
    this.#checkPlaces(now, after);
  }

  #remember(id: string, after: Item, now: Now, isNew: boolean): Known {
    let known = this.#known.get(id);
    if (!known) {
      known = {
        id,
        reference: now.reference,
        lane: now.lane,
        chat: '',
        opener: String(after['owner']),
        takenOnce: false,
        marks: new Set(),
      };
      this.#known.set(id, known);
      if (this.#byReference.has(now.reference))
        this.#watch.violation('reference-exists', `${now.reference} was given twice`);
      this.#byReference.set(now.reference, known);
    }
    if (isNew) this.#noteOpened(now.reference);
    known.chat = String(after['owner']);
    if (now.state === 'taken') known.takenOnce = true;
    return known;
  }

  #noteOpened(reference: string): void {
    const { acting, told } = this.#world;
    const mine = told.get(acting?.update ?? 0);
    if (!mine) return;
    mine.opened.push(reference);
    if (mine.opened.length > 1)
      this.#watch.violation(
        'one-report-per-update',
        `${mine.chat} "${mine.text}" opened ${mine.opened.join(' and ')}`,
      );
  }

  #checkHolder(now: Now, old: Now | undefined, { name, by }: Happened): void {
    if (
      (now.state === 'taken') !== (now.holder !== undefined) &&
      (now.state === 'taken' || now.state === 'received')
    )
      this.#watch.violation(
        'one-holder',
        `${now.reference} is ${now.state} and ${now.holder ? 'has a' : 'has no'} holder`,
      );
    if (old?.holder?.id !== now.holder?.id && !MOVES_HOLDER.includes(name))
      this.#watch.violation('one-holder', `${name} changed the holder of ${now.reference}`);
    if (name === 'report.taken' && by.id !== now.holder?.id)
      this.#watch.violation('one-holder', `${String(by.id)} took ${now.reference} for somebody else`);
  }

  #checkClimb(now: Now, old: Now | undefined, { at, codes }: Happened): void {
    const from = old?.escalation ?? 0;
    const soonest = (now.receivedAt ?? 0) + (CLIMBS_AT[from] ?? Number.POSITIVE_INFINITY) - SKEW;
    if (now.escalation !== from + 1 || (codes['because'] === 'clock' && at < soonest))
      this.#watch.violation(
        'urgent-climbs',
        `${now.reference} climbed from step ${from} to ${now.escalation}, ${(at - (now.receivedAt ?? 0)) / 1000} s after it came`,
      );
  }

  #checkPowers(now: Now, old: Now | undefined, { name, by }: Happened): void {
    if (by.kind !== 'staff') {
      if (BY_STAFF.includes(name))
        this.#watch.violation('acts-within-powers', `${name} on ${now.reference} by a ${by.kind}`);
      return;
    }
    const desk = this.#world.desks.find(({ id }) => id === by.id);
    const outside =
      desk !== undefined && desk.area !== 'ID' && now.area !== undefined && !now.area.startsWith(desk.area);
    const wrongLane = (now.lane === 'protection') !== (desk?.role === 'protection-officer');
    const notHolder = BY_HOLDER.includes(name) && old?.holder?.id !== by.id && desk?.role !== 'coordinator';
    const cutOff = this.wasCutOff(String(by.id));
    if (!desk || outside || wrongLane || notHolder || cutOff)
      this.#watch.violation(
        'acts-within-powers',
        `${name} on ${now.reference} (${now.lane}, ${now.area}) by ${desk?.name}: ${Object.entries({
          outside,
          wrongLane,
          notHolder,
          cutOff,
        })
          .filter(([, is]) => is)
          .map(([what]) => what)}`,
      );
    if (name === 'report.taken' && (old?.consent === 'waiting' || old?.consent === 'declined'))
      this.#watch.violation('acts-within-powers', `${now.reference} was taken without the person's yes`);
  }

  #checkWords(known: Known, after: Item, before: Item | undefined, { name }: Happened): void {
    const plain = this.#world.seal.plainOf(after['sealed']) ?? '';
    const marks = new Set(marksIn(plain));
    // A place that is told later replaces an earlier one; texts and the thread only grow.
    const { texts = [], thread = [] } = (this.#watch.plainOf(before)?.['private'] ?? {}) as Spoken;
    const old = marksIn(JSON.stringify([texts, thread]));
    if (name === 'report.erased') {
      if (marks.size > 0)
        this.#watch.violation('erased-stays-erased', `${known.reference} keeps words after it was erased`);
    } else {
      const full = JSON.stringify([texts, thread]).length > 50_000;
      const lost = old.filter((mark) => !marks.has(mark));
      if (!full && lost.length > 0)
        this.#watch.violation('words-stay', `${name} lost ${lost.join(', ')} of ${known.reference}`);
    }
    known.marks = marks;
  }

  /** A protection report is on no map and in no relief queue; a list holds a report exactly while it belongs there. */
  #checkPlaces(now: Now, after: Item): void {
    const { queue, rank, cell, holder, due } = after as Record<string, string | undefined>;
    if (
      now.lane === 'protection' &&
      (cell !== undefined || (queue !== undefined && !queue.startsWith('report#protection#')))
    )
      this.#watch.violation('protection-apart', `${now.reference} stands in ${String(cell ?? queue)}`);
    const standing = now.state === 'received' ? '0#' : now.state === 'taken' ? '1#' : undefined;
    const wanted = standing && `report#${now.lane}#${regencyIn(now.area) ?? 'none'}#`;
    const stands = queue?.startsWith(wanted ?? '') && rank?.startsWith(standing ?? '');
    if (wanted === undefined ? queue !== undefined : !stands)
      this.#watch.violation(
        'queues-equal-states',
        `${now.reference} is ${now.state} and stands in ${String(queue)}`,
      );
    if ((now.state === 'taken' ? now.holder?.id : undefined) !== holder)
      this.#watch.violation(
        'queues-equal-states',
        `${now.reference} is held by ${String(now.holder?.id)}, listed for ${String(holder)}`,
      );
    const waits = now.state === 'received';
    if (waits !== (due?.startsWith('untaken#') ?? false))
      this.#watch.violation(
        'queues-equal-states',
        `${now.reference} is ${now.state} and due in ${String(due)}`,
      );
  }
}

const eventsIn = (commits: readonly Commit[], pk: string): Happened[] =>
  commits.flatMap(({ after }) =>
    after?.['pk'] === pk && String(after['sk']).startsWith('EVENT#')
      ? [after['event'] as unknown as Happened]
      : [],
  );
