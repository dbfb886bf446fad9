import { report } from './jv/report.ts';
import { screening } from './jv/screening.ts';
import { talk } from './jv/talk.ts';
import { texts } from './jv/texts.ts';
import type { Tongue } from './partial.ts';

/** Javanese, in a madya that offends nobody. A draft: content/languages.ts says who has read it. */
export const tongue: Tongue = { messages: { ...report, ...talk, ...screening }, texts };
