import { render } from '#bot/render.ts';
import type { Language } from '#core/shared/text.ts';
import type { Reply } from '#core/talk/session.ts';
import type { Outgoing } from '#core/use-cases/ports.ts';
import { type Wired, wireOrThrow } from './wire.ts';

/** The ports of a function that speaks first: it turns stored replies into sentences. */
export interface WiredNotices extends Wired {
  readonly render: (reply: Reply, language: Language) => Outgoing;
}

/** Wires a function that sends notices, when the first event comes. Throws when a setting is missing. */
export function wireNoticesOrThrow(): WiredNotices {
  const wired = wireOrThrow();
  return { ...wired, render: (reply, language) => render(reply, language, wired.practice) };
}
