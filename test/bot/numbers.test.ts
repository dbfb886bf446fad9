import { describe, expect, it } from 'vitest';
import { ChatId } from '#core/shared/ids.ts';
import { openTalkHouse } from './talk-house.ts';

const WARGA = 7101;
const VILLAGE = 8101;
const DINSOS = 8102;
const LEAD = 8103;
/** Invented: no regency has this code, and nobody is born in it. */
const NIK = '3299990101990001';
const KK = '3299990506150007';

const bare = (text: string): string =>
  (/[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}/.exec(text)?.[0] ?? '').replace('-', '');

type House = ReturnType<typeof openTalkHouse>;
/** A request for PKH whose papers are told: the next question is about numbers. */
async function told(house: House) {
  await house.press(WARGA, 'apply:pkh');
  await house.press(WARGA, 'applying:self');
  await house.press(WARGA, 'applying:agree');
  let heard = await house.say(WARGA, 'Kampung Melayu, Jatinegara');
  const reference = bare(heard.text);
  while (heard.text.includes('Berkas ')) heard = await house.press(WARGA, 'paper:have');
  return { heard, reference };
}

/** A neighbour proposed for that programme; what the house says at the end. */
async function propose(house: House, programme: string): Promise<string> {
  await house.press(WARGA, `apply:${programme}`);
  await house.press(WARGA, 'applying:other');
  await house.press(WARGA, 'propose:agree');
  await house.press(WARGA, 'propose:ground:elderly');
  await house.press(WARGA, 'propose:skip');
  await house.say(WARGA, 'nenek di ujung gang, rumah bambu');
  return (await house.press(WARGA, 'propose:skip')).text;
}

const sessionOf = async (house: House): Promise<string> =>
  JSON.stringify(await house.stores.sessions.read(ChatId.parse(`telegram:${WARGA}`)));

