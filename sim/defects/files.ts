import type { Turn } from '#bot/context.ts';
import { apply } from '#bot/features/apply.ts';
import type { Application } from '#core/programme/application.ts';
import type { Notice } from '#core/use-cases/ports.ts';
import { PRODUCTION } from '../pieces.ts';
import { reshaped } from './store.ts';
import {
  type Loose,
  onInput,
  onItem,
  onSaved,
  onStores,
  onTelling,
  onWrite,
  type Planted,
  plant,
  seen,
  unguarded,
} from './wrap.ts';

const isFile = (item: Loose): boolean => String(item?.pk).startsWith('APPLICATION#') && item.sk === 'NOW';
const isFilesEvent = (item: Loose): boolean =>
  String(item?.pk).startsWith('APPLICATION#') && String(item.sk).startsWith('EVENT#');
const without = (item: Loose, name: string): Loose => {
  const { [name]: _, ...rest } = item;
  return rest;
};

/** Every save of a request changed. */
const onFile = (name: string, change: (save: Loose) => Loose): Planted =>
  onSaved(name, 'application', change);

/** Every request is seen otherwise than it is kept, by whoever decides on it. */
const onFileSeen = (name: string, change: (file: Application) => Application): Planted =>
  onStores(name, (stores) => seen(stores, 'application', change));

const DAY = 24 * 3600 * 1000;
const EARLY = 20 * DAY;
const dueEarlier = (file: Application): Application =>
  file.due ? { ...file, due: { ...file.due, at: file.due.at - EARLY } } : file;

const after = (save: Loose, event: string): boolean => save.events[0]?.name === `application.${event}`;
const stateOf = (save: Loose, state: Loose): Loose => ({ ...save, state: { ...save.state, ...state } });

/** Mistakes around requests for programmes, their vault, their lateness and what goes on after them. */
export const FILE_DEFECTS: readonly Planted[] = [
  onInput(
    'a transaction forgets the version of a request and of its events',
    'write',
    reshaped(({ Item }) => isFile(Item) || isFilesEvent(Item), unguarded),
  ),
  onItem('a request stands on no desk', (item) => (isFile(item) ? without(item, 'queue') : item)),
  onItem('a request is never late', (item) => (isFile(item) ? without(without(item, 'due'), 'at') : item)),
  onItem('a request of protection stands on an ordinary desk', (item) =>
    isFile(item) && item.queue ? { ...item, queue: item.queue.replace('#protection#', '#relief#') } : item,
  ),
  onFile('events of a request are left out', (save) => ({ ...save, events: [] })),
  onFile('a refusal without reasons is kept', (save) =>
    after(save, 'refused') ? stateOf(save, { private: { ...save.state.private, reasons: [] } }) : save,
  ),
  onFile('there is no time to object', (save) =>
    after(save, 'refused') ? stateOf(save, { objectUntil: save.state.changedAt }) : save,
  ),
  onFile('a withdrawn request stays open', (save) =>
    after(save, 'withdrawn') ? stateOf(save, { state: 'open' }) : save,
  ),
  onFile('an erased request keeps its words', (save) =>
    after(save, 'erased')
      ? stateOf(save, { private: { facts: {}, thread: [], reasons: [], findings: [] } })
      : save,
  ),
  onFile('an erased request keeps its chat', (save) =>
    after(save, 'erased') ? stateOf(save, { chat: 'telegram:1001' }) : save,
  ),
  onFile('later words in a request push out earlier ones', (save) =>
    save.state.private
      ? stateOf(save, { private: { ...save.state.private, thread: save.state.private.thread.slice(-1) } })
      : save,
  ),
  onFileSeen('nobody remembers who checked', ({ checkedBy: _, ...file }) => file),
  onFileSeen('every step is the last one', (file) => ({
    ...file,
    steps: file.steps.slice(0, file.step + 1),
  })),
  onFileSeen('every step is the social office’s', (file) => ({
    ...file,
    steps: file.steps.map((step) => ({ ...step, holder: 'village' as const })),
  })),
  onFileSeen('a reminder is forgotten as soon as it is sent', ({ nudgedAt: _, late, ...file }) => ({
    ...file,
    late,
  })),
  plant('a day has passed before it comes', {
    stores: (store) => {
      const { applications, ...stores } = seen(PRODUCTION.stores(store), 'application', dueEarlier);
      return {
        ...stores,
        applications: {
          ...applications,
          overdue: (before, limit) => applications.overdue(before + EARLY, limit),
        },
      };
    },
  }),
  plant('nobody looks for late files', { chaseFiles: async () => 0 }),
  plant('a request needs no yes', {
    features: PRODUCTION.features.map((feature) =>
      feature === apply ? (turn) => apply(isOwn(turn) ? withYes(turn) : turn) : feature,
    ),
  }),
  onWrite('numbers are kept with the conversation', (write) => ({
    ...write,
    session: write.numbers?.length
      ? { ...write.session, awaiting: { kind: 'numbers', params: { told: JSON.stringify(write.numbers) } } }
      : write.session,
  })),
  plant('numbers are sealed under the key of words', {
    stores: (store) =>
      PRODUCTION.stores(store.vault ? { ...store, vault: { ...store.vault, seal: store.seal } } : store),
  }),
  onInput('numbers stay when their purpose ends', 'write', ({ TransactItems }) => ({
    TransactItems: TransactItems.filter((one: Loose) => !String(one.Delete?.Key.pk).startsWith('VAULT#')),
  })),
  onTelling('whoever waits is not told that it takes longer', ({ notices }) => ({
    notices: { ...notices, owe: async (notice) => !says(notice, 'late') && notices.owe(notice) },
  })),
  onTelling('a refusal is not told', ({ notices }) => ({
    notices: { ...notices, owe: async (notice) => !says(notice, 'refused') && notices.owe(notice) },
  })),
  plant('a consumer forgets requests that are sent back', {
    sendFileNotices: async (event, telling, until) =>
      event.name === 'application.returned' ? undefined : PRODUCTION.sendFileNotices(event, telling, until),
  }),
  onItem('a follow-up stands on no list', (item) => (isFollowUp(item) ? without(item, 'queue') : item)),
  onItem('a follow-up is never due', (item) => (isFollowUp(item) ? without(item, 'due') : item)),
];

const isFollowUp = (item: Loose): boolean => String(item?.pk).startsWith('FOLLOW-UP#') && item.sk === 'NOW';
const says = ({ reply }: Notice, what: string): boolean =>
  reply.parts.some(({ key }) => key === `notice.application.${what}`);

/** The question for whom is answered. */
const isOwn = ({ incoming }: Turn): boolean => incoming.action === 'applying:self';
/** As if the next question had been answered too. */
const withYes = (turn: Turn): Turn => ({
  ...turn,
  incoming: { ...turn.incoming, action: 'applying:agree' },
  session: {
    ...turn.session,
    ...(turn.session.awaiting && {
      awaiting: { ...turn.session.awaiting, params: { ...turn.session.awaiting.params, step: 'consent' } },
    }),
  },
});
