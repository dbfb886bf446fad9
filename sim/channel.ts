import type { ChatId } from '#core/shared/ids.ts';
import type { Channel, Outgoing, Sent } from '#core/use-cases/ports.ts';
import type { Outcome, Process } from './engine.ts';
import type { World } from './world.ts';

const TELEGRAM_GIVES_UP = 6000;

/** Telegram as one run of a function reaches it: people who blocked the bot, calls that are too fast, lost, slow or in vain. */
export function lendChannel(process: Process, world: World): Channel {
  const { engine } = world;
  return {
    send: (chat, message) => engine.call(process, latency(world), () => send(process, chat, message, world)),
    inAnswer: (_, message) => message,
    toast: (button) =>
      engine.call<void>(process, latency(world), () => {
        world.note(process, 'toast', button, 1);
        return around(world) ?? { kind: 'answer', value: undefined };
      }),
    remove: (chat, messageIds) =>
      engine.call<readonly number[]>(process, latency(world), () => {
        world.note(process, 'remove', chat, messageIds.length);
        return around(world) ?? { kind: 'answer', value: world.isDown() ? [...messageIds] : [] };
      }),
  };
}

function latency({ random, misfortune }: World): number {
  if (misfortune.hits('channel-slow')) return random.between(800, 5000);
  return random.between(5, 60);
}

const around = ({ misfortune }: World): { readonly kind: 'death' } | undefined =>
  misfortune.hits('crash-before-call') || misfortune.hits('crash-after-call') ? { kind: 'death' } : undefined;

function send(process: Process, chat: ChatId, message: Outgoing, world: World): Outcome<Sent> {
  const { misfortune } = world;
  if (world.diesAt(process, 'before') || misfortune.hits('crash-before-call')) return { kind: 'death' };
  const sent = outcomeOf(chat, world);
  const arrives = sent.kind === 'sent' || (sent.kind === 'unknown' && world.random.chance(0.5));
  world.note(process, `send ${sent.kind}`, chat, arrives ? 1 : 0);
  world.watch.onSend({ process, chat, message, outcome: sent.kind, arrives });
  if (arrives) world.phone(chat)?.receive(message);
  if (world.diesAt(process, 'after') || misfortune.hits('crash-after-call')) return { kind: 'death' };
  return { kind: 'answer', value: sent, ...(sent.kind === 'unknown' && { after: TELEGRAM_GIVES_UP }) };
}

function outcomeOf(chat: ChatId, world: World): Sent {
  const { misfortune } = world;
  const phone = world.phone(chat);
  if (world.isDown()) return { kind: 'down' };
  if (!phone || phone.blocked) return { kind: 'blocked' };
  if (misfortune.hits('channel-too-fast'))
    return { kind: 'too-fast', retryAfter: world.random.between(1, 30) };
  if (misfortune.hits('channel-lost-reply')) return { kind: 'unknown' };
  world.messages += 1;
  return { kind: 'sent', messageIds: [world.messages] };
}
