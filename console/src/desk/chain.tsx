import type { ApplicationPage, StepLine } from '#core/api/desk.ts';
import { Icon } from '../parts/icon.tsx';
import { dayOf } from '../time.ts';
import { t } from '../words.ts';

/** The chain of steps: who had it, who has it, who comes; a step without a word is not told to be under way. */
export function Chain({ page: { steps, application } }: { readonly page: ApplicationPage }) {
  return (
    <section class="part">
      <h3>{t('desk.chain')}</h3>
      <ol class="chain">
        {steps.map((step, place) => (
          <li
            // Steps keep their places for the life of a file.
            key={place}
            class={`chain-step chain-${step.state}`}
            aria-current={step.state === 'now' ? 'step' : undefined}
          >
            <span class="chain-mark">{step.state === 'done' ? <Icon name="check" /> : place + 1}</span>
            <span class="chain-body">
              <span class="chain-title">{step.title}</span>
              <span class="row-needs">
                <span class="chain-state">{t(`desk.chain.${step.state}`)}</span>
                {` · ${[t('desk.holder', { holder: step.holder }), ...whenOf(step, application.area)].join(' · ')}`}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function whenOf(step: StepLine, area: ApplicationPage['application']['area']): readonly string[] {
  if (step.state === 'done') {
    if (step.doneAt === undefined) return [];
    const day = dayOf(step.doneAt, area);
    if (step.toldBy === 'person') return [t('desk.chain.by-person', { day })];
    return step.toldBy === 'staff'
      ? [t('desk.chain.by-staff', { day, who: step.by ?? t('who.staff') })]
      : [t('desk.chain.on', { day })];
  }
  const since = step.since === undefined ? [] : [t('desk.chain.since', { day: dayOf(step.since, area) })];
  if (step.holder === 'person') return since;
  const days = step.days === undefined ? [] : [t('desk.chain.days', { n: step.days })];
  if (step.state === 'later') return days;
  return [...since, ...(days.length > 0 ? days : [t('desk.chain.no-days')])];
}
