import type { DynamoDBStreamEvent } from 'aws-lambda';
import { Event } from '#core/events.ts';
import type { Process } from './engine.ts';
import type { World } from './world.ts';

const BATCH = 10;
const RELAY_LIMIT = 30_000;
const CONSUMER_LIMIT = 30_000;
/** As functions/send-notices.ts waits for its turn. */
const PATIENCE = 10_000;
const VISIBLE_AGAIN = 60_000;
const MOST_RECEIVES = 5;
const SWEEP_EVERY = 60_000;
const SWEEP_LIMIT = 50_000;
/** What must be left of a clearing to finish the request in hand, in milliseconds. */
const TO_FINISH = 10_000;
/** As functions/sweep.ts takes families. */
const DUE_AT_ONCE = 100;

interface Message {
  /** As it comes out of the queue: read from its text, as functions/send-notices.ts does. */
  readonly event: Event;
  readonly consumer: 'notices' | 'files';
  receives: number;
}

/** Events for which `keep-files` has a queue of its own; a test holds this equal to the plan of infra/functions.ts. */
export const OF_FILES: readonly Event['name'][] = [
  'report.received',
  'report.detailed',
  'report.files-wanted',
  'report.erased',
  'application.submitted',
  'application.completed',
  'application.files-wanted',
  'application.cleared',
  'application.withdrawn',
  'application.erased',
];
const FILES_LIMIT = 60_000;

/** What runs behind the door: the relay from the stream to the topic, the consumer's queue, the sweep. */
export class Porters {
  readonly #world: World;
  #checkpoint = 0;
  #relaying = false;
  #awake = false;
  readonly #queue = new Set<Message>();
  readonly #deadLetters: Message[] = [];
  /** Ids of events that the topic has taken, and of those that a consumer has finished. */
  readonly published = new Set<string>();
  readonly consumed = new Set<string>();
  deadLettered = 0;

  constructor(world: World) {
    this.#world = world;
  }

  get idle(): boolean {
    return this.#checkpoint >= this.#world.store.stream.length && this.#queue.size === 0 && !this.#relaying;
  }

