import { describe, expect, it } from 'vitest';
import { ChatId } from '#core/shared/ids.ts';
import { sampleReport, sampleSave } from '#test/contracts/samples.ts';
import { openTalkHouse } from './talk-house.ts';

const HELPER = 7101;

describe('/hapus of a chat that helped many', () => {
  it('erases every report, also the hundred and thirtieth', async () => {
    const talk = openTalkHouse();
    const chat = ChatId.parse(`telegram:${HELPER}`);
    for (let place = 0; place < 130; place += 1)
      await talk.stores.aggregates.save([sampleSave(sampleReport({ chat }))]);
    expect(await talk.stores.queries.ofChat(chat, 500)).toHaveLength(130);
    await talk.say(HELPER, '/hapus');
    await talk.press(HELPER, 'erase:yes');
    expect(await talk.stores.queries.ofChat(chat, 500)).toEqual([]);
  });
});

describe('what a chat has asked for', () => {
  it('is still shown by /status after a dozen reports', async () => {
    const talk = openTalkHouse();
    for (const press of [
      'apply:pkh',
      'applying:other',
      'propose:agree',
      'propose:ground:elderly',
      'propose:skip',
    ])
      await talk.press(HELPER, press);
    await talk.say(HELPER, 'nenek di ujung gang, rumah bambu');
    await talk.press(HELPER, 'propose:skip');
    const reference = (await talk.stores.applications.ofChat(ChatId.parse(`telegram:${HELPER}`), 1))[0]
      ?.reference;
    for (let place = 0; place < 12; place += 1) {
      await talk.say(HELPER, 'Banjir sepinggang di Kampung Melayu Jakarta Timur, butuh makanan');
      await talk.press(HELPER, 'new');
    }
    const shown = (await talk.say(HELPER, '/status')).text;
    expect(reference).toBeDefined();
    expect(shown.replaceAll('-', '')).toContain(reference);
  });
});
