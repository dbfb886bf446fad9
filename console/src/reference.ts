/** "K7M2-9QXD", as it is shown and read aloud. */
export const printReference = (reference: string): string => `${reference.slice(0, 4)}-${reference.slice(4)}`;

/** What somebody typed, without spaces and dashes, with the letters that are easily mistaken put right. */
export const plainReference = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[\s–—-]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
