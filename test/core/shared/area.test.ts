import { describe, expect, it } from 'vitest';
import { AreaCode, ancestorOf, covers, levelOf, liesIn } from '#core/shared/area.ts';

const area = (code: string) => AreaCode.parse(code);

describe('an area code', () => {
  it('says its level and its ancestors', () => {
    expect(levelOf(area('31'))).toBe('province');
    expect(levelOf(area('31.75.03.1001'))).toBe('village');
    expect(ancestorOf(area('31.75.03.1001'), 'regency')).toBe('31.75');
    expect(ancestorOf(area('31'), 'regency')).toBeUndefined();
  });

  it('lies in itself and in what it begins with, whole parts only', () => {
    expect(liesIn(area('31.75.03'), area('31.75'))).toBe(true);
    expect(liesIn(area('31.75'), area('31.75'))).toBe(true);
    expect(liesIn(area('31.75'), area('31.75.03'))).toBe(false);
    expect(liesIn(area('31.71'), area('31.75'))).toBe(false);
  });

  it('is covered by the whole country', () => {
    expect(covers('ID', area('94.01'))).toBe(true);
    expect(covers(area('31'), area('32.01'))).toBe(false);
  });

  it('is refused when it is not one', () => {
    for (const code of ['', '3', '31.7', '31.75.03.9001', '31-75', '01'])
      expect(AreaCode.safeParse(code).success).toBe(false);
  });
});
