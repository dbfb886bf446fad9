import { describe, expect, it } from 'vitest';
import { planApplicationNotices } from '#core/notice/application-notices.ts';
import { ChatId, type Reference } from '#core/shared/ids.ts';
import { chaseFiles } from '#core/use-cases/chase-files.ts';
import { openTalkHouse } from './talk-house.ts';

const SPEAKER = 7501;
const [ANI, BUDI, CITRA] = [7502, 7503, 7504];
const DINSOS = 8501;
const chatOf = (chat: number) => ChatId.parse(`telegram:${chat}`);
type Talk = ReturnType<typeof openTalkHouse>;

const referenceIn = (text: string): string =>
  /[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}/.exec(text)?.[0] ?? '';
const codeIn = (text: string): string =>
  /(?:gabung|join) ([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4})/.exec(text)?.[1] ?? '';

/** A group for KUBE in Kampung Melayu; its speaker is a member herself unless she only helps. */
async function opened(talk: Talk = openTalkHouse(), who: 'member' | 'helper' = 'member') {
  const told = await talk.say(SPEAKER, '/ajukan kube');
  await talk.press(SPEAKER, 'grp:agree');
  await talk.say(SPEAKER, 'Maju Rekaan');
  await talk.say(SPEAKER, 'Bu Rekaan');
  await talk.press(SPEAKER, `grp:${who}`);
  const kept = await talk.say(SPEAKER, 'Kampung Melayu, Jatinegara');
  const reference = referenceIn(kept.text);
  return { talk, told, kept, reference, ref: reference.replace('-', ''), code: codeIn(kept.text) };
}

async function joins(talk: Talk, chat: number, code: string, name = 'lewati') {
  await talk.say(chat, `gabung ${code}`);
  await talk.press(chat, `grp:yes:${code}`);
  return talk.say(chat, name);
}

async function fileOf({ talk, ref }: { talk: Talk; ref: string }) {
  const found = await talk.stores.aggregates.findByReference(ref as Reference);
  const file = found && (await talk.stores.aggregates.load('application', found.id));
  if (!file) throw new Error('no file');
  return file;
}

/** What the last event of the group tells whom. */
async function lastNotices(group: { talk: Talk; ref: string }) {
  const file = await fileOf(group);
  const event = (await group.talk.stores.aggregates.history('application', file.id)).at(-1);
  if (!event) throw new Error('no event');
  return planApplicationNotices(event, file, { programme: 'KUBE', since: '26/11' }).map(({ to, parts }) => [
    to,
    parts[0]?.key,
  ]);
}

describe('opening a group', () => {
  it('says first how many are asked for and who sees what, and keeps it with a code, on nobody’s desk', async () => {
    const group = await opened();
    expect(group.told.text).toContain('Anggotanya 5 sampai 20 orang.');
    expect(group.told.text).toContain('Tiap anggota menjawab sendiri');
    expect(group.kept.text).toContain('Kelompok Maju Rekaan dibuka, belum dikirim.');
    expect(group.kept.text).toContain('Sudah setuju: 1 orang.');
    expect(group.code).not.toBe('');
    const file = await fileOf(group);
    expect(file).toMatchObject({ state: 'gathering', group: { size: { atLeast: 5, atMost: 20 } } });
    const { private: _, ...codes } = file;
    expect(JSON.stringify(codes)).not.toMatch(/Rekaan/);
    await group.talk.hire(DINSOS, 'social-worker', '31.75');
    expect((await group.talk.say(DINSOS, `/berkas ${group.reference}`)).text).not.toContain('Maju Rekaan');
  });

  it('says how long a code is to whoever types one that is cut short', async () => {
    const { talk, reference } = await opened();
    for (const typed of ['gabung 1234', `gabung ${reference}`, 'kode K7M2-9'])
      expect((await talk.say(ANI, typed)).text, typed).toContain('belum lengkap');
    expect((await talk.say(ANI, 'gabung dengan kelompok tani')).text).not.toContain('belum lengkap');
  });

  it.each(['saya anggota', 'Ya, saya anggota', 'ikut'])(
    'hears in words who belongs to it: %s',
    async (words) => {
      const talk = openTalkHouse();
      await talk.say(SPEAKER, '/ajukan kube');
      for (const said of ['ya', 'Maju Rekaan', 'Bu Rekaan']) await talk.say(SPEAKER, said);
      expect((await talk.say(SPEAKER, words)).text).not.toContain('Anda sendiri ikut');
      expect((await talk.say(SPEAKER, 'lewati')).text).toContain('Sudah setuju: 1 orang.');
    },
  );

  it('does not count who only helps', async () => {
    const { kept } = await opened(openTalkHouse(), 'helper');
    expect(kept.text).toContain('Sudah setuju: 0 orang.');
  });

  it('is stopped by "batal" at every question, and begins again in words alone', async () => {
    const talk = openTalkHouse();
    await talk.say(SPEAKER, '/ajukan kube');
    expect((await talk.say(SPEAKER, 'batal')).text).not.toContain('Apa nama');
    await talk.say(SPEAKER, '/ajukan kube');
    expect((await talk.say(SPEAKER, 'setuju')).text).toContain('Apa nama kelompoknya?');
    expect((await talk.say(SPEAKER, 'x'.repeat(81))).text).toContain('Terlalu panjang');
    await talk.say(SPEAKER, 'Maju Rekaan');
    expect((await talk.say(SPEAKER, 'lewati')).text).toContain('Anda sendiri ikut');
    await talk.say(SPEAKER, 'tidak');
    const kept = await talk.say(SPEAKER, 'lewati');
    expect(kept.text).toContain('Kelompok Maju Rekaan dibuka');
  });

  it('is offered beside one’s own request where both are possible, and /kelompok lists what is asked together', async () => {
    const talk = openTalkHouse();
    const whom = await talk.say(SPEAKER, '/ajukan bsps');
    expect(whom.buttons.map(({ text }) => text)).toContain('Bersama kelompok');
    expect((await talk.say(SPEAKER, 'bersama kelompok')).text).toContain(
      'Jumlah anggotanya belum kami tahu.',
    );
    const listed = await talk.say(SPEAKER, '/kelompok');
    expect(listed.buttons.map(({ action }) => action)).toContain('grp:new:kube');
  });
});

