import type { FollowUpPage } from '#core/api/follow-up.ts';
import { clock } from '../time.ts';
import { t } from '../words.ts';

type Happening = FollowUpPage['history'][number];

const HAPPENINGS = [
  'opened',
  'marked',
  'excused',
  'told',
  'answered',
  'reminded',
  'closed',
  'erased',
] as const;

/** Everything that happened to a follow-up, the newest first: what, who, when; never which duty. */
export function FollowUpHistory({ page, now }: { readonly page: FollowUpPage; readonly now: number }) {
  return (
    <section class="part">
      <h3>{t('report.history')}</h3>
      <ol class="history">
        {page.history.toReversed().map((line) => (
          <li key={line.id}>
            <time dateTime={new Date(line.at).toISOString()}>{clock(line.at, page.followUp.area, now)}</time>
            <span>{happened(line)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** One happening as a sentence; one of a later release is shown by its name. */
function happened({ name, by }: Happening): string {
  const known = HAPPENINGS.find((one) => name === `follow-up.${one}`);
  const who = whoOf(by);
  return known ? t(`follow.history.${known}`, { who }) : `${who}: ${name}`;
}

function whoOf({ kind, name, role }: Happening['by']): string {
  if (kind === 'system') return t('who.system');
  return kind === 'resident' ? t('desk.person') : (name ?? role ?? t('who.staff'));
}
