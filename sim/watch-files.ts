import type { Commit } from './documents/documents.ts';
import type { Item } from './documents/item.ts';
import { regencyIn } from './regency.ts';
import type { Told } from './told.ts';
import type { Watch } from './watch.ts';
import { GroupWatch, type MemberNow } from './watch-groups.ts';
import { checkProposal } from './watch-proposals.ts';
import type { Happened } from './watch-reports.ts';
import { marksIn } from './words.ts';
import type { World } from './world.ts';

/** The readable part of a stored request. */
export interface FileNow {
  readonly reference: string;
  readonly state: string;
  readonly purpose: string;
  readonly programme: string;
  readonly lane: string;
  readonly area?: string;
  readonly consent: string;
  readonly steps: readonly { readonly id: string; readonly holder: string }[];
  readonly step: number;
  readonly due?: { readonly at: number };
  readonly late: boolean;
  readonly nudgedAt?: number;
  readonly checkedBy?: string;
  readonly decidedBy?: string;
  readonly objectUntil?: number;
  readonly clearedAt?: number;
  readonly changedAt: number;
  readonly objections: number;
  readonly papers: readonly { readonly file?: string }[];
  readonly household?: { readonly said: string; readonly by: string; readonly staff?: string };
  readonly group?: {
    readonly members: readonly MemberNow[];
    readonly size?: { readonly atLeast?: number };
  };
}

/** A request as the watchers know it. */
export interface KnownFile {
  readonly id: string;
  readonly reference: string;
  readonly lane: string;
  readonly opener: string;
  chat: string;
  now: FileNow;
  marks: ReadonlySet<string>;
}

const stays = (...states: readonly string[]): readonly string[] =>
  states.map((state) => `${state}->${state}`);

/** Which states an event may lead from and to: written here a second time, so that a slip in the table shows. */
const LIFE: Readonly<Record<string, readonly string[]>> = {
  'application.submitted': ['->open', '->gathering'],
  'application.invited': stays('gathering', 'open', 'returned'),
  'application.member-joined': stays('gathering', 'open', 'returned'),
  'application.member-recorded': stays('gathering', 'open', 'returned'),
  'application.member-named': stays('gathering', 'open', 'returned'),
  'application.member-verified': stays('open', 'returned'),
  'application.member-left': stays(
    'gathering',
    'open',
    'returned',
    'accepted',
    'received',
    'refused',
    'objected',
    'withdrawn',
  ),
  'application.sent': ['gathering->open'],
  'application.completed': stays('open', 'returned', 'objected'),
  'application.told': stays('open', 'accepted'),
  'application.checked': stays('open'),
  'application.forwarded': stays('open'),
  'application.returned': ['open->returned'],
  'application.resumed': ['returned->open'],
  'application.asked': stays('open', 'accepted', 'objected'),
  'application.numbers-opened': stays('open', 'objected'),
  'application.paper-opened': stays('open', 'returned', 'objected'),
  'application.files-wanted': stays('open', 'returned', 'objected'),
  'application.answered': stays('open', 'returned', 'accepted', 'refused', 'objected'),
  'application.accepted': ['open->accepted'],
  'application.refused': ['open->refused'],
  'application.objected': ['refused->objected'],
  'application.settled': ['objected->refused', 'objected->open'],
  'application.received': ['open->received', 'accepted->received', 'received->received'],
  'application.household-heard': [...stays('open'), 'open->withdrawn'],
  'application.pass-lent': stays('open'),
  'application.household-answered': ['open->taken-up', 'open->withdrawn'],
  'application.nudged': stays('open'),
  'application.ran-late': stays('open', 'gathering'),
  'application.cleared': stays('accepted', 'received', 'refused', 'taken-up'),
  'application.withdrawn': [
    'open->withdrawn',
    'gathering->withdrawn',
    'returned->withdrawn',
    'objected->refused',
  ],
  'application.erased': [
    'open->withdrawn',
    'gathering->withdrawn',
    'returned->withdrawn',
    'objected->refused',
    ...stays('accepted', 'received', 'refused', 'withdrawn', 'taken-up'),
  ],
};
/** Who does a step inside the house, a second time. */
const DESKS: Readonly<Record<string, string>> = {
  neighbourhood: 'village-officer',
  village: 'village-officer',
  district: 'village-officer',
  'social-office': 'social-worker',
  'regency-office': 'social-worker',
  community: 'social-worker',
  'disaster-office': 'coordinator',
  'relief-post': 'coordinator',
  'protection-service': 'protection-officer',
};
const BY_STAFF = [
  'member-verified',
  'checked',
  'forwarded',
  'returned',
  'asked',
  'numbers-opened',
  'paper-opened',
  'files-wanted',
  'accepted',
  'refused',
  'settled',
  'household-heard',
  'pass-lent',
];
const BY_CLOCK = ['ran-late', 'cleared'];
const DECIDES = ['accepted', 'refused', 'settled'];
const MAY_DECIDE: readonly (string | undefined)[] = ['social-worker', 'coordinator', 'protection-officer'];
const MAY_ACT: readonly (string | undefined)[] = ['village-officer', ...MAY_DECIDE];
const ANYWHERE: readonly (string | undefined)[] = ['social-worker', 'coordinator'];
const DAY = 24 * 3600 * 1000;
/** Clocks of machines are two seconds off, either way. */
const SKEW = 5000;
const THREAD = 60;
/** How a simulated person says yes. */
const AGREES = /^(\[(applying|propose|grp):agree\]|ya|iya|y|setuju|lanjut|boleh|ok|oke|yes)\W*$/i;

