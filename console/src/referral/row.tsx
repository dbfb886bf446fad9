import type { ReferralLine } from '#core/api/referral.ts';
import { Row, Why } from '../parts/row.tsx';
import { lasting } from '../time.ts';
import { t } from '../words.ts';
import { isPressing, reasonsOf, shownOffice } from './reasons.ts';

interface RowProps {
  readonly line: ReferralLine;
  readonly place: number;
  readonly open: boolean;
  readonly now: number;
}

/** One referral of the list: what is sought and where, by when, between which offices; no word of it. */
export function ReferralRow({ line, place, open, now }: RowProps) {
  return (
    <Row
      page="referrals"
      line={line}
      place={place}
      open={open}
      pressing={isPressing(line)}
      name={t('referrals.purpose', { purpose: line.purpose })}
      since={lasting(line.at, now)}
      tags={<ReferralTags line={line} />}
    >
      <Why reasons={reasonsOf(line, now)} />
      <span class="row-needs">{wayOf(line)}</span>
    </Row>
  );
}

/** The other office and how far it is: "dari petugas desa, Jatinegara. Belum ada yang menerima". */
export function wayOf(line: ReferralLine): string {
  const { state, from, to } = line;
  if (state === 'asking' || state === 'declined') return t('referrals.to', { office: shownOffice(to) });
  if (line.side === 'sender') return `${t('referrals.to', { office: shownOffice(to) })}. ${holderOf(line)}`;
  return `${t('referrals.from', { office: shownOffice(from) })}. ${holderOf(line)}`;
}

/** Who has accepted it, as a sentence. */
export function holderOf({ held, holder }: ReferralLine): string {
  if (held === 'mine') return t('referrals.mine');
  return held === 'nobody'
    ? t('referrals.nobody')
    : t('referrals.held-by', { who: holder ?? t('who.staff') });
}

/** What sets a referral apart from most others. */
export const ReferralTags = ({ line }: Pick<RowProps, 'line'>) =>
  line.discreet ? <span class="tag tag-mark">{t('referrals.discreet')}</span> : null;
