import type { Update } from 'grammy/types';
import { Scope } from '#core/shared/area.ts';
import type { Role } from '#core/shared/decision.ts';
import { ChatId, StaffId } from '#core/shared/ids.ts';
import { Phone } from './phones.ts';
import type { Told } from './told.ts';
import {
  COMMANDS,
  COMPLAINTS,
  DANGERS,
  DESK_WORDS,
  GROUP_NAMES,
  GROUP_WISHES,
  HOUSEHOLDS,
  KK,
  markOf,
  NEEDS,
  NEWS,
  NIK,
  PASSING_LISTS,
  PASSING_WORDS,
  POISON,
  type Saying,
  SMALL,
  STAFF_WORDS,
  WISHES,
} from './words.ts';
import type { World } from './world.ts';

/** A member of staff of the simulated house. */
export interface Desk {
  readonly id: StaffId;
  readonly name: string;
  readonly role: Role;
  readonly area: Scope;
  readonly phone: Phone;
  /** Her account at the console. */
  readonly account: string;
}

const phone = (number: number): Phone => new Phone(ChatId.parse(`telegram:${number}`), number);
const desk = (number: number, name: string, role: Role, area: string): Desk => ({
  id: StaffId.parse(`01JAR1NG000000000000${String(number).padStart(6, '0')}`),
  name,
  role,
  area: Scope.parse(area),
  phone: phone(number),
  account: `account-${number}`,
});

/** The residents and staff of one world; nobody is shared between worlds. */
export const newResidents = (count: number): readonly Phone[] =>
  Array.from({ length: count }, (_, index) => phone(1001 + index));
export const newDesks = (): readonly Desk[] => [
  desk(2001, 'Andi', 'volunteer', '31.75'),
  desk(2002, 'Rina', 'responder', 'ID'),
  desk(2003, 'Dewi', 'coordinator', '31.75'),
  desk(2004, 'Sari', 'protection-officer', 'ID'),
  desk(2005, 'Budi', 'volunteer', '31.75'),
  desk(2006, 'Karno', 'village-officer', '31.75'),
  desk(2007, 'Lestari', 'social-worker', '31.75'),
  desk(2008, 'Wati', 'social-worker', '31.75'),
  desk(2009, 'Mira', 'social-worker', 'ID'),
];

/** How often whoever is at work goes on where people are passed on. */
const STAYS = 0.85;

/** What somebody does next, before it is an update. */
interface Deed extends Partial<Saying> {
  readonly body: (base: {
    update_id: number;
    message_id: number;
    date: number;
    phone: Phone;
  }) => Record<string, unknown>;
  readonly marked?: string | undefined;
  readonly inGroup?: true;
}

/** Makes people do things, from the seed: what they write, press and send, also at the same time. */
export class People {
  readonly #world: World;
  #marks = 0;
  #orders = 0;
  /** Who was at work last: passing somebody on takes six steps, and is mostly done in one sitting. */
  #sitting: Desk | undefined;
  /** Whoever was asked how a group or somebody in it is called. */
  readonly #names = new Set<Phone>();
  /** What was pressed last there asks for words. */
  #writesAfter = false;

  constructor(world: World) {
    this.#world = world;
  }

  /** Somebody does something. */
  act(): Told {
    const { random, residents, desks, errand } = this.#world;
    const staff = random.chance(errand === 'referrals' ? 0.65 : errand === 'aid' ? 0.5 : 0.3);
    if (staff) {
      const stays = errand === 'referrals' && random.chance(STAYS) ? this.#sitting : undefined;
      const some = this.#world.forAid && random.chance(0.85) ? desks.filter(this.#isBusy) : desks;
      const desk = stays ?? random.pick(some);
      this.#sitting = desk;
      const deed = this.#deedOfStaff(desk);
      this.#writesAfter = THEN_WORDS.test(deed.text ?? '') || (this.#writesAfter && random.chance(0.5));
      return this.#toTold(desk.phone, deed, true);
    }
    const phone = random.pick(residents);
    const deed = this.#deedOf(phone);
    if (THEN_NAMES.test(deed.text ?? '')) this.#names.add(phone);
    else if (random.chance(0.5)) this.#names.delete(phone);
    return this.#toTold(phone, deed, false);
  }

