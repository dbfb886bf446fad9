import { describe, expect, it } from 'vitest';
import { ChatId } from '#core/shared/ids.ts';
import { openTalkHouse } from './talk-house.ts';

const WARGA = 7501;
const chat = ChatId.parse(`telegram:${WARGA}`);
type House = ReturnType<typeof openTalkHouse>;

/** A flood with its number, and its optional questions ended. */
async function reported(house: House) {
  await house.say(WARGA, 'banjir di kampung melayu jatinegara, butuh selimut');
  await house.say(WARGA, 'selesai');
  return house.stores.queries.ofChat(chat, 10);
}

describe('"erase everything?"', () => {
  it.each(['ya', 'iya', 'ya hapus'])('takes "%s" as its button', async (yes) => {
    const house = openTalkHouse();
    expect(await reported(house)).toHaveLength(1);
    await house.say(WARGA, 'mau hapus semua data saya');
    expect((await house.say(WARGA, yes)).text).toContain('Sudah dihapus');
    expect(await house.stores.queries.ofChat(chat, 10)).toEqual([]);
  });

  it('takes a no, and a yes to nothing else erases', async () => {
    const house = openTalkHouse();
    await reported(house);
    await house.say(WARGA, '/hapus');
    expect((await house.say(WARGA, 'tidak')).text).not.toContain('Sudah dihapus');
    await house.say(WARGA, '/hapus');
    await house.say(WARGA, '/status');
    await house.say(WARGA, 'ya');
    expect(await house.stores.queries.ofChat(chat, 10)).toHaveLength(1);
  });
});

describe('the questions about papers', () => {
  async function asked() {
    const house = openTalkHouse();
    for (const action of ['apply:pkh', 'applying:self', 'applying:agree']) await house.press(WARGA, action);
    await house.say(WARGA, 'Kampung Melayu, Jatinegara');
    const papers = async () => {
      const [line] = await house.stores.applications.ofChat(chat, 10);
      return Object.fromEntries((line?.papers ?? []).map(({ id, state }) => [id, state]));
    };
    return { house, papers };
  }

  it('take what is said of the one that is asked for, where several are named', async () => {
    const { house, papers } = await asked();
    const next = await house.say(WARGA, 'ktp ada kk ilang');
    expect(next.text).toContain('Kartu Keluarga (KK). Ada?');
    expect(await papers()).toMatchObject({ ktp: 'at-hand' });
    await house.say(WARGA, 'ktp ada kk ilang');
    expect(await papers()).toMatchObject({ ktp: 'at-hand', kk: 'lost' });
  });

  it('stand after other words, which are no report', async () => {
    const { house, papers } = await asked();
    const again = await house.say(WARGA, 'kapan cair?');
    expect(again.text).toContain('KTP. Ada?');
    expect(again.text).not.toContain('laporan bencana');
    expect(again.buttons.map(({ action }) => action)).toContain('paper:lost');
    await house.say(WARGA, 'hilang');
    expect(await papers()).toMatchObject({ ktp: 'lost' });
  });

  it('wait while somebody tells of a danger', async () => {
    const { house } = await asked();
    expect((await house.say(WARGA, 'tolong banjir sudah masuk rumah')).text).toContain('115');
  });
});
