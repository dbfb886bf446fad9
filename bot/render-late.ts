import { CIRCUMSTANCES } from '#content/lexicon/circumstances.ts';
import { catalogue } from '#content/programmes/compiled.ts';
import { findFact } from '#core/people/facts.ts';
import { yearOf } from '#core/programme/benefit.ts';
import { editionOn } from '#core/programme/programme.ts';
import { inLanguage, type Language } from '#core/shared/text.ts';
import type { Part } from '#core/talk/session.ts';
import { findProgramme, nameOf, shortNameOf, toShownCard } from './features/programme-shown.ts';
import { printAge } from './features/screen-members.ts';

type Params = Part['params'];

/** What the sentences about facts and programmes need, from the dictionary and the catalogue: stored parts hold codes only. */
export function fillLate({ key, params }: Part, language: Language): Params {
  const filler = FILLERS[key];
  return filler ? { ...params, ...filler(params, language) } : params;
}

const FILLERS: Readonly<Record<string, (params: Params, language: Language) => Params>> = {
  'screen.late.told': (params, language) => ({ list: toldList(params, language) }),
  'screen.late.ask': ({ fact }, language) => ({ text: questionOf(fact, language) }),
  'screen.late.about': ({ programme }, language) => ({ text: shortNameOf(String(programme), language) }),
  'screen.late.why': ({ programmes }, language) => ({ list: listOf(programmes, language) }),
  'screen.late.chosen': ({ fact, values, ages }, language) => ({
    list: textsIn(ages).length > 0 ? textsIn(ages).join(', ') : optionsOf(fact, values, language),
  }),
  'screen.late.result': (params, language) => ({ shown: shownResult(params, language) }),
  'screen.late.card': (params, language) => ({ card: toShownCard(params, language) }),
  'screen.late.facts': ({ facts, people }, language) => ({ list: factLines(facts, people, language) }),
  'notice.late.changes': ({ programmes, on }, language) => ({
    lines: textsIn(programmes).flatMap((id) => changedLine(id, String(on), language)),
  }),
  'button.late.option': ({ fact, value }, language) => ({ text: optionsOf(fact, [value], language) }),
  'button.late.programme': ({ programme }, language) => ({
    text: shortNameOf(String(programme), language),
  }),
};

const textsIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

const questionOf = (fact: unknown, language: Language): string => {
  const found = findFact(String(fact));
  return found ? inLanguage(found.question, language) : '';
};

const listOf = (programmes: unknown, language: Language): string =>
  textsIn(programmes)
    .map((id) => shortNameOf(id, language))
    .join(` ${inLanguage({ id: 'dan', en: 'and' }, language)} `);

function optionsOf(fact: unknown, values: unknown, language: Language): string {
  const { options = [] } = findFact(String(fact)) ?? {};
  const labels = (Array.isArray(values) ? values : [values]).map((value) => {
    const option = options.find((one) => one.value === value);
    return option ? inLanguage(option.label, language) : String(value);
  });
  return labels.join(', ');
}

/** What free words told, in words: "seorang ibu menanggung keluarga sendiri, 2 anak". */
function toldList({ told, children, ages }: Params, language: Language): string {
  const says = textsIn(told).flatMap((code) => {
    const known = CIRCUMSTANCES[code];
    const decile = /^decile-(\d+)$/.exec(code)?.[1];
    if (decile !== undefined) return [`${inLanguage({ id: 'desil', en: 'decile' }, language)} ${decile}`];
    return known ? [inLanguage(known.says, language)] : [];
  });
  const count =
    typeof children === 'number'
      ? [`${children} ${inLanguage({ id: 'anak', en: 'children' }, language)}`]
      : [];
  const years =
    Array.isArray(ages) && ages.length > 0
      ? [ages.map((age) => printAge(Number(age), language)).join(', ')]
      : [];
  return [...says, ...count, ...years].join(', ');
}

function shownResult({ likely, soFar, received, urgent, open, no }: Params, language: Language): Params {
  const named = (ids: unknown) => textsIn(ids).map((id) => shortNameOf(id, language));
  return {
    likely: named(likely),
    soFar: named(soFar),
    received: named(received),
    urgent: textsIn(urgent).flatMap((id) => urgentOf(id, language)),
    open,
    no,
  };
}

function urgentOf(id: string, language: Language): readonly string[] {
  const programme = catalogue.programmes.find((one) => one.id === id);
  const [first] = programme?.urgent ?? [];
  return programme && first ? [`${nameOf(programme, language)}: ${inLanguage(first.say, language)}`] : [];
}

/** A programme that a notice names; one that left the catalogue meanwhile is left out. */
function changedLine(id: string, on: string, language: Language): readonly Params[] {
  const programme = findProgramme(id);
  if (!programme) return [];
  const { quota } = programme;
  return [{ name: shortNameOf(id, language), year: yearOf(editionOn(programme, on), on), quota }];
}

const YES = { id: 'ya', en: 'yes' };
const NO = { id: 'tidak', en: 'no' };

function factLines(facts: unknown, people: unknown, language: Language): string {
  const pairs: readonly unknown[] = Array.isArray(facts) ? facts : [];
  const lines = pairs.flatMap((pair) => {
    if (!Array.isArray(pair)) return [];
    const [id, value] = pair;
    return [`- ${questionOf(id, language)} ${wordFor(id, value, language)}`];
  });
  const ages = Array.isArray(people) ? people.map((age) => printAge(Number(age), language)) : [];
  return [...(ages.length > 0 ? [`- ${ages.join(', ')}`] : []), ...lines].join('\n');
}

function wordFor(id: unknown, value: unknown, language: Language): string {
  if (typeof value === 'boolean') return inLanguage(value ? YES : NO, language);
  if (Array.isArray(value) && value.length === 0)
    return inLanguage({ id: 'tidak ada', en: 'none' }, language);
  return optionsOf(id, value, language);
}
