import type { Hazard } from '#core/disaster/hazard.ts';
import type { Group, NeedCode } from '#core/disaster/need.ts';

/** What happened. */
export const HAZARDS: Readonly<Record<Hazard, string>> = {
  flood: 'banjir',
  earthquake: 'lindhu',
  landslide: 'longsor',
  fire: 'kobongan',
  wind: 'angin gedhé',
  eruption: 'gunung njeblug',
  tsunami: 'tsunami',
  drought: 'paceklik toya',
  conflict: 'kerusuhan',
  other: 'kedadosan sanès',
  unknown: 'dèrèng cetha',
};

/** What is needed. */
export const NEEDS: Readonly<Record<NeedCode, string>> = {
  food: 'panganan',
  water: 'toya',
  shelter: 'panggenan ngeyub',
  clothing_bedding: 'kemul lan sandhangan',
  medical: 'dokter utawi perawat',
  medicine: 'obat',
  infant: 'kebetahan bayi',
  sanitation: 'kebersihan',
  evacuation_rescue: 'évakuasi',
  transport_access: 'dalan',
  power: 'listrik',
  information: 'kabar utawi sinyal',
  cash: 'bantuan arta',
  psychosocial: 'pendampingan',
  education: 'piranti sekolah',
  protection: 'pangayoman',
};

/** Who is among them. */
export const GROUPS: Readonly<Record<Group, string>> = {
  infant: 'bayi',
  child: 'laré',
  elderly: 'tiyang sepuh',
  pregnant: 'ibu mbobot',
  disability: 'penyandang disabilitas',
  student: 'siswa',
  women: 'tiyang èstri',
  woman_alone: 'tiyang èstri piyambakan',
  sick: 'tiyang gerah',
  injured: 'tiyang tatu',
  dead: 'tiyang séda',
  missing: 'tiyang ical',
};

/** Where a report stands. */
export const STATES: Readonly<Record<string, string>> = {
  received: 'kesimpen, dèrèng dicepeng petugas',
  taken: 'sampun dicepeng petugas',
  solved: 'ditandhani rampung',
  withdrawn: 'dibatalaken',
  duplicate: 'digabung kaliyan laporan sanès',
};

/** What to do first. */
export const SAFETY: Readonly<Partial<Record<Hazard, string>>> = {
  flood: 'Minggah teng panggènan inggil. Ampun nrajang arus. Tebihi kabel listrik.',
  tsunami: 'Minggah teng panggènan inggil sakniki. Tebihi pantai lan lèpèn.',
  earthquake:
    'Medal teng panggènan amba menawi aman. Tebihi bangunan retak lan kaca. Teng pesisir lan lindhuné banter utawi dangu: enggal teng panggènan inggil.',
  landslide: 'Tebihi èrèng-èrèng lan ilènan toya. Ampun wangsul griya riyin.',
  fire: 'Medal sakniki, mbungkuk ing ngandhap kebul. Ampun mlebet malih.',
  eruption: 'Tebihi kawah lan lèpèn. Tutup irung lan cangkem.',
  wind: 'Mlebet teng bangunan kiyat. Tebihi wit lan kabel.',
};
