/** Sentences around the cases on which staff practise; the cases stand in content/practice.ts. */
export const practice = {
  'practice.case': ({ n, of, story }: { n: number; of: number; story: string }) =>
    `Latihan ${n} dari ${of}. Semua rekaan.\n${story}\nApa langkah Anda?`,
  'practice.right': ({ because }: { because: string }) => `Ya.\n${because}`,
  'practice.other': ({ because, right }: { because: string; right: string }) =>
    `Ada langkah yang lebih aman.\n${because}\nYang kami sarankan: ${right}.`,
  'practice.done': ({ right, of }: { right: number; of: number }) =>
    `Latihan selesai: ${right} dari ${of}. Tulis /latihan untuk mengulang, /antrean untuk mulai.`,
  'practice.offer': () => 'Baru di sini? Latihan dua menit ada di /latihan.',
  'button.practice.next': () => 'Berikutnya',
  'button.practice.begin': () => 'Latihan dulu',
} as const;
