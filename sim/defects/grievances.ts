import type { Grievance } from '#core/grievance/grievance.ts';
import { PRODUCTION } from '../pieces.ts';
import { reshaped } from './store.ts';
import {
  type Loose,
  onInput,
  onItem,
  onSaved,
  onStores,
  type Planted,
  plant,
  seen,
  unguarded,
} from './wrap.ts';

const isComplaint = (item: Loose): boolean => String(item?.pk).startsWith('GRIEVANCE#') && item.sk === 'NOW';
const withoutField = (item: Loose, name: string): Loose => {
  const { [name]: _, ...rest } = item;
  return rest;
};

const onComplaint = (name: string, change: (save: Loose) => Loose): Planted =>
  onSaved(name, 'grievance', change);

/** Every complaint is seen otherwise than it is kept, by whoever decides on it. */
const onSeen = (name: string, change: (grievance: Grievance) => Grievance): Planted =>
  onStores(name, (stores) => seen(stores, 'grievance', change));

const happened = (save: Loose, name: string): boolean => save.events[0]?.name === `grievance.${name}`;

/** Mistakes with complaints. */
export const GRIEVANCE_DEFECTS: readonly Planted[] = [
  // Only two who write to one complaint at once show it.
  onInput(
    'a transaction forgets the version of a complaint and of its events',
    'write',
    reshaped(({ Item }) => String(Item?.pk).startsWith('GRIEVANCE#'), unguarded),
  ),
  onItem('a complaint stands on no desk', (item) => (isComplaint(item) ? withoutField(item, 'queue') : item)),
  onItem('a complaint is never due', (item) =>
    isComplaint(item) ? withoutField(withoutField(item, 'due'), 'at') : item,
  ),
  onComplaint('events of a complaint are left out', (save) => ({ ...save, events: [] })),
  onComplaint('an erased complaint keeps its chat', (save) =>
    happened(save, 'erased') ? { ...save, state: { ...save.state, chat: 'telegram:1001' } } : save,
  ),
  onComplaint('later words in a complaint push out the first', (save) =>
    save.state.private
      ? {
          ...save,
          state: {
            ...save.state,
            private: { ...save.state.private, thread: save.state.private.thread.slice(-1) },
          },
        }
      : save,
  ),
  onComplaint('a complaint is over when it is answered', (save) =>
    happened(save, 'answered') ? { ...save, state: { ...save.state, state: 'closed' } } : save,
  ),
  onSeen('a complaint concerns nobody’s office', (grievance) => ({ ...grievance, concerns: 'nobody' })),
  onSeen('every officer reaches every complaint', (grievance) => ({ ...grievance, least: 0 })),
  onSeen('a protected complaint needs no yes', (grievance) =>
    grievance.consent === 'waiting' ? { ...grievance, consent: 'given' } : grievance,
  ),
  plant('nobody chases complaints', { chaseGrievances: async () => 0 }),
  plant('nobody is told of complaints', { sendGrievanceNotices: async () => undefined }),
];

/** Changes that harm no complaint. */
export const GRIEVANCE_CONTROLS: readonly Planted[] = [
  plant('control: complaints are chased twice', {
    chaseGrievances: async (aggregates, due, system) => {
      await PRODUCTION.chaseGrievances(aggregates, due, system);
      return PRODUCTION.chaseGrievances(aggregates, due, system);
    },
  }),
];
