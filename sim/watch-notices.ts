import type { Reply } from '#core/talk/session.ts';
import type { Commit } from './documents/documents.ts';
import type { Process } from './engine.ts';
import type { Sending, Watch } from './watch.ts';
import type { World } from './world.ts';

/** A notice as the log has it. */
interface Logged {
  readonly chat: string;
  readonly event: string;
  state: string;
  /** When it was recorded as done. */
  doneAt: number | undefined;
  arrived: number;
  twin?: boolean;
  /** Runs that have held it for sending: what any other sends in its words is something else. */
  readonly holders: Set<Process>;
  /** What the channel last answered about it, and to whom. */
  last?: { readonly process: Process; readonly outcome: string };
}

/** Keys of sentences that say that somebody has taken the report. */
const SAYS_TAKEN: readonly string[] = ['notice.taken', 'notice.handed-over', 'urgent.added-taken'];

/** Watches notices: logged before they are sent, once, and never ahead of what they tell. */
export class NoticeWatch {
  readonly #world: World;
  readonly #watch: Watch;
  readonly #byKey = new Map<string, Logged>();
  readonly #byReply = new Map<string, Logged[]>();
  owed = 0;

  constructor(world: World, watch: Watch) {
    this.#world = world;
    this.#watch = watch;
  }

  has(chat: string, event: string): boolean {
    return this.#byKey.has(`${chat}|${event}`);
  }

  get all(): Iterable<Logged> {
    return this.#byKey.values();
  }

  onCommit({ before, after }: Commit): void {
    if (!after) return;
    const [chat, event, state] = [String(after['chat']), String(after['event']), String(after['state'])];
    const key = `${chat}|${event}`;
    const known = this.#byKey.get(key);
    if (!before || !known) {
      if (chat === 'erased:0')
        this.#watch.violation(
          'erased-stays-erased',
          `a notice of ${event} is owed to whoever has erased everything`,
        );
      if (known) this.#watch.violation('notice-once', `${chat} was owed ${event} twice`);
      const logged: Logged = { chat, event, state, doneAt: undefined, arrived: 0, holders: new Set() };
      this.#byKey.set(key, logged);
      this.#checkLate(chat, event);
      const reply = wordsOf(chat, this.#watch.plainOf(after) as unknown as Reply | undefined);
      this.#byReply.set(reply, [...(this.#byReply.get(reply) ?? []), logged]);
      if (state === 'owed') this.owed += 1;
      return;
    }
    if (known.state === 'owed' && state !== 'owed') {
      this.owed -= 1;
      known.doneAt = this.#world.engine.now;
    } else if (known.state !== 'owed' && state === 'owed')
      this.#watch.violation('notice-once', `${chat} is owed ${event} again`);
    this.#checkEnding(known, state);
    known.state = state;
    const { acting } = this.#world;
    if (acting && after['heldUntil'] !== before['heldUntil']) known.holders.add(acting);
  }

  /** Whoever waits hears that it takes longer before anybody is reminded of it. */
  #checkLate(chat: string, notice: string): void {
    const id = notice.slice(0, 26);
    this.#checkReferralLate(chat, notice, id);
    const late = notice.endsWith('-desk') ? this.#watch.files.events.get(id) : undefined;
    if (late?.event.name !== 'application.ran-late') return;
    const { household } = late.file.now;
    // A proposal whose household has answered is that household's matter; its author hears no more of it.
    if (household !== undefined && household.said !== 'unreached') return;
    if (!this.has(late.chat, `${id}-person`) && !this.has('erased:0', `${id}-person`))
      this.#watch.violation(
        'late-is-told',
        `${chat} is reminded of ${late.file.reference} before ${late.chat} is told`,
      );
  }

  /** The person who is passed on hears first that an office is late, unless hearing of it would endanger her. */
  #checkReferralLate(chat: string, notice: string, id: string): void {
    const late = this.#watch.referrals.events.get(id);
    if (late?.event.name !== 'referral.ran-late' || late.event.codes['first'] !== true) return;
    const { opener, reference, hidden } = late.referral;
    const told = this.has(opener, `${id}-person`) || late.referral.chat === 'erased:0' || hidden;
    if (!notice.endsWith('-person') && !told && late.referral.now.override?.tells !== false)
      this.#watch.violation('late-is-told', `${chat} is reminded of ${reference} before ${opener} is told`);
  }

  /** "Sent" is only what the channel took, and what may have arrived is owed no more. */
  #checkEnding({ chat, event, state: before, last, twin }: Logged, state: string): void {
    // What a turn tells others goes out with its own words, which are not tied to the log.
    if (this.#world.acting?.role === 'turn') return;
    if (state === 'sent' && before !== 'sent' && last?.outcome !== 'sent')
      this.#watch.violation('settled-after-said', `${chat} was not sent ${event}, the log says it was`);
    const mine = last?.process === this.#world.acting;
    if (state === 'owed' && mine && !twin && (last?.outcome === 'sent' || last?.outcome === 'unknown'))
      this.#watch.violation('notice-once', `${chat} may have ${event}, and is owed it still`);
  }

  onSend({ process, chat, outcome, arrives }: Sending, reply: Reply): void {
    const taken = reply.parts.find(({ key }) => SAYS_TAKEN.includes(key));
    if (taken) this.#checkTaken(chat, taken.params);
    const logged = this.#byReply.get(wordsOf(chat, reply));
    const notice = logged?.find(({ doneAt }) => doneAt === undefined) ?? logged?.[0];
    if (!notice) {
      if (process.role === 'notices')
        this.#watch.violation('notice-logged-first', `${chat} heard a notice that is not in the log`);
      return;
    }
    if (
      logged?.every(({ doneAt }) => doneAt !== undefined && doneAt < process.startedAt) &&
      !this.#isOwedReply(chat, reply)
    )
      this.#watch.violation(
        'notice-once',
        `${chat} was sent ${notice.event} again (${outcome}), which was recorded as ${notice.state}`,
      );
    // Two notices may have the very same words: then each may be the one that went out.
    for (const one of logged ?? []) {
      one.twin = (logged?.length ?? 0) > 1;
      if (one.holders.has(process) && (one.last?.outcome !== 'sent' || !one.twin))
        one.last = { process, outcome };
    }
    if (arrives) notice.arrived += 1;
  }

  /** An owed reply may use the very words of a notice. */
  #isOwedReply(chat: string, reply: Reply): boolean {
    const item = this.#world.store.peek('sessions', `CHAT#${chat}|SESSION`);
    const { owed = [] } = (this.#watch.plainOf(item) ?? {}) as { owed?: { reply: Reply }[] };
    return owed.some((one) => wordsOf(chat, one.reply) === wordsOf(chat, reply));
  }

  #checkTaken(chat: string, { reference, holder }: Record<string, unknown>): void {
    const report = this.#watch.reports.byReference(String(reference).replace('-', ''));
    if (!report || report.takenOnce) return;
    this.#watch.violation(
      'taken-told-when-taken',
      `${chat} was told that ${String(holder)} has ${String(reference)}`,
    );
  }
}

/** What a reply says to a chat, however its fields are ordered. */
const wordsOf = (chat: string, reply: Reply | undefined): string =>
  JSON.stringify([chat, reply?.parts, reply?.keyboard?.rows]);