/** The desk that a request waits at; undefined while it waits for the person or for nobody. */
export function deskOf({ state, steps, step }: FileNow): string | undefined {
  const holder = steps[step]?.holder ?? 'person';
  if (holder === 'person' || (state !== 'open' && state !== 'objected')) return undefined;
  return DESKS[holder] ?? 'elsewhere';
}

/** Watches requests for programmes: their life, who acts on them, how they are decided, where they stand. */
export class FileWatch {
  readonly #world: World;
  readonly #watch: Watch;
  readonly #known = new Map<string, KnownFile>();
  readonly #byReference = new Map<string, KnownFile>();
  readonly events = new Map<
    string,
    { readonly event: Happened; readonly file: KnownFile; readonly chat: string }
  >();
  readonly groups: GroupWatch;
  /** Who has opened digits, on the record. */
  readonly openedBy = new Set<string>();

  constructor(world: World, watch: Watch) {
    this.#world = world;
    this.#watch = watch;
    this.groups = new GroupWatch(world, watch);
  }

  get all(): Iterable<KnownFile> {
    return this.#known.values();
  }

  byReference(reference: string): KnownFile | undefined {
    return this.#byReference.get(reference);
  }

  byId(id: string): KnownFile | undefined {
    return this.#known.get(id);
  }

  onCommit({ before, after }: Commit, all: readonly Commit[]): void {
    const [pk, sk] = [String((after ?? before)?.['pk']), String((after ?? before)?.['sk'])];
    const id = pk.slice('APPLICATION#'.length);
    if (sk.startsWith('FILE#')) return;
    if (!after) this.#watch.violation('life-of-an-application', `${pk}/${sk} was removed`);
    else if (sk.startsWith('EVENT#')) this.#onEvent(before, after, id);
    else if (sk === 'NOW') this.#onState(before, after, id, all);
  }

