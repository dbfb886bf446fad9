import type { Commit } from './documents/documents.ts';
import type { Watch } from './watch.ts';
import type { FileNow, KnownFile } from './watch-files.ts';
import type { Happened } from './watch-reports.ts';
import type { World } from './world.ts';

const DAY = 24 * 3600 * 1000;
/** So many days numbers and papers are kept after the end; an accepted request is over after a year of silence. */
const KEPT = 90 * DAY;
const SILENT = 365 * DAY;
const SKEW = 5000;
const KINDS = ['NIK', 'KK'];

/** Since when a request is over, worked out a second time; undefined while somebody still has it. */
export function overSince({ state, objectUntil = 0, changedAt }: FileNow): number | undefined {
  if (state === 'received' || state === 'taken-up') return changedAt;
  if (state === 'refused') return Math.max(changedAt, objectUntil);
  return state === 'accepted' ? changedAt + SILENT : undefined;
}

/** Watches that numbers and papers go ninety days after the end: not before, with the act that says so, once. */
export class ClearingWatch {
  readonly #world: World;
  readonly #watch: Watch;
  /** Clearings of which the person must hear. */
  readonly #told = new Map<string, KnownFile>();

  constructor(world: World, watch: Watch) {
    this.#world = world;
    this.#watch = watch;
  }

  #wrong(detail: string): void {
    this.#watch.violation('ended-numbers-go', detail);
  }

  /** A number goes only with its request, or because its person takes it back. */
  onVault({ after, before }: Commit): void {
    const id = String((after ?? before)?.['pk']).slice('VAULT#'.length);
    const file = this.#watch.files.byId(id);
    const told = this.#world.told.get(this.#world.acting?.update ?? 0);
    const takesBack = told?.chat === file?.chat && /^\[numbers:forget:/.test(told?.text ?? '');
    const mayGo =
      takesBack || !file || file.chat === 'erased:0' || file.now.state === 'withdrawn' || file.now.clearedAt;
    if (!after && !mayGo) this.#wrong(`a number of ${file?.reference} went while it is ${file?.now.state}`);
  }

  onState(known: KnownFile, old: FileNow | undefined, event: Happened, all: readonly Commit[]): void {
    const { now, reference, id } = known;
    if (event.name !== 'application.cleared') {
      if (now.clearedAt !== old?.clearedAt) this.#wrong(`${event.name} says that ${reference} was cleared`);
      return;
    }
    const over = old && overSince(old);
    if (over === undefined || event.at < over + KEPT - SKEW)
      this.#wrong(`${reference} (${old?.state}) was cleared before its day`);
    if (old?.clearedAt !== undefined) this.#wrong(`${reference} was cleared twice`);
    if (now.clearedAt === undefined) this.#wrong(`${reference} does not say that it was cleared`);
    if (now.papers.some(({ file }) => file !== undefined)) this.#wrong(`${reference} still names photos`);
    const gone = all.filter(({ before, after }) => !after && before?.['pk'] === `VAULT#${id}`).length;
    if (this.#heldOf(id) > 0) this.#wrong(`${reference} was cleared and keeps numbers`);
    if (gone > 0 && known.chat !== 'erased:0' && now.lane === 'relief') this.#told.set(event.id, known);
  }

  #heldOf(id: string): number {
    return KINDS.filter((kind) => this.#world.store.peek('people', `VAULT#${id}|${kind}`)).length;
  }

  /** Long after everything has ended: nothing of it is left, and whoever had given something was told. */
  checkEnd(): void {
    const now = this.#world.clock();
    for (const file of this.#watch.files.all) {
      const over = overSince(file.now);
      const isDue = over !== undefined && over + KEPT < now - DAY && file.chat !== 'erased:0';
      if (isDue && (file.now.clearedAt === undefined || this.#heldOf(file.id) > 0))
        this.#wrong(`${file.reference} has been over since ${over}, and is not cleared`);
    }
    for (const [id, { opener, chat, reference }] of this.#told)
      if (chat !== 'erased:0' && !this.#watch.notices.has(opener, `${id}-person`))
        this.#watch.violation(
          'notices-complete',
          `${opener} never heard that the numbers of ${reference} went`,
        );
  }
}
