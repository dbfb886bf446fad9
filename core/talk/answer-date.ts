import { bare, readNumber } from '#core/language/answers.ts';
import type { Instant } from '#core/shared/decision.ts';
import { type Reader, type Reading, understood, unreadable } from './answer-reading.ts';
import type { Field } from './form.ts';

/** Reads a day; the value is `yyyy-mm-dd` in western Indonesian time. */
export function readDay(field: Field, text: string, reader: Reader): Reading {
  const day = readDate(text, reader.now);
  if (day === undefined) return unreadable(field, reader);
  return day === text
    ? { kind: 'read', value: day }
    : understood(day, day.split('-').reverse().join('/'), text);
}

const DAY = 24 * 60 * 60 * 1000;
const JAKARTA = 7 * 60 * 60 * 1000;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'mei', 'jun', 'jul', 'agu', 'sep', 'okt', 'nov', 'des'];
const OTHER_MONTHS: Readonly<Record<string, string>> = {
  may: 'mei',
  aug: 'agu',
  ags: 'agu',
  oct: 'okt',
  nop: 'nov',
  dec: 'des',
  peb: 'feb',
};
/** Indonesian, Javanese and Sundanese, as they are typed. */
const WEEKDAYS = [
  'minggu|ahad|akad',
  'senin|senen',
  'selasa|slasa|salasa',
  'rabu|rebo',
  'kamis|kemis',
  'jumat|jumuah|jemuwah|jumaah',
  'sabtu|setu|saptu',
];

/** Days from today. The longest phrase wins. */
const RELATIVE: readonly (readonly [RegExp, number])[] = [
  [
    /\b(kemarin|kemaren|kmrn|kmren) (lusa|dulu|dlu)\b|\bday before yesterday\b|\bwingi(nane| dhisik| nganu)\b|\bkamari ieu\b/,
    -2,
  ],
  [
    /\b(kemarin|kemaren|kmrn|kmren|semalam|tadi malam|yesterday|wingi|kamari|(mau|wau) (bengi|dalu)|tadi peuting)\b/,
    -1,
  ],
  [/\b(mau|wau) (esuk|enjing)\b|\btadi (isuk|enjing)\b/, 0],
  [/\b(besok|bsk|esok|tomorrow|sesuk|mbenjing|benjing|isukan|enjing)\b/, 1],
  [/\b(lusa|pageto|sesuk emben)\b/, 2],
  [
    /\b(hari ini|hr ini|sekarang|skrg|skr|tadi|td|barusan|baru saja|today|now|saiki|sakniki|wau|nembe|ayeuna)\b/,
    0,
  ],
  [/\b(dina iki|dinten niki|dinten ieu|poe ieu)\b/, 0],
];

/**
 * Reads one day as people write it: `5/11/2026`, `5 Nov`, `tgl 5`, `kemarin`, `2 hari lalu`, `senin`. Days without
 * month or year lie in the past, because people tell what happened. Answers `yyyy-mm-dd` or undefined.
 */
export function readDate(text: string, now: Instant): string | undefined {
  const phrase = bare(text.replace(/[.](?=\d)/g, '/').replace(/jum'at/gi, 'jumat'));
  const today = Math.floor((now + JAKARTA) / DAY) * DAY;
  return (
    readWritten(phrase, today) ??
    readAgo(phrase, today) ??
    readRelative(phrase, today) ??
    readWeekday(phrase, today) ??
    readDayOfMonth(phrase, today)
  );
}

const print = (midnight: number): string => new Date(midnight).toISOString().slice(0, 10);

function toDay(year: number, month: number, day: number): number | undefined {
  const midnight = Date.UTC(year, month - 1, day);
  const made = new Date(midnight);
  return year >= 1900 && year <= 2100 && made.getUTCMonth() === month - 1 && made.getUTCDate() === day
    ? midnight
    : undefined;
}

function readWritten(phrase: string, today: number): string | undefined {
  const iso = /\b(\d{4})-(\d{1,2})-(\d{1,2})\b/.exec(phrase);
  if (iso !== null) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]), today);
  const slashed = /\b(\d{1,2})\s*[/-]\s*(\d{1,2})(?:\s*[/-]\s*(\d{4}|\d{2}))?\b/.exec(phrase);
  if (slashed !== null) return dayOf(yearOf(slashed[3]), Number(slashed[2]), Number(slashed[1]), today);
  const named = /\b(\d{1,2})\s+([a-z]{3,9})(?:\s+(\d{4}|\d{2}))?\b/.exec(phrase);
  if (named === null) return undefined;
  const month = MONTHS.indexOf(monthName(named[2] ?? ''));
  return month < 0 ? undefined : dayOf(yearOf(named[3]), month + 1, Number(named[1]), today);
}

