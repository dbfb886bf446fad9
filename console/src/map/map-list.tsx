import { UrgencyMark } from '../parts/urgency-mark.tsx';
import { printReference } from '../reference.ts';
import { toHash } from '../route.ts';
import { t, wordFor } from '../words.ts';
import type { MarkGroup } from './groups.ts';

interface MapListProps {
  readonly groups: readonly MarkGroup[];
  readonly chosen: string | undefined;
  readonly choose: (key: string) => void;
}

/** The map as words: each place with its reports, the gravest place first. */
export function MapList({ groups, chosen, choose }: MapListProps) {
  return (
    <ul class="map-list">
      {groups.toReversed().map(({ key, urgency, areaName, coarse, marks }) => (
        <li key={key} class={key === chosen ? 'place place-chosen' : 'place'}>
          <button type="button" class="place-head" aria-pressed={key === chosen} onClick={() => choose(key)}>
            <UrgencyMark urgency={urgency} />
            <span class="row-body">
              <strong>{areaName ?? t('map.no-name')}</strong>
              <span class="row-needs">
                {t('map.reports', { n: marks.length })} · {t(coarse ? 'map.about' : 'map.exact')}
              </span>
            </span>
          </button>
          <ul>
            {marks.map((mark) => (
              <li key={mark.id}>
                <a href={toHash('queue', mark.id)}>{printReference(mark.reference)}</a>
                <span>{wordFor('HAZARDS', mark.hazard)}</span>
                <span>{t(mark.state === 'taken' ? 'map.is-held' : 'queue.untaken')}</span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
