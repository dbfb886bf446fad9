import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GROUPS, NEED_CODES } from '#core/disaster/need.ts';
import { rankOf, reasonsFor } from '#core/work/priority.ts';

const ranked = fc.record({
  urgency: fc.constantFrom('danger', 'unclear', 'ordinary'),
  groups: fc.subarray([...GROUPS]),
  needs: fc.subarray([...NEED_CODES]).map((codes) => codes.map((code) => ({ code }))),
  escalation: fc.integer({ min: 0, max: 2 }),
  sentAt: fc.integer({ min: 0, max: 4e12 }),
} as const);

describe('the written order of the queue', () => {
  it('puts a threat to life before everything, however long the others wait', () => {
    fc.assert(
      fc.property(ranked, ranked, (one, other) => {
        const danger = rankOf({ ...one, urgency: 'danger' });
        expect(danger < rankOf({ ...other, urgency: 'ordinary', escalation: 0 })).toBe(true);
      }),
    );
  });

  it('lets whoever waits longer stand first among equals', () => {
    fc.assert(
      fc.property(ranked, (one) => {
        expect(rankOf({ ...one, sentAt: one.sentAt }) < rankOf({ ...one, sentAt: one.sentAt + 1 })).toBe(
          true,
        );
      }),
    );
  });

  it('has a reason for every place', () => {
    fc.assert(
      fc.property(ranked, (one) => {
        expect(reasonsFor(one).at(-1)).toBe('waiting');
      }),
    );
  });
});
