import type { ReportLine } from '#core/api/report.ts';
import { timeZoneOf } from '#core/language/places.ts';
import { spoken, t } from './words.ts';

const ZONE_NAMES: Readonly<Record<string, string>> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
};
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long something has lasted, in words: "42 menit", "3 jam 5 menit", "2 hari". */
export function lasting(from: number, now: number): string {
  const past = Math.max(0, now - from);
  if (past < MINUTE) return t('time.seconds', { n: Math.floor(past / 1000) });
  if (past < HOUR) return t('time.minutes', { n: Math.floor(past / MINUTE) });
  if (past < DAY)
    return t('time.hours', { hours: Math.floor(past / HOUR), minutes: Math.floor((past % HOUR) / MINUTE) });
  return t('time.days', { n: Math.floor(past / DAY) });
}

/** "42 menit lalu". */
export const ago = (at: number, now: number): string => t('time.ago', { time: lasting(at, now) });

/** The day in the zone of an area: "24 Nov", with its year when it is not this one. */
export function dayOf(at: number, area: ReportLine['area']): string {
  const timeZone = area ? timeZoneOf(area) : 'Asia/Jakarta';
  const locale = spoken.get().language === 'id' ? 'id-ID' : 'en-GB';
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    ...(new Date(at).getFullYear() === new Date().getFullYear() ? {} : { year: 'numeric' }),
    timeZone,
  }).format(at);
}

/** The clock time in the zone of an area, with the day when it is not today: "19.40 WIB", "24 Nov 19.40 WIB". */
export function clock(at: number, area: ReportLine['area'], now: number): string {
  const timeZone = area ? timeZoneOf(area) : 'Asia/Jakarta';
  const locale = spoken.get().language === 'id' ? 'id-ID' : 'en-GB';
  const hour = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone }).format(at);
  const zone = ZONE_NAMES[timeZone] ?? timeZone;
  const day = dayOf(at, area);
  return day === dayOf(now, area) ? `${hour} ${zone}` : `${day} ${hour} ${zone}`;
}
