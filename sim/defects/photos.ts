import type { Keeping } from '#core/use-cases/keep-files.ts';
import { PRODUCTION } from '../pieces.ts';
import { type Planted, plant } from './wrap.ts';

/** The consumer of photos in a house that was changed. */
const onKeeping = (name: string, change: (house: Keeping) => Partial<Keeping>): Planted =>
  plant(name, {
    keepFiles: (event, house) => PRODUCTION.keepFiles(event, { ...house, ...change(house) }),
  });

/** Mistakes with photos and voice notes. */
export const PHOTO_DEFECTS: readonly Planted[] = [
  onKeeping('photos stay where they are when their purpose ends', ({ files }) => ({
    files: { ...files, remove: async () => undefined },
  })),
  onKeeping('a photo that is gone stays in the list', ({ ledger }) => ({
    ledger: { ...ledger, remove: async () => undefined },
  })),
  plant('nobody fetches photos of papers', {
    keepFiles: async (event, house) =>
      event.name === 'application.completed' ? undefined : PRODUCTION.keepFiles(event, house),
  }),
  plant('photos of what was cleared stay', {
    keepFiles: async (event, house) =>
      event.name === 'application.cleared' ? undefined : PRODUCTION.keepFiles(event, house),
  }),
  onKeeping('a photo is listed before it is there', ({ files }) => ({
    files: { ...files, keep: async () => undefined },
  })),
];

/** Changes that harm no photo. */
export const PHOTO_CONTROLS: readonly Planted[] = [
  plant('control: every photo is fetched twice', {
    keepFiles: async (event, house) => {
      await PRODUCTION.keepFiles(event, house);
      return PRODUCTION.keepFiles(event, house);
    },
  }),
];
