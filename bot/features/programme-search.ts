import { catalogue } from '#content/programmes/compiled.ts';
import { plain } from '#core/talk/answer-spelling.ts';

/** A programme that words may mean; `sure` when they are one of its names. */
export interface FoundProgramme {
  readonly id: string;
  readonly sure: boolean;
  readonly score: number;
}

const SMALL = new Set(
  'bantuan program apa itu bisa dapat untuk buat yang dan di ke dari saya mau cara syarat gimana bagaimana info tentang ada nggak ga gak tidak ya dong sih kah minta daftar the of for aid'.split(
    ' ',
  ),
);
/** The score of a text that is one of the names and nothing else. */
export const EXACT = 100;
const NAMED = 50;

interface Spelt {
  readonly id: string;
  /** Each with a space at either end, so that only whole words are found. */
  readonly names: readonly string[];
  /** Its names and what it is, with a space at either end. */
  readonly text: string;
}

let spelt: readonly Spelt[] | undefined;

function spell({ id, name, aliases, summary }: (typeof catalogue.programmes)[number]): Spelt {
  const names = [...aliases, name.id, name.en ?? '', id.replaceAll('-', ' ')].map(plain).filter(Boolean);
  return {
    id,
    names: names.map((one) => ` ${one} `),
    text: ` ${plain([...names, summary.id].join(' '))} `,
  };
}

/** Programmes by name, by an everyday name or by plain words, the likeliest first. */
export function searchProgrammes(words: string): readonly FoundProgramme[] {
  const typed = ` ${plain(words)} `;
  const wanted = typed.split(' ').filter((word) => word.length > 1 && !SMALL.has(word));
  spelt ??= catalogue.programmes.map(spell);
  const found = spelt.map(({ id, names, text }) => {
    const named = names.reduce((best, one) => Math.max(best, scoreOf(one, typed)), 0);
    const loose = wanted.filter(
      (word) => text.includes(` ${word} `) || (word.length > 4 && text.includes(word)),
    ).length;
    const share = wanted.length === 0 ? 0 : loose / wanted.length;
    return { id, sure: named >= NAMED, score: named + share * 20 };
  });
  return found.filter(({ score }) => score >= 10).toSorted((one, other) => other.score - one.score);
}

/** The whole text is the name; or the name stands in it as whole words, a longer one before a shorter. */
function scoreOf(name: string, typed: string): number {
  if (name === typed) return EXACT;
  const { length } = name.trim();
  if (length < 3) return 0;
  return typed.includes(name) ? NAMED + Math.min(length, 40) : 0;
}
