import { readdirSync, readFileSync } from 'node:fs';
import * as z from 'zod';
import type { Places } from '#core/language/places.ts';
import { understand } from '#core/language/understand.ts';

/** One invented sentence and what must be understood of it; what is not named is not asked. */
export const Sentence = z.strictObject({
  text: z.string(),
  is_report: z.boolean().optional(),
  hazard: z.string().optional(),
  needs: z.array(z.string()).optional(),
  needs_include: z.array(z.string()).optional(),
  not_needed: z.array(z.string()).optional(),
  groups_include: z.array(z.string()).optional(),
  life_threatening: z.boolean().optional(),
  intent: z.string().optional(),
  danger: z.array(z.string()).optional(),
  place: z.string().optional(),
  place_other: z.string().optional(),
  people: z.array(z.object({ n: z.number(), unit: z.string() })).optional(),
  depth_cm: z.number().optional(),
  language: z.string().optional(),
  constraint: z.string().optional(),
  programme: z.string().optional(),
  item: z.object({ code: z.string(), quantity: z.number(), unit: z.string() }).optional(),
  identity_numbers: z.boolean().optional(),
});
export type Sentence = z.infer<typeof Sentence>;

/** Every sentence of the corpus, with the file it stands in. */
export function readCorpus(): { readonly file: string; readonly sentence: Sentence }[] {
  const folder = import.meta.dirname;
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((file) =>
      readFileSync(`${folder}/${file}`, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => ({ file, sentence: Sentence.parse(JSON.parse(line)) })),
    );
}

/** What is not understood as it should be, one line each; empty when all is well. */
export function misread(sentence: Sentence, places?: Places): string[] {
  const read = understand(sentence.text, places);
  const faults: string[] = [];
  const same = (name: string, wanted: unknown, got: unknown): void => {
    if (wanted !== undefined && JSON.stringify(wanted) !== JSON.stringify(got))
      faults.push(`${name}: wanted ${JSON.stringify(wanted)}, read ${JSON.stringify(got)}`);
  };
  const includes = (name: string, wanted: readonly string[] | undefined, got: readonly string[]): void => {
    const missing = (wanted ?? []).filter((one) => !got.includes(one));
    if (missing.length > 0) faults.push(`${name}: missing ${missing.join()}, read ${got.join()}`);
  };
  const sorted = (codes: readonly string[] | undefined): string[] | undefined => codes && [...codes].sort();
  same('is_report', sentence.is_report, read.isReport);
  same('hazard', sentence.hazard, read.hazard);
  same('needs', sorted(sentence.needs), sorted(read.needs));
  includes('needs', sentence.needs_include, read.needs);
  same('not_needed', sorted(sentence.not_needed), sorted(read.notNeeded));
  includes('groups', sentence.groups_include, read.vulnerableGroups);
  same('life_threatening', sentence.life_threatening, read.lifeThreatening);
  same('intent', sentence.intent, read.intent);
  if (sentence.danger?.length === 0) same('danger', undefined, read.danger);
  if (sentence.danger?.length === 0 && read.danger !== undefined)
    faults.push(`danger: wanted none, read ${read.danger.words.join(', ')}`);
  includes('danger', sentence.danger, read.danger?.kinds ?? []);
  if (sentence.place !== undefined && !read.places.some(({ text }) => text.includes(sentence.place ?? '')))
    faults.push(`place: wanted ${sentence.place}, read ${read.places.map(({ text }) => text).join(' | ')}`);
  if (
    sentence.place_other !== undefined &&
    !read.placesOther.some(({ text }) => text.includes(sentence.place_other ?? ''))
  )
    faults.push(
      `place_other: wanted ${sentence.place_other}, read ${read.placesOther.map(({ text }) => text).join(' | ')}`,
    );
  if (sentence.people !== undefined) {
    const got = read.people.map(({ n, unit }) => `${n} ${unit}`);
    includes(
      'people',
      sentence.people.map(({ n, unit }) => `${n} ${unit}`),
      got,
    );
  }
  same('depth_cm', sentence.depth_cm, read.depthCm);
  same('language', sentence.language, read.language);
  includes('constraints', sentence.constraint === undefined ? [] : [sentence.constraint], read.constraints);
  includes('programmes', sentence.programme === undefined ? [] : [sentence.programme], read.programmes ?? []);
  const item = sentence.item;
  if (
    item !== undefined &&
    !read.items.some(
      ({ code, quantity, unit }) => code === item.code && quantity === item.quantity && unit === item.unit,
    )
  )
    faults.push(`item: wanted ${JSON.stringify(item)}, read ${JSON.stringify(read.items)}`);
  same('identity_numbers', sentence.identity_numbers, read.identityNumbers);
  return faults;
}
