import { describe, expect, it } from 'vitest';
import { withPureConstants } from '#scripts/bundle-unread.ts';

const transformed = (text: string): string => withPureConstants(text).replace(/\s+/g, ' ').trim();

describe('constants that may be left out when nobody reads them', () => {
  it('are those at the top that call something, and they keep their worth', () => {
    const text = 'export const Name: Schema = z.string().min(1);\nconst Both = { one: z.number() };';
    expect(transformed(text)).toBe(
      'export const Name: Schema = /* @__PURE__ */ (() => ( z.string().min(1)))(); ' +
        'const Both = /* @__PURE__ */ (() => ( { one: z.number() }))();',
    );
  });

  it.each([
    ['functions, which call nothing while they are read', 'const read = () => z.string().parse(1);'],
    ['plain values', "const MOST = 20; const WORDS = ['air', 'naik'];"],
    ['what may change', 'let wired = open();'],
    ['what is taken apart', 'const { one } = open();'],
    ['what must be waited for', 'const table = await open();'],
    ['what is done for its effect', "register('one');"],
  ])('are not %s', (_, text) => {
    expect(withPureConstants(text)).toBe(text);
  });
});
