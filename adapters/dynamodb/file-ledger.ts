import { FileOwner, KeptFile } from '#core/disaster/kept-file.ts';
import type { FileLedger, FileName } from '#core/use-cases/ports.ts';
import { FILES, fileKey, idOf, RELEASE, toMoment } from './keys.ts';
import { queryAll } from './read-many.ts';
import type { Store } from './store.ts';
import { type Item, upgradeOrThrow } from './upgrade.ts';

/** Beside the report or request itself, so that whoever opens it finds its files. Throws when the store fails. */
export function createFileLedger({ documents, tables }: Pick<Store, 'documents' | 'tables'>): FileLedger {
  const tableOf = ({ kind }: FileName['owner']): string =>
    kind === 'report' ? tables.claims : tables.applications;
  return {
    async list(owner) {
      const items = await queryAll(documents, {
        TableName: tableOf(owner),
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :files)',
        ExpressionAttributeValues: { ':pk': fileKey(owner, '').pk, ':files': FILES },
        ConsistentRead: true,
      });
      return items.map((item) => toKept(item, owner));
    },
    async record({ owner, ...kept }) {
      await documents.put({
        TableName: tableOf(owner),
        // `at` sorts an index and is text in every item.
        Item: { ...fileKey(owner, kept.name), ...kept, at: toMoment(kept.at), release: RELEASE },
      });
    },
    async remove({ owner, name }) {
      await documents.remove({ TableName: tableOf(owner), Key: fileKey(owner, name) });
    },
  };
}

const toKept = (item: Item, { kind }: FileName['owner']): KeptFile =>
  KeptFile.parse({
    ...upgradeOrThrow(item),
    at: Number(item['at']),
    owner: FileOwner.parse({ kind, id: idOf(String(item['pk'])) }),
  });
