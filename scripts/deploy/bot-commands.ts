import { en } from '#content/messages/en.ts';
import { id } from '#content/messages/id.ts';

interface BotCommand {
  readonly command: string;
  readonly description: string;
}

/** The commands as the help sentence lists them: one list, in the menu of Telegram and in the chat. */
export const toCommands = (help: string): readonly BotCommand[] =>
  [...help.matchAll(/^\/(\w+) (.+)$/gm)].map(([, command = '', description = '']) => ({
    command,
    description,
  }));

/** What Telegram shows beside the message field; Indonesian unless the phone speaks English. */
export const COMMANDS: readonly { readonly language: string; readonly commands: readonly BotCommand[] }[] = [
  { language: '', commands: toCommands(`${id['menu.help']()}\n${id['menu.help-aid']()}`) },
  { language: 'en', commands: toCommands(`${en['menu.help']({})}\n${en['menu.help-aid']({})}`) },
];
