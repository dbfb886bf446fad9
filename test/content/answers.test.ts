import { describe, expect, it } from 'vitest';
import { answers } from '#content/answers.ts';
import { chooseAnswer } from '#core/talk/known-answer.ts';

const idOf = (text: string) => chooseAnswer(answers, text)?.id;

describe('complaints', () => {
  it.each([
    ['bantuan pkh saya dipotong pak rt 200 ribu', 'asked-for-money'],
    ['petugas minta uang supaya nama saya masuk', 'asked-for-money'],
    ['ada pungli dari oknum kades, setor 50rb', 'asked-for-money'],
    ['kok tetangga saya yang kaya dapat, saya tidak', 'unfair-list'],
    ['bansos di sini salah sasaran, yang punya mobil dapat', 'unfair-list'],
    ['saya mau mengadu', 'complaint'],
  ])('%s', (text, id) => {
    expect(idOf(text)).toBe(id);
  });

  it.each([
    'rumah kami kebanjiran petugas minta uang',
    'pak rt minta beras 5 kg untuk pengungsi',
    'tetangga saya butuh bantuan, rumahnya kena banjir',
    'keluarga saya longsor, mau mengadu ke mana',
    'tetangga saya janda tua sendirian, belum pernah dapat bantuan',
  ])('give way to what is more than a complaint: %s', (text) => {
    expect(['asked-for-money', 'unfair-list', 'complaint']).not.toContain(idOf(text));
  });
});
