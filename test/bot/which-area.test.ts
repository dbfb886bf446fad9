import { describe, expect, it } from 'vitest';
import { ChatId } from '#core/shared/ids.ts';
import { openTalkHouse } from './talk-house.ts';

const CHAT = 7600;

const reportOf = async (house: ReturnType<typeof openTalkHouse>) => {
  const [line] = await house.stores.queries.ofChat(ChatId.parse(`telegram:${CHAT}`), 5);
  return house.stores.aggregates.load('report', line?.id as never);
};

describe('a place that no list knows', () => {
  it('is asked for its area once, and keeps its own name beside it', async () => {
    const house = openTalkHouse();
    const kept = await house.say(CHAT, 'saya di posko SDN 3, ada 120 pengungsi, butuh selimut 100');
    expect(kept.text).toMatch(/Laporan tersimpan[\s\S]*desa, kecamatan, atau kabupaten mana\?/);
    const placed = await house.say(CHAT, 'Lubuk Minturun Padang');
    expect(placed.text).toContain('Tempat dicatat: Lubuk Minturun');
    const report = await reportOf(house);
    expect(report?.area).toMatch(/^13\.71\./);
    expect(report?.private?.place).toBe('posko SDN 3, Lubuk Minturun Padang');
  });

  it.each(['gak tau', 'lewati'])('stays as it was told where nobody knows the area: %s', async (said) => {
    const house = openTalkHouse();
    await house.say(CHAT, 'saya di posko SDN 3, ada 120 pengungsi, butuh selimut 100');
    expect((await house.say(CHAT, said)).text).toContain('Tempat dicatat dengan kata-kata Anda');
    expect((await reportOf(house))?.private?.place).toBe('posko SDN 3');
    expect((await house.say(CHAT, 'menu')).text).not.toContain('kabupaten mana');
  });
});