describe('a member', () => {
  it('joins by the link and by the typed code, is told what is asked, and is counted without a name', async () => {
    const group = await opened();
    const { talk, code, ref } = group;
    const asked = await talk.say(ANI, `/start gabung_${code.replaceAll('-', '')}`);
    expect(asked.text).toMatch(
      /Anda diajak ikut meminta Kelompok Usaha Bersama[\s\S]*Maju Rekaan[\s\S]*Bu Rekaan/,
    );
    expect(asked.text).toContain('Anggota lain tidak melihat jawaban Anda.');
    const yes = await talk.say(ANI, 'ya');
    expect(yes.text).toContain('Anda ikut.');
    expect((await talk.say(ANI, 'lewati')).text).toContain('nama Anda tidak ditampilkan');
    expect((await joins(talk, BUDI, code, 'Budi Contoh')).text).toContain('Nama Budi Contoh boleh dilihat');
    const card = await talk.press(SPEAKER, `app:card:${ref}`);
    expect(card.text).toContain('Sudah setuju: 3 orang.');
    expect(card.text).toContain('Yang mau disebut: Budi Contoh');
    const status = await talk.say(ANI, '/status');
    expect(status.text).toMatch(/Kelompok yang Anda ikuti:[\s\S]*menunggu anggota lain/);
    expect(status.text).not.toMatch(/Budi|3 orang/);
    expect((await talk.say(ANI, `status ${group.reference}`)).text).toContain('Nama Anda tidak ditampilkan.');
    expect((await talk.say(ANI, `gabung ${code}`)).text).toContain('Anda sudah ikut kelompok ini.');
    expect((await talk.say(SPEAKER, `gabung ${code}`)).text).toContain('Ini kelompok Anda sendiri.');
  });

  it('may say no, of which nothing is kept and nobody told', async () => {
    const group = await opened();
    await group.talk.say(CITRA, `gabung ${group.code}`);
    expect((await group.talk.say(CITRA, 'tidak')).text).toContain('Tidak ada yang dicatat');
    const file = await fileOf(group);
    expect(file.version).toBe(1);
    expect(JSON.stringify(file)).not.toContain(String(CITRA));
  });

  it('leaves at any time in words or by button, and is forgotten', async () => {
    const group = await opened();
    const { talk, code, ref } = group;
    await joins(talk, ANI, code, 'Ani Contoh');
    await joins(talk, BUDI, code);
    expect((await talk.say(ANI, 'keluar')).text).toContain('Keluar dari kelompok untuk');
    expect((await talk.say(ANI, 'tidak')).text).toContain('tetap ikut');
    await talk.say(ANI, 'keluar kelompok');
    expect((await talk.say(ANI, 'ya')).text).toContain('Anda sudah keluar.');
    expect(await lastNotices(group)).toEqual([['person', 'notice.group.left']]);
    await talk.press(BUDI, `grp:left:${ref}`);
    const file = await fileOf(group);
    expect(JSON.stringify(file)).not.toMatch(/Ani Contoh|7502|7503/);
    expect(await talk.stores.applications.ofMember(chatOf(ANI))).toEqual([]);
    expect((await talk.say(ANI, '/keluar')).text).toContain('tidak ikut kelompok mana pun');
    expect((await talk.say(ANI, '/status')).text).not.toContain('Kelompok yang Anda ikuti');
  });

  it('is taken out by erasing everything, and hears of the end when the speaker erases hers', async () => {
    const group = await opened();
    const { talk, code } = group;
    await joins(talk, ANI, code, 'Ani Contoh');
    await joins(talk, BUDI, code, 'Budi Contoh');
    expect((await talk.say(ANI, '/dataku')).text).toContain('Ikut kelompok: 1.');
    await talk.press(ANI, 'erase:yes');
    const without = await fileOf(group);
    expect(JSON.stringify(without)).not.toMatch(/Ani Contoh|7502/);
    await talk.press(SPEAKER, 'erase:yes');
    const erased = await fileOf(group);
    expect(JSON.stringify(erased)).not.toMatch(/Rekaan|Budi Contoh|7501/);
    expect(erased.state).toBe('withdrawn');
    // What he said stays his: only so is he told, and can go.
    expect(erased.private?.members).toMatchObject([{ chat: `telegram:${BUDI}` }]);
    expect((await lastNotices(group)).at(-1)).toEqual(['members', 'notice.group.ended']);
    expect((await talk.say(BUDI, '/status')).text).toContain('diakhiri');
    await talk.say(BUDI, 'keluar kelompok');
    expect((await talk.say(BUDI, 'ya')).text).toContain('Anda sudah keluar.');
    expect(JSON.stringify(await fileOf(group))).not.toContain('7503');
  });

  it('finds no place in a full group', async () => {
    const { talk, code } = await opened();
    for (let chat = 7600; chat < 7619; chat += 1) await joins(talk, chat, code);
    await talk.say(ANI, `gabung ${code}`);
    expect((await talk.say(ANI, 'ya')).text).toContain('sudah penuh');
  });
});

