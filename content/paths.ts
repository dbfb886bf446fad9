import { definePath } from '#core/programme/path.ts';

/**
 * What is asked after a family has been taken in, step by step. The days are our own for asking; no source promises
 * them, so none is told as a promise. Each programme of the empowerment family stands in one path.
 */
export const paths = [
  definePath({
    id: 'training',
    name: { id: 'Pelatihan kerja', en: 'Training for work' },
    programmes: ['vocational-blk', 'vocational-sentra', 'women-economic'],
    steps: [
      {
        id: 'begun',
        title: { id: 'Pelatihan mulai', en: 'The training begins' },
        after: 14,
        ask: { id: 'Apakah pelatihan sudah mulai?', en: 'Has the training begun?' },
        ifStuck: {
          id: 'Minta tanggal mulai secara tertulis. Tanyakan juga ongkos, penginapan, dan penjagaan anak.',
          en: 'Ask for the first day in writing. Ask about fares, lodging and child care too.',
        },
        holder: 'provider',
      },
      {
        id: 'finished',
        title: { id: 'Pelatihan selesai', en: 'The training is finished' },
        after: 45,
        ask: { id: 'Apakah pelatihan sudah selesai?', en: 'Is the training finished?' },
        ifStuck: {
          id: 'Sampaikan ke pelatih bila harus berhenti sebentar. Tanyakan apakah bisa ikut angkatan berikutnya.',
          en: 'Tell the trainer if you must pause. Ask whether you may join the next course.',
        },
        holder: 'provider',
      },
      {
        id: 'certificate',
        title: { id: 'Sertifikat di tangan', en: 'The certificate is in hand' },
        after: 30,
        ask: { id: 'Apakah sertifikatnya sudah diterima?', en: 'Have you received the certificate?' },
        ifStuck: {
          id: 'Tanyakan tanggal uji dan siapa yang membagikan sertifikat. Simpan fotonya.',
          en: 'Ask when the test is and who hands out the certificate. Keep a photo of it.',
        },
        holder: 'provider',
      },
      {
        id: 'working',
        title: { id: 'Mulai bekerja atau berusaha', en: 'Work or a business has begun' },
        after: 45,
        ask: { id: 'Apakah sudah mulai bekerja atau berusaha?', en: 'Have you begun to work or to trade?' },
        ifStuck: {
          id: 'Minta daftar lowongan di balai latihan atau dinas tenaga kerja. Untuk usaha: tulis /mandiri.',
          en: 'Ask the training centre or the manpower office for vacancies. For a business: write /mandiri.',
        },
        holder: 'regency-office',
      },
    ],
  }),
  definePath({
    id: 'business',
    name: { id: 'Modal usaha dan pendamping', en: 'Capital with a mentor' },
    programmes: ['pena', 'prokus', 'disaster-livelihood'],
    steps: [
      {
        id: 'plan',
        title: { id: 'Rencana usaha', en: 'The business plan' },
        after: 14,
        ask: {
          id: 'Apakah rencana usahanya sudah dibuat bersama pendamping?',
          en: 'Is the business plan made, together with the mentor?',
        },
        ifStuck: {
          id: 'Minta pendamping menjadwalkan pertemuan. Cukup bawa: usaha apa, dijual ke mana, perlu apa.',
          en: 'Ask the mentor for a meeting. Bring only this: which business, sold to whom, what it needs.',
        },
        holder: 'social-office',
      },
      {
        id: 'goods',
        title: { id: 'Barang atau modal diterima', en: 'Goods or capital received' },
        after: 45,
        ask: {
          id: 'Apakah barang atau modalnya sudah Anda terima?',
          en: 'Have you received the goods or the capital?',
        },
        ifStuck: {
          id: 'Tanyakan tahapnya dan siapa yang belanja. Bila diminta membayar atau dipotong, tulis "pengaduan".',
          en: 'Ask which stage it is at and who buys. If anybody asks for money or takes a cut, write "pengaduan".',
        },
        holder: 'social-office',
      },
      {
        id: 'running',
        title: { id: 'Usaha berjalan', en: 'The business runs' },
        after: 30,
        ask: { id: 'Apakah usahanya sudah berjalan?', en: 'Is the business running?' },
        ifStuck: {
          id: 'Ceritakan ke pendamping apa yang kurang: bahan, pembeli, tempat, atau tenaga.',
          en: 'Tell the mentor what is missing: materials, buyers, a place or hands.',
        },
        holder: 'social-office',
      },
      {
        id: 'steady',
        title: { id: 'Penghasilan cukup', en: 'The income suffices' },
        after: 90,
        ask: {
          id: 'Apakah penghasilannya sudah cukup untuk kebutuhan harian?',
          en: 'Does the income suffice for daily needs?',
        },
        ifStuck: {
          id: 'Belum cukup itu biasa. Tanyakan pendamping sebelum melepas bantuan; jaminan kesehatan tetap bisa dicek dengan /cek.',
          en: 'Not yet is common. Ask the mentor before you give up any aid; health cover can be checked with /cek.',
        },
        holder: 'social-office',
      },
    ],
  }),
  definePath({
    id: 'group',
    name: { id: 'Usaha bersama dan koperasi', en: 'A business together, a cooperative' },
    programmes: ['kube', 'microfinance-cooperative', 'kat-empowerment'],
    steps: [
      {
        id: 'met',
        title: { id: 'Kelompok berkumpul', en: 'The group meets' },
        after: 14,
        ask: { id: 'Apakah kelompoknya sudah berkumpul?', en: 'Has the group met?' },
        ifStuck: {
          id: 'Mulai dari beberapa tetangga. Kantor desa bisa membantu mengundang dan menulis susunan pengurus.',
          en: 'Begin with a few neighbours. The village office can help to invite and to write down who does what.',
        },
        holder: 'village',
      },
      {
        id: 'funded',
        title: { id: 'Modal kelompok diterima', en: 'The group has its capital' },
        after: 60,
        ask: { id: 'Apakah modal kelompok sudah diterima?', en: 'Has the group received its capital?' },
        ifStuck: {
          id: 'Tanyakan tahapnya di dinas sosial atau koperasi. Semua anggota boleh melihat buku rekening.',
          en: 'Ask the social office or the cooperative. Every member may look at the account book.',
        },
        holder: 'social-office',
      },
      {
        id: 'books',
        title: { id: 'Ada pembukuan', en: 'There are books' },
        after: 30,
        ask: {
          id: 'Apakah kelompok sudah mencatat uang masuk dan keluar?',
          en: 'Does the group write down what comes in and goes out?',
        },
        ifStuck: {
          id: 'Satu buku tulis cukup: tanggal, masuk, keluar, sisa. Minta pendamping memberi contoh.',
          en: 'One exercise book suffices: day, in, out, rest. Ask the mentor for an example.',
        },
        holder: 'social-office',
      },
      {
        id: 'shared',
        title: { id: 'Hasil dibagi', en: 'The gain is shared' },
        after: 90,
        ask: { id: 'Apakah hasil usahanya sudah bisa dibagi?', en: 'Is there a gain to share?' },
        ifStuck: {
          id: 'Bicarakan di rapat kelompok dengan pendamping. Bila ada yang merasa dirugikan, boleh mengadu.',
          en: 'Talk about it in the group with the mentor. Whoever feels wronged may complain.',
        },
        holder: 'social-office',
      },
    ],
  }),
  definePath({
    id: 'loan',
    name: { id: 'Pinjaman usaha kecil', en: 'A small business loan' },
    programmes: ['kur-super-mikro', 'umi', 'pnm-mekaar'],
    steps: [
      {
        id: 'contract',
        title: { id: 'Perjanjian dibaca', en: 'The contract is read' },
        after: 7,
        ask: {
          id: 'Apakah Anda sudah tahu jumlah angsuran, bunga, dan tanggal bayarnya?',
          en: 'Do you know the instalment, the interest and the days of payment?',
        },
        ifStuck: {
          id: 'Minta dibacakan sebelum tanda tangan. Pinjaman harus dikembalikan; boleh menolak bila terlalu berat.',
          en: 'Ask to have it read aloud before you sign. A loan must be paid back; you may refuse it.',
        },
        holder: 'bank',
      },
      {
        id: 'capital',
        title: { id: 'Modal dipakai usaha', en: 'The capital is at work' },
        after: 30,
        ask: {
          id: 'Apakah modalnya sudah dipakai untuk usaha?',
          en: 'Is the capital at work in the business?',
        },
        ifStuck: {
          id: 'Pisahkan uang usaha dari uang dapur. Bila ada kebutuhan mendesak, cek bantuan lain dengan /cek.',
          en: 'Keep business money apart from the kitchen. For an urgent need, check for other aid with /cek.',
        },
        holder: 'bank',
      },
      {
        id: 'instalment',
        title: { id: 'Angsuran lancar', en: 'Instalments are paid' },
        after: 30,
        ask: {
          id: 'Apakah angsurannya bisa dibayar tepat waktu?',
          en: 'Can you pay the instalments on time?',
        },
        ifStuck: {
          id: 'Bicara dengan pemberi pinjaman sebelum jatuh tempo dan minta keringanan. Jangan menutup pinjaman dengan pinjaman baru.',
          en: 'Talk to the lender before the day and ask for relief. Do not pay a loan with a new loan.',
        },
        holder: 'bank',
      },
      {
        id: 'growing',
        title: { id: 'Usaha bertahan', en: 'The business lasts' },
        after: 90,
        ask: {
          id: 'Apakah usahanya bertahan dengan angsuran itu?',
          en: 'Does the business bear the instalments?',
        },
        ifStuck: {
          id: 'Minta pendampingan usaha di dinas koperasi dan UMKM; tanyakan keringanan di pemberi pinjaman.',
          en: 'Ask the cooperatives office for advice, and the lender for relief.',
        },
        holder: 'regency-office',
      },
    ],
  }),
  definePath({
    id: 'mentoring',
    name: { id: 'Pendampingan usaha dan kerja', en: 'Advice for business and work' },
    programmes: ['umkm-mentoring', 'inclusive-employment'],
    steps: [
      {
        id: 'first-meeting',
        title: { id: 'Pertemuan pertama', en: 'The first meeting' },
        after: 14,
        ask: {
          id: 'Apakah Anda sudah bertemu pendampingnya?',
          en: 'Have you met your adviser?',
        },
        ifStuck: {
          id: 'Datang langsung atau minta jadwal. Bawa satu contoh barang, catatan penjualan, atau riwayat kerja.',
          en: 'Go there or ask for a day. Bring a sample, your notes of sales, or what you have worked.',
        },
        holder: 'regency-office',
      },
      {
        id: 'plan',
        title: { id: 'Rencana bersama', en: 'A plan together' },
        after: 30,
        ask: {
          id: 'Apakah sudah ada rencana yang ditulis bersama?',
          en: 'Is there a plan that you wrote together?',
        },
        ifStuck: {
          id: 'Minta tiga hal tertulis: apa dulu, siapa yang membantu, kapan bertemu lagi.',
          en: 'Ask for three things in writing: what comes first, who helps, when you meet again.',
        },
        holder: 'regency-office',
      },
      {
        id: 'result',
        title: { id: 'Ada hasil', en: 'There is a result' },
        after: 60,
        ask: {
          id: 'Apakah sudah ada hasilnya, seperti izin, pembeli, atau pekerjaan?',
          en: 'Is there a result, such as a permit, a buyer or a job?',
        },
        ifStuck: {
          id: 'Sampaikan apa yang macet. Boleh minta pendamping lain di kantor yang sama.',
          en: 'Say what is stuck. You may ask for another adviser in the same office.',
        },
        holder: 'regency-office',
      },
    ],
  }),
] as const;

/** The path of a programme; undefined for those that end with their receipt. */
export const pathOf = (programme: string) => paths.find(({ programmes }) => programmes.includes(programme));
