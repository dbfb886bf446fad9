import type { Tongue } from './partial.ts';
import { report } from './su/report.ts';
import { screening } from './su/screening.ts';
import { talk } from './su/talk.ts';
import { texts } from './su/texts.ts';

/** Sundanese, in a polite middle register (lemes sedeng). A draft: content/languages.ts says who has read it. */
export const tongue: Tongue = { messages: { ...report, ...talk, ...screening }, texts };
