import { createSystem } from '#adapters/system.ts';
import { catalogue } from '#content/programmes/compiled.ts';
import { decideNow } from '#core/programme/replay.ts';
import { dayAt } from '#core/shared/day.ts';
import { ChatId } from '#core/shared/ids.ts';
import { newSession } from '#core/talk/session.ts';
import { wireOrThrow } from '#functions/lib/wire.ts';
import { REGION } from '#local/aws-json.ts';

/** A seriously ill person whose state-paid insurance stopped, invented. */
const FACTS = { 'household.healthInsurance': 'state-paid-stopped', 'household.seriousIllness': true };
const PROGRAMME = 'pbi-jkn-reactivation';
/** No such chat exists. */
const CHAT = ChatId.parse('telegram:19');

/**
 * Keeps an invented household in a house on this machine that was told "unlikely" where the rules say "likely": what a
 * rule leaves behind when it is changed in place.
 */
export async function plantDifference(environment: Readonly<Record<string, string>>): Promise<void> {
  Object.assign(process.env, environment, {
    AWS_REGION: REGION,
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
  });
  const at = createSystem().now();
  const decided = decideNow(catalogue, FACTS, dayAt(at));
  const told = decided.said[PROGRAMME];
  if (!told) throw new Error(`The drill knows no decision about ${PROGRAMME} any more`);
  await wireOrThrow().sessions.write({
    session: newSession(CHAT),
    saves: [],
    household: {
      chat: CHAT,
      version: 1,
      facts: FACTS,
      wants: [],
      decided: { ...decided, said: { ...decided.said, [PROGRAMME]: { ...told, verdict: 'unlikely' } } },
      consent: { purpose: 'keep-facts', text: 1, at },
      changedAt: at,
    },
  });
}
