import { describe, expect, it } from 'vitest';
import { toTelling } from '#bot/context.ts';
import { followUpRules } from '#bot/follow-up-rules.ts';
import { wordsOf } from '#core/programme/follow-up-entries.ts';
import { ChatId } from '#core/shared/ids.ts';
import { remindFamilies } from '#core/use-cases/handle-follow-up.ts';
import type { Outgoing } from '#core/use-cases/ports.ts';
import { sendFollowUpNotices } from '#core/use-cases/send-follow-up-notices.ts';
import { openTalkHouse } from './talk-house.ts';

const WARGA = 7101;
const OTHER = 7102;
const VILLAGE = 8101;
const DINSOS = 8102;
const FAR = 8103;
const DAY = 86_400_000;
type TalkHouse = ReturnType<typeof openTalkHouse>;

/** What the sweep and the function of notices do, on the lent clock: what each chat was sent of its own accord. */
function listening(talk: TalkHouse) {
  const seen = new Set<string>();
  const heard: { chat: ChatId; message: Outgoing }[] = [];
  const telling = {
    ...toTelling({
      ...talk.house,
      channel: {
        ...talk.house.channel,
        send: async (chat: ChatId, message: Outgoing) => {
          heard.push({ chat, message });
          return { kind: 'sent', messageIds: [heard.length] } as const;
        },
      },
    }),
    programmeName: async (id: string) => id.toUpperCase(),
    rulesOf: followUpRules,
  };
  const tell = async (): Promise<readonly string[]> => {
    const from = heard.length;
    for (const chat of [WARGA, OTHER]) {
      for (const { id } of await talk.stores.followUps.ofChat(ChatId.parse(`telegram:${chat}`), 9))
        for (const event of await talk.stores.aggregates.history('follow-up', id)) {
          if (seen.has(event.id)) continue;
          seen.add(event.id);
          await sendFollowUpNotices(event, telling, talk.now() + 1000);
          await sendFollowUpNotices(event, telling, talk.now() + 1000);
        }
    }
    return heard.slice(from).map(({ chat, message }) => `${chat} ${message.text}`);
  };
  const sweep = async (): Promise<readonly string[]> => {
    const due = await talk.stores.followUps.due(talk.now(), 50);
    await remindFamilies(talk.stores.aggregates, due, followUpRules, talk.house.system);
    return tell();
  };
  const buttons = () =>
    heard.flatMap(({ message }) => (message.keyboard?.kind === 'inline' ? message.keyboard.rows.flat() : []));
  return { tell, sweep, buttons };
}

/** A calendar for PKH, opened by the family's own word, in Kampung Melayu. */
async function opened(talk: TalkHouse, who = 'balita dan anak sekolah') {
  await talk.say(WARGA, 'kapan posyandu?');
  await talk.press(WARGA, 'fu:start:pkh');
  await talk.say(WARGA, 'ya');
  await talk.say(WARGA, who);
  return talk.say(WARGA, 'Kampung Melayu, Jatinegara');
}
const fileOf = async (talk: TalkHouse, chat = WARGA) => {
  const [line] = await talk.stores.followUps.ofChat(ChatId.parse(`telegram:${chat}`), 1);
  const file = line && (await talk.stores.aggregates.load('follow-up', line.id));
  if (!file) throw new Error('no follow-up');
  return file;
};