const MONTH_WORD =
  /^(jan(uari|uary)?|[fp]eb(ruari|ruary)?|mar(et|ch)?|apr(il)?|mei|may|jun[ie]?|jul[iy]?|agu?s?(tus)?|aug(ust)?|sept?(ember)?|o[kc]t(ober)?|no[vp](ember)?|de[sc](ember)?)$/;

const monthName = (word: string): string => {
  if (!MONTH_WORD.test(word)) return '';
  const start = word.slice(0, 3);
  return OTHER_MONTHS[start] ?? start;
};

function yearOf(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  const year = Number(written);
  return written.length === 2 ? 2000 + year : year;
}

function dayOf(year: number | undefined, month: number, day: number, today: number): string | undefined {
  if (year !== undefined) return printed(toDay(year, month, day));
  const thisYear = new Date(today).getUTCFullYear();
  const midnight = toDay(thisYear, month, day);
  return printed(midnight === undefined || midnight > today ? toDay(thisYear - 1, month, day) : midnight);
}

const printed = (midnight: number | undefined): string | undefined =>
  midnight === undefined ? undefined : print(midnight);

const SPANS: Readonly<Record<string, number>> = {
  dina: 1,
  dinten: 1,
  poe: 1,
  hari: 1,
  hr: 1,
  day: 1,
  days: 1,
  minggu: 7,
  mgg: 7,
  week: 7,
  weeks: 7,
  pekan: 7,
};

function readAgo(phrase: string, today: number): string | undefined {
  const ago =
    /^(?:sejak |wiwit |ti |sudah |udah |sdh |kira kira |sekitar )*(.*?)\s*(hari|hr|dina|dinten|poe|days?|minggu|mgg|weeks?|pekan)\s+(?:yang |yg |sing |nu )?(?:lalu|kemarin|kmrn|ago|last|kepungkur|kapungkur|kapengker|wingi|kamari|katukang)\b/.exec(
      phrase,
    );
  if (ago === null) return undefined;
  const counted = ['', 'se', 'sa'].includes(ago[1]?.trim() ?? '') ? 1 : readNumber(ago[1] ?? '');
  const days = Math.round((counted ?? Number.NaN) * (SPANS[ago[2] ?? ''] ?? Number.NaN));
  return Number.isFinite(days) && days <= 36_500 ? print(today - days * DAY) : undefined;
}

function readRelative(phrase: string, today: number): string | undefined {
  const found = RELATIVE.find(([words]) => words.test(phrase));
  return found === undefined ? undefined : print(today + found[1] * DAY);
}

function readWeekday(phrase: string, today: number): string | undefined {
  const weekday = WEEKDAYS.findIndex((name) => new RegExp(`\\b(?:${name})\\b`).test(phrase));
  if (weekday < 0) return undefined;
  const back = (new Date(today).getUTCDay() - weekday + 7) % 7;
  return print(today - back * DAY);
}

function readDayOfMonth(phrase: string, today: number): string | undefined {
  const found =
    /^(?:tgl|tanggal|tg|tngl)?\s*(\d{1,2})$/.exec(phrase) ?? /\b(?:tgl|tanggal)\s*(\d{1,2})\b/.exec(phrase);
  if (found === null) return undefined;
  const now = new Date(today);
  for (let back = 0; back < 3; back += 1) {
    const first = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back, 1));
    const midnight = toDay(first.getUTCFullYear(), first.getUTCMonth() + 1, Number(found[1]));
    if (midnight !== undefined && midnight <= today) return print(midnight);
  }
  return undefined;
}
