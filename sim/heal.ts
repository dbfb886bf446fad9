import { checkEnd } from './watch-end.ts';
import { checkPapers } from './watch-papers.ts';
import type { World } from './world.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const MOST_MINUTES = 45;
/** The days for which numbers are kept, those to object, and some. */
const MONTHS = 120 * DAY;

/**
 * Nothing goes wrong any more. What was accepted must come to its end: updates answered, events consumed, debts
 * settled, urgent reports climbed, every chat alive.
 */
export async function heal(world: World): Promise<void> {
  world.mend();
  world.porters.redrive();
  await untilQuiet(world);
  // Twice past the steps of the climb, past the day on which the house asks an office that promised none, then a sweep for whatever became due.
  for (const pause of [11 * MINUTE, 31 * MINUTE, 15 * DAY, MINUTE]) {
    world.jump(pause);
    await world.engine.run(world.engine.now + 1.1 * MINUTE);
  }
  await untilQuiet(world);
  await probe(world);
  if (!world.watch.stopped) await checkEnd(world);
  if (!world.watch.stopped && world.forAid) await afterMonths(world);
}

/** What was over then has long been over: its numbers go, and whoever gave them hears of it. */
export async function afterMonths(world: World): Promise<void> {
  world.jump(MONTHS);
  world.porters.clear();
  await untilQuiet(world);
  if (world.watch.stopped) return;
  world.watch.clearing.checkEnd();
  checkPapers(world);
}

/** Lets minutes pass until nobody waits for anything. */
async function untilQuiet(world: World): Promise<void> {
  for (let minute = 0; minute < MOST_MINUTES && !world.watch.stopped; minute += 1) {
    await world.engine.run(world.engine.now + MINUTE);
    world.porters.redrive();
    const quiet = world.sender.idle && world.porters.idle && world.consoles.waiting === 0;
    if (quiet && world.watch.owesNothing) return;
  }
  if (!world.watch.stopped) world.watch.violation('comes-to-rest', world.watch.whatIsOwed());
}

/** Whoever writes now is answered, whatever happened in the chat before; where a human speaks, by her or by the house when she is silent. */
async function probe(world: World): Promise<void> {
  const asked = world.residents.map((phone) => {
    phone.blocked = false;
    return { phone, before: phone.received, told: world.say(phone, 'halo') };
  });
  await world.engine.run(world.engine.now + 2 * MINUTE);
  if (asked.some(({ phone, before }) => phone.received === before)) {
    world.jump(16 * MINUTE);
    await world.engine.run(world.engine.now + 2 * MINUTE);
  }
  await untilQuiet(world);
  for (const { phone, before, told } of asked) {
    if (!told.acknowledged || phone.received === before)
      world.watch.violation('never-deaf', `${phone.chat} wrote "halo" at the end and heard nothing`);
  }
}
