import type { ApplicationPage } from '#core/api/desk.ts';
import { clock } from '../time.ts';
import { t } from '../words.ts';

type Line = ApplicationPage['history'][number];

const HAPPENINGS = [
  'submitted',
  'completed',
  'told',
  'checked',
  'forwarded',
  'returned',
  'resumed',
  'asked',
  'numbers-opened',
  'paper-opened',
  'files-wanted',
  'answered',
  'accepted',
  'refused',
  'objected',
  'settled',
  'received',
  'nudged',
  'ran-late',
  'household-heard',
  'household-answered',
  'pass-lent',
  'invited',
  'member-joined',
  'member-recorded',
  'member-named',
  'member-verified',
  'member-left',
  'sent',
  'cleared',
  'withdrawn',
  'erased',
] as const;

/** Everything that happened to a file, the newest first: what, who, when. */
export function FileHistory({ page, now }: { readonly page: ApplicationPage; readonly now: number }) {
  return (
    <section class="part">
      <h3>{t('report.history')}</h3>
      <ol class="history">
        {page.history.toReversed().map((line) => (
          <li key={line.id}>
            <time dateTime={new Date(line.at).toISOString()}>
              {clock(line.at, page.application.area, now)}
            </time>
            <span>{happened(line)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** One happening as a sentence; one of a later release is shown by its name. */
function happened({ name, by }: Line): string {
  const known = HAPPENINGS.find((one) => name === `application.${one}`);
  const who = whoOf(by);
  return known ? t(`desk.history.${known}`, { who }) : `${who}: ${name}`;
}

function whoOf({ kind, name, role }: Line['by']): string {
  if (kind === 'system') return t('who.system');
  return kind === 'resident' ? t('desk.person') : (name ?? role ?? t('who.staff'));
}
