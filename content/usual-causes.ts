import type { Text } from '#core/shared/text.ts';

/** Why a payment of some programmes usually does not come, where a source says so. For others nothing is said. */
interface UsualCauses {
  /** Ids of programmes. */
  readonly programmes: readonly string[];
  readonly text: Text;
  /** When the facts were last checked, ISO date. */
  readonly checkedOn: string;
  readonly sources: readonly string[];
}

/** Usual causes by programme. To add one: copy an entry, name the source and the day of the check. */
export const usualCauses: readonly UsualCauses[] = [
  {
    programmes: ['pkh', 'sembako'],
    text: {
      id: 'NIK atau KK tidak cocok dengan Dukcapil.\nRekening bermasalah.\nTahapnya belum dibayar di daerah Anda.\nNama sudah tidak masuk daftar.',
      en: 'NIK or KK do not match Dukcapil.\nThe account has a problem.\nThe stage is not paid in your area yet.\nThe name has left the list.',
    },
    checkedOn: '2026-11-23',
    sources: ['Poskota, 7 May 2025: penyebab bansos dihentikan', 'programmes, pkh'],
  },
  {
    programmes: ['pip'],
    text: {
      id: 'Rekening SimPel belum diaktifkan sebelum batas waktunya.\nSekolah belum menandai murid layak di Dapodik.',
      en: 'The SimPel account was not activated in time.\nThe school has not marked the pupil in Dapodik.',
    },
    checkedOn: '2026-11-23',
    sources: ['programmes, pip', 'Permendikbud 10/2020'],
  },
];

/** The usual causes of a programme in a language's text; undefined where no source says any. */
export const causesOf = (programme: string): Text | undefined =>
  usualCauses.find(({ programmes }) => programmes.includes(programme))?.text;
