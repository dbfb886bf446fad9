import type { Commit } from './documents/documents.ts';
import type { Item } from './documents/item.ts';
import type { Desk } from './people.ts';
import type { Told } from './told.ts';
import type { Watch } from './watch.ts';
import type { Happened } from './watch-reports.ts';
import { marksIn } from './words.ts';
import type { World } from './world.ts';

interface OfficeNow {
  readonly role: string;
  readonly area: string;
}

/** The readable part of a stored referral. */
export interface ReferralNow {
  readonly reference: string;
  readonly state: string;
  readonly lane: string;
  readonly purpose: string;
  readonly chat: string;
  readonly onBehalf: boolean;
  readonly about: { readonly kind: string; readonly id: string };
  readonly consent: string;
  readonly from: OfficeNow & { readonly id: string };
  readonly to: OfficeNow;
  readonly override?: { readonly ground: string; readonly tells: boolean };
  readonly holder?: { readonly id: string };
  readonly late: boolean;
  readonly tries: number;
  readonly speaks?: number;
}

/** What is sealed in it. */
interface Words {
  readonly reason?: string;
  readonly told?: string;
  readonly name?: string;
  readonly contact?: string;
  readonly place?: string;
  readonly override?: string;
  readonly thread?: readonly unknown[];
}

/** A referral as the watchers know it. */
export interface KnownReferral {
  readonly id: string;
  readonly reference: string;
  readonly opener: string;
  readonly openedAt: number;
  lane: string;
  chat: string;
  now: ReferralNow;
  marks: ReadonlySet<string>;
  /** When the last office was asked for, and when its number was last said to the person. */
  askedAt: number;
  namedAt: number;
  /** She must not hear of it: it went without her yes, and she was asked at no time. */
  hidden: boolean;
  /** At some time it could be named on a screen that others see. */
  wasPlain: boolean;
  /** Every office that it has been with or comes from, and everybody who has held it. */
  readonly offices: OfficeNow[];
  readonly holders: Set<string>;
}

const LIVE = ['asking', 'sent', 'accepted', 'declined'];
const stays = (...states: readonly string[]): readonly string[] =>
  states.map((state) => `${state}->${state}`);
/** Which states an event may lead from and to, a second time. */
const LIFE: Readonly<Record<string, readonly string[]>> = {
  'referral.asked': ['->asking', 'declined->asking'],
  'referral.overridden': ['->sent', 'declined->sent'],
  'referral.consented': ['asking->sent', 'asking->not-agreed'],
  'referral.lapsed': ['asking->not-agreed'],
  'referral.accepted': ['sent->accepted', 'accepted->accepted'],
  'referral.declined': ['sent->declined', 'accepted->declined'],
  'referral.told': stays('accepted'),
  'referral.added': stays('sent', 'accepted'),
  'referral.finished': ['accepted->done'],
  'referral.ran-late': stays('sent', 'accepted', 'declined'),
  'referral.revoked': LIVE.map((state) => `${state}->revoked`),
  'referral.erased': [...LIVE.map((state) => `${state}->revoked`), ...stays('done', 'not-agreed', 'revoked')],
};
const RECEIVERS = ['accepted', 'declined', 'told', 'finished'];
const SENDERS = ['asked', 'overridden', 'revoked'];
const PERSONS = ['consented', 'added', 'revoked', 'erased'];
const HOUSES = ['lapsed', 'ran-late'];
const PASSES_ON: readonly string[] = [
  'village-officer',
  'social-worker',
  'coordinator',
  'responder',
  'protection-officer',
];
/** How a simulated person says yes to being passed on. */
const AGREES =
  /^(\[rf:(yes|unnamed):[^\]]*\]|ya|iya|y|setuju|lanjut|boleh|ok|oke|yes|.*tanpa (nama|nomor).*)\W*$/i;
const SKEW = 5000;

/** Watches referrals: to one office at a time, by a yes to it or a recorded danger, seen by those alone whom it concerns. */
export class ReferralWatch {
  readonly #world: World;
  readonly #watch: Watch;
  readonly #known = new Map<string, KnownReferral>();
  readonly #byReference = new Map<string, KnownReferral>();
  readonly #byMark = new Map<string, KnownReferral>();
  readonly events = new Map<
    string,
    { readonly event: Happened; readonly referral: KnownReferral; readonly after: ReferralNow }
  >();

  constructor(world: World, watch: Watch) {
    this.#world = world;
    this.#watch = watch;
  }

  get all(): Iterable<KnownReferral> {
    return this.#known.values();
  }

  byReference(reference: string): KnownReferral | undefined {
    return this.#byReference.get(reference);
  }

