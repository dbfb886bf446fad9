import type { Opts } from '@grammyjs/types/methods.js';

/** How a parameter is read. `chat` is a number or an @username, `file` an upload, a file_id or a URL. */
export type ParameterKind = 'chat' | 'integer' | 'number' | 'text' | 'boolean' | 'object' | 'list' | 'file';

const SENDING = {
  business_connection_id: 'text',
  chat_id: 'chat!',
  message_thread_id: 'integer',
  direct_messages_topic_id: 'integer',
  disable_notification: 'boolean',
  protect_content: 'boolean',
  allow_paid_broadcast: 'boolean',
  message_effect_id: 'text',
  reply_parameters: 'object',
  reply_to_message_id: 'integer',
} as const;

const SINGLE = {
  ...SENDING,
  ephemeral_message_parameters: 'object',
  suggested_post_parameters: 'object',
  reply_markup: 'object',
} as const;

const CAPTION = { caption: 'text', parse_mode: 'text', caption_entities: 'list' } as const;

const EDITING = {
  business_connection_id: 'text',
  chat_id: 'chat',
  message_id: 'integer',
  inline_message_id: 'text',
  reply_markup: 'object',
} as const;

/** Every method this server knows with every parameter Telegram names for it; `!` marks the required ones. */
export const PARAMETERS = {
  getMe: {},
  getWebhookInfo: {},
  getUpdates: { offset: 'integer', limit: 'integer', timeout: 'integer', allowed_updates: 'list' },
  setWebhook: {
    url: 'text!',
    certificate: 'file',
    ip_address: 'text',
    max_connections: 'integer',
    allowed_updates: 'list',
    drop_pending_updates: 'boolean',
    secret_token: 'text',
  },
  deleteWebhook: { drop_pending_updates: 'boolean' },
  setMyCommands: { commands: 'list!', scope: 'object', language_code: 'text' },
  getMyCommands: { scope: 'object', language_code: 'text' },
  deleteMyCommands: { scope: 'object', language_code: 'text' },
  sendMessage: {
    ...SINGLE,
    text: 'text!',
    parse_mode: 'text',
    entities: 'list',
    link_preview_options: 'object',
  },
  sendPhoto: {
    ...SINGLE,
    ...CAPTION,
    photo: 'file!',
    show_caption_above_media: 'boolean',
    has_spoiler: 'boolean',
  },
  sendVoice: { ...SINGLE, ...CAPTION, voice: 'file!', duration: 'integer' },
  sendDocument: {
    ...SINGLE,
    ...CAPTION,
    document: 'file!',
    thumbnail: 'file',
    disable_content_type_detection: 'boolean',
  },
  sendLocation: {
    ...SINGLE,
    latitude: 'number!',
    longitude: 'number!',
    horizontal_accuracy: 'number',
    live_period: 'integer',
    heading: 'integer',
    proximity_alert_radius: 'integer',
  },
  sendContact: { ...SINGLE, phone_number: 'text!', first_name: 'text!', last_name: 'text', vcard: 'text' },
  sendMediaGroup: { ...SENDING, media: 'list!' },
  editMessageText: {
    ...EDITING,
    text: 'text',
    parse_mode: 'text',
    entities: 'list',
    link_preview_options: 'object',
    rich_message: 'object',
  },
  editMessageCaption: { ...EDITING, ...CAPTION, show_caption_above_media: 'boolean' },
  editMessageReplyMarkup: EDITING,
  deleteMessage: { chat_id: 'chat!', message_id: 'integer!' },
  deleteMessages: { chat_id: 'chat!', message_ids: 'list!' },
  answerCallbackQuery: {
    callback_query_id: 'text!',
    text: 'text',
    show_alert: 'boolean',
    url: 'text',
    cache_time: 'integer',
  },
  sendChatAction: {
    business_connection_id: 'text',
    chat_id: 'chat!',
    message_thread_id: 'integer',
    action: 'text!',
  },
  getFile: { file_id: 'text!' },
  getChat: { chat_id: 'chat!' },
  pinChatMessage: {
    business_connection_id: 'text',
    chat_id: 'chat!',
    message_id: 'integer!',
    disable_notification: 'boolean',
  },
  unpinChatMessage: { business_connection_id: 'text', chat_id: 'chat!', message_id: 'integer' },
  unpinAllChatMessages: { chat_id: 'chat!' },
} as const satisfies ParameterTable;

export type MethodName = keyof typeof PARAMETERS;

/** The compiler holds the table equal to grammY's types: each parameter is there, and marked when required. */
type ParameterTable = { readonly [M in KnownMethod]?: TableOf<Opts<Uint8Array>[M]> };
type KnownMethod = keyof Opts<Uint8Array>;
type TableOf<P> = {
  readonly [K in keyof P]-?: undefined extends P[K] ? ParameterKind : `${ParameterKind}!`;
};

const NAMES = new Map(Object.keys(PARAMETERS).map((name) => [name.toLowerCase(), name]));

/** The method under its proper spelling (Telegram ignores case), or undefined when there is none. */
export function findMethod(name: string): MethodName | undefined {
  const proper = NAMES.get(name.toLowerCase());
  // A key of the table by construction of NAMES.
  return proper as MethodName | undefined;
}

export interface ParameterRule {
  kind: string;
  isRequired: boolean;
}

/** The parameters of a method by name. */
export function parametersOf(method: MethodName): Map<string, ParameterRule> {
  const entries = Object.entries<string>(PARAMETERS[method]);
  return new Map(
    entries.map(([name, rule]) => [name, { kind: rule.replace('!', ''), isRequired: rule.endsWith('!') }]),
  );
}
