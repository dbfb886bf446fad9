import { describe, expect, it } from 'vitest';
import { findDanger } from '#core/language/danger.ts';

describe('danger', () => {
  it('is found without a danger word when somebody helpless and water come together', () => {
    expect(findDanger('ibu saya lumpuh, air sudah masuk rumah')).toMatchObject({
      certain: true,
      kinds: ['rescue'],
    });
  });

  it('is found when care and means of payment break apart', () => {
    expect(findDanger('besok cuci darah, BPJS mati')).toMatchObject({ certain: true, kinds: ['medical'] });
  });

  it.each(['bantuan', 'tolong', 'help', 'TOLONGGG!!!', 'tlg', 'Tolong donk', 'minta tolong pak'])(
    '%s alone is a possible cry and not certain',
    (message) => {
      expect(findDanger(message)).toMatchObject({
        kinds: ['possible-cry'],
        certain: false,
        protection: false,
      });
    },
  );

  it.each([
    'bantuan belum datang',
    'hujan belum berhenti',
    'tolong benerin drainasenya',
    'terjebak macet',
    'motor saya hanyut',
    'banjir orderan',
    'simulasi gempa',
    'selamat pagi',
    '',
    '🙏',
  ])('%s is ordinary text', (message) => {
    expect(findDanger(message)).toBeUndefined();
  });

  it.each([
    ['suami mukulin sy', 'violence'],
    ['diminta tidur sama ketua posko biar dapat sembako', 'violence'],
    ['saya pengen mati aja', 'self-harm'],
    ['anak 5 thn sendirian di posko', 'child-alone'],
  ])('%s is for the protection role', (message, kind) => {
    const danger = findDanger(message);
    expect(danger?.protection).toBe(true);
    expect(danger?.kinds).toContain(kind);
  });

  it.each([
    'suami mukulin sy jgn telp',
    'saya tuli, rumah kebakaran',
    'ada orang bawa parang, saya sembunyi, terjebak',
  ])('%s must not be called', (message) => {
    expect(findDanger(message)?.cannotCall).toBe(true);
  });

  it('names the words that gave it away as they were written', () => {
    expect(findDanger('air udh MASUK, anak sy KEJEBAK')?.words).toContain('KEJEBAK');
  });

  it('keeps a message of 4,096 letters and odd Unicode within a moment', () => {
    const started = performance.now();
    findDanger('tolong air naik '.repeat(256));
    findDanger('\u202e\ud800 \u{1f4a5}'.repeat(500));
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('a fire that is over', () => {
  it.each([
    'rumah saya kebakaran semalam habis semua, skrg numpang di mushola bareng anak 3',
    'kemarin rumah saya kebakaran, butuh baju sama makanan',
    'rumah kami habis terbakar tadi malam, sekarang ngungsi di rumah saudara',
  ])('needs shelter and goods, and nobody is told to run: %s', (said) => {
    expect(findDanger(said)).toBeUndefined();
  });

  it.each([
    'rumah kebakaran tolong cepat',
    'kebakaran semalam belum padam',
    'semalam rumah kebakaran masih ada orang di dalam',
    'rumah kebakar kemarin, suami saya luka bakar parah belum ke dokter',
  ])('is not over while it burns, or somebody is hurt or inside: %s', (said) => {
    expect(findDanger(said)?.certain).toBe(true);
  });
});
