import type { Feature } from '#bot/context.ts';
import { urgent } from '#bot/features/urgent.ts';
import { printReference, ReportId } from '#core/shared/ids.ts';
import type { StaffBinding } from '#core/talk/session.ts';
import type { Channel, Sent } from '#core/use-cases/ports.ts';
import { PRODUCTION } from '../pieces.ts';
import { inHouse, type Loose, onStores, onWrite, type Planted, plant } from './wrap.ts';

const REFERENCE = /[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}/g;

const heardAs = (channel: Channel, change: (sent: Sent) => Sent): Channel => ({
  ...channel,
  send: async (chat, message) => change(await channel.send(chat, message)),
});
const asSent =
  (kind: Sent['kind']) =>
  (sent: Sent): Sent =>
    sent.kind === kind ? { kind: 'sent', messageIds: [1] } : sent;
const everyFeature = (change: (feature: Feature) => Feature) => PRODUCTION.features.map(change);

/** Staff as they were when they were seen first: a phone that is cut off goes on. */
const remembered = new Map<string, StaffBinding>();

/** Mistakes of the turn, its order, its words and its powers. */
export const TURN_DEFECTS: readonly Planted[] = [
  onWrite('the update is not marked as seen', (write) => ({
    ...write,
    session: { ...write.session, seen: write.session.seen.slice(0, -1) },
  })),
  onWrite('only four updates are remembered', (write) => ({
    ...write,
    session: { ...write.session, seen: write.session.seen.slice(-4) },
  })),
  onWrite('a debt is forgotten with the write', (write) => ({
    ...write,
    session: { ...write.session, owed: [] },
  })),
  onWrite('later words push out earlier ones', (write) => ({
    ...write,
    saves: write.saves.map((save: Loose) => ({
      ...save,
      state: save.state.private
        ? { ...save.state, private: { ...save.state.private, texts: save.state.private.texts.slice(-1) } }
        : save.state,
    })),
  })),
  onWrite('erasing leaves reports as they are', (write) => ({
    ...write,
    saves: write.saves.filter(({ events }) => events[0]?.name !== 'report.erased'),
  })),
  onWrite('erasing leaves words in the report', (write) => ({
    ...write,
    saves: write.saves.map((save: Loose) =>
      save.events[0]?.name === 'report.erased'
        ? { ...save, state: { ...save.state, private: { texts: ['#k0000'], thread: [], attachments: [] } } }
        : save,
    ),
  })),
  onWrite('events of a turn are left out', (write) => ({
    ...write,
    saves: write.saves.map((save) => ({ ...save, events: [] })),
  })),
  onWrite('the holder stays when a report is released', (write) => ({
    ...write,
    saves: write.saves.map((save: Loose) =>
      save.events[0]?.name === 'report.released'
        ? {
            ...save,
            state: { ...save.state, holder: { id: '01JAR1NG000000000000002001', name: 'Andi', since: 0 } },
          }
        : save,
    ),
  })),
  inHouse('the reply goes out before the write', (house, incoming) => ({
    sessions: {
      ...house.sessions,
      write: async (write) => {
        if (write.session.owed.at(-1)?.update === incoming.update)
          await house.channel.send(incoming.chat, { text: '115' });
        return house.sessions.write(write);
      },
    },
  })),
  inHouse('the debt is struck before the message goes', (house, incoming) => ({
    channel: {
      ...house.channel,
      send: async (chat, message) => {
        await house.sessions.settle(chat, incoming.update, []);
        return house.channel.send(chat, message);
      },
    },
  })),
  inHouse('a channel that is down counts as sent', (house) => ({
    channel: heardAs(house.channel, asSent('down')),
  })),
  inHouse('"too fast" counts as sent', (house) => ({ channel: heardAs(house.channel, asSent('too-fast')) })),
  onStores('a report that moved is not decided again', ({ sessions }) => ({
    sessions: {
      ...sessions,
      write: async (write) => ((await sessions.write(write)) === 'aggregate-moved' ? 'done' : 'done'),
    },
  })),
  onStores('a conversation that moved is not decided again', ({ sessions }) => ({
    sessions: {
      ...sessions,
      write: async (write) => {
        const outcome = await sessions.write(write);
        return outcome === 'session-moved' ? 'done' : outcome;
      },
    },
  })),
  plant('a failed turn is answered with 200', {
    takeTurn: (incoming, features, house) =>
      PRODUCTION.takeTurn(incoming, features, house).catch(() => ({ chat: incoming.chat })),
  }),
  plant('whatever fails is parked', {
    park: (_, update, incoming, house) => PRODUCTION.park(new TypeError('planted'), update, incoming, house),
  }),
  plant('what is parked is not kept', { park: async (_, __, { chat }) => ({ chat }) }),
  plant('danger is looked for last', {
    features: [...PRODUCTION.features.filter((feature) => feature !== urgent), urgent],
  }),
  plant('danger is answered without numbers', {
    features: everyFeature((feature) => async (turn) => {
      const outcome = await feature(turn);
      if (!outcome?.reply) return outcome;
      const parts = outcome.reply.parts.filter(
        ({ key }) => !/^danger\.(call|write|medical)|^quiet\.danger/.test(key),
      );
      return {
        ...outcome,
        reply: { ...outcome.reply, parts: parts.length > 0 ? parts : outcome.reply.parts },
      };
    }),
  }),
  plant('identity numbers are not masked', {
    takeTurn: (incoming, features, house) =>
      PRODUCTION.takeTurn(
        incoming,
        features.map((feature) => (turn) => feature({ ...turn, incoming })),
        house,
      ),
  }),
  plant('one danger opens two reports', {
    features: everyFeature((feature) => async (turn) => {
      const outcome = await feature(turn);
      const [save] = outcome?.saves ?? [];
      if (!outcome || save?.loaded !== 0) return outcome;
      const id = ReportId.parse(turn.house.system.newId());
      const reference = turn.house.system.newReference();
      const events = save.events.map((event: Loose) => ({
        ...event,
        id: turn.house.system.newId(),
        aggregate: { kind: 'report', id },
      }));
      return {
        ...outcome,
        saves: [save, { ...save, state: { ...save.state, id, reference }, events } as typeof save],
      };
    }),
  }),
  inHouse('a number is shown that does not exist', (house) => ({
    channel: {
      ...house.channel,
      send: (chat, message) =>
        house.channel.send(chat, {
          ...message,
          text: message.text.replace(REFERENCE, () => printReference(house.system.newReference())),
        }),
    },
  })),
  onStores('staff are remembered, so that a cut-off phone goes on', ({ sessions }) => ({
    sessions: {
      ...sessions,
      read: async (chat) => {
        const found = await sessions.read(chat);
        if (found.staff) remembered.set(chat, found.staff);
        return { ...found, staff: found.staff ?? remembered.get(chat) };
      },
    },
  })),
  onStores('every volunteer sees protection matters', ({ sessions }) => ({
    sessions: {
      ...sessions,
      read: async (chat) => {
        const { session, staff } = await sessions.read(chat);
        return {
          session,
          staff: staff?.role === 'volunteer' ? { ...staff, role: 'protection-officer' } : staff,
        };
      },
    },
  })),
  onStores('areas do not bound what staff may do', ({ sessions }) => ({
    sessions: {
      ...sessions,
      read: async (chat) => {
        const { session, staff } = await sessions.read(chat);
        return { session, staff: staff && { ...staff, area: 'ID' } };
      },
    },
  })),
  onStores('a taken report can be taken again', ({ aggregates }) => ({
    aggregates: {
      ...aggregates,
      load: async (kind, id) => {
        const report = (await aggregates.load(kind, id)) as Loose;
        if (report?.state !== 'taken') return report;
        const { holder: _, ...free } = report;
        return { ...free, state: 'received' };
      },
    },
  })),
  onStores('a report of violence can be taken without a yes', ({ aggregates }) => ({
    aggregates: {
      ...aggregates,
      load: async (kind, id) => {
        const report = (await aggregates.load(kind, id)) as Loose;
        return report?.consent === 'waiting' ? { ...report, consent: 'given' } : report;
      },
    },
  })),
  plant('words are kept in plain', {
    seal: () => ({
      seal: async (text) => Buffer.from(text).toString('base64url'),
      open: async (sealed) => Buffer.from(sealed, 'base64url').toString(),
    }),
  }),
];
