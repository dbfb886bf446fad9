import type { ConsumedCapacity } from '@aws-sdk/client-dynamodb';
import { findAreaFileOrThrow, lendPlaces } from '#adapters/areas.ts';
import { createBlindIndex, createSeal } from '#adapters/crypto.ts';
import { type Documents, openDocuments } from '#adapters/dynamodb/client.ts';
import { createStores } from '#adapters/dynamodb/stores.ts';
import { createFixedKeyService } from '#adapters/memory/keys.ts';
import { createSystem, unforeseeable } from '#adapters/system.ts';
import type { ParkingHouse } from '#bot/errors.ts';
import { readAnswer } from '#bot/read-answer.ts';
import { takeUpdateOrThrow } from '#bot/take-update.ts';
import { Scope } from '#core/shared/area.ts';
import { ChatId, StaffId } from '#core/shared/ids.ts';
import type { Outgoing } from '#core/use-cases/ports.ts';
import { keepOneOfEverything } from '#test/contracts/one-of-everything.ts';
import { type StoreServer, startStoreServer } from '#test/contracts/store-server.ts';
import { type Bar, median, quantile } from './bar.ts';
import { type Press, toEvent, toPress } from './updates.ts';

/** What a turn may cost at most (bars.md, P4). Writing the mark that a reply has arrived is one more plain write. */
const KINDS = {
  plain: { reads: 1, readUnits: 1, writes: 1, units: 2 },
  staff: { reads: 1, readUnits: 2, writes: 1, units: 2 },
  reading: { reads: 4, readUnits: 16, writes: 1, units: 2 },
  /** One whose reply goes by a call of its own, so that it can be deleted: with the mark that it has arrived. */
  'reading, by call': { reads: 4, readUnits: 16, writes: 2, units: 2 },
  submit: { reads: 1, readUnits: 1, writes: 2, units: 16 },
  act: { reads: 2, readUnits: 2, writes: 2, units: 16 },
  /** An act that reads a list too: what she holds already, so that the second report never hides the first. */
  'act and list': { reads: 3, readUnits: 4, writes: 2, units: 16 },
  duplicate: { reads: 1, readUnits: 1, writes: 0, units: 0 },
} as const;
type Kind = keyof typeof KINDS;

/** One turn as it was seen. */
interface Seen {
  readonly what: string;
  readonly kind: Kind;
  readonly reads: number;
  readonly readUnits: number;
  readonly writes: number;
  /** Of the turn's own write, the transaction or the put. */
  readonly units: number;
  /** Of all writes, with the mark that a reply has arrived. */
  readonly writeUnits: number;
  readonly failed?: string;
}

/** What a plain turn consumed on average, and what a claimant's did: figures for the price of both. */
export interface Consumed {
  readonly readUnits: number;
  readonly writeUnits: number;
}

/** Everything that one person's whole conversation consumed. */
export interface Claimant extends Consumed {
  readonly turns: number;
}

type Say = string | Press | { readonly again: true };
type Script = readonly (readonly [what: string, kind: Kind, say: Say])[];

const RESIDENT: Script = [
  ['the first word', 'plain', '/start'],
  ['a form begun', 'plain', '/lapor'],
  ['its first answer', 'plain', 'banjir'],
  ['the same update again', 'duplicate', { again: true }],
  ['an answer that cannot be read', 'plain', 'batal'],
  ['a menu', 'plain', 'menu'],
  ['words that nobody understands', 'plain', 'selamat pagi semuanya'],
  ['a question with a known answer', 'plain', 'ktp hilang gimana'],
  ['another language', 'plain', '/bahasa'],
  [
    'a report in one sentence',
    'submit',
    'Banjir sepinggang di Kampung Melayu Jakarta Timur, butuh makanan untuk 20 orang',
  ],
  ['its optional question', 'act', '12'],
  ['what became of it', 'reading', '/status'],
  ['what we keep', 'reading', '/dataku'],
  ['the help page', 'plain', 'panduan'],
];
const FRIGHTENED: Script = [
  ['a cry for help', 'submit', 'tolong air naik terus, ibu saya lumpuh'],
  ['where it is', 'act', 'Kampung Melayu Jakarta Timur'],
];
const HIDING: Script = [['violence at home', 'submit', 'suami mukulin saya, jangan telepon']];
/** Whoever has one of everything: a report, a request with a number, a group, a complaint, a referral, duties, a household. */
const OWNER: Script = [
  ['what became of everything', 'reading', '/status'],
  ['everything that we keep', 'reading', '/dataku'],
  ['her groups', 'reading', '/kelompok'],
  ['where she was passed on to', 'reading', '/rujukan'],
  ['what she still has to do', 'reading, by call', '/kewajiban'],
  ['why nothing has come', 'reading, by call', 'kenapa bantuan saya belum cair'],
  ['whether to erase it all', 'plain', '/hapus'],
];
const STAFF: Script = [
  ['a plain turn of staff', 'staff', 'menu'],
  ['the queue', 'reading', '/antrean'],
  ['a report taken', 'act and list', { press: 'take' }],
];

