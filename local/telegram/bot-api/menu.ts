import * as z from 'zod';
import type { BotCommand } from '../records/commands.ts';
import type { Call } from './call.ts';
import { listOf, textOf, type Values } from './read-parameters.ts';
import { badRequest } from './refusal.ts';

const Scope = z.looseObject({ type: z.string(), chat_id: z.union([z.number(), z.string()]).optional() });
const Command = z.looseObject({ command: z.string(), description: z.string() });
const PLAIN_SCOPES = ['default', 'all_private_chats', 'all_group_chats', 'all_chat_administrators'];

function scopeOrThrow(values: Values): string {
  if (values['scope'] === undefined) return 'default';
  const scope = Scope.safeParse(values['scope']);
  if (!scope.success) throw badRequest("can't parse BotCommandScope");
  const { type, chat_id: chatId } = scope.data;
  if (PLAIN_SCOPES.includes(type)) return type;
  if (!['chat', 'chat_administrators', 'chat_member'].includes(type)) {
    throw badRequest("can't parse BotCommandScope: unsupported type specified");
  }
  if (chatId === undefined) throw badRequest('chat_id is empty');
  return `${type}:${chatId}`;
}

function readCommandOrThrow(value: unknown): BotCommand {
  const parsed = Command.safeParse(value);
  if (!parsed.success) throw badRequest("can't parse BotCommand: expected command and description");
  const command = parsed.data.command.replace(/^\//, '').toLowerCase();
  const description = parsed.data.description.trim();
  if (!/^[a-z0-9_]{1,32}$/.test(command)) throw badRequest('BOT_COMMAND_INVALID');
  if (description.length < 1 || description.length > 256) throw badRequest('BOT_COMMAND_DESCRIPTION_INVALID');
  return { command, description };
}

export function setMyCommands({ parts, values }: Call): true {
  const commands = listOf(values, 'commands').map(readCommandOrThrow);
  if (commands.length > 100) throw badRequest('BOT_COMMANDS_TOO_MUCH');
  parts.commands.save(scopeOrThrow(values), textOf(values, 'language_code') ?? '', commands);
  parts.feed.publish({ kind: 'chat', chatId: 0 });
  return true;
}

export function getMyCommands({ parts, values }: Call): BotCommand[] {
  return parts.commands.find(scopeOrThrow(values), textOf(values, 'language_code') ?? '') ?? [];
}

export function deleteMyCommands({ parts, values }: Call): true {
  parts.commands.remove(scopeOrThrow(values), textOf(values, 'language_code') ?? '');
  parts.feed.publish({ kind: 'chat', chatId: 0 });
  return true;
}
