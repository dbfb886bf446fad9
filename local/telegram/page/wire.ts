/** What the practice Telegram answers (people/shown-message.ts and people/routes.ts on the other side). */
export interface ShownButton {
  text: string;
  callback_data?: string;
  url?: string;
  request_location?: boolean;
  request_contact?: boolean;
}

export interface ShownEntity {
  type: string;
  offset: number;
  length: number;
  url?: string;
}

export interface ShownMessage {
  message_id: number;
  text: string;
  date: number;
  from_bot: boolean;
  from: { id?: number; first_name?: string };
  edited: boolean;
  seq: number;
  entities: ShownEntity[];
  buttons: ShownButton[];
  photo?: { url: string; width: number; height: number };
  voice?: { url: string; seconds: number };
  document?: { url: string; name: string };
  location?: { lat: number; lng: number };
  contact?: { phone_number: string; first_name: string };
  inline_keyboard?: ShownButton[][];
  reply_keyboard?: {
    keyboard: ShownButton[][];
    one_time_keyboard?: boolean;
    resize_keyboard?: boolean;
    input_field_placeholder?: string;
  };
  remove_keyboard?: boolean;
  force_reply?: boolean;
  placeholder?: string;
  reply_to?: { message_id: number; text: string };
  other?: string;
}

export interface Person {
  chat_id: number;
  name: string;
  type: string;
  role: string;
  started: boolean;
  blocked: boolean;
  commands: { command: string; description: string }[];
  keyboard?: number;
  pinned?: number;
  newest?: ShownMessage;
}

export interface LiveEvent {
  kind: 'message' | 'deleted' | 'chat' | 'answer' | 'action';
  chat_id: number;
  message_id?: number;
  message?: ShownMessage;
  text?: string;
  show_alert?: boolean;
  action?: string;
}

/** What a person does, as the messages path takes it. */
export type Act = Record<string, unknown>;

const ROOT = '/local/telegram';

async function ask<T>(method: string, path: string, body?: unknown): Promise<T> {
  const response = await fetch(`${ROOT}${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(String(answer.error ?? response.status));
  return answer;
}

export const listPeople = () => ask<{ people: Person[] }>('GET', '/people');
export const listMessages = (chatId: number) =>
  ask<ShownMessage[]>('GET', `/chats/${chatId}/messages?all=1&limit=300`);
export const perform = (chatId: number, act: Act) => ask('POST', `/chats/${chatId}/messages`, act);
export const deleteMessage = (chatId: number, messageId: number) =>
  ask('DELETE', `/chats/${chatId}/messages/${messageId}`);
export const setBlocked = (chatId: number, blocked: boolean) =>
  ask('POST', `/chats/${chatId}/block`, { blocked });
export const addPerson = (person: { name: string; role: string }) => ask<Person>('POST', '/people', person);
export const addGroup = (group: string) => ask<Person>('POST', '/people', { group });

/** Listens to everything that happens; `onOpen` runs at every (re)connection, when something may be missed. */
export function listen(onEvent: (event: LiveEvent) => void, onOpen: () => void, onLost: () => void): void {
  const source = new EventSource(`${ROOT}/events`);
  source.onopen = onOpen;
  source.onerror = onLost;
  source.onmessage = (message) => onEvent(JSON.parse(message.data));
}
