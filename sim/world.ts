import { createBlindIndex } from '#adapters/crypto.ts';
import { createFileLedger } from '#adapters/dynamodb/file-ledger.ts';
import type { TableName, Tables } from '#adapters/dynamodb/keys.ts';
import type { Store } from '#adapters/dynamodb/store.ts';
import { fileNameOf } from '#adapters/file-links.ts';
import { createFixedKeyService } from '#adapters/memory/keys.ts';
import type { Stores } from '#adapters/memory.ts';
import { createSystem } from '#adapters/system.ts';
import type { ParkingHouse } from '#bot/errors.ts';
import { followUpRules } from '#bot/follow-up-rules.ts';
import { readAnswer } from '#bot/read-answer.ts';
import { render } from '#bot/render.ts';
import { showDate } from '#bot/show.ts';
import { findProgramme, programmeName } from '#bot/show-application.ts';
import type { TurnAnswer } from '#bot/turn.ts';
import { KEEP_PAPERS_DAYS } from '#content/keeping.ts';
import type { KeptFile } from '#core/disaster/kept-file.ts';
import type { Places } from '#core/language/places.ts';
import { understand } from '#core/language/understand.ts';
import type { ChatId } from '#core/shared/ids.ts';
import type { Clearing } from '#core/use-cases/clear-ended.ts';
import type { Keeping } from '#core/use-cases/keep-files.ts';
import { SlotPacer } from '#core/use-cases/pacer.ts';
import type { Clock, System } from '#core/use-cases/ports.ts';
import { toDetails } from '#core/use-cases/read-message.ts';
import type { ApiHouse } from '#functions/lib/wire-api.ts';
import { leaveBacklog } from './backlog.ts';
import { lendFiles } from './bucket.ts';
import { lendChannel } from './channel.ts';
import { type Answered, type Asking, askHandler, Consoles } from './consoles.ts';
import { DocumentStore, toDocuments } from './documents/documents.ts';
import { Engine, type Outcome, type Process } from './engine.ts';
import { type FaultCounts, Misfortune, type Profile } from './faults.ts';
import { heal } from './heal.ts';
import { leaveHalf, lendDocuments } from './lend.ts';
import { leaveOldTalks } from './old-release.ts';
import { type Desk, newDesks, newResidents, People, toUpdate } from './people.ts';
import type { Phone } from './phones.ts';
import type { Pieces, Telling } from './pieces.ts';
import { rememberPlaces } from './places.ts';
import { Porters } from './porters.ts';
import { Random } from './random.ts';
import { quickSeal, trueSeal, type WatchedSeal } from './seal.ts';
import { Sender } from './sender.ts';
import { Story } from './story.ts';
import type { Told } from './told.ts';
import { type Violation, Watch } from './watch.ts';

/** Where a run dies: at which of its calls, counted from one, before or after the call takes effect. */
export interface Crash {
  /** The first delivery of this update, by its order; or the run of another function, counted from one. */
  readonly update?: number;
  readonly run?: { readonly role: Process['role']; readonly number: number };
  readonly call: number;
  readonly when: 'before' | 'after';
}

/** What an officer at a console does beside somebody in a chat: how often she passes her on, and within so many milliseconds. */
const BESIDE = { refers: 0.4, within: 60 };
const WHILE_ENDING = { refers: 0.9, within: 500 };

/** What most people of a world come for: what has happened tonight, aid, to be passed on from one office to another, or to ask together. */
export type Errand = 'disaster' | 'aid' | 'referrals' | 'groups';

/** How one world is set up. The same setting gives the same course of everything. */
export interface Setting {
  readonly seed: string;
  readonly profile: Profile;
  readonly updates: number;
  readonly pieces: Pieces;
  readonly seal: 'true' | 'quick';
  /** What people come for; drawn by the seed where it is not said. */
  readonly errand?: Errand;
  /** One death at one call, for the sweep over all of them. */
  readonly crash?: Crash;
  /** Every run is kept, so that the sweep knows which calls there are. */
  readonly keepsRuns?: boolean;
  /** Keeps what happens in words; slower. */
  readonly story?: boolean;
}

