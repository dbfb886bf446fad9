import type { Plugin } from 'esbuild';
import { dangerBook } from '#core/language/danger-book.ts';
import { fullBook } from '#core/language/full-book.ts';
import { packBook } from '#core/language/packed-book.ts';
import { toUnpacked } from './bundle-data.ts';

const BOOKS = { fullBook, dangerBook };
const FILES = /core\/language\/(full|danger)-book\.ts$/;

/** Phrase books as a bundle carries them: read when it is built, so that a first message in danger does not wait for that. */
export const booksRead: Plugin = {
  name: 'books-read',
  setup({ onLoad }) {
    onLoad({ filter: FILES }, ({ path }) => {
      const name = FILES.exec(path)?.[1] === 'full' ? 'fullBook' : 'dangerBook';
      const [how, text] = toUnpacked(packBook(BOOKS[name]()));
      return {
        contents: `${how}import { openBook } from './packed-book.ts';\nexport const ${name} = () => openBook(${text});\n`,
        loader: 'ts',
      };
    });
  },
};
