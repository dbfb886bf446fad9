import { defineForm } from '#core/talk/form.ts';

/**
 * Copy me. A silly form about goats that shows every kind of question; the tests use it, so that no test depends on a
 * real form. `index.ts` leaves it out, so nobody meets it in a chat.
 */
export const form = defineForm({
  id: 'count-goats',
  // Raise it with every change of the questions: talks in progress are carried on.
  version: 1,
  command: 'kambing',
  aliases: ['hitung kambing'],
  title: { id: 'Hitung kambing', en: 'Count the goats' },
  // The use case that receives the answers. `record-answers` only keeps them: then this file is all there is.
  completes: 'record-answers',
  // As soon as these are answered the answers are saved; everything after is a bonus.
  savesAfter: ['goats', 'pasture'],
  fields: [
    {
      id: 'goats',
      kind: 'number',
      ask: { id: 'Berapa kambing yang ada?', en: 'How many goats are there?' },
      short: { id: 'Jumlah kambing', en: 'Goats' },
      example: { id: '12', en: '12' },
      min: 0,
      max: 10_000,
    },
    {
      id: 'pasture',
      kind: 'place',
      ask: { id: 'Di mana kambingnya?', en: 'Where are the goats?' },
      short: { id: 'Tempat', en: 'Place' },
      example: { id: 'Kampung Rumput, dekat pohon besar', en: 'Kampung Rumput, near the big tree' },
    },
    {
      id: 'mood',
      kind: 'choice',
      ask: { id: 'Bagaimana perasaan kambing hari ini?', en: 'How do the goats feel today?' },
      short: { id: 'Perasaan', en: 'Mood' },
      optional: true,
      onlyIf: { fact: 'goats', atLeast: 1 },
      options: [
        { value: 'happy', label: { id: 'Senang', en: 'Happy' }, aliases: ['gembira', 'seneng', 'riang'] },
        { value: 'hungry', label: { id: 'Lapar', en: 'Hungry' }, aliases: ['kelaparan', 'belum makan'] },
        // Takes whatever fits nothing else, in the person's own words.
        { value: 'other', label: { id: 'Lainnya', en: 'Something else' }, other: true },
      ],
    },
    {
      id: 'snacks',
      kind: 'choices',
      ask: {
        id: 'Camilan apa yang disukai? Boleh lebih dari satu.',
        en: 'Which snacks? More than one is fine.',
      },
      short: { id: 'Camilan', en: 'Snacks' },
      optional: true,
      onlyIf: { fact: 'mood', oneOf: ['happy', 'hungry'] },
      options: [
        { value: 'grass', label: { id: 'Rumput', en: 'Grass' }, aliases: ['suket'] },
        { value: 'leaves', label: { id: 'Daun nangka', en: 'Jackfruit leaves' }, aliases: ['daun'] },
        { value: 'laundry', label: { id: 'Jemuran', en: 'Laundry' }, aliases: ['baju', 'pakaian'] },
        { value: 'none', label: { id: 'Tidak ada', en: 'None' }, alone: true },
      ],
    },
    {
      id: 'escaped',
      kind: 'yes-no',
      ask: { id: 'Ada kambing yang kabur?', en: 'Has a goat run away?' },
      short: { id: 'Ada yang kabur', en: 'Runaways' },
      optional: true,
    },
    {
      id: 'escapedOn',
      kind: 'date',
      ask: { id: 'Kapan kaburnya?', en: 'When did it run away?' },
      short: { id: 'Kabur sejak', en: 'Since' },
      example: { id: 'kemarin, atau 5/11', en: 'yesterday, or 5/11' },
      optional: true,
      onlyIf: { fact: 'escaped', is: true },
    },
    {
      id: 'price',
      kind: 'money',
      ask: { id: 'Berapa harga satu kambing?', en: 'What does one goat cost?' },
      short: { id: 'Harga', en: 'Price' },
      example: { id: '1,5 juta', en: '1.500.000' },
      optional: true,
    },
    {
      id: 'portrait',
      kind: 'photo',
      ask: { id: 'Kirim foto kambing yang paling lucu.', en: 'Send a photo of the funniest goat.' },
      short: { id: 'Foto', en: 'Photo' },
      optional: true,
    },
    {
      id: 'shepherd',
      kind: 'phone',
      ask: { id: 'Nomor telepon gembala?', en: "The shepherd's phone number?" },
      short: { id: 'Telepon', en: 'Phone' },
      why: {
        id: 'Supaya kambing yang kabur bisa diantar pulang.',
        en: 'So that a runaway can be brought home.',
      },
      optional: true,
      sensitive: true,
      options: [{ value: 'do-not-call', label: { id: 'Jangan telepon', en: 'Do not call' } }],
    },
    {
      id: 'story',
      kind: 'text',
      ask: { id: 'Ada cerita lain tentang kambing?', en: 'Any other story about the goats?' },
      short: { id: 'Cerita', en: 'Story' },
      optional: true,
    },
    {
      id: 'agrees',
      kind: 'consent',
      ask: { id: 'Boleh kami simpan cerita kambing ini?', en: 'May we keep this goat story?' },
      short: { id: 'Setuju disimpan', en: 'Agrees' },
    },
  ],
});
