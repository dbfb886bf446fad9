import { catalogue } from '#content/programmes/compiled.ts';
import type { Household } from '#core/people/household.ts';
import { knownFacts } from '#core/people/known-facts.ts';
import { decideNow } from '#core/programme/replay.ts';
import type { Session } from '#core/talk/session.ts';
import type { Outcome, Turn } from '../context.ts';
import { answer, button, inline, part } from '../reply.ts';
import { dayOf, runningInterview, withInterview } from './screen-flow.ts';

/** The version of the sentence `screen.tell`: a consent names the text that was agreed to. */
const TELL_TEXT = 1;

/** Is told of changed rules from now on, or no more. The yes is kept with the answers, so there must be some. */
export async function tellOrNot(turn: Turn, yes: boolean): Promise<Outcome> {
  const kept = await turn.house.households.find(turn.incoming.chat);
  const back = runningInterview(turn)
    ? button(part('button.screen.back'), 's:res')
    : button(part('button.check'), 'cek');
  const say = yes ? (kept ? 'screen.tell-on' : 'screen.tell-none') : 'screen.tell-off';
  const reply = answer([part(say)], inline([back]));
  if (!kept || (!yes && !kept.tell)) return { session: turn.session, reply };
  const household = yes ? agreed(kept, turn) : disagreed(kept, turn);
  return { session: withKept(turn, household), household, reply };
}

/** What she hears of begins with what the rules say on the day of her yes. */
const agreed = (kept: Household, { now }: Turn): Household => ({
  ...kept,
  version: kept.version + 1,
  decided: decideNow(catalogue, knownFacts(kept.facts), dayOf(now)),
  tell: { purpose: 'tell-changes', text: TELL_TEXT, at: now },
  changedAt: now,
});

const disagreed = ({ tell: _, ...kept }: Household, { now }: Turn): Household => ({
  ...kept,
  version: kept.version + 1,
  changedAt: now,
});

/** An interview that runs saves over what is kept: it must know what that is now. */
function withKept(turn: Turn, { version, tell }: Household): Session {
  const running = runningInterview(turn);
  if (!running) return turn.session;
  const { tell: _, ...interview } = running.interview;
  return withInterview(turn, { ...interview, kept: version, ...(tell && { tell }) }, running.field);
}