/** P4: calls and units of every kind of turn, as the store server counts them. */
export async function measureCapacity(): Promise<{
  readonly bars: readonly Bar[];
  readonly plain: Consumed;
  readonly claimant: Claimant;
}> {
  // A store of its own: nothing of other measurements stands in the lists.
  const store = await startStoreServer();
  try {
    return await playAll(store);
  } finally {
    await store.stop();
  }
}

async function playAll(store: StoreServer): ReturnType<typeof measureCapacity> {
  const meter = new Counter();
  const house = openHouse(store, meter);
  await house.staff.save({
    id: StaffId.parse('01JAR1NG000000000000009001'),
    name: 'Contoh',
    role: 'responder',
    area: Scope.parse('31.75'),
    account: 'bench-responder',
    chat: ChatId.parse('telegram:649000009'),
    state: 'active',
    shifts: [],
    since: house.system.now(),
  });
  await keepOneOfEverything(ChatId.parse('telegram:640000004'), house);
  const seen = [
    ...(await play(640_000_001, RESIDENT, house, meter)),
    ...(await play(640_000_002, FRIGHTENED, house, meter)),
    ...(await play(640_000_003, HIDING, house, meter)),
    ...(await play(640_000_004, OWNER, house, meter)),
    ...(await play(649_000_009, STAFF, house, meter)),
  ];
  for (const one of seen) {
    const { what, kind, reads, readUnits, writes, units, writeUnits } = one;
    console.error(
      `  ${what.padEnd(34)} ${kind.padEnd(16)} ${reads} reads ${readUnits} units, ${writes} writes ${units} units (${writeUnits} with marks)${one.failed ? `: ${one.failed}` : ''}`,
    );
  }
  const whole = seen.slice(0, RESIDENT.length);
  return {
    bars: toBars(seen),
    plain: averageOf(seen.filter(({ kind }) => kind === 'plain')),
    claimant: {
      turns: whole.length,
      readUnits: whole.reduce((sum, one) => sum + one.readUnits, 0),
      writeUnits: whole.reduce((sum, one) => sum + one.writeUnits, 0),
    },
  };
}

function toBars(seen: readonly Seen[]): readonly Bar[] {
  const plain = seen.filter(({ kind }) => kind === 'plain').map(({ units }) => units);
  const over = seen.flatMap((one) => (one.failed === undefined ? [] : [`${one.what}: ${one.failed}`]));
  const submits = seen.filter(({ kind }) => kind === 'submit').map(({ units }) => units);
  return [
    {
      bar: 'P4',
      what: `calls and units of ${seen.length} kinds of turn`,
      goal: '1 + 1 calls plain, 16 units a submit, 3 further reads, 1 read when it comes again',
      reached: over.length === 0 ? `all; submits ${submits.join(', ')} units` : over.join('; '),
      reference: 'ideal 1 + 1, typical 6 calls (rebuilt: 6)',
      met: over.length === 0,
    },
    {
      bar: 'P4 units',
      what: 'write units of a plain turn',
      goal: '1 at the median, 2 at p95',
      reached: `${median(plain)} and ${quantile(plain, 0.95)}`,
      reference: '-',
      met: median(plain) <= 1 && quantile(plain, 0.95) <= 2,
    },
  ];
}

