import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { recordings } from '#content/audio/index.ts';
import type { Marks } from '#core/use-cases/ports.ts';
import type { Recording, Recordings } from '#core/use-cases/ports-recordings.ts';

/** Ids of files at the channel are kept like answers to requests: for some days, by what the file is. */
const OWNER = 'recordings';

/**
 * Recordings that lie beside the function's bundle, or in `content/audio` under `folder`; `list` is what ships. Reading
 * throws when the file is not there.
 */
export function lendRecordings(
  folder: string,
  marks: Marks,
  list: readonly Recording[] = recordings,
): Recordings {
  const keyOf = ({ language, name, print }: Recording): string => `${language}/${name}/${print.slice(0, 16)}`;
  return {
    list,
    read: async ({ language, name }) => {
      const beside = join(folder, `${language}-${name}.ogg`);
      return readFile(
        existsSync(beside) ? beside : join(folder, 'content', 'audio', language, `${name}.ogg`),
      );
    },
    findSent: async (recording) => (await marks.find(OWNER, keyOf(recording)))?.answer,
    keepSent: async (recording, answer) => {
      const key = keyOf(recording);
      await marks.keep({ owner: OWNER, key, print: recording.print, answer });
    },
  };
}
