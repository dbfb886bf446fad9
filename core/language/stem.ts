const ENDINGS = ['nya', 'lah', 'kah', 'pun', 'ku', 'mu', 'kan', 'an', 'in', 'i', 'ne', 'e', 'na'] as const;

/** Each prefix with the letters that it may have swallowed: `menutup` is `men` + (t)utup. */
const BEGINNINGS: readonly (readonly [string, readonly string[]])[] = [
  ['memper', ['']],
  ['diper', ['']],
  ['keber', ['']],
  ['meny', ['s']],
  ['peny', ['s']],
  ['meng', ['', 'k']],
  ['peng', ['', 'k']],
  ['mem', ['', 'p']],
  ['pem', ['', 'p']],
  ['men', ['', 't']],
  ['pen', ['', 't']],
  ['ber', ['']],
  ['per', ['']],
  ['ter', ['']],
  ['bel', ['']],
  ['nge', ['']],
  ['me', ['']],
  ['pe', ['']],
  ['be', ['']],
  ['te', ['']],
  ['di', ['']],
  ['ke', ['']],
  ['ka', ['']],
  ['ta', ['']],
  ['se', ['']],
  ['ng', ['', 'k']],
  ['ny', ['s']],
  ['m', ['p']],
  ['n', ['t']],
];

const SHORTEST_STEM = 3;

function withoutEndings(word: string): string[] {
  const found = [word];
  for (let round = 0, from = 0; round < 2; round += 1) {
    const until = found.length;
    for (let at = from; at < until; at += 1) {
      const base = found[at] ?? '';
      for (const ending of ENDINGS) {
        if (base.length - ending.length >= SHORTEST_STEM && base.endsWith(ending))
          found.push(base.slice(0, -ending.length));
      }
    }
    from = until;
  }
  return found;
}

function withoutBeginning(word: string): string[] {
  const found: string[] = [];
  for (const [prefix, swallowed] of BEGINNINGS) {
    if (!word.startsWith(prefix) || word.length - prefix.length < SHORTEST_STEM - 1) continue;
    for (const letter of swallowed) found.push(letter + word.slice(prefix.length));
  }
  return found;
}

/**
 * The stems among `known` from which `word` can be built with Indonesian affixes, everyday ones included
 * (`mukulin`, `ngungsi`, `ketimpa`); the word itself counts. No dictionary: only stems that somebody asks for.
 */
export function stemsOf(word: string, known: ReadonlySet<string>): readonly string[] {
  const found = new Set<string>();
  for (const base of withoutEndings(word)) {
    if (known.has(base)) found.add(base);
    for (const once of withoutBeginning(base)) {
      if (known.has(once)) found.add(once);
      for (const twice of withoutBeginning(once)) if (known.has(twice)) found.add(twice);
    }
  }
  return [...found];
}
