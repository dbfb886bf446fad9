import { describe, expect, it } from 'vitest';
import { readEscape } from '#core/language/escape.ts';
import { readAnswer } from '#core/talk/answer.ts';
import type { Reader, Reading } from '#core/talk/answer-reading.ts';
import type { Field } from '#core/talk/form.ts';
import { lent } from './goats.ts';

// Tuesday, 10 March 2026, noon in Jakarta.
const reader: Reader = { ...lent, now: Date.UTC(2026, 2, 10, 5), tries: 0, version: 1 };
const ask = { id: 'Apa?' };
const read = (
  field: Partial<Field> & Pick<Field, 'kind'>,
  text: string,
  more: Partial<Reader> = {},
): Reading => readAnswer({ id: 'it', ask, ...field }, { text }, { ...reader, ...more });
const value = (reading: Reading): unknown => (reading.kind === 'read' ? reading.value : reading.kind);
const words = (lines: string): readonly string[] => lines.split(',').map((word) => word.trim());

const YES =
  'nggih, inggih, Nggih pak, iyo, yo, wonten, saged, wis, sampun, sarujuk, muhun, sumuhun, Muhun kang, leres, aya, parantos, satuju, mangga';
const NO =
  'mboten, ora, Ora mas, dereng, dèrèng, durung, dede, emoh, ora ono, mboten wonten, henteu, teu, teu acan, Teu aya pak, euweuh, sanes, alim, moal';
const UNKNOWN =
  'ora ngerti, mboten ngertos, mbuh, kirang mangertos, dereng ngertos, lali, teu terang, duka, duka teuing, teu nyaho, kirang terang, hilap';
const SKIP = 'liwati, langkungi, mangke mawon, mengko wae, engke heula, teraskeun';

describe('yes or no in Javanese and Sundanese', () => {
  it.each(words(YES))('"%s" is yes', (text) => {
    expect(value(read({ kind: 'yes-no' }, text))).toBe(true);
    expect(value(read({ kind: 'consent' }, text))).toMatchObject({ agreed: true });
  });
  it.each(words(NO))('"%s" is no', (text) => {
    expect(value(read({ kind: 'yes-no' }, text))).toBe(false);
    expect(value(read({ kind: 'consent' }, text))).toMatchObject({ agreed: false });
  });
  it.each([...words(UNKNOWN), ...words(SKIP)])('"%s" leaves the question open', (text) => {
    for (const kind of ['yes-no', 'text', 'number', 'date', 'phone'] as const)
      expect(value(read({ kind, optional: true }, text))).toBe('skipped');
  });
  it.each([
    ['nggih taksih wonten nginggil payon', true],
    ['mboten wonten sing tatu', false],
    ['teu aya nu raheut', false],
    ['ora ngerti aku', 'skipped'],
    ['teu terang abdi mah', 'skipped'],
  ])('an answer may begin a sentence: "%s"', (text, meaning) => {
    expect(value(read({ kind: 'yes-no' }, text))).toBe(meaning);
  });
  it('consent needs the whole message', () => {
    expect(read({ kind: 'consent' }, 'nggih nanging ampun matur RT').kind).toBe('unreadable');
  });
});

describe('numbers in Javanese and Sundanese', () => {
  it.each([
    ['siji', 1],
    ['loro', 2],
    ['telu', 3],
    ['papat', 4],
    ['setunggal', 1],
    ['kalih', 2],
    ['tiga', 3],
    ['sekawan tiyang', 4],
    ['gangsal', 5],
    ['enem', 6],
    ['pitu', 7],
    ['wolu', 8],
    ['sanga', 9],
    ['sepuluh', 10],
    ['sedasa', 10],
    ['sewelas', 11],
    ['rolas', 12],
    ['kalih welas', 12],
    ['limalas', 15],
    ['rong puluh', 20],
    ['kalih dasa', 20],
    ['selikur', 21],
    ['kalih likur', 22],
    ['selawé', 25],
    ['telung puluh limo', 35],
    ['tigang dasa gangsal', 35],
    ['sèket', 50],
    ['sewidak', 60],
    ['pitung puluh wolu', 78],
    ['satus seket', 150],
    ['rongatus', 200],
    ['hiji', 1],
    ['dua', 2],
    ['tilu urang', 3],
    ['opat', 4],
    ['genep', 6],
    ['dalapan', 8],
    ['salapan', 9],
    ['sapuluh', 10],
    ['sabelas', 11],
    ['opat welas', 14],
    ['tilu puluh genep', 36],
    ['saratus dua puluh', 120],
    ['kira-kira telung puluh wong', 30],
  ])('"%s" is %d', (text, number) => {
    expect(value(read({ kind: 'number' }, text))).toBe(number);
  });
  it.each([
    ['sewu limang atus', 1500],
    ['rongatus ewu', 200_000],
    ['seket ewu', 50_000],
    ['sayuta setengah', 1_500_000],
    ['tigang yuta gangsal atus ewu', 3_500_000],
    ['loro yuta', 2_000_000],
    ['tilu ratus rebu', 300_000],
    ['saratus rébu', 100_000],
    ['sajuta dua ratus rebu', 1_200_000],
  ])('"%s" is %s rupiah', (text, rupiah) => {
    expect(value(read({ kind: 'money' }, text))).toBe(rupiah);
  });
  it.each(['ora ono', 'mboten wonten', 'teu aya'])('"%s" is none', (text) => {
    expect(value(read({ kind: 'number' }, text))).toBe(0);
  });
});