  #onEvent(before: Item | undefined, after: Item, id: string): void {
    const event = after['event'] as unknown as Happened;
    const file = this.#known.get(id);
    if (before || this.events.has(event.id) || !file)
      this.#watch.violation(
        'events-without-gaps',
        `${event.name} ${event.id} was written twice or has no request`,
      );
    if (file) this.events.set(event.id, { event, file, chat: file.chat });
    if (event.name === 'application.numbers-opened') this.openedBy.add(String(event.by.id));
  }

  #onState(before: Item | undefined, after: Item, id: string, all: readonly Commit[]): void {
    const event = eventOf(all, String(after['pk']));
    const now = after['now'] as unknown as FileNow;
    const old = before?.['now'] as unknown as FileNow | undefined;
    const version = Number(after['version']);
    if (version !== Number(before?.['version'] ?? 0) + 1 || event?.version !== version)
      this.#watch.violation(
        'events-without-gaps',
        `${now.reference} went from version ${String(before?.['version'])} to ${version} with ${event?.name}`,
      );
    if (!event) return;
    const known = this.#remember(id, after, now);
    const move = `${old?.state ?? ''}->${now.state}`;
    if (!LIFE[event.name]?.includes(move))
      this.#watch.violation('life-of-an-application', `${event.name} moved ${now.reference} ${move}`);
    if (!old) this.#checkOpening(known, now);
    else this.#checkAct(known, old, event, after);
    this.#checkWords(known, before, after, event);
    this.#checkPlaces(now, after);
    this.groups.onState(known, before, after, event, all);
    checkProposal({ known, old, was: this.#watch.plainOf(before), event, all }, this.#world);
    this.#watch.clearing.onState(known, old, event, all);
  }

  #remember(id: string, after: Item, now: FileNow): KnownFile {
    const owner = String(after['owner']);
    let known = this.#known.get(id);
    if (!known) {
      known = {
        id,
        reference: now.reference,
        lane: now.lane,
        opener: owner,
        chat: owner,
        now,
        marks: new Set(),
      };
      this.#known.set(id, known);
      if (this.#byReference.has(now.reference))
        this.#watch.violation('reference-exists', `${now.reference} was given twice`);
      this.#byReference.set(now.reference, known);
    }
    known.now = now;
    known.chat = owner;
    return known;
  }

  /** One update opens one request, and only after a yes that was said since the last one. */
  #checkOpening({ reference, opener }: KnownFile, now: FileNow): void {
    const told = this.#world.told.get(this.#world.acting?.update ?? 0);
    if (!told) return;
    told.files.push(reference);
    if (told.files.length > 1)
      this.#watch.violation(
        'one-file-per-update',
        `${opener} "${told.text}" opened ${told.files.join(' and ')}`,
      );
    const asHousehold = /^\[pass:yes:/.test(told.text ?? '');
    if (now.consent === '' || !(asHousehold || this.#agreed(told)))
      this.#watch.violation('consent-first', `${opener} has ${reference} without having said yes`);
  }

  #agreed(opening: Told): boolean {
    const said = [...this.#world.told.values()].filter(
      ({ chat, writes, order }) => chat === opening.chat && writes > 0 && order < opening.order,
    );
    const last = said.findLast(({ files }) => files.length > 0)?.order ?? -1;
    return said.some(({ order, text }) => order > last && AGREES.test(text ?? ''));
  }

  #checkAct(known: KnownFile, old: FileNow, event: Happened, after: Item): void {
    const { now } = known;
    const name = event.name.slice('application.'.length);
    this.#checkPowers(known, old, event, name);
    if (DECIDES.includes(name)) this.#checkDecision(now, old, event, after);
    const reminded = name === 'nudged' || event.codes['reminded'] === true;
    const since = event.at - (old.nudgedAt ?? 0);
    if (reminded && since < 3 * DAY - SKEW)
      this.#watch.violation('nudged-seldom', `${now.reference} was nudged again after ${since / 1000} s`);
    if (name === 'ran-late' && (old.due === undefined || event.at < old.due.at - SKEW || !now.late))
      this.#watch.violation('late-is-told', `${now.reference} ran late before its day`);
  }

  #checkPowers({ id, now, chat }: KnownFile, old: FileNow, { by }: Happened, name: string): void {
    if (by.kind !== 'staff') {
      const wanted = BY_CLOCK.includes(name) ? 'system' : 'resident';
      if (BY_STAFF.includes(name) || by.kind !== wanted)
        this.#watch.violation('acts-within-powers', `${name} on ${now.reference} by a ${by.kind}`);
      return;
    }
    const desk = this.#world.desks.find(({ id }) => id === by.id);
    const role = desk?.role;
    const step = old.steps[old.step]?.holder ?? 'person';
    const outside = old.area !== undefined && desk?.area !== 'ID' && !old.area.startsWith(String(desk?.area));
    const wrongLane = (old.lane === 'protection') !== (role === 'protection-officer');
    const wrongDesk =
      name !== 'settled' &&
      old.lane === 'relief' &&
      (DESKS[step] ?? role) !== role &&
      !ANYWHERE.includes(role);
    const noPower = !(DECIDES.includes(name) ? MAY_DECIDE : MAY_ACT).includes(role);
    const mayNotOpen =
      name === 'numbers-opened' && (role !== 'social-worker' || (DESKS[step] ?? 'social-worker') !== role);
    const cutOff = this.#watch.reports.wasCutOff(String(by.id));
    const { chat: hers = '' } = desk?.phone ?? {};
    const own = hers === chat || this.groups.holds(id, hers);
    const wrongs = Object.entries({ outside, wrongLane, wrongDesk, noPower, mayNotOpen, cutOff, own });
    const wrong = wrongs.filter(([, is]) => is).map(([what]) => what);
    if (!desk || wrong.length > 0 || !BY_STAFF.includes(name))
      this.#watch.violation(
        'acts-within-powers',
        `${name} on ${now.reference} (${old.lane}, ${old.area}, ${step}) by ${desk?.name}: ${wrong.join()}`,
      );
  }

  /** Somebody else than who checked decides, somebody else than who refused settles; a refusal has its reasons and its last day. */
  #checkDecision(now: FileNow, old: FileNow, { name, by, at }: Happened, after: Item): void {
    const before = name === 'application.settled' ? old.decidedBy : old.checkedBy;
    if (before === by.id)
      this.#watch.violation('two-pairs-of-eyes', `${by.id} did ${name} on ${now.reference} alone`);
    if (name === 'application.accepted' && old.step < old.steps.length - 1)
      this.#watch.violation('life-of-an-application', `${now.reference} was accepted before its last step`);
    if (name === 'application.settled') return;
    if (now.decidedBy !== by.id)
      this.#watch.violation(
        'two-pairs-of-eyes',
        `${now.reference} was decided by ${by.id} and says ${now.decidedBy}`,
      );
    if (name !== 'application.refused') return;
    const { reasons = [] } = this.wordsOf(after);
    const tooShort = old.objections === 0 && (now.objectUntil ?? 0) < at + 7 * DAY - SKEW;
    if (reasons.length === 0 || tooShort)
      this.#watch.violation(
        'refused-with-reasons',
        `${now.reference} was refused with ${reasons.length} reasons, objections until ${now.objectUntil}`,
      );
  }

  /** What is sealed in a request. */
  wordsOf(item: Item | undefined): {
    readonly thread?: readonly unknown[];
    readonly reasons?: readonly unknown[];
  } {
    return this.#watch.plainOf(item) ?? {};
  }

  #checkWords(known: KnownFile, before: Item | undefined, after: Item, { name }: Happened): void {
    const plain = this.#world.seal.plainOf(after['sealed']) ?? '';
    known.marks = new Set(marksIn(plain));
    if (name === 'application.erased') {
      const files = known.now.papers.filter(({ file }) => file !== undefined);
      const kept = known.now.group ? JSON.parse(plain || '{}').thread?.length > 0 : plain !== '';
      if (kept || files.length > 0 || known.chat !== 'erased:0')
        this.#watch.violation(
          'erased-stays-erased',
          `${known.reference} keeps something after it was erased`,
        );
      return;
    }
    const { thread = [] } = this.wordsOf(before);
    const lost = marksIn(JSON.stringify(thread)).filter((mark) => !known.marks.has(mark));
    if (thread.length < THREAD && lost.length > 0)
      this.#watch.violation('words-stay', `${name} lost ${lost.join(', ')} of ${known.reference}`);
  }

  #checkPlaces(now: FileNow, after: Item): void {
    const { queue, due } = after as Record<string, string | undefined>;
    const desk = deskOf(now);
    const wanted = desk && `application#${now.lane}#${desk}#${regencyIn(now.area) ?? 'none'}#`;
    if (wanted === undefined ? queue !== undefined : !queue?.startsWith(wanted))
      this.#watch.violation(
        'queues-equal-states',
        `${now.reference} is ${now.state} with ${desk} and stands in ${String(queue)}`,
      );
    const waits = (now.state === 'open' || now.state === 'gathering') && now.due !== undefined && !now.late;
    if (waits !== (due?.startsWith('late#') ?? false))
      this.#watch.violation(
        'queues-equal-states',
        `${now.reference} is ${now.state} and due in ${String(due)}`,
      );
  }
}

const eventOf = (commits: readonly Commit[], pk: string): Happened | undefined => {
  const found = commits.find(({ after }) => after?.['pk'] === pk && String(after['sk']).startsWith('EVENT#'));
  return found?.after?.['event'] as unknown as Happened | undefined;
};
