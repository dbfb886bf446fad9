import type { Commit } from './documents/documents.ts';
import type { Item } from './documents/item.ts';
import type { Told } from './told.ts';
import type { Watch } from './watch.ts';
import type { FileNow, KnownFile } from './watch-files.ts';
import type { Happened } from './watch-reports.ts';
import { marksIn } from './words.ts';
import type { World } from './world.ts';

/** A member as everybody may count her. */
export interface MemberNow {
  readonly id: string;
  readonly by: string;
  readonly verifiedBy?: string;
  readonly leftAt?: number;
}

/** Who she is, sealed. */
interface Whoever {
  readonly id: string;
  readonly chat?: string;
  readonly label?: string;
}

interface Words {
  readonly members?: readonly Whoever[];
  readonly pass?: { readonly code: string; readonly until: number };
}

/** One act on a group's file: what it was, what it is, and what is sealed in both. */
interface Change {
  readonly known: KnownFile;
  readonly old: FileNow | undefined;
  readonly was: Words;
  readonly words: Words;
  readonly event: Happened;
  readonly told: Told | undefined;
}

/** How a simulated person says her yes to a group, or that somebody said it before her. */
const SAYS_YES =
  /^(\[grp:(yes|said|send-anyway):[^\]]*\]|ya|iya|y|setuju|lanjut|boleh|ok|oke|yes|kirim)\W*$/i;
const SKEW = 5000;
const ERASED = 'erased:0';

/** Events that members of a group hear of. */
const MEMBERS_HEAR = ['sent', 'accepted', 'refused', 'settled', 'withdrawn', 'erased'].map(
  (name) => `application.${name}`,
);

/** Watches groups that ask together: each member by her own yes or a recorded one, gone when she has gone. */
export class GroupWatch {
  readonly #world: World;
  readonly #watch: Watch;
  /** Names that members wrote: whose they are. */
  readonly #named = new Map<string, { readonly known: KnownFile; readonly by: string | undefined }>();
  /** Who was in a group when something happened that members hear of. */
  readonly #hearers = new Map<string, { readonly known: KnownFile; readonly chats: readonly string[] }>();
  /** The standing members of each file, by their chats. */
  readonly #standing = new Map<string, { readonly known: KnownFile; readonly chats: readonly string[] }>();

  constructor(world: World, watch: Watch) {
    this.#world = world;
    this.#watch = watch;
  }

  onState(known: KnownFile, before: Item | undefined, after: Item, event: Happened, all: readonly Commit[]) {
    const { now } = known;
    if (!now.group) return;
    const was: Words = this.#watch.plainOf(before) ?? {};
    const words: Words = this.#watch.plainOf(after) ?? {};
    const old = before?.['now'] as unknown as FileNow | undefined;
    const told = this.#world.told.get(this.#world.acting?.update ?? 0);
    const change: Change = { known, old, was, words, event, told };
    this.#checkMembers(change);
    this.#checkWhoever(change);
    this.#checkRows(change, all);
    if (event.name === 'application.sent') this.#checkSent(change);
    this.#note(change);
  }

  /** Is this chat a member of the request? */
  holds(file: string, chat: string): boolean {
    return this.#standing.get(file)?.chats.includes(chat) ?? false;
  }

