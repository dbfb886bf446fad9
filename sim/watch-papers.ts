import { fileNameOf } from '#adapters/file-links.ts';
import type { Item } from './documents/item.ts';
import type { World } from './world.ts';

const ERASED = 'erased:0';

/** A matter with whatever was sent with it, by the ids of the channel; nothing where its purpose is over. */
interface Matter {
  readonly reference: string;
  readonly id: string;
  readonly pk: string;
  readonly table: 'claims' | 'applications';
  readonly sent: readonly string[];
  readonly stands: boolean;
}

/** Photos and voice notes once everything has come to rest: kept where their matter stands, gone where it is over. */
export function checkPapers(world: World): void {
  const { watch, store, bucket } = world;
  const left = new Set(bucket.keys());
  for (const { reference, id, pk, table, sent, stands } of mattersOf(world)) {
    const rows = [...store.all(table)].filter((item) => item['pk'] === pk && isRow(item));
    const names = new Set(sent.map(fileNameOf));
    const wrong = (detail: string) => watch.violation('photos-kept-or-gone', `${reference}: ${detail}`);
    if (!stands && rows.length > 0) wrong(`${rows.length} are listed, its purpose is over`);
    for (const name of stands ? names : []) {
      const row = rows.find((one) => one['sk'] === `FILE#${name}`);
      if (!row) wrong(`nothing says what became of ${name}`);
      else if (row['state'] === 'kept' && !bucket.has(`files/${id}/${name}`))
        wrong(`${name} is listed, and not there`);
    }
    for (const key of left) if (stands && key.startsWith(`files/${id}/`)) left.delete(key);
  }
  for (const key of left) watch.violation('photos-kept-or-gone', `${key} is kept, its purpose is over`);
}

const isRow = ({ sk }: Item): boolean => String(sk).startsWith('FILE#');

function mattersOf({ watch, store }: World): readonly Matter[] {
  const files = [...watch.files.all].map(({ id, reference, chat, now }): Matter => {
    const stands = chat !== ERASED && now.state !== 'withdrawn' && now.clearedAt === undefined;
    const sent = now.papers.flatMap(({ file }) => file ?? []);
    return { reference, id, pk: `APPLICATION#${id}`, table: 'applications', sent, stands };
  });
  const reports = [...watch.reports.all].map(({ id, reference }): Matter => {
    const plain = watch.plainOf(store.peek('claims', `REPORT#${id}|NOW`)) as
      | { readonly attachments?: readonly { readonly file: string }[] }
      | undefined;
    const sent = (plain?.attachments ?? []).map(({ file }) => file);
    return { reference, id, pk: `REPORT#${id}`, table: 'claims', sent, stands: plain !== undefined };
  });
  return [...files, ...reports];
}
