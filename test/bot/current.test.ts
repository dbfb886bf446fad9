import { describe, expect, it } from 'vitest';
import { ChatId } from '#core/shared/ids.ts';
import { openTalkHouse } from './talk-house.ts';

const WARGA = 7101;
const DANGER = 'banjir di kampung melayu jakarta timur sedada, 3 orang terjebak ada bayi';
const NEED = 'butuh popok sama susu di posko sdn 2 cipinang';
type Talk = ReturnType<typeof openTalkHouse>;

const reportOf = async (talk: Talk) =>
  (await talk.stores.queries.ofChat(ChatId.parse(`telegram:${WARGA}`), 5))[0];

describe('"when do they come?"', () => {
  it.each(['kapan datang', 'kok belum datang', 'petugasnya mana?', 'masih lama?', 'jam berapa ditolong'])(
    'is told the truth, with whom to call, and reaches the report: %s',
    async (asked) => {
      const talk = openTalkHouse();
      await talk.say(WARGA, DANGER);
      const heard = await talk.say(WARGA, asked);
      expect(heard.text).toContain('belum diambil petugas. Kapan sampai, kami belum tahu.');
      expect(heard.text).toContain('115');
      expect(JSON.stringify((await reportOf(talk))?.private)).toContain(asked);
    },
  );

  it('says who holds the report', async () => {
    const talk = openTalkHouse();
    await talk.hire(8101, 'responder', '31.75');
    await talk.say(WARGA, DANGER);
    await talk.say(8101, `ambil ${(await reportOf(talk))?.reference}`);
    expect((await talk.say(WARGA, 'kapan datang')).text).toMatch(/Laporan \S+ dipegang \S/);
  });

  it('keeps the question of the form', async () => {
    const talk = openTalkHouse();
    await talk.say(WARGA, 'banjir di kampung melayu jakarta timur butuh makanan');
    expect((await talk.say(WARGA, 'kapan datang bantuannya')).text).toMatch(/belum tahu[\s\S]*berapa orang/);
  });

  it('is nothing of ours without a report', async () => {
    const talk = openTalkHouse();
    expect((await talk.say(WARGA, 'kapan datang')).text).not.toContain('belum diambil petugas');
  });
});

describe('words that sound like an end', () => {
  it.each(['udah selamat, makasih', 'alhamdulillah sudah ditolong', 'udah ketemu', 'gak perlu lagi'])(
    'close nothing by themselves; one tap does: %s',
    async (said) => {
      const talk = openTalkHouse();
      await talk.say(WARGA, DANGER);
      const heard = await talk.say(WARGA, said);
      expect(heard.text).toContain('Apakah petugas masih diperlukan?');
      expect((await reportOf(talk))?.state).toBe('received');
      expect((await talk.say(WARGA, 'ya')).text).toContain('masih berlaku');
      await talk.say(WARGA, said);
      expect((await talk.say(WARGA, 'tidak')).text).toContain('dibatalkan karena apa');
      await talk.say(WARGA, 'sudah ditolong tetangga');
      expect((await reportOf(talk))?.state).toBe('withdrawn');
    },
  );

  it('count also long after the button that says the same', async () => {
    const talk = openTalkHouse();
    await talk.say(WARGA, DANGER);
    await talk.say(WARGA, 'cepat');
    expect((await talk.say(WARGA, 'sudah tidak perlu')).text).toContain('Apakah petugas masih diperlukan?');
  });

  it('are news where something goes on', async () => {
    const talk = openTalkHouse();
    await talk.say(WARGA, DANGER);
    const heard = await talk.say(WARGA, 'sudah surut tapi masih butuh makanan');
    expect(heard.text).not.toContain('Apakah petugas masih diperlukan?');
  });
});

describe('a number', () => {
  it.each(['nomor BPBD berapa', 'no telp basarnas', 'ambulan nomornya berapa'])(
    'is given: %s',
    async (asked) => {
      const talk = openTalkHouse();
      expect((await talk.say(WARGA, asked)).text).toContain('Nomor penting');
    },
  );

  it('is given while "where?" waits, which is asked again', async () => {
    const talk = openTalkHouse();
    await talk.say(WARGA, 'tolong ibu saya pingsan tidak sadar');
    const heard = await talk.say(WARGA, 'nomor BPBD berapa');
    expect(heard.text).toMatch(/117[\s\S]*Di mana tepatnya/);
    expect((await reportOf(talk))?.private?.place).toBeUndefined();
  });
});

describe('"which of these places?"', () => {
  it('is not answered by who is there or how many, though villages bear such names', async () => {
    const talk = openTalkHouse();
    const asked = await talk.say(WARGA, NEED);
    expect(asked.text).toContain('yang mana?');
    for (const said of ['20 bayi', 'kira2 20']) {
      const heard = await talk.say(WARGA, said);
      expect(heard.text, said).toContain('Ditambahkan ke laporan');
      expect((await reportOf(talk))?.area, said).toBeUndefined();
    }
    expect((await reportOf(talk))?.private?.place).toContain('cipinang');
  });

  it('is answered by the name of one of them', async () => {
    const talk = openTalkHouse();
    await talk.say(WARGA, NEED);
    expect((await talk.say(WARGA, 'cipinang pulogadung')).text).toContain('Tempat dicatat');
  });
});

describe('what somebody else answers', () => {
  it.each(['saya mau bantu, punya perahu karet', 'mau nyumbang baju bekas kemana ya', 'siap jadi relawan'])(
    'an offer is told where it is needed: %s',
    async (offer) => {
      const talk = openTalkHouse();
      const heard = await talk.say(WARGA, offer);
      expect(heard.text).toContain('Terima kasih mau membantu');
      expect(heard.text).not.toContain('Laporan darurat');
    },
  );

  it.each(['apakah gunung merapi aman?', 'besok hujan gak ya', 'banjir sampai kapan ya'])(
    'a question about nature is told who knows: %s',
    async (asked) => {
      const talk = openTalkHouse();
      expect((await talk.say(WARGA, asked)).text).toContain('BMKG 196');
    },
  );
});

describe('a correction', () => {
  it('is heard also after "eh"', async () => {
    const talk = openTalkHouse();
    await talk.say(WARGA, 'banjir di kampung melayu jakarta timur butuh makanan');
    const heard = await talk.say(WARGA, 'eh salah, bukan di kampung melayu tapi di bidara cina');
    expect(heard.text).toContain('diperbaiki');
    expect(heard.text).toContain('bidara cina');
  });
});
