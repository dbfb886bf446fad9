import type { Stores } from '#adapters/memory.ts';
import type { Report } from '#core/disaster/report.ts';
import { AreaCode } from '#core/shared/area.ts';
import { ReportId, StaffId } from '#core/shared/ids.ts';
import type { Item } from './documents/item.ts';
import { regencyIn } from './regency.ts';
import type { Told } from './told.ts';
import { checkFilesEnd } from './watch-end-files.ts';
import { checkOwned } from './watch-end-owned.ts';
import { checkReferralsEnd } from './watch-end-referrals.ts';
import type { Known, Now } from './watch-reports.ts';
import type { World } from './world.ts';

/** The events that somebody must hear of, by what the notice's name ends with. */
const REPORTER_HEARS = [
  'report.taken',
  'report.released',
  'report.handed-over',
  'report.asked',
  'report.solved',
  'report.marked-duplicate',
  'report.escalated',
];
const ERASED = 'erased:0';
/** From its first minute to the last step of the climb, and the sweep after it, in milliseconds. */
const CLIMB = 32 * 60_000;

/** What must hold once everything has come to rest. */
export async function checkEnd(world: World): Promise<void> {
  const reports = listReports(world);
  checkEvents(world);
  checkNotices(world);
  checkWords(world);
  checkErased(world);
  checkClimb(world, reports);
  checkReferences(world);
  await checkFilesEnd(world);
  await checkReferralsEnd(world);
  await world.look((stores) => checkLists(world, stores, reports));
  await world.look((stores) => checkOwned(world, stores));
}

interface Kept {
  readonly item: Item;
  readonly now: Now;
  readonly id: string;
}

const listReports = ({ store }: World): Kept[] =>
  [...store.all('claims')].flatMap((item) =>
    item['sk'] === 'NOW' && String(item['pk']).startsWith('REPORT#')
      ? [{ item, now: item['now'] as unknown as Now, id: String(item['pk']).slice('REPORT#'.length) }]
      : [],
  );

function checkEvents({ watch, porters }: World): void {
  for (const [id, { event }] of watch.reports.events) {
    if (!porters.published.has(id))
      watch.violation('events-arrive', `${event.name} ${id} was never published`);
    else if (!porters.consumed.has(id))
      watch.violation('events-arrive', `${event.name} ${id} was never consumed`);
  }
}

function checkNotices({ watch, desks }: World): void {
  for (const [id, { event, chat }] of watch.reports.events) {
    const report = [...watch.reports.all].find((one) => one.id === event.aggregate.id);
    if (!REPORTER_HEARS.includes(event.name) || report?.chat === ERASED) continue;
    // An empty desk that is passed at once says nothing new.
    if (event.codes['because'] === 'nobody') continue;
    if (!watch.notices.has(chat, `${id}-reporter`))
      watch.violation('notices-complete', `${chat} was never told of ${event.name} on ${report?.reference}`);
  }
  for (const { chat, event } of watch.notices.all) {
    const desk = desks.find(({ phone }) => phone.chat === chat);
    const of = watch.reports.events.get(event.slice(0, 26));
    if (of?.lane === 'protection' && event.endsWith('on-duty') && desk?.role !== 'protection-officer')
      watch.violation('protection-apart', `${chat} has a notice of a protection matter`);
  }
}

const isTelling = ({ danger, staff, mark, poison }: Told) =>
  danger && !staff && mark !== undefined && !poison;

/** The words of a danger stand in exactly one report; who wiped her chat afterwards is left out. */
function checkWords({ told, watch, store }: World): void {
  const reports = [...watch.reports.all];
  const holding = new Map<string, Known[]>();
  for (const report of reports)
    for (const mark of report.marks) holding.set(mark, [...(holding.get(mark) ?? []), report]);
  for (const one of told.values()) {
    if (!isTelling(one) || !one.mark) continue;
    const found = holding.get(one.mark) ?? [];
    const wiped = reports.some(({ chat }) => chat === ERASED);
    const parked = store.peek('sessions', `PARKED#${one.chat}|UPDATE#${one.update}`);
    if (found.length === 0 && !wiped && !parked)
      watch.violation('words-in-a-report', `${one.chat} "${one.text}" is in no report`);
    if (found.length > 1)
      watch.violation(
        'one-report-per-update',
        `${one.chat} "${one.text}" is in ${found.map(({ reference }) => reference).join(' and ')}`,
      );
  }
}

