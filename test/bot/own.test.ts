import { describe, expect, it } from 'vitest';
import { withOwn } from '#bot/own.ts';
import { Reference } from '#core/shared/ids.ts';
import type { Own } from '#core/talk/session.ts';

const REFERENCE = Reference.parse('K7M29QXD');
const one = (kind: string, id: string): Own => ({ kind, id, reference: REFERENCE, lane: 'relief' });
const namesOf = (own: readonly Own[]) => own.map(({ id }) => id);

describe('what a conversation remembers of its own', () => {
  it('is ten things, the newest last', () => {
    let own: readonly Own[] = [];
    for (let place = 1; place <= 12; place += 1) own = withOwn(own, one('report', `r${place}`));
    expect(namesOf(own)).toEqual(Array.from({ length: 10 }, (_, place) => `r${place + 3}`));
  });

  it('names a thing once, where it moved last', () => {
    const own = ['a', 'b', 'a'].reduce<readonly Own[]>((all, id) => withOwn(all, one('report', id)), []);
    expect(namesOf(own)).toEqual(['b', 'a']);
  });

  it('keeps the newest of each kind, however many others came since', () => {
    let own = withOwn(withOwn([], one('application', 'old')), one('application', 'asked'));
    for (let place = 1; place <= 30; place += 1) own = withOwn(own, one('report', `r${place}`));
    expect(namesOf(own)).toContain('asked');
    expect(namesOf(own)).not.toContain('old');
    expect(own).toHaveLength(10);
  });
});
