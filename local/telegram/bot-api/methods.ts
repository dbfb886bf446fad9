import { getUpdates } from '../delivery/polling.ts';
import type { Call } from './call.ts';
import {
  deleteMessage,
  deleteMessages,
  editMessageCaption,
  editMessageReplyMarkup,
  editMessageText,
  pinChatMessage,
  unpinChatMessage,
} from './change.ts';
import { answerCallbackQuery, getChat, getFile, getMe } from './look-up.ts';
import { deleteMyCommands, getMyCommands, setMyCommands } from './menu.ts';
import type { MethodName } from './parameters.ts';
import {
  sendChatAction,
  sendContact,
  sendDocument,
  sendLocation,
  sendMessage,
  sendPhoto,
  sendVoice,
} from './send.ts';
import { sendMediaGroup } from './send-album.ts';
import { deleteWebhook, getWebhookInfo, setWebhook } from './webhook.ts';

/** What each method does. All but getUpdates are done at once, inside one transaction. */
export const METHODS: Record<Exclude<MethodName, 'getUpdates'>, (call: Call) => unknown> = {
  getMe,
  getWebhookInfo,
  setWebhook,
  deleteWebhook,
  setMyCommands,
  getMyCommands,
  deleteMyCommands,
  sendMessage,
  sendPhoto,
  sendVoice,
  sendDocument,
  sendLocation,
  sendContact,
  sendMediaGroup,
  sendChatAction,
  editMessageText,
  editMessageCaption,
  editMessageReplyMarkup,
  deleteMessage,
  deleteMessages,
  answerCallbackQuery,
  getFile,
  getChat,
  pinChatMessage,
  unpinChatMessage,
  unpinAllChatMessages: unpinChatMessage,
};

/** The only method that waits. */
export const WAITING_METHODS: Record<'getUpdates', (call: Call) => Promise<unknown>> = { getUpdates };
