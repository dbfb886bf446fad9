import type { Commit } from './documents/documents.ts';
import type { Watch } from './watch.ts';
import { KK, NIK } from './words.ts';
import type { World } from './world.ts';

/** Every number that is given in a simulated world, however it is written. */
const GIVEN = new RegExp(`(?:${NIK}|${KK})\\d{4}`);

/** Does a text hold a whole identity number of somebody here? */
export const holdsNumber = (text: string): boolean => GIVEN.test(text);

/** Watches the vault: digits under its own key only, given for a request that stands, seen by whoever opened them on record. */
export class VaultWatch {
  readonly #world: World;
  readonly #watch: Watch;
  /** How many numbers were locked away: none at all would prove nothing. */
  locked = 0;

  constructor(world: World, watch: Watch) {
    this.#world = world;
    this.#watch = watch;
  }

  onCommit({ before, after }: Commit): void {
    this.#watch.clearing.onVault({ before, after } as Commit);
    if (!after) return;
    this.locked += 1;
    const file = this.#watch.files.byId(String(after['pk']).slice('VAULT#'.length));
    if (!file || file.chat === 'erased:0' || file.now.state === 'withdrawn' || file.now.clearedAt)
      this.#watch.violation(
        'numbers-go-with-purpose',
        `${String(after['pk'])} was written without a request that stands`,
      );
    const shown = this.#world.seal.plainOf(after['shown']);
    const digits = this.#world.vaultSeal.plainOf(after['sealed']);
    if (digits === undefined || shown === undefined || holdsNumber(shown))
      this.#watch.violation(
        'numbers-in-the-vault',
        `${String(after['pk'])} is not sealed under the vault's key`,
      );
  }

  /** Digits that are said go to whoever opened them, and are never said before that is on record. */
  onSaid(chat: string, text: string): void {
    if (!holdsNumber(text)) return;
    const desk = this.#world.desks.find(({ phone }) => phone.chat === chat);
    if (!desk || !this.#watch.files.openedBy.has(desk.id))
      this.#watch.violation('numbers-in-the-vault', `${chat} was shown digits that nobody opened`);
  }
}