/** What came of a world. */
export interface Course {
  readonly turns: number;
  readonly requests: number;
  readonly steps: number;
  readonly updates: number;
  readonly deadLettered: number;
  readonly faults: FaultCounts;
  readonly violations: readonly Violation[];
  readonly digest: string;
  readonly story: readonly string[];
}

const TABLES: Tables = {
  claims: 'claims',
  applications: 'applications',
  people: 'people',
  sessions: 'sessions',
};
/** Wednesday 25 November 2026, 08.00 in Jakarta. */
const BEGIN = Date.UTC(2026, 10, 25, 1);
/** A minute and a half, twenty-five minutes, three hours, nine days; the long pause once. */
const JUMPS = [90_000, 1_500_000, 11_000_000, 800_000_000];
const DAYS = 400_000_000;
const TURN_LIMIT = 25_000;
const API_LIMIT = 15_000;
/** Where the tokens of the vault's quick seal begin. */
const VAULT_TOKENS = 2 ** 40;

/** How often people come for what. */
const ERRANDS: readonly (readonly [number, Errand])[] = [
  [50, 'disaster'],
  [26, 'aid'],
  [12, 'referrals'],
  [12, 'groups'],
];

/** The number that a button is about. */
const ABOUT = /^\[[a-z]+:[a-z-]+:([0-9A-HJKMNP-TV-Z]{8})(?::|\])/;
/** No index follows later than this, in milliseconds. */
const INDEXED = 3100;
/** How many people come, at least, and fewer than that. */
const RESIDENTS: Readonly<Record<Errand, readonly [number, number]>> = {
  disaster: [3, 9],
  aid: [3, 5],
  referrals: [2, 4],
  groups: [4, 8],
};

let places: Places | undefined;
/** The key by which equal numbers are found again. */
const INDEX = createBlindIndex(createFixedKeyService('simulator'));

/** As functions/api/routes-for.ts lends them: those of one word behind `/api/`. */
const routesAt = (routes: Pieces['routes'], path: string): Pieces['routes'] =>
  routes.filter((route) => route.path.split('/')[2] === path.split('/')[2]);

/** One small house with its people, its Telegram and everything that goes wrong, from beginning to end. */
export class World {
  readonly setting: Setting;
  readonly random: Random;
  readonly engine: Engine;
  readonly misfortune: Misfortune;
  readonly seal: WatchedSeal;
  /** The vault's own key. */
  readonly vaultSeal: WatchedSeal;
  readonly store: DocumentStore;
  readonly watch: Watch;
  readonly sender: Sender;
  readonly porters: Porters;
  readonly people: People;
  readonly consoles: Consoles;
  readonly residents: readonly Phone[];
  readonly desks: readonly Desk[];
  readonly errand: Errand;
  /** In some worlds people come for aid that is not of this night, and the offices are open. */
  readonly forAid: boolean;
  readonly story: Story;
  readonly told = new Map<number, Told>();
  /** Photos and voice notes that the house keeps itself, by their keys. */
  readonly bucket = new Map<string, KeptFile>();
  /** Whose call is being done right now, and which: what is written is written by it. */
  acting: Process | undefined;
  /** The console's request that is being answered by it. */
  asking: Asking | undefined;
  actingCall = '';
  messages = 0;
  turns = 0;
  /** Requests of consoles; they count as no turns. */
  requests = 0;
  #jump = 0;
  #update: number;
  #downUntil = 0;
  readonly #outUntil = new Map<TableName, number>();
  readonly #phones: ReadonlyMap<ChatId, Phone>;
  readonly #running = new Set<Process>();
  readonly #calls = new Map<number, number>();
  readonly #askings = new WeakMap<Process, Asking>();
  /** The runs of each function, kept only where one of them is to die; and the place of each. */
  readonly #runs = new Map<Process['role'], Process[]>();
  readonly #numbers = new WeakMap<Process, number>();

