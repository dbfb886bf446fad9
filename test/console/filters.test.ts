import { describe, expect, it } from 'vitest';
import { FILTERS, fits } from '../../console/src/queue/filters.ts';
import { toLine } from './line.ts';

const me = '01JAR1NG000000000000002003';
const holder = { id: me, name: 'Dewi', since: 1 };

describe('the filters of the queue', () => {
  it.each([
    ['an untaken danger', toLine(), ['all', 'urgent']],
    ['an unclear danger', toLine({ urgency: 'unclear' }), ['all', 'urgent']],
    ['a taken danger of mine', toLine({ state: 'taken', holder }), ['all', 'mine', 'taken']],
    [
      'a taken one of somebody else',
      toLine({ state: 'taken', holder: { ...holder, id: '01JAR1NG000000000000002001' } }),
      ['all', 'taken'],
    ],
    ['one with a voice note that nobody has heard', toLine({ unheard: 2 }), ['all', 'urgent', 'voice']],
    [
      'an ordinary one without a place',
      toLine({ urgency: 'ordinary', area: undefined }),
      ['all', 'unplaced'],
    ],
  ])('show %s where it belongs', (_, line, wanted) => {
    expect(FILTERS.filter((filter) => fits(filter, line, me))).toEqual(wanted);
  });
});
