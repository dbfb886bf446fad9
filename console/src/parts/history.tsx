import type { HistoryLine } from '#core/api/report.ts';
import type { AreaCode } from '#core/shared/area.ts';
import { clock } from '../time.ts';
import { t } from '../words.ts';

interface HistoryProps {
  readonly lines: readonly HistoryLine[];
  readonly area: AreaCode | undefined;
  readonly now: number;
  /** One happening as a sentence of the room. */
  readonly say: (line: HistoryLine) => string;
}

/** Everything that happened, the newest first: what, who, when. */
export function History({ lines, area, now, say }: HistoryProps) {
  return (
    <section class="part">
      <h3>{t('report.history')}</h3>
      <ol class="history">
        {lines.toReversed().map((line) => (
          <li key={line.id}>
            <time dateTime={new Date(line.at).toISOString()}>{clock(line.at, area, now)}</time>
            <span>{say(line)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Who did it: the house, the person herself in the room's own word for her, or an officer. */
export const whoDid = ({ kind, name, role }: HistoryLine['by'], person = t('desk.person')): string => {
  if (kind === 'system') return t('who.system');
  return kind === 'resident' ? person : (name ?? role ?? t('who.staff'));
};
