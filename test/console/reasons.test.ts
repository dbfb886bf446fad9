import { describe, expect, it } from 'vitest';
import { reasonsOf } from '../../console/src/queue/reasons.ts';
import { now, toLine } from './line.ts';

describe('the reasons for a place in the queue', () => {
  it('are words, the strongest first, with who is there and how long nobody has taken it', () => {
    expect(reasonsOf(toLine(), now)).toEqual([
      'nyawa terancam',
      'ada bayi',
      'kebutuhan pokok',
      'belum diambil 42 menit',
    ]);
  });
  it('name who holds it and for how long', () => {
    const holder = { id: '01JAR1NG000000000000002002', name: 'Rina', since: now - 10_000 };
    const line = toLine({ state: 'taken', holder, reasons: ['waiting'] });
    expect(reasonsOf(line, now)).toEqual(['dipegang Rina 10 detik']);
  });
  it('say how high an untaken report has climbed', () => {
    const at = (escalation: number) => reasonsOf(toLine({ escalation, reasons: ['escalated'] }), now);
    expect(at(1)).toEqual(['sudah naik ke provinsi karena belum diambil']);
    expect(at(2)).toEqual(['sudah naik ke pusat karena belum diambil']);
  });
  it('show a reason of a later release by its code', () => {
    expect(reasonsOf(toLine({ reasons: ['rain'] }), now)).toEqual(['rain']);
  });
});