describe('a code', () => {
  it('typed while a complaint is being told is read as a code, and nobody else reads it', async () => {
    const { talk, code, ref } = await opened();
    await talk.say(ANI, '/keluhan');
    expect((await talk.say(ANI, `gabung ${code}`)).text).toContain('Anda diajak ikut');
    expect(await talk.stores.grievances.ofChat(chatOf(ANI), 5)).toEqual([]);
    expect(await fileOf({ talk, ref })).toMatchObject({ state: 'gathering' });
  });

  it('that is unknown is answered kindly, and whoever searches has to wait an hour', async () => {
    const { talk, code } = await opened();
    const wrong = `${code.slice(0, -4)}ZZZZ`;
    for (let n = 0; n < 5; n += 1)
      expect((await talk.say(ANI, `gabung ${wrong}`)).text).toContain('Kode itu tidak berlaku.');
    expect((await talk.say(ANI, `gabung ${code}`)).text).toContain('Tunggu satu jam');
    talk.wait(3_600_001);
    expect((await talk.say(ANI, `gabung ${code}`)).text).toContain('Anda diajak ikut');
  });

  it('ends after a week and with the next one', async () => {
    const { talk, code, ref } = await opened();
    const renewed = await talk.press(SPEAKER, `grp:code:${ref}`);
    expect(codeIn(renewed.text)).not.toBe(code);
    expect((await talk.say(ANI, `gabung ${code}`)).text).toContain('tidak berlaku');
    talk.wait(8 * 24 * 3_600_000);
    expect((await talk.say(ANI, `gabung ${codeIn(renewed.text)}`)).text).toContain('tidak berlaku');
    expect((await talk.press(SPEAKER, `app:card:${ref}`)).text).toContain('sudah habis waktunya');
  });
});

