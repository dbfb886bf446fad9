import type { Intent } from './codes.ts';
import { has } from './cover.ts';
import type { Danger } from './danger.ts';
import type { Match } from './phrase.ts';

interface Signs {
  readonly matches: readonly Match[];
  readonly danger: Danger | undefined;
  readonly isReport: boolean;
  readonly asked: boolean;
  readonly programmes: readonly string[];
}

/** What the writer wants; danger comes first, then questions about money and trust, then reports and needs. */
export function readIntent(signs: Signs): Intent {
  const { matches, danger, isReport, asked } = signs;
  const wants = (code: string): boolean => has(matches, 'purpose', code);
  const doubts =
    wants('scam') && danger?.protection !== true && !wants('first-person') && !has(matches, 'now', 'plea');
  if (doubts) return 'scam-question';
  if (danger !== undefined && isReal(signs, danger))
    return danger.kinds.every((kind) => kind === 'missing') ? 'missing-person' : 'danger';
  const money = signs.programmes.length > 0 || has(matches, 'assistance');
  if (wants('scam') && (money || has(matches, 'context', 'hoax')) && !isReport) return 'scam-question';
  if (wants('complaint') && (money || !isReport)) return 'complaint';
  if (wants('status') && !wants('money')) return 'status';
  if (wants('offer')) return 'offer';
  if (wants('money') || (money && !isReport)) return 'programme-question';
  if (asked) return 'need';
  if (isReport) return 'report';
  if (wants('status')) return 'status';
  if (has(matches, 'context', 'service') || has(matches, 'context', 'infrastructure-plea'))
    return 'complaint';
  return wants('thanks') ? 'thanks' : 'chat';
}

/** Danger that is only talked about (a memory, a film, a foreign country) is not the writer's purpose. */
function isReal({ matches, isReport }: Signs, danger: Danger): boolean {
  if (danger.protection || isReport) return true;
  return !['foreign', 'memory', 'sympathy', 'forecast', 'insult'].some((code) =>
    has(matches, 'context', code),
  );
}
