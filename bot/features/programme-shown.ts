import type { ShownAmount, ShownCard } from '#content/messages/shown-programme.ts';
import { catalogue } from '#content/programmes/compiled.ts';
import { findFact } from '#core/people/facts.ts';
import type { Component, Edition } from '#core/programme/benefit.ts';
import { yearOf } from '#core/programme/benefit.ts';
import type { ListedProgramme } from '#core/programme/programme.ts';
import { editionOn } from '#core/programme/programme.ts';
import { inLanguage, type Language } from '#core/shared/text.ts';
import { CardCodes } from './programme-codes.ts';

/** A programme of the catalogue by its id. */
export const findProgramme = (id: string): ListedProgramme | undefined =>
  catalogue.programmes.find((programme) => programme.id === id);

/** The full name in a language. */
export const nameOf = ({ name }: ListedProgramme, language: Language): string => inLanguage(name, language);

const SHORT = /\(([A-Z][A-Za-z0-9 .-]{1,14})\)/;

/** A name for buttons and lists: the letters everybody uses where a name has them, otherwise the name without its bracket. */
export function shortNameOf(id: string, language: Language): string {
  const programme = findProgramme(id);
  if (!programme) return id;
  const name = nameOf(programme, language);
  return SHORT.exec(name)?.[1] ?? name.replace(/\s*\([^)]*\)/g, '').split(' / ')[0] ?? name;
}

/** A card in words, from the codes that a reply stores; undefined when the programme is not in the catalogue any more. */
export function toShownCard(codes: unknown, language: Language): ShownCard | undefined {
  const read = CardCodes.safeParse(codes);
  const programme = read.success ? findProgramme(read.data.programme) : undefined;
  if (!read.success || !programme) return undefined;
  const { on, verdict, change = [], conflicts = [], urgent } = read.data;
  const edition = editionOn(programme, on);
  const say = (text: { id: string; en?: string | undefined }): string =>
    inLanguage({ id: text.id, ...(text.en && { en: text.en }) }, language);
  const isShut = verdict === 'closed' || verdict === 'unlikely';
  const [warning] = programme.urgent;
  const usually = programme.firstHelp.confidence === 'sourced' ? programme.firstHelp.days : undefined;
  const newest = sourceOf(programme);
  return {
    name: nameOf(programme, language),
    general: read.data.truths === undefined,
    ...(read.data.only === undefined ? {} : { only: read.data.only }),
    verdict,
    summary: say(programme.summary),
    ...(programme.state.say === undefined ? {} : { say: say(programme.state.say) }),
    ...(urgent && warning ? { urgent: say(warning.say) } : {}),
    ...reasonsOf(programme, read.data, language),
    turns: verdict === 'unlikely',
    change: change
      .filter(([fact]) => mayBeNamed(fact))
      .map(([fact, from, to]) => changeLine(fact, from, to, language)),
    conflicts: conflicts.map(([id, sure]) => ({ name: shortNameOf(id, language), sure })),
    amounts: verdict === 'unlikely' ? [] : amountsOf(edition, read.data, language),
    year: yearOf(edition, on),
    quota: programme.quota,
    unsure: [programme.confidence.conditions, programme.confidence.application].includes('uncertain'),
    where: say(programme.where),
    steps: isShut ? [] : programme.steps.map(({ title }) => say(title)),
    papers: isShut ? [] : papersOf(programme, language),
    ...(usually === undefined ? {} : { usually }),
    contacts: programme.contacts.map(
      ({ label, reach, confidence }) => `${label} ${reach}${confidence === 'uncertain' ? ' (?)' : ''}`,
    ),
    ...(newest === undefined ? {} : { source: newest }),
  };
}

/** The rules by what is known of each: one figure for a rule, 0 no, 1 unknown, 2 yes. */
function reasonsOf(
  { conditions }: ListedProgramme,
  { truths, verdict }: CardCodes,
  language: Language,
): Pick<ShownCard, 'met' | 'unmet' | 'open'> {
  if (verdict === 'closed') return { met: [], unmet: [], open: [] };
  const of = (truth: string) => conditions.filter((_, place) => (truths ?? '').charAt(place) === truth);
  const say = ({ because, note }: ListedProgramme['conditions'][number]): string =>
    inLanguage(because, language) + (note && truths === undefined ? ` (${inLanguage(note, language)})` : '');
  return {
    met: (truths === undefined ? conditions : of('2')).map(say),
    unmet: of('0').map(say),
    open: of('1').map((one) => ({ because: say(one), knownBy: one.knownBy })),
  };
}

