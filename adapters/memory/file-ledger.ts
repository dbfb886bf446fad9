import type { KeptFile } from '#core/disaster/kept-file.ts';
import type { FileLedger, FileName } from '#core/use-cases/ports.ts';
import { copy } from './house.ts';

const keyOf = ({ owner, name }: FileName): string => `${owner.kind} ${owner.id} ${name}`;

/** What became of files, in memory. */
export function createMemoryLedger(): FileLedger {
  const kept = new Map<string, KeptFile>();
  return {
    list: async ({ kind, id }) =>
      copy([...kept.values()].filter(({ owner }) => owner.kind === kind && owner.id === id)),
    record: async (file) => void kept.set(keyOf(file), copy(file)),
    remove: async (file) => void kept.delete(keyOf(file)),
  };
}
