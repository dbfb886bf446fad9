import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { VITAL_SENTENCES } from '#content/audio/vital.ts';
import { Language } from '#core/shared/text.ts';
import { readOpus } from '#scripts/opus.ts';
import { findRecordings, wordsToRead, writeRecordings } from '#scripts/recordings.ts';
import { makeOpus } from '../bot/opus-file.ts';

const CARRY = 'Katakan kepada petugas: ada yang tidak bisa berjalan dan harus digendong.';
const PAPERS = {
  SPEAKER: 'Pembaca Contoh',
  CONSENT: 'setuju tertulis, 2026-11-20',
  LICENSE: 'CC BY 4.0',
  DESCRIPTION: CARRY,
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jaring-audio-'));
  mkdirSync(join(folder, 'id'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, bytes: Uint8Array): void => writeFileSync(join(folder, 'id', name), bytes);

describe('recordings of vital sentences', () => {
  it('are twenty, each with words to read in every language that has the sentence', async () => {
    expect(new Set(VITAL_SENTENCES.map(({ name }) => name)).size).toBe(20);
    for (const language of ['id', 'en'] as const) {
      const words = await wordsToRead(language);
      expect(words.size).toBe(20);
      expect([...words.values()].filter((text) => text.length < 10 || /undefined/.test(text))).toEqual([]);
    }
  });

  it('ship as one file each, with speaker, consent and licence inside it', async () => {
    put('carry.ogg', makeOpus(PAPERS));
    const { list, faults, missing } = await findRecordings(folder);
    expect(faults).toEqual([]);
    expect(list).toMatchObject([
      {
        language: 'id',
        name: 'carry',
        speaker: 'Pembaca Contoh',
        consent: 'setuju tertulis, 2026-11-20',
        licence: 'CC BY 4.0',
        seconds: 2,
      },
    ]);
    expect(missing.get('id')?.has('carry')).toBe(false);
    expect(missing.get('id')?.size).toBe(19);
    expect([...missing.keys()]).toEqual(Language.options);
    expect(writeRecordings(list)).toContain("    speaker: 'Pembaca Contoh',");
  });

  it.each([
    ['without a yes', 'carry.ogg', makeOpus({ ...PAPERS, CONSENT: '' }), /does not say CONSENT/],
    ['with other words', 'carry.ogg', makeOpus({ ...PAPERS, DESCRIPTION: 'Lari!' }), /reads other words/],
    ['of no vital sentence', 'joke.ogg', makeOpus(PAPERS), /no vital sentence/],
    ['that is no Opus', 'carry.ogg', Buffer.from('ID3 something else'), /no Ogg file/],
    ['cut short', 'carry.ogg', makeOpus(PAPERS).subarray(0, 90), /no Ogg file|does not say/],
    ['longer than anybody listens', 'carry.ogg', makeOpus(PAPERS, 41), /longer than/],
  ] as const)('do not ship %s', async (_, name, bytes, fault) => {
    put(name, bytes);
    const { list, faults } = await findRecordings(folder);
    expect(list).toEqual([]);
    expect(faults.join()).toMatch(fault);
  });

  it('are measured by the samples in them', () => {
    expect(readOpus(makeOpus(PAPERS, 3))?.seconds).toBe(3);
  });

  it('in the repository are all in order', async () => {
    expect((await findRecordings('content/audio')).faults).toEqual([]);
  });
});
