import type { notices as source } from '../id/notices.ts';
import type { Said } from '../said.ts';

/** Sentences about what we send without being asked. */
export const notices: Said<typeof source> = {
  'tidings.off': () =>
    'All right. We no longer send ordinary news. You can read it with /status.\n' +
    'News about danger is still sent. To get everything again: /kabar hidup',
  'tidings.on': () => 'All right. News about your reports is sent here again.',
  'tidings.which': () => 'Do you want to get news about your reports here?',
  'tidings.hint': () => 'You do not want news? Write /kabar.',
  'tidings.kept': ({ count }) => `News that we did not send, as you asked (${count}):`,
  'tidings.unsure': ({ count }) =>
    `${count} messages may not have reached this chat. What is true now is in this list.`,
  'notice.late.changes': ({ lines = [], more }) =>
    [
      'Rules have changed. From the answers that are kept, something may now fit.',
      ...lines.map(
        ({ name, year, quota }) => `- ${name} (rules of ${year}${quota ? ', limited places' : ''})`,
      ),
      ...(more > 0 && lines.length > 0 ? ['There is more.'] : []),
      'This is no promise. The office decides.',
    ].join('\n'),
  'button.changes.see': () => 'See the result',
  'button.changes.off': () => 'Do not tell me again',
  'button.tidings-on': () => 'Yes, send it',
  'button.tidings-off': () => 'Do not send it',
};
