import { describe, expect, it } from 'vitest';
import { ChatId } from '#core/shared/ids.ts';
import { openTalkHouse } from './talk-house.ts';

const CHAT = 7700;
const heard = async (said: string) => (await openTalkHouse().say(CHAT, said)).text;

describe('things said beside a question', () => {
  it('what is needed counts, whatever else the words resemble', async () => {
    const text = await heard(
      'butuh pembalut sama celana dalam wanita di posko tapi malu ngomong ke petugas laki',
    );
    expect(text).toMatch(/pembalut[\s\S]*Di mana tempatnya/);
  });

  it.each(['ganti bahasa', 'mau ganti bahasa'])('a command is said in words: %s', async (said) => {
    expect(await heard(said)).toMatch(/Basa Jawa|bahasa/i);
  });

  it("one's own data are asked for, and erased, in words", async () => {
    expect(await heard('lihat data saya')).toMatch(/simpan/i);
    expect(await heard('hapus data saya')).toMatch(/hapus/i);
  });

  it.each(['data saya aman ga', 'nik saya buat apa?', 'identitas saya rahasia kan ya'])(
    'who fears for her data hears who reads it, and how to erase it: %s',
    async (said) => {
      expect(await heard(said)).toMatch(/disimpan terkunci[\s\S]*\/hapus/);
    },
  );

  it.each(['ini beneran atau penipuan', 'siapa yg bikin ini'])(
    'who doubts us hears who we are: %s',
    async (said) => {
      expect(await heard(said)).toContain('Ini Jaring, program komputer');
    },
  );

  it('a grief is read back as what would help', async () => {
    const text = await heard('anak saya trauma habis banjir nangis terus tiap hujan');
    expect(text).toContain('Butuh: pendampingan');
  });

  it('the wheelchair that somebody sits in is not asked for', async () => {
    const text = await heard('saya difabel kursi roda, di pengungsian ga ada wc yg bisa dipakai');
    expect(text).toMatch(/Butuh: wc/);
    expect(text).not.toContain('kursi roda');
  });

  it('after a bare cry and its place it is asked what happens there', async () => {
    const house = openTalkHouse();
    await house.say(CHAT, 'tolong');
    expect((await house.say(CHAT, 'saya di Sigli')).text).toMatch(
      /Kabupaten Pidie[\s\S]*Apa yang terjadi di sana/,
    );
  });

  it('a request without a known village is kept, and a lost paper is answered on the way', async () => {
    const house = openTalkHouse();
    for (const said of ['/ajukan pkh', 'keluarga saya', 'setuju']) await house.say(CHAT, said);
    expect((await house.say(CHAT, 'ktp saya hilang')).text).toMatch(
      /Dukcapil[\s\S]*desa dan kecamatannya, atau lewati/,
    );
    expect((await house.say(CHAT, 'nggak ada')).text).toContain('Permintaan tersimpan');
    const files = await house.stores.applications.ofChat(ChatId.parse(`telegram:${CHAT}`), 5);
    expect(files).toHaveLength(1);
  });
});
