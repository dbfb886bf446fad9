import { describe, expect, it } from 'vitest';
import { openChat } from './screening-house.ts';

const WIDOW = ['makan dan sekolah', '36, 10, 7', 'tidak tahu', 'sesuai umur'];

describe('a widow with two children and no work', () => {
  it('is read back, interviewed, shown results and a card, also when every update comes twice', async () => {
    const { say, press } = openChat({ twice: true });
    const first = await say('saya janda, anak dua, tidak kerja');
    expect(first.text).toMatch(/Kami catat: .*menanggung keluarga sendiri.*belum ada pekerjaan.*2 anak/);
    expect(first.text).not.toMatch(/janda/);
    expect(first.text).toMatch(/Apa yang sedang dibutuhkan/);
    let said = first;
    for (const answer of WIDOW) said = await say(answer);
    const result = await press(said, 'Lihat hasil sekarang');
    expect(result.text).toMatch(/Mungkin cocok|Cocok sejauh ini/);
    expect(result.text).toMatch(/bukan janji/);
    expect(result.text.split('\n').length).toBeLessThan(10);
    const card = await press(result, 'MBG');
    expect(card.text).toMatch(/Makan Bergizi Gratis/);
    expect(card.text).toMatch(/Ke mana/);
    expect((await press(card, 'Kembali ke hasil')).text).toMatch(/bukan janji/);
  });

  it('may say "batal" at every step, and nothing is left', async () => {
    for (let steps = 0; steps <= WIDOW.length; steps += 1) {
      const { say, session } = openChat({ chat: 100 + steps });
      await say('saya janda, anak dua, tidak kerja');
      for (const answer of WIDOW.slice(0, steps)) await say(answer);
      expect((await say('batal')).text).toMatch(/Dibatalkan/);
      expect((await session())?.talk).toBeUndefined();
    }
  });

  it('sees a result at every step', async () => {
    for (let steps = 0; steps <= WIDOW.length; steps += 1) {
      const { say } = openChat({ chat: 200 + steps });
      await say('saya janda, anak dua, tidak kerja');
      for (const answer of WIDOW.slice(0, steps)) await say(answer);
      expect((await say('hasil')).text).toMatch(/Ini bukan janji/);
    }
  });

  it('goes back one question, and corrects in her own words', async () => {
    const { say, session } = openChat();
    await say('saya janda, anak dua, tidak kerja');
    await say('makan dan sekolah');
    expect((await say('36, 10, 7')).text).not.toMatch(/Berapa umur semua/);
    expect((await say('kembali')).text).toMatch(/Berapa umur semua/);
    await say('36, 10, 7');
    const corrected = await say('anak saya 3 bukan 2');
    expect(corrected.text).toMatch(/3 anak/);
    expect(corrected.text).toMatch(/Berapa umur semua/);
    await say('36, 10, 7, 2');
    expect(JSON.stringify((await session())?.talk?.answers)).toContain('"member.age":2');
  });
});

describe('questions about one programme', () => {
  it('lead into its own questions and then to its card', async () => {
    const { say } = openChat();
    expect((await say('bisa dapat PKH?')).text).toMatch(/Tentang PKH[\s\S]*\?/);
    let { text: said } = await say('kembali');
    for (let turn = 0; turn < 12 && !said.includes('Program Keluarga Harapan'); turn += 1) {
      const answer = /umur semua/.test(said) ? '36, 7' : /desil/.test(said) ? '2' : 'tidak ada';
      ({ text: said } = await say(answer));
    }
    expect(said).toMatch(/Program Keluarga Harapan/);
  });

  it('say truthfully that a programme is closed', async () => {
    const { say } = openChat();
    expect((await say('blt kesra masih ada?')).text).toMatch(/Sudah tutup[\s\S]*tidak pernah membuka/);
    expect((await say('/program prakerja')).text).toMatch(/tutup|jeda|berhenti|belum/i);
  });

  it('keep their dated answer where they have one', async () => {
    const { say } = openChat();
    expect((await say('pkh blm cair knp ya')).text).toMatch(/tidak bisa melihat pembayaran/);
  });

  it('about something that is not in the catalogue are answered without inventing', async () => {
    const { say } = openChat();
    expect((await say('/program subsidi pupuk urea')).text).toMatch(/belum ada di catatan|Yang mirip/);
  });
});