  onCommit({ before, after }: Commit, all: readonly Commit[]): void {
    const pk = String((after ?? before)?.['pk']);
    if (!after) this.#life(`${pk} was removed`);
    else if (after['event'] !== undefined) this.#onEvent(before, after, all, pk);
    else if (after['sk'] === 'NOW') this.#onState(before, after, all, pk);
  }

  #life(detail: string): void {
    this.#watch.violation('life-of-a-referral', detail);
  }

  #onEvent(before: Item | undefined, after: Item, all: readonly Commit[], pk: string): void {
    const event = after['event'] as unknown as Happened;
    if (before || this.events.has(event.id))
      this.#watch.violation('events-without-gaps', `${event.name} ${event.id} was written twice`);
    const state = all.find((one) => one.after?.['pk'] === pk && one.after['sk'] === 'NOW')?.after;
    const referral = this.#known.get(event.aggregate.id);
    if (!state || !referral) this.#life(`${event.name} happened to nothing that is kept`);
    else this.events.set(event.id, { event, referral, after: state['now'] as unknown as ReferralNow });
  }

  #onState(before: Item | undefined, after: Item, all: readonly Commit[], pk: string): void {
    const now = after['now'] as unknown as ReferralNow;
    const old = before?.['now'] as unknown as ReferralNow | undefined;
    const version = Number(after['version']);
    const event = all.find((one) => one.after?.['pk'] === pk && one.after['event'])?.after?.[
      'event'
    ] as unknown as Happened | undefined;
    if (version !== Number(before?.['version'] ?? 0) + 1 || event?.version !== version)
      this.#watch.violation(
        'events-without-gaps',
        `${now.reference} reached version ${version} with ${event?.name}`,
      );
    if (!event) return;
    const words: Words = this.#watch.plainOf(after) ?? {};
    const known = this.#remember(pk.slice('REFERRAL#'.length), now, words, event);
    const move = `${old?.state ?? ''}->${now.state}`;
    if (!LIFE[event.name]?.includes(move)) this.#life(`${event.name} moved ${now.reference} ${move}`);
    if (!old) this.#checkOpening(known);
    this.#checkOffices(now, old);
    this.#checkConsent(known, old, event, words);
    this.#checkPowers(now, old, event);
    this.#checkLate(now, old, event);
    this.#checkWords(known, before, after, event);
    this.#checkPlaces(now, after);
  }

  #remember(id: string, now: ReferralNow, words: Words, { name }: Happened): KnownReferral {
    const { name: _, contact: __, place: ___, ...written } = words;
    const marks = new Set(marksIn(JSON.stringify(written)));
    const isNewQuestion = name === 'referral.asked';
    const hides = now.override?.tells === false;
    const known: KnownReferral = this.#known.get(id) ?? {
      id,
      reference: now.reference,
      opener: now.chat,
      openedAt: this.#world.engine.now,
      lane: now.lane,
      chat: now.chat,
      now,
      marks,
      askedAt: 0,
      namedAt: -1,
      hidden: hides,
      wasPlain: false,
      offices: [now.from],
      holders: new Set(),
    };
    Object.assign(known, { lane: now.lane, chat: now.chat, now, marks });
    if (isNewQuestion) Object.assign(known, { askedAt: this.#world.engine.now, hidden: false });
    known.wasPlain ||= !isDiscreet(now);
    if (!known.offices.includes(now.to)) known.offices.push(now.to);
    if (now.holder) known.holders.add(now.holder.id);
    this.#known.set(id, known);
    this.#byReference.set(now.reference, known);
    for (const mark of marks) this.#byMark.set(mark, known);
    return known;
  }

  /** It comes from a file that somebody still has. */
  #checkOpening({ reference, opener, now: { about, from, lane } }: KnownReferral): void {
    const file =
      about.kind === 'application'
        ? this.#watch.files.byId(about.id)
        : about.kind === 'grievance'
          ? this.#watch.grievances.byId(about.id)
          : [...this.#watch.reports.all].find(({ id }) => id === about.id);
    if (!file || file.opener !== opener)
      this.#life(`${reference} of ${opener} comes from ${about.kind} ${about.id} of ${file?.opener}`);
    // What an officer reads may change before she writes: then it is as if she had been faster.
    const { startedAt = 0 } = this.#world.acting ?? {};
    const guardedSince = this.#watch.grievances.byId(about.id)?.guardedSince ?? 0;
    const guarded = file?.lane === 'protection' && guardedSince <= startedAt;
    if (guarded && (from.role !== 'protection-officer' || lane !== 'protection'))
      this.#watch.violation('protection-apart', `${reference} left the protected way from ${from.role}`);
    if (file?.chat === ERASED)
      this.#watch.violation(
        'erased-stays-erased',
        `${reference} comes from ${file.reference}, which was erased`,
      );
  }

  /** One office at a time; another one only after a no, and then her yes is sought anew. What is protected stays so. */
  #checkOffices(now: ReferralNow, old: ReferralNow | undefined): void {
    const same = (one: OfficeNow, other: OfficeNow) => one.role === other.role && one.area === other.area;
    if (same(now.from, now.to) || !PASSES_ON.includes(now.to.role))
      this.#life(`${now.reference} goes from ${now.from.role} to ${now.to.role} of ${now.to.area}`);
    const goesOn = old !== undefined && (!same(old.to, now.to) || old.tries !== now.tries);
    if (goesOn && (old.state !== 'declined' || now.tries !== old.tries + 1 || now.holder))
      this.#life(`${now.reference} went on to ${now.to.role} while it was ${old.state}`);
    if (now.holder && now.state !== 'accepted' && now.state !== 'done' && now.state !== 'revoked')
      this.#life(`${now.reference} is ${now.state} and held by ${now.holder.id}`);
    const guarded = now.to.role === 'protection-officer' || old?.lane === 'protection';
    if ((guarded && now.lane !== 'protection') || (old?.lane === 'protection' && isPlainOffice(now.to)))
      this.#watch.violation('protection-apart', `${now.reference} is ${now.lane} with ${now.to.role}`);
  }

  /** With another office only by her own yes to it, or with a danger that is written down. */
  #checkConsent(known: KnownReferral, old: ReferralNow | undefined, event: Happened, words: Words): void {
    const { now, reference } = known;
    const wrong = (detail: string) => this.#watch.violation('consent-first', `${reference} ${detail}`);
    const isWith = now.state === 'sent' || now.state === 'accepted';
    if (isWith && !['given', 'unnamed', 'overridden'].includes(now.consent))
      wrong(`is ${now.state} and her yes is ${now.consent}`);
    if ((now.consent === 'overridden') !== (now.override !== undefined))
      wrong(`is ${now.consent} with the danger ${now.override?.ground}`);
    const { ground = '' } = now.override ?? { ground: 'life' };
    const noWhy = now.override && event.name === 'referral.overridden' && !words.override?.trim();
    if (noWhy || !['life', 'child'].includes(ground)) wrong(`was sent for ${ground} without a reason`);
    const bare = now.consent === 'unnamed' || now.state === 'not-agreed' || now.state === 'revoked';
    if (bare && (words.name ?? words.contact ?? words.place) !== undefined)
      wrong(`is ${now.state}, ${now.consent}, and still tells who it is`);
    if (event.name === 'referral.asked' && now.consent !== 'waiting') wrong(`is asked and ${now.consent}`);
    if (event.name === 'referral.consented' && now.state === 'sent' && old) this.#checkYes(known, old);
  }

  #checkYes({ opener, reference, askedAt, namedAt }: KnownReferral, { tries }: ReferralNow): void {
    const told = this.#world.told.get(this.#world.acting?.update ?? 0);
    if (!told) return;
    const pressed = /^\[rf:(?:yes|unnamed):\w+(?::(\d+))?\]$/.exec(told.text ?? '');
    const isOld = pressed && Number(pressed[1] ?? 1) !== tries;
    if (told.chat !== opener || !AGREES.test(told.text ?? '') || isOld)
      this.#watch.violation('consent-first', `${reference} was sent on "${told.text}" of ${told.chat}`);
    if (!pressed && namedAt < askedAt)
      this.#watch.violation(
        'consent-first',
        `${opener} said "${told.text}" before she was asked ${reference}`,
      );
  }

  #checkPowers(now: ReferralNow, old: ReferralNow | undefined, { name: event, by }: Happened): void {
    const name = event.slice('referral.'.length);
    if (by.kind !== 'staff') {
      const fits = by.kind === 'system' ? HOUSES.includes(name) : PERSONS.includes(name);
      const told: Told | undefined = this.#world.told.get(this.#world.acting?.update ?? 0);
      if (!fits || (by.kind === 'resident' && told && told.chat !== old?.chat))
        this.#watch.violation('acts-within-powers', `${name} on ${now.reference} by a ${by.kind}`);
      return;
    }
    const desk = this.#world.desks.find(({ id }) => id === by.id);
    const seen = old ?? now;
    const receives = RECEIVERS.includes(name);
    const elsewhere = !desk || !worksFor(desk, receives ? seen.to : seen.from);
    const unknown = !receives && !SENDERS.includes(name);
    const taken = name === 'accepted' && old?.holder !== undefined && (!old.late || old.holder.id === by.id);
    const others =
      (name === 'told' || name === 'finished') && old?.holder?.id !== by.id
        ? true
        : name === 'declined' && old?.holder !== undefined && old.holder.id !== by.id;
    const stranger = !old && (now.from.id !== by.id || desk?.area !== now.from.area);
    const isHidden = seen.override?.tells === false;
    const own = desk?.phone.chat === seen.chat && (!seen.onBehalf || isHidden);
    const wrong = Object.entries({ elsewhere, unknown, taken, others, stranger, own });
    if (wrong.some(([, is]) => is))
      this.#watch.violation(
        'acts-within-powers',
        `${name} on ${now.reference} by ${desk?.name}: ${wrong.filter(([, is]) => is).map(([what]) => what)}`,
      );
  }

  #checkLate(now: ReferralNow, old: ReferralNow | undefined, { name, at }: Happened): void {
    const isHouses = name === 'referral.ran-late' || name === 'referral.lapsed';
    if (isHouses && (old?.speaks === undefined || at < old.speaks - SKEW))
      this.#watch.violation('late-is-told', `${name} on ${now.reference} came before its day`);
    if (name === 'referral.ran-late' && !now.late)
      this.#watch.violation('late-is-told', `${now.reference} ran late and is not late`);
  }

  #checkWords(known: KnownReferral, before: Item | undefined, after: Item, { name }: Happened): void {
    if (name === 'referral.erased') {
      if (after['sealed'] !== undefined || known.chat !== 'erased:0' || known.now.holder)
        this.#watch.violation(
          'erased-stays-erased',
          `${known.reference} keeps something after it was erased`,
        );
      return;
    }
    const { thread = [] }: Words = this.#watch.plainOf(before) ?? {};
    const lost = marksIn(JSON.stringify(thread)).filter((mark) => !known.marks.has(mark));
    if (lost.length > 0 && thread.length < MOST_WORDS)
      this.#watch.violation('words-stay', `${name} lost ${lost.join(' ')} of ${known.reference}`);
  }

  /** Before whom it lies: the office that has it, else the one that waits with it; over, on no list. */
  #checkPlaces(now: ReferralNow, { queue, sender, due }: Item): void {
    const side = SIDES[now.state];
    const office = side && now[side];
    const wanted = office && `referral#${side}#${office.role}#${office.area.slice(0, 5)}`;
    const from = side === 'to' ? `referral#sent#${now.from.role}#${now.from.area.slice(0, 5)}` : undefined;
    if (wanted !== queue || from !== sender || (now.speaks !== undefined) !== (due !== undefined))
      this.#watch.violation(
        'queues-equal-states',
        `${now.reference} is ${now.state}, in ${String(queue)}, due in ${String(due)}`,
      );
    if (LIVE.includes(now.state) !== (now.speaks !== undefined))
      this.#life(`${now.reference} is ${now.state} and speaks at ${now.speaks}`);
  }

  /** Its number and its words are said to her, to the office that sent and to the one that has it: nobody else hears of it. */
  onSaid(chat: string, text: string): void {
    for (const mark of marksIn(text)) {
      const known = this.#byMark.get(mark);
      if (known) this.#checkHearer(known, chat, `the words ${mark}`, true);
    }
  }

  /** Its number was said to a chat. */
  onNamed(known: KnownReferral, chat: string): void {
    if (chat === known.opener) known.namedAt = this.#world.engine.now;
    this.#checkHearer(known, chat, 'the number', false);
  }

  #checkHearer(known: KnownReferral, chat: string, what: string, words: boolean): void {
    const { opener, hidden, offices, holders, reference, now } = known;
    const desk = this.#world.desks.find(({ phone }) => phone.chat === chat);
    const among = words ? [now.from] : offices;
    const isTold = desk && (holders.has(desk.id) || among.some((office) => worksFor(desk, office)));
    // An officer who is passed on herself hears of it as the person, or not at all.
    if (chat === opener ? !hidden : isTold) return;
    this.#watch.violation('protection-apart', `${desk?.name ?? chat} was told ${what} of ${reference}`);
  }

  /** A notice that others may see on her screen names nothing that is discreet. */
  onNotice(chat: string, text: string, references: readonly string[]): void {
    for (const reference of references) {
      const known = this.#byReference.get(reference);
      if (known && chat === known.opener && !known.wasPlain)
        this.#watch.violation('protection-apart', `a notice to ${chat} says: ${text.slice(0, 60)}`);
    }
  }
}

const MOST_WORDS = 40;
const ERASED = 'erased:0';
const SIDES: Readonly<Record<string, 'from' | 'to'>> = {
  asking: 'from',
  declined: 'from',
  sent: 'to',
  accepted: 'to',
};
const isPlainOffice = ({ role }: OfficeNow): boolean => role !== 'protection-officer';

/** May it be named nowhere that others see? */
export const isDiscreet = ({ lane, purpose, override }: ReferralNow): boolean =>
  lane === 'protection' || purpose === 'protection' || override?.ground === 'child';

/** Does she work for this office: of its role, with its area in her reach? */
const worksFor = ({ role, area }: Desk, office: OfficeNow): boolean =>
  role === office.role && (area === 'ID' || office.area.startsWith(area));
