/**
 * How much of an item one of `per` ought to get at least, and how sure we are of it. A quantity with `days` holds from the
 * first to the last day after the disaster.
 */
export interface Minimum {
  /** Id of the item in items.ts. */
  readonly item: string;
  readonly quantity: number;
  readonly unit: string;
  readonly per: 'person-day' | 'person-month' | 'person' | 'household';
  readonly days?: readonly [from: number, to?: number];
  /** The group it is for, when it is not everybody. */
  readonly group?: 'infant' | 'women' | 'incontinence';
  readonly source: string;
  /** `sourced` and `known` are standards; `uncertain` is a planning figure for staff, never told to a person as a right. */
  readonly confidence: 'sourced' | 'known' | 'uncertain';
}

/** Minimum standards of relief goods; where BNPB and Sphere differ, both stand here. */
export const MINIMUMS: readonly Minimum[] = [
  {
    item: 'rice',
    quantity: 0.4,
    unit: 'kg',
    per: 'person-day',
    source: 'Perka BNPB 7/2008',
    confidence: 'sourced',
  },
  {
    item: 'ready-meal',
    quantity: 2,
    unit: 'porsi',
    per: 'person-day',
    source: 'Perka BNPB 7/2008',
    confidence: 'sourced',
  },
  {
    item: 'cooking-set',
    quantity: 1,
    unit: 'set',
    per: 'household',
    source: 'Sphere 2018, shelter standard 4',
    confidence: 'known',
  },
  {
    item: 'drinking-water',
    quantity: 2.5,
    unit: 'liter',
    per: 'person-day',
    source: 'Perka BNPB 7/2008; Sphere survival intake',
    confidence: 'known',
  },
  {
    item: 'clean-water',
    quantity: 7,
    unit: 'liter',
    per: 'person-day',
    days: [1, 3],
    source: 'Perka BNPB 7/2008',
    confidence: 'sourced',
  },
  {
    item: 'clean-water',
    quantity: 15,
    unit: 'liter',
    per: 'person-day',
    days: [4],
    source: 'Perka BNPB 7/2008; Sphere 2018 water supply 2.1',
    confidence: 'sourced',
  },
  {
    item: 'jerrycan',
    quantity: 2,
    unit: 'buah',
    per: 'household',
    source: 'Pedoman air bersih BNPB',
    confidence: 'sourced',
  },
  {
    item: 'tarpaulin',
    quantity: 1,
    unit: 'lembar',
    per: 'household',
    source: 'Common practice, 4 x 6 m',
    confidence: 'uncertain',
  },
  {
    item: 'tent',
    quantity: 3,
    unit: 'm2',
    per: 'person',
    source: 'Perka BNPB 7/2008 (floor area)',
    confidence: 'sourced',
  },
  {
    item: 'tent',
    quantity: 3.5,
    unit: 'm2',
    per: 'person',
    source: 'Sphere 2018 (covered living space)',
    confidence: 'sourced',
  },
  {
    item: 'blanket',
    quantity: 1,
    unit: 'lembar',
    per: 'person',
    source: 'Sphere 2018, shelter standard 4',
    confidence: 'known',
  },
  {
    item: 'mat',
    quantity: 1,
    unit: 'lembar',
    per: 'person',
    source: 'Sphere 2018, shelter standard 4',
    confidence: 'known',
  },
  {
    item: 'clothes',
    quantity: 1,
    unit: 'set',
    per: 'person',
    source: 'Perka BNPB 7/2008',
    confidence: 'known',
  },
  {
    item: 'clothes',
    quantity: 2,
    unit: 'set',
    per: 'person',
    source: 'Sphere 2018, shelter standard 4',
    confidence: 'known',
  },
  {
    item: 'mosquito-net',
    quantity: 0.5,
    unit: 'buah',
    per: 'person',
    source: 'Sphere 2018, vector control',
    confidence: 'uncertain',
  },
  {
    item: 'diapers',
    quantity: 5,
    unit: 'buah',
    per: 'person-day',
    group: 'infant',
    source: 'Field practice',
    confidence: 'uncertain',
  },
  {
    item: 'infant-clothes',
    quantity: 1,
    unit: 'paket',
    per: 'person',
    group: 'infant',
    source: 'Stok Kemensos',
    confidence: 'sourced',
  },
  {
    item: 'pads',
    quantity: 15,
    unit: 'buah',
    per: 'person-month',
    group: 'women',
    source: 'Sphere 2018, hygiene standards 1.2 and 1.3',
    confidence: 'known',
  },
  {
    item: 'adult-diapers',
    quantity: 150,
    unit: 'buah',
    per: 'person-month',
    group: 'incontinence',
    source: 'Sphere 2018, hygiene standards 1.2 and 1.3',
    confidence: 'known',
  },
  {
    item: 'soap',
    quantity: 0.25,
    unit: 'kg',
    per: 'person-month',
    source: 'Sphere 2018, hygiene standards 1.2 and 1.3 (bath)',
    confidence: 'known',
  },
  {
    item: 'soap',
    quantity: 0.2,
    unit: 'kg',
    per: 'person-month',
    source: 'Sphere 2018, hygiene standards 1.2 and 1.3 (laundry)',
    confidence: 'known',
  },
  {
    item: 'toilet',
    quantity: 0.05,
    unit: 'unit',
    per: 'person',
    source: 'Perka BNPB 7/2008 (one for 20)',
    confidence: 'sourced',
  },
  {
    item: 'lamp',
    quantity: 1,
    unit: 'buah',
    per: 'household',
    source: 'Sphere 2018, shelter standard 4',
    confidence: 'known',
  },
];
