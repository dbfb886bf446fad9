/** Sentences about what can be heard. */
export const aloud = {
  'aloud.on': ({ recorded, total }: { recorded: number; total: number }) =>
    `Baik. ${recorded} dari ${total} kalimat penting bisa didengar juga. Untuk berhenti, tulis "tanpa suara".`,
  'aloud.off': () => 'Baik, tanpa suara. Untuk mendengar lagi, tulis "pakai suara".',
  'aloud.none': () => 'Belum ada rekaman suara dalam bahasa ini. Jawaban tetap berupa tulisan.',
} as const;
