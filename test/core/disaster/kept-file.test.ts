import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readFileType } from '#core/disaster/kept-file.ts';

const bytes = (...all: number[]) => Uint8Array.from([...all, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);

it('a file is what its first bytes say', () => {
  expect(readFileType(readFileSync('local/telegram/sample/photo-90.jpg'))).toBe('jpeg');
  expect(readFileType(readFileSync('local/telegram/sample/voice.oga'))).toBe('ogg');
  expect(readFileType(bytes(0x25, 0x50, 0x44, 0x46))).toBe('pdf');
  expect(readFileType(bytes(0, 0, 0, 32, 0x66, 0x74, 0x79, 0x70))).toBe('mp4');
  expect(readFileType(Buffer.from('<html><script>alert(1)</script>'))).toBe('unknown');
  expect(readFileType(new Uint8Array())).toBe('unknown');
});