describe('NIK and KK of a request', () => {
  it('are asked after the papers with a purpose and a yes, kept in the vault, deleted from the chat and shown by their end', async () => {
    const house = openTalkHouse();
    const { heard, reference } = await told(house);
    expect(heard.text).toMatch(
      /Boleh kami simpan untuk Program Keluarga Harapan[\s\S]*hanya untuk permintaan ini/,
    );
    expect(heard.text).toContain('Tanpa nomor, permintaan tetap jalan');
    expect((await house.press(WARGA, 'numbers:agree')).text).toContain('Tulis NIK (16 angka)');
    const kept = await house.say(WARGA, 'nik saya 3299.9901.0199.0001');
    expect(kept.text).toMatch(/NIK tersimpan, berakhir 0001[\s\S]*Tulis Nomor KK/);
    expect(kept.text).not.toContain('tidak diperlukan');
    expect((await house.say(WARGA, KK)).text).toMatch(/Nomor KK tersimpan, berakhir 0007[\s\S]*Selesai/);
    expect(house.removed()).toHaveLength(2);
    const [file] = await house.stores.applications.ofChat(ChatId.parse(`telegram:${WARGA}`), 5);
    expect(file && (await house.stores.vault.open(file.id))).toEqual({ nik: NIK, kk: KK });
    const whole = file && (await house.stores.aggregates.load('application', file.id));
    const history = file && (await house.stores.aggregates.history('application', file.id));
    for (const told of [JSON.stringify(whole), JSON.stringify(history), await sessionOf(house)]) {
      expect(told).not.toMatch(/3299|990001/);
    }
    expect((await house.press(WARGA, `numbers:mine:${reference}`)).text).toMatch(
      /NIK berakhir 0001\s*Nomor KK berakhir 0007/,
    );
    expect((await house.say(WARGA, '/dataku')).text).toContain('NIK berakhir 0001');
  });

  it('may be missing: "nanti", "hilang" and "tidak punya" end the questions and the request goes on', async () => {
    for (const word of ['nanti', 'tidak punya', 'ktp hilang hanyut', 'lewati']) {
      const house = openTalkHouse();
      const { reference } = await told(house);
      expect((await house.say(WARGA, word)).text).toMatch(/permintaan tetap jalan[\s\S]*Selesai/i);
      expect((await house.say(WARGA, `status ${reference}`)).text).toContain('sedang berjalan');
    }
    const house = openTalkHouse();
    await told(house);
    await house.press(WARGA, 'numbers:agree');
    expect((await house.press(WARGA, 'numbers:later')).text).toContain('Tulis Nomor KK');
    expect((await house.press(WARGA, 'numbers:none')).text).toContain('Selesai');
  });

  it('that look odd are kept all the same, with a kind word and a way to write them anew', async () => {
    const house = openTalkHouse();
    const { reference } = await told(house);
    const odd = await house.say(WARGA, '3175019913990001');
    expect(odd.text).toMatch(/Tanggalnya tampak tidak biasa. Kartu bisa salah cetak. Tetap kami simpan/);
    expect(odd.buttons.map(({ text }) => text)).toContain('Ganti NIK');
    await house.press(WARGA, `numbers:fill:${reference}:nik`);
    expect((await house.say(WARGA, '3175014101990002')).text).not.toContain('tidak biasa');
    const [file] = await house.stores.applications.ofChat(ChatId.parse(`telegram:${WARGA}`), 5);
    expect(file && (await house.stores.vault.open(file.id)).nik).toBe('3175014101990002');
  });

  it('both in one message are told apart, and what a spreadsheet has damaged is asked again', async () => {
    const house = openTalkHouse();
    await told(house);
    expect((await house.say(WARGA, '3,29999E+15')).text).toContain('belum terbaca');
    expect((await house.say(WARGA, `kk ${KK} nik ${NIK}`)).text).toMatch(
      /Nomor KK tersimpan[\s\S]*NIK tersimpan/,
    );
    const [file] = await house.stores.applications.ofChat(ChatId.parse(`telegram:${WARGA}`), 5);
    expect(file && (await house.stores.vault.open(file.id))).toEqual({ nik: NIK, kk: KK });
  });

  it('stay masked and are called unneeded wherever nobody asked, and where danger was told with them', async () => {
    const house = openTalkHouse();
    expect((await house.say(WARGA, `nik saya ${NIK}`)).text).toContain('tidak diperlukan');
    await told(house);
    const danger = await house.say(WARGA, `tolong anak saya hanyut ${NIK}`);
    expect(danger.text).toContain('115');
    const [file] = await house.stores.applications.ofChat(ChatId.parse(`telegram:${WARGA}`), 5);
    expect(file && (await house.stores.vault.open(file.id))).toEqual({});
    expect(await sessionOf(house)).not.toContain('3299');
  });

  it('are not asked of a neighbour who was proposed', async () => {
    const house = openTalkHouse();
    const kept = await propose(house, 'pkh');
    expect(kept).toContain('Tersimpan sebagai usulan');
    expect(kept).not.toContain('NIK');
    const [file] = await house.stores.applications.ofChat(ChatId.parse(`telegram:${WARGA}`), 5);
    expect(file && (await house.stores.vault.shown(file.id))).toEqual([]);
  });

  it('come twice with one effect, and the message goes from the chat both times', async () => {
    const house = openTalkHouse();
    await told(house);
    const update = house.toMessage(WARGA, { text: NIK });
    await house.deliver(update);
    expect((await house.deliver(update)).text).not.toContain('3299');
    expect(house.removed()).toHaveLength(2);
  });

  it('are erased by "Hapus nomor", by "Batalkan" and by /hapus', async () => {
    for (const end of ['numbers:forget', 'app:drop', '/hapus']) {
      const house = openTalkHouse();
      const { reference } = await told(house);
      await house.say(WARGA, NIK);
      const [file] = await house.stores.applications.ofChat(ChatId.parse(`telegram:${WARGA}`), 5);
      if (!file) throw new Error('a file');
      expect(await house.stores.vault.shown(file.id)).toHaveLength(1);
      if (end === '/hapus') {
        await house.say(WARGA, end);
        await house.press(WARGA, 'erase:yes');
      } else await house.press(WARGA, `${end}:${reference}`);
      expect(await house.stores.vault.shown(file.id), end).toEqual([]);
    }
  });
});

