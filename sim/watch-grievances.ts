import type { Commit } from './documents/documents.ts';
import type { Item } from './documents/item.ts';
import type { Watch } from './watch.ts';
import type { Happened } from './watch-reports.ts';
import { marksIn } from './words.ts';
import type { World } from './world.ts';

/** The readable part of a stored grievance. */
export interface GrievanceNow {
  readonly reference: string;
  readonly state: string;
  readonly lane: string;
  readonly chat: string;
  readonly area?: string;
  readonly concerns: string;
  readonly consent: string;
  readonly least: number;
  readonly barred: readonly string[];
  readonly answerers: readonly string[];
  readonly holder?: { readonly id: string };
  readonly late: boolean;
  readonly due?: number;
}

/** A grievance as the watchers know it. */
export interface KnownGrievance {
  readonly id: string;
  readonly reference: string;
  readonly opener: string;
  readonly lane: string;
  readonly chat: string;
  readonly now: GrievanceNow;
  readonly marks: ReadonlySet<string>;
  /** It was an ordinary one first: its number was on desks, and what was on its way to them then may still arrive. */
  readonly wasOpen: boolean;
  /** Since when it goes the protected way. */
  readonly guardedSince: number | undefined;
}

const OPEN = ['received->received', 'taken->taken'];
/** Which states an event may lead from and to, a second time. */
const LIFE: Readonly<Record<string, readonly string[]>> = {
  'grievance.received': ['->received'],
  'grievance.added': OPEN,
  'grievance.sorted': ['received->received', 'taken->received', 'taken->taken'],
  'grievance.named': OPEN,
  'grievance.consented': OPEN,
  'grievance.taken': ['received->taken', 'taken->taken'],
  'grievance.released': ['taken->received'],
  'grievance.asked': ['taken->taken'],
  'grievance.answered': ['taken->answered'],
  'grievance.forwarded': ['received->received', 'taken->received'],
  'grievance.accepted': ['answered->closed'],
  'grievance.reopened': ['answered->received', 'closed->received'],
  'grievance.ran-late': OPEN,
  'grievance.closed': ['answered->closed'],
  'grievance.withdrawn': ['received->withdrawn', 'taken->withdrawn'],
  'grievance.erased': [
    'received->withdrawn',
    'taken->withdrawn',
    'answered->closed',
    'closed->closed',
    'withdrawn->withdrawn',
  ],
};
const STAFFS = ['taken', 'released', 'asked', 'answered', 'forwarded'].map((name) => `grievance.${name}`);
const HOUSES = ['grievance.ran-late', 'grievance.closed'];
/** Whose office a complaint is about is never its judge. */
const OWN_OFFICES: Readonly<Record<string, readonly string[]>> = {
  'social-worker': ['social-office', 'facilitator'],
  coordinator: ['relief-post', 'disaster-office'],
  'protection-officer': [],
};
const SKEW = 5000;

/** Watches complaints: their life, who may touch them, what becomes of their words. */
export class GrievanceWatch {
  readonly #world: World;
  readonly #watch: Watch;
  readonly #known = new Map<string, KnownGrievance>();
  /** Words between the person and whoever holds it: in which complaint they stand. */
  readonly #byMark = new Map<string, string>();
  /** Everybody who has held it. */
  readonly #holders = new Map<string, Set<string>>();
  readonly events = new Map<string, { readonly event: Happened; readonly chat: string }>();

  constructor(world: World, watch: Watch) {
    this.#world = world;
    this.#watch = watch;
  }

  get all(): Iterable<KnownGrievance> {
    return this.#known.values();
  }

  byId(id: string): KnownGrievance | undefined {
    return this.#known.get(id);
  }

  byReference(reference: string): KnownGrievance | undefined {
    return [...this.#known.values()].find((one) => one.reference === reference);
  }

  onCommit({ before, after }: Commit, all: readonly Commit[]): void {
    const pk = String((after ?? before)?.['pk']);
    if (!after) this.#watch.violation('life-of-a-grievance', `${pk} was removed`);
    else if (after['event'] !== undefined) this.#onEvent(before, after['event'] as unknown as Happened);
    else if (after['sk'] === 'NOW') this.#onState(before, after, all, pk);
  }

  #onEvent(before: Item | undefined, event: Happened): void {
    if (before || this.events.has(event.id))
      this.#watch.violation('events-without-gaps', `${event.name} ${event.id} was written twice`);
    this.events.set(event.id, { event, chat: this.#known.get(event.aggregate.id)?.chat ?? '' });
  }

  #onState(before: Item | undefined, after: Item, all: readonly Commit[], pk: string): void {
    const now = after['now'] as unknown as GrievanceNow;
    const old = before?.['now'] as unknown as GrievanceNow | undefined;
    const version = Number(after['version']);
    const event = all.find((one) => one.after?.['pk'] === pk && one.after['event'])?.after?.[
      'event'
    ] as unknown as Happened | undefined;
    const known = this.#remember(pk.slice('GRIEVANCE#'.length), now, after);
    if (version !== Number(before?.['version'] ?? 0) + 1 || event?.version !== version)
      this.#watch.violation(
        'events-without-gaps',
        `${now.reference} reached version ${version} with ${event?.name}`,
      );
    if (!event) return;
    const move = `${old?.state ?? ''}->${now.state}`;
    if (!LIFE[event.name]?.includes(move))
      this.#watch.violation('life-of-a-grievance', `${event.name} moved ${now.reference} ${move}`);
    this.#checkWords(known, before, after, event);
    this.#checkPowers(now, old, event);
    this.#checkConsent(now, old, event);
    this.#checkLate(now, old, event);
    this.#checkPlaces(now, after);
  }