/** After "erase everything", nothing that was said before stands in a report or in the conversation. */
function checkErased({ told, watch, store }: World): void {
  const erasures = [...told.values()].filter(
    ({ text, writes, staff }) => text === '[erase:yes]' && writes > 0 && !staff,
  );
  for (const erasure of erasures) {
    const before = [...told.values()].filter(
      (one) =>
        one.chat === erasure.chat && one.writtenAt >= 0 && one.writtenAt < erasure.writtenAt && one.mark,
    );
    for (const { mark } of before) {
      const kept = [
        ...watch.reports.all,
        ...watch.files.all,
        ...watch.grievances.all,
        ...watch.referrals.all,
      ].find((matter) => matter.chat !== ERASED && mark && matter.marks.has(mark));
      if (kept)
        watch.violation(
          'erased-stays-erased',
          `${erasure.chat} erased everything, ${kept.reference} keeps ${mark}`,
        );
      const session = watch.plainOf(store.peek('sessions', `CHAT#${erasure.chat}|SESSION`));
      const { owed: _, ...talk } = session ?? {};
      if (mark && JSON.stringify(talk).includes(mark))
        watch.violation(
          'erased-stays-erased',
          `${erasure.chat} erased everything, the conversation keeps ${mark}`,
        );
    }
  }
}

function checkClimb({ watch, clock }: World, reports: readonly Kept[]): void {
  for (const { now } of reports) {
    const urgent = now.urgency !== 'ordinary' && now.state === 'received';
    const asked = now.consent === 'waiting' || now.consent === 'declined';
    // What was opened by the very last words has not had its time.
    const hadTime = (now.receivedAt ?? 0) < clock() - CLIMB;
    if (urgent && !asked && hadTime && (now.escalation ?? 0) < 2)
      watch.violation(
        'urgent-climbs',
        `${now.reference} (${now.urgency}) stands untaken on step ${now.escalation ?? 0}`,
      );
  }
}

function checkReferences({ watch, store }: World): void {
  for (const { reference, id } of watch.reports.all) {
    const row = store.peek('claims', `REF#${reference}|NOW`);
    if (row?.['id'] !== id)
      watch.violation('reference-exists', `${reference} leads to ${String(row?.['id'])}`);
  }
}

/** What the production lists show, page by page, against the states themselves. */
async function checkLists(world: World, stores: Stores, reports: readonly Kept[]): Promise<void> {
  const { watch, desks } = world;
  const regencies = new Set(reports.map(({ now }) => regencyIn(now.area)));
  for (const lane of ['relief', 'protection'] as const) {
    for (const regency of regencies) {
      const wanted = reports
        .filter(({ now }) => now.lane === lane && regencyIn(now.area) === regency)
        .filter(({ now }) => now.state === 'received' || now.state === 'taken')
        .map(({ id }) => id);
      const shown = await pageThrough(stores, lane, regency);
      same(
        world,
        `the ${lane} queue of ${regency ?? 'nowhere'}`,
        wanted,
        shown.map(({ id }) => id),
      );
      const open = shown.filter(({ state }) => state === 'received').map(({ rank, id }) => `${rank}#${id}`);
      if (open.join() !== [...open].sort().join())
        watch.violation('lists-whole', `the ${lane} queue of ${regency ?? 'nowhere'} is out of order`);
    }
  }
  for (const { id, name } of desks) {
    const held = await stores.queries.ofHolder(StaffId.parse(id), 200);
    const wanted = reports.filter(({ now }) => now.state === 'taken' && now.holder?.id === id);
    same(
      world,
      `what ${name} holds`,
      wanted.map((one) => one.id),
      held.map((one) => one.id),
    );
  }
}

async function pageThrough(
  stores: Stores,
  lane: 'relief' | 'protection',
  regency: string | undefined,
): Promise<Report[]> {
  const found: Report[] = [];
  let cursor: string | undefined;
  do {
    const page = await stores.queries.queue({
      lane,
      regency: regency === undefined ? undefined : AreaCode.parse(regency),
      limit: 5,
      ...(cursor !== undefined && { cursor }),
    });
    found.push(...page.lines.map(({ report }) => report));
    cursor = page.cursor;
  } while (cursor !== undefined && found.length < 1000);
  return found;
}

function same({ watch }: World, what: string, wanted: readonly string[], shown: readonly string[]): void {
  const missing = wanted.filter((id) => !shown.includes(id));
  const more = shown.filter((id) => !wanted.includes(id));
  if (missing.length > 0 || more.length > 0 || shown.length !== wanted.length)
    watch.violation(
      'lists-whole',
      `${what}: ${missing.length} missing, ${more.length} too many, ${shown.length} shown of ${wanted.length}`,
    );
  ReportId.array().parse(shown);
}
