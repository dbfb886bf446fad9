import { describe, expect, it } from 'vitest';
import { ChatId } from '#core/shared/ids.ts';
import { openTalkHouse } from './talk-house.ts';

const ANDI = 8301;

async function onDuty() {
  const house = openTalkHouse();
  await house.hire(ANDI, 'coordinator', '31.75');
  return house;
}

describe('a member of staff in plain words', () => {
  it('has a menu of her own', async () => {
    const house = await onDuty();
    const { text } = await house.say(ANDI, 'menu');
    expect(text).toMatch(/antrean[\s\S]*cukup ditulis/);
  });

  it.each(['antrian dong', 'yang paling mendesak apa', 'laporan yang belum diambil ada berapa', 'Antrean'])(
    'sees the queue: %s',
    async (said) => {
      expect((await (await onDuty()).say(ANDI, said)).text).toMatch(/antrean|Tidak ada laporan/i);
      expect((await (await onDuty()).say(ANDI, said)).text).not.toMatch(/belum paham/);
    },
  );

  it.each(['tugas saya apa aja', 'yang saya pegang', 'Tugas'])('sees what she holds: %s', async (said) => {
    expect((await (await onDuty()).say(ANDI, said)).text).toBe('Tidak ada yang Anda pegang.');
  });

  it('presses "Siaga" in the menu and is not signed off', async () => {
    const house = await onDuty();
    await house.say(ANDI, 'menu');
    expect((await house.say(ANDI, 'Siaga')).text).toMatch(/siaga/i);
    expect((await house.press(ANDI, 'duty:board')).text).toMatch(/siaga/i);
    const [member] = [await house.stores.staff.findByChat(ChatId.parse(`telegram:${ANDI}`))];
    expect(member?.shifts).toEqual([]);
  });

  it('logs amounts with a place, and nothing that has come', async () => {
    const house = await onDuty();
    expect((await house.say(ANDI, 'beras 10 karung buat dapur umum Bidara Cina')).text).toMatch(
      /Dicatat: .*beras 10 karung/,
    );
    for (const said of [
      'beras 10 karung sudah tiba di Bidara Cina',
      'stok posko Bidara Cina: beras 10 karung',
    ])
      expect((await house.say(ANDI, said)).text).not.toMatch(/^Dicatat:/);
  });
});

describe('a resident in the middle of a form', () => {
  const CHAT = 7800;

  it('"selesai" is no village, and ends nothing that is not kept', async () => {
    const house = openTalkHouse();
    await house.say(CHAT, 'butuh beras sama popok bayi');
    const { text } = await house.say(CHAT, 'selesai');
    expect(text).not.toContain('tersimpan. Nomor');
    expect(text).toContain('Di mana tempatnya');
  });

  it('a whole need elsewhere is a report of its own, not an answer', async () => {
    const house = openTalkHouse();
    await house.say(CHAT, 'banjir sepinggang di Kampung Melayu Jatinegara');
    const { text } = await house.say(CHAT, 'longsor juga di Cibeber Cianjur, butuh tenda 5 dan selimut 20');
    expect(text).toMatch(/Laporan[\s\S]*Nomor:[\s\S]*tenda 5, selimut 20/);
  });
});
