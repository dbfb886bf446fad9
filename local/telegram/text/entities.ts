import { badRequest } from '../bot-api/refusal.ts';
import type { Entity } from '../model.ts';

export interface FormattedText {
  text: string;
  entities: Entity[];
}

const ENTITY_TYPES: ReadonlySet<string> = new Set([
  'mention',
  'hashtag',
  'cashtag',
  'bot_command',
  'url',
  'email',
  'phone_number',
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'spoiler',
  'blockquote',
  'expandable_blockquote',
  'code',
  'pre',
  'text_link',
  'text_mention',
  'custom_emoji',
  'date_time',
]);

/** What Telegram finds by itself in any text. The first group, if any, is what must stand before. */
const DETECTED: readonly (readonly [type: string, pattern: RegExp])[] = [
  [
    'url',
    /(?<![\w@/])(?:https?:\/\/[^\s<>"']+[^\s<>"'.,!?;:)]|(?:[a-z0-9-]+\.)+(?:com|org|net|id|me|info|app)\b(?:\/[^\s<>"']*)?)/giu,
  ],
  ['email', /(?<![\w.])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu],
  ['bot_command', /(?<![\w/<>])\/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/])/gu],
  ['mention', /(?<![\w@.])@[A-Za-z][A-Za-z0-9_]{3,31}\b/gu],
  ['hashtag', /(?<![\w#&])#[\p{L}\p{N}_]*[\p{L}_][\p{L}\p{N}_]*/gu],
  ['phone_number', /(?<![\w+.])(?:\+62|62|0)8\d{8,11}(?!\d)/gu],
];

const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

function checkEntityOrThrow(entity: Entity, text: string): void {
  if (!ENTITY_TYPES.has(entity.type)) {
    throw badRequest(`can't parse MessageEntity: Unsupported type specified: "${entity.type}"`);
  }
  const end = entity.offset + entity.length;
  if (entity.offset < 0 || end > text.length) {
    throw badRequest(
      `entity beginning at UTF-16 offset ${entity.offset} ends after the end of the text at UTF-16 offset ${end}`,
    );
  }
  if (isLowSurrogate(text.charCodeAt(entity.offset)) || isLowSurrogate(text.charCodeAt(end))) {
    throw badRequest(
      `entity beginning at UTF-16 offset ${entity.offset} begins or ends in a middle of a UTF-16 symbol`,
    );
  }
  if (entity.type === 'text_link' && !entity.url)
    throw badRequest('entity of type text_link must have a url');
}

const overlaps = (left: Entity, right: Entity): boolean =>
  left.offset < right.offset + right.length && right.offset < left.offset + left.length;

/** Adds the links, commands, mentions and numbers that Telegram finds by itself. */
export function detectEntities(text: string, given: readonly Entity[]): Entity[] {
  const taken = given.filter(({ type }) => ['code', 'pre', 'text_link', 'text_mention'].includes(type));
  const found: Entity[] = [];
  for (const [type, pattern] of DETECTED) {
    for (const match of text.matchAll(pattern)) {
      const entity: Entity = { type, offset: match.index, length: match[0].length };
      if (
        ![...taken, ...found, ...given.filter((other) => other.type === type)].some((other) =>
          overlaps(other, entity),
        )
      ) {
        found.push(entity);
      }
    }
  }
  return [...given, ...found].sort((left, right) => left.offset - right.offset || right.length - left.length);
}

/** Trims the ends as Telegram does and moves the entities along; those that become empty go. */
function trimText({ text, entities }: FormattedText): FormattedText {
  const cleaned = text.replaceAll('\r', '');
  const start = cleaned.length - cleaned.trimStart().length;
  const trimmed = cleaned.trim();
  const moved = entities.map((entity) => {
    const offset = Math.max(0, entity.offset - start);
    const end = Math.min(trimmed.length, entity.offset + entity.length - start);
    return { ...entity, offset, length: end - offset };
  });
  return { text: trimmed, entities: moved.filter(({ length }) => length > 0) };
}

/** Checks given or parsed entities, trims the text and adds what Telegram finds by itself. */
export function finishTextOrThrow(formatted: FormattedText): FormattedText {
  for (const entity of formatted.entities) checkEntityOrThrow(entity, formatted.text);
  const { text, entities } = trimText(formatted);
  return { text, entities: detectEntities(text, entities) };
}
