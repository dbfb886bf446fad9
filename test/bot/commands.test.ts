import { describe, expect, it } from 'vitest';
import { openTalkHouse } from './talk-house.ts';

let chat = 7100;
async function hear(text: string) {
  const house = openTalkHouse();
  chat += 1;
  const { text: heard } = await house.say(chat, text);
  return { heard, own: (await house.say(chat, '/status')).text };
}

describe('a command', () => {
  it.each(['/bantuan', '/help', '/bantuan@jaring_bot', '/tidak_ada', '/panduan'])(
    '%s shows the guide and files nothing',
    async (command) => {
      const { heard, own } = await hear(command);
      expect(heard).toMatch(/\/lapor .*bencana/);
      expect(own).toMatch(/[Bb]elum ada/);
    },
  );

  it.each(['/sos', '/darurat', '/tolong', '/bahaya'])('%s is a cry', async (command) => {
    const { heard } = await hear(command);
    expect(heard).toMatch(/115/);
    expect(heard).toMatch(/Nomor: [0-9A-Z]{4}-[0-9A-Z]{4}/);
  });

  it.each(['Minta kebutuhan', 'Ask for something', 'Lapor bencana', 'Report a disaster'])(
    'of the menu, %s, opens its form and files nothing',
    async (label) => {
      const { heard, own } = await hear(label);
      expect(heard).toMatch(/\(1 (dari|of) \d\)/);
      expect(own).toMatch(/[Bb]elum ada|no report/);
    },
  );

  it('/ajukan lets one choose first, and with a name begins the request', async () => {
    expect((await hear('/ajukan')).heard).toMatch(/Pilih kelompoknya/);
    expect((await hear('/ajukan pkh')).heard).toMatch(/Program Keluarga Harapan/);
  });

  it('with a danger behind it is a danger', async () => {
    expect((await hear('/lapor kami terjebak banjir di atap')).heard).toMatch(/115/);
  });
});