/** The papers, those with the same replacement together. */
function papersOf({ papers }: ListedProgramme, language: Language): ShownCard['papers'] {
  const groups = new Map<string, { name: string; optional: boolean }[]>();
  for (const { name, optional = false, ifLost } of papers) {
    const lost = inLanguage(ifLost, language);
    groups.set(lost, [...(groups.get(lost) ?? []), { name: inLanguage(name, language), optional }]);
  }
  return [...groups].map(([ifLost, names]) => ({ ifLost, names }));
}

const LEFT_UNSAID = new Set([
  'member.age',
  'member.sex',
  'household.area',
  'household.deaths',
  'household.carerAge',
  'household.childAge',
  'household.marriedYears',
]);

/** Nobody is told that it would help to be ill, pregnant or bereaved. */
const mayBeNamed = (fact: string): boolean =>
  findFact(fact)?.sensitivity === 'normal' &&
  !LEFT_UNSAID.has(fact) &&
  !fact.startsWith('household.affected');

/** "Berapa desil keluarga? Sekarang 7, perlu 4." */
function changeLine(fact: string, from: unknown, to: unknown, language: Language): string {
  const found = findFact(fact);
  const question = found ? inLanguage(found.question, language).split('? ')[0]?.replace(/\?$/, '') : fact;
  const now = wordOf(fact, from, language);
  const then = wordOf(fact, to, language);
  const [today, needed] = [inLanguage(NOW, language), inLanguage(NEEDED, language)];
  return `${question}: ${today} ${now}, ${needed} ${then}`;
}

function wordOf(fact: string, value: unknown, language: Language): string {
  if (typeof value === 'boolean') return inLanguage(value ? YES : NO, language);
  const { options = [] } = findFact(fact) ?? {};
  const values = Array.isArray(value) ? value : [value];
  if (values.length === 0) return inLanguage(NONE, language);
  return values
    .map((one) => {
      const option = options.find((each) => each.value === one);
      return option ? inLanguage(option.label, language) : String(one);
    })
    .join(', ');
}

const YES = { id: 'ya', en: 'yes' };
const NO = { id: 'tidak', en: 'no' };
const NONE = { id: 'tidak ada', en: 'none' };
const NOW = { id: 'sekarang', en: 'now' };
const NEEDED = { id: 'perlu', en: 'needed' };

const MOST_AMOUNTS = 8;

function amountsOf(edition: Edition, { amounts }: CardCodes, language: Language): readonly ShownAmount[] {
  const shown = edition.components.filter(({ hidden }) => hidden !== true);
  if (amounts === undefined) {
    return shown.slice(0, MOST_AMOUNTS).map((component) => toShownAmount(component, undefined, language));
  }
  return amounts.flatMap(([id, count]) => {
    const component = shown.find((one) => one.id === id);
    return component ? [toShownAmount(component, count ?? undefined, language)] : [];
  });
}

function toShownAmount(component: Component, count: number | undefined, language: Language): ShownAmount {
  const { label, rupiah, from, upTo, period, times, per, confidence, paidToOthers = false } = component;
  const total =
    rupiah === undefined || count === undefined || paidToOthers ? undefined : rupiah * count * (times ?? 1);
  return {
    label: inLanguage(label, language),
    ...(rupiah === undefined ? {} : { rupiah }),
    ...(from === undefined ? {} : { from }),
    ...(upTo === undefined ? {} : { upTo }),
    period,
    ...(count === undefined || per === 'household' ? {} : { count }),
    ...(total === undefined ? {} : { total }),
    toOthers: paidToOthers,
    unsure: confidence === 'uncertain',
  };
}

/** The first source with the day somebody last read it. */
function sourceOf({ sources }: ListedProgramme): string | undefined {
  const [first] = sources;
  if (!first) return undefined;
  const [year, month, day] = first.checkedOn.split('-');
  return `${first.title}; ${day}/${month}/${year}`;
}
