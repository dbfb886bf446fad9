import { describe, expect, it } from 'vitest';
import { choiceParts, chooseIn, toChoices } from '#bot/choices.ts';
import { button, inline, menuKeyboard, part } from '#bot/reply.ts';
import type { Keyboard } from '#core/talk/session.ts';

const text = (said: string) => part('button.text', { text: said });
const question: Keyboard = {
  kind: 'reply',
  rows: [
    [button(text('Banjir'), 'flood'), button(text('Gempa'), 'quake')],
    [button(part('button.skip'), 'skip')],
  ],
};
const labels = ['Banjir', 'Gempa', 'Lewati'];
const shown = { numbered: true, asksMenu: false };

describe('choices in text', () => {
  it('numbers the answers and leaves the ways out as words', () => {
    expect(choiceParts(question, labels, shown)).toEqual([
      part('text-only.choose', { lines: ['Banjir', 'Gempa'] }),
      part('text-only.write', { labels: ['Lewati'], also: true }),
    ]);
    const choices = toChoices(question, labels, false);
    expect(chooseIn('2', choices).map(({ text: said }) => said)).toEqual(['Gempa']);
    expect(chooseIn('1 dan 2', choices)).toHaveLength(2);
    for (const other of ['3', '1, 9', '2 orang', 'banjir di sini', ''])
      expect(chooseIn(other, choices)).toEqual([]);
  });

  it('numbers nothing where the answers are numbers themselves', () => {
    const ages: Keyboard = {
      kind: 'reply',
      rows: [[button(text('2 tahun'), 'age:0'), button(text('Tidak ada'), 'none')]],
    };
    expect(chooseIn('1', toChoices(ages, ['2 tahun', 'Tidak ada'], false))).toEqual([]);
    expect(chooseIn('tidak ada', toChoices(ages, ['2 tahun', 'Tidak ada'], false))).toHaveLength(1);
  });

  it('numbers no act under a reply that may ask for a number, but tells apart acts of the same words', () => {
    const acts = inline([button(part('button.wrong'), 'wrong:A'), button(part('button.withdraw'), 'drop:A')]);
    expect(chooseIn('2', toChoices(acts, ['Ada yang salah', 'Sudah tidak perlu'], false))).toEqual([]);
    const twice = inline(
      [button(part('button.withdraw'), 'drop:A')],
      [button(part('button.withdraw'), 'drop:B')],
    );
    const same = toChoices(twice, ['Sudah tidak perlu', 'Sudah tidak perlu'], false);
    expect(chooseIn('sudah tidak perlu', same)).toEqual([]);
    expect(chooseIn('2', same).map(({ action }) => action)).toEqual(['drop:B']);
  });

  it('says the menu in one line unless the menu was asked for', () => {
    const menu = menuKeyboard();
    const names = menu.rows.flat().map(({ action }) => action);
    expect(choiceParts(menu, names, shown)).toEqual([part('text-only.menu')]);
    expect(chooseIn('1', toChoices(menu, names, false))).toEqual([]);
    expect(chooseIn('1', toChoices(menu, names, true))).toHaveLength(1);
  });

  it('writes everything in words under what came unasked', () => {
    expect(choiceParts(question, labels, { numbered: false, asksMenu: false })).toEqual([
      part('text-only.write', { labels, also: false }),
    ]);
  });
});
