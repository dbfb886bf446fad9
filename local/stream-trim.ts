import { DatabaseSync } from 'node:sqlite';

/**
 * The store looks through all earlier stream records at every streamed write, so what every reader has passed is
 * deleted. The newest record always stays: the store numbers the next one after it.
 */
export class StreamTrim {
  readonly #database: DatabaseSync;
  readonly #passed = new Map<string, Map<string, number>>();

  constructor(file: string) {
    this.#database = new DatabaseSync(file, { timeout: 2000 });
  }

  /** Announces a reader before it begins: nothing is deleted that it has not passed. */
  join(table: string, reader: string): void {
    const readers = this.#passed.get(table) ?? new Map();
    this.#passed.set(table, readers.set(reader, 0));
  }

  /** The reader has passed this sequence number; records that all have passed are deleted. */
  pass(table: string, reader: string, sequence: string): void {
    const readers = this.#passed.get(table);
    if (!readers) return;
    readers.set(reader, Number(sequence));
    this.#database
      .prepare(
        `DELETE FROM _stream_records WHERE table_name = ? AND CAST(sequence_number AS INTEGER) <= ?
         AND id NOT IN (SELECT MAX(id) FROM _stream_records GROUP BY table_name)`,
      )
      .run(table, Math.min(...readers.values()));
  }

  /** A number that changes whenever somebody else has written to the store. */
  get version(): number {
    return Number(this.#database.prepare('PRAGMA data_version').get()?.['data_version']);
  }

  close(): void {
    this.#database.close();
  }
}
