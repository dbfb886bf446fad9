import { describe, expect, it } from 'vitest';
import { fits } from '#local/event-pattern.ts';

const INSERTED = { eventName: ['INSERT'], dynamodb: { Keys: { sk: { S: [{ prefix: 'EVENT#' }] } } } };
const record = (eventName: string, sk: string) => ({ eventName, dynamodb: { Keys: { sk: { S: sk } } } });

describe('an event pattern', () => {
  it('takes what fits all its parts', () => {
    expect(fits(INSERTED, record('INSERT', 'EVENT#0000001'))).toBe(true);
  });

  it.each([
    ['another kind', record('MODIFY', 'EVENT#0000001')],
    ['another key', record('INSERT', 'NOW')],
    ['nothing at all', {}],
  ])('leaves %s', (_, event) => {
    expect(fits(INSERTED, event)).toBe(false);
  });

  it('knows suffix, exists and anything-but', () => {
    expect(fits({ a: [{ suffix: 'at' }] }, { a: 'goat' })).toBe(true);
    expect(fits({ a: [{ exists: false }] }, { b: 1 })).toBe(true);
    expect(fits({ a: [{ 'anything-but': ['goat'] }] }, { a: 'goat' })).toBe(false);
  });

  it('throws for a condition it does not know', () => {
    expect(() => fits({ a: [{ cidr: '10.0.0.0/8' }] }, { a: 'x' })).toThrow();
  });
});