describe('a family that receives PKH', () => {
  it('asks in plain words and is told honestly that duties come only with the programme', async () => {
    for (const words of [
      'kapan posyandu',
      '/kewajiban',
      'jadwal periksa hamil pkh',
      'kewajiban pkh apa saja?',
    ]) {
      const talk = openTalkHouse();
      const said = await talk.say(WARGA, words);
      expect(said.text, words).toContain('sudah menerima programnya');
      expect(said.text).toContain('tanya kader');
      const none = await talk.press(WARGA, 'fu:none');
      expect(none.text).toContain('terbuka untuk semua');
    }
  });

  it('opens a calendar with a yes, without shame or threat, and eligibility stays apart', async () => {
    const talk = openTalkHouse();
    const card = await opened(talk);
    expect(card.text).toContain('Anak usia dini: timbang');
    expect(card.text).toContain('Sampai 30/11/2026');
    expect(card.text).toContain('paling sedikit 85%');
    expect(card.text).toContain('Belum tercatat.');
    expect(card.text).toContain('Belum tercatat bukan pelanggaran');
    expect(card.text).toMatch(/Yang bisa menerima alasan: pendamping PKH; ini belum pasti/);
    expect(card.text).toContain('layak dan kewajiban itu dua hal');
    expect(card.text).not.toMatch(/melanggar|wajib lapor|sanksi|akan dicoret/i);
    expect((await fileOf(talk)).area).toBe('31.75.03.1001');
    expect((await talk.say(WARGA, '/kewajiban')).text).toContain('Kalender Program Keluarga Harapan');
  });

  it('keeps nothing without a yes', async () => {
    const talk = openTalkHouse();
    await talk.press(WARGA, 'fu:start:pkh');
    expect((await talk.say(WARGA, 'tidak')).text).toContain('tidak ada yang disimpan');
    expect(await talk.stores.followUps.ofChat(ChatId.parse(`telegram:${WARGA}`), 5)).toEqual([]);
  });

  it('does not ask again who lives there when it has told before', async () => {
    const talk = openTalkHouse();
    const facts = { members: [{ 'member.age': 31 }, { 'member.age': 2 }, { 'member.age': 65 }] };
    const chat = ChatId.parse(`telegram:${WARGA}`);
    const { session } = await talk.stores.sessions.read(chat);
    await talk.say(WARGA, '/start');
    const kept = await talk.stores.sessions.read(chat);
    if (!kept.session) throw new Error(`no session ${session}`);
    const household = {
      chat,
      version: 1,
      facts,
      wants: [],
      consent: { given: true, version: 'x', at: 1 },
      changedAt: 1,
    };
    await talk.stores.sessions.write({ session: kept.session, saves: [], household: household as never });
    await talk.press(WARGA, 'fu:start:pkh');
    expect((await talk.press(WARGA, 'fo:agree')).text).toContain('desa atau kelurahan mana?');
    const card = await talk.press(WARGA, 'fo:nowhere');
    expect(card.text).toContain('Anak usia dini, umur 2');
    expect(card.text).toContain('Lansia atau penyandang disabilitas, umur 65');
  });

  it('says it is done, by button or in words, and is not asked again', async () => {
    const talk = openTalkHouse();
    await opened(talk);
    expect((await talk.say(WARGA, 'sudah posyandu tadi pagi')).text).toContain('Dicatat: sudah');
    const file = await fileOf(talk);
    expect(wordsOf(file).marks.map(({ entry, said, by }) => [entry, said, by])).toEqual([
      ['posyandu.0.2026-11', 'kept', 'person'],
    ]);
    await talk.press(WARGA, `fu:y:${file.reference}:school.1.2026-11`);
    expect((await talk.press(WARGA, `fu:u:${file.reference}:p2k2.2.2026-11`)).text).toContain(
      'Tidak apa-apa',
    );
    expect(wordsOf(await fileOf(talk)).marks).toHaveLength(2);
  });

  it('gives a reason in her own words: it is kept, passed on, and not weighed', async () => {
    const talk = openTalkHouse();
    await talk.hire(DINSOS, 'social-worker', '31.75');
    await opened(talk);
    const ear = listening(talk);
    const said = await talk.say(WARGA, 'tidak bisa posyandu, jalan banjir');
    expect(said.text).toContain('belum sempat, bencana');
    expect(said.text).toContain('Belum tentu diterima');
    expect(said.text).toContain('Masih ada waktu sampai 30/11/2026');
    expect(said.text).toContain('bencana otomatis dimaklumi, aturannya belum kami temukan');
    const [told] = await ear.tell();
    expect(told).toMatch(/^telegram:8102 Warga menyampaikan alasan \(bencana\)/);
    expect(await ear.tell()).toEqual([]);
    const events = await talk.stores.aggregates.history('follow-up', (await fileOf(talk)).id);
    expect(JSON.stringify(events)).not.toMatch(/posyandu|disaster|banjir/);
  });

  it('of danger is heard first, also in the middle of a question', async () => {
    const talk = openTalkHouse();
    await talk.press(WARGA, 'fu:start:pkh');
    expect((await talk.say(WARGA, 'tolong banjir sudah masuk rumah, anak saya hanyut')).text).toContain(
      '115',
    );
  });

  it('dates the checks of a pregnancy as an estimate, and without the month invents none', async () => {
    const talk = openTalkHouse();
    const asked = await opened(talk, 'ada yang hamil dan balita');
    expect(asked.text).toContain('Tanggalnya belum kami tahu');
    expect(asked.text).toContain('Usia kandungannya berapa bulan?');
    expect((await talk.say(WARGA, 'entah')).text).toContain('angka bulannya');
    const card = await talk.say(WARGA, '5 bulan');
    expect(card.text).toMatch(/Ibu hamil: periksa kehamilan\.\s+Sampai \d\d\/\d\d\/\d{4}, perkiraan kami/);
  });

  it('that was accepted here comes to its calendar from the card, and the request is not touched by it', async () => {
    const talk = openTalkHouse();
    for (const action of ['apply:pkh', 'applying:self', 'applying:agree', 'applying:nowhere'])
      await talk.press(WARGA, action);
    const [request] = await talk.stores.applications.ofChat(ChatId.parse(`telegram:${WARGA}`), 1);
    const file = request && (await talk.stores.aggregates.load('application', request.id));
    if (!file) throw new Error('no request');
    const accepted = { ...file, state: 'accepted' as const, version: file.version + 1 };
    await talk.stores.aggregates.save([
      { kind: 'application', state: accepted, loaded: file.version, events: [] },
    ]);
    const card = await talk.press(WARGA, `app:card:${file.reference}`);
    expect(card.buttons.map(({ text }) => text)).toContain('Kalender kewajiban');
    await talk.press(WARGA, 'fu:start:pkh');
    await talk.say(WARGA, 'ya');
    await talk.say(WARGA, 'balita');
    const { application, reference } = await fileOf(talk);
    expect(application).toBe(file.id);
    await talk.press(WARGA, `fu:r:${reference}:posyandu.0.2026-11:far`);
    expect(await talk.stores.aggregates.load('application', file.id)).toEqual(accepted);
    expect((await talk.say(WARGA, '/dataku')).text).toContain(
      'Kalender kewajiban dan jalan mandiri di chat ini: 1',
    );
  });

  it('hides everything from another chat, and forgets it on /hapus', async () => {
    const talk = openTalkHouse();
    await opened(talk);
    const file = await fileOf(talk);
    expect((await talk.press(OTHER, `fu:card:${file.reference}`)).text).toContain(
      'sudah tidak ada di chat ini',
    );
    await talk.press(WARGA, 'erase:yes');
    const erased = await talk.stores.aggregates.load('follow-up', file.id);
    expect([erased?.private, erased?.chat, erased?.next]).toEqual([undefined, 'erased:0', undefined]);
  });
});

