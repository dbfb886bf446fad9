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
  'button.tidings-on': () => 'Yes, send it',
  'button.tidings-off': () => 'Do not send it',
};
