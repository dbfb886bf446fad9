import { ROLES } from '#core/shared/decision.ts';
import type { Sent } from '#core/use-cases/ports.ts';
import { PRODUCTION, type Telling } from '../pieces.ts';
import { reshaped } from './store.ts';
import { isReport, onInput, onStores, onTelling, type Planted, plant, unguarded } from './wrap.ts';

const heard = ({ channel }: Telling, change: (sent: Sent) => Sent): Partial<Telling> => ({
  channel: { ...channel, send: async (chat, message) => change(await channel.send(chat, message)) },
});
const asSent =
  (kind: Sent['kind']) =>
  (sent: Sent): Sent =>
    sent.kind === kind ? { kind: 'sent', messageIds: [1] } : sent;

/** Mistakes of the relay, the consumers and the sweep. */
export const NOTICE_DEFECTS: readonly Planted[] = [
  plant('the relay forgets what the topic refused', {
    relay: (stream, publish, run) =>
      PRODUCTION.relay(
        stream,
        async (events) => {
          await publish(events);
          return new Set();
        },
        run,
      ),
  }),
  plant('the relay publishes the first event of a batch', {
    relay: (stream, publish, run) => PRODUCTION.relay(stream, (events) => publish(events.slice(0, 1)), run),
  }),
  plant('the relay answers before it has published', {
    relay: async () => ({ batchItemFailures: [] }),
  }),
  plant('a consumer swallows what fails', {
    sendNotices: (event, telling, until) => PRODUCTION.sendNotices(event, telling, until).catch(() => {}),
  }),
  plant('a consumer forgets solved reports', {
    sendNotices: async (event, telling, until) =>
      event.name === 'report.solved' ? undefined : PRODUCTION.sendNotices(event, telling, until),
  }),
  plant('"received" is told as "taken"', {
    sendNotices: (event, telling, until) =>
      PRODUCTION.sendNotices(
        event.name === 'report.received' ? { ...event, name: 'report.taken' } : event,
        telling,
        until,
      ),
  }),
  onTelling('a notice is sent that was not logged', ({ notices }) => ({
    notices: { ...notices, owe: async () => true, hold: async () => 'mine' },
  })),
  onTelling('every copy of an event is told again', ({ notices }) => ({
    notices: {
      ...notices,
      owe: async (notice) => {
        await notices.owe(notice);
        return true;
      },
      hold: async (notice, until) => {
        await notices.hold(notice, until);
        return 'mine';
      },
    },
  })),
  onTelling('a channel that is down counts as sent', (telling) => heard(telling, asSent('down'))),
  onTelling('"too fast" counts as sent', (telling) => heard(telling, asSent('too-fast'))),
  onTelling('what may have arrived is sent again', (telling) =>
    heard(telling, (sent) => (sent.kind === 'unknown' ? { kind: 'down' } : sent)),
  ),
  onTelling('volunteers hear of protection matters', ({ staff }) => ({
    staff: { ...staff, list: (query) => staff.list({ ...query, roles: ROLES }) },
  })),
  onTelling('the sweep forgets owed replies', ({ sessions }) => ({
    sessions: { ...sessions, listOwed: async () => [] },
  })),
  onTelling('the sweep forgets owed notices', ({ notices }) => ({
    notices: { ...notices, listOwed: async () => [] },
  })),
  onStores('urgent reports do not climb', ({ queries }) => ({
    queries: { ...queries, untaken: async () => [] },
  })),
  plant('the sweep does nothing', { sweep: async () => ({ owed: 0, notices: 0, climbed: 0 }) }),
];

/** Changes that harm nobody: whoever reports one of these sees ghosts. */
export const CONTROLS: readonly Planted[] = [
  plant('control: nothing is changed', {}),
  onInput(
    'control: the version of a report is guarded by its events alone',
    'write',
    reshaped(({ Item }) => isReport(Item), unguarded),
  ),
  plant('control: every conversation is read twice', {
    stores: (store) => {
      const stores = PRODUCTION.stores(store);
      const { sessions } = stores;
      return {
        ...stores,
        sessions: { ...sessions, read: async (chat) => sessions.read(chat).then(() => sessions.read(chat)) },
      };
    },
  }),
  onStores('control: every debt is settled twice', ({ sessions }) => ({
    sessions: {
      ...sessions,
      settle: async (chat, update, ids) => {
        await sessions.settle(chat, update, ids);
        await sessions.settle(chat, update, ids);
      },
    },
  })),
  plant('control: every event is published twice', {
    relay: (stream, publish, run) =>
      PRODUCTION.relay(stream, (events) => publish(events).then(() => publish(events)), run),
  }),
  plant('control: every event is consumed twice', {
    sendNotices: async (event, telling, until) => {
      await PRODUCTION.sendNotices(event, telling, until);
      await PRODUCTION.sendNotices(event, telling, until);
    },
  }),
  plant('control: two sweeps follow one another', {
    sweep: async (telling, queries) => {
      await PRODUCTION.sweep(telling, queries);
      return PRODUCTION.sweep(telling, queries);
    },
  }),
  plant('control: every report stands in one shard', {
    documents: (documents) => {
      const moved = (item: Record<string, unknown> | undefined) =>
        typeof item?.['queue'] === 'string'
          ? { ...item, queue: item['queue'].replace(/#\d\d$/, '#07') }
          : item;
      return {
        ...documents,
        write: ({ TransactItems = [] }) =>
          documents.write({
            TransactItems: TransactItems.map((one) =>
              one.Put ? { ...one, Put: { ...one.Put, Item: moved(one.Put.Item) } } : one,
            ),
          }),
      };
    },
  }),
];
