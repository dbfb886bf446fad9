import { KeptFile } from '#core/disaster/kept-file.ts';
import type { FileLedger } from '#core/use-cases/ports.ts';
import { FILES, fileKey, RELEASE, toMoment } from './keys.ts';
import { queryAll } from './read-many.ts';
import type { Store } from './store.ts';
import { upgradeOrThrow } from './upgrade.ts';

/** Beside the report itself, so that whoever opens the report finds its files. Throws when the store fails. */
export function createFileLedger({ documents, tables }: Pick<Store, 'documents' | 'tables'>): FileLedger {
  const TableName = tables.claims;
  return {
    async list(report) {
      const items = await queryAll(documents, {
        TableName,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :files)',
        ExpressionAttributeValues: { ':pk': fileKey(report, '').pk, ':files': FILES },
        ConsistentRead: true,
      });
      return items.map((item) => KeptFile.parse({ ...upgradeOrThrow(item), at: Number(item['at']) }));
    },
    async record(kept) {
      await documents.put({
        TableName,
        // `at` sorts an index and is text in every item.
        Item: { ...fileKey(kept.report, kept.name), ...kept, at: toMoment(kept.at), release: RELEASE },
      });
    },
    async remove({ report, name }) {
      await documents.remove({ TableName, Key: fileKey(report, name) });
    },
  };
}
