/** What we use of grammY, in a file of its own: a chunk that is loaded when needed holds these and not the whole library. */
export { Api, InputFile } from 'grammy/web';
export { callTelegram } from './telegram-call.ts';
