import type { FormInput } from '#core/talk/form.ts';

type Question = FormInput['fields'][number];

/** Where it is: a pin, words or an area. */
export const place: Question = {
  id: 'place',
  kind: 'place',
  ask: {
    id: 'Di mana tempatnya? Kirim lokasi, atau tulis desa dan patokannya.',
    en: 'Where is it? Send the location, or write the village and a landmark.',
  },
  short: { id: 'Tempat', en: 'Where' },
  example: { id: 'Desa Sukamaju, dekat masjid', en: 'Sukamaju village, near the mosque' },
};

/** Who needs help first. */
export const groups: Question = {
  id: 'groups',
  kind: 'choices',
  ask: {
    id: 'Siapa yang perlu didahulukan? Boleh lebih dari satu.',
    en: 'Who needs help first? More than one is fine.',
  },
  short: { id: 'Didahulukan', en: 'First' },
  optional: true,
  options: [
    {
      value: 'infant',
      label: { id: 'Bayi', en: 'Baby' },
      aliases: ['balita', 'orok', 'babies', 'infant', 'bayine', 'jabang bayi', 'orok leutik'],
    },
    {
      value: 'child',
      label: { id: 'Anak', en: 'Child' },
      aliases: [
        'anak anak',
        'bocah',
        'anak kecil',
        'children',
        'lare',
        'lare alit',
        'arek',
        'budak',
        'budak leutik',
        'barudak',
        'murangkalih',
      ],
    },
    {
      value: 'elderly',
      label: { id: 'Lansia', en: 'Older person' },
      aliases: [
        'orang tua',
        'kakek',
        'nenek',
        'manula',
        'sepuh',
        'jompo',
        'elderly',
        'simbah',
        'mbah',
        'wong tuwa',
        'tiyang sepuh',
        'nini',
        'aki',
        'kolot',
        'nu sepuh',
      ],
    },
    {
      value: 'pregnant',
      label: { id: 'Ibu hamil', en: 'Pregnant woman' },
      aliases: [
        'hamil',
        'bumil',
        'mengandung',
        'menyusui',
        'pregnant',
        'mbobot',
        'meteng',
        'nesepi',
        'kakandungan',
        'reuneuh',
        'nyusuan',
      ],
    },
    {
      value: 'disability',
      label: { id: 'Disabilitas', en: 'Disability' },
      aliases: [
        'difabel',
        'lumpuh',
        'tuli',
        'buta',
        'kursi roda',
        'tidak bisa jalan',
        'tidak bisa berjalan',
        'disabled',
      ],
    },
    {
      value: 'sick',
      label: { id: 'Orang sakit', en: 'Sick person' },
      aliases: ['sakit', 'demam', 'sesak', 'sick', 'gerah', 'lara', 'gering', 'udur', 'teu damang'],
    },
    {
      value: 'injured',
      label: { id: 'Orang luka', en: 'Injured person' },
      aliases: ['luka', 'terluka', 'patah', 'injured', 'tatu', 'raheut', 'tatu abot'],
    },
    {
      value: 'missing',
      label: { id: 'Orang hilang', en: 'Missing person' },
      aliases: [
        'hilang',
        'belum ketemu',
        'missing',
        'ilang',
        'ical',
        'durung ketemu',
        'leungit',
        'can kapanggih',
      ],
    },
    {
      value: 'none',
      label: { id: 'Tidak ada', en: 'Nobody' },
      aliases: [
        'ga ada',
        'gak ada',
        'tdk ada',
        'nggak ada',
        'none',
        'ora ono',
        'ora ana',
        'mboten wonten',
        'teu aya',
        'euweuh',
      ],
      alone: true,
    },
  ],
};

/** A photo, never at the price of safety. */
export const photo: Question = {
  id: 'photo',
  kind: 'photo',
  ask: {
    id: 'Kirim foto kalau aman. Jangan mendekati bahaya.',
    en: 'Send a photo if it is safe. Do not go near danger.',
  },
  short: { id: 'Foto', en: 'Photo' },
  optional: true,
};

/** How an officer may reach the person, or that nobody may call. */
export const contact: Question = {
  id: 'contact',
  kind: 'phone',
  ask: { id: 'Nomor berapa yang boleh ditelepon petugas?', en: 'Which number may an officer call?' },
  short: { id: 'Kontak', en: 'Contact' },
  why: {
    id: 'Hanya dilihat petugas yang menangani laporan ini.',
    en: 'Only the officer who holds this report sees it.',
  },
  example: { id: '0812 3456 7890', en: '0812 3456 7890' },
  optional: true,
  sensitive: true,
  options: [
    {
      value: 'do-not-call',
      label: { id: 'Jangan telepon', en: 'Do not call' },
      aliases: [
        'jgn telp',
        'jgn telpon',
        'jangan telpon',
        'jangan ditelepon',
        'chat saja',
        'wa saja',
        'lewat chat',
      ],
    },
  ],
};
