import * as z from 'zod';
import { queryNumber, waitOf } from '../http.ts';
import type { ChatRecord } from '../records/chats.ts';
import { commandsFor } from '../records/commands.ts';
import type { Route } from '../route.ts';
import { ActRefusal, PersonAct } from './act.ts';
import { addGroup, addPersonOrThrow, deleteOwnOrThrow, setBlockedOrThrow } from './chat.ts';
import { performOrThrow } from './perform.ts';
import { toShownMessage } from './shown-message.ts';

const MOST_MESSAGES = 500;

const NewPersonRequest = z.union([
  z.strictObject({
    name: z.string().trim().min(1).max(64),
    role: z.string().max(64).optional(),
    username: z.string().max(32).optional(),
    language_code: z.string().max(8).optional(),
    chat_id: z.number().int().positive().optional(),
  }),
  z.strictObject({ group: z.string().trim().min(1).max(128) }),
]);

/** Parses the body, or throws a 400 that names the fields. */
export async function parseBodyOrThrow<T>(route: Route, schema: z.ZodType<T>): Promise<T> {
  const parsed = schema.safeParse(await route.jsonOrThrow());
  if (parsed.success) return parsed.data;
  throw new ActRefusal(400, z.prettifyError(parsed.error).replaceAll('\n', ' '));
}

export async function postMessage(route: Route, chatId: number): Promise<unknown> {
  const act = await parseBodyOrThrow(route, PersonAct);
  return performOrThrow(route.parts, route.delivery, chatId, act);
}

/** The bot's messages in a chat (`all=1`: everybody's) after `after`, changed after `since`; waits for the first. */
export async function listMessages({ parts, query }: Route, chatId: number): Promise<unknown> {
  const question = {
    chatId,
    after: queryNumber(query, 'after', 0),
    since: queryNumber(query, 'since', 0),
    fromPersonToo: query.get('all') === '1',
    limit: Math.min(queryNumber(query, 'limit', MOST_MESSAGES), MOST_MESSAGES),
  };
  const until = Date.now() + waitOf(query);
  for (;;) {
    const found = parts.messages.list(question);
    const left = until - Date.now();
    if (found.length > 0 || left <= 0) return found.map(toShownMessage);
    const isAwake = await parts.feed.wait(
      (event) => event.chatId === chatId && event.kind === 'message',
      left,
    );
    if (!isAwake) return parts.messages.list(question).map(toShownMessage);
  }
}

export async function deleteMessage({ parts }: Route, chatId: number, messageId: number): Promise<unknown> {
  deleteOwnOrThrow(parts, chatId, messageId);
  return { ok: true };
}

export async function postBlock(route: Route, chatId: number): Promise<unknown> {
  const { blocked } = await parseBodyOrThrow(route, z.strictObject({ blocked: z.boolean() }));
  setBlockedOrThrow(route.parts, route.delivery, chatId, blocked);
  return { ok: true, blocked };
}

function toListed({ parts }: Route, chat: ChatRecord): Record<string, unknown> {
  const newest = parts.messages.newest(chat.id);
  const language = chat.person?.language_code ?? 'id';
  return {
    chat_id: chat.id,
    name: chat.type === 'private' ? chat.person?.first_name : chat.title,
    type: chat.type,
    role: chat.role ?? '',
    started: chat.started,
    blocked: chat.blocked,
    commands: commandsFor(parts.commands, { id: chat.id, isPrivate: chat.type === 'private', language }),
    ...(chat.keyboard === undefined ? {} : { keyboard: chat.keyboard }),
    ...(chat.pinned === undefined ? {} : { pinned: chat.pinned }),
    ...(newest ? { newest: toShownMessage(newest) } : {}),
  };
}

export async function listPeople(route: Route): Promise<unknown> {
  const { parts } = route;
  return { bot: parts.bot, people: parts.chats.list().map((chat) => toListed(route, chat)) };
}

export async function postPerson(route: Route): Promise<unknown> {
  const given = await parseBodyOrThrow(route, NewPersonRequest);
  const chat = 'group' in given ? addGroup(route.parts, given.group) : addPersonOrThrow(route.parts, given);
  return toListed(route, chat);
}
