import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { MapMark } from '#core/api/report.ts';
import { toCoastlines } from '../../console/coastlines.ts';
import { toGroups } from '../../console/src/map/groups.ts';

const toMark = (last: number, change: Partial<Record<keyof MapMark, unknown>> = {}): MapMark =>
  MapMark.parse({
    id: `01JAR1NG00000000000000000${last}`,
    reference: 'K7M29QXD',
    point: { lat: -6.2247, lng: 106.8589 },
    coarse: true,
    urgency: 'ordinary',
    hazard: 'flood',
    state: 'received',
    held: false,
    ...change,
  });

describe('marks of one place', () => {
  it('are one mark that is as urgent as the gravest that nobody holds', () => {
    const [group, ...others] = toGroups([
      toMark(1),
      toMark(2, { urgency: 'unclear' }),
      toMark(3, { urgency: 'danger', state: 'taken' }),
    ]);
    expect(others).toEqual([]);
    expect(group).toMatchObject({ urgency: 'unclear', held: false, coarse: true });
    expect(group?.marks.map(({ urgency }) => urgency)).toEqual(['danger', 'unclear', 'ordinary']);
  });
  it('are held when somebody holds all of them', () => {
    expect(toGroups([toMark(1, { state: 'taken' })])[0]).toMatchObject({ held: true });
  });
  it('are drawn with the gravest on top, which is last', () => {
    const groups = toGroups([
      toMark(1, { urgency: 'danger' }),
      toMark(2, { point: { lat: -6.3, lng: 106.9 } }),
    ]);
    expect(groups.map(({ urgency }) => urgency)).toEqual(['ordinary', 'danger']);
  });
});

describe('the coastlines', () => {
  const path = createRequire(import.meta.url).resolve('world-atlas/land-10m.json');
  const rings = toCoastlines(JSON.parse(readFileSync(path, 'utf8')));
  const unpacked = rings.map((ring) => {
    let [x, y] = [0, 0];
    return ring.flatMap((step, at) => {
      if (at % 2 === 0) {
        x += step;
        return [];
      }
      y += step;
      return [[x / 1000, y / 1000] as const];
    });
  });
  it('hold the islands of Indonesia and stay within the frame', () => {
    const all = unpacked.flat();
    expect(rings.length).toBeGreaterThan(300);
    expect(all.every(([lng, lat]) => lng >= 93 && lng <= 143 && lat >= -12 && lat <= 8)).toBe(true);
  });
  it.each([
    ['Sabang', 95.32, 5.88],
    ['Ende on Flores', 121.66, -8.84],
    ['Merauke', 140.4, -8.5],
  ])('pass within 15 km of %s', (_, lng, lat) => {
    const near = unpacked.flat().some(([x, y]) => Math.hypot(x - lng, y - lat) < 0.135);
    expect(near).toBe(true);
  });
});
