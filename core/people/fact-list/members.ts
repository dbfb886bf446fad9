import type { Fact } from '../fact.ts';
import { choice, number, several, yesNo } from '../fact.ts';

const age = (least: number, most: number) => ({
  fact: 'member.age',
  between: [least, most] as [number, number],
});

/** Facts about each person who lives in the household. */
export const MEMBER_FACTS: readonly Fact[] = [
  number(
    'member.age',
    'person',
    [0, 120],
    'Berapa umur semua yang tinggal serumah? Contoh: 38, 35, 10, 3. Bayi 6 bulan ditulis 0,5.',
    'How old is everyone who lives in your home? For example: 38, 35, 10, 3. A baby of six months is 0.5.',
    { measure: 'years' },
  ),
  choice(
    'member.sex',
    'person',
    { female: ['perempuan', 'female'], male: ['laki-laki', 'male'] },
    'Perempuan atau laki-laki?',
    'Female or male?',
  ),
  choice(
    'member.maternity',
    'person',
    {
      none: ['tidak', 'no'],
      pregnant: ['hamil atau baru melahirkan', 'pregnant or just gave birth'],
      breastfeeding: ['menyusui', 'breastfeeding'],
    },
    'Apakah ada yang sedang hamil, baru melahirkan, atau menyusui?',
    'Is anyone pregnant, just after birth, or breastfeeding?',
    { sensitivity: 'sensitive', onlyIf: { all: [age(10, 55)] }, otherwise: 'none' },
  ),
  choice(
    'member.school',
    'person',
    {
      none: ['tidak sekolah', 'not in school'],
      kindergarten: ['PAUD atau TK', 'kindergarten'],
      primary: ['SD, MI, atau SDLB', 'primary school'],
      junior: ['SMP, MTs, atau SMPLB', 'junior secondary school'],
      senior: ['SMA, SMK, MA, atau SMALB', 'senior secondary school'],
      'package-a': ['Paket A', 'equivalency package A'],
      'package-b': ['Paket B', 'equivalency package B'],
      'package-c': ['Paket C', 'equivalency package C'],
      special: ['SLB', 'special school'],
      college: ['kuliah', 'college or university'],
    },
    'Siapa yang sekolah, dan di tingkat apa?',
    'Who goes to school, and at which level?',
    { onlyIf: age(3, 25), otherwise: 'none' },
  ),
  choice(
    'member.disability',
    'person',
    {
      none: ['tidak ada', 'none'],
      some: ['ada, masih bisa mandiri sebagian', 'yes, partly independent'],
      severe: ['ada, perlu dibantu setiap hari', 'yes, needs help every day'],
    },
    'Apakah ada penyandang disabilitas, dan seberapa banyak perlu dibantu?',
    'Does anyone live with a disability, and how much help is needed?',
    { sensitivity: 'sensitive' },
  ),
  choice(
    'member.orphan',
    'person',
    {
      none: ['tidak', 'no'],
      father: ['ayah meninggal', 'father has died'],
      mother: ['ibu meninggal', 'mother has died'],
      both: ['ayah dan ibu meninggal', 'both parents have died'],
      neglected: ['tidak ada yang mengasuh', 'nobody takes care of the child'],
    },
    'Apakah ada anak yang ayah atau ibunya sudah meninggal, atau tidak ada yang mengasuh?',
    'Is there a child whose father or mother has died, or whom nobody looks after?',
    { sensitivity: 'sensitive', onlyIf: { fact: 'member.age', atMost: 17.99 }, otherwise: 'none' },
  ),
  several(
    'member.careNeeds',
    'person',
    {
      'daily-help': ['perlu dibantu sehari-hari', 'needs daily help'],
      bedridden: ['hanya bisa berbaring', 'bedridden'],
      'lives-alone': ['tinggal sendiri', 'lives alone'],
    },
    'Apakah ada lansia yang perlu dibantu sehari-hari, hanya bisa berbaring, atau tinggal sendiri?',
    'Does an older person need daily help, lie in bed, or live alone?',
    { sensitivity: 'sensitive', onlyIf: { fact: 'member.age', atLeast: 45 }, otherwise: [] },
  ),
  number(
    'member.yearsSinceGraduation',
    'person',
    [0, 99],
    'Sudah berapa tahun lulus SMA, SMK, atau sederajat? Belum lulus ditulis 99.',
    'How many years ago was senior secondary school finished? Write 99 if not finished.',
    { measure: 'years', onlyIf: age(16, 30), otherwise: 99 },
  ),
  yesNo(
    'member.admitted',
    'person',
    'Apakah ada yang sudah diterima di perguruan tinggi terakreditasi?',
    'Has anyone been admitted to an accredited college or university?',
    { onlyIf: { fact: 'member.yearsSinceGraduation', atMost: 3 }, otherwise: false },
  ),
  yesNo(
    'member.inCareHome',
    'person',
    'Apakah ada anak yang tinggal di panti (LKSA)?',
    'Does a child live in a children’s home?',
    {
      asked: 'never',
      sensitivity: 'sensitive',
      onlyIf: { fact: 'member.age', atMost: 17.99 },
      otherwise: false,
    },
  ),
  choice(
    'member.nutrition',
    'officer',
    {
      normal: ['baik', 'normal'],
      undernourished: ['kurang gizi atau berat tidak naik', 'undernourished or not gaining weight'],
      severe: ['gizi buruk', 'severely malnourished'],
      'low-energy-pregnancy': ['ibu hamil kurang energi', 'pregnant and short of energy'],
    },
    'Apa hasil pemeriksaan gizi di Posyandu atau Puskesmas?',
    'What did the nutrition check at the Posyandu or Puskesmas find?',
    {
      sensitivity: 'sensitive',
      onlyIf: {
        any: [
          { fact: 'member.age', atMost: 4.99 },
          { fact: 'member.maternity', is: 'pregnant' },
        ],
      },
      otherwise: 'normal',
    },
  ),
  yesNo(
    'member.inSchoolRecords',
    'registry',
    'Apakah murid tercatat di Dapodik atau EMIS?',
    'Is the pupil in the school records (Dapodik or EMIS)?',
  ),
  yesNo(
    'member.markedForPip',
    'registry',
    'Apakah sekolah sudah menandai murid layak PIP?',
    'Has the school marked the pupil as fit for PIP?',
  ),
];
