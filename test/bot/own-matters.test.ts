import { describe, expect, it } from 'vitest';
import { ChatId } from '#core/shared/ids.ts';
import { openTalkHouse } from './talk-house.ts';

const WARGA = 7301;
const VILLAGE = 8301;
const DINSOS = 8302;
const DINSOS_TOO = 8303;
const HERE = '31.75';

const referenceIn = (text: string): string =>
  (/[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}/.exec(text)?.[0] ?? '').replace('-', '');

async function staffed() {
  const house = openTalkHouse();
  await house.hire(VILLAGE, 'village-officer', HERE);
  await house.hire(DINSOS, 'social-worker', HERE);
  return house;
}
type House = Awaited<ReturnType<typeof staffed>>;

/** A request for PKH from Kampung Melayu, which its person has handed over. */
async function applied(house: House, chat: number): Promise<string> {
  for (const action of ['apply:pkh', 'applying:self', 'applying:agree']) await house.press(chat, action);
  const reference = referenceIn((await house.say(chat, 'Kampung Melayu, Jatinegara')).text);
  await house.press(chat, `file:handed:${reference}`);
  return reference;
}

/** A flood, told by this chat and held by the village. */
async function held(house: House, chat: number, who = 'rumah saya terendam'): Promise<string> {
  const kept = await house.say(chat, `Banjir di Kampung Melayu Jatinegara Jakarta Timur, ${who}`);
  const report = referenceIn(kept.text);
  await house.press(VILLAGE, `take:${report}`);
  return report;
}

const referralsOf = (house: House, chat: number) =>
  house.stores.referrals.ofChat(ChatId.parse(`telegram:${chat}`), 10);

describe('a request of an officer herself', () => {
  it('is on the desk of her colleagues, and she is told so when she opens it', async () => {
    const house = await staffed();
    await house.hire(DINSOS_TOO, 'village-officer', HERE);
    const reference = await applied(house, VILLAGE);
    expect((await house.say(VILLAGE, '/berkas')).text).toContain('Tidak ada berkas');
    const opened = await house.say(VILLAGE, `/berkas ${reference}`);
    expect(opened.text).toContain('urusan Anda sendiri');
    expect((await house.press(VILLAGE, `desk:forward:${reference}`)).text).toContain('urusan Anda sendiri');
    expect(await house.stores.aggregates.findByReference(reference as never)).toBeDefined();
    const seen = await house.say(DINSOS_TOO, `/berkas ${reference}`);
    expect(seen.buttons.map(({ action }) => action)).toContain(`desk:forward:${reference}`);
    expect((await house.say(VILLAGE, '/status')).text).toContain('PKH');
  });
});

describe('an officer who is passed on herself', () => {
  it('is passed on to no office in which nobody else works', async () => {
    const house = await staffed();
    const report = await held(house, DINSOS);
    const offered = async () =>
      (await house.say(VILLAGE, `/rujuk ${report}`)).buttons.map(({ action }) => action);
    expect(await offered()).not.toContain(`rs:to:${report}:social-worker:31.75`);
    await house.hire(DINSOS_TOO, 'social-worker', HERE);
    expect(await offered()).toContain(`rs:to:${report}:social-worker:31.75`);
  });

  it.each([
    ['for herself', 'rumah saya terendam'],
    ['for somebody else', 'ibu saya lansia'],
  ])('sees nothing at her office of what would endanger her when she wrote %s', async (_, who) => {
    const house = await staffed();
    await house.hire(DINSOS_TOO, 'social-worker', HERE);
    const report = await held(house, DINSOS, who);
    await house.say(VILLAGE, `/rujuk ${report}`);
    await house.press(VILLAGE, `rs:to:${report}:social-worker:31.75`);
    await house.press(VILLAGE, `rs:for:${report}:care`);
    await house.say(VILLAGE, 'Perlu kunjungan.');
    await house.say(VILLAGE, 'Dipukul di rumah.');
    await house.press(VILLAGE, `rs:danger:${report}`);
    await house.press(VILLAGE, `rs:ground:${report}:life`);
    await house.say(VILLAGE, 'Pelakunya melihat ponselnya.');
    await house.press(VILLAGE, `rs:tells:${report}:no`);
    const [referral] = await referralsOf(house, DINSOS);
    expect(referral).toMatchObject({ state: 'sent', override: { tells: false } });
    const number = referral?.reference ?? '';
    expect((await house.say(DINSOS, '/rujukan')).text).not.toContain(number.slice(0, 4));
    expect((await house.press(DINSOS, `rs:accept:${number}`)).text).not.toContain(number.slice(0, 4));
    expect((await referralsOf(house, DINSOS))[0]).toMatchObject({ state: 'sent' });
    expect((await house.say(DINSOS_TOO, '/rujukan')).text).toContain(number.slice(0, 4));
  });

  it('is passed on by others only: her own report is nothing that she can refer', async () => {
    const house = await staffed();
    const kept = await house.say(VILLAGE, 'Banjir di Kampung Melayu Jatinegara Jakarta Timur, rumah saya');
    const report = referenceIn(kept.text);
    await house.press(VILLAGE, `take:${report}`);
    const refused = await house.say(VILLAGE, `/rujuk ${report}`);
    expect(refused.buttons.some(({ action }) => action.startsWith('rs:to:'))).toBe(false);
    expect(await referralsOf(house, VILLAGE)).toEqual([]);
  });
});

describe('a stranger beside them', () => {
  it('is worked on as ever', async () => {
    const house = await staffed();
    const reference = await applied(house, WARGA);
    expect((await house.say(VILLAGE, `/berkas ${reference}`)).text).not.toContain('urusan Anda sendiri');
  });
});