describe('plain words', () => {
  it.each([
    ['ibu saya lumpuh', /perlu dibantu setiap hari/],
    ['bantuan buat anak sekolah', /kebutuhan sekolah|mirip/],
    ['suami saya di phk', /kehilangan pekerjaan/],
    ['saya hamil tidak punya uang', /hamil/],
  ])('%s starts an interview that knows it', async (words, known) => {
    expect((await openChat().say(words)).text).toMatch(known);
  });

  it('of danger or of a report stay what they are', async () => {
    const { say } = openChat();
    expect((await say('ibu sy lumpuh air udh masuk rumah')).text).toMatch(/115/);
    expect((await openChat({ chat: 43 }).say('halo')).text).toMatch(/Jaring/);
    expect((await openChat({ chat: 44 }).say('butuh makan')).text).not.toMatch(/Apa yang sedang dibutuhkan/);
  });

  it('of danger in the middle of an interview come first, and the interview goes on', async () => {
    const { say } = openChat();
    await say('/cek');
    expect((await say('tolong air masuk rumah saya')).text).toMatch(/115/);
    expect((await say('/cek')).text).toMatch(/Kita lanjutkan/);
  });
});

describe('answers that may be kept', () => {
  const finish = async (chat: ReturnType<typeof openChat>) => {
    await chat.say('saya janda, anak dua, tidak kerja');
    for (const answer of WIDOW) await chat.say(answer);
    return chat.say('hasil');
  };

  it('outlive the conversation after a yes, are shown by /dataku and erased by /hapus', async () => {
    const chat = openChat({ twice: true });
    const result = await finish(chat);
    expect(result.text).toMatch(/Boleh jawaban ini disimpan/);
    expect((await chat.press(result, 'Ya, simpan')).text).toMatch(/Tersimpan terkunci/);
    const kept = await chat.household();
    expect(kept?.consent).toMatchObject({ purpose: 'keep-facts', text: 1 });
    await chat.say('batal');
    const again = await chat.say('/cek');
    expect(again.text).toMatch(/jawaban yang tersimpan/);
    expect(again.text).not.toMatch(/Boleh jawaban ini disimpan/);
    expect((await chat.say('/dataku')).text).toMatch(/36 th, 10 th, 7 th/);
    await chat.act('erase:yes');
    expect(await chat.household()).toBeUndefined();
    expect((await chat.say('/cek')).text).toMatch(/Apa yang sedang dibutuhkan/);
  });

  it('take the place of what was kept before, when she begins anew', async () => {
    const chat = openChat();
    await chat.press(await finish(chat), 'Ya, simpan');
    await chat.act('s:new');
    const result = await finish(chat);
    expect(result.text).toMatch(/Boleh jawaban ini disimpan/);
    expect((await chat.press(result, 'Ya, simpan')).text).toMatch(/Tersimpan terkunci/);
    expect(await chat.household()).toMatchObject({ version: 2 });
  });

  it('are gone with the conversation after a no, and it is asked once', async () => {
    const chat = openChat();
    const result = await finish(chat);
    const after = await chat.press(result, 'Jangan simpan');
    expect(after.text).toMatch(/tidak disimpan/);
    expect((await chat.act('s:res')).text).not.toMatch(/Boleh jawaban ini disimpan/);
    expect(await chat.household()).toBeUndefined();
  });

  it('are kept anew when more is told later', async () => {
    const chat = openChat();
    await chat.press(await finish(chat), 'Ya, simpan');
    await chat.say('desil 2');
    expect((await chat.household())?.facts['household.decile']).toBe(2);
    expect((await chat.household())?.version).toBe(2);
  });
});

describe('buttons of a result', () => {
  it('lead to the lists, into a request, and back to the results', async () => {
    const chat = openChat();
    await chat.say('saya janda, anak dua, tidak kerja');
    for (const answer of WIDOW) await chat.say(answer);
    const result = await chat.say('hasil');
    const open = await chat.press(result, /^Belum pasti/);
    expect(open.text).toMatch(/Belum bisa dipastikan/);
    const card = await chat.press(open, open.buttons[0]?.text ?? '');
    const whom = await chat.press(card, 'Ajukan');
    expect(whom.text).toMatch(/untuk siapa\?/);
    await chat.press(whom, 'Keluarga saya');
    await chat.say('setuju');
    let asked = await chat.say('lewati');
    expect(asked.text).toMatch(/Permintaan tersimpan/);
    for (let paper = 0; paper < 12 && /Berkas \d+ dari/.test(asked.text); paper += 1)
      asked = await chat.say('lewati');
    asked = await chat.press(asked, 'Nanti');
    expect((await chat.press(asked, 'Kembali ke hasil')).text).toMatch(/bukan janji/);
  });

  it('of an interview that is gone offer to begin again', async () => {
    expect((await openChat().act('s:res')).text).toMatch(/Mulai lagi/);
  });
});

describe('the size of a turn', () => {
  it('stays within one write unit at every step of an interview', async () => {
    const chat = openChat();
    await chat.say('saya janda, anak dua, tidak kerja');
    for (const answer of [...WIDOW, ...Array.from({ length: 14 }, () => 'tidak'), 'hasil']) {
      await chat.say(answer);
      expect(await chat.bytes(), answer).toBeLessThan(1024);
    }
  });
});
