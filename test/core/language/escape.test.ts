import { describe, expect, it } from 'vitest';
import { readEscape } from '#core/language/escape.ts';

describe('escape words', () => {
  it.each([
    ['batal', 'cancel'],
    ['Ga jadi deh', 'cancel'],
    ['MENU', 'menu'],
    ['/bantuan', 'help'],
    ['berhenti', 'stop'],
    ['kembali', 'back'],
    ['hapus jejak', 'clear'],
  ])('%s means %s', (message, meaning) => {
    expect(readEscape(message)).toBe(meaning);
  });

  it.each([
    'hujan belum berhenti',
    'bantuan belum datang',
    'bantuan',
    'tolong',
    'help',
    'air kembali naik',
    'batal panen karena banjir',
  ])('%s is no escape', (message) => {
    expect(readEscape(message)).toBeUndefined();
  });
});
