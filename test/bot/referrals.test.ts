import { describe, expect, it } from 'vitest';
import { questionButtons, questionParts } from '#core/notice/referral-notices.ts';
import { ChatId, NoticeId } from '#core/shared/ids.ts';
import { chaseReferrals } from '#core/use-cases/handle-referral.ts';
import type { Notice } from '#core/use-cases/ports.ts';
import { openTalkHouse } from './talk-house.ts';

const WARGA = 7201;
const OTHER = 7202;
const VOLUNTEER = 8200;
const VILLAGE = 8201;
const DINSOS = 8202;
const LEAD = 8203;
const GUARD = 8205;
const HERE = '31.75';
const DAY = 86_400_000;

const referenceIn = (text: string): string =>
  (/[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}/.exec(text)?.[0] ?? '').replace('-', '');

async function staffed() {
  const house = openTalkHouse();
  await house.hire(VOLUNTEER, 'volunteer', HERE);
  await house.hire(VILLAGE, 'village-officer', '31.75.03.1001');
  await house.hire(DINSOS, 'social-worker', HERE);
  await house.hire(LEAD, 'coordinator', HERE);
  await house.hire(GUARD, 'protection-officer', 'ID');
  return house;
}
type House = Awaited<ReturnType<typeof staffed>>;

/** A report that the village holds. */
async function held(house: House): Promise<string> {
  const kept = await house.say(
    WARGA,
    'Banjir di Kampung Melayu Jatinegara Jakarta Timur, ibu saya lansia tinggal sendiri',
  );
  const report = referenceIn(kept.text);
  await house.press(VILLAGE, `take:${report}`);
  return report;
}

/** Up to the last question: ask her, or is there danger? */
async function drafted(house: House, report: string, to = 'social-worker:31.75') {
  await house.say(VILLAGE, `/rujuk ${report}`);
  await house.press(VILLAGE, `rs:to:${report}:${to}`);
  await house.press(VILLAGE, `rs:for:${report}:care`);
  await house.say(VILLAGE, 'Perlu kunjungan ke rumah.');
  return house.say(VILLAGE, 'Ibu lansia tinggal sendiri, lantai masih basah.');
}

async function asked(house: House): Promise<string> {
  const report = await held(house);
  await drafted(house, report);
  return referenceIn((await house.press(VILLAGE, `rs:ask:${report}`)).text);
}

/** The question has gone out as a notice. */
async function asks(house: House): Promise<void> {
  const [referral] = await ownOf(house);
  const loaded = referral && (await house.stores.aggregates.load('referral', referral.id));
  if (!loaded) throw new Error('Nobody is passed on');
  const notice: Notice = {
    id: NoticeId.parse('01JAR1NG000000000000000001'),
    chat: loaded.chat,
    lane: 'ordinary',
    reply: {
      parts: [...questionParts(loaded, 'Jakarta Timur')],
      via: 'call',
      keyboard: { kind: 'inline', rows: questionButtons(loaded).map((row) => [...row]) },
    },
    event: `${loaded.id}-${loaded.tries}`,
    state: 'owed',
    tries: 0,
    at: house.now(),
  };
  await house.stores.notices.owe(notice);
  await house.stores.notices.record(notice, 'sent');
}

const ownOf = (house: House, chat = WARGA) =>
  house.stores.referrals.ofChat(ChatId.parse(`telegram:${chat}`), 10);

