import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';
import { dangerBook } from '#core/language/danger-book.ts';
import { fullBook } from '#core/language/full-book.ts';
import { packBook } from '#core/language/packed-book.ts';
import { toUnpacked } from './bundle-data.ts';

const BOOKS = { fullBook, dangerBook };
const BOOK = /core\/language\/(full|danger)-book\.ts$/;
const FORM = /content\/forms\/[a-z][a-z-]*\.ts$/;

/**
 * Content that a process would read and check when it starts is read when a bundle is built: phrase books, so that a first
 * message in danger does not wait for them, and forms, which are data and come out of their check as they went in.
 */
export const contentRead: Plugin = {
  name: 'content-read',
  setup({ onLoad }) {
    onLoad({ filter: BOOK }, ({ path }) => {
      const name = BOOK.exec(path)?.[1] === 'full' ? 'fullBook' : 'dangerBook';
      const [how, text] = toUnpacked(packBook(BOOKS[name]()));
      return {
        contents: `${how}import { openBook } from './packed-book.ts';\nexport const ${name} = () => openBook(${text});\n`,
        loader: 'ts',
      };
    });
    onLoad({ filter: FORM }, async ({ path }) => {
      if (basename(path) === 'index.ts') return undefined;
      const { form, ...rest } = await import(pathToFileURL(path).href);
      if (form === undefined || Object.keys(rest).length > 0)
        throw new Error(
          `${path} hands on something beside its form: it cannot be read when a bundle is built`,
        );
      return { contents: `export const form = ${JSON.stringify(form)};`, loader: 'js' };
    });
  },
};
