import { aid } from './jv/aid.ts';
import { duties } from './jv/duties.ts';
import { grievances } from './jv/grievances.ts';
import { groups } from './jv/groups.ts';
import { numbers } from './jv/numbers.ts';
import { proposals } from './jv/proposals.ts';
import { referrals } from './jv/referrals.ts';
import { report } from './jv/report.ts';
import { screening } from './jv/screening.ts';
import { talk } from './jv/talk.ts';
import { texts } from './jv/texts.ts';
import { answers } from './jv/texts-answers.ts';
import { interview } from './jv/texts-interview.ts';
import { waiting } from './jv/waiting.ts';
import type { Tongue } from './partial.ts';

/** Javanese, in a madya that offends nobody. A draft: content/languages.ts says who has read it. */
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