  #wrong(detail: string): void {
    this.#watch.violation('group-members-agreed', detail);
  }

  /** One act changes one member at most, and only the act that is about it. */
  #checkMembers(change: Change): void {
    const { known, old, event } = change;
    const before = old?.group?.members ?? [];
    const now = known.now.group?.members ?? [];
    const gone = before.filter(({ id }) => !now.some((one) => one.id === id));
    const changed = now.filter(
      (one) =>
        !same(
          one,
          before.find(({ id }) => id === one.id),
        ),
    );
    const [only] = changed;
    const isOpening = old === undefined;
    if (!isOpening && JSON.stringify(old.group?.size) !== JSON.stringify(known.now.group?.size))
      this.#wrong(`${event.name} changed how many ${known.reference} needs`);
    const wanted = CHANGES.includes(event.name) ? 1 : 0;
    if (gone.length > 0 || (isOpening ? changed.length > 1 : changed.length !== wanted))
      this.#wrong(`${event.name} on ${known.reference} changed ${changed.length}, lost ${gone.length}`);
    else if (only)
      this.#checkChanged(
        change,
        only,
        before.find(({ id }) => id === only.id),
      );
  }

  #checkChanged(change: Change, member: MemberNow, was: MemberNow | undefined): void {
    const { known, words, event, told } = change;
    const { chat } = words.members?.find(({ id }) => id === member.id) ?? {};
    const asker = this.#ownerOf(change);
    const fits = {
      // Who opens it is a member by the same yes, or helps only.
      'application.submitted': member.by === 'own' && chat === asker,
      'application.member-joined':
        !was && member.by === 'own' && (told ? chat === told.chat && this.#entered(change, told) : true),
      'application.member-recorded':
        !was && member.by === 'phone' && (!told || (told.chat === asker && SAYS_YES.test(told.text ?? ''))),
      'application.member-verified':
        was?.verifiedBy === undefined && member.by === 'phone' && member.verifiedBy === event.by.id,
      'application.member-left':
        was?.leftAt === undefined && member.leftAt !== undefined && this.#mayGo(change, member),
    }[event.name];
    if (fits !== true) this.#wrong(`${event.name} on ${known.reference} by ${told?.chat} "${told?.text}"`);
  }

  /** A yes that was said, with the code that the group had. */
  #entered({ was }: Change, { text = '' }: Told): boolean {
    const typed = /^\[grp:yes:\w{4}-\w{4}-(\w{4})\]$/.exec(text)?.[1];
    const ends = (was.pass?.until ?? 0) + SKEW;
    return SAYS_YES.test(text) && this.#world.clock() <= ends && (!typed || typed === was.pass?.code);
  }

  /** She herself, or whom the speaker recorded. */
  #mayGo(change: Change, member: MemberNow): boolean {
    const { was, told } = change;
    const { chat } = was.members?.find(({ id }) => id === member.id) ?? {};
    if (!told) return true;
    return chat === undefined
      ? member.by === 'phone' && told.chat === this.#ownerOf(change)
      : told.chat === chat;
  }

  #ownerOf({ known }: Change): string {
    return known.opener;
  }

  /** Who stands in it has said who she is, once; who has left is in no list. */
  #checkWhoever({ known, words, event }: Change): void {
    const { members = [] } = words;
    const standing = (known.now.group?.members ?? []).filter(({ leftAt }) => leftAt === undefined);
    const chats = members.flatMap(({ chat }) => chat ?? []);
    const strangers = members.filter(({ id }) => !standing.some((one) => one.id === id));
    const isErased = known.chat === ERASED;
    const nameless = standing.filter(
      ({ id, by }) => !members.some((one) => one.id === id && (by === 'own' ? one.chat : one.label)),
    );
    if (strangers.length > 0)
      this.#wrong(`${event.name} left ${strangers.length} who had gone in ${known.reference}`);
    if (new Set(chats).size !== chats.length) this.#wrong(`somebody is twice in ${known.reference}`);
    if (!isErased && nameless.length > 0)
      this.#wrong(`${event.name} left ${nameless.length} without a yes of anybody in ${known.reference}`);
    if (isErased && members.some(({ chat, label }) => label !== undefined || chat === known.opener))
      this.#watch.violation('erased-stays-erased', `${known.reference} keeps names after it was erased`);
  }

  /** Her chat finds her group while she is in it, and no longer: in the very same write. */
  #checkRows({ known, was, words, event }: Change, all: readonly Commit[]): void {
    const chatsIn = ({ members = [] }: Words) =>
      members.flatMap(({ chat }) => (chat && chat !== known.opener ? [chat] : []));
    const rows = all.filter(({ before, after }) => String((after ?? before)?.['pk']).startsWith('MEMBER#'));
    const put = rows.flatMap(({ after }) => (after ? [String(after['pk']).slice('MEMBER#'.length)] : []));
    const gone = rows.flatMap(({ before, after }) =>
      after || !before ? [] : [String(before['pk']).slice('MEMBER#'.length)],
    );
    const came = chatsIn(words).filter((chat) => !chatsIn(was).includes(chat));
    const went = chatsIn(was).filter((chat) => !chatsIn(words).includes(chat));
    if (came.some((chat) => !put.includes(chat)) || went.some((chat) => !gone.includes(chat)))
      this.#wrong(
        `${event.name} on ${known.reference}: ${came.join()} came, ${went.join()} went, rows do not`,
      );
  }

  /** Sent with somebody in it; with too few only after its speaker was told so. */
  #checkSent({ known, old, told }: Change): void {
    const standing = (known.now.group?.members ?? []).filter(({ leftAt }) => leftAt === undefined).length;
    const { atLeast = 1 } = old?.group?.size ?? {};
    // What was left from earlier days was sent knowingly; words are an answer to the question whether.
    const sure = !told || /^(\[grp:send-anyway:|[^[])/.test(told.text ?? '');
    if (standing === 0 || (standing < atLeast && !sure) || (told && told.chat !== known.opener))
      this.#wrong(
        `${known.reference} was sent with ${standing} of ${atLeast} by ${told?.chat} "${told?.text}"`,
      );
  }

  #note({ known, was, words, event }: Change): void {
    const chatsIn = ({ members = [] }: Words) =>
      members.flatMap(({ chat }) => (chat && chat !== known.opener ? [chat] : []));
    this.#standing.set(known.id, { known, chats: chatsIn(words) });
    // Who has left hears of nothing that happened before, also when she comes back.
    for (const [id, hearer] of this.#hearers)
      if (hearer.known === known)
        this.#hearers.set(id, { known, chats: hearer.chats.filter((chat) => chatsIn(words).includes(chat)) });
    if (MEMBERS_HEAR.includes(event.name)) this.#hearers.set(event.id, { known, chats: chatsIn(was) });
    for (const { label, chat } of words.members ?? [])
      for (const mark of marksIn(label ?? '')) this.#named.set(mark, { known, by: chat });
  }

  /** What a member calls herself is read by whoever speaks for the group and by officers; members see nothing of each other. */
  onSaid(chat: string, text: string): void {
    for (const mark of marksIn(text)) {
      const named = this.#named.get(mark);
      const isDesk = this.#world.desks.some(({ phone }) => phone.chat === chat);
      if (named && !isDesk && chat !== named.known.opener && chat !== named.by)
        this.#wrong(`${chat} read the name ${mark} of another member of ${named.known.reference}`);
    }
  }

  /** What must hold at the end: members have heard, and who erased everything is in no group. */
  checkEnd(): void {
    const { told, store } = this.#world;
    for (const [id, { known, chats }] of this.#hearers)
      for (const chat of chats)
        if (
          this.#standing.get(known.id)?.chats.includes(chat) &&
          !this.#watch.notices.has(chat, `${id}-members`)
        )
          this.#watch.violation(
            'notices-complete',
            `${chat} heard nothing of what became of ${known.reference}`,
          );
    const rows = new Set<string>();
    for (const item of store.all('claims'))
      if (String(item['pk']).startsWith('MEMBER#')) rows.add(`${String(item['pk'])}|${String(item['sk'])}`);
    for (const { known, chats } of this.#standing.values())
      for (const chat of chats)
        if (!rows.delete(`MEMBER#${chat}|APPLICATION#${known.id}`))
          this.#wrong(`${chat} is in ${known.reference} and does not find it`);
    for (const row of rows) this.#wrong(`${row} leads to a group that she is not in`);
    for (const { chat, text, writes, order } of told.values())
      if (text === '[erase:yes]' && writes > 0 && !this.#joinedSince(chat, order))
        for (const { known, chats } of this.#standing.values())
          if (chats.includes(chat))
            this.#watch.violation(
              'erased-stays-erased',
              `${chat} erased everything and is in ${known.reference}`,
            );
  }

  #joinedSince(chat: string, order: number): boolean {
    return [...this.#world.told.values()].some(
      (one) => one.chat === chat && one.order > order && SAYS_YES.test(one.text ?? ''),
    );
  }
}

/** Each of these is about one member. */
const CHANGES: readonly string[] = ['joined', 'recorded', 'verified', 'left'].map(
  (name) => `application.member-${name}`,
);

const same = (one: MemberNow, other: MemberNow | undefined): boolean =>
  other !== undefined &&
  one.by === other.by &&
  one.verifiedBy === other.verifiedBy &&
  one.leftAt === other.leftAt;