  constructor(setting: Setting) {
    this.setting = setting;
    this.random = new Random(setting.seed);
    this.engine = new Engine(BEGIN);
    this.misfortune = new Misfortune(this.random, setting.profile);
    this.story = new Story(setting.story === true);
    this.seal = setting.seal === 'true' ? trueSeal(this.clock, this.random) : quickSeal();
    this.vaultSeal = setting.seal === 'true' ? trueSeal(this.clock, this.random) : quickSeal(VAULT_TOKENS);
    const drawn = this.random.weighed(ERRANDS);
    this.errand = setting.errand ?? drawn;
    this.forAid = this.errand !== 'disaster';
    this.residents = newResidents(this.random.between(...RESIDENTS[this.errand]));
    this.desks = newDesks();
    this.#phones = new Map(
      [...this.residents, ...this.desks.map(({ phone }) => phone)].map((one) => [one.chat, one]),
    );
    this.#update = this.random.between(1_000_000, 900_000_000);
    this.watch = new Watch(this);
    this.store = new DocumentStore({
      tables: TABLES,
      now: () => this.engine.now,
      indexLag: () => (this.misfortune.hits('stale-index') ? this.random.between(20, 3000) : 0),
      readLag: () => this.random.between(0, 400),
      onCommit: (commits) => {
        this.watch.onCommit(commits);
        this.porters.wake();
      },
    });
    this.sender = new Sender(this);
    this.porters = new Porters(this);
    this.people = new People(this);
    this.consoles = new Consoles(this);
    places ??= rememberPlaces();
  }

  get pieces(): Pieces {
    return this.setting.pieces;
  }

  /** What a clock that goes right shows. */
  readonly clock = (): number => this.engine.now + this.#jump;

  /** Time passes for everybody, and nothing happens in it. */
  jump(milliseconds: number): void {
    this.#jump += milliseconds;
  }

  skew(): number {
    return this.misfortune.hits('clock-jump') ? this.random.between(-2000, 2000) : 0;
  }

  phone(chat: ChatId): Phone | undefined {
    return this.#phones.get(chat);
  }

  nextUpdate(): number {
    this.#update += 1;
    return this.#update;
  }

  isDown(): boolean {
    return this.engine.now < this.#downUntil;
  }

  /** Does this call touch a table that is out? */
  isOut(input: unknown): boolean {
    if (this.#outUntil.size === 0) return false;
    const { TableName = 'sessions' } = input as { TableName?: string };
    return this.engine.now < (this.#outUntil.get(TableName as TableName) ?? 0);
  }

  /** Does this run die here? Counts its calls on the way. */
  diesAt(process: Process, when: Crash['when']): boolean {
    if (when === 'before') process.calls += 1;
    const { crash } = this.setting;
    if (crash?.call !== process.calls || crash.when !== when) return false;
    if (crash.run) return crash.run.role === process.role && crash.run.number === this.#numbers.get(process);
    const told = this.told.get(process.update ?? 0);
    return process.role === 'turn' && told?.order === crash.update && told?.deliveries === 1;
  }

  /** The runs of a function so far, in their order. */
  runsOf(role: Process['role']): readonly Process[] {
    return this.#runs.get(role) ?? [];
  }

  note(process: Process, call: string, about: unknown, count: number): void {
    this.story.note(this.engine.now, process, call, about, count);
  }

  /** Opens the house without anybody acting by chance. */
  async open(): Promise<void> {
    await this.#openDesks();
    // Staff have been there for long: every index knows them.
    this.engine.after(INDEXED, () => {});
    await this.engine.run(this.engine.now + INDEXED);
    if (this.forAid) await leaveBacklog(this);
    this.porters.sweepFromNowOn();
  }

  /** How many calls the last delivery of an update made. */
  callsOf({ update }: Told): number {
    return this.#calls.get(update) ?? 0;
  }

  /** Hands over an update that was made by hand. */
  send(told: Told): void {
    this.#send(told);
  }

  /** Runs everything: people act while things go wrong, then all is healed and must come together. */
  async run(): Promise<Course> {
    const { error } = console;
    // What functions write about failures is read by operators: nothing that somebody said.
    console.error = (line: unknown) => this.watch.onLog('function.failed', line);
    return this.#run().finally(() => {
      console.error = error;
    });
  }

  async #run(): Promise<Course> {
    await this.open();
    for (let acted = 0; acted < this.setting.updates && !this.watch.stopped; acted += 1) {
      await this.#misfortunes();
      if (this.random.chance(this.forAid ? 0.4 : 0.15)) this.consoles.act();
      const told = this.people.act();
      this.#send(told);
      const ended = this.#endedBy(told);
      const about = ABOUT.exec(told.text ?? '')?.[1] ?? ended;
      if (about && this.random.chance(ended ? 0.8 : 0.3))
        this.consoles.joins(about, ended ? WHILE_ENDING : BESIDE);
      await this.engine.run(this.engine.now + this.#gap());
    }
    if (!this.watch.stopped) await heal(this);
    return {
      turns: this.turns,
      requests: this.requests,
      steps: this.engine.steps,
      updates: this.told.size,
      deadLettered: this.porters.deadLettered,
      faults: this.misfortune.counts,
      violations: this.watch.violations,
      digest: this.story.digest,
      story: this.story.lines,
    };
  }

  /** Whoever erases everything: one of the matters that end with it. */
  #endedBy({ chat, text }: Told): string | undefined {
    if (text !== '[erase:yes]') return undefined;
    const { files, grievances, referrals } = this.watch;
    const of = ({ all }: { readonly all: Iterable<{ readonly chat: string; readonly reference: string }> }) =>
      [...all].flatMap((one) => (one.chat === chat ? one.reference : []));
    // Those from which she may be passed on at that very moment before those by which she has been.
    const begun = [...of(files), ...of(grievances)];
    const hers = begun.length > 0 && this.random.chance(0.8) ? begun : of(referrals);
    return hers.length > 0 ? this.random.pick(hers) : undefined;
  }

  #send(told: Told): void {
    this.told.set(told.update, told);
    this.story.tell(this.engine.now, told);
    this.sender.push(told);
  }

  /** Somebody says something, outside of what chance brings. */
  say(phone: Phone, text: string, staff = false): Told {
    const told = this.people.say(phone, { text }, staff);
    this.#send(told);
    return told;
  }

  /** Mostly a breath, often none at all: then people act at the same time. */
  #gap(): number {
    const { random } = this;
    if (random.chance(0.35)) return random.between(0, 25);
    return random.chance(0.1) ? random.between(3000, 20_000) : random.between(50, 2500);
  }

  async #misfortunes(): Promise<void> {
    const { misfortune, random, engine } = this;
    if (misfortune.hits('channel-down')) this.#downUntil = engine.now + random.between(5_000, 300_000);
    if (misfortune.hits('store-outage'))
      this.#outUntil.set(
        random.pick(['claims', 'sessions', 'people', 'applications']),
        engine.now + random.between(5_000, 90_000),
      );
    if (misfortune.hits('clock-jump')) this.jump(random.pick(this.#jump > DAYS ? JUMPS.slice(0, -1) : JUMPS));
    if (misfortune.hits('deploy')) await this.#deploy();
    if (random.chance(0.01)) this.#office();
    // Twice at once: the schedule may start it again while it still runs.
    if (this.forAid && random.chance(0.03))
      for (const _ of random.chance(0.3) ? [1, 2] : [1]) this.porters.clear();
  }

  /** A new release: what runs dies, and some conversations are as the old release left them. */
  async #deploy(): Promise<void> {
    for (const process of this.#running) this.engine.kill(process);
    this.#running.clear();
    await leaveOldTalks(this);
  }

  /** The office cuts a volunteer's phone off, or gives it back. */
  #office(): void {
    const desk = this.random.pick(this.desks.filter(({ role }) => role === 'volunteer'));
    this.start('office', { limit: TURN_LIMIT }, async (process) => {
      const { staff } = this.#stores(process);
      const found = await staff.find(desk.id);
      if (found) await staff.save({ ...found, state: found.state === 'active' ? 'cut-off' : 'active' });
    });
  }

  /** Starts a run of a function; a new release ends it. */
  start<T>(
    role: Process['role'],
    how: { limit: number; update?: number; skew?: number },
    body: (process: Process) => Promise<T>,
    ended?: (outcome: Outcome<T>, process: Process) => void,
  ): Process {
    const process: Process = this.engine.start(role, how, body, (outcome) => {
      this.#running.delete(process);
      this.story.end(this.engine.now, process, outcome);
      ended?.(outcome, process);
    });
    this.#running.add(process);
    if (this.setting.keepsRuns) {
      const runs = [...(this.#runs.get(role) ?? []), process];
      this.#runs.set(role, runs);
      this.#numbers.set(process, runs.length);
    }
    return process;
  }

  /** One request of a console, taken as functions/api.ts takes it. */
  startApi(asking: Asking, ended: (outcome: Outcome<Answered>, process: Process) => void): void {
    const { api, routes } = this.pieces;
    this.requests += 1;
    const process = this.start(
      'api',
      { limit: API_LIMIT, skew: this.skew() },
      (one) => {
        this.#askings.set(one, asking);
        return askHandler(
          api('api', { routes: async (path) => routesAt(routes, path), open: () => this.#apiHouse(one) }),
          asking,
        );
      },
      ended,
    );
    this.#askings.set(process, asking);
  }

  /** What a process answers right now, when it is the API. */
  askingOf(process: Process): Asking | undefined {
    return this.#askings.get(process);
  }

  startTurn(told: Told, ended: (outcome: Outcome<TurnAnswer | undefined>, process: Process) => void): void {
    this.turns += 1;
    this.start(
      'turn',
      { limit: TURN_LIMIT, update: told.update, skew: this.skew() },
      (process) => this.#turn(told, process),
      (outcome, process) => {
        this.#calls.set(told.update, process.calls);
        if (outcome.kind === 'error') this.watch.onTurnFailed(told, outcome.error);
        ended(outcome, process);
      },
    );
  }

  /** As functions/telegram.ts takes an update: read it, one turn, and the last catch. */
  async #turn(told: Told, process: Process): Promise<TurnAnswer | undefined> {
    const update = toUpdate(told);
    const house = this.#house(process);
    const incoming = readAnswer(update, house.system.now());
    if (!incoming) return undefined;
    const { takeTurn, park, features } = this.pieces;
    return takeTurn(incoming, features, house).catch((error: unknown) =>
      park(error, update, incoming, house),
    );
  }

  /** The house's own circumstances, without a process that could die. */
  get system(): System {
    return createSystem({ now: this.clock, chance: this.random.bytes });
  }

  #system(process: Process): System {
    const now = () => this.clock() + process.skew;
    return this.pieces.system(createSystem({ now, chance: this.random.bytes }));
  }

  #documents(process: Process): ReturnType<typeof lendDocuments> {
    return this.pieces.documents(lendDocuments(process, this));
  }

  #stores(process: Process): Stores {
    const documents = this.#documents(process);
    const now = () => this.clock() + process.skew;
    const seal = this.pieces.seal(this.seal);
    return this.pieces.stores({ documents, tables: TABLES, seal, vault: this.#vault, now });
  }

  #apiHouse(process: Process): ApiHouse {
    return {
      ...this.#stores(process),
      system: this.#system(process),
      log: (code, fields) => this.watch.onLog(code, fields),
      places: async () => places as Places,
      understand: async ({ text }) => toDetails(understand(text, places), text),
      ledger: createFileLedger({ documents: this.#documents(process), tables: TABLES }),
      files: { lend: async ({ owner, name }) => `https://files.simulated/${owner.id}/${name}` },
      nameOf: fileNameOf,
      stage: 'simulated',
      practice: false,
      signIn: { issuer: '', url: '', client: '' },
    };
  }

  get #vault(): NonNullable<Store['vault']> {
    return { seal: this.vaultSeal, index: INDEX };
  }

  #house(process: Process): ParkingHouse {
    return {
      ...this.#stores(process),
      channel: this.pieces.channel(lendChannel(process, this)),
      system: this.#system(process),
      places: async () => places as Places,
      practice: false,
      log: (code, fields) => this.watch.onLog(code, fields),
    };
  }

  /** As functions/lib/wire-clearing.ts lends it: without a key to the digits. */
  clearing(process: Process): Clearing {
    const documents = this.#documents(process);
    const now = () => this.clock() + process.skew;
    const stores = this.pieces.stores({ documents, tables: TABLES, seal: this.pieces.seal(this.seal), now });
    return { ...stores, system: this.#system(process), keepDays: KEEP_PAPERS_DAYS };
  }

  /** As functions/lib/wire-files.ts lends it. */
  keeping(process: Process): Keeping {
    return {
      ...lendFiles(process, this),
      aggregates: this.#stores(process).aggregates,
      ledger: createFileLedger({ documents: this.#documents(process), tables: TABLES }),
      system: this.#system(process),
      nameOf: fileNameOf,
    };
  }

  telling(process: Process): Telling {
    return this.sweeping(process).telling;
  }

  sweeping(process: Process): Pick<
    Stores,
    'queries' | 'talks' | 'applications' | 'followUps' | 'grievances' | 'referrals'
  > & {
    readonly telling: Telling;
  } {
    const stores = this.#stores(process);
    const house = { ...this.#house(process), ...stores };
    const clock: Clock = {
      now: house.system.now,
      sleep: (milliseconds) =>
        this.engine.call(process, milliseconds, () => ({ kind: 'answer', value: undefined })),
    };
    const telling: Telling = this.pieces.telling({
      ...house,
      clock,
      pacer: new SlotPacer({ store: stores.pace, clock }),
      render: async (reply, language) => this.watch.remember(await render(reply, language, false), reply),
      programmeName: async (id, language) => programmeName(await findProgramme(id), id, language),
      printDay: (at) => showDate(at, undefined),
      rulesOf: followUpRules,
    });
    const { talks, applications, followUps, grievances, referrals } = stores;
    return { telling, queries: house.queries, talks, applications, followUps, grievances, referrals };
  }

  /** The production stores for whoever looks at the end: nothing fails, only every other batch comes back half read. */
  async look<T>(question: (stores: Stores) => Promise<T>): Promise<T> {
    const whole = toDocuments(this.store);
    let batches = 0;
    const documents = this.pieces.documents({
      ...whole,
      getMany: async (input) => {
        batches += 1;
        const output = await whole.getMany(input);
        return batches % 2 === 1 ? leaveHalf(input, output) : output;
      },
    });
    const { seal, clock: now } = this;
    return question(this.pieces.stores({ documents, tables: TABLES, seal, vault: this.#vault, now }));
  }

  async #openDesks(): Promise<void> {
    for (const { phone, ...desk } of this.desks) {
      await this.look(({ staff }) =>
        staff.save({ ...desk, state: 'active', chat: phone.chat, shifts: [], since: BEGIN }),
      );
    }
  }

  /** Everything is well from now on. */
  mend(): void {
    this.misfortune.healed = true;
    this.#downUntil = 0;
    this.#outUntil.clear();
  }
}
