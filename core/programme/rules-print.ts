import type { Catalogue } from './catalogue.ts';
import { isOpen } from './eligibility.ts';
import { editionOn, type ListedProgramme } from './programme.ts';
import type { Day } from './vocabulary.ts';

/** The last print of each catalogue: all households of a night ask for the same one. */
const prints = new WeakMap<ListedProgrammes, { readonly on: Day; readonly print: string }>();
type ListedProgrammes = readonly ListedProgramme[];

/**
 * A short print of all rules in force on a day: another one when a rule, an edition or an opening is another, the same when
 * only sentences changed. It tells apart, it proves nothing: 53 bits in letters and digits.
 */
export function printOfRules({ programmes }: Pick<Catalogue, 'programmes'>, on: Day): string {
  const known = prints.get(programmes);
  if (known?.on === on) return known.print;
  const print = printOf(JSON.stringify(programmes.map((programme) => rulesOf(programme, on))));
  prints.set(programmes, { on, print });
  return print;
}

/** What decides whether a programme is offered to somebody. */
const rulesOf = (programme: ListedProgramme, on: Day): readonly unknown[] => [
  programme.id,
  isOpen(programme, on),
  editionOn(programme, on).from,
  programme.conditions.map(({ id, when }) => [id, when]),
  programme.topics,
  programme.area ?? null,
  programme.standsFor ?? null,
  programme.combination.never,
];

/** Two runs of 32 bits over the letters, mixed (cyrb53). */
function printOf(text: string): string {
  let one = 0xdeadbeef;
  let other = 0x41c6ce57;
  for (let place = 0; place < text.length; place += 1) {
    const letter = text.charCodeAt(place);
    one = Math.imul(one ^ letter, 2_654_435_761);
    other = Math.imul(other ^ letter, 1_597_334_677);
  }
  one = Math.imul(one ^ (one >>> 16), 2_246_822_507) ^ Math.imul(other ^ (other >>> 13), 3_266_489_909);
  other = Math.imul(other ^ (other >>> 16), 2_246_822_507) ^ Math.imul(one ^ (one >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & other) + (one >>> 0)).toString(36);
}
