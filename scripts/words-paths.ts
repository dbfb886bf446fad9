import { partialLanguages } from '#content/languages.ts';
import { en } from '#content/messages/en.ts';
import { id } from '#content/messages/id.ts';
import { later } from '#content/messages/id-later.ts';
import type { Readable } from '#core/language/sentences.ts';
import { PARTIAL_LANGUAGES, type PartialLanguage } from '#core/shared/text.ts';
import { sayAnything } from './words-corpus.ts';
import { SAMPLES } from './words-samples.ts';

/** A stretch of the way that a person goes: what she meets there, and how much of it each language must say. */
interface Path {
  readonly name: string;
  /** Keys of messages and places of texts. */
  readonly meets: RegExp;
  /** Percent. What was reached once is not lost again. */
  readonly least: Readonly<Record<PartialLanguage, number>>;
}

/** How much of a path a language says, and what it lacks. */
export interface PathCoverage {
  readonly path: string;
  readonly language: PartialLanguage;
  readonly name: string;
  readonly said: number;
  readonly all: number;
  readonly least: number;
  readonly missing: readonly string[];
}

/** What only staff read, and the names by which people find an office or a paper again: both stay in Indonesian. */
const LEFT_OUT = [
  /^(staff\.(?!only)|desk|attend|api|practice\.|handover\.(says|you-|none|busy|gone|words-only))/,
  /^notice\.(application\.(desk|nudge|news)|duty\.desk|path\.desk)|^(refusal\.)?identity\.(digits|too-often)|^form\.value-money/,
  /^button\.(staff|desk|attend|practice|cut-off|duty-(until|off)|pass|talk|take|release|solve$|ask$|more$|outcome)/,
  /^refusal\.(report\.(?!not-open)|invitation|staff|duty|consent|application\.(not-yours|outside|not-last|last|no-yes))/,
  /^grievance\.(desk|notice\.(desk|news))|^refusal\.grievance\.(?!not-open)/,
  /^button\.grievance\.(take|ask|answer|forward|release|outcome|to)$/,
  /^referral\.(desk|notice\.(receiver|sender|news|gone))|^refusal\.referral\.(?!not-open)/,
  /^button\.referral\.(?!yes|unnamed|no$|revoke|more)/,
  /^content\/(practice|items)|^content\/contacts .*(whatsapp|sms|kem|halo|dukcapil|lapor|lpsk|ojk|pkh|bansos|bpjs)/,
  /^content\/programmes.*\.(name|where|channel|title|label|note|excusedBy)$/,
];

const ALL = { jv: 100, su: 100 } as const;

/** In the order in which they are met; a sentence belongs to the first that names it. */
const PATHS: readonly Path[] = [
  { name: 'danger', meets: /^(danger|urgent|quiet|late|button\.sos)|^content\/contacts/, least: ALL },
  { name: 'report', meets: /^(report|correct|form|button\.correct)|^content\/forms/, least: ALL },
  {
    name: 'state and notices',
    meets: /^(status|tidings|handover|notice\.(?!application|proposal|group|duty|path))/,
    least: ALL,
  },
  {
    name: 'interview about aid',
    meets: /^(screen|button\.(screen|late|check))|^core\/people|^content\/lexicon/,
    least: ALL,
  },
  {
    name: 'application and objection',
    meets:
      /^(apply|application|identity|notice\.application|button\.(apply|paper|application|heard|identity))/,
    least: ALL,
  },
  {
    name: 'grievances',
    meets: /^(grievance|refusal\.grievance|button\.grievance)/,
    least: ALL,
  },
  {
    name: 'groups',
    meets: /^(group|notice\.group|refusal\.group|pass\.wait|button\.(group|apply\.group))/,
    least: ALL,
  },
  {
    name: 'referrals',
    meets: /^(referral|refusal\.referral|button\.referral)/,
    least: ALL,
  },
  {
    name: 'proposals',
    meets: /^(propos|dispute|pass|notice\.proposal|refusal\.pass|button\.(ground|propose|dispute))/,
    least: ALL,
  },
  { name: 'why nothing has come', meets: /^(why|button\.why)/, least: ALL },
  {
    name: 'duties and paths',
    meets: /^(duty|path|notice\.(duty|path)|button\.(duty|path))|^content\/paths/,
    least: ALL,
  },
  {
    name: 'rights and answers',
    meets: /^(rights|button\.rights|answer|content\/(rights|answers))/,
    least: ALL,
  },
  {
    name: 'menu, privacy, refusals',
    meets: /^(menu|data|erase|privacy|language|text-only|aloud|place|refusal|button|practice|staff)/,
    least: ALL,
  },
  { name: 'cards of programmes', meets: /^content\/programmes/, least: { jv: 0, su: 0 } },
  { name: 'not on a path yet', meets: /^/, least: { jv: 0, su: 0 } },
];

