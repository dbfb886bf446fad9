/** Sentences about what we send without being asked. */
export const notices = {
  'tidings.off': () =>
    'Baik. Kabar biasa tidak kami kirim lagi. Anda bisa melihatnya dengan /status.\n' +
    'Kabar tentang bahaya tetap kami kirim. Untuk menerima semua lagi: /kabar hidup',
  'tidings.on': () => 'Baik. Kabar tentang laporan Anda kami kirim lagi ke sini.',
  'tidings.which': () => 'Apakah Anda ingin menerima kabar tentang laporan Anda di sini?',
  'tidings.hint': () => 'Tidak ingin menerima kabar? Tulis /kabar.',
  'tidings.kept': ({ count }: { count: number }) =>
    `Kabar yang tidak kami kirim, sesuai permintaan Anda (${count}):`,
  'tidings.unsure': ({ count }: { count: number }) =>
    `${count} kabar mungkin tidak sampai ke chat ini. Keadaan terbaru ada di daftar ini.`,
  'notice.late.changes': ({
    lines = [],
    more,
  }: {
    programmes: readonly string[];
    more: number;
    on: string;
    lines?: readonly { readonly name: string; readonly year: number; readonly quota: boolean }[];
  }) =>
    [
      'Aturan program berubah. Dari jawaban yang tersimpan, sekarang ada yang mungkin cocok.',
      ...lines.map(
        ({ name, year, quota }) => `- ${name} (aturan ${year}${quota ? ', tempat terbatas' : ''})`,
      ),
      ...(more > 0 && lines.length > 0 ? ['Masih ada yang lain.'] : []),
      'Ini bukan janji. Yang memutuskan adalah kantornya.',
    ].join('\n'),
  'button.changes.see': () => 'Lihat hasilnya',
  'button.changes.off': () => 'Jangan kabari lagi',
  'button.tidings-on': () => 'Ya, kirim',
  'button.tidings-off': () => 'Jangan kirim',
} as const;
