import type { Stores } from '#adapters/memory.ts';
import { Office } from '#core/referral/office.ts';
import { ChatId } from '#core/shared/ids.ts';
import { compare } from './watch-end-files.ts';
import type { World } from './world.ts';

/** Events that the person hears of wherever hearing of it does not endanger her. */
const PERSON_HEARS = [
  'asked',
  'overridden',
  'accepted',
  'declined',
  'finished',
  'told',
  'lapsed',
  'ran-late',
  'revoked',
].map((name) => `referral.${name}`);
/** Events that whoever sent her hears of. */
const SENDER_HEARS = ['consented', 'accepted', 'declined', 'finished', 'lapsed'].map(
  (name) => `referral.${name}`,
);
const SENDS = ['referral.overridden', 'referral.consented'];
const ERASED = 'erased:0';
/** What is due is said by the sweep of the minute after. */
const MINUTES = 3 * 60_000;

/** What must hold of referrals once everything has come to rest. */
export async function checkReferralsEnd(world: World): Promise<void> {
  checkTold(world);
  checkLate(world);
  checkErased(world);
  await world.look((stores) => checkOffices(world, stores));
}

/** Each step is told to the person, what became of it to who sent her, and that somebody comes to the office that she goes to. */
function checkTold({ watch, desks }: World): void {
  for (const [id, { event, referral, after }] of watch.referrals.events) {
    if (referral.chat === ERASED) continue;
    const missed = (whom: string) =>
      watch.violation('notices-complete', `${whom} was never told of ${event.name} on ${referral.reference}`);
    const { opener, now } = referral;
    const again = event.name === 'referral.ran-late' && event.codes['first'] !== true;
    const own = event.name === 'referral.revoked' && event.by.kind !== 'staff';
    const isTold = after.override?.tells !== false && now.override?.tells !== false;
    if (PERSON_HEARS.includes(event.name) && isTold && !again && !own)
      if (!watch.notices.has(opener, `${id}-person`)) missed(opener);
    // An officer who is passed on herself hears of it as the person.
    const heardBy = (of: string) =>
      desks.some(({ phone }) => phone.chat === opener || watch.notices.has(phone.chat, `${id}-${of}`));
    if (SENDER_HEARS.includes(event.name) && !heardBy('sender')) missed(`the ${now.from.role} who sent her`);
    const isWaiting = after.state === 'sent' && now.state === 'sent' && now.tries === after.tries;
    if (SENDS.includes(event.name) && isWaiting && !heardBy('receiver'))
      missed(`the ${now.to.role} to whom she goes`);
  }
  for (const { chat, event } of watch.notices.all) {
    const known = watch.referrals.events.get(event.slice(0, 26))?.referral;
    if (known?.hidden && chat === known.opener)
      watch.violation('protection-apart', `${chat} has a notice of ${known.reference}, which endangers her`);
  }
}

function checkLate({ watch, clock }: World): void {
  for (const { now } of watch.referrals.all)
    if ((now.speaks ?? Number.POSITIVE_INFINITY) < clock() - MINUTES)
      watch.violation('late-is-told', `${now.reference} was due at ${now.speaks} and nothing came of it`);
}

/** Whoever erases everything is passed on to nobody any more, also not by an officer who writes in the very same breath. */
function checkErased({ watch, told }: World): void {
  const erasures = [...told.values()].filter(({ text, writes }) => text === '[erase:yes]' && writes > 0);
  for (const { chat, writtenAt } of erasures)
    for (const one of watch.referrals.all)
      if (one.opener === chat && one.openedAt < writtenAt && one.chat !== ERASED)
        watch.violation('erased-stays-erased', `${chat} erased everything, ${one.reference} goes on`);
}

async function checkOffices(world: World, { referrals }: Stores): Promise<void> {
  const all = [...world.watch.referrals.all];
  for (const { chat } of world.residents)
    compare(
      world,
      `where ${chat} was passed on to`,
      all.filter((one) => one.chat === chat),
      await referrals.ofChat(ChatId.parse(chat), 200),
    );
  for (const side of ['to', 'from', 'sent'] as const) {
    const at = side === 'to' ? 'to' : 'from';
    const open = all.filter(({ now: { state } }) =>
      side === 'from' ? state === 'asking' || state === 'declined' : state === 'sent' || state === 'accepted',
    );
    const offices = new Set(open.map(({ now }) => `${now[at].role}|${now[at].area}`));
    for (const office of offices) {
      const [role, area] = office.split('|');
      compare(
        world,
        `the referrals ${side} ${office}`,
        open.filter(({ now }) => now[at].role === role && now[at].area === area),
        await referrals.atOffice(side, Office.parse({ role, area }), 200),
      );
    }
  }
}
