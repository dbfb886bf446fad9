import { describe, expect, it } from 'vitest';
import { openTalkHouse } from './talk-house.ts';

const WARGA = 7101;
const REPORT = 'banjir di kampung melayu jakarta timur sedada, 3 orang terjebak ada bayi';

describe('the words on a button', () => {
  it('count as the button, also beside it', async () => {
    const talk = openTalkHouse();
    const told = await talk.say(WARGA, REPORT);
    const wrong = told.buttons.find(({ action }) => action.startsWith('wrong:'));
    expect(wrong?.text).toBe('Ada yang salah');
    expect((await talk.say(WARGA, 'ada yang salah')).text).toContain('Bagian mana yang salah');
  });

  it('count only under what was said last', async () => {
    const talk = openTalkHouse();
    await talk.say(WARGA, REPORT);
    await talk.say(WARGA, '/status');
    expect((await talk.say(WARGA, 'ada yang salah')).text).not.toContain('Bagian mana yang salah');
  });

  it('do not make a number of people the third line of a list', async () => {
    const talk = openTalkHouse();
    await talk.say(WARGA, 'butuh popok sama susu di posko sdn 2 cipinang');
    expect((await talk.say(WARGA, '3')).text).not.toContain('Tempat dicatat');
  });
});
