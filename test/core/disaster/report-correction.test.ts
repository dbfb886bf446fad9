import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSystem } from '#adapters/system.ts';
import { correctReport, disputesOf } from '#core/disaster/report-correction.ts';
import { StaffId } from '#core/shared/ids.ts';
import { sampleReport } from '#test/contracts/samples.ts';

const { newId } = createSystem();
const people = Array.from({ length: 10 }, (_, index) => ({
  kind: 'staff' as const,
  id: StaffId.parse(newId()),
  role: 'responder' as const,
  area: 'ID' as const,
  name: `Petugas ${index}`,
}));

const change = fc.oneof(
  fc.record({ persons: fc.integer({ min: 1, max: 5 }) }),
  fc.record({ depth: fc.integer({ min: 0, max: 5 }) }),
  fc.record({ hazard: fc.constantFrom('flood', 'landslide', 'fire') }),
  fc.record({ persons: fc.integer({ min: 1, max: 5 }), place: fc.constantFrom('masjid', 'balai') }),
);
/** Who corrects what, having looked how many corrections ago. */
const step = fc.record({ who: fc.nat(9), change, behind: fc.nat(9) });

describe('corrections of two to ten responders in any order', () => {
  it('lose nothing: every value stands in the report, beside it, or was replaced by somebody who had seen it', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 2, maxLength: 30 }), (steps) => {
        const versions = [sampleReport()];
        for (const { who, change: details, behind } of steps) {
          const now = versions.at(-1)!;
          const shown = versions.at(-1 - behind) ?? versions[0]!;
          const was = { ...shown, place: shown.private?.place } as never;
          const seen = { was, version: shown.version };
          const actor = people[who]!;
          const next = correctReport(
            now,
            { kind: 'correct', details: details as never, seen },
            { now: 1, actor },
          );
          for (const [field, value] of Object.entries(details)) {
            const at = (report: typeof now) =>
              field === 'place' ? report.private?.place : report[field as 'persons'];
            const stands = at(next) === value;
            const beside = disputesOf(next).some(
              (one) => one.field === field && one.other === value && one.by === actor.id,
            );
            expect(stands || beside).toBe(true);
            // Whoever replaced a value had it on the screen.
            if (at(next) !== at(now)) expect(at(shown)).toBe(at(now));
          }
          expect(disputesOf(next).length).toBeGreaterThanOrEqual(disputesOf(now).length);
          versions.push({ ...next, version: now.version + 1 });
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a settled field', () => {
  it('takes the value given, and only its own disputes end', () => {
    const dispute = { kept: 6, other: 9, by: people[1]!.id, name: 'Petugas 1', at: 1 };
    const report = sampleReport();
    const disputed = {
      ...report,
      private: {
        ...report.private!,
        disputes: [
          { ...dispute, field: 'persons' },
          { ...dispute, field: 'depth' },
        ],
      },
    };
    const seen = { was: { persons: 6 }, version: 1 };
    const settled = correctReport(
      disputed,
      { kind: 'correct', details: { persons: 9 }, seen, settle: ['persons'] },
      { now: 2, actor: people[0]! },
    );
    expect(settled.persons).toBe(9);
    expect(disputesOf(settled).map(({ field }) => field)).toEqual(['depth']);
  });
});
