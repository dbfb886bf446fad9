import { readEscape } from '#core/language/escape.ts';
import type { Reference } from '#core/shared/ids.ts';
import type { Session } from '#core/talk/session.ts';
import type { Feature, Outcome, Turn } from '../context.ts';
import { menuReply } from '../menu.ts';
import { answer, button, inline, menuKeyboard, part } from '../reply.ts';
import { numbersFor, show } from '../show.ts';

/** Our own questions about what is kept already: they end and it stays, so nobody is told that nothing was sent. */
const ABOUT_KEPT: readonly string[] = ['where', 'place', 'danger-now', 'consent'];
const ENOUGH =
  /^\W*((wis |uwis |sampun |tos |geus )?(cukup|cekap|rampung)|selesai|sudahan|udahan|rengse|réngsé)(?!\p{L})/iu;

/** Words that beat whatever is running, as a whole message only. What was saved stays saved. */
export const escapes: Feature = (turn) => {
  const word = wordOf(turn);
  switch (word) {
    case 'cancel':
      return cancelled(turn);
    case 'menu':
      if (turn.incoming.text?.startsWith('/start')) return undefined;
      return {
        session: withoutTalk(turn.session),
        reply: menuReply(turn, turn.session.seen.length > 0 ? 'menu.what' : 'menu.welcome'),
      };
    case 'help':
      return help(turn);
    case 'stop':
      // Inside a question these words mean "no more to choose": the form reads them.
      if (turn.session.talk && ENOUGH.test(turn.incoming.text ?? '')) return undefined;
      return {
        session: withoutTalk(turn.session),
        reply: answer([part('menu.stopped'), part('tidings.hint')], menuKeyboard()),
      };
    case 'back':
    case 'clear':
    case undefined:
      return undefined;
  }
};

function wordOf({ incoming }: Turn): ReturnType<typeof readEscape> {
  if (incoming.kind === 'button')
    return incoming.action === 'menu' ? 'menu' : incoming.action === 'cancel' ? 'cancel' : undefined;
  if (incoming.text === undefined) return undefined;
  if (/^\/batal\b/i.test(incoming.text)) return 'cancel';
  return readEscape(incoming.text);
}

function cancelled(turn: Turn): Outcome {
  const { talk, awaiting, current } = turn.session;
  if (!talk?.saved && current && awaiting && ABOUT_KEPT.includes(awaiting.kind))
    return stopped(turn, current.lane === 'relief' ? current.reference : undefined);
  const running = talk !== undefined || awaiting !== undefined;
  const said = talk?.saved
    ? part('menu.cancelled-kept', { reference: show(talk.saved) })
    : part(running ? 'menu.cancelled' : 'menu.nothing-to-cancel');
  return { session: withoutTalk(turn.session), reply: answer([said], menuKeyboard()) };
}

function stopped(turn: Turn, reference: Reference | undefined): Outcome {
  const session = withoutTalk(turn.session);
  if (reference === undefined) return { session, reply: answer([part('menu.stopped')], menuKeyboard()) };
  const rows = [button(part('button.withdraw'), `drop:${reference}`), button(part('button.menu'), 'menu')];
  const said = part('menu.cancelled-kept', { reference: show(reference) });
  return { session, reply: answer([said], inline(rows)) };
}

function help(turn: Turn): Outcome {
  const numbers = numbersFor('rescue', undefined, true, turn.language);
  return {
    session: turn.session,
    reply: answer(
      [part('menu.help'), part('menu.help-aid'), part('menu.numbers', { numbers })],
      menuKeyboard(),
    ),
  };
}

/** The conversation with nothing running. */
export function withoutTalk({ talk: _, awaiting: __, ...session }: Session): Session {
  return session;
}
