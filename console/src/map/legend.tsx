import { UrgencyMark } from '../parts/urgency-mark.tsx';
import { t } from '../words.ts';

/** What the shapes mean. */
export function Legend() {
  return (
    <ul class="legend map-legend">
      {(['danger', 'unclear', 'ordinary'] as const).map((urgency) => (
        <li key={urgency}>
          <UrgencyMark urgency={urgency} />
          <span aria-hidden="true">{t(`urgency.${urgency}`)}</span>
        </li>
      ))}
      <li>
        <span class="legend-held" aria-hidden="true" />
        {t('map.held')}
      </li>
      <li>
        <span class="legend-coarse" aria-hidden="true" />
        {t('map.coarse')}
      </li>
    </ul>
  );
}
