import { readEscape } from '#core/language/escape.ts';
import type { Session } from '#core/talk/session.ts';
import { change, type Feature } from '../context.ts';
import { call, part } from '../reply.ts';

/** Telegram lets a bot delete messages of the last 48 hours. */
const DELETABLE_FOR = 48 * 3600 * 1000;

/** The clearing word: the bot's messages and the person's own go, as far as Telegram allows, and what is left is said. */
export const clear: Feature = async (turn) => {
  const { incoming, session, now } = turn;
  if (incoming.text === undefined || readEscape(incoming.text) !== 'clear') return undefined;
  const trail = (session.trail ?? [])
    .filter(([, at]) => now - at < DELETABLE_FOR)
    .map(([message]) => message);
  const remove = [...trail, ...(incoming.messageId === undefined ? [] : [incoming.messageId])];
  const left = await turn.house.channel.remove(incoming.chat, remove);
  const cleared: Session = withoutTalk(change(turn, { trail: [] }));
  return { session: cleared, reply: call([part('quiet.cleared', { left: left.length })]) };
};

function withoutTalk({ talk: _, awaiting: __, ...session }: Session): Session {
  return session;
}
