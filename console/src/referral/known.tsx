import type { ReferralPage } from '#core/api/referral.ts';
import { printReference } from '../reference.ts';
import { t } from '../words.ts';
import { shownOffice } from './reasons.ts';

const NAMES = ['name', 'contact', 'place', 'reason', 'told', 'override', 'declined'] as const;

/** Everything that this side knows of a referral, one line each. */
export function Known({ page: { referral, about, words, next } }: { readonly page: ReferralPage }) {
  const facts: readonly (readonly [string, string])[] = [
    ...(about ? [[t('referrals.fact.about'), printReference(about.reference)] as const] : []),
    [t('referrals.fact.consent'), t('referrals.consent', { consent: referral.consent })],
    ...NAMES.flatMap((one) => {
      const said = words?.[one];
      return said === undefined ? [] : [[t(`referrals.fact.${one}`), said] as const];
    }),
    ...(next
      ? [[t('referrals.fact.next'), t('referrals.office', { office: shownOffice(next) })] as const]
      : []),
    ...(words?.revoked === undefined ? [] : [[t('referrals.fact.revoked'), words.revoked] as const]),
    ...(referral.outcome
      ? [[t('referrals.fact.outcome'), resultOf(referral.outcome, words?.outcome)] as const]
      : []),
  ];
  return (
    <section class="part">
      <h3>{t('referrals.words')}</h3>
      <dl class="facts">
        {facts.map(([name, said]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What kind of result, and its words where they may be read. */
function resultOf(
  outcome: NonNullable<ReferralPage['referral']['outcome']>,
  text: string | undefined,
): string {
  const kind = t('referrals.outcome', { outcome });
  return text === undefined ? kind : `${kind}. ${text}`;
}
