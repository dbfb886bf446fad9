import { describe, expect, it } from 'vitest';
import { readAnswer } from '#core/talk/answer.ts';
import type { Reader, Reading } from '#core/talk/answer-reading.ts';
import type { Field } from '#core/talk/form.ts';
import type { RawAnswer } from '#core/talk/form-step.ts';
import { lent } from './goats.ts';

const reader: Reader = { ...lent, tries: 0, version: 1 };
const ask = { id: 'Apa?' };
const read = (
  field: Partial<Field> & Pick<Field, 'kind'>,
  raw: string | RawAnswer,
  more: Partial<Reader> = {},
): Reading =>
  readAnswer({ id: 'it', ask, ...field }, typeof raw === 'string' ? { text: raw } : raw, {
    ...reader,
    ...more,
  });
const value = (reading: Reading): unknown => (reading.kind === 'read' ? reading.value : reading.kind);

describe('yes or no', () => {
  it.each([
    ['iya', true],
    ['sdh', true],
    ['iya masih di atap', true],
    ['gak', false],
    ['ga ada yang luka', false],
    ['belum tau', 'skipped'],
    ['tidak tahu pasti', 'skipped'],
    ['gatau', 'skipped'],
    ['apa maksudnya', 'unreadable'],
    ['bisa ga?', 'unreadable'],
  ])('reads "%s" as %s', (text, meaning) => {
    expect(value(read({ kind: 'yes-no' }, text))).toBe(meaning);
  });

  it('keeps what was said beside it', () => {
    expect(read({ kind: 'yes-no' }, 'iya masih di atap')).toMatchObject({ words: 'iya masih di atap' });
  });
});

describe('consent', () => {
  it.each([
    ['ya', true],
    ['tidak', false],
  ])('is plain: "%s"', (text, agreed) => {
    expect(value(read({ kind: 'consent' }, text))).toMatchObject({ agreed, version: 1 });
  });

  it.each(['ya tapi jangan ke RT', 'kenapa?'])('is never read into "%s"', (text) => {
    expect(read({ kind: 'consent' }, text).kind).toBe('unreadable');
  });
});

describe('numbers', () => {
  it.each([
    ['20', 20],
    ['20an', 20],
    ['dua puluh', 20],
    ['20rb', 20_000],
    ['sekitar 1.200 org', 1200],
    ['setengah', 0.5],
    ['ga ada', 0],
    ['-5', 'unreadable'],
    ['banyak', 'unreadable'],
    ['9'.repeat(400), 'unreadable'],
    ['gatau', 'skipped'],
  ])('reads "%s" as %s', (text, number) => {
    expect(value(read({ kind: 'number' }, text))).toBe(number);
  });

  it.each([
    ['Rp 500.000,-', 500_000],
    ['1,5 juta', 1_500_000],
    ['500rb', 500_000],
  ])('reads the amount "%s" as %s rupiah', (text, rupiah) => {
    expect(value(read({ kind: 'money' }, text))).toBe(rupiah);
  });

  it('says back what it understood when it was not written so', () => {
    expect(read({ kind: 'money' }, '1,5 juta')).toMatchObject({
      note: { key: 'form.understood', params: { value: 'Rp1.500.000' } },
    });
    expect(read({ kind: 'number' }, '20')).not.toHaveProperty('note');
  });
});

describe('words', () => {
  it('are kept whole, whatever they are', () => {
    expect(value(read({ kind: 'text' }, 'gatau airnya naik terus'))).toBe('gatau airnya naik terus');
    expect(value(read({ kind: 'text' }, '🙏'))).toBe('🙏');
  });

  it('that say nothing leave an optional question open', () => {
    for (const text of ['tidak ada', '-', 'nanti', 'ga tau'])
      expect(read({ kind: 'text', optional: true }, text).kind).toBe('skipped');
    expect(read({ kind: 'text' }, '...').kind).toBe('unreadable');
  });
});

describe('a place', () => {
  it.each(['dekat masjid biru', 'rt 3', 'rumah pak lurah'])('may be words: "%s"', (text) => {
    expect(value(read({ kind: 'place' }, text))).toEqual({ text });
  });

  it('is filled in with what is sure, and said back', () => {
    expect(read({ kind: 'place' }, 'padang rumput')).toMatchObject({
      value: { code: '32.01.01.2001' },
      note: { params: { value: 'Padang Rumput' } },
    });
  });

  it.each(['?', 'ok', '..'])('is not "%s"', (text) => {
    expect(read({ kind: 'place' }, text).kind).not.toBe('read');
  });
});

describe('a phone number', () => {
  const field = {
    kind: 'phone',
    optional: true,
    options: [{ value: 'do-not-call', label: { id: 'Jangan telepon' }, aliases: ['jgn telp'] }],
  } as const;
  const phone = (raw: string | RawAnswer, more: Partial<Reader> = {}) =>
    value(
      read(
        { ...field, options: [...field.options].map((one) => ({ ...one, aliases: [...one.aliases] })) },
        raw,
        more,
      ),
    );

  it('is read as it is typed', () => {
    for (const text of ['0812-3456-7890', 'wa 081234567890', '62812 3456 7890', '+62 812 3456 7890'])
      expect(phone(text)).toEqual({ phone: '+6281234567890' });
    expect(phone({ contact: '6281234567890' })).toEqual({ phone: '+6281234567890' });
  });

  it('is asked once more when it cannot be one, then taken as it is', () => {
    expect(phone('0251 12345')).toBe('unreadable');
    expect(phone('0251 12345', { tries: 1 })).toEqual({ text: '0251 12345' });
  });

  it('may be refused', () => {
    expect(phone('jgn telp ya pak')).toBe('do-not-call');
    expect(phone('tidak')).toBe('skipped');
  });
});

describe('a voice note or a file', () => {
  it('a voice note is an answer of any kind', () => {
    for (const kind of ['number', 'place', 'choice', 'consent', 'photo'] as const)
      expect(value(read({ kind }, { voice: 'v' }))).toEqual({ voice: 'v' });
  });

  it('files add up, each once', () => {
    const before = { files: [{ kind: 'photo', file: 'a' }] };
    expect(value(read({ kind: 'photo' }, { photo: 'a' }, { before }))).toEqual(before);
    expect(value(read({ kind: 'photo' }, { document: 'b', text: 'surat' }, { before }))).toEqual({
      files: [...before.files, { kind: 'document', file: 'b' }],
    });
    expect(read({ kind: 'photo' }, 'sebentar ya').kind).toBe('unreadable');
  });
});
