import type { ReferralLine } from '#core/api/referral.ts';
import { printReference } from '../reference.ts';
import { toHash } from '../route.ts';
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
    <li class={`row ${isPressing(line) ? 'row-pressing' : ''} ${open ? 'row-open' : ''}`}>
      <a
        class="row-link file-link"
        href={toHash('referrals', line.id)}
        data-file={line.id}
        aria-current={open ? 'true' : undefined}
      >
        <span class="row-place">{place}</span>
        <span class="row-body">
          <span class="row-head">
            <strong>{t('referrals.purpose', { purpose: line.purpose })}</strong>
            <span class={line.areaName ? 'row-area' : 'row-area row-unplaced'}>
              {line.areaName ?? t('report.unplaced')}
            </span>
          </span>
          <ReferralWhy line={line} now={now} />
          <span class="row-needs">{wayOf(line)}</span>
        </span>
        <span class="row-side">
          <span class="row-since">{lasting(line.at, now)}</span>
          <span class="row-reference">{printReference(line.reference)}</span>
          <ReferralTags line={line} />
        </span>
      </a>
    </li>
  );
}

/** The other office and how far it is: "dari petugas desa, Jatinegara. Belum ada yang menerima". */
export function wayOf(line: ReferralLine): string {
  const { state, from, to } = line;
  if (state === 'asking' || state === 'declined') return t('referrals.to', { office: shownOffice(to) });
  return `${t('referrals.from', { office: shownOffice(from) })}. ${holderOf(line)}`;
}

/** Who has accepted it, as a sentence. */
export function holderOf({ held, holder }: ReferralLine): string {
  if (held === 'mine') return t('referrals.mine');
  return held === 'nobody'
    ? t('referrals.nobody')
    : t('referrals.held-by', { who: holder ?? t('who.staff') });
}

/** By when, and what else puts it where it stands. */
export function ReferralWhy({ line, now }: Pick<RowProps, 'line' | 'now'>) {
  const [first, ...others] = reasonsOf(line, now);
  return (
    <span class="row-why">
      <span class="row-first">{first}</span>
      {others.map((reason) => ` · ${reason}`)}
    </span>
  );
}

/** What sets a referral apart from most others. */
export const ReferralTags = ({ line }: Pick<RowProps, 'line'>) =>
  line.discreet ? <span class="tag tag-mark">{t('referrals.discreet')}</span> : null;
