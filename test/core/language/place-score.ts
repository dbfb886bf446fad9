import type { Places } from '#core/language/places.ts';
import { SURE } from '#core/language/places.ts';
import { understand } from '#core/language/understand.ts';
import type { MadeReport } from './place-reports.ts';

/** What came of a made-up report; `rank` counts from zero among the areas that the chat would offer, -1 when it is not there. */
export interface Outcome {
  readonly spanFound: boolean;
  readonly rank: number;
  /** What is filled in without asking: nothing, the area itself or one around it, or another. */
  readonly silent: 'nothing' | 'right' | 'wrong';
  /** The other place of the message: none named, kept apart, or taken for where it happens. */
  readonly other: 'none' | 'apart' | 'missed' | 'taken';
  /** Milliseconds of processor time. */
  readonly took: number;
}

/** Reads one made-up report as the house does, and says how its places came out. */
export function scoreReport(places: Places, made: MadeReport): Outcome {
  const before = process.cpuUsage();
  const read = understand(made.text, places);
  const { user, system } = process.cpuUsage(before);
  const meets = (one: { readonly start: number; readonly end: number }, span: typeof one): boolean =>
    one.start < span.end && span.start < one.end;
  const filled = read.places.find(({ code, confidence }) => code !== undefined && confidence >= SURE);
  const words = read.places.map(({ text }) => text).join(', ');
  const offered = words === '' ? [] : places.find(words).slice(0, 5);
  const rank = offered.findIndex(({ code }) => code === made.here.code);
  const { other } = made;
  return {
    spanFound: read.places.some((place) => meets(place, made.here)),
    rank: filled?.code === made.here.code ? 0 : rank,
    silent:
      filled?.code === undefined ? 'nothing' : isAround(filled.code, made.here.code) ? 'right' : 'wrong',
    other:
      other === undefined
        ? 'none'
        : read.places.some((place) => meets(place, other))
          ? 'taken'
          : read.placesOther.some((place) => meets(place, other))
            ? 'apart'
            : 'missed',
    took: (user + system) / 1000,
  };
}

const isAround = (area: string, code: string): boolean => code === area || code.startsWith(`${area}.`);