describe('reminders', () => {
  it('come once at each stage, name only what is open, and ask for what is over without blame', async () => {
    const talk = openTalkHouse();
    await opened(talk);
    const ear = listening(talk);
    await ear.tell();
    const heard: string[] = [];
    for (let day = 0; day < 12; day += 1) {
      talk.wait(DAY);
      heard.push(...(await ear.sweep()).map((text) => `${day} ${text}`));
    }
    expect(heard).toHaveLength(1);
    expect(heard[0]).toMatch(/Pengingat PKH/);
    expect(heard[0]).toMatch(/Sampai 30\/11\/2026\. Belum tercatat, mungkin sudah/);
    expect(heard[0]).toContain('Belum tercatat bukan pelanggaran');
    expect(heard[0]).not.toMatch(/melanggar|dipotong|sanksi/i);
    expect(ear.buttons().map(({ action }) => action.split(':')[1])).toContain('e');
    const file = await fileOf(talk);
    const button = ear.buttons().find(({ action }) => action.includes('2026-12'));
    expect((await talk.press(WARGA, button?.action ?? '')).text).toContain('Bagaimana?');
    await talk.press(WARGA, `fu:close:${file.reference}:no-reminders`);
    talk.wait(60 * DAY);
    expect(await ear.sweep()).toEqual([]);
  });

  it('are kept, not sent, for who wants no news', async () => {
    const talk = openTalkHouse();
    await opened(talk);
    const ear = listening(talk);
    await ear.tell();
    await talk.say(WARGA, '/kabar mati');
    talk.wait(30 * DAY);
    expect(await ear.sweep()).toEqual([]);
    expect((await talk.say(WARGA, '/status')).text.length).toBeGreaterThan(0);
  });
});

