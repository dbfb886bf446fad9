import { describe, expect, it } from 'vitest';
import { NewReport } from '#core/api/report.ts';
import { newReportId } from '../../console/src/drafts/new-id.ts';
import { isEnough, toNewReport } from '../../console/src/drafts/to-new-report.ts';
import { now } from './line.ts';

const nothing = {
  place: '',
  needs: [],
  groups: [],
  hazard: '',
  danger: false,
  persons: '',
  text: '',
  contact: '',
};

describe('a need written on a device', () => {
  it('is enough with a place and one need, and is then what the API takes', () => {
    const written = { ...nothing, place: ' RT 03 Sukamaju ', needs: ['water'] };
    expect(isEnough(written)).toBe(true);
    const sent = toNewReport({ id: newReportId(now), at: now, written });
    expect(NewReport.parse(sent)).toMatchObject({
      place: 'RT 03 Sukamaju',
      needs: [{ code: 'water' }],
      at: now,
    });
    expect(Object.keys(sent).toSorted()).toEqual(['at', 'id', 'needs', 'place']);
  });
  it('is not enough without one of them', () => {
    expect(isEnough({ ...nothing, place: 'Sukamaju' })).toBe(false);
    expect(isEnough({ ...nothing, place: '  ', needs: ['food'] })).toBe(false);
  });
  it('carries everything that was filled in', () => {
    const written = {
      place: 'Sukamaju',
      area: { code: '31.75.03', name: 'Jatinegara' },
      needs: ['water', 'infant'],
      groups: ['infant'],
      hazard: 'flood',
      danger: true,
      persons: '6',
      text: 'air naik',
      contact: '0812-0000-0000',
    };
    expect(NewReport.parse(toNewReport({ id: newReportId(now), at: now, written }))).toMatchObject({
      area: '31.75.03',
      groups: ['infant'],
      hazard: 'flood',
      urgency: 'danger',
      persons: 6,
      text: 'air naik',
      contact: '0812-0000-0000',
    });
  });
  it('has an id that sorts by time and never comes twice', () => {
    const many = Array.from({ length: 500 }, () => newReportId(now));
    expect(new Set(many).size).toBe(500);
    expect(newReportId(now) < newReportId(now + 1)).toBe(true);
    expect(NewReport.shape.id.safeParse(many[0]).success).toBe(true);
  });
});
