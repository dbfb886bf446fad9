import type { Api } from 'grammy/web';
import type { VoiceNote } from '#core/use-cases/ports-recordings.ts';
import { InputFile } from './telegram-library.ts';

/** Sends a voice note by its bytes or by the id that Telegram gave it; answers the message and that id. Throws as the library does. */
export async function sendVoice(
  raw: Api['raw'],
  chat: number,
  note: VoiceNote,
): Promise<{ readonly message: number; readonly file?: string }> {
  const sent = await raw.sendVoice(
    'file' in note
      ? { chat_id: chat, voice: note.file }
      : { chat_id: chat, voice: new InputFile(note.bytes, 'suara.ogg'), duration: Math.ceil(note.seconds) },
  );
  return { message: sent.message_id, ...(sent.voice && { file: sent.voice.file_id }) };
}