describe('staff of the area', () => {
  async function staffed() {
    const talk = openTalkHouse();
    await talk.hire(VILLAGE, 'village-officer', '31.75.03');
    await talk.hire(DINSOS, 'social-worker', '31.75');
    await talk.hire(FAR, 'social-worker', '32.73');
    await opened(talk);
    const file = await fileOf(talk);
    return { talk, file, ear: listening(talk) };
  }

  it('see the calendars of their area, and nobody else does', async () => {
    const { talk, file } = await staffed();
    expect((await talk.say(VILLAGE, '/kehadiran')).text).toContain('Kalender kewajiban di wilayah Anda: 1');
    expect((await talk.say(FAR, '/kehadiran')).text).toContain('Belum ada kalender');
    expect((await talk.press(FAR, `fs:card:${file.reference}`)).text).not.toMatch(/anak usia dini/i);
    expect((await talk.press(OTHER, `fs:card:${file.reference}`)).text).not.toMatch(/anak usia dini/i);
  });

  it('record attendance, school days as they are counted, and the family can answer', async () => {
    const { talk, file, ear } = await staffed();
    await ear.tell();
    await talk.press(VILLAGE, `fs:n:${file.reference}:posyandu.0.2026-11`);
    const [told] = await ear.tell();
    expect(told).toContain('Petugas mencatat');
    expect(told).toContain('Keliru, atau ada alasannya?');
    await talk.press(WARGA, `fu:y:${file.reference}:posyandu.0.2026-11`);
    expect((await talk.say(WARGA, '/kewajiban')).text).toContain('Catatan Anda dan petugas berbeda');
    await talk.press(VILLAGE, `fs:d:${file.reference}:school.1.2026-11`);
    expect((await talk.say(VILLAGE, 'banyak')).text).toContain('garis miring');
    expect((await talk.say(VILLAGE, '18/20')).text).toContain('Tercatat.');
    expect((await talk.say(WARGA, '/kewajiban')).text).toMatch(
      /Anak sekolah: hadir di sekolah[^-]*Sudah tercatat/,
    );
  });

  it('accept a reason only with that power, and the family hears of it', async () => {
    const { talk, file, ear } = await staffed();
    await talk.press(WARGA, `fu:r:${file.reference}:posyandu.0.2026-11:illness`);
    await ear.tell();
    const village = await talk.press(VILLAGE, `fs:card:${file.reference}`);
    expect(village.text).toContain('Alasan warga: sakit');
    expect(village.buttons.map(({ text }) => text)).not.toContain('Terima alasan');
    await talk.press(VILLAGE, `fs:x:${file.reference}:posyandu.0.2026-11`);
    expect(wordsOf(await fileOf(talk)).excuses).toEqual([]);
    const worker = await talk.press(DINSOS, `fs:card:${file.reference}`);
    expect(worker.buttons.map(({ text }) => text)).toContain('Terima alasan');
    await talk.press(DINSOS, `fs:x:${file.reference}:posyandu.0.2026-11`);
    const [told] = await ear.tell();
    expect(told).toContain('Alasan Anda diterima petugas di Jaring');
    expect(told).toContain('data programnya');
  });
});
