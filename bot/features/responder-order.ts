import { readReference } from '#core/shared/ids.ts';
import type { Turn } from '../context.ts';

const COMMANDS = /^\/?(antrean|antrian|tugas|ambil|buka|lepas|selesai|tanya)(@\w+)?(?:\s+(.*))?$/is;
const VERBS: readonly string[] = ['queue', 'held', 'take', 'open', 'release', 'solve', 'ask'];
const WORDS: Readonly<Record<string, string>> = {
  antrean: 'queue',
  antrian: 'queue',
  tugas: 'held',
  ambil: 'take',
  buka: 'open',
  lepas: 'release',
  selesai: 'solve',
  tanya: 'ask',
};

const LOOKING = '(?:(?:ada|lihat|liat|cek|tampilkan|mana|minta|buka|apa|berapa|halo|min)\\s+)';
const SOFTLY =
  '(?:\\s+(?:apa|aja|saja|baru|masuk|sekarang|hari ini|ada|berapa|mana|saya|ku|aku|ya|dong|nih|ga|gak))*\\W*$';
const UNTAKEN = '(?:yang|yg) (?:belum|blm) (?:diambil|ditangani|dipegang)';
const URGENT = '(?:yang|yg)? ?(?:paling )?(?:mendesak|darurat|urgent|gawat)';

/** "Ada laporan apa?", "antrian dong", "yang paling mendesak apa": the queue, in a staff chat. */
const ASKS_QUEUE = new RegExp(
  `^\\W*(?:${LOOKING}+(?:laporan|antrean|antrian)|${LOOKING}*(?:antrean|antrian|antri|queue|laporan (?:baru|masuk|${UNTAKEN}|${URGENT})|(?:yang|yg) (?:paling )?(?:mendesak|darurat|urgent|gawat)))${SOFTLY}`,
  'i',
);

/** "Tugas saya apa aja", "yang saya pegang": what she holds. */
const ASKS_HELD = new RegExp(
  `^\\W*${LOOKING}*(?:tugas|pegangan|my tasks|(?:laporan )?(?:yang|yg) (?:saya|aku|sy) (?:pegang|tangani|ambil))(?:ku)?${SOFTLY}`,
  'i',
);

/** "Ambil 1", "buka yang kedua": a line of the list that was shown last. */
const BY_PLACE =
  /^\/?(ambil|buka|lepas|selesai|tanya)\s+(?:yang\s+|yg\s+|no\.?\s*|nomor\s+)?(\d{1,2}|pertama|kedua|ketiga|satu|dua|tiga)(?:\s+(.*))?$/is;
const PLACES: Readonly<Record<string, number>> = {
  pertama: 1,
  satu: 1,
  kedua: 2,
  dua: 2,
  ketiga: 3,
  tiga: 3,
};

/** What a responder wants done, and the words behind it. */
export interface Order {
  readonly verb: string;
  readonly rest: string;
}

/** Reads an order from a button or from words; one without a slash only in a staff chat: residents say "selesai" and mean something else. */
export function readOrder(turn: Turn, staff: boolean): Order | undefined {
  const { incoming } = turn;
  if (incoming.kind === 'button') {
    const [verb = '', ...rest] = (incoming.action ?? '').split(':');
    return VERBS.includes(verb) ? { verb, rest: rest.join(':') } : undefined;
  }
  const text = incoming.text?.trim() ?? '';
  if (staff && ASKS_QUEUE.test(text)) return { verb: 'queue', rest: '' };
  if (staff && ASKS_HELD.test(text)) return { verb: 'held', rest: '' };
  const placed = staff ? inList(turn, text) : undefined;
  if (placed) return placed;
  const typed = COMMANDS.exec(text);
  if (!typed || (!staff && !incoming.text?.startsWith('/'))) return undefined;
  const verb = WORDS[typed[1]?.toLowerCase() ?? ''];
  const rest = typed[3]?.trim() ?? '';
  return verb === undefined ||
    (!incoming.text?.startsWith('/') && rest !== '' && !readReference(rest.split(/\s/)[0] ?? ''))
    ? undefined
    : { verb, rest };
}

function inList({ session }: Turn, text: string): Order | undefined {
  const [, word = '', place = '', rest = ''] = BY_PLACE.exec(text) ?? [];
  const verb = WORDS[word.toLowerCase()];
  const number = PLACES[place.toLowerCase()] ?? Number(place);
  const lines = (session.last?.reply?.parts ?? []).filter(({ key }) => LINES.test(key));
  const line = lines.find(({ params }, at) => (params['n'] ?? at + 1) === number);
  const reference = readReference(String(line?.params['reference'] ?? ''));
  return verb === undefined || !reference ? undefined : { verb, rest: `${reference} ${rest}`.trim() };
}

const LINES = /^staff\.(?:queue-(?:line|held|waiting-consent)|mine-line)$/;