  /** The stream has something new. */
  wake(): void {
    if (this.#awake) return;
    this.#awake = true;
    this.#world.engine.after(this.#world.random.between(50, 900), () => {
      this.#awake = false;
      this.#relay();
    });
  }

  #relay(): void {
    const { store, misfortune, random, pieces } = this.#world;
    if (this.#relaying || this.#checkpoint >= store.stream.length) return;
    this.#relaying = true;
    const taken = store.stream.slice(this.#checkpoint, this.#checkpoint + BATCH);
    const Records = misfortune.hits('reordered-events') ? random.shuffled(taken) : taken;
    // The records carry what a function reads of them.
    const stream = { Records } as unknown as DynamoDBStreamEvent;
    const run = { awsRequestId: 'simulated', getRemainingTimeInMillis: () => RELAY_LIMIT };
    this.#world.start(
      'relay',
      { limit: RELAY_LIMIT },
      (process) => pieces.relay(stream, (events) => this.#publish(process, events), run),
      (outcome) => {
        this.#relaying = false;
        if (outcome.kind === 'answer') {
          const failed = new Set(outcome.value.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
          const first = Records.findIndex(({ dynamodb }) => failed.has(dynamodb.SequenceNumber));
          // Lambda goes on from the first that failed, in the order in which it handed them over.
          const done = first < 0 ? taken : Records.slice(0, first);
          const left = taken.filter((record) => !done.includes(record));
          store.stream.splice(this.#checkpoint, taken.length, ...done, ...left);
          this.#checkpoint += done.length;
        }
        if (this.#checkpoint < store.stream.length) this.wake();
      },
    );
  }

  /** The topic: takes events, or refuses some, and hands copies to the queue in its own time. */
  #publish(process: Process, events: readonly Event[]): Promise<ReadonlySet<string>> {
    const { engine, random, misfortune } = this.#world;
    return engine.call(process, random.between(2, 20), () => {
      if (this.#world.diesAt(process, 'before') || misfortune.hits('crash-before-call'))
        return { kind: 'death' };
      this.#world.note(process, 'publish', events[0]?.name, events.length);
      const refused = new Set<string>();
      for (const event of events) {
        if (misfortune.hits('topic-refuses')) refused.add(event.id);
        else this.#enqueue(event);
      }
      return this.#world.diesAt(process, 'after') || misfortune.hits('crash-after-call')
        ? { kind: 'death' }
        : { kind: 'answer', value: refused };
    });
  }

  #enqueue(event: Event): void {
    const { engine, random, misfortune } = this.#world;
    this.published.add(event.id);
    const read = Event.parse(JSON.parse(JSON.stringify(event)));
    const consumers = OF_FILES.includes(event.name)
      ? (['notices', 'files'] as const)
      : (['notices'] as const);
    for (const consumer of consumers) {
      const copies = misfortune.hits('duplicate-events') ? 2 : 1;
      for (let copy = 0; copy < copies; copy += 1) {
        const message: Message = { event: read, consumer, receives: 0 };
        this.#queue.add(message);
        const late = misfortune.hits('reordered-events')
          ? random.between(500, 8_000)
          : random.between(5, 200);
        engine.after(late, () => this.#receive(message));
      }
    }
  }

  #receive(message: Message): void {
    const { engine } = this.#world;
    if (!this.#queue.has(message)) return;
    message.receives += 1;
    if (message.receives > MOST_RECEIVES) {
      this.#queue.delete(message);
      this.#deadLetters.push(message);
      this.deadLettered += 1;
      return;
    }
    const { event, consumer } = message;
    const ofFiles = consumer === 'files';
    this.#world.start(
      consumer,
      { limit: ofFiles ? FILES_LIMIT : CONSUMER_LIMIT, skew: this.#world.skew() },
      (process) => (ofFiles ? this.#keep(event, process) : this.#tell(event, process)),
      (outcome) => {
        if (outcome.kind === 'answer') {
          this.#queue.delete(message);
          if (!ofFiles) this.consumed.add(event.id);
        } else engine.after(outcome.kind === 'error' ? 2_000 : VISIBLE_AGAIN, () => this.#receive(message));
      },
    );
  }

  /** As functions/send-notices.ts: each kind of matter has its own sentences, a kind that nobody tells of is done. */
  async #tell(event: Event, process: Process): Promise<void> {
    const { pieces } = this.#world;
    const telling = this.#world.telling(process);
    const until = this.#world.clock() + PATIENCE;
    if (event.name.startsWith('report.')) return pieces.sendNotices(event, telling, until);
    if (event.name.startsWith('application.')) return pieces.sendFileNotices(event, telling, until);
    if (event.name.startsWith('follow-up.')) return pieces.sendFollowUpNotices(event, telling, until);
    if (event.name.startsWith('grievance.')) return pieces.sendGrievanceNotices(event, telling, until);
    if (event.name.startsWith('referral.')) return pieces.sendReferralNotices(event, telling, until);
  }

  /** As functions/keep-files.ts. */
  #keep(event: Event, process: Process): Promise<void> {
    return this.#world.pieces.keepFiles(event, this.#world.keeping(process));
  }

  /** An operator sends the dead letters through again. */
  redrive(): void {
    for (const message of this.#deadLetters.splice(0)) {
      message.receives = 0;
      this.#queue.add(message);
      this.#receive(message);
    }
  }

  /** Every minute, for ever. */
  sweepFromNowOn(): void {
    this.#world.engine.after(SWEEP_EVERY, () => {
      this.sweep();
      this.sweepFromNowOn();
    });
  }

  /** As functions/clear-ended.ts, three times a day. */
  clear(): void {
    const { pieces } = this.#world;
    this.#world.start(
      'office',
      { limit: SWEEP_LIMIT, skew: this.#world.skew() },
      (process) =>
        pieces.clearEnded(this.#world.clearing(process), this.#world.clock() + SWEEP_LIMIT - TO_FINISH),
      (outcome) => {
        if (outcome.kind === 'error') this.#world.watch.onSweepFailed(outcome.error);
      },
    );
  }

  sweep(): void {
    const { pieces } = this.#world;
    this.#world.start(
      'sweep',
      { limit: SWEEP_LIMIT, skew: this.#world.skew() },
      async (process) => {
        const { telling, queries, talks, applications, followUps, grievances, referrals } =
          this.#world.sweeping(process);
        await pieces.sweep({ ...telling, talks }, queries);
        const { aggregates, system, rulesOf } = telling;
        await pieces.chaseFiles(aggregates, applications, system);
        const due = await followUps.due(system.now(), DUE_AT_ONCE);
        const heard = await grievances.due(system.now(), DUE_AT_ONCE);
        await pieces.chaseGrievances(aggregates, heard, system);
        await pieces.remindFamilies(aggregates, due, rulesOf, system);
        const referred = await referrals.due(system.now(), DUE_AT_ONCE);
        await pieces.chaseReferrals(aggregates, referred, system);
      },
      (outcome) => {
        if (outcome.kind === 'error') this.#world.watch.onSweepFailed(outcome.error);
      },
    );
  }
}
