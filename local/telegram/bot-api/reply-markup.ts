import * as z from 'zod';
import type { Button, InlineKeyboard } from '../model.ts';
import { badRequest } from './refusal.ts';

const CALLBACK_DATA_BYTES = 64;
const INLINE_BUTTONS = 100;
const KEYBOARD_BUTTONS = 300;

const ButtonRow = z.looseObject({ text: z.string() });
const Inline = z.object({ inline_keyboard: z.array(z.array(ButtonRow)) });
const Reply = z.looseObject({
  keyboard: z.array(z.array(z.union([z.string().transform((text) => ({ text })), ButtonRow]))),
});
const Remove = z.looseObject({ remove_keyboard: z.literal(true) });
const Force = z.looseObject({ force_reply: z.literal(true) });

const INLINE_ACTIONS = [
  'url',
  'callback_data',
  'web_app',
  'login_url',
  'disabled',
  'switch_inline_query',
  'switch_inline_query_current_chat',
  'switch_inline_query_chosen_chat',
  'copy_text',
  'callback_game',
  'pay',
];

export interface ReplyMarkup {
  inline?: InlineKeyboard;
  /** A reply keyboard, its removal or a forced reply. */
  keyboard?: Record<string, unknown>;
}

function checkInlineButtonOrThrow(button: Button): void {
  if (button.text.trim() === '')
    throw badRequest("can't parse inline keyboard button: Text must be non-empty");
  const actions = INLINE_ACTIONS.filter((action) => button[action] !== undefined);
  if (actions.length !== 1) {
    throw badRequest("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard");
  }
  const data = button.callback_data;
  if (data !== undefined && (data === '' || Buffer.byteLength(data) > CALLBACK_DATA_BYTES)) {
    throw badRequest('BUTTON_DATA_INVALID');
  }
  if (button.url !== undefined && !/^(https?|tg|tel|mailto):\S+|^[\w-]+(\.[\w-]+)+/i.test(button.url)) {
    throw badRequest(`inline keyboard button URL '${button.url}' is invalid: URL host is empty`);
  }
}

const Actions = z.looseObject({
  text: z.string(),
  callback_data: z.string().optional(),
  url: z.string().optional(),
});

function readInlineOrThrow(rows: readonly (readonly unknown[])[]): ReplyMarkup {
  const parsed = z.array(z.array(Actions)).safeParse(rows);
  if (!parsed.success) throw badRequest("can't parse inline keyboard button: field must be of type String");
  const keyboard: Button[][] = parsed.data.filter((row) => row.length > 0).map((row) => row.map(toButton));
  for (const button of keyboard.flat()) checkInlineButtonOrThrow(button);
  if (keyboard.flat().length > INLINE_BUTTONS) throw badRequest('REPLY_MARKUP_TOO_LONG');
  return { inline: { inline_keyboard: keyboard } };
}

/** Leaves out what is undefined, so that the button stays exactly as it was sent. */
function toButton(button: z.infer<typeof Actions>): Button {
  const { callback_data, url, ...rest } = button;
  return {
    ...rest,
    ...(callback_data === undefined ? {} : { callback_data }),
    ...(url === undefined ? {} : { url }),
  };
}

function readKeyboardOrThrow(markup: z.infer<typeof Reply>, isPrivate: boolean): ReplyMarkup {
  const buttons = markup.keyboard.flat();
  if (buttons.length === 0) throw badRequest('reply keyboard must be non-empty');
  if (buttons.length > KEYBOARD_BUTTONS) throw badRequest('REPLY_MARKUP_TOO_LONG');
  for (const button of buttons) {
    if (button.text.trim() === '') throw badRequest("can't parse keyboard button: Text must be non-empty");
    const asks = Object.keys(button).filter((name) => name.startsWith('request_'));
    if (asks.length > 1) throw badRequest("can't parse keyboard button: only one request is allowed");
    if (isPrivate) continue;
    if (asks.includes('request_location'))
      throw badRequest('location can be requested in private chats only');
    if (asks.includes('request_contact')) {
      throw badRequest('phone number can be requested in private chats only');
    }
  }
  return { keyboard: markup };
}

/** Reads and checks reply_markup of a message that is being sent. Throws a 400 in Telegram's words. */
export function readReplyMarkupOrThrow(value: unknown, isPrivate: boolean): ReplyMarkup {
  if (value === undefined) return {};
  const inline = Inline.safeParse(value);
  if (inline.success) return readInlineOrThrow(inline.data.inline_keyboard);
  const reply = Reply.safeParse(value);
  if (reply.success) return readKeyboardOrThrow(reply.data, isPrivate);
  const other = z.union([Remove, Force]).safeParse(value);
  if (other.success) return { keyboard: other.data };
  throw badRequest("can't parse reply keyboard markup JSON object");
}

/** Reads reply_markup of an edit, where only an inline keyboard may stand; an empty one takes the buttons away. */
export function readInlineMarkupOrThrow(value: unknown): InlineKeyboard | undefined {
  const { inline, keyboard } = readReplyMarkupOrThrow(value, true);
  if (keyboard) throw badRequest('inline keyboard expected');
  return inline && inline.inline_keyboard.length > 0 ? inline : undefined;
}
