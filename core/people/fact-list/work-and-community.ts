import type { Fact } from '../fact.ts';
import { choice, number, several, yesNo } from '../fact.ts';

/** School promises, work, business, groups and communities. */
export const WORK_AND_COMMUNITY_FACTS: readonly Fact[] = [
  yesNo(
    'household.boardingAgreed',
    'person',
    'Apakah orang tua setuju anak tinggal di asrama sampai lulus?',
    'Do the parents agree that the child boards until the end of school?',
  ),
  yesNo(
    'household.localScholarship',
    'officer',
    'Apakah daerah ini punya beasiswa sendiri?',
    'Does this region have its own scholarship?',
  ),
  yesNo(
    'household.hasJobAccount',
    'person',
    'Akun SIAPkerja gratis dan bisa dibantu membuatnya. Sudah punya?',
    'A SIAPkerja account is free, and we can help to make one. Do you have one?',
  ),
  number(
    'household.prakerjaMembers',
    'registry',
    [0, 20],
    'Berapa orang dalam KK yang pernah menerima Prakerja?',
    'How many people on the family card have received Prakerja?',
    { measure: 'people' },
  ),
  choice(
    'household.business',
    'person',
    {
      none: ['belum ada', 'none yet'],
      plan: ['ada rencana', 'a plan'],
      'plan-with-training': ['ada rencana, sudah dilatih/didampingi', 'a plan, with training or mentoring'],
      running: ['sudah berjalan', 'running'],
    },
    'Apakah ada usaha atau rencana usaha?',
    'Is there a business or a plan for one?',
  ),
  yesNo(
    'household.businessLetter',
    'person',
    'Apakah punya NIB atau surat keterangan usaha?',
    'Is there a business number or a letter about the business?',
  ),
  yesNo(
    'household.otherCredit',
    'registry',
    'Apakah masih punya KUR atau kredit program lain?',
    'Is there another KUR or government credit still running?',
    { asked: 'always' },
  ),
  yesNo(
    'household.goodCredit',
    'registry',
    'Apakah riwayat kredit lancar (SLIK)?',
    'Is the credit record clean?',
  ),
  yesNo(
    'household.houseIndex',
    'officer',
    'Apakah rumah sudah dinilai petugas Mekaar dan sesuai?',
    'Has the Mekaar officer rated the house as fitting?',
  ),
  yesNo(
    'household.joinsGroup',
    'person',
    'Apakah bersedia ikut kelompok dan pertemuan mingguan?',
    'Would you join a group with weekly meetings?',
  ),
  yesNo(
    'household.cooperativeMember',
    'person',
    'Apakah sudah, atau mau, menjadi anggota koperasi?',
    'Are you, or would you become, a member of a cooperative?',
  ),
  yesNo(
    'household.willingToGraduate',
    'person',
    'Apakah siap mandiri dan kelak lepas dari bansos?',
    'Are you ready to stand on your own and later leave cash aid?',
  ),
  yesNo(
    'household.graduatedFromPkh',
    'registry',
    'Apakah keluarga pernah PKH dan sudah lulus (graduasi)?',
    'Was the family on PKH and has it graduated?',
    { asked: 'always' },
  ),
  number(
    'household.groupSize',
    'person',
    [0, 1000],
    'Berapa orang anggota kelompok usaha?',
    'How many people are in the business group?',
    { measure: 'people' },
  ),
  several(
    'household.communityKind',
    'officer',
    {
      'few-services': ['layanan dasar terbatas', 'few basic services'],
      'nature-dependent': ['hidup bergantung pada alam, tertutup', 'closed, living from nature'],
      marginal: ['terpinggir di desa atau kota', 'marginal in village or town'],
      'border-or-remote': ['perbatasan, pesisir, atau pulau terluar', 'border, coast or outer island'],
    },
    'Bagaimana keadaan komunitas adat itu?',
    'How does that indigenous community live?',
    {
      asked: 'always',
      onlyIf: { fact: 'household.concerns', oneOf: ['community'] },
      otherwise: [],
    },
  ),
  yesNo(
    'household.siteStudied',
    'officer',
    'Apakah sudah ada pemetaan dan studi kelayakan?',
    'Was the place mapped, and studied whether it can work?',
  ),
  yesNo(
    'household.hazardProne',
    'officer',
    'Apakah desa termasuk rawan bencana menurut BPBD?',
    'Does the disaster office count the village as hazard-prone?',
  ),
  yesNo(
    'household.schoolInHazardArea',
    'officer',
    'Apakah sekolah berada di daerah rawan bencana?',
    'Is the school in a hazard-prone area?',
  ),
];
