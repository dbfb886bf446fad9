import { describe, expect, it } from 'vitest';
import { findAreaFileOrThrow, lendPlaces } from '#adapters/areas.ts';
import { findDanger } from '#core/language/danger.ts';
import { understand } from '#core/language/understand.ts';

const places = lendPlaces(findAreaFileOrThrow('.'));

/** Messages that were read wrongly in the chat once, each for its kind. */
describe('things that die', () => {
  it.each([
    'hp mau mati tolong catat banjir di demak',
    'batre mau mati, banjir di rumah',
    'lampu hampir mati',
  ])('are no wish to die: %s', (text) => {
    expect(findDanger(text)?.protection ?? false).toBe(false);
    expect(understand(text, places).vulnerableGroups).not.toContain('dead');
  });

  it('hide nobody who says so of herself', () => {
    expect(findDanger('saya mau mati')?.kinds).toEqual(['self-harm']);
  });
});

describe('an offer', () => {
  it.each([
    'saya mau bantu, punya perahu karet',
    'kami punya 2 perahu siap bantu',
    'saya dokter siap jadi relawan',
  ])('is neither danger nor need: %s', (text) => {
    const read = understand(text, places);
    expect(read).toMatchObject({ intent: 'offer', isReport: false, lifeThreatening: false });
    expect(read.danger).toBeUndefined();
  });
});

describe('water and earth', () => {
  it('on a field endanger no life; in a house they may', () => {
    expect(findDanger('sawah saya kebanjiran gagal panen ada bantuan gak')).toBeUndefined();
    expect(findDanger('tolong rumah saya kebanjiran')).toBeDefined();
  });

  it('asked about are no danger; a sea that draws back is', () => {
    expect(understand('gempa tadi bisa tsunami gak', places)).toMatchObject({
      isReport: false,
      lifeThreatening: false,
    });
    expect(findDanger('gempa, air laut surut')).toBeDefined();
  });

  it('stand as high as was said, and people sit on the roof', () => {
    const read = understand(
      'banjir di jakarta timur kampung melayu setinggi dada, 3 orang terjebak di atap',
      places,
    );
    expect(read.depthCm).toBe(130);
    expect(read.places[0]?.text).toBe('jakarta timur kampung melayu');
    expect(understand('air sudah sampai di atap', places).depthCm).toBe(250);
  });

  it('that bury a house are danger in Sundanese too', () => {
    expect(findDanger('imah abdi karugrag taneuh, aya budak leutik')?.kinds).toEqual(['rescue']);
  });
});

describe('what goes the protected way', () => {
  it.each(['anak saya diganggu laki-laki di pengungsian', 'ada cowok ngintip perempuan mandi'])(
    '%s',
    (text) => {
      expect(findDanger(text)).toMatchObject({ kinds: ['violence'], protection: true });
    },
  );

  it('is not what gnats do', () => {
    expect(findDanger('anak saya diganggu nyamuk')).toBeUndefined();
  });
});

describe('papers that never were', () => {
  it('are a question about a service, not a report', () => {
    expect(understand('anak belum punya akta kelahiran gimana caranya', places)).toMatchObject({
      intent: 'programme-question',
      isReport: false,
    });
  });
});
