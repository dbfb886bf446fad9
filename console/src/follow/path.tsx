import type { FollowUpPage } from '#core/api/follow-up.ts';
import { clock } from '../time.ts';
import { t } from '../words.ts';
import { printDay } from './reasons.ts';

interface PathStepsProps {
  readonly page: FollowUpPage;
  readonly now: number;
}

/** The steps on the way out of aid, as the family tells of them; officers read them. */
export function PathSteps({ page: { path, followUp }, now }: PathStepsProps) {
  if (!path) return null;
  return (
    <section class="part">
      <h3>{path.name}</h3>
      <ol class="follow-entries" aria-label={t('follow.path')}>
        {path.steps.map(({ id, title, state, answers, askOn, ifStuck, holder }) => (
          <li key={id} class="follow-entry">
            <strong>{title}</strong>
            <span>{t('follow.step', { state })}</span>
            {answers.map(({ said, words, at }) => (
              <span key={at} class="follow-mark">
                {clock(at, followUp.area, now)} · {t('follow.step-said', { said })}
                {words !== undefined && ` · ${words}`}
              </span>
            ))}
            {state === 'now' && <span>{t('follow.help', { help: ifStuck, holder })}</span>}
            {askOn !== undefined && <span class="hint">{t('follow.ask-on', { day: printDay(askOn) })}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
