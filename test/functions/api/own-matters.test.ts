import { describe, it } from 'vitest';
import { ROLES } from '#core/shared/decision.ts';
import { openApi } from './api-house.ts';
import { holdOwnCellsOf } from './own-cells.ts';

describe('what is her own', () => {
  it.each(ROLES)('is for the colleagues of a %s', async (role) => {
    await holdOwnCellsOf(openApi(), role);
  });
});
