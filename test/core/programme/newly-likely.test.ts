import { describe, expect, it } from 'vitest';
import { catalogue } from '#content/programmes/compiled.ts';
import { interpretedCatalogue } from '#core/programme/catalogue.ts';
import { newlyLikely } from '#core/programme/newly-likely.ts';
import type { ListedProgramme } from '#core/programme/programme.ts';
import { decideNow } from '#core/programme/replay.ts';
import { printOfRules } from '#core/programme/rules-print.ts';

const ON = '2026-11-26';
const rice = catalogue.programmes.find(({ id }) => id === 'food-aid-rice') as ListedProgramme;
const [rule] = rice.conditions;
if (!rule) throw new Error('a rule');
/** The rice aid for deciles up to this one, and changes to it. */
const riceUpTo = (atMost: number, more: Partial<ListedProgramme> = {}) =>
  interpretedCatalogue([
    { ...rice, ...more, conditions: [{ ...rule, when: { fact: 'household.decile', atMost } }] },
  ]);
const FACTS = { 'household.decile': 4, members: [{ 'member.age': 70 }] };
const before = (facts: object = FACTS) => decideNow(riceUpTo(3), facts as never, ON);
const found = (now = riceUpTo(4), facts: object = FACTS) =>
  newlyLikely(now, facts as never, before(facts), ON);

describe('what changed rules newly offer', () => {
  it('is what was not likely and is now', () => {
    expect(found()).toEqual({ named: ['food-aid-rice'], private: [] });
    expect(found(riceUpTo(3)).named).toEqual([]);
  });

  it('is also what could not be told before, and what was not in the catalogue', () => {
    const unsaid = { ...before(), said: {} };
    expect(newlyLikely(riceUpTo(4), FACTS as never, unsaid, ON).named).toEqual(['food-aid-rice']);
  });

  it('is nothing that is likely as before, and nothing that only an office can tell', () => {
    expect(
      newlyLikely(riceUpTo(4), FACTS as never, decideNow(riceUpTo(4), FACTS as never, ON), ON).named,
    ).toEqual([]);
    expect(found(riceUpTo(4), { members: [{ 'member.age': 70 }] }).named).toEqual([]);
  });

  it('is nothing that is received already, or closed', () => {
    expect(found(riceUpTo(4), { ...FACTS, 'household.receives': ['food-aid-rice'] }).named).toEqual([]);
    const closed = riceUpTo(4, { state: { ...rice.state, kind: 'ended', closedFrom: '2026-01-01' } });
    expect(found(closed).named).toEqual([]);
  });

  it('names no private matter, and is silent about what must never be raised', () => {
    expect(found(riceUpTo(4, { sensitivity: 'sensitive' }))).toEqual({
      named: [],
      private: ['food-aid-rice'],
    });
    expect(found(riceUpTo(4, { sensitivity: 'high' }))).toEqual({ named: [], private: [] });
  });
});

describe('the print of the rules', () => {
  it('differs with a rule, an edition that begins and a closing, and not with a sentence or a day', () => {
    const print = printOfRules(riceUpTo(3), ON);
    expect(print).toMatch(/^[a-z0-9]{5,12}$/);
    expect(printOfRules(riceUpTo(3), '2026-11-27')).toBe(print);
    expect(printOfRules(riceUpTo(3, { summary: { id: 'Beras.' } }), ON)).toBe(print);
    expect(printOfRules(riceUpTo(4), ON)).not.toBe(print);
    const [edition] = rice.editions;
    if (!edition) throw new Error('an edition');
    const newer = riceUpTo(3, { editions: [edition, { ...edition, from: '2026-12-01' }] });
    expect(printOfRules(newer, ON)).toBe(print);
    expect(printOfRules(newer, '2026-12-01')).not.toBe(print);
    const closing = riceUpTo(3, { state: { ...rice.state, closedFrom: '2026-12-01' } });
    expect(printOfRules(closing, ON)).toBe(print);
    expect(printOfRules(closing, '2026-12-01')).not.toBe(print);
  });

  it('is the same for the same rules, read from two places', () => {
    const copy = interpretedCatalogue(JSON.parse(JSON.stringify(catalogue.programmes)));
    expect(printOfRules(copy, ON)).toBe(printOfRules(catalogue, ON));
  });
});