const averageOf = (seen: readonly Seen[]): Consumed => ({
  readUnits: seen.reduce((sum, one) => sum + one.readUnits, 0) / seen.length,
  writeUnits: seen.reduce((sum, one) => sum + one.writeUnits, 0) / seen.length,
});

class Counter {
  #calls: { readonly call: keyof Documents; readonly units: number }[] = [];

  readonly note = (call: keyof Documents, consumed: readonly ConsumedCapacity[]): void => {
    this.#calls.push({
      call,
      units: consumed.reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0),
    });
  };

  /** What has happened since it was last asked. */
  take(): Omit<Seen, 'what' | 'kind'> {
    const calls = this.#calls;
    this.#calls = [];
    const reads = calls.filter(({ call }) => call === 'get' || call === 'getMany' || call === 'query');
    const writes = calls.filter((call) => !reads.includes(call));
    const sum = (some: readonly { readonly units: number }[]): number =>
      some.reduce((all, { units }) => all + units, 0);
    return {
      reads: reads.length,
      readUnits: sum(reads),
      writes: writes.length,
      units: Math.max(0, ...writes.map(({ units }) => units)),
      writeUnits: sum(writes),
    };
  }
}

function openHouse(
  store: StoreServer,
  meter: Counter,
): ParkingHouse & { readonly buttons: () => readonly string[]; readonly last: () => string } {
  const system = createSystem();
  const seal = createSeal({ keys: [createFixedKeyService('bench')], now: system.now, chance: unforeseeable });
  const vault = { seal, index: createBlindIndex(createFixedKeyService('bench')) };
  const documents = openDocuments({ endpoint: store.endpoint, meter: meter.note });
  const places = lendPlaces(findAreaFileOrThrow('.'));
  let buttons: readonly string[] = [];
  let sent = 0;
  let last = '';
  const look = ({ text, keyboard }: Outgoing): void => {
    last = text;
    if (keyboard?.kind === 'inline') buttons = keyboard.rows.flat().map(({ action }) => action);
  };
  return {
    ...createStores({ documents, tables: store.tables, seal, vault, now: system.now }),
    system,
    places: async () => places,
    practice: true,
    log: () => {},
    buttons: () => buttons,
    last: () => last,
    channel: {
      send: async (_chat, message) => {
        look(message);
        sent += 1;
        return { kind: 'sent', messageIds: [sent] };
      },
      inAnswer: (_chat, message) => {
        look(message);
        return message;
      },
      toast: async () => {},
      remove: async () => [],
    },
  };
}

async function play(
  chat: number,
  script: Script,
  house: ReturnType<typeof openHouse>,
  meter: Counter,
): Promise<readonly Seen[]> {
  const seen: Seen[] = [];
  let body = '';
  for (const [what, kind, say] of script) {
    if (typeof say === 'string') body = bodyOf(toEvent(chat, say));
    else if ('press' in say) {
      const action = house.buttons().find((one) => one.startsWith(say.press));
      if (action === undefined) throw new Error(`No button ${say.press} under: ${house.last()}`);
      body = bodyOf(toPress(chat, action));
    }
    const update = JSON.parse(body);
    const incoming = readAnswer(update, house.system.now());
    if (!incoming) throw new Error(`${what} is no update`);
    meter.take();
    const answered = await takeUpdateOrThrow(update, incoming, house);
    if (answered.message) house.channel.inAnswer(answered.chat, answered.message);
    const cost = meter.take();
    const failed = excessOf(cost, KINDS[kind]);
    seen.push({ what, kind, ...cost, ...(failed !== undefined && { failed }) });
  }
  return seen;
}

const bodyOf = (event: unknown): string => (event as { body: string }).body;

function excessOf(cost: Omit<Seen, 'what' | 'kind'>, most: (typeof KINDS)[Kind]): string | undefined {
  const names = ['reads', 'readUnits', 'writes', 'units'] as const;
  const over = names.filter((name) => cost[name] > most[name]);
  return over.length === 0
    ? undefined
    : over.map((name) => `${cost[name]} ${name}, at most ${most[name]}`).join(', ');
}
