/** Sentences about a human who speaks in a chat. */
export const handover = {
  'handover.opened': ({ holder, reference }: { holder: string; reference: string }) =>
    `${holder} bicara langsung dengan Anda di sini tentang laporan ${reference}. Tulis biasa saja. Saya diam dulu.`,
  'handover.says': ({ holder, text }: { holder: string; text: string }) => `${holder}:\n${text}`,
  'handover.closed': ({ holder, reference }: { holder: string; reference: string }) =>
    `${holder} sudah selesai bicara. Saya menjawab lagi di sini. Laporan ${reference} tetap tersimpan.`,
  'handover.silent': ({ reference }: { reference: string }) =>
    `Petugas belum menjawab selama 15 menit. Kata Anda tersimpan pada laporan ${reference}. Saya menjawab lagi di sini. Keadaan gawat? Telepon 112.`,
  'handover.over': () => 'Petugas tidak lagi bicara di sini. Kata Anda tetap tersimpan. Saya menjawab lagi.',
  'handover.you-speak': ({ reference }: { reference: string }) =>
    `Anda bicara langsung dengan pelapor ${reference}. Semua yang Anda tulis dikirim kepadanya. Selesai? Tekan tombol atau tulis /selesaibicara`,
  'handover.you-ended': ({ reference }: { reference: string }) =>
    `Percakapan langsung ${reference} selesai. Laporan masih Anda pegang.`,
  'handover.you-were-silent': ({ reference }: { reference: string }) =>
    `Pelapor ${reference} menunggu jawaban Anda 15 menit. Percakapan langsung ditutup. Laporan masih Anda pegang.`,
  'handover.none': () => 'Tidak ada percakapan langsung sekarang. Kata Anda tidak dikirim.',
  'handover.gone': () => 'Pelapor sudah menghapus datanya. Tidak ada chat untuk bicara.',
  'handover.busy': () => 'Petugas lain sedang bicara di chat itu.',
  'handover.words-only': () => 'Hanya tulisan yang bisa dikirim kepada pelapor.',
  'button.talk': () => 'Bicara langsung',
  'button.talk-end': () => 'Selesai bicara',
} as const;
