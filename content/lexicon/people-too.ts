import type { Lexeme } from '#core/language/phrase.ts';

/**
 * People beside what was lost (`suami hanyut waktu nolong kambing`, `sapi dan bapak hanyut`, `rumah dan sawah kebanjiran`): what says that only
 * goods or fields are struck does not hold there.
 */
export const PEOPLE_TOO: Lexeme = {
  kind: 'people-too',
  code: 'people-too',
  phrases: `
    < @keluarga|@orang saya|kami|kita? hanyut~|@lenyap
    dan|sama|serta|juga|ada|# @keluarga|@orang saya|kami|kita? hanyut~|@lenyap
    rumah|kampung|desa dan|sama|serta|sampai|beserta @lahan
    @lahan dan|sama|serta|sampai rumah|kampung|desa
    saya|kami|kita|@orang|@keluarga masih? di|ada_di @lahan
  `,
};

/** Grown people who live alone (`ibu saya buta tinggal sendiri`) are no children left alone. */
export const GROWN_UPS: Lexeme = {
  kind: 'grown-up',
  code: 'grown-up',
  phrases: `
    ibu|bapak|mertua|orang_tua saya|kami? sudah? lansia|buta|tuli|lumpuh|stroke|sakit|tua|sepuh|renta|janda tinggal|hidup? sendiri|sendirian
    nenek|kakek|mbah|simbah|lansia saya|kami? buta|tuli|lumpuh|sakit? tinggal|hidup? sendiri|sendirian
  `,
};
