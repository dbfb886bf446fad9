import type { Hazard } from '#core/disaster/hazard.ts';
import type { Group, NeedCode } from '#core/disaster/need.ts';
import type { QueueReason } from '#core/work/priority.ts';

/** What happened, as people call it. */
export const HAZARDS: Readonly<Record<Hazard, string>> = {
  flood: 'banjir',
  earthquake: 'gempa',
  landslide: 'longsor',
  fire: 'kebakaran',
  wind: 'angin kencang',
  eruption: 'erupsi gunung api',
  tsunami: 'tsunami',
  drought: 'kekeringan',
  conflict: 'konflik',
  other: 'kejadian lain',
  unknown: 'belum jelas',
};

/** What is needed. */
export const NEEDS: Readonly<Record<NeedCode, string>> = {
  food: 'makanan',
  water: 'air',
  shelter: 'tempat berteduh',
  clothing_bedding: 'selimut dan pakaian',
  medical: 'pertolongan medis',
  medicine: 'obat',
  infant: 'keperluan bayi',
  sanitation: 'kebersihan',
  evacuation_rescue: 'evakuasi',
  transport_access: 'akses jalan',
  power: 'listrik',
  information: 'kabar atau sinyal',
  cash: 'bantuan tunai',
  psychosocial: 'pendampingan',
  education: 'perlengkapan sekolah',
  protection: 'perlindungan',
};

/** Who is among them. */
export const GROUPS: Readonly<Record<Group, string>> = {
  infant: 'bayi',
  child: 'anak',
  elderly: 'lansia',
  pregnant: 'ibu hamil',
  disability: 'penyandang disabilitas',
  student: 'pelajar',
  women: 'perempuan',
  woman_alone: 'perempuan sendirian',
  sick: 'orang sakit',
  injured: 'orang terluka',
  dead: 'orang meninggal',
  missing: 'orang hilang',
};

/** Why a report stands where it stands. */
export const REASONS: Readonly<Record<QueueReason, string>> = {
  'life-threat': 'nyawa terancam',
  'danger-unclear': 'bahaya belum jelas',
  escalated: 'sudah naik tingkat karena belum diambil',
  'vulnerable-people': 'ada kelompok rentan',
  'basic-need': 'kebutuhan pokok',
  waiting: 'lama menunggu',
};

/** Where a report stands. */
export const STATES: Readonly<Record<string, string>> = {
  received: 'tersimpan, belum diambil petugas',
  taken: 'sudah diambil petugas',
  solved: 'ditandai selesai',
  withdrawn: 'dibatalkan',
  duplicate: 'digabung dengan laporan lain',
};
