import { describe, expect, it } from 'vitest';
import type { Report } from '#core/disaster/report.ts';
import { ChatId, NOBODY } from '#core/shared/ids.ts';
import type { Staff } from '#core/staff/staff.ts';
import { prepareAct } from '#core/use-cases/handle-report.ts';
import { asActor } from '#core/use-cases/tell-staff.ts';
import { openManyChats } from './many-chats.ts';

const [SITI, ANDI, DEWI] = [1, 2, 3];
const MINUTE = 60_000;

async function open() {
  const played = openManyChats();
  await played.employ(ANDI, 'Andi', 'volunteer', '31.75');
  await played.employ(DEWI, 'Dewi', 'coordinator', '31.75');
  const { say, press } = played;
  await say(SITI, 'butuh makanan 30 bungkus di Kampung Melayu, Jatinegara, Jakarta Timur');
  await say(ANDI, '/antrean');
  await press(ANDI, /Ambil/);
  return { ...played, talk: () => press(ANDI, /Bicara langsung/) };
}

describe('a human who takes over a chat', () => {
  it('is named to the person, words go to and fro, and the house is silent until it is given back', async () => {
    const { say, press, heard, talk } = await open();
    expect(await talk()).toMatch(/Anda bicara langsung dengan pelapor/);
    expect(heard(SITI).at(-1)).toMatch(/^Andi bicara langsung dengan Anda/);
    expect(await say(ANDI, 'Ibu, berapa anak di rumah?')).toBe('');
    expect(heard(SITI).at(-1)).toBe('Andi:\nIbu, berapa anak di rumah?');
    expect(await say(SITI, 'tiga anak, satu bayi')).toBe('');
    expect(heard(ANDI).at(-1)).toMatch(/tiga anak, satu bayi/);
    expect(await say(SITI, 'menu')).toBe('');
    expect(heard(ANDI).at(-1)).toMatch(/menu/);
    expect(await press(ANDI, /Selesai bicara/)).toMatch(/Laporan masih Anda pegang/);
    expect(heard(SITI).at(-1)).toMatch(/Andi sudah selesai bicara/);
    expect(await say(SITI, 'menu')).not.toBe('');
  });

  it('never keeps a cry from its numbers, and hears of it', async () => {
    const { say, heard, talk } = await open();
    await talk();
    expect(await say(SITI, 'tolong air sudah sedada kami di atap')).toMatch(/115/);
    expect(heard(ANDI).some((text) => /air sudah sedada/.test(text))).toBe(true);
    expect(await say(SITI, 'cepat ya')).toBe('');
  });

  it('is not told the code of a group that is typed meanwhile: it asks its one question', async () => {
    const { say, heard, talk } = await open();
    await talk();
    const before = heard(ANDI).length;
    expect(await say(SITI, 'gabung PAP0-PJNP-F4D9')).toContain('Kode itu tidak berlaku.');
    expect(heard(ANDI)).toHaveLength(before);
    expect(await say(SITI, 'tiga anak')).toBe('');
    expect(heard(ANDI).at(-1)).toMatch(/tiga anak/);
  });

  it('gives the chat back unasked after a quarter of an hour of silence, and nothing is lost', async () => {
    const { say, heard, talk, pass, sweep, stores } = await open();
    await talk();
    await say(ANDI, 'Ada berapa orang?');
    pass(20 * MINUTE);
    await sweep();
    expect(heard(SITI).at(-1)).toBe('Andi:\nAda berapa orang?');
    await say(SITI, 'dua belas orang');
    pass(10 * MINUTE);
    await say(SITI, 'halo pak?');
    await sweep();
    expect(heard(SITI).at(-1)).not.toMatch(/15 menit/);
    pass(6 * MINUTE);
    await sweep();
    expect(heard(SITI).at(-1)).toMatch(/belum menjawab selama 15 menit. Kata Anda tersimpan/);
    expect(heard(ANDI).at(-1)).toMatch(/menunggu jawaban Anda/);
    expect(await say(ANDI, 'maaf tadi di jalan')).toMatch(/tidak dikirim/);
    const report = (
      await stores.queries.ofHolder((await stores.staff.list({ roles: ['volunteer'] }))[0]!.id, 5)
    )[0];
    expect(report?.private?.thread.map(({ text }) => text)).toEqual([
      'Ada berapa orang?',
      'dua belas orang',
      'halo pak?',
    ]);
    expect(await say(SITI, 'menu')).not.toBe('');
  });

  it('is over for the person when the report is no longer the human’s, and her words are kept', async () => {
    const { say, talk } = await open();
    await talk();
    await say(ANDI, '/lepas');
    const text = await say(ANDI, '/tugas');
    const reference = /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(text)?.[0];
    await say(ANDI, `/lepas ${reference}`);
    expect(await say(SITI, 'pak masih di sana?')).toMatch(
      /tidak lagi bicara di sini. Kata Anda tetap tersimpan/,
    );
    expect(await say(SITI, 'menu')).not.toBe('');
  });

  it('is one at a time, and only who holds the report', async () => {
    const { say, heard, talk } = await open();
    await talk();
    expect(heard(DEWI).some((text) => /bicara langsung/.test(text))).toBe(false);
    expect(await say(DEWI, '/selesaibicara')).toMatch(/Tidak ada percakapan langsung/);
  });

  it('does not begin where the person has erased everything, and nothing is kept or owed there', async () => {
    const { stores, system, say, press, talk } = await open();
    const [{ id }] = (await stores.queries.ofChat(ChatId.parse(`telegram:${SITI}`), 5)) as [Report];
    await say(SITI, '/hapus');
    await press(SITI, /^Hapus|Ya/);
    for (const command of [{ kind: 'reopen' }, { kind: 'take' }] as const) {
      const report = (await stores.aggregates.load('report', id)) as Report;
      const staff = (await stores.staff.findByChat(ChatId.parse(`telegram:${ANDI}`))) as Staff;
      const prepared = prepareAct(report, command, asActor(staff), system);
      if (!prepared.ok) throw new Error(prepared.refusal.code);
      await stores.aggregates.save([prepared.value]);
    }
    expect(await talk()).toMatch(/sudah menghapus datanya/);
    expect((await stores.sessions.read(NOBODY)).session).toBeUndefined();
    expect(await stores.notices.listOfChat(NOBODY, 5)).toEqual([]);
  });
});
