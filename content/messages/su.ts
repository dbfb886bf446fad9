import type { Tongue } from './partial.ts';
import { aid } from './su/aid.ts';
import { duties } from './su/duties.ts';
import { grievances } from './su/grievances.ts';
import { groups } from './su/groups.ts';
import { numbers } from './su/numbers.ts';
import { proposals } from './su/proposals.ts';
import { referrals } from './su/referrals.ts';
import { report } from './su/report.ts';
import { screening } from './su/screening.ts';
import { talk } from './su/talk.ts';
import { texts } from './su/texts.ts';
import { answers } from './su/texts-answers.ts';
import { interview } from './su/texts-interview.ts';
import { waiting } from './su/waiting.ts';

/** Sundanese, in a polite middle register (lemes sedeng). A draft: content/languages.ts says who has read it. */
export const tongue: Tongue = {
  messages: {
    ...report,
    ...talk,
    ...screening,
    ...aid,
    ...duties,
    ...numbers,
    ...grievances,
    ...groups,
    ...proposals,
    ...referrals,
    ...waiting,
  },
  texts: { ...texts, ...interview, ...answers },
};
