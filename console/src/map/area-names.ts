import * as leaflet from 'leaflet';

/** From which zoom on regencies and districts are named instead of provinces. */
const REGENCIES_FROM = 7.5;
const DISTRICTS_FROM = 10.5;
/** Pixels that a name keeps free around itself. */
const WIDTH = 104;
const HEIGHT = 34;

/** Names the land faintly, so that whoever looks knows where she is: loaded with the map, drawn anew whenever it has moved. */
export function nameLand(map: leaflet.Map): void {
  const layer = leaflet.layerGroup().addTo(map);
  void import('virtual:area-names').then(({ AREA_NAMES }) => {
    const draw = (): void => drawNames(map, layer, AREA_NAMES[levelAt(map.getZoom())] ?? []);
    map.on('moveend', draw);
    draw();
  });
}

const levelAt = (zoom: number): number => (zoom >= DISTRICTS_FROM ? 2 : zoom >= REGENCIES_FROM ? 1 : 0);

type Names = readonly (readonly [name: string, east: number, north: number])[];

function drawNames(map: leaflet.Map, layer: leaflet.LayerGroup, names: Names): void {
  layer.clearLayers();
  const bounds = map.getBounds().pad(-0.02);
  const taken: leaflet.Point[] = [];
  for (const [name, east, north] of names) {
    const place = leaflet.latLng(north / 1000, east / 1000);
    if (!bounds.contains(place)) continue;
    const at = map.latLngToContainerPoint(place);
    if (taken.some((other) => Math.abs(other.x - at.x) < WIDTH && Math.abs(other.y - at.y) < HEIGHT))
      continue;
    taken.push(at);
    toLabel(place, name).addTo(layer);
  }
}

function toLabel(place: leaflet.LatLng, name: string): leaflet.Marker {
  const words = document.createElement('span');
  words.textContent = name;
  const icon = leaflet.divIcon({ className: 'area-name', iconSize: [WIDTH, HEIGHT], html: words });
  return leaflet.marker(place, { icon, interactive: false, keyboard: false, zIndexOffset: -2000 });
}
