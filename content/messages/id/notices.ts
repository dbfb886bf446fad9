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
  'button.tidings-on': () => 'Ya, kirim',
  'button.tidings-off': () => 'Jangan kirim',
} as const;
