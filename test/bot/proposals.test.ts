import { describe, expect, it } from 'vitest';
import { createSystem } from '#adapters/system.ts';
import { planApplicationNotices } from '#core/notice/application-notices.ts';
import { prepareApplicationAct } from '#core/use-cases/handle-application.ts';
import { openTalkHouse } from './talk-house.ts';

const AUTHOR = 7401;
const NENEK = 7402;
const VILLAGE = 8401;
const DINSOS = 8402;

const referenceIn = (text: string): string =>
  /[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}/.exec(text)?.[0] ?? '';
const bare = (reference: string): string => reference.replace('-', '');

/** A proposal for PKH in Kampung Melayu: whom it is about is sealed in it. */
async function proposed(talk = openTalkHouse()) {
  await talk.press(AUTHOR, 'apply:pkh');
  const told = await talk.press(AUTHOR, 'applying:other');
  await talk.say(AUTHOR, 'setuju');
  await talk.press(AUTHOR, 'propose:ground:elderly');
  await talk.say(AUTHOR, 'Tinggal sendiri, atapnya bocor');
  await talk.say(AUTHOR, 'Nenek Rekaan dekat mushola');
  const kept = await talk.say(AUTHOR, 'Kampung Melayu, Jatinegara');
  await talk.hire(VILLAGE, 'village-officer', '31.75.03');
  await talk.hire(DINSOS, 'social-worker', '31.75');
  const reference = referenceIn(kept.text);
  return { talk, told, kept, reference, ref: bare(reference) };
}

/** What the last event of a file tells whom. */
async function noticesOf({ talk, reference }: { talk: ReturnType<typeof openTalkHouse>; reference: string }) {
  const found = await talk.stores.aggregates.findByReference(bare(reference) as never);
  const file = found && (await talk.stores.aggregates.load('application', found.id));
  const events = found ? await talk.stores.aggregates.history('application', found.id) : [];
  const event = events.at(-1);
  if (!file || !event) throw new Error('no file');
  return planApplicationNotices(event, file, { programme: 'PKH', since: '26/11' });
}

