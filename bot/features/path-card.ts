import { pathButtons } from '#core/notice/follow-up-notices.ts';
import type { FollowUp } from '#core/programme/follow-up.ts';
import { stepOfPath } from '#core/programme/follow-up-entries.ts';
import { inLanguage } from '#core/shared/text.ts';
import type { Part } from '#core/talk/session.ts';
import type { Outcome, Turn } from '../context.ts';
import { followUpRules } from '../follow-up-rules.ts';
import { call, inline, part } from '../reply.ts';
import { showDate } from '../show.ts';
import { findProgramme, programmeName } from '../show-application.ts';

/** The way out of aid as the family sees it: every step, the question of the present one, and when we ask again. */
export async function pathCard(turn: Turn, file: FollowUp, before: readonly Part[]): Promise<Outcome> {
  const rules = await followUpRules(file.programme);
  const programme = programmeName(await findProgramme(file.programme), file.programme, turn.language);
  const step = stepOfPath(file, rules);
  const steps = (rules.path?.steps ?? []).map(({ title }, place) => ({
    title: inLanguage(title, turn.language),
    state:
      place < file.step.place
        ? ('done' as const)
        : place === file.step.place
          ? ('now' as const)
          : ('later' as const),
  }));
  const parts = [
    ...before,
    part('path.card', { programme, steps }),
    ...(step ? [part('button.text', { text: inLanguage(step.ask, turn.language) })] : []),
    ...(file.next === undefined ? [] : [part('path.asks-on', { day: showDate(file.next, file.area) })]),
  ];
  const rows = step && file.state === 'open' ? pathButtons(file, step.id) : [];
  return { session: turn.session, reply: call(parts, inline(...rows.map((row) => [...row]))) };
}
