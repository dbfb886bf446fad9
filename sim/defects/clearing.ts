import { PRODUCTION } from '../pieces.ts';
import { type Loose, onInput, onItem, onSaved, type Planted, plant } from './wrap.ts';

const isCleared = (save: Loose): boolean => save.events[0]?.name === 'application.cleared';
const EARLY = 30;

/** Mistakes with the numbers and papers of what is over. */
export const CLEARING_DEFECTS: readonly Planted[] = [
  plant('nobody clears what is over', {
    clearEnded: async () => ({ files: 0, numbers: 0, papers: 0 }),
  }),
  plant('numbers go before their days have passed', {
    clearEnded: (house, until) =>
      PRODUCTION.clearEnded({ ...house, keepDays: house.keepDays - EARLY }, until),
  }),
  onInput('a clearing leaves the numbers in the vault', 'write', ({ TransactItems, ...input }) => {
    const clears = TransactItems.some((one: Loose) => one.Put?.Item.event?.name === 'application.cleared');
    const kept = TransactItems.filter((one: Loose) => !String(one.Delete?.Key.pk).startsWith('VAULT#'));
    return { ...input, TransactItems: clears ? kept : TransactItems };
  }),
  onSaved('a clearing leaves no word in the request', 'application', (save) => {
    if (!isCleared(save)) return save;
    const { clearedAt: _, ...state } = save.state;
    return { ...save, state };
  }),
  onItem('what is over stands on no list', (item) => {
    if (!String(item?.due).startsWith('ended#')) return item;
    const { due: _, at: __, ...rest } = item;
    return rest;
  }),
  plant('nobody hears that the numbers have gone', {
    sendFileNotices: async (event, telling, until) =>
      event.name === 'application.cleared' ? undefined : PRODUCTION.sendFileNotices(event, telling, until),
  }),
];

/** Changes that harm nothing that is over. */
export const CLEARING_CONTROLS: readonly Planted[] = [
  plant('control: what is over is cleared by two at once', {
    clearEnded: async (house, until) => {
      const [went] = await Promise.all([
        PRODUCTION.clearEnded(house, until),
        PRODUCTION.clearEnded(house, until),
      ]);
      return went;
    },
  }),
];
