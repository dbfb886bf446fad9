import { describe, expect, it } from 'vitest';
import { AreaCode } from '#core/shared/area.ts';
import { StaffId } from '#core/shared/ids.ts';
import { toDutyBoard } from '#core/staff/duty-board.ts';
import { dutyAt, type Shift, type Staff } from '#core/staff/staff.ts';

const HOUR = 3_600_000;
const NOW = 100 * HOUR + HOUR / 4;
let count = 0;
const member = (area: string, shifts: Shift[]): Staff => {
  count += 1;
  const id = StaffId.parse(String(count).padStart(26, '0'));
  const state = 'active';
  return { id, name: 'Contoh', role: 'responder', area: AreaCode.parse(area), state, shifts, since: 1 };
};
const shift = (from: number, until: number, on = true): Shift => ({
  from: from * HOUR,
  until: until * HOUR,
  on,
});

describe('duty', () => {
  it('is what the newest word says, and unknown when nobody spoke', () => {
    const words = [shift(100, 110), shift(102, 104, false)];
    expect(dutyAt(words, 101 * HOUR)).toBe('on');
    expect(dutyAt(words, 103 * HOUR)).toBe('off');
    expect(dutyAt(words, 104 * HOUR)).toBe('on');
    expect(dutyAt(words, 110 * HOUR)).toBe('unknown');
  });

  it('is shown for every area and hour, with the gaps', () => {
    const board = toDutyBoard(
      [member('31.75', [shift(100, 102)]), member('31.75.03', [shift(101, 103)]), member('31.74', [])],
      NOW,
      AreaCode.parse('31'),
    );
    expect(board.hours).toHaveLength(24);
    expect(board.hours[0]).toBe(100 * HOUR);
    expect(board.rows.map(({ area }) => area)).toEqual(['31', '31.74', '31.75']);
    const cells = board.rows[2]?.cells ?? [];
    expect(cells.slice(0, 4)).toEqual([
      { state: 'covered', on: 1 },
      { state: 'covered', on: 2 },
      { state: 'covered', on: 1 },
      { state: 'unknown', on: 0 },
    ]);
    expect(board.rows[0]?.cells[0]).toEqual({ state: 'unknown', on: 0 });
  });

  it('says that nobody comes only when everybody said no', () => {
    const no = member('31.75', [shift(100, 130, false)]);
    const state = (staff: Staff[]) =>
      toDutyBoard(staff, NOW, AreaCode.parse('31.75')).rows[0]?.cells[0]?.state;
    expect(state([no])).toBe('nobody');
    expect(state([no, member('31.75', [])])).toBe('unknown');
  });
});
