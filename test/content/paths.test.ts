import { describe, expect, it } from 'vitest';
import { paths } from '#content/paths.ts';
import { programmes } from '#content/programmes/index.ts';
import { isOpen } from '#core/programme/eligibility.ts';
import { Path } from '#core/programme/path.ts';

const TODAY = '2026-11-25';
const placed = paths.flatMap((path) => [...path.programmes]);

describe('the paths out of aid', () => {
  it.each(paths.map((path) => [path.id, path] as const))('%s has the right shape', (_, path) => {
    expect(Path.parse(path)).toEqual(path);
    expect(new Set(path.steps.map(({ id }) => id)).size).toBe(path.steps.length);
  });

  it('serve every open programme of the empowerment family, each in one path', () => {
    const empowering = programmes
      .filter((programme) => isOpen(programme, TODAY))
      .filter(
        ({ family, alsoFamilies }) =>
          family === 'economic-empowerment' || alsoFamilies.includes('economic-empowerment'),
      );
    expect(empowering.length).toBeGreaterThan(10);
    expect(placed.toSorted()).toEqual(empowering.map(({ id }) => id).toSorted());
  });

  it('promise nothing: no step says that money, goods or work will come', () => {
    expect(JSON.stringify(paths)).not.toMatch(
      /pasti|dijamin|akan (cair|diberi|mendapat)|will be (paid|given)/i,
    );
  });
});
