import { openHouse, type PracticeHouse, referenceIn } from '#test/journeys/player.ts';

// `npm run bench:bytes`: the bytes of one finished report at the practice door, both ways, with buttons and in text alone.
// Counted is the JSON of every update delivered and of every message, toast and deletion that comes back, without HTTP
// headers. Between a phone and Telegram another protocol carries it, which cannot be measured here: `content` is what it
// must carry in any case, the texts and the buttons.

/** One way to tell of the same flood. */
interface Way {
  readonly name: string;
  /** What is said before, and not counted. */
  readonly before: readonly string[];
  readonly says: readonly string[];
}

interface Weighed {
  readonly messages: number;
  readonly bytesIn: number;
  readonly replies: number;
  readonly bytesOut: number;
  readonly content: number;
}

const SENTENCE =
  'Banjir sepinggang di Kampung Melayu Jatinegara Jakarta Timur, 4 orang, ada bayi, butuh selimut';
const WAYS: readonly Way[] = [
  {
    name: 'form, buttons',
    before: ['halo'],
    says: [
      'Lapor bencana',
      'Banjir',
      'kampung melayu jatinegara',
      'butuh selimut',
      '4',
      'Bayi',
      'Lanjut',
      'Lewati',
      'Jangan telepon',
      'Saya dan keluarga',
    ],
  },
  {
    name: 'form, text alone',
    before: ['halo', 'teks saja'],
    says: ['2', '1', 'kampung melayu jatinegara', 'butuh selimut', '4', '1', 'lanjut', 'lewati', '1', '1'],
  },
  { name: 'one sentence, buttons', before: ['halo'], says: [SENTENCE] },
  { name: 'one sentence, text alone', before: ['halo', 'teks saja'], says: [SENTENCE] },
];

const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

interface CallRow {
  readonly n: number;
  readonly method: string;
  readonly params: { readonly text?: string; readonly reply_markup?: unknown };
  readonly via: string;
}

interface UpdateRow {
  readonly update_id: number;
  readonly bytes: number;
}

/** Plays one way and weighs it. Throws when the report was not kept, so that no figure is of an unfinished one. */
async function weighOrThrow(house: PracticeHouse, way: Way, chat: number): Promise<Weighed> {
  const read = async <Row>(what: string, after: number): Promise<readonly Row[]> => {
    const answered = await fetch(`${house.url}/local/telegram/${what}?after=${after}`);
    return (await answered.json()) as Row[]; // rows of our own practice Telegram
  };
  const person = house.player(chat);
  for (const said of way.before) await person.say(said);
  await fetch(`${house.url}/local/telegram/idle?wait=10`);
  const lastCall = (await read<CallRow>('calls', 0)).at(-1)?.n ?? 0;
  const lastUpdate = (await read<UpdateRow>('updates', 0)).at(-1)?.update_id ?? 0;
  for (const said of way.says) await person.say(said);
  await fetch(`${house.url}/local/telegram/idle?wait=10`);
  referenceIn({ message_id: 0, buttons: [], text: (await person.all()).map(({ text }) => text).join('\n') });
  const updates = await read<UpdateRow>('updates', lastUpdate);
  const calls = await read<CallRow>('calls', lastCall);
  const texts = calls.flatMap(({ params }) => [params.text ?? '', params.reply_markup ?? '']);
  return {
    messages: updates.length,
    bytesIn: updates.reduce((sum, { bytes }) => sum + bytes, 0),
    replies: calls.length,
    // In the webhook's own answer the method is part of the body.
    bytesOut: calls.reduce(
      (sum, { method, params, via }) => sum + bytesOf(via === 'webhook' ? { method, ...params } : params),
      0,
    ),
    content: [...way.says, ...texts].reduce<number>(
      (sum, one) => sum + (typeof one === 'string' ? Buffer.byteLength(one) : bytesOf(one)),
      0,
    ),
  };
}

async function main(): Promise<void> {
  const house = await openHouse();
  try {
    console.log('| Report | In | Out | Together | of it content |\n|---|---|---|---|---|');
    for (const [place, way] of WAYS.entries()) {
      const { messages, bytesIn, replies, bytesOut, content } = await weighOrThrow(house, way, 9100 + place);
      const sides = `${messages} messages, ${bytesIn} B | ${replies} replies, ${bytesOut} B`;
      console.log(`| ${way.name} | ${sides} | ${bytesIn + bytesOut} B | ${content} B |`);
    }
  } finally {
    await house.close();
  }
}

if (import.meta.main) await main();
