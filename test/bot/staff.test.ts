import { describe, expect, it } from 'vitest';
import { AreaCode } from '#core/shared/area.ts';
import { StaffId } from '#core/shared/ids.ts';
import { inviteStaffOrThrow } from '#core/use-cases/invite-staff.ts';
import { asActor } from '#core/use-cases/tell-staff.ts';
import { openManyChats } from './many-chats.ts';

const [ANDI, DEWI, HARUN, SITI] = [1, 2, 3, 4];
const VILLAGE = AreaCode.parse('31.75.03.1001');

async function open() {
  const played = openManyChats();
  const dewi = await played.employ(DEWI, 'Dewi', 'coordinator', '31.75');
  await played.employ(HARUN, 'Harun', 'coordinator', '31');
  const invite = async () => {
    const invitee = { name: 'Andi', role: 'volunteer', area: VILLAGE } as const;
    const invited = await inviteStaffOrThrow(invitee, asActor(dewi), { ...played.house });
    if (!invited.ok) throw new Error(invited.refusal.code);
    return invited.value.code;
  };
  return { ...played, dewi, invite };
}

describe('joining in chat', () => {
  it('waits for the nearest coordinator, opens nothing before, and says each step', async () => {
    const { say, press, heard, invite } = await open();
    const code = await invite();
    expect(await say(ANDI, `/start join_${code}`)).toMatch(
      /Andi, relawan, Kampung Melayu.*menunggu konfirmasi/s,
    );
    expect(await say(ANDI, '/antrean')).toMatch(/untuk petugas/);
    expect(heard(DEWI)).toEqual([expect.stringMatching(/Andi memakai undangan sebagai relawan/)]);
    expect(heard(HARUN)).toEqual([]);
    expect(await press(DEWI, /Konfirmasi/)).toBe('Andi sudah dikonfirmasi.');
    expect(heard(ANDI).at(-1)).toMatch(/Dewi sudah mengonfirmasi Anda/);
    expect(await say(ANDI, '/antrean')).toMatch(/Antrean kosong/);
    expect(await press(DEWI, /Konfirmasi/)).toBe('Andi sudah dikonfirmasi.');
    expect(heard(ANDI).filter((text) => /mengonfirmasi/.test(text))).toHaveLength(1);
  });

  it('is asked for the code, and says why it is refused', async () => {
    const { say, invite } = await open();
    const code = await invite();
    expect(await say(SITI, '/gabung')).toMatch(/Tulis kode undangan/);
    expect(await say(SITI, 'AAAAA-AAAAA')).toMatch(/tidak dikenal/);
    expect(await say(SITI, `/gabung ${code}`)).toMatch(/menunggu konfirmasi/);
    expect(await say(SITI, `/gabung ${code}`)).toMatch(/menunggu konfirmasi/);
    expect(await say(ANDI, `/gabung ${code}`)).toMatch(/sudah dipakai/);
  });

  it('never keeps a cry from being heard', async () => {
    const { say } = await open();
    await say(SITI, '/gabung');
    expect(await say(SITI, 'tolong air sudah sedada di Kampung Melayu')).toMatch(/115/);
  });

  it('turns a stranger away and tells her so', async () => {
    const { say, press, heard, invite } = await open();
    await say(SITI, `/gabung ${await invite()}`);
    expect(await press(DEWI, /Bukan orangnya/)).toMatch(/tidak dikonfirmasi/);
    expect(heard(SITI).at(-1)).toMatch(/tidak dikonfirmasi/);
    expect(await say(SITI, '/antrean')).toMatch(/untuk petugas/);
  });

  it('is confirmed by nobody who may not', async () => {
    const { say, press, heard, invite, employ, stores } = await open();
    await employ(5, 'Budi', 'volunteer', '31.75');
    await say(ANDI, `/gabung ${await invite()}`);
    const waiting = await stores.staff.list({ roles: ['volunteer'], states: ['waiting'] });
    expect(waiting).toHaveLength(1);
    await expect(press(5, /Konfirmasi/)).rejects.toThrow();
    expect(heard(5)).toEqual([]);
    expect(await say(5, '/petugas')).toMatch(/tidak berhak/);
  });
});

describe('duty in chat', () => {
  it('is set by a button or in words, read back, and shown to whoever leads', async () => {
    const { say, press, employ } = await open();
    await employ(ANDI, 'Andi', 'volunteer', '31.75.03.1001');
    expect(await say(ANDI, '/siaga')).toMatch(/belum diketahui/);
    expect(await press(ANDI, /Siaga sampai 25\/11 18\.00/)).toMatch(
      /siaga, 25\/11 15\.00 sampai 25\/11 18\.00/,
    );
    expect(await say(ANDI, 'siaga 19-07')).toMatch(/siaga, 25\/11 19\.00 sampai 26\/11 07\.00/);
    expect(await say(ANDI, '/siaga')).toMatch(/Anda siaga sampai 25\/11 18\.00.*Berikutnya: 25\/11 19\.00/s);
    expect(await say(DEWI, '/petugas')).toMatch(/Siaga: 1.*Andi, relawan.*Siaga sampai 25\/11 18\.00/s);
    expect(await say(ANDI, 'tidak siaga')).toMatch(/tidak siaga/);
    expect(await say(ANDI, '/siaga besok lusa')).toMatch(/belum terbaca/);
    expect(await say(SITI, 'siaga 19-07')).not.toMatch(/Dicatat/);
  });
});

describe('a lost phone', () => {
  it('is cut off in one act after one question, and what it held is back in the queue', async () => {
    const { say, press, heard, employ, stores } = await open();
    const andi = await employ(ANDI, 'Andi', 'volunteer', '31.75');
    await say(SITI, 'banjir di Kampung Melayu Jakarta Timur, butuh makanan');
    await say(ANDI, '/antrean');
    await press(ANDI, /Ambil/);
    await say(DEWI, '/petugas');
    expect(await press(DEWI, /putus akses/)).toMatch(/Putuskan akses Andi\?/);
    expect(await press(DEWI, /Ya, putuskan/)).toMatch(/kembali ke antrean: 1/);
    expect(await say(ANDI, '/antrean')).toMatch(/untuk petugas/);
    expect((await stores.staff.find(andi.id))?.state).toBe('cut-off');
    expect(heard(SITI).at(-1)).toMatch(/antrean/);
    expect(await say(DEWI, '/antrean')).toMatch(/banjir/);
  });
});

describe('a second door', () => {
  it('is opened by a code in the chat', async () => {
    const { say, employ, stores } = await open();
    const andi = await employ(ANDI, 'Andi', 'volunteer', '31.75');
    const code = /[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(await say(ANDI, '/konsol'))?.[0];
    expect(code).toBeDefined();
    expect(await say(ANDI, `/gabung ${code}`)).toMatch(/sudah terdaftar/);
    expect(await stores.staff.find(StaffId.parse(andi.id))).toEqual(andi);
  });
});