describe('choices in Javanese and Sundanese', () => {
  const options = [
    { value: 'infant', label: { id: 'Bayi' }, aliases: ['orok'] },
    { value: 'elderly', label: { id: 'Lansia' }, aliases: ['simbah', 'sepuh'] },
    { value: 'sick', label: { id: 'Sakit' }, aliases: ['gerah', 'teu damang'] },
  ];
  it.each([
    ['bayi lan simbah', ['infant', 'elderly']],
    ['bayi karo simbah', ['infant', 'elderly']],
    ['orok sareng sepuh', ['infant', 'elderly']],
    ['orok jeung nu teu damang', ['infant', 'sick']],
  ])('several at once: "%s"', (text, values) => {
    expect(value(read({ kind: 'choices', options }, text))).toEqual(values);
  });
  it.each(['wis', 'sampun', 'niku mawon', 'iku wae', 'cekap', 'tos', 'eta wae', 'réngsé'])(
    '"%s" says that is all',
    (text) => {
      const reading = read({ kind: 'choices', options }, text, { before: ['infant'], more: true });
      expect(reading).toMatchObject({ kind: 'read', value: ['infant'], more: false });
    },
  );
  it.each(['dede bayi, gerah', 'sanes orok, gerah'])('what is denied is not chosen: "%s"', (text) => {
    expect(value(read({ kind: 'choices', options }, text))).toEqual(['sick']);
  });
});

describe('days in Javanese and Sundanese', () => {
  it.each([
    ['saiki', '2026-03-10'],
    ['wau enjing', '2026-03-10'],
    ['dinten ieu', '2026-03-10'],
    ['wingi', '2026-03-09'],
    ['mau bengi', '2026-03-09'],
    ['kamari', '2026-03-09'],
    ['wingi dhisik', '2026-03-08'],
    ['telung dina kepungkur', '2026-03-07'],
    ['tigang dinten kapengker', '2026-03-07'],
    ['tilu poé kamari', '2026-03-07'],
    ['seminggu kepungkur', '2026-03-03'],
    ['dina Senen', '2026-03-09'],
    ['poé Rebo', '2026-03-04'],
    ['malem Jemuwah', '2026-03-06'],
    ['sésuk', '2026-03-11'],
    ['isukan', '2026-03-11'],
  ])('"%s" is %s', (text, day) => {
    expect(value(read({ kind: 'date' }, text))).toBe(day);
  });
});

describe('the way out in Javanese and Sundanese', () => {
  it.each([
    [
      'cancel',
      'wurung, ora sido, ora sida, mboten sios, gak sido, batalaken, batal wae, batal mawon, teu jadi, teu janten, moal jadi, batalkeun',
    ],
    ['stop', 'mandheg, mandeg, leren, sampun cekap, wis cukup, eureun, rengse, réngsé, cekap sakitu'],
    ['back', 'bali, wangsul, bali maneh, balik deui, mulih deui'],
    ['help', 'carane piye, pripun carane, kumaha carana, pituduh'],
    ['clear', 'busek chat, resik, pupus chat, bersihkeun'],
  ] as const)('%s: %s', (meaning, said) => {
    for (const text of words(said)) expect([text, readEscape(text)]).toEqual([text, meaning]);
  });
  it.each([
    'bantuane durung teko',
    'udane durung mandheg',
    'caina can eureun',
    'wurung bali omah amargi banjir',
  ])('an ordinary sentence is none: "%s"', (text) => {
    expect(readEscape(text)).toBeUndefined();
  });
});
