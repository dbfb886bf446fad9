import type { Problem } from '#core/api/answers.ts';
import { refresh } from '../calls/live.ts';
import { t } from '../words.ts';

/** Nothing is here, and what one can do. */
export function Empty({ title, hint }: { readonly title: string; readonly hint: string }) {
  return (
    <div class="empty">
      <p class="empty-title">{title}</p>
      <p>{hint}</p>
    </div>
  );
}

/** The first answer is on its way. */
export const Loading = () => (
  <p class="empty" role="status">
    {t('page.loading')}
  </p>
);

/** The house said no, or nothing answers; what one can do. */
export function Failed({ problem }: { readonly problem: Problem | undefined }) {
  return (
    <div class="empty" role="alert">
      <p class="empty-title">{problem?.detail ?? t('page.failed')}</p>
      <p>{t('page.failed-hint')}</p>
      <button type="button" class="button" onClick={refresh}>
        {t('page.again')}
      </button>
    </div>
  );
}