describe('proposing a missed household', () => {
  it('tells first who will not hear of the author, asks why, and keeps a proposal with a number', async () => {
    const { told, kept, reference } = await proposed();
    expect(told.text).toContain('Nama Anda tidak kami beri tahu');
    expect(kept.text).toMatch(/Tersimpan sebagai usulan/);
    expect(kept.text).toContain('sampai keluarga itu setuju');
    expect(reference).not.toBe('');
  });

  it('begins in words and with a command', async () => {
    const talk = openTalkHouse();
    expect((await talk.say(AUTHOR, '/usul')).text).toContain('Untuk bantuan apa?');
    await talk.say(AUTHOR, 'batal');
    expect((await talk.say(AUTHOR, 'saya mau usulkan tetangga')).text).toContain('Untuk bantuan apa?');
  });

  it('shows the officer grounds and words, nothing of the author, and goes on only with the household’s yes', async () => {
    const { talk, reference, ref } = await proposed();
    const open = await talk.say(VILLAGE, `/berkas ${reference}`);
    expect(open.text).toMatch(
      /Pengusul tidak ditampilkan[\s\S]*Lansia tinggal sendiri[\s\S]*atapnya bocor[\s\S]*Nenek Rekaan/,
    );
    expect(open.text).toContain('Keluarga itu: belum ditanya');
    expect(open.text).not.toContain(String(AUTHOR));
    expect(open.buttons.map(({ text }) => text)).not.toContain('Teruskan');
    expect((await talk.press(VILLAGE, `desk:forward:${ref}`)).text).toContain('belum setuju');
    const agreed = await talk.press(VILLAGE, `desk:hear-yes:${ref}`);
    expect(agreed.text).toContain('Keluarga itu: setuju, dicatat petugas');
    expect(agreed.buttons.map(({ text }) => text)).toContain('Teruskan');
    const [told] = await noticesOf({ talk, reference });
    expect(told).toMatchObject({ to: 'person', parts: [{ key: 'notice.proposal.taken-up' }] });
    expect((await talk.say(AUTHOR, `status ${reference}`)).text).toContain('sudah diteruskan');
  });

  it('tells the author first when nobody takes it up in time, and no more once the household has answered', async () => {
    const { talk, ref } = await proposed();
    const system = createSystem({ now: () => Date.UTC(2027, 5, 1) });
    const lateTold = async () => {
      const found = await talk.stores.aggregates.findByReference(ref as never);
      const file = found && (await talk.stores.aggregates.load('application', found.id));
      if (!file) throw new Error('no file');
      const late = prepareApplicationAct(file, { kind: 'run-late' }, { kind: 'system' }, system);
      if (!late.ok) throw new Error(late.refusal.code);
      const [event] = late.value.events;
      if (!event) throw new Error('no event');
      return planApplicationNotices(event, late.value.state, { programme: 'PKH', since: '26/11' });
    };
    const toWhom = async () => (await lateTold()).map(({ to }) => to);
    expect(await toWhom()).toEqual(['person', 'desk']);
    await talk.press(VILLAGE, `desk:hear-yes:${ref}`);
    expect(await toWhom()).toEqual(['desk']);
  });

  it('lets the household answer from its own chat with a code, and gives it a request of its own', async () => {
    const { talk, reference, ref } = await proposed();
    const lent = await talk.press(VILLAGE, `desk:lend-pass:${ref}`);
    const code = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(lent.text)?.[0] ?? '';
    const asked = await talk.say(NENEK, `usul ${code}`);
    expect(asked.text).toContain('Siapa pengusulnya tidak kami beri tahu');
    expect(asked.text).not.toMatch(/Nenek Rekaan|bocor/);
    const yes = await talk.press(NENEK, asked.buttons[0]?.action ?? '');
    const own = referenceIn(yes.text);
    expect(own).not.toBe(reference);
    expect((await talk.say(NENEK, `status ${own}`)).text).toContain('Keluarga Harapan');
    expect((await talk.say(AUTHOR, `status ${own}`)).text).not.toContain('Keluarga Harapan');
    const seen = await talk.say(AUTHOR, `status ${reference}`);
    expect(seen.text).toContain('sudah diteruskan');
    expect(seen.text).not.toMatch(/setuju|HP sendiri/);
    expect((await talk.say(NENEK, `usul ${code}`)).text).toContain('tidak berlaku');
  });

  it('ends with a no, and the author hears no reason', async () => {
    const { talk, reference, ref } = await proposed();
    await talk.press(VILLAGE, `desk:hear-no:${ref}`);
    const [told] = await noticesOf({ talk, reference });
    expect(told).toMatchObject({ to: 'person', parts: [{ key: 'notice.proposal.not-pursued' }] });
    const seen = await talk.say(AUTHOR, '/status');
    expect(seen.text).toMatch(/usulan, tidak dilanjutkan/);
    expect(seen.text).not.toContain('tidak bersedia');
  });

  it('carries nothing of the author’s own interview', async () => {
    const talk = openTalkHouse();
    await talk.say(AUTHOR, 'saya janda, anak dua umur 4 dan 9, tidak kerja, apa bisa dapat bantuan?');
    const { reference } = await proposed(talk);
    const found = await talk.stores.aggregates.findByReference(bare(reference) as never);
    const file = found && (await talk.stores.aggregates.load('application', found.id));
    expect(file?.private?.facts).toEqual({});
    expect(file?.papers).toEqual([]);
  });
});

describe('objecting that a household is listed', () => {
  it('goes above the village, which cannot read it, and the author hears only whether it was taken up', async () => {
    const { talk } = await proposed();
    await talk.say(AUTHOR, '/sanggah sembako');
    await talk.say(AUTHOR, 'lanjut');
    await talk.press(AUTHOR, 'propose:ground:well-off');
    await talk.press(AUTHOR, 'propose:skip');
    await talk.say(AUTHOR, 'Keluarga Rekaan, rumah tingkat dekat pasar');
    const kept = await talk.say(AUTHOR, 'Kampung Melayu, Jatinegara');
    expect(kept.text).toMatch(/Tersimpan sebagai keberatan atas penerima[\s\S]*14 hari/);
    const reference = referenceIn(kept.text);
    expect((await talk.say(VILLAGE, `/berkas ${reference}`)).text).toContain('tidak ditemukan');
    const open = await talk.say(DINSOS, `/berkas ${reference}`);
    expect(open.text).toMatch(/Penulisnya tidak ditampilkan[\s\S]*Tampaknya mampu[\s\S]*rumah tingkat/);
    await talk.press(DINSOS, `desk:refuse:${bare(reference)}`);
    await talk.say(DINSOS, 'Desilnya memang 2 menurut DTSEN');
    expect((await talk.say(AUTHOR, `status ${reference}`)).text).not.toContain('Desil');
    const [told] = await noticesOf({ talk, reference });
    expect(told).toMatchObject({ parts: [{ key: 'notice.proposal.not-pursued' }] });
  });
});
