import { brokenEntities } from '../bot-api/refusal.ts';
import type { Entity } from '../model.ts';
import type { FormattedText } from './entities.ts';

/** Telegram's HTML tags and the entities they become. */
const TAGS: Record<string, string> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  'tg-spoiler': 'spoiler',
  span: 'spoiler',
  'tg-emoji': 'custom_emoji',
  a: 'text_link',
  code: 'code',
  pre: 'pre',
  blockquote: 'blockquote',
};

const NAMED: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"' };

interface OpenTag {
  name: string;
  offset: number;
  attributes: Record<string, string>;
}

interface Reading {
  source: string;
  position: number;
  text: string;
  entities: Entity[];
  open: OpenTag[];
}

const byteOffset = (source: string, position: number): number => Buffer.byteLength(source.slice(0, position));

function decodeReference(source: string, position: number): { text: string; length: number } {
  const match = /^&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot));?/i.exec(
    source.slice(position, position + 12),
  );
  if (!match) return { text: '&', length: 1 };
  const [whole, hex, decimal, name] = match;
  if (name) return { text: NAMED[name.toLowerCase()] ?? '&', length: whole.length };
  const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
  if (code === 0 || code > 0x10ffff) return { text: '&', length: 1 };
  return { text: String.fromCodePoint(code), length: whole.length };
}

const decodeAll = (value: string): string =>
  value.replaceAll(/&[^;\s]{1,9};/g, (reference) => decodeReference(reference, 0).text);

function readAttributes(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const match of source.matchAll(/([^\s=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g)) {
    attributes[(match[1] ?? '').toLowerCase()] = decodeAll(match[2] ?? match[3] ?? match[4] ?? '');
  }
  return attributes;
}

function entityOf({ name, offset, attributes }: OpenTag, text: string): Entity | undefined {
  const length = text.length - offset;
  const type = TAGS[name] ?? '';
  if (length === 0) return undefined;
  if (name === 'a') {
    const url = attributes['href'] ?? text.slice(offset);
    return /^(https?|tg|tel|mailto):|\./i.test(url) ? { type, offset, length, url } : undefined;
  }
  if (name === 'tg-emoji') return { type, offset, length, custom_emoji_id: attributes['emoji-id'] ?? '' };
  if (name === 'blockquote' && 'expandable' in attributes)
    return { type: 'expandable_blockquote', offset, length };
  return { type, offset, length };
}

function closeTagOrThrow(reading: Reading, name: string, begin: number): void {
  const last = reading.open.pop();
  const at = byteOffset(reading.source, begin);
  if (!last) throw brokenEntities(`Unexpected end tag at byte offset ${at}`);
  if (name !== '' && name !== last.name) {
    throw brokenEntities(
      `Unmatched end tag at byte offset ${at}, expected "</${last.name}>", found "</${name}>"`,
    );
  }
  const entity = entityOf(last, reading.text);
  const inner = reading.entities.at(-1);
  const language =
    last.name === 'code' ? /^language-(\S+)/.exec(last.attributes['class'] ?? '')?.[1] : undefined;
  if (entity && language && reading.open.at(-1)?.name === 'pre') {
    reading.entities.push({ ...entity, language });
    return;
  }
  if (
    entity?.type === 'pre' &&
    inner?.language &&
    inner.offset === entity.offset &&
    inner.length === entity.length
  ) {
    reading.entities.splice(-1, 1, { ...entity, language: inner.language });
    return;
  }
  if (entity) reading.entities.push(entity);
}

function openTagOrThrow(reading: Reading, name: string, attributesSource: string, begin: number): void {
  const attributes = readAttributes(attributesSource);
  const isSpoiler = name !== 'span' || attributes['class'] === 'tg-spoiler';
  const at = byteOffset(reading.source, begin);
  if (!Object.hasOwn(TAGS, name))
    throw brokenEntities(`Unsupported start tag "${name}" at byte offset ${at}`);
  if (!isSpoiler) throw brokenEntities(`Tag "span" must have class "tg-spoiler" at byte offset ${at}`);
  reading.open.push({ name, offset: reading.text.length, attributes });
}

function readTagOrThrow(reading: Reading): void {
  const { source, position } = reading;
  const match = /^<(\/?)([a-zA-Z][\w-]*|)((?:\s+(?:"[^"]*"|'[^']*'|[^>"'])*)?)>/.exec(source.slice(position));
  if (!match) {
    const kind = source[position + 1] === '/' ? 'end' : 'start';
    throw brokenEntities(
      /^<\/?[a-zA-Z]/.test(source.slice(position))
        ? `Unclosed ${kind} tag at byte offset ${byteOffset(source, position)}`
        : `Unsupported start tag "" at byte offset ${byteOffset(source, position)}`,
    );
  }
  const [whole, slash, name = '', attributes = ''] = match;
  if (slash) closeTagOrThrow(reading, name.toLowerCase(), position);
  else openTagOrThrow(reading, name.toLowerCase(), attributes, position);
  reading.position += whole.length;
}

/** Reads text with Telegram's HTML, as parse_mode "HTML" does. Throws a 400 in Telegram's words. */
export function readHtmlOrThrow(source: string): FormattedText {
  const reading: Reading = { source, position: 0, text: '', entities: [], open: [] };
  while (reading.position < source.length) {
    const character = source[reading.position] ?? '';
    if (character === '<') {
      readTagOrThrow(reading);
      continue;
    }
    const { text, length } =
      character === '&' ? decodeReference(source, reading.position) : { text: character, length: 1 };
    reading.text += text;
    reading.position += length;
  }
  const unclosed = reading.open.at(-1);
  if (unclosed) throw brokenEntities(`Can't find end tag corresponding to start tag "${unclosed.name}"`);
  return { text: reading.text, entities: reading.entities };
}
