import { describe, expect, it } from 'vitest';
import { rights } from '#content/rights.ts';
import { GROUPS } from '#core/programme/vocabulary.ts';
import { openTalkHouse } from '../bot/talk-house.ts';

describe('rights cards', () => {
  it('are there for each of the eight groups, once', () => {
    expect(rights.map(({ id }) => id).sort()).toEqual([...GROUPS].sort());
  });

  it.each(rights.map(({ id, words }) => [id, words[0] ?? '']))(
    'of %s open by a button and by words',
    async (id, word) => {
      const house = openTalkHouse();
      const pressed = await house.press(7001, `rights:${id}`);
      expect(pressed.text).toContain('Dasar: ');
      expect(pressed.text).toContain('bukan janji');
      expect((await house.say(7001, `/hak ${word}`)).text).toBe(pressed.text);
    },
  );

  it('are offered as a list where the group is not named or not known', async () => {
    const house = openTalkHouse();
    for (const asked of ['/hak', '/hak xyzzy']) {
      const heard = await house.say(7001, asked);
      expect(heard.buttons).toHaveLength(8);
    }
  });
});
