import { CONTACTS } from '#content/contacts.ts';
import type { ShownNumber, ShownReport } from '#content/messages/id.ts';
import { chooseHotlines, type Matter } from '#core/disaster/hotlines.ts';
import type { Report } from '#core/disaster/report.ts';
import type { ReportDetails } from '#core/disaster/report-command.ts';
import { type Places, timeZoneOf } from '#core/language/places.ts';
import type { AreaCode, Scope } from '#core/shared/area.ts';
import { printReference, type Reference } from '#core/shared/ids.ts';
import { inLanguage, type Language } from '#core/shared/text.ts';

/** What a report says, in codes, for the sentences of content/messages; `place` is what people call it. */
export function showReport(report: Report, placeName?: string): ShownReport & { reference: string } {
  const place = report.private?.place ?? placeName ?? (report.point ? 'pin' : undefined);
  return {
    reference: show(report.reference),
    ...showDetails(report),
    ...(place === undefined ? {} : { place }),
  };
}

/** What a message told, before anything is kept; its place is left to the question that follows. */
export const showDetails = (told: Omit<ReportDetails, 'place'>): ShownReport => ({
  hazard: told.hazard ?? 'unknown',
  needs: (told.needs ?? []).map(({ code, item, quantity, unit }) =>
    quantity === undefined ? (item ?? code) : `${item ?? code} ${quantity}${unit ? ` ${unit}` : ''}`,
  ),
  notNeeded: told.notNeeded ?? [],
  groups: told.groups ?? [],
  ...(told.persons === undefined ? {} : { persons: told.persons }),
  ...(told.depth === undefined ? {} : { depth: told.depth }),
});

/** A reference as it is read aloud. */
export const show = (reference: Reference): string => printReference(reference);

/** The numbers that hold for this matter there and now, as they are shown. */
export function numbersFor(
  matter: Matter,
  area: AreaCode | undefined,
  canCall: boolean,
  language: Language,
): readonly ShownNumber[] {
  return chooseHotlines({ matter, area, canCall, contacts: CONTACTS }).map(({ number, name }) => ({
    number,
    name: inLanguage(name, language),
  }));
}

const STYLES = {
  time: { hour: '2-digit', minute: '2-digit' },
  day: { day: '2-digit', month: '2-digit' },
  date: { day: '2-digit', month: '2-digit', year: 'numeric' },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>;

/** Making a format takes longer than most turns think: one for each style and zone of the country. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** An instant as written where the area is; in Jakarta when the area is unknown. */
function formatAt(at: number, area: AreaCode | undefined, style: keyof typeof STYLES): string {
  const timeZone = area === undefined ? 'Asia/Jakarta' : timeZoneOf(area);
  const name = `${style} ${timeZone}`;
  const format = formats.get(name) ?? new Intl.DateTimeFormat('id-ID', { ...STYLES[style], timeZone });
  formats.set(name, format);
  return format.format(at);
}

/** Hours and minutes where the report is (Jakarta when the place is unknown): "14.05". */
export const showTime = (at: number, area: AreaCode | undefined): string => formatAt(at, area, 'time');

/** Day and time: "25/11 14.05". */
export const showDay = (at: number, area: AreaCode | undefined): string =>
  `${formatAt(at, area, 'day')} ${showTime(at, area)}`;

/** A day where the file is: "25/11/2026". */
export const showDate = (at: number, area: AreaCode | undefined): string => formatAt(at, area, 'date');

/** The name of an area that somebody serves. */
export const areaName = (places: Places, area: Scope): string =>
  area === 'ID' ? 'Indonesia' : (places.name(area) ?? area);
/** Characters of words in each part of a card: a message of Telegram carries 4,096 in all. */
const SHOWN = 1500;
const SHOWN_OF_ONE = 700;

/** One long text as a card shows it. */
export const shorten = (text: string): string =>
  text.length > SHOWN_OF_ONE ? `${text.slice(0, SHOWN_OF_ONE - 2)} …` : text;

/** Of many words the first and as many of the newest as a message carries. */
export function firstAndNewest<T>(list: readonly T[], lengthOf: (one: T) => number): T[] {
  const [first, ...rest] = list;
  if (first === undefined) return [];
  let left = SHOWN - lengthOf(first);
  const from = rest.findLastIndex((one) => {
    left -= lengthOf(one);
    return left < 0;
  });
  return [first, ...rest.slice(from + 1)];
}
