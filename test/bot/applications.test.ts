import { describe, expect, it } from 'vitest';
import { ChatId } from '#core/shared/ids.ts';
import { openTalkHouse } from './talk-house.ts';

const WARGA = 7001;
const OTHER = 7002;
const VILLAGE = 8001;
const DINSOS = 8002;
const DINSOS_TOO = 8003;
const DAY = 86_400_000;

const referenceIn = (text: string): string =>
  /[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}/.exec(text)?.[0] ?? '';
const bare = (reference: string): string => reference.replace('-', '');

/** A request for PKH, kept in Kampung Melayu, with the papers told. */
async function applied(house: ReturnType<typeof openTalkHouse>): Promise<string> {
  await house.press(WARGA, 'apply:pkh');
  await house.press(WARGA, 'applying:self');
  await house.press(WARGA, 'applying:agree');
  const kept = await house.say(WARGA, 'Kampung Melayu, Jatinegara');
  return referenceIn(kept.text);
}

async function staffed() {
  const house = openTalkHouse();
  await house.hire(VILLAGE, 'village-officer', '31.75');
  await house.hire(DINSOS, 'social-worker', '31.75');
  await house.hire(DINSOS_TOO, 'social-worker', '31.75');
  return { house, reference: await applied(house) };
}

describe('a request for a programme', () => {
  it('is asked in four questions, kept with its number at once, and says who has it and what to do', async () => {
    const house = openTalkHouse();
    expect((await house.press(WARGA, 'apply:pkh')).text).toContain('untuk siapa?');
    const consent = await house.press(WARGA, 'applying:self');
    expect(consent.text).toMatch(/tidak dipungut biaya.*bukan janji[\s\S]*Setuju\?/);
    expect((await house.say(WARGA, 'ya')).text).toContain('desa atau kelurahan mana?');
    const kept = await house.say(WARGA, 'Kampung Melayu, Jatinegara');
    expect(kept.text).toMatch(/Permintaan tersimpan\. Nomor: \S{4}-\S{4}/);
    expect(kept.text).toContain('Sekarang di: Anda');
    expect(kept.text).toContain('Berkas 1 dari');
  });

  it('names the office and its head as they are called where the home is', async () => {
    const told = async (place: string) => {
      const house = openTalkHouse();
      for (const action of ['apply:pkh', 'applying:self', 'applying:agree']) await house.press(WARGA, action);
      return (await house.say(WARGA, place)).text;
    };
    expect(await told('nagari Malalak Timur, Agam')).toContain(
      'Kantor desa di sana disebut kantor wali nagari. Kepalanya: wali nagari.',
    );
    expect(await told('desa Pererenan, kec Mengwi, Badung')).toContain('biasanya disebut kantor perbekel');
    expect(await told('Kampung Melayu, Jatinegara')).not.toContain('Kantor desa di sana');
  });

  it('takes a photo, "ada", "hilang" with what replaces it, and "nanti", and none of them stops it', async () => {
    const house = openTalkHouse();
    const reference = await applied(house);
    const lost = await house.say(WARGA, 'ktp hilang hanyut');
    expect(lost.text).toContain('tidak menghalangi');
    const photo = await house.photo(WARGA, 'kk-1');
    expect(photo.text).toContain('Foto tersimpan');
    const files = await house.stores.applications.ofChat(ChatId.parse(`telegram:${WARGA}`), 5);
    expect(files[0]?.papers.map(({ state }) => state).slice(0, 2)).toEqual(['lost', 'photo']);
    expect((await house.say(WARGA, `status ${reference}`)).text).toContain('Program Keluarga Harapan');
    const second = await house.press(WARGA, 'apply:sembako');
    expect(second.text).toContain('untuk siapa?');
    for (const action of ['applying:self', 'applying:agree', 'applying:nowhere'])
      await house.press(WARGA, action);
    expect((await house.say(WARGA, 'anak saya hanyut')).text).toContain('115');
  });

  it('is not kept without a yes, and "batal" leaves nothing behind', async () => {
    for (const end of ['tidak', 'batal']) {
      const house = openTalkHouse();
      await house.press(WARGA, 'apply:sembako');
      await house.press(WARGA, 'applying:other');
      await house.say(WARGA, end);
      expect(await house.stores.applications.ofChat(ChatId.parse(`telegram:${WARGA}`), 5)).toEqual([]);
    }
  });

  it('is opened by no button of an earlier request: who has not said yes to this one has none', async () => {
    const house = openTalkHouse();
    await applied(house);
    await house.press(WARGA, 'apply:sembako');
    for (const old of ['applying:nowhere', 'applying:31.75.03.1003', 'applying:agree'])
      expect((await house.press(WARGA, old)).text).toContain('tidak berlaku');
    expect(await house.stores.applications.ofChat(ChatId.parse(`telegram:${WARGA}`), 5)).toHaveLength(1);
    await house.press(WARGA, 'applying:self');
    expect((await house.press(WARGA, 'applying:nowhere')).text).toContain('tidak berlaku');
    await house.press(WARGA, 'applying:agree');
    expect((await house.press(WARGA, 'applying:nowhere')).text).toContain('Permintaan tersimpan');
  });

  it('for the same programme twice from one chat is the same file', async () => {
    const house = openTalkHouse();
    const reference = await applied(house);
    expect((await house.press(WARGA, 'apply:pkh')).text).toContain(reference);
  });

  it('for a closed programme is answered truthfully', async () => {
    const house = openTalkHouse();
    expect((await house.press(WARGA, 'apply:blt-kesra-2025')).text).toContain('tidak menerima pendaftaran');
  });

  it('has one effect when every update comes twice', async () => {
    const house = openTalkHouse();
    for (const update of [
      house.toPress(WARGA, 'apply:pkh'),
      house.toPress(WARGA, 'applying:self'),
      house.toPress(WARGA, 'applying:agree'),
      house.toMessage(WARGA, { text: 'Kampung Melayu, Jatinegara' }),
    ]) {
      await house.deliver(update);
      await house.deliver(update);
    }
    expect(await house.stores.applications.ofChat(ChatId.parse(`telegram:${WARGA}`), 5)).toHaveLength(1);
  });

  it('carries what the interview told, as far as a rule of the programme asks it', async () => {
    const house = openTalkHouse();
    await house.say(WARGA, 'saya janda, anak dua umur 4 dan 9, tidak kerja, apa bisa dapat bantuan?');
    await house.press(WARGA, 'apply:bsps');
    await house.press(WARGA, 'applying:self');
    await house.say(WARGA, 'setuju');
    const reference = referenceIn((await house.say(WARGA, 'lewati')).text);
    const [line] = await house.stores.applications.ofChat(ChatId.parse(`telegram:${WARGA}`), 5);
    const file = line && (await house.stores.aggregates.load('application', line.id));
    expect(reference).not.toBe('');
    expect(JSON.stringify(file?.private?.facts)).toContain('"household.lowIncome":true');
    expect(JSON.stringify(file?.private?.facts)).not.toContain('household.womanHeaded');
  });

  it('is shown to nobody else', async () => {
    const house = openTalkHouse();
    const reference = await applied(house);
    expect((await house.press(OTHER, `app:card:${bare(reference)}`)).text).toContain('tidak ada di chat ini');
    expect((await house.say(OTHER, `status ${reference}`)).text).not.toContain('Keluarga Harapan');
  });

  it('goes from the person over the village to the social office, each step with whose word it is', async () => {
    const { house, reference } = await staffed();
    expect((await house.say(VILLAGE, '/berkas')).text).toContain('Tidak ada berkas');
    const handed = await house.press(WARGA, `app:handed-over:${bare(reference)}`);
    expect(handed.text).toMatch(/Selesai 25\/11\/2026, menurut Anda/);
    expect((await house.say(VILLAGE, '/berkas')).text).toContain(reference);
    await house.press(VILLAGE, `desk:check:${bare(reference)}`);
    expect((await house.say(VILLAGE, 'lantai tanah, lima orang')).text).toContain('lantai tanah');
    await house.press(VILLAGE, `desk:forward:${bare(reference)}`);
    const second = await house.press(VILLAGE, `desk:forward:${bare(reference)}`);
    expect(second.text).toContain('Tercatat');
    expect((await house.say(DINSOS, '/berkas')).text).toContain(reference);
    expect((await house.say(WARGA, `status ${reference}`)).text).toMatch(/dicatat petugas/);
  });

  it('comes back with a reason, is completed and goes on', async () => {
    const { house, reference } = await staffed();
    await house.press(WARGA, `app:handed-over:${bare(reference)}`);
    await house.press(VILLAGE, `desk:return:${bare(reference)}`);
    await house.say(VILLAGE, 'Foto KK buram, kirim lagi');
    const seen = await house.say(WARGA, `status ${reference}`);
    expect(seen.text).toContain('Foto KK buram');
    expect(seen.buttons.map(({ text }) => text)).toContain('Kirim lagi');
    expect((await house.press(WARGA, `app:resume:${bare(reference)}`)).text).toContain('dikirim lagi');
  });

  it('is refused by a person with every reason, objected to, and answered by somebody else', async () => {
    const { house, reference } = await staffed();
    const ref = bare(reference);
    await house.press(WARGA, `app:handed-over:${ref}`);
    await house.press(VILLAGE, `desk:forward:${ref}`);
    await house.press(VILLAGE, `desk:forward:${ref}`);
    await house.press(DINSOS, `desk:refuse:${ref}`);
    await house.say(DINSOS, '- Desil di atas batas\n- Kuota tahun ini habis');
    const told = await house.say(WARGA, `status ${reference}`);
    expect(told.text).toMatch(
      /Desil di atas batas[\s\S]*Kuota tahun ini habis[\s\S]*keberatan sampai 25\/12\/2026/,
    );
    await house.press(WARGA, `app:object:${ref}`);
    expect((await house.say(WARGA, 'Desil kami salah, rumah kontrak.')).text).toContain(
      'bukan orang yang menolak',
    );
    await house.press(DINSOS, `desk:overturned:${ref}`);
    expect((await house.say(DINSOS, 'Salah catat.')).text).toContain('rekan lain');
    await house.press(DINSOS_TOO, `desk:overturned:${ref}`);
    expect((await house.say(DINSOS_TOO, 'Benar, desil lama.')).text).toContain('sedang berjalan');
  });

  it('tells accepted and received apart', async () => {
    const { house, reference } = await staffed();
    const ref = bare(reference);
    await house.press(WARGA, `app:handed-over:${ref}`);
    for (const chat of [VILLAGE, VILLAGE, DINSOS]) await house.press(chat, `desk:forward:${ref}`);
    await house.press(DINSOS, `desk:accept:${ref}`);
    expect((await house.say(DINSOS, 'SK Kemensos, 20 November')).text).toContain('Tercatat');
    const accepted = await house.say(WARGA, `status ${reference}`);
    expect(accepted.text).toContain('disetujui, belum tentu sudah dibayar');
    expect((await house.press(WARGA, `app:not-got:${ref}`)).text).toContain('dua hal');
    expect((await house.press(WARGA, `app:got:${ref}`)).text).toContain('sudah diterima');
  });

  it('cannot be read or decided by an officer of elsewhere or a volunteer', async () => {
    const { house, reference } = await staffed();
    await house.hire(8009, 'social-worker', '32.01');
    await house.hire(8010, 'volunteer', '31.75');
    await house.press(WARGA, `app:handed-over:${bare(reference)}`);
    expect((await house.press(8009, `desk:open:${bare(reference)}`)).text).toContain('tidak ditemukan');
    expect((await house.press(8010, `desk:open:${bare(reference)}`)).text).not.toContain('Keluarga Harapan');
  });

  it('is erased with everything the person told', async () => {
    const { house, reference } = await staffed();
    await house.wait(DAY);
    await house.say(WARGA, '/hapus');
    await house.press(WARGA, 'erase:yes');
    expect((await house.say(WARGA, `status ${reference}`)).text).not.toContain('Keluarga Harapan');
    expect(await house.stores.applications.ofChat(ChatId.parse(`telegram:${WARGA}`), 5)).toEqual([]);
  });
});
