import type { OFFICE_ROLES } from '#core/referral/office.ts';
import type { OverrideGround, ReferralDays, ReferralPurpose } from '#core/referral/referral.ts';

/**
 * Days in which the person may answer, the other office says yes or no, and something has come of it. No rule states them:
 * they are the operator's own, people are told so, and whoever runs Jaring sets them here.
 */
export const REFERRAL_DAYS: ReferralDays = { consent: 7, answer: 3, finish: 30 };

/** Where somebody is in danger and nobody waited for a yes: a day to be taken over, a week to say what came of it. */
export const REFERRAL_DAYS_IN_DANGER: ReferralDays = { consent: 7, answer: 1, finish: 7 };

/** What is sought, in the words of officers; the first that stands in the message holds. */
export const PURPOSE_WORDS: readonly (readonly [ReferralPurpose, RegExp])[] = [
  ['protection', /perlindungan|kekerasan|kdrt|aman/i],
  ['health', /sehat|sakit|obat|berobat|dokter|puskesmas|jiwa|odgj|hamil|gizi/i],
  ['documents', /ktp|kk\b|nik|akta|dokumen|dukcapil|surat|kartu/i],
  ['school', /sekolah|belajar|pip\b|putus sekolah|paud|guru/i],
  ['work', /kerja|usaha|modal|latih|kube|pena\b/i],
  ['shelter', /tinggal|rumah|kontrak|huni|mengungsi|panti/i],
  ['relief', /darurat|makan|sembako|pakaian|selimut|logistik|bencana/i],
  ['care', /damping|pendamping|konseling|asuh|lansia|disabilitas|sosial/i],
  ['other', /lain/i],
];

/** How officers call an office. */
export const OFFICE_WORDS: readonly (readonly [(typeof OFFICE_ROLES)[number], RegExp])[] = [
  ['protection-officer', /lindung|ppa\b/i],
  ['village-officer', /desa|lurah|kelurahan|gampong|nagari/i],
  ['social-worker', /sosial|dinsos|peksos|pendamping/i],
  ['coordinator', /koordinator/i],
  ['responder', /tanggap|bpbd|responder/i],
];

/** On which ground nobody waits: the words of an officer. */
export const GROUND_WORDS: readonly (readonly [OverrideGround, RegExp])[] = [
  ['child', /anak|bayi|balita/i],
  ['life', /nyawa|jiwa|mati|bunuh|hidup|bahaya/i],
];
