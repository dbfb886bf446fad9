import { describe, expect, it } from 'vitest';
import { catalogue } from '#content/programmes/compiled.ts';
import { printOfRules } from '#core/programme/rules-print.ts';
import { openChat } from './screening-house.ts';

/** A widow whose answers are kept. */
async function keepAnswers(chat: ReturnType<typeof openChat>) {
  await chat.say('saya janda, anak dua, tidak kerja');
  for (const answer of ['makan dan sekolah', '36, 10, 7', 'tidak tahu', 'sesuai umur'])
    await chat.say(answer);
  return chat.press(await chat.say('hasil'), 'Ya, simpan');
}

describe('being told of changed rules', () => {
  it('is asked once, apart from keeping, and is no default', async () => {
    const chat = openChat({ twice: true });
    const kept = await keepAnswers(chat);
    expect(kept.text).toMatch(/Tersimpan terkunci[\s\S]*boleh kami kabari di sini\?/);
    expect((await chat.household())?.tell).toBeUndefined();
    const yes = await chat.press(kept, 'Ya, kabari');
    expect(yes.text).toMatch(/kami kabari di sini/);
    const household = await chat.household();
    expect(household?.tell).toMatchObject({ purpose: 'tell-changes', text: 1 });
    expect(household?.decided?.rules).toBe(printOfRules(catalogue, '2026-03-01'));
    expect((await chat.press(yes, 'Kembali ke hasil')).text).not.toMatch(/boleh kami kabari/);
  });

  it('is answered in words too, and a yes to something else is none to this', async () => {
    const chat = openChat();
    await keepAnswers(chat);
    expect((await chat.say('boleh')).text).toMatch(/kami kabari di sini/);
    expect((await chat.household())?.tell).toBeDefined();
    const other = openChat({ chat: 43 });
    await keepAnswers(other);
    expect((await other.say('tidak')).text).toMatch(/tidak kami kabari/);
    await other.say('ya');
    expect((await other.household())?.tell).toBeUndefined();
  });

  it('goes on when more is told later, in the same interview and in the next', async () => {
    const chat = openChat();
    await chat.press(await keepAnswers(chat), 'Ya, kabari');
    await chat.act('s:res');
    await chat.say('desil 2');
    expect((await chat.household())?.facts['household.decile']).toBe(2);
    expect((await chat.household())?.tell).toBeDefined();
    await chat.say('batal');
    await chat.say('/cek');
    await chat.say('desil 3');
    expect((await chat.household())?.facts['household.decile']).toBe(3);
    expect((await chat.household())?.tell).toBeDefined();
  });

  it('ends with one press under the notice, months later, or with one sentence', async () => {
    const chat = openChat();
    await chat.press(await keepAnswers(chat), 'Ya, kabari');
    await chat.say('batal');
    expect((await chat.say('/dataku')).text).toMatch(/mau dikabari kalau aturan program berubah/);
    expect((await chat.act('s:tell:no')).text).toMatch(/tidak kami kabari/);
    expect((await chat.household())?.tell).toBeUndefined();
    expect((await chat.household())?.facts['household.decile']).toBe(null);
    expect((await chat.say('/dataku')).text).not.toMatch(/mau dikabari/);
    await chat.say('kabari program baru');
    expect((await chat.household())?.tell).toBeDefined();
    await chat.say('jangan kabari program baru');
    expect((await chat.household())?.tell).toBeUndefined();
    expect((await chat.act('s:tell:no')).text).toMatch(/tidak kami kabari/);
  });

  it('needs kept answers, and goes with them', async () => {
    const chat = openChat();
    expect((await chat.act('s:tell:yes')).text).toMatch(/Belum ada jawaban Anda yang tersimpan/);
    expect(await chat.household()).toBeUndefined();
    await chat.press(await keepAnswers(chat), 'Ya, kabari');
    await chat.act('erase:yes');
    expect(await chat.household()).toBeUndefined();
  });
});
