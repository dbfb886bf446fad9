import * as leaflet from 'leaflet';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../words.ts';
import { nameLand } from './area-names.ts';
import { drawMarks, fitTo } from './draw-marks.ts';
import { drawGround } from './ground.ts';
import type { MarkGroup } from './groups.ts';

interface SheetProps {
  readonly groups: readonly MarkGroup[];
  readonly chosen: string | undefined;
  readonly choose: (key: string) => void;
  readonly tiles: string | undefined;
  /** The first answer is there: the map may choose its frame. */
  readonly ready: boolean;
}

interface Drawn {
  readonly map: leaflet.Map;
  readonly marks: leaflet.LayerGroup;
}

/** The map itself; it chooses its frame once, and moves afterwards only when somebody moves it or chooses a place. */
export function Sheet({ groups, chosen, choose, tiles, ready }: SheetProps) {
  const box = useRef<HTMLElement>(null);
  const drawn = useRef<Drawn>(undefined);
  const framed = useRef(false);
  useEffect(() => {
    if (!box.current) return;
    const map = leaflet.map(box.current, { preferCanvas: true, zoomSnap: 0.5, attributionControl: true });
    map.attributionControl.setPrefix(false);
    map.setView([-2.5, 118], 5);
    drawGround(map, tiles);
    if (!tiles) nameLand(map);
    drawn.current = { map, marks: leaflet.layerGroup().addTo(map) };
    return () => {
      map.remove();
      drawn.current = undefined;
    };
  }, [tiles]);
  useEffect(() => {
    if (!drawn.current) return;
    drawMarks(drawn.current.marks, groups, chosen, choose);
    if (!ready || framed.current || groups.length === 0) return;
    framed.current = true;
    fitTo(drawn.current.map, groups);
  }, [groups, chosen, choose, ready]);
  useEffect(() => {
    const group = groups.find(({ key }) => key === chosen);
    if (group)
      drawn.current?.map.panTo(group.point, {
        animate: !matchMedia('(prefers-reduced-motion: reduce)').matches,
      });
  }, [chosen]);
  return <section ref={box} class="sheet" aria-label={t('map.label')} />;
}
