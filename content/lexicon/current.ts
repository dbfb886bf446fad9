import type { Lexeme } from '#core/language/phrase.ts';

/** Words of talk that tell of now: `sejak minggu lalu`, `bukan latihan`. They cover the contexts that they touch. */
export const CURRENT: Lexeme = {
  kind: 'current',
  code: 'current',
  phrases: `
    sejak|dari|semenjak ** lalu|silam|kemarin|kmrn
    air|genangan|masih|banjir mengenang
    mimpi buruk
    bukan|bukannya simulasi|latihan|gladi|hoax|hoaks|prank|bercanda|candaan|film|drill|mimpi|main-main|settingan
  `,
};
