import type { Fact } from '../fact.ts';
import { number, yesNo } from '../fact.ts';

const own = { sensitivity: 'sensitive' as const };

/** What the law asks of those who adopt or foster a child. */
export const CARE_OF_CHILDREN_FACTS: readonly Fact[] = [
  number(
    'household.ownChildren',
    'person',
    [0, 20],
    'Sudah punya berapa anak?',
    'How many children do you have?',
    { measure: 'children' },
  ),
  yesNo(
    'household.sameReligionAsChild',
    'person',
    'Apakah agama calon pengasuh sama dengan agama anak?',
    'Do the carer and the child share a religion?',
    own,
  ),
  yesNo(
    'household.noCriminalRecord',
    'person',
    'Apakah bisa mendapat SKCK tanpa catatan?',
    'Can you get a clean police record?',
    own,
  ),
  yesNo(
    'household.ableToProvide',
    'person',
    'Apakah mampu mencukupi kebutuhan anak?',
    'Can you provide for the child?',
  ),
  yesNo(
    'household.marriageRecognised',
    'officer',
    'Apakah perkawinan tercatat sah menurut hukum Indonesia?',
    'Is the marriage recognised under Indonesian law?',
    own,
  ),
  number(
    'household.trialCareMonths',
    'officer',
    [0, 60],
    'Sudah berapa bulan masa pengasuhan sementara?',
    'How many months of trial care have passed?',
    { measure: 'months' },
  ),
  yesNo(
    'household.carerHealthy',
    'officer',
    'Apakah calon pengasuh sehat menurut surat dokter?',
    'Is the carer healthy, as a doctor certified?',
    own,
  ),
  yesNo(
    'household.carerAssessed',
    'officer',
    'Apakah calon pengasuh lulus penilaian pekerja sosial?',
    'Has a social worker approved the carer?',
  ),
];
