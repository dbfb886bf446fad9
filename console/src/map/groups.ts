import type { MapMark } from '#core/api/report.ts';

/** Marks that stand on one point, because a coarse place is the middle of its village: they are drawn as one with a number. */
export interface MarkGroup {
  readonly key: string;
  readonly point: MapMark['point'];
  readonly coarse: boolean;
  readonly urgency: MapMark['urgency'];
  readonly areaName: string | undefined;
  readonly marks: readonly MapMark[];
  /** Somebody holds all of them. */
  readonly held: boolean;
}

const GRAVEST = ['danger', 'unclear', 'ordinary'] as const;

/** Marks by the point they stand on, the gravest drawn last so that nothing covers it. */
export function toGroups(marks: readonly MapMark[]): readonly MarkGroup[] {
  const byPoint = Map.groupBy(marks, ({ point }) => `${point.lat.toFixed(4)},${point.lng.toFixed(4)}`);
  const groups = [...byPoint].flatMap(([key, here]): MarkGroup[] => {
    const [first] = here;
    if (!first) return [];
    const open = here.filter(({ state }) => state !== 'taken');
    const counted = open.length > 0 ? open : here;
    return [
      {
        key,
        point: first.point,
        coarse: here.some(({ coarse }) => coarse),
        urgency: GRAVEST.find((one) => counted.some(({ urgency }) => urgency === one)) ?? 'ordinary',
        areaName: first.areaName,
        marks: here.toSorted((a, b) => GRAVEST.indexOf(a.urgency) - GRAVEST.indexOf(b.urgency)),
        held: open.length === 0,
      },
    ];
  });
  return groups.toSorted((a, b) => GRAVEST.indexOf(b.urgency) - GRAVEST.indexOf(a.urgency));
}
