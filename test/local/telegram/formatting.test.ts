import { describe, expect, it } from 'vitest';
import { formatTextOrThrow } from '#local/telegram/text/format.ts';

const html = (source: string) => formatTextOrThrow(source, 'HTML', undefined);
const markdown = (source: string) => formatTextOrThrow(source, 'MarkdownV2', undefined);
const BROKEN = "Bad Request: can't parse entities: ";

describe('HTML', () => {
  it('becomes entities in UTF-16 units, nested ones too', () => {
    expect(html('😀 <b>tebal <i>miring</i></b> &lt;x&gt; &#33;')).toEqual({
      text: '😀 tebal miring <x> !',
      entities: [
        { type: 'bold', offset: 3, length: 12 },
        { type: 'italic', offset: 9, length: 6 },
      ],
    });
  });

  it('reads links, code with its language, spoilers and quotes', () => {
    const { entities } = html(
      '<a href="https://example.id/?a=1&amp;b=2">x</a><pre><code class="language-ts">y</code></pre><span class="tg-spoiler">z</span><blockquote expandable>q</blockquote>',
    );
    expect(entities).toEqual([
      { type: 'text_link', offset: 0, length: 1, url: 'https://example.id/?a=1&b=2' },
      { type: 'pre', offset: 1, length: 1, language: 'ts' },
      { type: 'spoiler', offset: 2, length: 1 },
      { type: 'expandable_blockquote', offset: 3, length: 1 },
    ]);
  });

  it.each([
    ['<b>x', `Can't find end tag corresponding to start tag "b"`],
    ['x</b>', 'Unexpected end tag at byte offset 1'],
    ['<b>x</i>', 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'],
    ['é<font>x</font>', 'Unsupported start tag "font" at byte offset 2'],
    ['<b x', 'Unclosed start tag at byte offset 0'],
    ['1 < 2', 'Unsupported start tag "" at byte offset 2'],
    ['<span>x</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'],
  ])('refuses %s', (source, reason) => {
    expect(() => html(source)).toThrow(BROKEN + reason);
  });
});

describe('MarkdownV2', () => {
  it('becomes entities', () => {
    expect(markdown('*tebal _miring_* __garis__ ~coret~ ||rahasia|| `kode` [x](https://example.id)')).toEqual(
      {
        text: 'tebal miring garis coret rahasia kode x',
        entities: [
          { type: 'bold', offset: 0, length: 12 },
          { type: 'italic', offset: 6, length: 6 },
          { type: 'underline', offset: 13, length: 5 },
          { type: 'strikethrough', offset: 19, length: 5 },
          { type: 'spoiler', offset: 25, length: 7 },
          { type: 'code', offset: 33, length: 4 },
          { type: 'text_link', offset: 38, length: 1, url: 'https://example.id' },
        ],
      },
    );
  });

  it('keeps escaped characters, code and quotes', () => {
    expect(markdown('1\\.5 \\*')).toEqual({ text: '1.5 *', entities: [] });
    expect(markdown('```ts\na*b\n```').entities).toEqual([
      { type: 'pre', offset: 0, length: 3, language: 'ts' },
    ]);
    expect(markdown('>satu\n>dua\ntiga')).toEqual({
      text: 'satu\ndua\ntiga',
      entities: [{ type: 'blockquote', offset: 0, length: 8 }],
    });
  });

  it.each([
    ['1.5', "Character '.' is reserved and must be escaped with the preceding '\\'"],
    ['a-b', "Character '-' is reserved and must be escaped with the preceding '\\'"],
    ['é*tebal', "Can't find end of Bold entity at byte offset 2"],
    ['_miring', "Can't find end of Italic entity at byte offset 0"],
    ['`kode', "Can't find end of Code entity at byte offset 0"],
    ['[x](https://example.id', "Can't find end of a URL at byte offset 3"],
  ])('refuses %s', (source, reason) => {
    expect(() => markdown(source)).toThrow(BROKEN + reason);
  });
});

describe('entities that are given', () => {
  const given = (text: string, ...entities: unknown[]) => formatTextOrThrow(text, undefined, entities);

  it('are refused outside the text, and in the middle of a character', () => {
    expect(() => given('halo', { type: 'bold', offset: 2, length: 5 })).toThrow(
      'Bad Request: entity beginning at UTF-16 offset 2 ends after the end of the text at UTF-16 offset 7',
    );
    expect(() => given('😀a', { type: 'bold', offset: 1, length: 1 })).toThrow(
      'in a middle of a UTF-16 symbol',
    );
    expect(() => given('halo', { type: 'loud', offset: 0, length: 1 })).toThrow('Unsupported type specified');
    expect(() => given('halo', { offset: 0 })).toThrow("can't parse entities");
    expect(() => formatTextOrThrow('a\ud83d', undefined, undefined)).toThrow(
      'strings must be encoded in UTF-8',
    );
  });

  it('move along when the ends are trimmed', () => {
    expect(given('  halo ', { type: 'bold', offset: 2, length: 5 })).toEqual({
      text: 'halo',
      entities: [{ type: 'bold', offset: 0, length: 4 }],
    });
  });

  it('are joined by what Telegram finds itself', () => {
    const { entities } = given('/lapor@jaring_bot ke https://example.id, @posko_contoh #banjir 081200000001');
    expect(entities.map(({ type }) => type)).toEqual([
      'bot_command',
      'url',
      'mention',
      'hashtag',
      'phone_number',
    ]);
    expect(entities[0]).toMatchObject({ offset: 0, length: 17 });
  });
});
