import type { KnownAnswer } from '#core/talk/known-answer.ts';

const CHECKED = '2026-11-23';

/**
 * Questions that people really ask in these words, with dated and sourced answers. To add one: copy an entry, state
 * the words that must stand in the message (each list: any of these), the date of the check and the source.
 */
export const answers: readonly KnownAnswer[] = [
  {
    id: 'is-my-data-safe',
    words: [
      ['data', 'identitas', 'nama saya', 'nomor saya', 'nik', 'privasi', 'rahasia', 'my data', 'privacy'],
      [
        '(aman|rahasia|dijaga|disebar|dijual|bocor|diketahui|dipakai|dibagi|disimpan|dilihat)\\w*( kan)?( (gak|ga|nggak|ngga|tidak|tdk|kah|ya|kan)|kah|\\?| (buat|untuk|ke|oleh|sama) (apa|siapa|siapa saja|orang))',
        '(buat|untuk|utk) apa (data|nik|nama)',
        '(data|nik|nama|nomor)( saya| kami| kita)?( ini| itu)? (buat|untuk|utk) (apa|siapa)',
        'siapa (aja |saja )?(yang |yg )?(bisa |boleh )?(lihat|liat|baca|tahu|tau)',
        'safe',
      ],
    ],
    not: ['link', 'klik', 'http', 'tautan', 'banjir', 'gempa', 'longsor', 'hilang', 'hanyut'],
    text: {
      id:
        'Kata-kata, nama, dan nomor Anda disimpan terkunci. Yang membacanya hanya petugas yang menangani.\n' +
        'Tidak dijual, tidak disebar, tidak untuk iklan. PIN, OTP, dan uang tidak pernah diminta.\n' +
        'Lihat yang disimpan: /dataku. Hapus semuanya: /hapus.\n' +
        'Chat ini juga ada di Telegram dan di HP Anda; yang di sana tidak bisa kami hapus.',
      en:
        'Your words, name and numbers are kept sealed. Only officers who handle them read them.\n' +
        'They are not sold, not spread, and not for advertising. We never ask for a PIN, an OTP or money.\n' +
        'See what is kept: /dataku. Erase all of it: /hapus.\n' +
        'This chat is also with Telegram and on your phone; we cannot erase it there.',
    },
    checkedOn: CHECKED,
    sources: ['docs/privacy.md', 'UU 27/2022'],
  },
  {
    id: 'is-it-true',
    words: [
      ['bener', 'benar', 'betul', 'hoax', 'hoaks', 'penipuan', 'asli', 'resmi', 'true'],
      ['link', 'klik', 'daftar', 'pesan', 'http', 'tautan', 'wa ', 'grup'],
    ],
    text: {
      id:
        'Jangan isi dan jangan klik dulu. Saya tidak membuka tautan.\n' +
        'BLT Kesra Rp900.000 (Oktober-Desember 2025) sudah berakhir dan tidak pernah punya pendaftaran. Sampai Maret 2026 belum ada kabar resmi diulang.\n' +
        'Cek nama hanya di cekbansos.kemensos.go.id. Pendaftaran bantuan selalu gratis. Jangan beri PIN, OTP, atau uang kepada siapa pun.',
      en:
        'Do not fill it in and do not click yet. I do not open links.\n' +
        'BLT Kesra of Rp900,000 (October-December 2025) has ended and never had a registration. Until March 2026 no repeat was announced.\n' +
        'Check names only at cekbansos.kemensos.go.id. Registering for aid is always free. Give nobody a PIN, an OTP or money.',
    },
    checkedOn: CHECKED,
    sources: ['CNBC Indonesia, 6 Jan 2026', 'Okezone, 9 Mar 2026'],
  },
  {
    id: 'fell-for-it',
    words: [
      [
        'terlanjur',
        'telanjur',
        'kadung',
        'udah',
        'sudah',
        'sdh',
        'udh',
        'ketipu',
        'tertipu',
        'kena tipu',
        'kena penipuan',
      ],
      [
        'isi (link|data|nik|form|formulir)',
        'isi$',
        'ngisi',
        'klik',
        'kasih (otp|pin|nik|kode)',
        'kirim (otp|pin|nik|kode)',
        'transfer',
        'ketipu',
        'tertipu',
        'tipu',
        'penipuan',
      ],
    ],
    not: ['banjir', 'longsor', 'gempa', 'kebakaran', 'tim', 'petugas'],
    text: {
      id:
        'Masih ada yang bisa dilakukan, dan Anda tidak salah.\n' +
        '1. Jangan kirim apa-apa lagi. Jangan beri kode OTP atau PIN.\n' +
        '2. Bila PIN atau rekening sempat diberikan, hubungi bank sekarang lewat nomor di kartu. Minta diblokir dulu.\n' +
        '3. Ganti kata sandi. Simpan pesan dan tautannya sebagai bukti.\n' +
        '4. Bila uang hilang atau diancam: polisi 110. Soal bansos: Kemensos 171.\n' +
        'NIK dan PIN tidak perlu ditulis di sini.',
      en:
        'There is still something to do, and you are not to blame.\n' +
        '1. Send nothing more. Give nobody an OTP or a PIN.\n' +
        '2. If you gave a PIN or an account, call the bank now by the number on the card. Have it blocked.\n' +
        '3. Change your password. Keep the message and the link as proof.\n' +
        '4. If money is gone, or you are threatened: police 110. About aid: the ministry, 171.\n' +
        'Write no identity number and no PIN here.',
    },
    checkedOn: CHECKED,
    sources: ['house rule'],
  },
  {
    id: 'health-cover-inactive',
    words: [
      ['bpjs', 'pbi', 'kis'],
      ['mati', 'non ?aktif', 'nonaktif', 'tidak aktif', 'ga aktif', 'gak aktif', 'diblokir', 'inactive'],
    ],
    text: {
      id:
        'BPJS gratis (PBI) yang mati bisa diaktifkan lagi. Hari ini:\n' +
        '1. Minta surat perlu berobat dari rumah sakit atau Puskesmas.\n' +
        '2. Bawa surat, KTP, dan KK ke operator desa/kelurahan atau dinas sosial. Menurut Kemensos (Februari 2026), bisa selesai sehari; di tiap daerah bisa beda.\n' +
        'Untuk penyakit kronis, desil di atas 5 bukan halangan. Tanya BPJS: 165, Kemensos: 171.\n' +
        'Keadaan darurat: IGD atau 119 dulu.',
      en:
        'A subsidised health cover (PBI) that went inactive can be restored. Today:\n' +
        '1. Ask the hospital or Puskesmas for a letter that you need care.\n' +
        '2. Take it with KTP and KK to the village operator or social office. By the ministry (February 2026) it can take a day; places differ.\n' +
        'If chronically ill, a decile above 5 is no bar. Ask BPJS: 165, the ministry: 171.\n' +
        'In an emergency: hospital or 119 first.',
    },
    programme: 'pbi-jkn-reactivation',
    checkedOn: CHECKED,
    sources: ['Suara.com, 18 Feb 2026', 'Riwara, 21 Feb 2026'],
  },
  {
    id: 'offer',
    words: [
      [
        '(mau|siap|ingin|pengen|bisa|boleh) (ikut )?(bantu|membantu|ngebantu|nyumbang|menyumbang|sumbang|donasi|berdonasi|jadi relawan)',
        '(kirim|kasih|beri|salurkan|titip) (donasi|sumbangan)',
        'jadi (relawan|volunteer|donatur)',
        '(nyumbang|donasi|sumbangan|relawan) (kemana|ke mana|di mana|dimana|lewat|daftar)',
        'daftar (jadi )?relawan',
      ],
    ],
    not: ['minta', 'butuh', 'mohon', 'tolong bantu', 'bantu saya', 'bantu kami'],
    text: {
      id:
        'Terima kasih mau membantu.\n' +
        'Jaring tidak mengumpulkan sumbangan dan tidak mengirim relawan.\n' +
        'Hubungi BPBD (117) atau posko terdekat. Tanyakan dulu apa yang diperlukan.\n' +
        'Jangan masuk ke tempat berbahaya.',
      en:
        'Thank you for wanting to help.\n' +
        'Jaring collects no donations and sends no volunteers.\n' +
        'Call BPBD (117) or the nearest relief post. Ask first what is needed.\n' +
        'Do not enter a dangerous place.',
    },
    checkedOn: CHECKED,
    sources: ['house rule'],
  },
  {
    id: 'is-it-safe',
    words: [
      [
        'aman',
        'tsunami',
        'hujan',
        'erupsi',
        'meletus',
        'gempa',
        'susulan',
        'cuaca',
        'banjir',
        'siaga',
        'awas',
      ],
      [
        'apakah',
        'apa bisa',
        'bisa .{0,14}(gak|ga|nggak|tidak|tdk|kah)',
        'bakal',
        'akankah',
        '(gak|ga|nggak|tidak) (ya|sih)',
        'aman (gak|ga|nggak|tidak|kah)',
        'amankah',
        'sampai kapan',
        'kapan (surut|berhenti|reda|selesai)',
        'nanti malam',
        'besok .{0,20}(gak|ga|nggak|tidak)',
      ],
    ],
    not: ['bantuan', 'bansos', 'butuh', 'tolong', 'rumah saya', 'kami', 'link', 'daftar'],
    text: {
      id:
        'Kami tidak tahu keadaan di sana sekarang.\n' +
        'Kabar resmi: BMKG 196 (cuaca, gempa, tsunami) atau BPBD 117.\n' +
        'Gempa terasa kuat atau lama di pantai: langsung ke tempat tinggi, jangan menunggu kabar.\n' +
        'Ada bahaya di tempat Anda? Tulis apa yang terjadi dan di mana.',
      en:
        'We do not know how it is there now.\n' +
        'Official news: BMKG 196 (weather, earthquakes, tsunami) or BPBD 117.\n' +
        'An earthquake felt strong or long at the coast: go to high ground at once, do not wait for news.\n' +
        'Is there danger where you are? Write what happens and where.',
    },
    checkedOn: CHECKED,
    sources: ['BMKG, layanan 196', 'Rienews 2018, 20-20-20'],
  },
  {
    id: 'what-is-a-decile',
    words: [['desil'], ['apa', 'maksud', 'arti', 'what', 'naon', 'nopo', 'napa', 'gimana', 'cara']],
    text: {
      id:
        'Desil adalah peringkat kesejahteraan keluarga dalam data pemerintah (DTSEN).\n' +
        'Desil 1 paling membutuhkan, desil 10 paling mampu.\n' +
        'Lihat di cekbansos.kemensos.go.id atau tanya kantor desa. Salah? Desa bisa mengusulkan perbaikan, gratis.\n' +
        'Desil bukan keputusan: tiap bantuan punya syarat sendiri.',
      en:
        "A decile is the rank of a family's welfare in government data (DTSEN).\n" +
        'Decile 1 is most in need, decile 10 is best off.\n' +
        'See cekbansos.kemensos.go.id or ask the village office. Wrong? The village can propose a correction, free.\n' +
        'A decile decides nothing by itself: each kind of aid has its own conditions.',
    },
    checkedOn: CHECKED,
    sources: ['IDN Times, 2026: arti desil', 'Desa Babadan Lor, 20 Okt 2025'],
  },
  {
    id: 'who-are-you',
    words: [
      [
        '(kamu|km|anda|lu|ente) (itu )?(robot|bot|siapa|manusia|orang)',
        'ini (robot|bot|siapa|apaan|apa$|apa\\?|aplikasi apa)',
        'siapa (kamu|anda|ini)',
        'siapa (yang|yg) (bikin|buat|punya|kelola|ngelola|jalankan)',
        '(ini )?(beneran|asli|resmi|penipuan|hoax|hoaks|bohong) (atau|apa|gak|ga|nggak|kah|ya|bukan)',
        '(ngomong|bicara|ngobrol|omong|bicarakan) (sama|dengan|ke|ama|dgn) (orang|manusia|petugas|admin|operator|cs)',
        '(sambungkan|hubungkan|panggil)( saya)? .{0,12}(petugas|operator|admin|manusia)',
      ],
    ],
    text: {
      id:
        'Ini Jaring, program komputer yang mencatat dan meneruskan.\n' +
        'Petugas manusia membaca laporan dan permintaan Anda, lalu membalas di sini.\n' +
        'Tulis saja apa yang terjadi atau dibutuhkan.\n' +
        'Mendesak? Telepon 115 atau 117.',
      en:
        'This is Jaring, a computer program that writes down and passes on.\n' +
        'Human responders read your reports and requests, and answer here.\n' +
        'Just write what happens or what is needed.\n' +
        'Urgent? Call 115 or 117.',
    },
    checkedOn: CHECKED,
    sources: ['house rule'],
  },
  {
    id: 'papers-lost',
    words: [
      ['ktp', 'kk', 'surat', 'dokumen', 'akta', 'papers'],
      ['hilang', 'hanyut', 'terbakar', 'rusak', 'hanyt', 'ilang', 'lost'],
    ],
    text: {
      id:
        'Bisa. Penyelamatan, makanan, dan laporan tidak butuh surat apa pun.\n' +
        'Untuk bantuan lain: lapor ke kepala desa (di Aceh datok atau keuchik) supaya masuk daftar. Dukcapil mengganti KTP dan KK tanpa biaya.\n' +
        'Bantuan uang diputuskan lewat daftar dan SK bupati atau wali kota, jadi belum pasti.',
      en:
        'Yes. Rescue, food and reporting need no papers.\n' +
        'For other aid: go to the village head (in Aceh datok or keuchik) to be put on the list. Dukcapil replaces KTP and KK free of charge.\n' +
        'Money is decided by a list and a decree of the regent or mayor, so it is not certain yet.',
    },
    checkedOn: CHECKED,
    sources: ['disaster standards, sources S93, S138, S139'],
  },
  {
    id: 'house-stimulus',
    words: [
      ['rumah'],
      ['roboh', 'rusak', 'hancur', 'ambruk', 'retak', 'hanyut', 'collapsed'],
      ['brp', 'berapa', 'dapat', 'dpt', 'bantuan', 'ganti', 'how much'],
    ],
    text: {
      id:
        'Stimulan rumah menurut aturan BNPB (berlaku sejak Desember 2022, masih dipakai Januari 2026):\nrusak ringan Rp15 juta, sedang Rp30 juta, berat Rp60 juta.\n' +
        'Aturan untuk kejadian ini yang menang bila berbeda. Petugas yang menentukan kelasnya. Perlu daftar dan SK bupati atau wali kota. Ini bukan janji.\n' +
        'Kalau aman, foto rumahnya. Mau dilaporkan? Tulis tempatnya di sini.',
      en:
        'House repair stimulus by BNPB rules (since December 2022, still used in January 2026):\nlight damage Rp15 million, moderate Rp30 million, severe Rp60 million.\n' +
        "This event's own terms win where they differ. Officers set the class. A list and a decree of the regent or mayor are needed. This is not a promise.\n" +
        'If it is safe, take a photo. Shall we file it? Write the place here.',
    },
    checkedOn: CHECKED,
    sources: ['Keputusan Kepala BNPB 296A/2023', 'Rahasia Umum, 11 Jan 2026'],
  },
  {
    id: 'payment-late',
    words: [
      ['pkh', 'bpnt', 'sembako', 'bansos', 'blt', 'pip', 'kks'],
      [
        '(blm|belum|ga|gak|tidak|tdk|kok) (cair|masuk|turun|keluar|dapat|dpt)',
        'cair kapan',
        'kapan cair',
        'kenapa',
        'knp',
      ],
    ],
    text: {
      id:
        'Jaring tidak bisa melihat pembayaran Kemensos atau bank.\n' +
        'Yang tahu: cekbansos.kemensos.go.id, pendamping PKH di desa, atau Kemensos 021-171 (24 jam).\n' +
        'Sebab yang biasa: data NIK atau KK tidak cocok dengan Dukcapil, rekening bermasalah, tahap belum dibayar di daerah Anda, atau sudah tidak masuk daftar.\n' +
        'Bawa KTP dan KK. Jangan beri PIN atau OTP kepada siapa pun.',
      en:
        'Jaring cannot see payments of the ministry or the banks.\n' +
        'Who knows: cekbansos.kemensos.go.id, the PKH facilitator in your village, or the ministry 021-171 (24 hours).\n' +
        'Usual causes: NIK or KK do not match Dukcapil, or there is a problem with the account. Or the stage is not paid in your area yet, or the name left the list.\n' +
        'Take KTP and KK. Give nobody a PIN or an OTP.',
    },
    checkedOn: CHECKED,
    sources: ['disaster standards, hotline list (S82)', 'programmes, pkh'],
  },
  {
    id: 'other-phone',
    words: [
      ['hp', 'handphone', 'nomor', 'telepon', 'phone'],
      ['hanyut', 'hilang', 'rusak', 'mati', 'ganti', 'tetangga', 'pinjam', 'lost'],
      ['laporan', 'lapor', 'status', 'report'],
    ],
    text: {
      id:
        'Laporan dari HP lain tidak hilang, tapi demi keamanan tidak ditampilkan di sini.\n' +
        'Bila ingat nomor laporannya, sebutkan kepada petugas posko; petugas yang memeriksa dan memindahkan. Bila tidak ingat, petugas bisa mencari bersama Anda.\n' +
        'Ada yang mendesak sekarang? Tulis saja di sini sebagai laporan baru. Laporan pemilik HP ini tidak tersentuh.',
      en:
        'A report from another phone is not lost, but for safety it is not shown here.\n' +
        'If you remember its number, tell it to the relief post; an officer checks and moves it. If not, an officer can look for it with you.\n' +
        "Something urgent now? Write it here as a new report. The phone owner's reports stay untouched.",
    },
    checkedOn: CHECKED,
    sources: ['house rule'],
  },
  {
    id: 'mental-disorder',
    files: 'protection',
    words: [
      [
        'org gila',
        'orang gila',
        'odgj',
        'gangguan jiwa',
        'wong gila',
        'sakit jiwa',
        'gila',
        'dipasung',
        'dirantai',
      ],
      ['dirantai', 'dipasung', 'pasung', 'telantar', 'terlantar', 'jalan', 'ngamuk', 'dikurung', 'tetangga'],
    ],
    text: {
      id:
        'Terima kasih sudah peduli. Ini tentang orang dengan gangguan jiwa.\n' +
        'Puskesmas atau dinas sosial bisa datang memeriksa dan merawat. Gratis, tanpa surat apa pun.\n' +
        'Bila ada yang terancam sekarang: 119 (medis) atau 110 (polisi). Nama Anda sebagai pelapor tidak disebut.',
      en:
        'Thank you for caring. This is about a person with a mental disorder.\n' +
        'The Puskesmas or the social office can come to examine and treat. Free, no papers needed.\n' +
        'If somebody is in danger now: 119 (medical) or 110 (police). You are not named as the reporter.',
    },
    checkedOn: CHECKED,
    sources: ['Dinsos Boyolali, pelayanan ODGJ terlantar'],
  },
];
