const numbered = (lines: readonly string[]): string =>
  lines.map((line, place) => `${place + 1}. ${line}`).join('\n');

/** Sentences for whoever wants text alone: what stands there instead of buttons. */
export const textOnly = {
  'text-only.on': () => 'Baik, hanya teks, tanpa tombol. Untuk kembali, tulis "pakai tombol".',
  'text-only.off': () => 'Baik, tombol dipakai lagi. Untuk tanpa tombol, tulis "teks saja".',
  'text-only.choose': ({ lines }: { lines: readonly string[] }) => `Tulis nomornya:\n${numbered(lines)}`,
  'text-only.write': ({ labels, also }: { labels: readonly string[]; also: boolean }) =>
    `${also ? 'Atau tulis' : 'Bisa tulis'}: ${labels.join(' / ')}`,
  'text-only.menu': () => 'Tulis "menu" untuk pilihan lain.',
  'text-only.pin': () => 'Lokasi bisa dikirim lewat tanda klip.',
} as const;
