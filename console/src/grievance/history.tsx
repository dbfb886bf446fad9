import type { GrievancePage } from '#core/api/grievance.ts';
import { clock } from '../time.ts';
import { t } from '../words.ts';

const HAPPENINGS = [
  'received',
  'added',
  'sorted',
  'named',
  'consented',
  'taken',
  'released',
  'asked',
  'answered',
  'forwarded',
  'accepted',
  'reopened',
  'ran-late',
  'closed',
  'withdrawn',
  'erased',
] as const;

/** Everything that happened to a grievance, the newest first: what, who, when. */
export function GrievanceHistory({ page, now }: { readonly page: GrievancePage; readonly now: number }) {
  return (
    <section class="part">
      <h3>{t('report.history')}</h3>
      <ol class="history">
        {page.history.toReversed().map((line) => (
          <li key={line.id}>
            <time dateTime={new Date(line.at).toISOString()}>{clock(line.at, page.grievance.area, now)}</time>
            <span>{happened(line)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** One happening as a sentence; one of a later release is shown by its name. */
function happened({ name, by }: GrievancePage['history'][number]): string {
  const known = HAPPENINGS.find((one) => name === `grievance.${one}`);
  const who = whoOf(by);
  return known ? t(`grievances.history.${known}`, { who }) : `${who}: ${name}`;
}

function whoOf({ kind, name, role }: GrievancePage['history'][number]['by']): string {
  if (kind === 'system') return t('who.system');
  return kind === 'resident' ? t('desk.person') : (name ?? role ?? t('who.staff'));
}
