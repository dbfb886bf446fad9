import type { Api, GrammyError, HttpError } from 'grammy/web';
import type { ChatId } from '#core/shared/ids.ts';
import type { Outgoing, Sent } from '#core/use-cases/ports.ts';
import type { SpeakingChannel } from '#core/use-cases/ports-recordings.ts';

/** What speaking through Telegram needs. */
export interface Speaking {
  /** The root of the Bot API: Telegram's own, or one on a laptop. */
  readonly root: string;
  /** Asked for at the first call only, and again after it could not be read. */
  readonly token: () => Promise<string>;
  /** How long one call may take; six seconds when absent. */
  readonly seconds?: number;
}

/** Telegram asks for at most this many calls at a time from one place. */
const AT_ONCE = 10;

/** Telegram as the way out to people. Nothing that it throws or answers holds the token. */
export function createTelegram({ root, token, seconds = 6 }: Speaking): SpeakingChannel {
  let opened: Promise<Api> | undefined;
  const api = (): Promise<Api> => {
    opened ??= openApi(token, root, seconds);
    opened.catch(() => {
      opened = undefined;
    });
    return opened;
  };
  return {
    async send(chat, message) {
      // A door of another kind, such as the console's: nobody is reached here, least of all somebody else.
      if (!chat.startsWith('telegram:')) return { kind: 'blocked' };
      const { raw } = await api();
      return raw
        .sendMessage(toPayload(chat, message))
        .then(({ message_id }): Sent => ({ kind: 'sent', messageIds: [message_id] }), toSentOrThrow);
    },
    inAnswer: (chat, message) => ({ method: 'sendMessage', ...toPayload(chat, message) }),

    async toast(button, text) {
      const { raw } = await api();
      // A waiting sign that stays a little longer hurts nobody; an act must not fail for it.
      await isDone(
        raw.answerCallbackQuery({ callback_query_id: button, ...(text !== undefined && { text }) }),
      );
    },

    async voice(chat, note) {
      const { raw } = await api();
      const { sendVoice } = await import('./telegram-voice.ts');
      return sendVoice(raw, toChatNumber(chat), note).then(
        ({ message, file }) => ({ kind: 'sent', messageIds: [message], ...(file && { file }) }),
        toSentOrThrow,
      );
    },

    async remove(chat, messageIds) {
      const { raw } = await api();
      const left: number[] = [];
      for (let start = 0; start < messageIds.length; start += AT_ONCE) {
        const batch = messageIds.slice(start, start + AT_ONCE);
        const gone = await Promise.all(
          batch.map((message_id) => isDone(raw.deleteMessage({ chat_id: toChatNumber(chat), message_id }))),
        );
        left.push(...batch.filter((_, place) => !gone[place]));
      }
      return left;
    },
  };
}

/** The library is loaded at the first call, beside the token: most replies travel in the webhook's answer and need neither. */
async function openApi(token: Speaking['token'], apiRoot: string, timeoutSeconds: number): Promise<Api> {
  const [secret, { Api, callTelegram }] = await Promise.all([token(), import('./telegram-library.ts')]);
  // The library asks with plain headers and text or parts, and reads an answer as JSON and nothing else.
  return new Api(secret, { apiRoot, timeoutSeconds, fetch: callTelegram as unknown as typeof fetch });
}

/** The number that Telegram knows a chat by: `telegram:-100123` is -100123. */
const toChatNumber = (chat: ChatId): number => Number(chat.slice(chat.indexOf(':') + 1));

function toPayload(chat: ChatId, { text, keyboard }: Outgoing) {
  return {
    chat_id: toChatNumber(chat),
    text,
    link_preview_options: { is_disabled: true },
    ...(keyboard && { reply_markup: toMarkup(keyboard) }),
  };
}

function toMarkup(keyboard: NonNullable<Outgoing['keyboard']>) {
  if (keyboard.kind === 'remove') return { remove_keyboard: true as const };
  if (keyboard.kind === 'inline') {
    const inline = keyboard.rows.map((row) =>
      row.map(({ text, action }) => ({ text, callback_data: action })),
    );
    return { inline_keyboard: inline };
  }
  const rows = keyboard.rows.map((row) =>
    row.map(({ text, request }) => ({ text, ...(request && { [`request_${request}`]: true }) })),
  );
  return { keyboard: rows, resize_keyboard: true };
}

/** The library's two errors, told by their names: they are thrown only after it was loaded. */
const isAnswered = (error: unknown): error is GrammyError =>
  error instanceof Error && error.name === 'GrammyError';
const isUnanswered = (error: unknown): error is HttpError =>
  error instanceof Error && error.name === 'HttpError';

/** Did it happen, or had it happened already? */
async function isDone(call: Promise<unknown>): Promise<boolean> {
  try {
    await call;
    return true;
  } catch (error) {
    return isAnswered(error) && /not found/i.test(error.description);
  }
}

/** What Telegram's "no" means for us. Throws what is not Telegram's. */
function toSentOrThrow(error: unknown): Sent {
  if (isUnanswered(error)) return wasUnreachable(error.error) ? { kind: 'down' } : { kind: 'unknown' };
  if (!isAnswered(error)) throw error;
  const { error_code: code, description, parameters } = error;
  if (code === 429) return { kind: 'too-fast', retryAfter: parameters.retry_after ?? 1 };
  if (code === 403 || /chat not found|user not found|PEER_ID_INVALID/i.test(description))
    return { kind: 'blocked' };
  // A gateway that waited in vain does not know what became of the message.
  if (code === 504) return { kind: 'unknown' };
  // A token that is not accepted is ours to mend: until then everything stays owed.
  if (code >= 500 || code === 401 || code === 404) return { kind: 'down' };
  return { kind: 'refused', code: toCode(description) };
}

/** The connection never stood, so nothing can have arrived. */
function wasUnreachable(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH'].includes(code);
}

/** "Bad Request: message is too long" becomes `message-is-too-long`; nothing behind a second colon, which may quote us. */
const toCode = (description: string): string =>
  (description.replace(/^Bad Request:\s*/i, '').split(':')[0] ?? '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 48);
