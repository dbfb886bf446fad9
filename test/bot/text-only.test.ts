import { describe, expect, it } from 'vitest';
import { openTalkHouse } from './talk-house.ts';

const WOMAN = 7;

describe('text alone in a discreet talk', () => {
  it('clears the written choices too, which count as buttons and are messages of hers', async () => {
    const talk = openTalkHouse();
    const removed: number[] = [];
    const { send } = talk.house.channel;
    Object.assign(talk.house.channel, {
      // Ids of their own, so that a message of hers is not taken for the reply to it.
      send: async (...said: Parameters<typeof send>) => {
        await send(...said);
        return { kind: 'sent', messageIds: [1000] };
      },
      remove: async (_: string, ids: readonly number[]) => {
        removed.push(...ids);
        return [];
      },
    });
    await talk.say(WOMAN, 'teks saja');
    await talk.say(WOMAN, 'suami mukulin sy jgn telp');
    const yes = talk.toMessage(WOMAN, { text: '1' });
    expect((await talk.deliver(yes)).text).toMatch(/Petugas khusus boleh membaca/);
    await talk.say(WOMAN, 'bersih');
    expect(removed).toContain(yes.message?.message_id);
  });
});
