import type { ReportLine } from '#core/api/report.ts';
import { t } from '../words.ts';

type Urgency = ReportLine['urgency'];

/** The outline of each urgency in a box of 24: a triangle, a diamond, a circle. Shape and letter say it without colour. */
export const URGENCY_SHAPES: Readonly<Record<Urgency, string>> = {
  danger: 'M12 2.5L22.5 21h-21z',
  unclear: 'M12 1.5L22.5 12 12 22.5 1.5 12z',
  ordinary: 'M12 2.5a9.5 9.5 0 1 0 0 19 9.5 9.5 0 0 0 0-19z',
};

const LETTERS: Readonly<Record<Urgency, string>> = { danger: '!', unclear: '?', ordinary: '' };

/** How urgent it is, as a shape with its words for those who do not see it. */
export function UrgencyMark({ urgency }: { readonly urgency: Urgency }) {
  return (
    <svg
      class={`urgency urgency-${urgency}`}
      viewBox="0 0 24 24"
      role="img"
      aria-label={t(`urgency.${urgency}`)}
    >
      <path d={URGENCY_SHAPES[urgency]} />
      <text x="12" y={urgency === 'danger' ? 19 : 17} text-anchor="middle">
        {LETTERS[urgency]}
      </text>
    </svg>
  );
}
