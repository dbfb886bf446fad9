import * as z from 'zod';
import { badRequest } from '../bot-api/refusal.ts';
import type { Entity } from '../model.ts';
import { type FormattedText, finishTextOrThrow } from './entities.ts';
import { readHtmlOrThrow } from './html.ts';
import { readMarkdownOrThrow } from './markdown.ts';

export const TEXT_LIMIT = 4096;
export const CAPTION_LIMIT = 1024;

const Entities = z.array(
  z.looseObject({ type: z.string(), offset: z.number().int(), length: z.number().int() }),
);

function readEntitiesOrThrow(value: unknown): Entity[] {
  if (value === undefined) return [];
  const parsed = Entities.safeParse(value);
  if (!parsed.success) throw badRequest("can't parse entities: expected an Array of MessageEntity");
  return parsed.data;
}

function parseOrThrow(source: string, mode: string | undefined, entities: unknown): FormattedText {
  switch (mode?.toLowerCase()) {
    case undefined:
    case '':
      return { text: source, entities: readEntitiesOrThrow(entities) };
    case 'html':
      return readHtmlOrThrow(source);
    case 'markdownv2':
      return readMarkdownOrThrow(source);
    default:
      // Telegram still reads the old "Markdown" mode; nothing new should be written in it.
      throw badRequest('unsupported parse_mode');
  }
}

/** Text as Telegram keeps it: parsed, checked, trimmed, with found entities. Throws a 400 in Telegram's words. */
export function formatTextOrThrow(
  source: string,
  mode: string | undefined,
  entities: unknown,
): FormattedText {
  // A lone surrogate is not valid UTF-8 and never reaches Telegram.
  if (!source.isWellFormed()) throw badRequest('strings must be encoded in UTF-8');
  return finishTextOrThrow(parseOrThrow(source, mode, entities));
}
