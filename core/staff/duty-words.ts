import type { Instant } from '../shared/decision.ts';
import type { Shift } from './staff.ts';

const HOUR = 3600 * 1000;
const DAY = 24 * HOUR;

const TIME = String.raw`(?:jam |pukul )?(\d{1,2})(?:[.:](\d{2}))?`;
const SPAN = new RegExp(String.raw`^(besok )?${TIME} ?(?:-|–|sampai|s\/d|sd|hingga|to) ?${TIME}$`);
const UNTIL = new RegExp(String.raw`^(?:sampai|hingga|s\/d|sd|until) (besok )?${TIME}$`);
const ON = /^(?:siaga|on duty)\b ?/;
const OFF = /^(?:tidak siaga|tdk siaga|ga siaga|gak siaga|nggak siaga|libur|off duty)\b ?/;

/**
 * Hours as somebody types them in a chat: "siaga 19-07", "siaga sampai 18.00", "tidak siaga", "libur besok 8-17".
 * `zone` is the distance from UTC in hours. "Tidak siaga" alone holds for a day. Undefined when it says no hours.
 */
export function readDuty(text: string, now: Instant, zone: number): Shift | undefined {
  const said = text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[!?]+$/, '')
    .replace(/\bwi(b|ta|t)\b/g, '')
    .trim();
  const off = OFF.test(said);
  if (!off && !ON.test(said)) return undefined;
  const hours = said.replace(off ? OFF : ON, '').trim();
  if (hours === '') return off ? { from: now, until: now + DAY, on: false } : undefined;
  const span = readSpan(hours, now, zone) ?? readUntil(hours, now, zone);
  return span && { ...span, on: !off };
}

/** The next moment at a time of day, counted in the zone; on the day after when `tomorrow` is said. */
export function nextAt(minutes: number, now: Instant, zone: number, tomorrow = false): Instant {
  const at = midnightOf(now, zone) + minutes * 60_000;
  if (tomorrow) return at + DAY;
  return at > now ? at : at + DAY;
}

const midnightOf = (now: Instant, zone: number): Instant =>
  Math.floor((now + zone * HOUR) / DAY) * DAY - zone * HOUR;

function readUntil(hours: string, now: Instant, zone: number) {
  const [, tomorrow, hour, minute] = UNTIL.exec(hours) ?? [];
  const minutes = toMinutes(hour, minute);
  return minutes === undefined
    ? undefined
    : { from: now, until: nextAt(minutes, now, zone, tomorrow !== undefined) };
}

/** A span over midnight ends on the day after. One that runs now is meant; one that is over is meant for tomorrow. */
function readSpan(hours: string, now: Instant, zone: number) {
  const [, tomorrow, fromHour, fromMinute, untilHour, untilMinute] = SPAN.exec(hours) ?? [];
  const [from, until] = [toMinutes(fromHour, fromMinute), toMinutes(untilHour, untilMinute)];
  if (from === undefined || until === undefined) return undefined;
  const length = ((until - from + 24 * 60 - 1) % (24 * 60)) + 1;
  const today = midnightOf(now, zone) + from * 60_000;
  const starts = tomorrow === undefined ? [today - DAY, today, today + DAY] : [today + DAY];
  const begins = starts.find((start) => start + length * 60_000 > now);
  return begins === undefined ? undefined : { from: begins, until: begins + length * 60_000 };
}

function toMinutes(hour: string | undefined, minute: string | undefined): number | undefined {
  if (hour === undefined) return undefined;
  const minutes = Number(hour) * 60 + Number(minute ?? 0);
  return Number(minute ?? 0) < 60 && minutes <= 24 * 60 ? minutes : undefined;
}