  #remember(id: string, now: GrievanceNow, after: Item): KnownGrievance {
    const plain = this.#world.seal.plainOf(after['sealed']) ?? '';
    const before = this.#known.get(id);
    const known: KnownGrievance = {
      id,
      reference: now.reference,
      opener: before?.opener ?? now.chat,
      lane: now.lane,
      chat: now.chat,
      now,
      marks: new Set(marksIn(plain)),
      wasOpen: before?.wasOpen === true || now.lane === 'relief',
      guardedSince: now.lane === 'relief' ? undefined : (before?.guardedSince ?? this.#world.engine.now),
    };
    this.#known.set(id, known);
    const { thread = [] } = (this.#watch.plainOf(after) ?? {}) as { readonly thread?: readonly unknown[] };
    for (const mark of marksIn(JSON.stringify(thread))) this.#byMark.set(mark, id);
    const holders = this.#holders.get(id) ?? new Set();
    this.#holders.set(id, holders);
    if (now.holder) holders.add(now.holder.id);
    return known;
  }

  /** What stands in a complaint is read by whoever made it and by whoever holds it. */
  onSaid(chat: string, text: string): void {
    for (const mark of marksIn(text)) {
      const id = this.#byMark.get(mark);
      const desk = this.#world.desks.find(({ phone }) => phone.chat === chat);
      if (id === undefined || this.#known.get(id)?.opener === chat) continue;
      if (!desk || !this.#holders.get(id)?.has(desk.id))
        this.#watch.violation(
          'acts-within-powers',
          `${desk?.name ?? chat} read the words ${mark} of a complaint`,
        );
    }
  }

  #checkWords(known: KnownGrievance, before: Item | undefined, after: Item, { name }: Happened): void {
    if (name === 'grievance.erased') {
      if (after['sealed'] !== undefined || known.chat !== 'erased:0')
        this.#watch.violation(
          'erased-stays-erased',
          `${known.reference} keeps something after it was erased`,
        );
      return;
    }
    const { thread = [] } = (this.#watch.plainOf(before) ?? {}) as { readonly thread?: readonly unknown[] };
    const lost = marksIn(JSON.stringify(thread)).filter((mark) => !known.marks.has(mark));
    if (lost.length > 0 && thread.length < MOST_WORDS)
      this.#watch.violation('words-stay', `${name} lost ${lost.join(' ')} of ${known.reference}`);
  }

  #checkPowers(now: GrievanceNow, old: GrievanceNow | undefined, { name, by }: Happened): void {
    if (by.kind !== 'staff') {
      const wanted = HOUSES.includes(name) ? 'system' : 'resident';
      if (by.kind !== wanted || STAFFS.includes(name))
        this.#watch.violation('acts-within-powers', `${name} on ${now.reference} by a ${by.kind}`);
      return;
    }
    const desk = this.#world.desks.find(({ id }) => id === by.id);
    const seen = old ?? now;
    const own = OWN_OFFICES[desk?.role ?? ''];
    const judges = own === undefined || own.includes(seen.concerns) || seen.barred.includes(String(by.id));
    const wrongLane = (seen.lane === 'protection') !== (desk?.role === 'protection-officer');
    const below = desk?.area !== 'ID' && seen.least > 0;
    const outside = desk?.area !== 'ID' && !(seen.area ?? '').startsWith(String(desk?.area));
    const unasked = seen.consent === 'waiting' || seen.consent === 'declined';
    const again = name === 'grievance.taken' && seen.answerers.includes(String(by.id));
    const others = HOLDERS.includes(name) && seen.holder?.id !== by.id;
    const hers = desk?.phone.chat === seen.chat;
    const wrong = Object.entries({ judges, wrongLane, below, outside, unasked, again, others, hers });
    if (!STAFFS.includes(name) || wrong.some(([, is]) => is))
      this.#watch.violation(
        'acts-within-powers',
        `${name} on ${now.reference} by ${desk?.name}: ${wrong.filter(([, is]) => is).map(([what]) => what)}`,
      );
  }

  /** Only she says yes to a matter of protection; another kind of matter is asked again, or not at all. */
  #checkConsent(now: GrievanceNow, old: GrievanceNow | undefined, { name }: Happened): void {
    const gives = name === 'grievance.consented' || now.consent !== 'given' || old?.consent === 'given';
    if (!gives || (now.lane === 'protection' && now.consent === 'not-needed'))
      this.#watch.violation('consent-first', `${name} left ${now.reference} (${now.lane}) ${now.consent}`);
  }

  #checkLate(now: GrievanceNow, old: GrievanceNow | undefined, { name, at }: Happened): void {
    if (HOUSES.includes(name) && (old?.due === undefined || at < old.due - SKEW))
      this.#watch.violation('late-is-told', `${name} on ${now.reference} came before its day`);
    if (name === 'grievance.ran-late' && !now.late)
      this.#watch.violation('late-is-told', `${now.reference} ran late and is not late`);
  }

  #checkPlaces(now: GrievanceNow, { queue, due }: Item): void {
    const waits = now.state === 'received' || now.state === 'taken';
    const read = now.consent === 'not-needed' || now.consent === 'given';
    if ((waits && read) !== (queue !== undefined) || (now.due !== undefined) !== (due !== undefined))
      this.#watch.violation(
        'queues-equal-states',
        `${now.reference} is ${now.state}, in ${String(queue)}, due in ${String(due)}`,
      );
  }
}

/** The grievance itself and so many later words are kept. */
const MOST_WORDS = 60;
const HOLDERS = ['grievance.released', 'grievance.asked', 'grievance.answered'];
