import type { ChatId } from '#core/shared/ids.ts';
import { type Reference, readReference } from '#core/shared/ids.ts';
import type { Reply } from '#core/talk/session.ts';
import type { Outgoing } from '#core/use-cases/ports.ts';
import type { Commit } from './documents/documents.ts';
import type { Item } from './documents/item.ts';
import type { Process } from './engine.ts';
import type { Invariant } from './invariants.ts';
import type { Told } from './told.ts';
import { AnswerWatch } from './watch-answers.ts';
import { ClearingWatch } from './watch-clearing.ts';
import { FileWatch } from './watch-files.ts';
import { FollowUpWatch } from './watch-follow-ups.ts';
import { GrievanceWatch } from './watch-grievances.ts';
import { NoticeWatch } from './watch-notices.ts';
import { ReferralWatch } from './watch-referrals.ts';
import { ReportWatch } from './watch-reports.ts';
import { checkLogged, checkSecrecy } from './watch-secrecy.ts';
import { SessionWatch } from './watch-sessions.ts';
import { VaultWatch } from './watch-vault.ts';
import type { World } from './world.ts';

/** Something that must never be. */
export interface Violation {
  readonly invariant: Invariant;
  readonly detail: string;
  readonly turn: number;
}

/** A message on its way to a chat. */
export interface Sending {
  readonly process: Process;
  readonly chat: ChatId;
  readonly message: Outgoing;
  readonly outcome: string;
  readonly arrives: boolean;
}

const REFERENCE = /[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}/g;
const NUMBERS = /\b(110|112|113|115|117|118|119|129)\b/;
const FAILURES: readonly string[] = [
  'TimeoutError',
  'ProvisionedThroughputExceededException',
  'TransactionCanceledException',
  'TransactionConflictException',
];

/** Sees everything that is written, said and answered, and says what must not be. */
export class Watch {
  readonly violations: Violation[] = [];
  readonly reports: ReportWatch;
  readonly files: FileWatch;
  readonly followUps: FollowUpWatch;
  readonly grievances: GrievanceWatch;
  readonly referrals: ReferralWatch;
  readonly vault: VaultWatch;
  readonly clearing: ClearingWatch;
  readonly answers: AnswerWatch;
  readonly sessions: SessionWatch;
  readonly notices: NoticeWatch;
  readonly #world: World;
  /** Numbers of everything that has one, as the store knows them. */
  readonly #references = new Set<string>();
  readonly #replies = new WeakMap<Outgoing, Reply>();

  constructor(world: World) {
    this.#world = world;
    this.reports = new ReportWatch(world, this);
    this.files = new FileWatch(world, this);
    this.followUps = new FollowUpWatch(world, this);
    this.grievances = new GrievanceWatch(world, this);
    this.referrals = new ReferralWatch(world, this);
    this.vault = new VaultWatch(world, this);
    this.clearing = new ClearingWatch(world, this);
    this.answers = new AnswerWatch(this);
    this.sessions = new SessionWatch(world, this);
    this.notices = new NoticeWatch(world, this);
  }

  /** One violation is enough: what follows may only be its consequence. */
  get stopped(): boolean {
    return this.violations.length > 0;
  }

