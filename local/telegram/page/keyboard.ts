import { type Conversation, seenMessages } from './store.ts';
import type { ShownMessage } from './wire.ts';

export interface OpenKeyboard {
  /** The message that opened it. */
  message: ShownMessage;
  isUsed: boolean;
}

/** The reply keyboard or forced reply that is open: the newest message that says anything about one decides. */
export function openKeyboardOf(conversation: Conversation): OpenKeyboard | undefined {
  const message = seenMessages(conversation)
    .reverse()
    .find((seen) => seen.reply_keyboard || seen.remove_keyboard || seen.force_reply);
  if (!message || message.remove_keyboard) return undefined;
  return { message, isUsed: conversation.usedKeyboard === message.message_id };
}

/** A forced reply is over once the person has written. */
export function forcedReplyOf(conversation: Conversation): ShownMessage | undefined {
  const open = openKeyboardOf(conversation);
  if (!open?.message.force_reply) return undefined;
  const own = seenMessages(conversation).filter((message) => !message.from_bot);
  return (own.at(-1)?.message_id ?? 0) > open.message.message_id ? undefined : open.message;
}

/** The grey words in the empty field. */
export function placeholderOf(conversation: Conversation): string {
  const open = openKeyboardOf(conversation)?.message;
  const asked = open?.reply_keyboard?.input_field_placeholder ?? forcedReplyOf(conversation)?.placeholder;
  return asked ?? 'Tulis pesan';
}
