import { describe, expect, it } from 'vitest';
import { partialLanguages } from '#content/languages.ts';
import { id } from '#content/messages/id.ts';
import { later } from '#content/messages/id-later.ts';
import type { PartialLanguage } from '#core/shared/text.ts';
import { openTalkHouse } from './talk-house.ts';

const WORDS = 4;

/** Indonesian wording that the language says otherwise: none of it may be heard by somebody who chose the language. */
async function saidOtherwise(language: PartialLanguage): Promise<readonly string[]> {
  const { messages, texts } = await partialLanguages[language].load();
  const sources: Readonly<Record<string, unknown>> = { ...id, ...later };
  const translated: Readonly<Record<string, unknown>> = messages;
  const wording = (say: unknown): readonly string[] =>
    (String(say).match(/[^"'`${}\\\n]{12,}/g) ?? [])
      .map((words) => words.trim())
      .filter((words) => !/[=;]/.test(words));
  const ofMessages = Object.keys(messages).flatMap((key) => {
    const kept = new Set(wording(translated[key]));
    return wording(sources[key]).filter((words) => !kept.has(words));
  });
  const ofTexts = Object.entries(texts).flatMap(([source, said]) => (said.includes(source) ? [] : source));
  return [...ofMessages, ...ofTexts].filter((words) => words.split(/\s+/).length >= WORDS);
}

/** A chat in one language, in which every answer is looked through for Indonesian that has a translation. */
async function openChatIn(language: PartialLanguage, chat: number) {
  const talk = openTalkHouse();
  const otherwise = await saidOtherwise(language);
  expect(otherwise.length).toBeGreaterThan(500);
  const looked = ({ text, buttons }: Awaited<ReturnType<typeof talk.say>>) => {
    const all = [text, ...buttons.map((button) => button.text)].join('\n');
    expect(otherwise.filter((words) => all.includes(words))).toEqual([]);
    return { text, buttons };
  };
  return {
    ...talk,
    first: (text: string) => talk.say(chat, text),
    say: async (text: string) => looked(await talk.say(chat, text)),
    press: async (action: string) => looked(await talk.press(chat, action)),
  };
}

const REFERENCE = /[0-9A-Z]{4}-[0-9A-Z]{4}/;

describe('the whole way in Javanese', () => {
  it('goes from the first message to a number, what it is about, a correction and the state', async () => {
    const { first, press, say } = await openChatIn('jv', 51);
    const heard = await first(
      'banjir neng Kampung Melayu Jatinegara, banyune wis sak dengkul, butuh panganan',
    );
    const reference = REFERENCE.exec(heard.text)?.[0] ?? 'none';
    const chosen = await press('language:jv');
    expect(chosen.text).toMatch(/Basa niki taksih draf/);
    expect(chosen.text).toContain(`Laporan kesimpen. Nomer: ${reference}`);
    expect(chosen.text).toContain('115 Basarnas (madosi lan nulungi)');
    expect((await say('wolung tiyang')).text).toMatch(/Dicathet: 8/);
    expect((await say('simbah lan bayi')).text).toMatch(/Kirim foto menawi aman/);
    await say('liwati');
    expect((await say('mangke mawon')).text).toMatch(/kanggé sinten\?|jangkep/);
    await say('batal');
    expect((await say('/status')).text).toContain(`${reference}: banjir, kesimpen, dèrèng dicepeng petugas`);
    expect((await press(`mine:${reference.replace('-', '')}`)).text).toContain('Kedadosan: banjir');
    expect((await say('banyune wis sak gulu, tulung')).text).toMatch(/Télpon sakniki:\n115/);
    expect((await say('wonten napa malih nggih')).text).not.toMatch(/Belum ada/);
  });

  it('interviews, shows what may fit and why not, and keeps a request under a number', async () => {
    const { say, press } = await openChatIn('jv', 52);
    await say('basa jawa');
    expect((await say('kula randha, anak telu, mboten gadhah gawean')).text).toMatch(
      /Kula cathet: ibu piyambakan nanggung keluarga, dèrèng wonten gawéan, 3 laré/,
    );
    await say('panganan lan sekolah');
    await say('36, 10, 7');
    await say('mboten ngertos');
    await say('miturut umur');
    await say('ora');
    const result = await say('priksa asil sakniki');
    expect(result.text).toMatch(/Niki dédé janji\. Sing mutusaken kantoré\./);
    const no = result.buttons.find(({ text }) => text.startsWith('Dèrèng cocog'));
    const list = await press(no?.action ?? '');
    const card = await press(list.buttons[0]?.action ?? '');
    expect(card.text).toMatch(/niki dèrèng cocog/);
    await say('/ajukan pip');
    expect((await say('keluarga kula')).text).toMatch(/Niki dédé janji ditampi[\s\S]*Sarujuk\?/);
    await say('nggih');
    const kept = await say('Kampung Melayu Jatinegara');
    const reference = REFERENCE.exec(kept.text)?.[0] ?? 'none';
    expect(kept.text).toContain(`Panyuwunan kesimpen. Nomer: ${reference}`);
    expect((await say('wonten')).text).toMatch(/Berkas 2/);
    expect((await say('kertu KK keli kenging banjir')).text).toMatch(/ical mboten ngalangi panyuwunan/);
    expect((await say(`status ${reference}`)).text).toMatch(/Kawontenan: saweg mlampah/);
  });

  it('says danger, violence and self-harm in it, and asks before anybody is told', async () => {
    const { say } = await openChatIn('jv', 53);
    await say('basa jawa');
    expect((await say('omahku kobongan, tulung')).text).toMatch(
      /Télpon sakniki:[\s\S]*mbungkuk ing ngandhap kebul/,
    );
    const hurt = await openChatIn('jv', 54);
    await hurt.say('basa jawa');
    expect((await hurt.say('aku digebugi bojoku, ojo telpon')).text).toMatch(
      /Mboten wonten sing dikabari tanpa idin/,
    );
    expect((await hurt.say('mboten')).text).toMatch(/Mboten wonten sing dikabari/);
  });

  it('tells rights, duties, what is kept, and ends on "wurung"', async () => {
    const { say, press } = await openChatIn('jv', 55);
    await say('basa jawa');
    const rights = await say('/hak');
    expect((await press(rights.buttons[1]?.action ?? '')).text).toMatch(/Umur 60 minggah/);
    expect((await say('/kewajiban')).text).toMatch(/Kewajiban namung wonten/);
    expect((await say('/mandiri')).text).toMatch(/Dalan mandiri/);
    expect((await say('/dataku')).text).toMatch(/Sing kula simpen/);
    expect((await say('/lapor')).text).toMatch(/Wonten bencana napa\?/);
    expect((await say('wurung')).text).toMatch(/Dibatalaken/);
    expect((await say('ora sido')).text).toMatch(/Mboten wonten sing saweg mlampah/);
    expect((await say('pkh blm cair knp ya')).text).toMatch(/mboten saged mirsani/);
  });
});

describe('the whole way in Sundanese', () => {
  it('goes from the first message to a number, the state and danger', async () => {
    const { first, press, say } = await openChatIn('su', 61);
    const heard = await first(
      'caah di Kampung Melayu Jatinegara, cai geus satuur, butuh dahareun jeung simbut',
    );
    const reference = REFERENCE.exec(heard.text)?.[0] ?? 'none';
    const chosen = await press('language:su');
    expect(chosen.text).toMatch(/Basa ieu masih draf/);
    expect(chosen.text).toContain(`Laporan disimpen. Nomer: ${reference}`);
    expect((await say('salapan urang')).text).toMatch(/Dicatet: 9/);
    expect((await say('orok sareng sepuh')).text).toMatch(/Kirim poto upami aman/);
    await say('teu jadi');
    expect((await say('/status')).text).toContain(`${reference}: caah, disimpen, teu acan dicandak patugas`);
    expect((await say('cai tos sabeuheung, tulungan')).text).toMatch(/Telepon ayeuna:\n115/);
  });

  it('interviews, shows what may fit and why not, and keeps a request under a number', async () => {
    const { say, press } = await openChatIn('su', 62);
    await say('basa sunda');
    expect((await say('abdi rangda, budak tilu, teu gaduh padamelan')).text).toMatch(
      /Dicatet: ibu nyalira nanggung kulawarga, teu acan aya padamelan, 3 murangkalih/,
    );
    await say('tuangeun jeung sakola');
    await say('36, 10, 7');
    await say('teu terang');
    await say('numutkeun yuswa');
    await say('henteu');
    const result = await say('tingali hasil ayeuna');
    expect(result.text).toMatch(/Ieu sanés jangji\. Nu mutuskeun kantorna\./);
    const no = result.buttons.find(({ text }) => text.startsWith('Teu acan cocog'));
    const list = await press(no?.action ?? '');
    const card = await press(list.buttons[0]?.action ?? '');
    expect(card.text).toMatch(/ieu teu acan cocog/);
    await say('/ajukan pip');
    expect((await say('kulawarga abdi')).text).toMatch(/Ieu sanés jangji ditampi[\s\S]*Satuju\?/);
    await say('satuju');
    const kept = await say('Kampung Melayu Jatinegara');
    const reference = REFERENCE.exec(kept.text)?.[0] ?? 'none';
    expect(kept.text).toContain(`Pamundut disimpen. Nomer: ${reference}`);
    expect((await say('aya')).text).toMatch(/Berkas 2/);
    expect((await say('NPSN leungit')).text).toMatch(/ical teu ngahalangan pamundut/);
    expect((await say(`status ${reference}`)).text).toMatch(/Kaayaan: nuju jalan/);
  });

  it('tells rights, what is kept, and ends on "teu jadi"', async () => {
    const { say, press } = await openChatIn('su', 63);
    await say('basa sunda');
    const rights = await say('/hak');
    expect((await press(rights.buttons[1]?.action ?? '')).text).toMatch(/Yuswa 60 ka luhur/);
    expect((await say('/kewajiban')).text).toMatch(/Kawajiban mung aya/);
    expect((await say('/dataku')).text).toMatch(/Nu disimpen kanggo chat ieu/);
    expect((await say('/lapor')).text).toMatch(/Aya musibah naon\?/);
    expect((await say('teu jadi')).text).toMatch(/Dibatalkeun/);
    expect((await say('pkh blm cair knp ya')).text).toMatch(/teu tiasa ningali/);
  });
});

describe('a complaint, a proposal and a question about waiting', () => {
  it('are kept and answered in Javanese', async () => {
    const { say } = await openChatIn('jv', 56);
    await say('basa jawa');
    expect((await say('/keluhan')).text).toMatch(/Keluhané napa\?/);
    const kept = await say('bantuan kula dipotong ketua RT 50 ewu');
    expect(kept.text).toMatch(/Keluhan kesimpen\. Nomer: [\s\S]*Niki dédé janji/);
    expect((await say('mboten ngertos')).text).toMatch(/nengga petugas/);
    expect((await say('/usul pkh')).text).toMatch(/mboten kula sanjangaken[\s\S]*Lajeng\?/);
    expect((await say('lajeng')).text).toMatch(/Kénging napa keluarga niki/);
    await say('sampun sepuh');
    await say('Mbah Rekaan celak mushola');
    expect((await say('liwati')).text).toMatch(/Kesimpen dados usulan/);
    expect((await say('/status')).text).toMatch(/usulan, nengga petugas[\s\S]*nengga dibukak petugas/);
  });

  it('are kept and answered in Sundanese', async () => {
    const { say } = await openChatIn('su', 64);
    await say('basa sunda');
    expect((await say('pkh abdi naha teu acan cair')).text).toMatch(/Ti chat ieu teu aya pamundutna/);
    await say('/keluhan');
    const kept = await say('bantuan abdi dipotong ketua RT 50 rebu');
    expect(kept.text).toMatch(/Keluhan disimpen\. Nomer: [\s\S]*Ieu sanés jangji/);
    expect((await say('teu terang')).text).toMatch(/ngantosan patugas/);
    expect((await say('/usul pkh')).text).toMatch(/teu dibéjakeun[\s\S]*Teras\?/);
    expect((await say('teras')).text).toMatch(/Kunaon kulawarga ieu/);
  });
});
