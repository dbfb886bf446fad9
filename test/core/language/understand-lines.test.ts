import { describe, expect, it } from 'vitest';
import { understandLine } from '#scripts/understand.ts';

describe('the line format of `npm run understand`', () => {
  it('answers one line with the names of the labelled data', () => {
    expect(Object.keys(understandLine('{"id":"a","text":"banjir di Sukamaju"}'))).toEqual([
      'id',
      'is_report',
      'hazard',
      'needs',
      'not_needed',
      'places',
      'places_other',
      'people',
      'vulnerable_groups',
      'life_threatening',
      'intent',
      'ambiguous',
      'language',
    ]);
  });

  it('gives a bad line its reason and its id when it has one', () => {
    expect(understandLine('kaputt')).toMatchObject({ error: 'This line is no JSON.' });
    expect(understandLine('{"id":7}')).toMatchObject({ id: 7 });
    expect(understandLine('{"id":7}')['error']).toContain('text');
  });
});
