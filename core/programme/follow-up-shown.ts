import type { Text } from '../shared/text.ts';
import type { Standing } from './duty-record.ts';
import type { FollowUp } from './follow-up.ts';
import { type CalendarEntry, wordsOf } from './follow-up-entries.ts';

/** One line of a calendar, in codes and names, for the sentences of content/messages. */
export interface ShownEntry {
  /** "ibu hamil", "anak sekolah". */
  readonly who: string;
  readonly age?: number;
  readonly sure: boolean;
  readonly duty: string;
  readonly standing: Standing;
  /** `30/11/2026`. */
  readonly from: string;
  readonly to?: string;
  readonly times: number;
  readonly percent?: number;
  /** The days are our own estimate. */
  readonly ours: boolean;
  readonly asksExcuse: boolean;
}

/** A day as people write it: `30/11/2026`. */
export const printDay = (day: string): string => day.split('-').toReversed().join('/');

/** An entry as it is said in a language. */
export function toShown(
  file: FollowUp,
  { duty, who, window, standing, asksExcuse }: CalendarEntry,
  say: (text: Text) => string,
): ShownEntry {
  const person = wordsOf(file).people[who];
  return {
    who: say(duty.who),
    ...(person?.age === undefined ? {} : { age: person.age }),
    sure: person?.sure ?? true,
    duty: say(duty.duty),
    standing,
    from: printDay(window.from),
    ...(window.to === undefined ? {} : { to: printDay(window.to) }),
    times: window.times,
    ...(window.percent === undefined ? {} : { percent: window.percent }),
    ours: window.ours,
    asksExcuse,
  };
}
