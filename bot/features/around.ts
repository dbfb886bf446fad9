import { change, type Feature } from '../context.ts';
import { answer, menuKeyboard, part } from '../reply.ts';

/** What is no conversation: blocking, groups, kinds of message that we cannot read. */
export const around: Feature = (turn) => {
  const { incoming } = turn;
  switch (incoming.kind) {
    case 'blocked':
      return { session: change(turn, { unreachable: true }) };
    case 'unblocked':
      return { session: change(turn, { unreachable: false }) };
    case 'group':
      return {
        session: turn.session,
        ...(incoming.addressed ? { reply: answer([part('menu.group')]) } : {}),
      };
    case 'strange':
      return { session: turn.session, reply: answer([part('menu.strange')], menuKeyboard()) };
    case 'message':
    case 'button':
      return undefined;
  }
};