describe('passing somebody on in chat', () => {
  it('keeps it in the list of the office that sent it while another one has it', async () => {
    const house = await staffed();
    const number = await asked(house);
    await house.press(WARGA, `rf:yes:${number}`);
    const sent = await house.say(VILLAGE, '/rujukan');
    expect(sent.text).toMatch(/Rujukan dari kantor Anda, di kantor lain: 1/);
    expect(sent.text).toContain(number.slice(0, 4));
    expect(sent.buttons.map(({ action }) => action)).toContain(`rs:open:${number}`);
    await house.press(DINSOS, `rs:accept:${number}`);
    await house.press(DINSOS, `rs:finish:${number}:helped`);
    await house.say(DINSOS, 'Sudah dikunjungi.');
    expect((await house.say(VILLAGE, '/rujukan')).text).toContain('Tidak ada rujukan');
  });

  it('asks to whom, what for, why and what is told, and then the person before anything is sent', async () => {
    const house = await staffed();
    const report = await held(house);
    const first = await house.say(VILLAGE, `/rujuk ${report}`);
    expect(first.buttons.map(({ text }) => text)).toEqual([
      'Pekerja sosial, Kota Administrasi Jakarta Timur',
      'Petugas perlindungan, Indonesia',
      'Koordinator, Kota Administrasi Jakarta Timur',
    ]);
    const sure = await drafted(house, report);
    expect(sure.text).toMatch(/Warga ditanya dulu, 7 hari[\s\S]*/);
    const made = await house.press(VILLAGE, `rs:ask:${report}`);
    expect(made.text).toContain('Warga sedang ditanya');
    expect(await ownOf(house)).toMatchObject([{ state: 'asking', consent: 'waiting', purpose: 'care' }]);
    expect((await house.say(DINSOS, '/rujukan')).text).toContain('Tidak ada rujukan');
  });

  it('takes every step in words as well', async () => {
    const house = await staffed();
    const report = await held(house);
    await house.say(VILLAGE, `/rujuk ${report}`);
    expect((await house.say(VILLAGE, 'ke dinsos')).text).toContain('Untuk apa?');
    expect((await house.say(VILLAGE, 'pendampingan lansia')).text).toContain('Tulis alasannya');
    await house.say(VILLAGE, 'Ada kekerasan di rumah, perlu kunjungan.');
    await house.say(VILLAGE, 'Ibu lansia tinggal sendiri.');
    expect((await house.say(VILLAGE, 'ya')).text).toContain('Warga sedang ditanya');
    expect(await ownOf(house)).toMatchObject([{ to: { role: 'social-worker' }, purpose: 'care' }]);
  });

  it('tells the person plainly who would read what, and that no is fine; a yes by tap sends it', async () => {
    const house = await staffed();
    const reference = await asked(house);
    const question = await house.press(WARGA, `rf:card:${reference}`);
    expect(question.text).toMatch(
      /merujuk Anda ke pekerja sosial[\s\S]*Perlu kunjungan[\s\S]*Boleh tidak[\s\S]*Setuju dirujuk\?/,
    );
    const yes = await house.press(WARGA, `rf:yes:${reference}`);
    expect(yes.text).toMatch(/dikirim ke pekerja sosial[\s\S]*Ini bukan janji/);
    expect(await ownOf(house)).toMatchObject([{ state: 'sent', consent: 'given' }]);
  });

  it('hears a bare yes or no to the question that came as a notice', async () => {
    const house = await staffed();
    await asked(house);
    await asks(house);
    expect((await house.say(WARGA, 'ga usah')).text).toContain('Tidak ada yang berubah');
    expect(await ownOf(house)).toMatchObject([{ state: 'not-agreed', consent: 'declined' }]);
    const second = await staffed();
    await asked(second);
    await asks(second);
    expect((await second.say(WARGA, 'iya pak')).text).toContain('dikirim ke');
  });

  it('takes no bare yes for a question that has not reached her: it is asked first', async () => {
    const house = await staffed();
    await asked(house);
    expect((await house.say(WARGA, 'ya')).text).toContain('Setuju dirujuk?');
    expect(await ownOf(house)).toMatchObject([{ state: 'asking', consent: 'waiting' }]);
    expect((await house.say(WARGA, 'ya')).text).toContain('dikirim ke');
  });

  it('takes no yes under the question of an office before: the one that is asked now is shown', async () => {
    const house = await staffed();
    const reference = await asked(house);
    await house.press(WARGA, `rf:yes:${reference}:1`);
    await house.press(DINSOS, `rs:decline:${reference}:-`);
    await house.say(DINSOS, 'Bukan tugas kami.');
    await house.press(VILLAGE, `rs:on:${reference}:coordinator:31.75`);
    expect((await house.press(WARGA, `rf:yes:${reference}:1`)).text).toContain('merujuk Anda ke koordinator');
    expect(await ownOf(house)).toMatchObject([{ state: 'asking', tries: 2 }]);
    await house.press(WARGA, `rf:yes:${reference}:2`);
    expect(await ownOf(house)).toMatchObject([{ state: 'sent', to: { role: 'coordinator' } }]);
  });

  it('after a no nothing was sent, and the report stays with who held it', async () => {
    const house = await staffed();
    const reference = await asked(house);
    await house.press(WARGA, `rf:no:${reference}`);
    expect((await house.say(DINSOS, '/rujukan')).text).toContain('Tidak ada rujukan');
    expect((await house.press(DINSOS, `rs:open:${reference}`)).text).not.toContain(reference.slice(0, 4));
    expect((await house.say(VILLAGE, '/tugas')).text).not.toContain('Belum ada');
  });

  it('shows the other office codes and a coarse place until somebody accepts, and then to her alone', async () => {
    const house = await staffed();
    const reference = await asked(house);
    await house.press(WARGA, `rf:yes:${reference}`);
    expect((await house.say(DINSOS, '/rujukan')).text).toContain('Rujukan untuk kantor Anda: 1');
    const before = await house.press(DINSOS, `rs:open:${reference}`);
    expect(before.text).toMatch(/pendampingan sosial[\s\S]*Isinya tampak setelah diterima/);
    expect(before.text).not.toMatch(/kunjungan|lansia|Kampung Melayu/);
    const taken = await house.press(DINSOS, `rs:accept:${reference}`);
    expect(taken.text).toMatch(/Perlu kunjungan[\s\S]*lantai masih basah/);
    for (const chat of [LEAD, GUARD, VOLUNTEER])
      expect((await house.press(chat, `rs:open:${reference}`)).text).not.toMatch(/kunjungan|lansia/);
  });

  it('goes on to a result that the person reads, with messages both ways', async () => {
    const house = await staffed();
    const reference = await asked(house);
    await house.press(WARGA, `rf:yes:${reference}`);
    await house.press(DINSOS, `rs:accept:${reference}`);
    await house.press(DINSOS, `rs:tell:${reference}`);
    await house.say(DINSOS, 'Kami datang hari Kamis.');
    await house.press(WARGA, `rf:more:${reference}`);
    expect((await house.say(WARGA, 'Baik, ada anak saya di rumah')).text).toContain('Ditambahkan');
    expect((await house.press(DINSOS, `rs:open:${reference}`)).text).toContain('Warga: Baik');
    await house.press(DINSOS, `rs:finish:${reference}:helped`);
    await house.say(DINSOS, 'Sudah dikunjungi dan dijadwalkan lagi.');
    const card = await house.say(WARGA, `/status ${reference}`);
    expect(card.text).toMatch(/selesai[\s\S]*sudah dibantu[\s\S]*Sudah dikunjungi/);
    expect((await house.say(WARGA, '/status')).text).toContain('Rujukan untuk Anda');
    const events = await house.stores.aggregates.history('referral', (await ownOf(house))[0]?.id ?? '');
    expect(events.map(({ name }) => name)).toEqual([
      'referral.asked',
      'referral.consented',
      'referral.accepted',
      'referral.told',
      'referral.added',
      'referral.finished',
    ]);
  });

  it('declined with a reason and a better office goes back, and on to that office with a new question', async () => {
    const house = await staffed();
    const reference = await asked(house);
    await house.press(WARGA, `rf:yes:${reference}`);
    await house.press(DINSOS, `rs:decline:${reference}:coordinator:31.75`);
    await house.say(DINSOS, 'Di sini belum ada petugas kunjungan.');
    const back = await house.press(VILLAGE, `rs:open:${reference}`);
    expect(back.text).toMatch(/belum ada petugas kunjungan[\s\S]*Sarannya: koordinator/);
    expect((await house.press(DINSOS, `rs:open:${reference}`)).text).not.toContain('Rujukan');
    const choice = await house.press(VILLAGE, `rs:on:${reference}`);
    const [first] = choice.buttons;
    expect(back.buttons[0]).toEqual({ text: 'Kirim ke koordinator', action: first?.action });
    await house.press(VILLAGE, back.buttons[0]?.action ?? '');
    expect(await ownOf(house)).toMatchObject([
      { state: 'asking', consent: 'waiting', to: { role: 'coordinator' }, tries: 2 },
    ]);
    expect((await house.say(LEAD, '/rujukan')).text).toContain('Tidak ada rujukan');
    await asks(house);
    await house.say(WARGA, 'setuju');
    expect((await house.say(LEAD, '/rujukan')).text).toContain(reference.slice(0, 4));
  });

  it('is taken back by the person at any time, and then read by nobody', async () => {
    const house = await staffed();
    const reference = await asked(house);
    await house.press(WARGA, `rf:yes:${reference}`);
    await house.press(DINSOS, `rs:accept:${reference}`);
    expect((await house.say(WARGA, 'tarik rujukan')).text).toContain('tidak bisa membacanya lagi');
    expect((await house.press(DINSOS, `rs:open:${reference}`)).text).not.toMatch(/kunjungan|lansia/);
    expect(await ownOf(house)).toMatchObject([{ state: 'revoked' }]);
  });

  it('is taken back by who sent it, with a reason', async () => {
    const house = await staffed();
    const reference = await asked(house);
    await house.press(VILLAGE, `rs:revoke:${reference}`);
    expect((await house.say(VILLAGE, 'Sudah dibantu tetangga.')).text).toContain('Alasan ditarik');
    expect((await house.press(WARGA, `rf:yes:${reference}`)).text).toContain('tidak bisa');
  });

  it('in danger goes at once, with ground, reason and name kept, and the person is told', async () => {
    const house = await staffed();
    const report = await held(house);
    await drafted(house, report);
    expect((await house.press(VILLAGE, `rs:danger:${report}`)).text).toContain('Bahaya bagi siapa?');
    await house.press(VILLAGE, `rs:ground:${report}:life`);
    await house.say(VILLAGE, 'Air naik dan ia tidak bisa berjalan.');
    const sent = await house.press(VILLAGE, `rs:tells:${report}:yes`);
    expect(sent.text).toContain('dikirim tanpa menunggu');
    const [one] = await ownOf(house);
    expect(one).toMatchObject({
      state: 'sent',
      consent: 'overridden',
      override: { ground: 'life', tells: true },
      promise: { answer: 1 },
    });
    const [event] = await house.stores.aggregates.history('referral', one?.id ?? '');
    expect(event).toMatchObject({
      name: 'referral.overridden',
      by: { kind: 'staff', role: 'village-officer' },
      codes: { ground: 'life', tells: true },
    });
    expect((await house.say(WARGA, '/status')).text).toContain('Rujukan untuk Anda');
    await house.press(DINSOS, `rs:accept:${one?.reference}`);
    expect((await house.press(DINSOS, `rs:open:${one?.reference}`)).text).toContain('Air naik');
  });

  it('in danger is hidden from a screen where hearing of it would endanger her', async () => {
    const house = await staffed();
    const report = await held(house);
    await drafted(house, report, 'protection-officer:ID');
    await house.press(VILLAGE, `rs:danger:${report}`);
    await house.press(VILLAGE, `rs:ground:${report}:child`);
    await house.say(VILLAGE, 'Anak di rumah itu terancam.');
    await house.press(VILLAGE, `rs:tells:${report}:no`);
    const [one] = await ownOf(house);
    expect(one).toMatchObject({ state: 'sent', lane: 'protection', override: { tells: false } });
    const reference = one?.reference ?? '';
    expect((await house.say(WARGA, '/status')).text).not.toContain('Rujukan');
    expect((await house.press(WARGA, `rf:card:${reference}`)).text).not.toMatch(/perlindungan|Rujukan/);
    expect((await house.say(WARGA, `/rujukan ${reference}`)).text).not.toContain('perlindungan');
    expect((await house.say(GUARD, '/rujukan')).text).toContain(reference.slice(0, 4));
    expect((await house.say(LEAD, '/rujukan')).text).not.toContain(reference.slice(0, 4));
  });

  it('lapses when nobody answers, is late after its days, and is reminded of at most once in 72 hours', async () => {
    const house = await staffed();
    await asked(house);
    const chase = async () => {
      const due = await house.stores.referrals.due(house.now(), 50);
      return chaseReferrals(house.stores.aggregates, due, house.house.system);
    };
    house.wait(6 * DAY);
    expect(await chase()).toBe(0);
    house.wait(2 * DAY);
    expect(await chase()).toBe(1);
    expect(await ownOf(house)).toMatchObject([{ state: 'not-agreed', consent: 'silent' }]);

    const second = await staffed();
    const reference = await asked(second);
    await second.press(WARGA, `rf:yes:${reference}`);
    const chaseSecond = async () => {
      const due = await second.stores.referrals.due(second.now(), 50);
      return chaseReferrals(second.stores.aggregates, due, second.house.system);
    };
    second.wait(3 * DAY + 1);
    expect(await chaseSecond()).toBe(1);
    second.wait(2 * DAY);
    expect(await chaseSecond()).toBe(0);
    second.wait(1 * DAY + 1);
    expect(await chaseSecond()).toBe(1);
    expect((await second.say(DINSOS, '/rujukan')).text).toContain('terlambat sejak');
  });

  it('is for whoever holds the file: not for a volunteer, a colleague without it, or a number of nothing', async () => {
    const house = await staffed();
    const report = await held(house);
    expect((await house.say(LEAD, `/rujuk ${report}`)).text).toContain('tidak ditemukan');
    expect((await house.say(VOLUNTEER, `/rujuk ${report}`)).text).not.toContain('kantor mana');
    expect((await house.say(VILLAGE, '/rujuk')).text).toContain('Nomor mana');
    expect((await house.press(VILLAGE, `open:${report}`)).buttons.map(({ text }) => text)).toContain('Rujuk');
  });

  it('does not go twice to the same office while it is open there', async () => {
    const house = await staffed();
    const report = await held(house);
    await drafted(house, report);
    await house.press(VILLAGE, `rs:ask:${report}`);
    await drafted(house, report);
    const again = await house.press(VILLAGE, `rs:ask:${report}`);
    expect(again.text).toContain('sudah dirujuk ke kantor itu');
    const [first] = await ownOf(house);
    expect(again.text.replaceAll('-', '')).toContain(first?.reference);
  });

  it('shows nothing to another chat, and goes with /hapus', async () => {
    const house = await staffed();
    const reference = await asked(house);
    expect((await house.say(OTHER, `/status ${reference}`)).text).not.toContain('merujuk');
    expect((await house.press(OTHER, `rf:yes:${reference}`)).text).not.toContain('dikirim');
    const [before] = await ownOf(house);
    await house.say(WARGA, '/hapus');
    await house.press(WARGA, 'erase:yes');
    expect(await ownOf(house)).toEqual([]);
    const left = before && (await house.stores.aggregates.load('referral', before.id));
    expect(JSON.stringify(left)).not.toMatch(/kunjungan|telegram:7201/);
  });

  it('has one effect when every update comes twice', async () => {
    const house = await staffed();
    const report = await held(house);
    await drafted(house, report);
    const press = house.toPress(VILLAGE, `rs:ask:${report}`);
    await house.deliver(press);
    await house.deliver(press);
    expect(await ownOf(house)).toHaveLength(1);
  });
});