/** How much of every path each partial language says. A sentence without words of its own needs no translation. */
export async function measurePaths(complete: readonly Readable[]): Promise<readonly PathCoverage[]> {
  const met = [...listMet(), ...textsMet(complete)];
  const all = await Promise.all(
    PARTIAL_LANGUAGES.map(async (language) => {
      const { name, load } = partialLanguages[language];
      const { messages, texts } = await load();
      const isSaid = ({ key, text }: Met): boolean =>
        text === undefined ? Object.hasOwn(messages, key) : Object.hasOwn(texts, text);
      return PATHS.map(({ name: path, least }) => {
        const here = met.filter((one) => one.path === path);
        const missing = here.filter((one) => !isSaid(one)).map(({ key, text }) => text ?? key);
        const said = here.length - missing.length;
        return { path, language, name, said, all: here.length, least: least[language], missing };
      });
    }),
  );
  return all.flat();
}

/** Has a language lost what was committed for this path? */
export const isBelow = ({ said, all, least }: PathCoverage): boolean => said * 100 < least * all;

/** "Basa Jawa, danger: 38 of 38"; what fell below is named, as much of it as one line holds. */
export function coverageLine(one: PathCoverage): string {
  const count = `${one.name}, ${one.path}: ${one.said} of ${one.all}`;
  if (!isBelow(one)) return count;
  const lacks = one.missing.slice(0, NAMED).map((text) => text.replace(/\s+/g, ' ').slice(0, SHOWN));
  return `${count}, below the committed ${one.least} %. It lacks: ${lacks.join('; ')}`;
}

const NAMED = 5;
const SHOWN = 60;

interface Met {
  readonly key: string;
  readonly path: string;
  /** The Indonesian words, for what stands outside content/messages. */
  readonly text?: string;
}

const pathOf = (key: string): string | undefined =>
  LEFT_OUT.some((pattern) => pattern.test(key))
    ? undefined
    : PATHS.find(({ meets }) => meets.test(key))?.name;

const SOURCES = { ...id, ...later };

function listMet(): readonly Met[] {
  const samples: Readonly<Record<string, readonly unknown[]>> = SAMPLES;
  const [indonesian, english]: readonly Readonly<Record<string, unknown>>[] = [SOURCES, en];
  const hasWords = (key: string): boolean =>
    (samples[key] ?? [undefined]).some(
      (params) => sayAnything(indonesian?.[key], params) !== sayAnything(english?.[key], params),
    );
  return Object.keys(SOURCES).flatMap((key) => {
    const path = pathOf(key);
    return path === undefined || !hasWords(key) ? [] : [{ key, path }];
  });
}

function textsMet(complete: readonly Readable[]): readonly Met[] {
  const english = new Map(
    complete.filter(({ language }) => language === 'en').map((one) => [one.key, one.text]),
  );
  const met = new Map<string, Met>();
  for (const { key, language, text } of complete) {
    const path = language === 'id' && !key.startsWith('content/messages') ? pathOf(key) : undefined;
    if (path === undefined || met.has(text) || english.get(key) === text || !/\p{L}/u.test(text)) continue;
    met.set(text, { key, path, text });
  }
  return [...met.values()];
}