describe('/hapus', () => {
  it('erases more than one transaction holds, with every number', async () => {
    const house = openTalkHouse();
    const programmes = ['pkh', 'sembako', 'pip', 'bsps'];
    for (let round = 0; round < 6; round += 1) {
      for (const id of programmes) {
        await propose(house, id);
      }
    }
    await told(house);
    await house.say(WARGA, NIK);
    const chat = ChatId.parse(`telegram:${WARGA}`);
    expect((await house.stores.applications.ofChat(chat, 50)).length).toBe(25);
    const [file] = await house.stores.applications.ofChat(chat, 1);
    await house.say(WARGA, '/hapus');
    expect((await house.press(WARGA, 'erase:yes')).text).toContain('hapus');
    expect(await house.stores.applications.ofChat(chat, 50)).toEqual([]);
    expect(file && (await house.stores.vault.shown(file.id))).toEqual([]);
  });
});

describe('an officer', () => {
  async function atDinsos() {
    const house = openTalkHouse();
    await house.hire(VILLAGE, 'village-officer', '31.75');
    await house.hire(DINSOS, 'social-worker', '31.75');
    await house.hire(LEAD, 'coordinator', '31.75');
    const { reference } = await told(house);
    await house.say(WARGA, NIK);
    await house.press(WARGA, `app:handed-over:${reference}`);
    return { house, reference };
  }

  it('sees how a number ends and its form; the village and the coordinator cannot open it', async () => {
    const { house, reference } = await atDinsos();
    for (const chat of [VILLAGE, LEAD]) {
      const card = await house.press(chat, `desk:open:${reference}`);
      expect(card.text).toContain('NIK tercatat, berakhir 0001, ada yang tidak biasa');
      expect(card.buttons.map(({ text }) => text)).not.toContain('Buka nomor lengkap');
      await house.press(chat, `desk:open-numbers:${reference}`);
      expect((await house.say(chat, 'mencocokkan')).text).not.toContain(NIK);
    }
    expect(
      (await house.press(DINSOS, `desk:open:${reference}`)).buttons.map(({ text }) => text),
    ).not.toContain('Buka nomor lengkap');
  });

  it('of the social office opens the digits at her own desk with a reason, which is recorded and which the person reads', async () => {
    const { house, reference } = await atDinsos();
    for (let step = 0; step < 2; step += 1) await house.press(VILLAGE, `desk:forward:${reference}`);
    const card = await house.press(DINSOS, `desk:open:${reference}`);
    expect(card.buttons.map(({ text }) => text)).toContain('Buka nomor lengkap');
    expect((await house.press(DINSOS, `desk:open-numbers:${reference}`)).text).toContain('Untuk apa');
    const update = house.toMessage(DINSOS, { text: 'Mencocokkan data di SIKS-NG' });
    const opened = await house.deliver(update);
    expect(opened.text).toContain(`NIK: ${NIK}`);
    expect((await house.deliver(update)).text).not.toContain(NIK);
    const kept = await house.stores.sessions.read(ChatId.parse(`telegram:${DINSOS}`));
    expect(JSON.stringify(kept)).not.toContain('3299');
    const mine = await house.press(WARGA, `numbers:mine:${reference}`);
    expect(mine.text).toMatch(/Dibuka petugas 25\/11\/2026. Alasannya: Mencocokkan data di SIKS-NG/);
    const [file] = await house.stores.applications.ofChat(ChatId.parse(`telegram:${WARGA}`), 5);
    const history = file ? await house.stores.aggregates.history('application', file.id) : [];
    const event = history.find(({ name }) => name === 'application.numbers-opened');
    expect(event?.by).toMatchObject({ kind: 'staff', role: 'social-worker' });
    expect(JSON.stringify(history)).not.toMatch(/Mencocokkan|3299/);
  });
});
