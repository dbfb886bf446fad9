import type { Documents } from './client.ts';
import type { Item } from './upgrade.ts';

/** What stands in these queues, by rank: one query for each. */
export async function listQueues(
  documents: Documents,
  table: string,
  { queues, limit }: { readonly queues: readonly string[]; readonly limit: number },
): Promise<readonly Item[]> {
  const pages = await Promise.all(
    queues.map((queue) =>
      documents.query({
        TableName: table,
        IndexName: 'by-queue',
        KeyConditionExpression: '#queue = :queue',
        ExpressionAttributeNames: { '#queue': 'queue' },
        ExpressionAttributeValues: { ':queue': queue },
        Limit: limit,
      }),
    ),
  );
  return pages
    .flatMap((page) => page.Items ?? [])
    .sort((one, other) => (String(one['rank']) < String(other['rank']) ? -1 : 1))
    .slice(0, limit);
}
