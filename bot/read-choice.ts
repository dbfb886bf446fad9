import { plain } from '#core/talk/answer-spelling.ts';
import type { Session } from '#core/talk/session.ts';
import { type Choice, chooseIn, isAskingMenu, toChoices } from './choices.ts';
import type { Incoming } from './read-answer.ts';
import { sayLabels } from './render.ts';

/**
 * What somebody wrote, as if she had pressed the button it stands for: by its words under the last reply, and in text alone by
 * its number there, or by its words under what came unasked. Anything else stays as it is.
 */
export async function readChoice(incoming: Incoming, session: Session): Promise<Incoming> {
  const { text } = incoming;
  if (incoming.kind !== 'message' || text === undefined) return incoming;
  const language = session.language ?? 'id';
  const { keyboard } = session.last?.reply ?? {};
  if (keyboard && keyboard.kind !== 'remove') {
    const labels = await sayLabels(keyboard.rows.flat(), language);
    const asksMenu = isAskingMenu(session.last?.reply?.parts ?? []);
    const choices = toChoices(keyboard, labels, asksMenu);
    // A number means a line only where lines were numbered; beside buttons it may be an answer of its own.
    const shown = session.textOnly ? choices : choices.map(({ number: _, ...choice }) => choice);
    const chosen = chooseIn(text, shown);
    if (chosen.length > 0) return asPressed(incoming, chosen);
  }
  if (!session.textOnly) return incoming;
  const offered = session.offered ?? [];
  const labels = await sayLabels(offered, language);
  const place = labels.findLastIndex((label) => plain(label) === plain(text));
  const [found] = place < 0 ? [] : offered.slice(place, place + 1);
  return found ? asPressed(incoming, [{ text, action: found.action }]) : incoming;
}

function asPressed(incoming: Incoming, chosen: readonly Choice[]): Incoming {
  const [first] = chosen;
  if (first?.action === undefined) return { ...incoming, text: chosen.map(({ text }) => text).join(', ') };
  if (chosen.length > 1) return incoming;
  const { text: _, ...rest } = incoming;
  return { ...rest, kind: 'button', action: first.action };
}
