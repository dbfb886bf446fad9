import 'leaflet/dist/leaflet.css';
import './map.css';
import { useMemo, useState } from 'preact/hooks';
import type { MapAnswer } from '#core/api/report.ts';
import type { ApiSettings } from '#core/api/staff.ts';
import { useLive } from '../calls/live.ts';
import { Empty, Failed, Loading } from '../parts/empty.tsx';
import { t } from '../words.ts';
import { toGroups } from './groups.ts';
import { Legend } from './legend.tsx';
import { MapList } from './map-list.tsx';
import { Sheet } from './sheet.tsx';

/** The open reports on a map that needs no network for its coastlines, and beside it the same as a list. */
export function MapPage({ settings }: { readonly settings: ApiSettings }) {
  const { answer, problem, at } = useLive<MapAnswer>('/api/map');
  const groups = useMemo(() => toGroups(answer?.marks ?? []), [answer]);
  const [chosen, setChosen] = useState<string>();
  return (
    <div class="map-page">
      <section class="map-pane">
        <Sheet groups={groups} chosen={chosen} choose={setChosen} tiles={settings.tiles} ready={at > 0} />
        <Legend />
      </section>
      <section class="map-side">
        <header class="page-head">
          <h1>{t('map.title')}</h1>
        </header>
        {at === 0 && (problem ? <Failed problem={problem} /> : <Loading />)}
        {answer && answer.unplaced > 0 && <p class="warning">{t('map.unplaced', { n: answer.unplaced })}</p>}
        {answer && groups.length === 0 && <Empty title={t('map.empty')} hint={t('map.empty-hint')} />}
        <MapList groups={groups} chosen={chosen} choose={setChosen} />
      </section>
    </div>
  );
}
