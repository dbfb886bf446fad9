import { describe, expect, it } from 'vitest';
import { openTalkHouse } from './talk-house.ts';

const RINA = 8101;

async function onDuty() {
  const talk = openTalkHouse();
  await talk.hire(RINA, 'responder', '31.75');
  await talk.say(7001, 'banjir di kampung melayu jakarta timur sedada, 3 orang terjebak ada bayi');
  await talk.say(7002, 'banjir di bidara cina jakarta timur butuh selimut');
  return talk;
}

describe('a responder in everyday words', () => {
  it.each(['ada laporan apa', 'lihat antrian', 'antrian'])('sees the queue: %s', async (words) => {
    const talk = await onDuty();
    expect((await talk.say(RINA, words)).text).toContain('2 teratas');
  });

  it.each([
    ['ambil 2', 'bidara cina'],
    ['ambil yang pertama', 'terjebak'],
    ['buka no 1', 'evakuasi'],
  ])('names a line of the list by its place: %s', async (words, shown) => {
    const talk = await onDuty();
    await talk.say(RINA, 'antrean');
    expect((await talk.say(RINA, words)).text).toContain(shown);
  });

  it('takes nothing by place where no list was shown', async () => {
    const talk = await onDuty();
    expect((await talk.say(RINA, 'ambil 1')).text).not.toContain('sekarang Anda pegang');
  });

  it('may leave out the number of the only report in hand, and is shown them when there are two', async () => {
    const talk = await onDuty();
    await talk.say(RINA, 'antrean');
    await talk.say(RINA, 'ambil 1');
    expect((await talk.say(RINA, 'selesai')).text).toMatch(/Bagaimana laporan \S+ selesai/);
    await talk.say(RINA, 'antrean');
    await talk.say(RINA, 'ambil 2');
    await talk.say(RINA, 'antrean');
    const both = await talk.say(RINA, 'selesai');
    expect(both.buttons.filter(({ action }) => action.startsWith('open:'))).toHaveLength(2);
  });

  it('is greeted with what responders do', async () => {
    const talk = await onDuty();
    expect((await talk.say(RINA, 'halo')).text).toContain('/antrean');
    expect((await talk.say(RINA, 'otw lokasi')).text).toContain('/tugas');
  });
});
