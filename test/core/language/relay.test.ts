import { describe, expect, it } from 'vitest';
import { withoutRelay } from '#core/language/relay.ts';
import { understand } from '#core/language/understand.ts';
import { readRows } from '#scripts/message-scores.ts';

const RELAYS = [
  'via HT: ',
  '[Forwarded] ',
  'Fwd: ',
  'Diteruskan dari WA warga: ',
  'Diteruskan dari grup RT: ',
  'SMS masuk dari 08xx: ',
  'Laporan radio: ',
  'Mohon dibantu share: ',
  'RT @wargacontoh: ',
  'Forwarded many times\n',
];

describe('a message that was passed on', () => {
  it.each(RELAYS)('is read as if it had been written here: %s', (relay) => {
    const rows = readRows('test/corpus/wide/built.jsonl').filter((_, at) => at % 4 === 0);
    const changed = rows.filter(({ gold, read }) => {
      const passedOn = understand(relay + gold.text);
      return (
        passedOn.isReport !== read.isReport ||
        passedOn.lifeThreatening !== read.lifeThreatening ||
        passedOn.needs.join() !== read.needs.join()
      );
    });
    expect(changed.map(({ gold }) => gold.text)).toEqual([]);
  });

  it('keeps the place of every letter', () => {
    expect(withoutRelay('Fwd: via HT: banjir')).toBe('             banjir');
  });

  it.each([
    'tolong, air naik',
    'Banjir di RT 3, Sukamaju',
    'Dari Sukamaju: banjir',
    'info',
    'Laporan warga Sukamaju: banjir',
  ])('leaves what says more than the way: %s', (message) => {
    expect(withoutRelay(message)).toBe(message);
  });
});
