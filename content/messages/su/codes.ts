import type { Hazard } from '#core/disaster/hazard.ts';
import type { Group, NeedCode } from '#core/disaster/need.ts';

/** What happened. */
export const HAZARDS: Readonly<Record<Hazard, string>> = {
  flood: 'caah',
  earthquake: 'lini',
  landslide: 'urug',
  fire: 'kahuruan',
  wind: 'angin ribut',
  eruption: 'gunung bitu',
  tsunami: 'tsunami',
  drought: 'halodo',
  conflict: 'karusuhan',
  other: 'kajadian sanés',
  unknown: 'teu acan écés',
};

/** What is needed. */
export const NEEDS: Readonly<Record<NeedCode, string>> = {
  food: 'tuangeun',
  water: 'cai',
  shelter: 'tempat ngiuhan',
  clothing_bedding: 'simbut sareng acuk',
  medical: 'dokter atanapi perawat',
  medicine: 'landong',
  infant: 'kabutuh orok',
  sanitation: 'kabersihan',
  evacuation_rescue: 'évakuasi',
  transport_access: 'jalan',
  power: 'listrik',
  information: 'béja atanapi sinyal',
  cash: 'bantuan artos',
  psychosocial: 'pangrojong batin',
  education: 'parabot sakola',
  protection: 'panangtayungan',
};

/** Who is among them. */
export const GROUPS: Readonly<Record<Group, string>> = {
  infant: 'orok',
  child: 'murangkalih',
  elderly: 'sepuh',
  pregnant: 'ibu nu kakandungan',
  disability: 'panyandang disabilitas',
  student: 'murid',
  women: 'istri',
  woman_alone: 'istri nyalira',
  sick: 'nu teu damang',
  injured: 'nu raheut',
  dead: 'nu ngantunkeun',
  missing: 'nu ical',
};

/** Where a report stands. */
export const STATES: Readonly<Record<string, string>> = {
  received: 'disimpen, teu acan dicandak patugas',
  taken: 'parantos dicandak patugas',
  solved: 'ditandaan réngsé',
  withdrawn: 'dibatalkeun',
  duplicate: 'digabung sareng laporan sanés',
};

/** What to do first. */
export const SAFETY: Readonly<Partial<Record<Hazard, string>>> = {
  flood: 'Naék ka tempat nu langkung luhur. Ulah meuntas cai nu ngalir. Jauhan kabel listrik.',
  tsunami: 'Angkat ka tempat luhur ayeuna. Jauhan basisir sareng walungan.',
  earthquake:
    'Kaluar ka tempat lega upami aman. Jauhan wangunan rengat sareng kaca. Di basisir sareng linina kiat atanapi lami: langsung ka tempat luhur.',
  landslide: 'Jauhan gawir sareng palid cai. Ulah uih heula ka bumi.',
  fire: 'Kaluar ayeuna, dongko sahandapeun haseup. Ulah lebet deui.',
  eruption: 'Jauhan kawah sareng walungan. Tutup irung sareng baham.',
  wind: 'Lebet ka wangunan nu kuat. Jauhan tatangkalan sareng kabel.',
};
