import type { ReportLine } from '#core/api/report.ts';
import { t, wordFor } from '../words.ts';

type Need = ReportLine['needs'][number];

/** "makanan 20 bungkus (5 sudah datang)": what is lacking, how much, and how much has come. */
export function needOf({ code, item, quantity, unit, fulfilled }: Need): string {
  const name = item ?? wordFor('NEEDS', code);
  const amount = quantity === undefined ? '' : ` ${quantity}${unit ? ` ${unit}` : ''}`;
  return `${name}${amount}${fulfilled ? ` (${t('report.fulfilled', { n: fulfilled })})` : ''}`;
}

/** What happened and where, as the head of a row: "Banjir di Kampung Melayu, Jatinegara". */
export function headOf(line: ReportLine): string {
  const hazard = wordFor('HAZARDS', line.hazard);
  return hazard.charAt(0).toUpperCase() + hazard.slice(1);
}

/** The numbers that go with it: people, depth of the water. */
export const figuresOf = (line: ReportLine): readonly string[] => [
  ...(line.persons === undefined ? [] : [t('report.persons', { n: line.persons })]),
  ...(line.depth === undefined ? [] : [t('report.depth', { cm: line.depth })]),
];