  violation(invariant: Invariant, detail: string): void {
    if (this.violations.length > 4) return;
    this.violations.push({ invariant, detail, turn: this.#world.turns });
    this.#world.story.say(this.#world.engine.now, `*** ${invariant}: ${detail}`);
  }

  /** Keeps which stored reply became which message. */
  remember(message: Outgoing, reply: Reply): Outgoing {
    this.#replies.set(message, reply);
    return message;
  }

  /** What the sealed field of an item holds. */
  plainOf(item: Item | undefined): Record<string, unknown> | undefined {
    const plain = item && this.#world.seal.plainOf(item['sealed']);
    return plain === undefined ? undefined : JSON.parse(plain);
  }

  onCommit(commits: readonly Commit[]): void {
    this.answers.onCommit(commits, this.#world.asking);
    for (const commit of commits) {
      const { table, after } = commit;
      if (after) checkSecrecy(after, this.#world, this);
      const sk = String((after ?? commit.before)?.['sk']);
      const pk = String((after ?? commit.before)?.['pk']);
      if (table === 'sessions' && sk === 'SESSION') this.sessions.onCommit(commit);
      else if (table === 'sessions' && sk === 'STAFF') this.reports.onStaff(commit);
      else if (table === 'sessions' && pk.startsWith('NOTICE#')) this.notices.onCommit(commit);
      else if (table === 'sessions' && pk.startsWith('PARKED#')) this.#onParked(commit);
      else if (table === 'people' && pk.startsWith('VAULT#')) this.vault.onCommit(commit);
      else if (pk.startsWith('APPLICATION#')) this.files.onCommit(commit, commits);
      else if (pk.startsWith('FOLLOW-UP#')) this.followUps.onCommit(commit, commits);
      else if (pk.startsWith('GRIEVANCE#')) this.grievances.onCommit(commit, commits);
      else if (pk.startsWith('REFERRAL#')) this.referrals.onCommit(commit, commits);
      else if (pk.startsWith('REF#')) this.#references.add(pk.slice('REF#'.length));
      else if (pk.startsWith('REPORT#')) this.reports.onCommit(commit, commits);
    }
  }

  #onParked({ after }: Commit): void {
    const told = this.#world.told.get(Number(after?.['update']));
    if (after && told && !told.poison)
      this.violation(
        'only-the-faulty-parked',
        `${told.chat} "${told.text}" was parked as ${String(after['code'])}`,
      );
  }

  onSend(sending: Sending): void {
    const { process, chat, message, outcome } = sending;
    const reply = this.#replies.get(message);
    this.checkSaid(chat, message.text);
    if (process.role === 'notices') this.referrals.onNotice(chat, message.text, referencesIn(message.text));
    if (process.role === 'turn') {
      const told = this.#world.told.get(process.update ?? 0);
      if (told?.writes === 0 && told.chat === chat)
        this.violation('said-after-saved', `${chat} heard an answer to ${told.update} before it was written`);
      if (told?.chat === chat)
        told.said.push({ at: this.#world.engine.now, outcome, text: message.text, process });
    } else if (reply) this.notices.onSend(sending, reply);
    this.sessions.onSend(chat, outcome);
  }

  /** What is said names only what exists, and nothing of protection to whom it does not concern. */
  checkSaid(chat: ChatId, text: string): void {
    this.vault.onSaid(chat, text);
    this.referrals.onSaid(chat, text);
    this.grievances.onSaid(chat, text);
    this.files.groups.onSaid(chat, text);
    for (const reference of referencesIn(text)) {
      const referral = this.referrals.byReference(reference);
      if (referral) {
        this.referrals.onNamed(referral, chat);
        continue;
      }
      const matter =
        this.reports.byReference(reference) ??
        this.files.byReference(reference) ??
        this.grievances.byReference(reference);
      if (!matter && !this.#references.has(reference))
        this.violation('reference-exists', `${chat} was told ${reference}, which is nowhere`);
      const desk = this.#world.desks.find(({ phone }) => phone.chat === chat);
      if (desk && matter?.opener !== chat && this.files.byReference(reference)?.now.state === 'gathering')
        this.violation(
          'group-members-agreed',
          `${desk.name} was told of ${reference}, which nobody has sent`,
        );
      if (desk && this.grievances.byReference(reference)?.wasOpen) continue;
      if (matter?.lane === 'protection' && matter.opener !== chat && desk?.role !== 'protection-officer')
        this.violation('protection-apart', `${chat} was told of ${reference}, a protection matter`);
    }
  }

  onAcknowledged({
    told,
    message,
    arrives,
  }: {
    told: Told;
    process: Process;
    message: Outgoing | undefined;
    arrives: boolean;
  }): void {
    if (message) this.checkSaid(told.chat, message.text);
    const parked = () => this.#world.store.peek('sessions', `PARKED#${told.chat}|UPDATE#${told.update}`);
    const { text } = told;
    const meant = !('edited_message' in told.body && text === undefined);
    if (meant && told.writes === 0 && !parked())
      this.violation(
        'acknowledged-is-kept',
        `${told.chat} ${told.update} "${text}" was answered with 200 and is nowhere`,
      );
    if (!told.danger || told.staff || parked()) return;
    const heard =
      told.said.some((one) => NUMBERS.test(one.text)) || (arrives && NUMBERS.test(message?.text ?? ''));
    if (!heard && !this.sessions.wasSettled(told))
      this.violation('danger-answered-at-once', `${told.chat} wrote "${text}" and was given no number`);
  }

  onTurnFailed(told: Told, error: unknown): void {
    if (!isExpected(error))
      this.violation(
        'no-surprises',
        `the turn of ${told.chat} "${told.text}" failed: ${String((error as Error)?.stack)}`,
      );
  }

  onSweepFailed(error: unknown): void {
    if (!isExpected(error))
      this.violation('no-surprises', `a sweep failed: ${String((error as Error)?.stack)}`);
  }

  /** What the house logs is read by operators: nothing that somebody said, and no number. */
  onLog(code: string, fields: unknown): void {
    checkLogged(code, fields, this);
  }

  get owesNothing(): boolean {
    return this.sessions.owing.size === 0 && this.notices.owed === 0;
  }

  whatIsOwed(): string {
    const { sender, porters, consoles } = this.#world;
    return [
      `sender ${sender.idle ? 'idle' : 'busy'}`,
      `porters ${porters.idle ? 'idle' : 'busy'}`,
      `${consoles.waiting} consoles wait`,
      `${this.sessions.owing.size} chats owe replies`,
      `${this.notices.owed} notices are owed`,
    ].join(', ');
  }
}

/** The numbers of matters that are said. */
const referencesIn = (text: string): readonly Reference[] =>
  [...text.matchAll(REFERENCE)].flatMap(([shown]) => readReference(shown) ?? []);

/** Failures that the faults make, and races that were lost several times in a row. */
const isExpected = (error: unknown): boolean =>
  error instanceof Error &&
  (FAILURES.includes(error.name) ||
    /moved (at every attempt|three times)|stood still|left \d+ items unread/.test(error.message));