  /** Offices through which requests go; where people are passed on, also those to whom. */
  readonly #isBusy = ({ role }: Desk): boolean =>
    isOffice(role) || (this.#world.errand === 'referrals' && role !== 'volunteer');

  /** Says this, in this chat. */
  say(phone: Phone, saying: Saying, staff = false): Told {
    return this.#toTold(phone, this.#saying(saying), staff);
  }

  /** Presses this button, in this chat. */
  press(phone: Phone, action: string, staff: boolean): Told {
    return this.#toTold(phone, presses(action), staff);
  }

  /** Words with a mark of their own, for whoever writes elsewhere than in a chat. */
  words(text: string): string {
    return this.#marked({ text }).text;
  }

  /** One update of each kind that is no text: a press, a photo, a voice note, a pin, something strange. */
  oneOf(phone: Phone, kind: 'press' | 'photo' | 'voice' | 'pin' | 'strange'): Told {
    const deeds: Record<typeof kind, () => Deed> = {
      press: () => presses(phone.actions.at(-1) ?? 'menu'),
      photo,
      voice,
      pin: () => pin(-6.2241, 106.8683),
      strange,
    };
    return this.#toTold(phone, deeds[kind](), false);
  }

  #toTold(phone: Phone, deed: Deed, staff: boolean): Told {
    const { random, misfortune } = this.#world;
    const update = this.#world.nextUpdate();
    const late = misfortune.hits('late-message') ? random.between(31, 400) * 60 : 0;
    const date = Math.floor(this.#world.clock() / 1000) - late;
    this.#orders += 1;
    return {
      update,
      chat: deed.inGroup ? ChatId.parse(`telegram:${groupOf(phone)}`) : phone.chat,
      body: deed.body({ update_id: update, message_id: update, date, phone }),
      text: deed.text,
      mark: deed.marked,
      danger: deed.danger === true,
      protection: deed.protection === true,
      poison: deed.text?.includes(POISON) ?? false,
      staff,
      order: this.#orders,
      deliveries: 0,
      acknowledged: false,
      writes: 0,
      writtenAt: -1,
      begunAt: -1,
      opened: [],
      files: [],
      said: [],
      answered: 0,
      erased: false,
    };
  }

  #deedOf(phone: Phone): Deed {
    const { random, misfortune } = this.#world;
    if (misfortune.hits('channel-blocked')) return blocks(phone);
    if (phone.blocked && random.chance(0.4)) return unblocks(phone);
    if (misfortune.hits('poison-update')) return this.#saying({ text: `${POISON} banjir #` });
    if (this.#world.errand === 'groups' && random.chance(0.8)) return this.#asksTogether(phone);
    const rarely = this.#world.forAid ? 4 : 1;
    return random.weighed<() => Deed>([
      [14 / rarely, () => this.#saying(random.pick(DANGERS))],
      [16 / rarely, () => this.#saying(random.pick(NEEDS))],
      [16 / rarely, () => this.#saying(random.pick(NEWS))],
      [16, () => this.#saying(random.pick(SMALL))],
      [10, () => this.#saying(random.pick(COMMANDS))],
      [this.#pullOf(phone), () => this.#goesOn(phone)],
      [this.#world.forAid ? 40 : 4, () => this.#saying(random.pick(WISHES))],
      [3, () => this.#saying(random.pick(HOUSEHOLDS))],
      [this.#world.errand === 'referrals' ? 6 : 0, () => this.#saying({ text: '/hapus' })],
      [this.#world.forAid ? 12 : 3, () => this.#saying(random.pick(COMPLAINTS))],
      [phone.actions.length > 0 ? 20 : 0, () => presses(random.pick(phone.actions))],
      [phone.labels.length > 0 ? 16 : 0, () => this.#saying({ text: random.pick(phone.labels) })],
      [3, () => photo()],
      [3, () => pin(-6.2241 + random.next() / 50, 106.8683)],
      [2, () => voice()],
      [2, () => strange()],
      [2, () => inGroup()],
      [2, () => this.#edited(random.pick(NEEDS))],
      [this.#world.errand === 'aid' ? 10 : 0, () => this.#saying({ text: this.#codeFor(phone) })],
    ])();
  }

  /** Opens a group, joins one by a code that somebody read out, names, records, sends, leaves. */
  #asksTogether(phone: Phone): Deed {
    const { random, residents } = this.#world;
    const steps = phone.latest.filter((action) => TOGETHER.test(action));
    const sends = phone.actions.findLast((action) => action.startsWith('grp:send'));
    const codes = residents.flatMap((one) => (one === phone ? [] : one.codes));
    const code = random.chance(0.7) ? codes.at(-1) : codes[random.between(0, codes.length)];
    return random.weighed<() => Deed>([
      [steps.length > 0 ? 60 : 0, () => presses(random.pick(steps))],
      [sends ? 8 : 0, () => presses(sends ?? '')],
      [this.#names.has(phone) ? 80 : 0, () => this.#saying(random.pick(GROUP_NAMES))],
      [code ? 30 : 0, () => this.#saying({ text: `gabung ${code}` })],
      [12, () => this.#saying(random.pick(GROUP_WISHES))],
      [phone.latest.length > 0 ? 10 : 0, () => presses(random.pick(phone.latest))],
    ])();
  }

  /** A code that an officer has read out at somebody's door; without one, a slip of the tongue. */
  #codeFor(phone: Phone): string {
    const { random, desks } = this.#world;
    const heard = [...phone.codes, ...desks.flatMap((desk) => desk.phone.codes)];
    return heard.length > 0 ? `usul ${random.pick(heard.slice(-6))}` : 'usul 7K2M-9QXD-4F7A';
  }

  /** How strongly the newest message asks for an answer: whoever has begun to ask for something mostly goes on. */
  #pullOf({ latest }: Phone): number {
    if (latest.length === 0) return 0;
    return latest.some((action) => ASKS.test(action)) ? (this.#world.forAid ? 1500 : 150) : 24;
  }

  /** Answers what was asked last: mostly by one of its buttons. */
  #goesOn(phone: Phone): Deed {
    const { random } = this.#world;
    const asksFor = (action: string) => phone.latest.includes(action) && random.chance(0.6);
    if (asksFor('paper:have')) return photo();
    if (asksFor('numbers:none')) {
      const number = `${random.pick([NIK, KK])}${phone.number}`;
      return this.#saying({ text: random.pick([number, `nik saya ${number}`, `kk ${number}`]) });
    }
    if (asksFor('applying:nowhere') || asksFor('fo:nowhere'))
      return this.#saying({ text: 'Kampung Melayu, Jatinegara' });
    const likely = phone.latest.filter((action) => LIKELY.test(action));
    return presses(random.pick(likely.length > 0 && random.chance(0.7) ? likely : phone.latest));
  }

  #deedOfStaff(desk: Desk): Deed {
    const { random } = this.#world;
    const { phone, role } = desk;
    if (this.#world.errand === 'referrals' && random.chance(0.85)) {
      const next = this.#passesOn(phone);
      if (next) return next;
    }
    const atDesk = isAtDesk(desk);
    const files = phone.actions.filter((action) => /^(desk|gs|rs):/.test(action));
    // A question of the desk has no buttons: she writes.
    const writes = atDesk && this.#world.forAid && phone.latest.length === 0;
    const passes = this.#world.errand === 'referrals' && role !== 'volunteer';
    const words = passes
      ? random.weighed([
          [writes ? 8 : 1, PASSING_WORDS],
          [2, PASSING_LISTS],
        ])
      : DESK_WORDS;
    return random.weighed<() => Deed>([
      [phone.latest.length > 0 ? (this.#world.forAid ? 120 : 40) : 0, () => this.#goesOn(phone)],
      [phone.actions.length > 0 ? 40 : 0, () => presses(random.pick(phone.actions))],
      [this.#world.forAid && files.length > 0 ? 60 : 0, () => presses(random.pick(files))],
      [writes ? 150 : atDesk ? 30 : 0, () => this.#saying(random.pick(words))],
      [25, () => this.#saying(random.pick(STAFF_WORDS))],
      [4, () => this.#saying(random.pick(DANGERS))],
      [3, () => this.#saying(random.pick(SMALL))],
    ])();
  }

  /** The next step of passing somebody on, where one is half done. */
  #passesOn({ latest }: Phone): Deed | undefined {
    const { random } = this.#world;
    const steps = latest.filter((action) => STEP.test(action));
    if (steps.length > 0) return presses(random.pick(steps));
    return latest.length === 0 && this.#writesAfter ? this.#saying(random.pick(PASSING_WORDS)) : undefined;
  }

  /** Words with a mark by which they are found again. */
  #marked({ text, ...saying }: Saying): Saying & { readonly marked?: string | undefined } {
    if (!text.includes('#')) return { text, ...saying };
    const marked = markOf(this.#marks);
    this.#marks += 1;
    return { ...saying, text: text.replace('#', marked), marked };
  }

  #saying(saying: Saying): Deed {
    const marked = this.#marked(saying);
    return {
      ...marked,
      body: (base) => ({ update_id: base.update_id, message: { ...inChat(base), text: marked.text } }),
    };
  }

  #edited(saying: Saying): Deed {
    const marked = this.#marked(saying);
    return {
      ...marked,
      body: (base) => ({ update_id: base.update_id, edited_message: { ...inChat(base), text: marked.text } }),
    };
  }
}

/** The buttons of a request, a complaint, an interview and a calendar that are being filled in. */
const ASKS = /^(pass|applying|apply|paper|numbers|fo|fu|s|app|gr|gs|erase|rf|grp):/;
/** The steps of asking together that are pressed, and those after which a name is written. */
const TOGETHER = /^grp:(agree|member|helper|nowhere|yes|said|record|code|left|mine):?/;
const THEN_NAMES = /^\[grp:(agree|record|yes)/;
/** The steps of passing somebody on that are pressed, and those after which one writes. */
const STEP = /^rs:(new|to|for|ask|danger|ground|tells|accept|decline|on|finish|tell):/;
const THEN_WORDS = /^\[rs:(for:|ground:|tell:|revoke:|(decline|finish):\w+:)/;
/** The offices through which most requests go. */
export const isOffice = (role: Role): boolean => role === 'village-officer' || role === 'social-worker';

/** What moves a request on; everything else is pressed too, less often. */
const LIKELY =
  /^(applying:(self|agree)|fo:(agree|done)|erase:yes|app:handed-over|app:object|app:resume|app:answer|app:nudge|desk:(open|forward|accept|check|verify|hear-yes|unreached|lend-pass)|pass:yes|gr:(yes|whom|reopen)|gs:(open|take|answer)|rf:(yes|unnamed|more)|rs:(new|open|to|for|ask|danger|ground|tells|accept|decline|on|finish|tell)):?/;
const isAtDesk = ({ role }: Desk): boolean => role !== 'volunteer' && role !== 'responder';

type Base = Parameters<Deed['body']>[0];

const inChat = ({ message_id, date, phone }: Base) => ({
  message_id,
  date,
  chat: { id: phone.number, type: 'private' },
  from: { id: phone.number, is_bot: false, first_name: 'Simulasi', language_code: 'id' },
});

const withPart = (part: Record<string, unknown>): Deed => ({
  body: (base) => ({ update_id: base.update_id, message: { ...inChat(base), ...part } }),
});
/** Everything that is sent is a file of its own. */
const withFile = (part: (file: string) => Record<string, unknown>): Deed => ({
  body: (base) => ({
    update_id: base.update_id,
    message: { ...inChat(base), ...part(`file-${base.update_id}`) },
  }),
});
const photo = (): Deed =>
  withFile((file) => ({ photo: [{ file_id: file, file_unique_id: `u-${file}`, width: 90, height: 90 }] }));
const voice = (): Deed =>
  withFile((file) => ({ voice: { file_id: file, file_unique_id: `u-${file}`, duration: 3 } }));
const pin = (latitude: number, longitude: number): Deed => withPart({ location: { latitude, longitude } });
const strange = (): Deed => withPart({ dice: { emoji: '🎲', value: 3 } });

const presses = (data: string): Deed => ({
  body: (base) => ({
    update_id: base.update_id,
    callback_query: {
      id: `press-${base.update_id}`,
      from: { id: base.phone.number, is_bot: false, first_name: 'Simulasi' },
      chat_instance: 'simulated',
      data,
      message: inChat(base),
    },
  }),
  text: `[${data}]`,
});

const groupOf = (phone: Phone): number => -1000 - phone.number;
const inGroup = (): Deed => ({
  inGroup: true,
  body: (base) => ({
    update_id: base.update_id,
    message: {
      ...inChat(base),
      chat: { id: groupOf(base.phone), type: 'group', title: 'RT' },
      text: 'halo semua',
    },
  }),
});

const membership = (phone: Phone, blocked: boolean): Deed => {
  phone.blocked = blocked;
  const user = { id: 1, is_bot: true, first_name: 'Jaring' };
  return {
    body: (base) => ({
      update_id: base.update_id,
      my_chat_member: {
        chat: { id: base.phone.number, type: 'private' },
        from: { id: base.phone.number, is_bot: false, first_name: 'Simulasi' },
        date: base.date,
        old_chat_member: { user, status: blocked ? 'member' : 'kicked' },
        new_chat_member: { user, status: blocked ? 'kicked' : 'member' },
      },
    }),
  };
};
const blocks = (phone: Phone): Deed => membership(phone, true);
const unblocks = (phone: Phone): Deed => membership(phone, false);

/** The update as production receives it. */
export const toUpdate = ({ body }: Told): Update => body as unknown as Update;
