import type { TableName } from '#adapters/dynamodb/keys.ts';

/** An index as the template declares it; `whole` when it carries whole items, keys only otherwise. */
export interface Index {
  readonly name: string;
  readonly partition: string;
  readonly sort: string;
  readonly whole?: true;
}

/** Every index of every table. A test holds this equal to the synthesized template. */
export const INDEXES: Readonly<Record<TableName, readonly Index[]>> = {
  claims: [
    { name: 'by-queue', partition: 'queue', sort: 'rank', whole: true },
    { name: 'by-owner', partition: 'owner', sort: 'own' },
    { name: 'by-holder', partition: 'holder', sort: 'rank' },
    { name: 'by-place', partition: 'cell', sort: 'since' },
    { name: 'by-due', partition: 'due', sort: 'at' },
  ],
  applications: [
    { name: 'by-queue', partition: 'queue', sort: 'rank', whole: true },
    { name: 'by-sender', partition: 'sender', sort: 'rank' },
    { name: 'by-due', partition: 'due', sort: 'at' },
  ],
  people: [
    { name: 'by-area', partition: 'area', sort: 'sk' },
    { name: 'by-hash', partition: 'hash', sort: 'sk' },
  ],
  sessions: [{ name: 'by-due', partition: 'due', sort: 'at' }],
};
