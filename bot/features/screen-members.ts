import { completeFacts } from '#core/people/facts.ts';
import type { FactSet } from '#core/shared/condition.ts';
import { inLanguage, type Language } from '#core/shared/text.ts';
import { factsIn, type Interview } from '#core/use-cases/screen-household.ts';

const YEARS = { id: 'th', en: 'years' };
const MONTHS = { id: 'bulan', en: 'months' };

/** An age in years as it is said: "10 th", "6 bulan". */
export function printAge(age: number, language: Language): string {
  return age > 0 && age < 1
    ? `${Math.round(age * 12)} ${inLanguage(MONTHS, language)}`
    : `${String(age).replace('.', ',')} ${inLanguage(YEARS, language)}`;
}

/** Everybody of the household, as far as it is known. */
export const membersOf = (interview: Interview): readonly FactSet[] =>
  completeFacts(factsIn(interview)).members ?? [];

/** How each of these members is called on a button: by age, and by number where two have the same. */
export function labelsOf(
  interview: Interview,
  places: readonly number[],
  language: Language,
): readonly string[] {
  const members = membersOf(interview);
  const ages = places.map((place) => printAge(Number(members[place]?.['member.age'] ?? 0), language));
  return ages.map((age, at) => {
    const same = ages.filter((one) => one === age).length;
    return same === 1 ? age : `${age} #${ages.slice(0, at + 1).filter((one) => one === age).length}`;
  });
}
