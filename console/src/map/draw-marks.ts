import * as leaflet from 'leaflet';
import { URGENCY_SHAPES } from '../parts/urgency-mark.tsx';
import { t } from '../words.ts';
import type { MarkGroup } from './groups.ts';

/** How far the true place may lie from a coarse mark, in metres: a village or a cell of about a kilometre. */
const COARSE_RADIUS = 1000;
const SIZE = 30;

/** Draws the marks anew: a shape for each place, and a circle around it where the place is only known roughly. */
export function drawMarks(
  layer: leaflet.LayerGroup,
  groups: readonly MarkGroup[],
  chosen: string | undefined,
  choose: (key: string) => void,
): void {
  layer.clearLayers();
  for (const group of groups) {
    if (group.coarse)
      leaflet
        .circle(group.point, {
          radius: COARSE_RADIUS,
          interactive: false,
          className: 'coarse',
          color: colourOf('--soft'),
          weight: 1.5,
          dashArray: '4 4',
          fillOpacity: 0.06,
        })
        .addTo(layer);
    toMarker(group, group.key === chosen)
      .on('click', () => choose(group.key))
      .addTo(layer);
  }
}

/** Frames all marks, never nearer than a town. */
export function fitTo(map: leaflet.Map, groups: readonly MarkGroup[]): void {
  map.fitBounds(leaflet.latLngBounds(groups.map(({ point }) => leaflet.latLng(point))), {
    padding: [60, 60],
    maxZoom: 12,
    animate: false,
  });
}

const colourOf = (name: string): string =>
  getComputedStyle(document.documentElement).getPropertyValue(name).trim();

function toMarker(group: MarkGroup, chosen: boolean): leaflet.Marker {
  const words = [
    t(`urgency.${group.urgency}`),
    group.areaName ?? t('map.no-name'),
    t('map.reports', { n: group.marks.length }),
  ].join(', ');
  const icon = leaflet.divIcon({
    className: `mark urgency-${group.urgency} ${group.held ? 'mark-held' : ''} ${chosen ? 'mark-chosen' : ''}`,
    iconSize: [SIZE, SIZE],
    html: toShape(group),
  });
  return leaflet
    .marker(group.point, {
      icon,
      alt: words,
      title: words,
      zIndexOffset: chosen ? 2000 : group.urgency === 'danger' ? 1000 : 0,
    })
    .bindTooltip(group.areaName?.split(',')[0] ?? '', {
      permanent: true,
      direction: 'bottom',
      offset: [0, SIZE / 2 - 4],
      className: 'mark-name',
    });
}

/** The same outline as in the queue, with the number of reports in it. */
function toShape({ urgency, marks }: MarkGroup): HTMLElement {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(space, 'path');
  path.setAttribute('d', URGENCY_SHAPES[urgency]);
  const text = document.createElementNS(space, 'text');
  text.setAttribute('x', '12');
  text.setAttribute('y', urgency === 'danger' ? '18.5' : '16');
  text.setAttribute('text-anchor', 'middle');
  text.textContent = String(marks.length);
  svg.append(path, text);
  const box = document.createElement('span');
  box.append(svg);
  return box;
}
