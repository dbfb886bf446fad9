import type { ReferralPage } from '#core/api/referral.ts';
import { clock } from '../time.ts';
import { t } from '../words.ts';

type Happening = ReferralPage['history'][number];

const HAPPENINGS = [
  'asked',
  'overridden',
  'accepted',
  'declined',
  'told',
  'added',
  'finished',
  'revoked',
  'lapsed',
  'ran-late',
  'erased',
] as const;

/** Everything that happened to a referral, the newest first: what, who, when. */
export function ReferralHistory({ page, now }: { readonly page: ReferralPage; readonly now: number }) {
  return (
    <section class="part">
      <h3>{t('report.history')}</h3>
      <ol class="history">
        {page.history.toReversed().map((line) => (
          <li key={line.id}>
            <time dateTime={new Date(line.at).toISOString()}>{clock(line.at, page.referral.area, now)}</time>
            <span>{happened(line)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** One happening as a sentence; one of a later release is shown by its name. */
function happened({ name, by, codes }: Happening): string {
  const who = whoOf(by);
  if (name === 'referral.consented') return t(`referrals.history.${answerOf(codes)}`, { who });
  const known = HAPPENINGS.find((one) => name === `referral.${one}`);
  return known ? t(`referrals.history.${known}`, { who }) : `${who}: ${name}`;
}

function answerOf({ given, unnamed }: Happening['codes']): 'agreed' | 'unnamed' | 'not-agreed' {
  if (given !== true) return 'not-agreed';
  return unnamed === true ? 'unnamed' : 'agreed';
}

function whoOf({ kind, name, role }: Happening['by']): string {
  if (kind === 'system') return t('who.system');
  return kind === 'resident' ? t('desk.person') : (name ?? role ?? t('who.staff'));
}
