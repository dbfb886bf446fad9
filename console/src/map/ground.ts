import { COASTLINES } from 'virtual:coastlines';
import * as leaflet from 'leaflet';
import { t } from '../words.ts';

/** What lies under the marks: coastlines that came with the page, and a tile server's pictures where the operator has one. */
export function drawGround(map: leaflet.Map, tiles: string | undefined): void {
  const style = getComputedStyle(document.documentElement);
  const land = leaflet.canvas({ padding: 0.5 });
  for (const ring of COASTLINES)
    leaflet
      .polygon(unpack(ring), {
        renderer: land,
        interactive: false,
        color: style.getPropertyValue('--coast').trim(),
        weight: 1,
        fillColor: style.getPropertyValue('--land').trim(),
        fillOpacity: 1,
      })
      .addTo(map);
  map.attributionControl.addAttribution('Natural Earth');
  if (tiles) leaflet.tileLayer(tiles, { attribution: t('map.tiles'), maxZoom: 18 }).addTo(map);
  leaflet.control.scale({ imperial: false }).addTo(map);
}

/** The corners of a packed ring, as Leaflet takes them. */
function unpack(ring: readonly number[]): [lat: number, lng: number][] {
  const corners: [number, number][] = [];
  let [x, y] = [0, 0];
  for (let at = 0; at + 1 < ring.length; at += 2) {
    x += ring[at] ?? 0;
    y += ring[at + 1] ?? 0;
    corners.push([y / 1000, x / 1000]);
  }
  return corners;
}