describe('the speaker', () => {
  it('records somebody without a phone after reading it out to her, and takes her out again', async () => {
    const group = await opened();
    const { talk, ref } = group;
    await talk.press(SPEAKER, `grp:record:${ref}`);
    const sure = await talk.say(SPEAKER, 'Mbah Contoh');
    expect(sure.text).toContain('Bacakan kepada Mbah Contoh');
    expect((await talk.say(SPEAKER, 'belum')).text).toContain('tidak dicatat');
    await talk.say(SPEAKER, 'catat anggota');
    await talk.say(SPEAKER, 'Mbah Contoh');
    const recorded = await talk.say(SPEAKER, 'ya');
    expect(recorded.text).toContain('Mbah Contoh dicatat.');
    expect(recorded.text).toContain('belum dicek petugas: 1 orang');
    expect(recorded.text).not.toContain('Yang mau disebut');
    const people = await talk.press(SPEAKER, `grp:people:${ref}`);
    const out = people.buttons.find(({ text }) => text === 'Keluarkan Mbah Contoh');
    expect((await talk.press(SPEAKER, out?.action ?? '')).text).toContain('Mbah Contoh dikeluarkan');
  });

  it('cannot take out whose own yes it is', async () => {
    const group = await opened();
    await joins(group.talk, ANI, group.code);
    const member = (await fileOf(group)).group?.members[1]?.id;
    await group.talk.press(SPEAKER, `grp:out:${group.ref}:${member}`);
    expect((await fileOf(group)).group?.members[1]?.leftAt).toBeUndefined();
  });

  it('is told when there are too few, may wait or send all the same, and the file is one like any other', async () => {
    const group = await opened();
    const { talk, code, ref } = group;
    await joins(talk, ANI, code);
    const short = await talk.say(SPEAKER, 'status');
    expect(short.text).toContain('menunggu anggota setuju');
    const told = await talk.press(SPEAKER, `grp:send:${ref}`);
    expect(told.text).toContain('Baru 2 orang setuju, program meminta paling sedikit 5.');
    expect((await talk.say(SPEAKER, 'tidak')).text).toContain('belum dikirim');
    await talk.press(SPEAKER, `grp:send:${ref}`);
    const sent = await talk.press(SPEAKER, `grp:send-anyway:${ref}`);
    expect(sent.text).toContain('Permintaan kelompok terkirim dengan 2 orang setuju.');
    expect(sent.text).toContain('Berkas 1 dari');
    expect((await fileOf(group)).state).toBe('open');
    expect(await lastNotices(group)).toEqual([['members', 'notice.group.sent']]);
    const card = await talk.press(SPEAKER, `app:card:${ref}`);
    expect(card.buttons.map(({ text }) => text)).toContain('Anggota');
    expect((await talk.say(ANI, '/status')).text).toContain('sedang berjalan');
    expect(card.buttons.map(({ text }) => text).join()).not.toContain('NIK');
  });

  it('goes to an officer who reads how many there are, and checks whose yes was only recorded', async () => {
    const group = await opened();
    const { talk, code, ref, reference } = group;
    await joins(talk, ANI, code, 'Ani Contoh');
    await joins(talk, BUDI, code);
    await talk.press(SPEAKER, `grp:record:${ref}`);
    await talk.say(SPEAKER, 'Mbah Contoh');
    await talk.say(SPEAKER, 'ya');
    await talk.press(SPEAKER, `grp:send-anyway:${ref}`);
    await talk.press(SPEAKER, `app:handed-over:${ref}`);
    await talk.hire(DINSOS, 'social-worker', '31.75');
    const desk = await talk.say(DINSOS, `/berkas ${reference}`);
    expect(desk.text).toMatch(/Setuju sendiri atau sudah dicek: 3 orang[\s\S]*Yang mau disebut: Ani Contoh/);
    expect(desk.text).toContain('belum dicek: Mbah Contoh');
    const verify = desk.buttons.find(({ text }) => text === 'Sudah saya cek: Mbah Contoh');
    const checked = await talk.press(DINSOS, verify?.action ?? '');
    expect(checked.text).toContain('sudah dicek: 4 orang');
    const { version } = await fileOf({ talk, ref });
    await talk.press(DINSOS, verify?.action ?? '');
    expect((await fileOf({ talk, ref })).version).toBe(version);
    expect(checked.buttons.map(({ text }) => text)).toContain('Tanya pelapor');
  });

  it('cannot send for nobody, and may end the group, of which its members hear', async () => {
    const group = await opened(openTalkHouse(), 'helper');
    const { talk, code, ref } = group;
    expect((await talk.press(SPEAKER, `grp:send:${ref}`)).text).toContain('Belum ada yang setuju.');
    await joins(talk, ANI, code);
    expect((await talk.press(SPEAKER, `grp:drop:${ref}`)).text).toContain('diakhiri');
    expect(await lastNotices(group)).toEqual([['members', 'notice.group.ended']]);
    expect((await talk.say(BUDI, `gabung ${code}`)).text).toContain('tidak menerima anggota lagi');
  });

  it('opens a second group for others from the same phone', async () => {
    const { talk, reference } = await opened();
    const twice = await talk.say(SPEAKER, '/ajukan kube');
    expect(twice.text).toContain(reference);
    const another = twice.buttons.find(({ text }) => text === 'Kelompok lain');
    expect((await talk.press(SPEAKER, another?.action ?? '')).text).toContain('Buka kelompok?');
  });
});

describe('silence', () => {
  it('is no dead end: after two weeks the speaker is told once what she can do', async () => {
    const group = await opened();
    const { talk } = group;
    await joins(talk, ANI, group.code);
    talk.wait(15 * 24 * 3_600_000);
    const late = () => chaseFiles(talk.stores.aggregates, talk.stores.applications, talk.house.system);
    expect(await late()).toBe(1);
    expect(await lastNotices(group)).toEqual([['person', 'notice.group.unsent']]);
    expect(await late()).toBe(0);
  });
});
