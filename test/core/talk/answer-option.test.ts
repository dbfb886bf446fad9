import { describe, expect, it } from 'vitest';
import { forms } from '#content/forms/index.ts';
import { findOptions } from '#core/talk/answer-option.ts';

const optionsOf = (form: string, field: string) =>
  forms.find(({ id }) => id === form)?.fields.find(({ id }) => id === field)?.options ?? [];
const find = (form: string, field: string, text: string): string =>
  findOptions(text, optionsOf(form, field))
    .options.map(({ value }) => value)
    .join(' ');

describe('a typed hazard', () => {
  it.each([
    ['Banjir', 'flood'],
    ['bnjir', 'flood'],
    ['banjirr bandang pak', 'flood'],
    ['BANJIIIIIR!!!', 'flood'],
    ['banjr', 'flood'],
    ['1', 'flood'],
    ['no 2', 'earthquake'],
    ['gem', 'earthquake'],
    ['ada gempa barusan', 'earthquake'],
    ['longosr', 'landslide'],
    ['tanah gerak di belakang rumah', 'landslide'],
    ['flood', 'flood'],
    ['lahar dingin', 'eruption'],
    ['air laut surut', 'tsunami'],
    ['gatau', 'unknown'],
    ['bukan banjir', ''],
    ['bukan banjir, longsor', 'landslide'],
    ['banjir dan longsor', 'flood landslide'],
    ['p', ''],
    ['halo', ''],
    ['99', ''],
    ['', ''],
  ])('"%s" names "%s"', (text, hazard) => {
    expect(find('report-disaster', 'hazard', text)).toBe(hazard);
  });
});

describe('a typed need', () => {
  it.each([
    ['nasi', 'food'],
    ['belum makan dari kemarin', 'food'],
    ['ga ada air bersih', 'water'],
    ['selmut', 'clothing_bedding'],
    ['susu bayi', 'infant'],
    ['tidak butuh beras', ''],
    ['tidak butuh baju, butuh obat', 'medicine'],
    ['semua', 'other'],
  ])('"%s" names "%s"', (text, need) => {
    expect(find('ask-for-need', 'needs', text)).toBe(need);
  });
});
