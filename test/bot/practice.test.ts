import { describe, expect, it } from 'vitest';
import { practice } from '#content/practice.ts';
import { openManyChats } from './many-chats.ts';

const [SITI, ANDI] = [1, 2];

async function open() {
  const played = openManyChats();
  await played.employ(ANDI, 'Andi', 'volunteer', '31.75');
  return played;
}

describe('practice before the first real report', () => {
  it('has one right choice in each case', () => {
    for (const { id, choices } of practice)
      expect(
        choices.filter(({ isRight }) => isRight),
        id,
      ).toHaveLength(1);
  });

  it('goes through all cases by buttons, explains each, and is offered no more', async () => {
    const { say, press } = await open();
    await say(SITI, 'butuh makanan 30 bungkus di Kampung Melayu, Jatinegara, Jakarta Timur');
    expect(await say(ANDI, '/antrean')).toMatch(/Latihan dua menit/);
    let heard = await press(ANDI, /Latihan dulu/);
    for (const { story, choices } of practice) {
      expect(heard).toContain(story.id);
      const right = choices.find(({ isRight }) => isRight);
      expect(await press(ANDI, new RegExp(`^${right?.label.id}$`))).toMatch(/^Ya\./);
      heard = await press(ANDI, /Berikutnya/);
    }
    expect(heard).toMatch(/Latihan selesai: 6 dari 6/);
    expect(await say(ANDI, '/antrean')).not.toMatch(/Latihan dua menit/);
  });

  it('takes a number or words, says what is safer, and lets go for anything else', async () => {
    const { say } = await open();
    await say(ANDI, 'latihan');
    expect(await say(ANDI, '1')).toMatch(/Ada langkah yang lebih aman[\s\S]*Yang kami sarankan: Ambil/);
    await say(ANDI, '/latihan');
    expect(await say(ANDI, 'ambil')).toMatch(/^Ya/);
    await say(ANDI, '/latihan');
    expect(await say(ANDI, '/antrean')).toMatch(/antrean|Tidak ada/i);
    await say(ANDI, '/latihan');
    expect(await say(ANDI, 'tolong air sudah sedada kami di atap')).toMatch(/115/);
  });

  it('is for staff', async () => {
    const { say } = await open();
    expect(await say(SITI, '/latihan')).not.toMatch(/Latihan 1 dari/);
  });
});
