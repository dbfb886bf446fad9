import { loadPartial, partialLanguages } from '#content/languages.ts';
import type { PartialLanguage } from '#core/shared/text.ts';
import { plain } from '#core/talk/answer-spelling.ts';
import type { Button, Keyboard, Part, Reply, Session } from '#core/talk/session.ts';
import type { Outcome, Turn } from './context.ts';
import type { Incoming } from './read-answer.ts';
import { sayLabels } from './render.ts';
import { button, inline, menuKeyboard, part } from './reply.ts';

/** What a language is called on a button, and whether anybody has reviewed it. */
export function languagePart(language: PartialLanguage): Part {
  const { name, reviewed } = partialLanguages[language];
  return part('button.language.partial', { name, draft: reviewed === undefined });
}

/** A button pressed in a regional language comes back as its words: the features read the Indonesian ones. */
export async function readLabel(
  incoming: Incoming,
  session: Session,
  language: PartialLanguage,
): Promise<Incoming> {
  await loadPartial(language);
  const { text } = incoming;
  if (incoming.kind !== 'message' || text === undefined) return incoming;
  const buttons = [...buttonsOf(session.last?.reply?.keyboard), ...buttonsOf(menuKeyboard())];
  const labels = await sayLabels(buttons, language);
  const place = labels.findIndex((label) => plain(label) === plain(text));
  if (place < 0) return incoming;
  const [said = text] = await sayLabels(buttons.slice(place, place + 1), 'id');
  return { ...incoming, text: said };
}

/** Words under a message count too: what stands on a button may be typed. */
const buttonsOf = (keyboard: Keyboard | undefined): readonly Button[] =>
  keyboard === undefined || keyboard.kind === 'remove' ? [] : keyboard.rows.flat();

/** A language that somebody is heard to speak: English, or a regional one. */
export type Heard = PartialLanguage | 'en';

/** May the first answer come in it? English is complete; a regional language when a named speaker has reviewed it. */
const isReviewed = (heard: Heard): boolean =>
  heard === 'en' || partialLanguages[heard].reviewed !== undefined;

/**
 * The answer to somebody who is heard to speak another language. One that a named speaker has reviewed is spoken at once; a
 * draft is only offered, because a wrong register offends. The other one is a tap away, once.
 */
export async function answerTo(
  heard: Heard,
  turn: Turn,
  decideAs: (turn: Turn) => Promise<Outcome>,
  reviewed = isReviewed(heard),
): Promise<Outcome> {
  if (reviewed && heard !== 'en') await loadPartial(heard);
  const session: Session = {
    ...turn.session,
    languageOffered: true,
    ...(reviewed ? { language: heard } : {}),
  };
  const outcome = await decideAs({ ...turn, session, language: reviewed ? heard : turn.language });
  const { reply } = outcome;
  // Nothing that names a language stands under words that may have to vanish.
  if (!reply || outcome.session.discreet) return outcome;
  const other =
    reviewed || heard === 'en'
      ? button(part('button.language.id'), 'language:id')
      : button(languagePart(heard), `language:${heard}`);
  return { ...outcome, reply: { ...reply, keyboard: withButton(reply, other) } };
}

const withButton = ({ keyboard }: Reply, other: Button): Keyboard =>
  keyboard === undefined || keyboard.kind === 'remove'
    ? inline([other])
    : { ...keyboard, rows: [...keyboard.rows, [other]] };
