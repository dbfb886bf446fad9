import type { Hazard } from '#core/disaster/hazard.ts';
import type { Group, NeedCode } from '#core/disaster/need.ts';
import { GROUPS, HAZARDS, NEEDS } from './codes.ts';

/** Sentences with which somebody corrects what was understood of her report. */
export const corrections = {
  'correct.which': () => 'Bagian mana yang salah? Pilih, atau tulis saja yang benar.',
  'correct.place': () => 'Tempatnya yang mana? Bisa juga ditulis.',
  'correct.hazard': () => 'Apa yang terjadi? Bisa juga ditulis.',
  'correct.needs': () => 'Apa lagi yang dibutuhkan? Bisa juga ditulis.',
  'correct.who': () => 'Siapa lagi yang ada di sana? Bisa juga ditulis.',
  'correct.persons': () => 'Berapa orang semuanya? Tulis angkanya.',
  'correct.risk': () => 'Apakah ada bahaya sekarang?',
  'correct.words-kept': () => 'Kata-kata Anda ikut tersimpan.',
  'button.correct.place': () => 'Tempat',
  'button.correct.hazard': () => 'Kejadian',
  'button.correct.needs': () => 'Kebutuhan',
  'button.correct.who': () => 'Siapa',
  'button.correct.persons': () => 'Jumlah orang',
  'button.correct.risk': () => 'Bahaya',
  'button.correct.drop-need': ({ need }: { need: NeedCode }) => `Tidak perlu ${NEEDS[need]}`,
  'button.correct.add-need': ({ need }: { need: NeedCode }) => `Perlu ${NEEDS[need]}`,
  'button.correct.drop-group': ({ group }: { group: Group }) => `Tidak ada ${GROUPS[group]}`,
  'button.correct.add-group': ({ group }: { group: Group }) => `Ada ${GROUPS[group]}`,
  'button.correct.is-hazard': ({ hazard }: { hazard: Hazard }) => HAZARDS[hazard],
} as const;
