import type { ConsumedCapacity } from '@aws-sdk/client-dynamodb';
import type { Documents, Meter } from '#adapters/dynamodb/client.ts';

interface Entry {
  readonly call: keyof Documents;
  readonly units: number;
}

const READS: readonly (keyof Documents)[] = ['get', 'getMany', 'query'];

/** What the store says that every call has consumed. */
export class CapacityBook {
  entries: Entry[] = [];
  readonly note: Meter = (call, consumed) => {
    this.entries.push({ call, units: consumed.reduce((sum, one) => sum + unitsOf(one), 0) });
  };

  /** Forgets what came before, runs, and answers calls and units, reads and writes apart. */
  async measure(run: () => Promise<unknown>) {
    this.entries = [];
    await run();
    const reads = this.entries.filter(({ call }) => READS.includes(call));
    const writes = this.entries.filter(({ call }) => !READS.includes(call));
    const sum = (entries: readonly Entry[]) => entries.reduce((total, { units }) => total + units, 0);
    return {
      reads: reads.length,
      readUnits: sum(reads),
      writes: writes.length,
      writeUnits: sum(writes),
    };
  }
}

const unitsOf = ({ CapacityUnits = 0 }: ConsumedCapacity): number => CapacityUnits;
