import type { Fact } from '../fact.ts';
import { choice, number, yesNo } from '../fact.ts';

const hit = { onlyIf: { fact: 'household.affectedByDisaster', is: true } };

/** What a disaster did to the household. A self-report is a hint; officers set the class. */
export const DISASTER_FACTS: readonly Fact[] = [
  yesNo(
    'household.affectedByDisaster',
    'person',
    'Apakah keluarga terkena bencana?',
    'Was the family hit by a disaster?',
    { onlyIf: { fact: 'household.concerns', oneOf: ['disaster'] }, otherwise: false },
  ),
  yesNo(
    'household.affectedByConflict',
    'person',
    'Apakah keluarga terkena konflik sosial, kerusuhan, atau kebakaran besar?',
    'Was the family hit by social conflict, unrest or a large fire?',
    { onlyIf: { fact: 'household.concerns', oneOf: ['conflict'] }, otherwise: false },
  ),
  choice(
    'household.damage',
    'person',
    {
      none: ['tidak rusak', 'not damaged'],
      light: ['rusak ringan', 'light damage'],
      moderate: ['rusak sedang', 'moderate damage'],
      severe: ['rusak berat', 'severe damage'],
      lost: ['hilang', 'lost'],
    },
    'Seberapa rusak rumahnya, menurut Anda? Petugas yang menetapkan.',
    'How badly is the house damaged, as you see it? An officer sets the class.',
    { ...hit, otherwise: 'none' },
  ),
  choice(
    'household.emergencyStatus',
    'officer',
    {
      none: ['tidak ada', 'none'],
      alert: ['siaga darurat', 'alert'],
      response: ['tanggap darurat', 'emergency response'],
      transition: ['transisi darurat', 'transition'],
      recovery: ['pemulihan', 'recovery'],
    },
    'Status darurat apa yang berlaku di daerah ini?',
    'Which state of emergency is in force here?',
  ),
  yesNo(
    'household.onDecree',
    'registry',
    'Apakah nama keluarga sudah masuk SK bupati atau wali kota?',
    'Is the family named in the regent’s or mayor’s decree?',
  ),
  choice(
    'household.housing',
    'person',
    {
      'own-house': ['rumah sendiri', 'own house'],
      relatives: ['menumpang', 'with relatives'],
      rented: ['mengontrak', 'rented'],
      tent: ['tenda atau pengungsian', 'a tent or shelter'],
      'temporary-house': ['hunian sementara (huntara)', 'temporary housing'],
      'new-house': ['hunian tetap (huntap)', 'a new permanent house'],
    },
    'Sekarang tinggal di mana?',
    'Where do you live now?',
    { ...hit, otherwise: 'own-house' },
  ),
  yesNo(
    'household.livesInHouse',
    'person',
    'Apakah rumah yang rusak itu milik sendiri dan ditempati?',
    'Is the damaged house your own, and did you live in it?',
    { ...hit },
  ),
  number(
    'household.deaths',
    'person',
    [0, 50],
    'Berapa anggota keluarga yang meninggal karena bencana, bila ada?',
    'How many of the family died in the disaster, if anyone?',
    { ...hit, otherwise: 0, sensitivity: 'sensitive', measure: 'people' },
  ),
  number(
    'household.seriouslyInjured',
    'person',
    [0, 50],
    'Berapa orang yang luka berat karena bencana, bila ada?',
    'How many were seriously injured in the disaster, if anyone?',
    { ...hit, otherwise: 0, sensitivity: 'sensitive', measure: 'people' },
  ),
  yesNo(
    'household.heirVerified',
    'officer',
    'Apakah ahli waris sudah diperiksa petugas?',
    'Has an officer checked the heir?',
  ),
  yesNo(
    'household.damageVerified',
    'officer',
    'Apakah kerusakan sudah diperiksa BNPB atau BPBD?',
    'Have BNPB or BPBD checked the damage?',
  ),
  yesNo(
    'household.livelihoodAssessed',
    'officer',
    'Apakah petugas sudah menilai kebutuhan usaha keluarga?',
    'Has an officer assessed what the family needs to earn again?',
  ),
];
