import * as codes from '#content/messages/en/codes.ts';

export { consoleWords } from '#content/messages/en/console.ts';
export { codes };
