import { understand } from '#core/language/understand.ts';
import type { Understanding } from '#core/language/understanding.ts';

/** As long as a button; longer texts hardly ever come twice. */
const SHORT = 24;
const MOST = 300;

const known = new Map<string, Understanding>();

/**
 * Understands a text without places. A pressed button arrives as its words, so the same few short texts come all day:
 * each is understood once in a process. A text with a digit in it, which may be a number of somebody, is never kept.
 */
export function understandAgain(text: string): Understanding {
  if (text.length > SHORT || /\d/.test(text)) return understand(text);
  const kept = known.get(text) ?? understand(text);
  // The one that was used longest ago stands first and goes first.
  known.delete(text);
  known.set(text, kept);
  for (const oldest of known.keys()) {
    if (known.size <= MOST) break;
    known.delete(oldest);
  }
  return kept;
}
