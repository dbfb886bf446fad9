import { describe, expect, it } from 'vitest';
import { openTalkHouse } from '../talk-house.ts';

describe('a form asked for by its name', () => {
  it.each(['Lapor bencana', 'lapor', '/lapor', 'Report a disaster'])(
    '"%s" begins the report, no programme',
    async (name) => {
      const { say } = openTalkHouse();
      await say(1, 'halo');
      expect((await say(1, name)).text).toMatch(/Bencana apa yang terjadi/);
    },
  );
});
