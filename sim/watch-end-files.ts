import type { Stores } from '#adapters/memory.ts';
import { AreaCode } from '#core/shared/area.ts';
import { ChatId } from '#core/shared/ids.ts';
import { regencyIn } from './regency.ts';
import { deskOf, type KnownFile } from './watch-files.ts';
import { checkPapers } from './watch-papers.ts';
import type { Happened } from './watch-reports.ts';
import type { World } from './world.ts';

/** Events of a request that its person hears of, whoever else does. */
const PERSON_HEARS = ['returned', 'asked', 'accepted', 'refused', 'settled', 'ran-late'].map(
  (name) => `application.${name}`,
);
const LATE = 'application.ran-late';
/** Events of a proposal or an objection that its author hears of: whether it was taken up, and nothing of the household. */
const AUTHOR_HEARS = ['asked', 'accepted', 'refused', 'household-heard', 'household-answered'].map(
  (name) => `application.${name}`,
);
/** Events of a complaint that whoever made it hears of. */
const COMPLAINANT_HEARS = ['taken', 'released', 'forwarded', 'asked', 'answered', 'closed'].map(
  (name) => `grievance.${name}`,
);
const ERASED = 'erased:0';
/** A file becomes late at its day; the sweep of the minute after says so. */
const MINUTES = 3 * 60_000;

/** What must hold of requests, complaints and follow-ups once everything has come to rest. */
export async function checkFilesEnd(world: World): Promise<void> {
  checkEvents(world);
  checkHeard(world);
  checkComplaintsHeard(world);
  checkLate(world);
  checkVault(world);
  checkPapers(world);
  world.watch.files.groups.checkEnd();
  await world.look((stores) => checkDesks(world, stores));
}

function checkEvents({ watch, porters }: World): void {
  for (const id of [watch.files, watch.followUps, watch.grievances, watch.referrals].flatMap(({ events }) => [
    ...events.keys(),
  ]))
    if (!porters.published.has(id) || !porters.consumed.has(id))
      watch.violation('events-arrive', `${id} was not published or not consumed`);
}

function checkHeard({ watch }: World): void {
  const late = new Map<string, string>();
  for (const [id, { event, file }] of watch.files.events)
    if (event.name === LATE) late.set(file.reference, id);
  for (const [id, { event, file, chat }] of watch.files.events) {
    const moved = event.name === 'application.forwarded' && event.codes['left'] !== event.codes['holder'];
    const hears =
      file.now.purpose === 'apply' ? moved || PERSON_HEARS.includes(event.name) : authorHears(file, event);
    if (file.now.purpose !== 'apply' && !hears && watch.notices.has(chat, `${id}-person`))
      if (!AUTHOR_HEARS.includes(event.name) && event.name !== LATE)
        watch.violation(
          'household-agrees',
          `${chat}, who proposed, was told of ${event.name} on ${file.reference}`,
        );
    if (!hears || file.chat === ERASED) continue;
    // A step that ended before its lateness was told is late no more, also when the next one has run late since.
    const from = event.codes['from'] === 'gathering' ? 'gathering' : 'open';
    const isOver = file.now.state !== from || !file.now.late || late.get(file.reference) !== id;
    if (event.name === LATE && isOver) continue;
    if (!watch.notices.has(chat, `${id}-person`))
      watch.violation('notices-complete', `${chat} was never told of ${event.name} on ${file.reference}`);
  }
}

/** A proposal that is accepted was taken up when its household said so: its author has heard. */
function authorHears({ now: { purpose, household } }: KnownFile, { name, codes }: Happened): boolean {
  if (name === LATE) return household === undefined || household.said === 'unreached';
  if (name === 'application.accepted') return purpose === 'dispute';
  return AUTHOR_HEARS.includes(name) && codes['said'] !== 'unreached';
}

function checkComplaintsHeard({ watch, clock }: World): void {
  for (const [id, { event, chat }] of watch.grievances.events) {
    const known = watch.grievances.byId(event.aggregate.id);
    if (!COMPLAINANT_HEARS.includes(event.name) || known?.chat === ERASED) continue;
    if (!watch.notices.has(chat, `${id}-person`))
      watch.violation('notices-complete', `${chat} was never told of ${event.name} on ${known?.reference}`);
  }
  for (const { now } of watch.grievances.all)
    if ((now.due ?? Number.POSITIVE_INFINITY) < clock() - MINUTES)
      watch.violation('late-is-told', `${now.reference} was due at ${now.due} and nothing came of it`);
}

function checkLate({ watch, clock }: World): void {
  for (const { now } of watch.files.all)
    if (
      (now.state === 'open' || now.state === 'gathering') &&
      !now.late &&
      (now.due?.at ?? Number.POSITIVE_INFINITY) < clock() - MINUTES
    )
      watch.violation(
        'late-is-told',
        `${now.reference} should have moved by ${now.due?.at} and nobody said so`,
      );
}

/** Numbers lie in the vault only as long as what they were given for goes on. */
function checkVault({ watch, store }: World): void {
  for (const item of store.all('people')) {
    const pk = String(item['pk']);
    const file = pk.startsWith('VAULT#') ? watch.files.byId(pk.slice('VAULT#'.length)) : undefined;
    if (file && (file.chat === ERASED || file.now.state === 'withdrawn' || file.now.clearedAt))
      watch.violation(
        'numbers-go-with-purpose',
        `${file.reference} is ${file.now.state}, its numbers are kept`,
      );
  }
}

async function checkDesks(world: World, { applications, grievances }: Stores): Promise<void> {
  const files = [...world.watch.files.all];
  const places = new Map<string, KnownFile[]>();
  for (const file of files) {
    const desk = deskOf(file.now);
    const place = desk && [file.lane, desk, regencyIn(file.now.area) ?? ''].join('|');
    if (place) places.set(place, [...(places.get(place) ?? []), file]);
  }
  for (const [place, wanted] of places) {
    const [lane = '', desk = '', regency = ''] = place.split('|');
    const shown = await applications.atDesk({
      // As they were written above.
      lane: lane as 'relief' | 'protection',
      desk: desk as Parameters<typeof applications.atDesk>[0]['desk'],
      regency: regency === '' ? undefined : AreaCode.parse(regency),
      limit: 200,
    });
    compare(world, `the desk ${place}`, wanted, shown);
  }
  const complaints = [...world.watch.grievances.all];
  for (const { chat } of world.residents)
    compare(
      world,
      `what ${chat} complained of`,
      complaints.filter((one) => one.chat === chat),
      await grievances.ofChat(ChatId.parse(chat), 200),
    );
  for (const { chat } of world.residents)
    compare(
      world,
      `what ${chat} asked for`,
      files.filter((file) => file.chat === chat),
      await applications.ofChat(ChatId.parse(chat), 200),
    );
}

export function compare(
  { watch }: World,
  what: string,
  wanted: readonly { readonly id: string }[],
  shown: readonly { readonly id: string }[],
): void {
  const of = (list: readonly { readonly id: string }[]) =>
    list
      .map(({ id }) => id)
      .sort()
      .join();
  if (of(wanted) !== of(shown))
    watch.violation('lists-whole', `${what}: ${shown.length} shown of ${wanted.length}`);
}
