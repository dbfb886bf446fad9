/** What the console and partners are told when something cannot be done. */
export const api = {
  'refusal.report.nobody-there': ({ reference }: { reference: string }) =>
    `Laporan ${reference} tidak bisa diserahkan ke orang itu. Pilih petugas lain di daftar.`,

  'api.sign-in-needed': () => 'Masuk dulu, lalu ulangi.',
  'api.not-staff': () => 'Akun ini belum terdaftar sebagai petugas. Pakai kode undangan untuk bergabung.',
  'api.not-active': () => 'Akun ini belum disetujui atau sudah ditutup. Hubungi koordinator wilayah Anda.',
  'api.no-route': () => 'Alamat ini tidak ada. Daftar alamat ada di /api/docs.',
  'api.body-unreadable': () => 'Isi kiriman tidak terbaca sebagai JSON. Periksa lalu kirim lagi.',
  'api.body-too-large': () => 'Isi kiriman terlalu besar. Kirim lebih sedikit.',
  'api.not-json': () => 'Kirim isi sebagai JSON dengan tajuk Content-Type: application/json.',
  'api.fields-wrong': () => 'Ada isian yang perlu diperbaiki. Lihat daftar isiannya.',
  'api.key-needed': () =>
    'Tambahkan tajuk Idempotency-Key, 8 sampai 64 huruf atau angka, baru di tiap perbuatan.',
  'api.key-reused': () => 'Kunci ini sudah dipakai untuk kiriman lain. Buat kunci baru lalu kirim lagi.',
  'api.version-needed': () => 'Tambahkan tajuk If-Match berisi ETag dari halaman yang Anda lihat.',
  'api.still-stumbles': () =>
    'Pesan ini masih gagal diolah dan tetap tertahan. Sebabnya perlu diperbaiki di program.',
  'api.not-movable': () =>
    'Kiriman ini hanya menyebut catatan aliran data, jadi tidak bisa dikirim ulang dari sini. Baca panduan operator.',
  'api.parked.text': () => 'Pesan tertulis',
  'api.parked.command': () => 'Perintah',
  'api.parked.button': () => 'Tombol yang ditekan',
  'api.parked.photo': () => 'Foto',
  'api.parked.voice': () => 'Pesan suara',
  'api.parked.document': () => 'Dokumen',
  'api.parked.point': () => 'Titik di peta',
  'api.parked.other': () => 'Pesan lain',
  'api.busy': () => 'Sedang banyak yang menulis. Tunggu sebentar, lalu kirim lagi dengan kunci yang sama.',
  'api.field.missing': () => 'Belum diisi.',
  'api.field.too-small': () => 'Terlalu pendek atau terlalu kecil.',
  'api.field.too-big': () => 'Terlalu panjang atau terlalu besar.',
  'api.field.unknown': () => 'Isian ini tidak dikenal.',
  'api.field.wrong': () => 'Bentuknya tidak dikenal. Lihat /api/docs.',
  'api.failed': () => 'Ada yang tidak beres di pihak kami. Kirim lagi sebentar lagi dengan kunci yang sama.',
} as const;
