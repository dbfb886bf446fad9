import type { Answered, Asking } from './consoles.ts';
import type { Commit } from './documents/documents.ts';
import type { Process } from './engine.ts';
import type { Watch } from './watch.ts';
import { holdsNumber } from './watch-vault.ts';
import { IDENTITY } from './words.ts';

/** Acts that only add: they may be done on what has moved since it was seen. */
const ADDS: readonly string[] = ['check', 'ask', 'tell', 'want-files'];

/** Watches the API: what it answers, and that one press is one act. */
export class AnswerWatch {
  readonly #watch: Watch;
  /** Which states were written under which key, by whichever of its requests. */
  readonly #written = new Map<string, string>();

  constructor(watch: Watch) {
    this.#watch = watch;
  }

  /** The states that one request writes: the same key writes one version of one thing. */
  onCommit(commits: readonly Commit[], asking: Asking | undefined): void {
    if (asking?.key === undefined) return;
    for (const { after } of commits) {
      const pk = String(after?.['pk']);
      if (after?.['sk'] !== 'NOW' || !/^(REPORT|APPLICATION|GRIEVANCE|REFERRAL)#/.test(pk)) continue;
      const written = `${pk} version ${String(after['version'])}`;
      const before = this.#written.get(asking.key);
      if (before !== undefined)
        this.#watch.violation(
          'one-act-per-press',
          `${asking.desk.name} pressed once: ${before} and ${written}`,
        );
      this.#written.set(asking.key, written);
      const moves = !pk.startsWith('REPORT#') && !ADDS.includes(asking.act ?? '');
      if (moves && after['version'] !== asking.version + 1)
        this.#watch.violation(
          'moved-as-seen',
          `${asking.desk.name} saw version ${asking.version}, ${asking.act} made ${written}`,
        );
    }
  }

  onAnswered(asking: Asking, { status, body }: Answered, process: Process): void {
    const what = `${asking.method} ${asking.path} by ${asking.desk.name}`;
    if (status >= 500 && !process.struck)
      this.#watch.violation(
        'no-surprises',
        `${what} was answered ${status} for no reason: ${body.slice(0, 200)}`,
      );
    if (status >= 400 && !body.includes('"code"'))
      this.#watch.violation('no-surprises', `${what} was answered ${status} without saying why`);
    const done = asking.key !== undefined && status >= 200 && status < 300;
    if (done && !this.#written.has(asking.key))
      this.#watch.violation('answered-is-done', `${what} was answered ${status} and nothing was written`);
    const { chat } = asking.desk.phone;
    this.#watch.referrals.onSaid(chat, body);
    this.#watch.grievances.onSaid(chat, body);
    if (body.includes(IDENTITY) || holdsNumber(body))
      this.#watch.violation('numbers-in-the-vault', `${what} was answered with an identity number`);
  }
}
