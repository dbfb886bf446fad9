import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Caller } from './api-caller.ts';
import { openHouse, type PracticeHouse, referenceIn } from './player.ts';

const [SITI, DEWI, LESTARI, TUTI, WIRA] = [1001, 2003, 2006, 2008, 2009];

let house: PracticeHouse;
beforeAll(async () => {
  house = await openHouse();
}, 120_000);
afterAll(() => house?.close());

const bare = (reference: string): string => reference.replace('-', '');

describe('a grievance, in chat and over HTTP', () => {
  it('is kept from one message, hidden from the office it is about, answered with reasons, opened again and closed', async () => {
    const siti = house.player(SITI);
    const [dewi, tuti] = [house.player(DEWI), house.player(TUTI)];
    for (const officer of [dewi, tuti]) await officer.say('/start');

    const kept = await siti.say(
      'petugas dinsos minta 50 ribu supaya bantuan saya cair, di Kampung Melayu Jatinegara',
    );
    expect(kept.text).toMatch(/Keluhan tersimpan\. Nomor: /);
    const reference = referenceIn(kept);
    await dewi.hear(new RegExp(`Keluhan menunggu: ${reference}`));

    const [social, village, coordinator] = await Promise.all(
      [TUTI, LESTARI, DEWI].map((chat) => Caller.signIn(house.house, { chat })),
    );
    if (!social || !village || !coordinator) throw new Error('three officers');
    const byNumber = `/api/grievances?reference=${bare(reference)}`;
    expect((await social.get(byNumber)).status).toBe(404);
    expect((await social.get('/api/grievances')).body.lines).toEqual([]);
    expect((await village.get(byNumber)).status).toBe(403);

    const [line] = (await coordinator.get(byNumber)).body.lines;
    const path = `/api/grievances/${line.id}`;
    expect((await coordinator.get(path)).body).toMatchObject({ sees: 'codes', thread: [] });
    const act = (body: object, version: number) =>
      coordinator.post(`${path}/acts`, body, { 'if-match': `"${version}"` });
    const taken = await act({ kind: 'take' }, line.version);
    expect(taken.body.thread[0].text).toContain('dinsos minta 50 ribu');
    await siti.hear(new RegExp(`${reference} dibuka oleh Dewi`));

    expect((await act({ kind: 'ask', text: 'Kapan itu?' }, 2)).status).toBe(200);
    const question = await siti.hear(/Petugas bertanya tentang keluhan[\s\S]*Kapan itu/);
    const card = await siti.press(question, `Buka ${reference}`);
    await siti.press(card, 'Jawab');
    await siti.say('Senin pagi, di kantor');
    await dewi.hear(new RegExp(`Ada tambahan dari warga pada keluhan ${reference}`));

    const answer = { kind: 'answer', outcome: 'explained', text: 'Itu biaya fotokopi.' };
    expect((await act(answer, 4)).status).toBe(200);
    const answered = await siti.hear(/dijawab: dijelaskan[\s\S]*Itu biaya fotokopi/);
    await siti.press(answered, 'Belum selesai');
    expect((await siti.say('tidak ada kuitansinya')).text).toContain('dibuka lagi');
    const again = (await coordinator.get(path)).body.grievance;
    expect(again).toMatchObject({ state: 'received', reopened: 1, desk: line.desk + 1 });
    expect((await act({ kind: 'take' }, 6)).body.code).toBe('grievance.not-yours');
    expect((await (await Caller.signIn(house.house, { chat: WIRA })).get(byNumber)).status).toBe(404);
    expect((await siti.say('/status')).text).toContain(reference);
  }, 90_000);
});
