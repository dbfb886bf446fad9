import { brokenEntities } from '../bot-api/refusal.ts';
import type { Entity } from '../model.ts';
import type { FormattedText } from './entities.ts';

const RESERVED = '_*[]()~`>#+-=|{}.!';

interface Mark {
  /** Telegram's own name of it in error messages. */
  name: string;
  type: string;
  /** What opens and closes it. */
  sign: string;
  closing?: string;
}

/** Longer signs first: "__" is not two italics. */
const MARKS: readonly Mark[] = [
  { name: 'Pre', type: 'pre', sign: '```' },
  { name: 'Code', type: 'code', sign: '`' },
  { name: 'Underline', type: 'underline', sign: '__' },
  { name: 'Italic', type: 'italic', sign: '_' },
  { name: 'Bold', type: 'bold', sign: '*' },
  { name: 'Strikethrough', type: 'strikethrough', sign: '~' },
  { name: 'Spoiler', type: 'spoiler', sign: '||' },
  { name: 'CustomEmoji', type: 'custom_emoji', sign: '![', closing: ']' },
  { name: 'TextUrl', type: 'text_link', sign: '[', closing: ']' },
];

interface OpenMark {
  mark: Mark;
  offset: number;
  begin: number;
  language?: string;
}

interface Reading {
  source: string;
  position: number;
  text: string;
  entities: Entity[];
  open: OpenMark[];
  /** Where an open block quote began in the text. */
  quote?: number;
}

const byteOffset = (source: string, position: number): number => Buffer.byteLength(source.slice(0, position));

function readUrlOrThrow(reading: Reading): string | undefined {
  const { source } = reading;
  if (source[reading.position] !== '(') return undefined;
  const begin = reading.position;
  let url = '';
  for (let at = begin + 1; at < source.length; at += 1) {
    if (source[at] === '\\' && at + 1 < source.length) {
      at += 1;
    } else if (source[at] === ')') {
      reading.position = at + 1;
      return url;
    }
    url += source[at] ?? '';
  }
  throw brokenEntities(`Can't find end of a URL at byte offset ${byteOffset(source, begin)}`);
}

function closeMarkOrThrow(reading: Reading, { mark, offset, language }: OpenMark): void {
  reading.open.pop();
  reading.position += (mark.closing ?? mark.sign).length;
  const entity: Entity = { type: mark.type, offset, length: reading.text.length - offset };
  if (mark.name === 'TextUrl' || mark.name === 'CustomEmoji') {
    const url = readUrlOrThrow(reading) ?? reading.text.slice(offset);
    if (mark.name === 'CustomEmoji') entity.custom_emoji_id = /[?&]id=(\d+)/.exec(url)?.[1] ?? '';
    else if (/^(https?|tg|tel|mailto):|\./i.test(url)) entity.url = url;
    else return;
  }
  if (language) entity.language = language;
  if (entity.length > 0) reading.entities.push(entity);
}

function openMark(reading: Reading, mark: Mark): void {
  const opened: OpenMark = { mark, offset: reading.text.length, begin: reading.position };
  reading.position += mark.sign.length;
  if (mark.name === 'Pre') {
    const [whole = '', language = ''] = /^([^\s`]*)\n/.exec(reading.source.slice(reading.position)) ?? [];
    reading.position += whole.length;
    if (language) opened.language = language;
  }
  reading.open.push(opened);
}

function addCharacter(reading: Reading, character: string): void {
  reading.text += character;
  reading.position += 1;
  const isQuoteOver = character === '\n' && reading.source[reading.position] !== '>';
  if (isQuoteOver) closeQuote(reading, reading.text.length - 1);
}

function closeQuote(reading: Reading, end: number): void {
  if (reading.quote === undefined) return;
  if (end > reading.quote) {
    reading.entities.push({ type: 'blockquote', offset: reading.quote, length: end - reading.quote });
  }
  delete reading.quote;
}

function readReservedOrThrow(reading: Reading, character: string): void {
  const { source, position } = reading;
  const last = reading.open.at(-1);
  const rest = source.slice(position, position + 3);
  const closes = last && rest.startsWith(last.mark.closing ?? last.mark.sign);
  // In Telegram "__" always means underline, so "_" closes an italic only when no second one follows.
  if (last && closes && !(last.mark.sign === '_' && rest.startsWith('__'))) {
    closeMarkOrThrow(reading, last);
    return;
  }
  if (character === '>' && (position === 0 || source[position - 1] === '\n')) {
    reading.quote ??= reading.text.length;
    reading.position += 1;
    return;
  }
  const mark = MARKS.find(({ sign }) => rest.startsWith(sign));
  if (!mark) {
    throw brokenEntities(`Character '${character}' is reserved and must be escaped with the preceding '\\'`);
  }
  openMark(reading, mark);
}

function readOneOrThrow(reading: Reading): void {
  const { source, position } = reading;
  const character = source[position] ?? '';
  const next = source.charCodeAt(position + 1);
  if (character === '\\' && next > 0 && next <= 126) {
    reading.position += 1;
    addCharacter(reading, source[position + 1] ?? '');
    return;
  }
  const isInCode = ['code', 'pre'].includes(reading.open.at(-1)?.mark.type ?? '');
  const isReserved = isInCode ? character === '`' : RESERVED.includes(character);
  const last = reading.open.at(-1);
  const isCodeSign = isInCode && !source.startsWith(last?.mark.sign ?? '', position);
  if (!isReserved || isCodeSign) addCharacter(reading, character);
  else readReservedOrThrow(reading, character);
}

/** Reads text with Telegram's MarkdownV2. Throws a 400 in Telegram's words. */
export function readMarkdownOrThrow(source: string): FormattedText {
  const reading: Reading = { source, position: 0, text: '', entities: [], open: [] };
  while (reading.position < source.length) readOneOrThrow(reading);
  const unclosed = reading.open.at(-1);
  if (unclosed) {
    throw brokenEntities(
      `Can't find end of ${unclosed.mark.name} entity at byte offset ${byteOffset(source, unclosed.begin)}`,
    );
  }
  closeQuote(reading, reading.text.length);
  return { text: reading.text, entities: reading.entities };
}
