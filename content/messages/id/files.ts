type Kind = 'photo' | 'voice' | 'document';

const KINDS: Readonly<Record<Kind, string>> = { photo: 'Foto', voice: 'Pesan suara', document: 'Dokumen' };
const OPEN: Readonly<Record<Kind, string>> = {
  photo: 'Lihat foto',
  voice: 'Dengarkan',
  document: 'Buka dokumen',
};

/** Sentences of the console about photos, voice notes and documents that people sent. They travel with the console only. */
export const fileWords = {
  'files.title': () => 'Yang dikirim',
  'files.hint': () => 'Tidak ada yang dimuat sebelum ditekan. Setiap pembukaan tercatat di riwayat.',
  'files.kind': ({ kind }: { kind: Kind }) => KINDS[kind],
  'files.open': ({ kind }: { kind: Kind }) => OPEN[kind],
  'files.size-kb': ({ n }: { n: number }) => `${n} KB`,
  'files.size-mb': ({ n }: { n: string }) => `${n} MB`,
  'files.length': ({ minutes, seconds }: { minutes: number; seconds: number }) =>
    minutes === 0 ? `${seconds} detik` : `${minutes} menit ${seconds} detik`,
  'files.from': ({ what, time }: { what: string; time: string }) => `${what} dari pelapor, ${time}`,
  'files.waiting': () => 'Belum terambil dari Telegram.',
  'files.gone': () => 'Tidak terambil: Telegram tidak menyimpannya lagi. Minta pelapor mengirim ulang.',
  'files.too-large': () => 'Tidak terambil: lebih dari 20 MB. Minta pelapor mengirim yang lebih pendek.',
  'files.again': () => 'Coba lagi',
  'files.opening': () => 'Membuka ...',
  'files.failed': () => 'Belum bisa dibuka. Periksa jaringan, lalu coba lagi.',
  'files.blurred': () => 'Dikaburkan dulu, agar tidak terlihat orang di sekitar Anda.',
  'files.unblur': () => 'Tampilkan jelas',
  'files.larger': () => 'Perbesar',
  'files.download': () => 'Unduh. Jenisnya tidak dikenal: buka dengan hati-hati.',
  'files.see': () => 'Buka di tab baru',
  'files.close': () => 'Tutup',

  'heard.label': () => 'Yang saya dengar',
  'heard.example': () => 'Ibu tua di atap, air sebatas dada, minta perahu',
  'heard.hint': () => 'Catat dengan kata-kata sendiri. Kalau tidak jelas, tulis begitu.',
  'heard.save': () => 'Simpan catatan',
  'heard.by': ({ name, time }: { name: string; time: string }) => `Didengar ${name}, ${time}`,
  'heard.machine': ({ time }: { time: string }) => `Ditulis mesin, belum diperiksa, ${time}`,
  'heard.use': () => 'Pakai lalu perbaiki',
  'heard.none': () => 'Belum ada yang mencatat isinya.',
  'heard.missing': () => 'Dari catatan ini, belum ada di laporan:',
  'heard.danger': () => 'nyawa terancam',
  'heard.persons': ({ n }: { n: number }) => `${n} orang`,
  'heard.depth': ({ cm }: { cm: number }) => `air ${cm} cm`,
  'heard.area': () => 'tempat yang disebut',
  'heard.add': () => 'Tambahkan yang dicentang',

  'queue.filter.voice': () => 'Ada suara',
  'queue.empty-hint.voice': () => 'Semua pesan suara sudah ada catatannya.',
  'queue.unheard': ({ n }: { n: number }) => (n === 1 ? 'Suara belum didengar' : `${n} suara belum didengar`),
  'act.done.hear': ({ reference }: { reference: string }) => `Catatan untuk ${reference} tersimpan.`,
  'act.done.complete': ({ reference }: { reference: string }) => `Data ${reference} ditambah.`,
  'act.done.want-files': ({ reference }: { reference: string }) =>
    `Berkas ${reference} diminta lagi dari Telegram.`,
  'history.report.file-opened': ({ who }: { who: string }) => `${who}: membuka yang dikirim`,
  'history.report.files-wanted': ({ who }: { who: string }) => `${who}: meminta berkas diambil lagi`,
  'history.report.heard': ({ who }: { who: string }) => `${who}: mencatat isi pesan suara`,
  'history.report.completed': ({ who }: { who: string }) => `${who}: menambah data dari yang didengar`,
} as const;
