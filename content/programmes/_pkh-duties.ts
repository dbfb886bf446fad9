import type { Breach, Duty } from '#core/programme/duty-rule.ts';

/** What PKH asks of families that receive it. Sources: those of `breach`. */
export const duties: Duty[] = [
  {
    id: 'antenatal',
    whose: { member: { fact: 'member.maternity', is: 'pregnant' } },
    who: { id: 'ibu hamil', en: 'pregnant woman' },
    duty: { id: 'periksa kehamilan', en: 'checks before birth' },
    times: 4,
    trimesters: [1, 1, 2],
    note: {
      id: '1 kali di trimester 1, 1 kali di trimester 2, 2 kali di trimester 3; persalinan dibantu tenaga kesehatan.',
      en: 'Once in trimester 1, once in trimester 2, twice in trimester 3; birth with health staff.',
    },
  },
  {
    id: 'posyandu',
    whose: { member: { fact: 'member.age', atMost: 6.99 } },
    who: { id: 'anak usia dini', en: 'young child' },
    duty: {
      id: 'timbang, cek tumbuh kembang, imunisasi, dan vitamin A di Posyandu atau Puskesmas',
      en: 'weighing, growth check, immunisation and vitamin A at the Posyandu or Puskesmas',
    },
    period: 'month',
  },
  {
    id: 'school',
    whose: {
      member: {
        all: [
          {
            fact: 'member.school',
            oneOf: ['primary', 'junior', 'senior', 'package-a', 'package-b', 'package-c', 'special'],
          },
          { fact: 'member.age', between: [6, 21.99] },
        ],
      },
    },
    who: { id: 'anak sekolah', en: 'pupil' },
    duty: { id: 'hadir di sekolah', en: 'school attendance' },
    percent: 85,
  },
  {
    id: 'yearly-check',
    whose: {
      member: {
        any: [
          { fact: 'member.age', atLeast: 60 },
          { fact: 'member.disability', is: 'severe' },
        ],
      },
    },
    who: { id: 'lansia atau penyandang disabilitas', en: 'older person or person with a disability' },
    duty: { id: 'periksa kesehatan atau kunjungan sosial', en: 'a health or social check' },
    period: 'year',
    times: 1,
  },
  {
    id: 'p2k2',
    whose: 'family',
    who: { id: 'pengurus keluarga', en: 'family manager' },
    duty: { id: 'ikut pertemuan keluarga (P2K2)', en: 'the family development session (P2K2)' },
    period: 'month',
  },
];

/** The sources name what may follow, but not how often or when, and nobody who excuses: that much is said. */
export const breach: Breach = {
  means: {
    id: 'Aturan PKH menyebut teguran, penundaan, pengurangan, sampai berhentinya bantuan. Berapa kali dan kapan, belum kami temukan.',
    en: 'The rules of PKH name a reminder, a delay, a cut and an end of payment. How often and when, we have not found.',
  },
  confidence: 'sourced',
  excusedBy: { id: 'pendamping PKH', en: 'the PKH facilitator' },
  excusedByConfidence: 'uncertain',
  sources: [
    {
      title: 'BUMDes Makmur Bersama: kewajiban KPM PKH (Pedoman Umum, Jan 2026)',
      url: 'https://bumdesmakmurbersama.id/?p=253',
      tier: 'local',
      checkedOn: '2026-11-23',
    },
    {
      title: 'Poskota, 5 Apr 2025: kewajiban penerima PKH (Permensos 1/2018)',
      url: 'https://poskota.co.id/2025/04/05/bansos-pkh-tahap-2-tahun-2025-kewajiban-baru-bagi-penerima-bantuan-dan-jadwal-pencairan-yang-perlu-diketahui',
      tier: 'press',
      checkedOn: '2026-11-23',
    },
  ],
};
