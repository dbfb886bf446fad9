import * as z from 'zod';
import { Report, ReportPrivate } from '#core/disaster/report.ts';
import { ancestorOf } from '#core/shared/area.ts';
import { cellOf } from './geohash.ts';
import { aggregateKey, dueOf, idOf, queuePlace, queueShard, queueShards, RELEASE, toMoment } from './keys.ts';
import { shardOf } from './shards.ts';
import { openValue, type Store, sealValue } from './store.ts';
import { type Item, upgradeOrThrow } from './upgrade.ts';

/** What is left out of an item because most reports have it so: bytes are units. */
const USUAL: Readonly<Record<string, unknown>> = {
  dangers: [],
  needs: [],
  notNeeded: [],
  groups: [],
  reasons: [],
  onBehalf: false,
  doNotCall: false,
  asked: false,
  escalation: 0,
};

/** What is sealed together: the person's own words and the holder's name. */
const Sealed = z.object({ private: ReportPrivate.optional(), holder: z.string().optional() });

const boundTo = (pk: string, version: number): string => `claims|${pk}|sealed|${version}`;

/** A report as the store keeps it: codes readable, words sealed, and its place in every index it stands in. */
export async function toReportItem(report: Report, { seal }: Pick<Store, 'seal'>): Promise<Item> {
  const { id, version, chat, private: words, holder, ...rest } = report;
  const key = aggregateKey('report', id);
  const sealed = words || holder ? { private: words, holder: holder?.name } : undefined;
  return {
    ...key,
    version,
    release: RELEASE,
    now: {
      ...withoutUsual(rest),
      ...(holder && { holder: { id: holder.id, chat: holder.chat, since: holder.since } }),
    },
    ...(sealed && { sealed: await sealValue(seal, sealed, boundTo(key.pk, version)) }),
    ...toIndexes(report),
  };
}

function withoutUsual(state: Record<string, unknown>): Record<string, unknown> {
  const told = ([name, value]: [string, unknown]) =>
    !(name in USUAL) || JSON.stringify(value) !== JSON.stringify(USUAL[name]);
  return Object.fromEntries(Object.entries(state).filter(told));
}

/** The index attributes; an absent one keeps the report out of that index. */
function toIndexes(report: Report): Item {
  const { id, lane, state, urgency, holder, point, area, rank, receivedAt } = report;
  const regency = area && ancestorOf(area, 'regency');
  const untaken = report.escalation < 2 ? (`untaken#${urgency}` as const) : 'untaken#top';
  return {
    owner: report.chat,
    ...((state === 'received' || state === 'taken') && {
      queue: queueShard(lane, regency, shardOf(id, queueShards(regency))),
      rank: queuePlace(state === 'taken', rank, id),
    }),
    ...(state === 'taken' && holder && { holder: holder.id }),
    ...(point && lane === 'relief' && { cell: cellOf(point), since: toMoment(receivedAt) }),
    ...(state === 'received' && { due: dueOf(untaken, id), at: toMoment(receivedAt) }),
  };
}

/** Everything about a report. Throws when the item cannot be read or its sealed part was changed. */
export async function toReportOrThrow(item: Item, { seal }: Pick<Store, 'seal'>): Promise<Report> {
  const { sealed, pk, version } = upgradeOrThrow(item);
  const words = sealed
    ? Sealed.parse(await openValue(seal, sealed, boundTo(String(pk), Number(version))))
    : {};
  return readReport(item, words);
}

/** What a list shows before a report is taken: codes, and who holds it. Opens the seal only for the holder's name. */
export async function toLineOrThrow(item: Item, store: Pick<Store, 'seal'>): Promise<Report> {
  const { private: _, ...line } = item['holder'] ? await toReportOrThrow(item, store) : readReport(item, {});
  return line;
}

function readReport(item: Item, words: z.infer<typeof Sealed>): Report {
  const { now, pk, version, owner } = upgradeOrThrow(item);
  const { holder, ...rest } = Kept.parse(now);
  return Report.parse({
    ...USUAL,
    ...rest,
    id: idOf(String(pk)),
    version,
    chat: owner,
    ...(holder && { holder: { ...holder, name: words.holder } }),
    ...(words.private && { private: words.private }),
  });
}

const Kept = z.looseObject({ holder: z.record(z.string(), z.unknown()).optional() });
