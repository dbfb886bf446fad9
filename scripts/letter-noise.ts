import { NEIGHBOURS } from '#core/language/slips.ts';

/** Numbers from 0 up to 1, always the same for one seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

/**
 * The message with `share` of its letters typed wrong: left out, doubled, a neighbour, or swapped with the next. Digits,
 * blanks and marks stay.
 */
export function withLetterNoise(text: string, share: number, random: () => number): string {
  const letters = [...text];
  let noisy = '';
  for (let at = 0; at < letters.length; at += 1) {
    const letter = letters[at] ?? '';
    const near = NEIGHBOURS[letter.toLowerCase()];
    if (near === undefined || random() >= share) {
      noisy += letter;
      continue;
    }
    const way = Math.floor(random() * 4);
    if (way === 1) noisy += letter + letter;
    if (way === 2) noisy += near.charAt(Math.floor(random() * near.length));
    if (way === 3) {
      noisy += (letters[at + 1] ?? '') + letter;
      at += 1;
    }
  }
  return noisy;
}

/** The message as it is typed in a hurry: vowels inside words of five letters and more are left out. */
export const withoutVowels = (text: string): string =>
  text.replace(
    /\p{L}{5,}/gu,
    (word) => word.charAt(0) + word.slice(1, -1).replace(/[aeiou]/gi, '') + word.slice(-1),
  );
