import { describe, expect, it } from 'vitest';
import { findAreaFileOrThrow, lendPlaces } from '#adapters/areas.ts';
import { findDanger } from '#core/language/danger.ts';
import { readCircumstances } from '#core/language/read-circumstances.ts';
import { understand } from '#core/language/understand.ts';

const places = lendPlaces(findAreaFileOrThrow('.'));

/** Who is struck, and who only owns what was struck: read wrongly once, each for its kind. */
describe('people beside goods and fields', () => {
  it.each([
    'suami hanyut waktu nolong kambing',
    'petani terseret banjir di sawah',
    'sapi dan bapak hanyut',
    'rumah dan sawah kebanjiran, nenek masih di dalam',
    'saya di kebun kebanjiran tidak bisa pulang tolong',
    '5 kambing dan 2 orang hanyut kebawa banjir',
  ])('are in danger: %s', (text) => {
    expect(findDanger(text)?.kinds).toContain('rescue');
  });

  it.each(['kambing saya 5 hanyut kebawa banjir', 'ayam hanyut semua terbawa banjir', 'motor saya hanyut'])(
    'are not, where only goods or animals went: %s',
    (text) => {
      const read = understand(text, places);
      expect(read).toMatchObject({ lifeThreatening: false, people: [] });
      expect(read.danger).toBeUndefined();
    },
  );
});

describe('who is about to die', () => {
  it('needs a doctor as well as a protection role when a baby "mau mati"', () => {
    expect(findDanger('bayi saya mau mati tolong')?.kinds).toContain('medical');
  });

  it('is heard when he says so in few words', () => {
    expect(findDanger('saya mati saja daripada begini')).toMatchObject({
      kinds: ['self-harm'],
      protection: true,
    });
    expect(findDanger('hp saya mati saja dari tadi')).toBeUndefined();
  });

  it('does not know where to run from a volcano', () => {
    expect(findDanger('gunung meletus abu tebal kami mau lari kemana')?.kinds).toEqual(['rescue']);
  });
});

describe('grown people who live alone', () => {
  it('are no children left alone', () => {
    expect(findDanger('ibu saya lansia tinggal sendiri di rumah')).toBeUndefined();
    expect(findDanger('ibu saya buta tinggal sendiri rumahnya retak habis gempa')).toMatchObject({
      kinds: ['rescue'],
      protection: false,
    });
  });

  it.each([
    'bu saya sendirian di rumah takut',
    'nenek meninggal anak sendirian',
    'anak 5 tahun sendirian di rumah',
  ])('hide no child: %s', (text) => {
    expect(findDanger(text)?.kinds).toContain('child-alone');
  });
});

describe('questions', () => {
  it.each([
    ['sawah saya kebanjiran gagal panen ada bantuan gak', 'banjir'],
    ['tambak saya kena rob, ada ganti rugi?', 'banjir'],
    ['saya tunanetra mau tanya bantuan tongkat', 'none'],
  ])('about aid are no danger: %s', (text, hazard) => {
    const read = understand(text, places);
    expect(read).toMatchObject({ intent: 'programme-question', hazard, lifeThreatening: false });
    expect(read.danger).toBeUndefined();
  });

  it.each([
    'apakah gunung merapi aman?',
    'katanya bendungan jebol bener ga min',
    'ada info tsunami di pangandaran hoax bukan',
    'besok hujan gak',
    'banjir sampai kapan ya',
  ])('about what may come are neither report nor danger: %s', (text) => {
    const read = understand(text, places);
    expect(read.isReport).toBe(false);
    expect(read.danger).toBeUndefined();
  });

  it.each([
    'katanya tanggul jebol, air sudah masuk rumah, bener gak sih',
    'info tsunami datang',
    'tsunami datang',
  ])('hide no danger that is told: %s', (text) => {
    expect(findDanger(text)?.kinds).toContain('rescue');
  });
});

describe('words that name no place', () => {
  it('are those for writing down and for how many we are', () => {
    const read = understand('hp mau mati tolong catat banjir di demak sayung 10 kk butuh perahu', places);
    expect(read.places.map(({ text }) => text)).toEqual(['demak sayung']);
    expect(understand('air masuk kamar kami di lantai atas berempat', places).places).toEqual([]);
  });
});

describe('what is told of a household', () => {
  it('never counts the dead among its members', () => {
    const told = readCircumstances('kakek saya meninggal gak ada biaya pemakaman');
    expect(told.told).toEqual(['bereaved', 'poor']);
    expect(told).toMatchObject({ members: {}, implies: [], needs: [] });
    expect(readCircumstances('kakek saya sakit').told).toContain('old');
  });

  it('still takes a husband who died for a mother alone', () => {
    expect(readCircumstances('suami saya sudah meninggal').facts).toEqual({ 'household.womanHeaded': true });
  });

  it.each([
    ['anak saya lumpuh butuh kursi roda', ['paralysed', 'disabled', 'needs-aid'], ['disability']],
    ['butuh alat bantu dengar', ['needs-aid'], ['disability']],
    ['perlu kaki palsu', ['needs-aid'], ['disability']],
    ['anak autis', ['disabled'], []],
    ['ibu buta', ['disabled'], []],
    ['bapak stroke gak bisa jalan', ['paralysed'], []],
  ])('knows a disability and the need of a device: %s', (text, told, needs) => {
    const read = readCircumstances(text);
    expect(read.told).toEqual(told);
    expect(read.needs).toEqual(needs);
  });
});
