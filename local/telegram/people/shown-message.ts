import type { Button, TelegramMessage } from '../model.ts';
import type { MessageRecord } from '../records/messages.ts';

const isButton = (value: unknown): value is Button =>
  typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string';

/** The rows of a reply keyboard; plain words become buttons. */
function keyboardRows(keyboard: Record<string, unknown> | undefined): Button[][] {
  const rows = keyboard?.['keyboard'];
  if (!Array.isArray(rows)) return [];
  return rows
    .filter((row): row is unknown[] => Array.isArray(row))
    .map((row) =>
      row.map((button) => (typeof button === 'string' ? { text: button } : button)).filter(isButton),
    );
}

function flags(message: TelegramMessage): Record<string, unknown> {
  const file = (id: string): string => `/local/telegram/files/${id}`;
  const { photo, voice, document, location, contact } = message;
  const largest = photo?.at(-1);
  return {
    ...(largest
      ? { photo: { url: file(largest.file_id), width: largest.width, height: largest.height } }
      : {}),
    ...(voice ? { voice: { url: file(voice.file_id), seconds: voice.duration ?? 0 } } : {}),
    ...(document ? { document: { url: file(document.file_id), name: document.file_name ?? 'dokumen' } } : {}),
    ...(location ? { location: { lat: location.latitude, lng: location.longitude } } : {}),
    ...(contact ? { contact } : {}),
    ...(message.media_group_id ? { media_group_id: message.media_group_id } : {}),
  };
}

function kindOfOther(message: TelegramMessage): string | undefined {
  return ['sticker', 'poll', 'video', 'animation', 'audio', 'dice', 'video_note', 'venue', 'story'].find(
    (kind) => message[kind] !== undefined,
  );
}

/**
 * A message as scripts and the page see it: `message_id`, `text` (or caption), all `buttons` in one list
 * (inline ones first), and beside them sender, date, media, rows of keys, quotes and edits.
 */
export function toShownMessage({
  message,
  keyboard,
  fromBot,
  sequence,
}: MessageRecord): Record<string, unknown> {
  const inline = message.reply_markup?.inline_keyboard ?? [];
  const rows = keyboardRows(keyboard);
  const other = kindOfOther(message);
  const quoted = message.reply_to_message;
  return {
    message_id: message.message_id,
    text: message.text ?? message.caption ?? '',
    buttons: [...inline.flat(), ...rows.flat()],
    date: message.date,
    from_bot: fromBot,
    from: { id: message.from?.id, first_name: message.from?.first_name },
    edited: message.edit_date !== undefined,
    seq: sequence,
    entities: message.entities ?? message.caption_entities ?? [],
    ...flags(message),
    ...(inline.length > 0 ? { inline_keyboard: inline } : {}),
    ...(rows.length > 0 ? { reply_keyboard: { ...keyboard, keyboard: rows } } : {}),
    ...(keyboard?.['remove_keyboard'] ? { remove_keyboard: true } : {}),
    ...(keyboard?.['force_reply']
      ? { force_reply: true, placeholder: keyboard['input_field_placeholder'] }
      : {}),
    ...(quoted
      ? { reply_to: { message_id: quoted.message_id, text: quoted.text ?? quoted.caption ?? '' } }
      : {}),
    ...(other ? { other } : {}),
  };
}
