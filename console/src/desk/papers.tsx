import type { ApplicationPage } from '#core/api/desk.ts';
import { t } from '../words.ts';

/** The papers as the person has them; a lost one says what replaces it and stops nothing. */
export function Papers({ page: { papers } }: { readonly page: ApplicationPage }) {
  return (
    <section class="part">
      <h3>{t('desk.papers')}</h3>
      {papers.length === 0 && <p class="hint">{t('desk.no-papers')}</p>}
      <ul class="papers">
        {papers.map(({ id, name, state, instead }) => (
          <li key={id}>
            <span>{name}</span>
            <span class={state === 'lost' ? 'tag tag-mark' : 'tag'}>{t(`desk.paper.${state}`)}</span>
            {instead && <span class="row-needs">{instead}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
