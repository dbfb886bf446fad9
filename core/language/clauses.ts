import { TURNS } from '#content/lexicon/cues.ts';
import type { Token } from './normalise.ts';
import { COMMA, FULL_STOP } from './token.ts';

/** The number of the thought that each token belongs to: commas, stops and turning words part them. */
export function clausesOf(tokens: readonly Token[]): readonly number[] {
  const turns = new Set(TURNS.split(' '));
  let clause = 0;
  return tokens.map((token, at) => {
    if (at > 0 && (token.breakBefore >= COMMA || turns.has(token.word))) clause += 1;
    return clause;
  });
}

/** The number of the sentence that each token belongs to. */
export function sentencesOf(tokens: readonly Token[]): readonly number[] {
  let sentence = 0;
  return tokens.map((token, at) => {
    if (at > 0 && token.breakBefore === FULL_STOP) sentence += 1;
    return sentence;
  });
}
