import { beforeEach, describe, expect, it } from 'vitest';
import { createLog, type Log } from '#adapters/log.ts';

let lines: string[];
let log: Log;
/** As a caller without a compiler would write. */
const writeAnything = (code: string, fields: Record<string, unknown>) => log(code as never, fields as never);

beforeEach(() => {
  lines = [];
  log = createLog((line) => void lines.push(line));
});

describe('the log', () => {
  it('writes level, code and known fields, and a turn has at most 300 bytes', () => {
    const fields = {
      update: 4_294_967_295,
      feature: 'report-disaster',
      via: 'answer',
      form: 'report-disaster',
    };
    log('turn.done', { ...fields, attempts: 1, took: 38.125 });
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      level: 'INFO',
      code: 'turn.done',
      ...fields,
      attempts: 1,
      took: 38.125,
    });
    expect(Buffer.byteLength(lines.join('\n'))).toBeLessThanOrEqual(300);
  });

  it('refuses fields that it does not know, and says which', () => {
    writeAnything('turn.repeated', { update: 7, text: 'air naik, tolong' });
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { level: 'INFO', code: 'turn.repeated', update: 7 },
      { level: 'ERROR', code: 'log.refused', line: 'turn.repeated', field: 'text' },
    ]);
  });

  it.each([
    ['a sentence', { feature: 'air naik tolong' }],
    ['a NIK as a word', { feature: 'nik-3299990101990001' }],
    ['a NIK as a number', { update: 3_299_990_101_990_001 }],
    ['a phone number', { update: 6_281_200_009_999 }],
    ['a bot token', { feature: '4242:AAH-canary-token-of-the-bot' }],
    ['an object', { feature: { name: 'Kenari' } }],
    ['a name as the name of a field', { 'Kenari Rekaan 081200009999': 1 }],
  ])('never lets %s through', (_, fields) => {
    writeAnything('turn.done', fields);
    expect(lines.join('')).not.toMatch(/air naik|329999|081200|6281200|AAH|Kenari/);
    expect(lines.join('')).toContain('log.refused');
  });
});
