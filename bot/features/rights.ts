import { rights as cards, RIGHTS_CHECKED_ON, type RightsCard } from '#content/rights.ts';
import { inLanguage } from '#core/shared/text.ts';
import type { Feature, Outcome, Turn } from '../context.ts';
import { answer, button, inline, part } from '../reply.ts';

const ASKS = /^\s*\/?(?:hak|rights)(?:@\w+)?(?:\s+(?:saya|kami|of|untuk|bagi))?(?:\s+(.{2,40}?))?\s*\??$/i;

/** "Saya difabel punya hak apa aja?" */
const WONDERS = /\b(?:punya|dapat|apa) hak\b|\bhak(?:nya)? (?:saya|kami|apa)\b/i;
const LONGEST = 60;

/** /hak: what each group may ask for, with the law it stands on. Buttons and words do the same. */
export const rights: Feature = (turn) => {
  const { incoming, session } = turn;
  if (incoming.kind === 'button') {
    const [verb, id] = (incoming.action ?? '').split(':');
    return verb === 'rights'
      ? show(
          turn,
          cards.find((card) => card.id === id),
        )
      : undefined;
  }
  const text = incoming.text ?? '';
  // The command is heard at any question; words only where nothing else is being talked about.
  if (!text.startsWith('/') && (session.talk || session.awaiting)) return undefined;
  const asked = ASKS.exec(text);
  if (!asked && !(text.length <= LONGEST && WONDERS.test(text))) return undefined;
  const words = asked ? asked[1]?.toLowerCase() : text.toLowerCase();
  return show(
    turn,
    words === undefined ? undefined : cards.find((card) => card.words.some((word) => words.includes(word))),
  );
};

function show(turn: Turn, card: RightsCard | undefined): Outcome {
  if (!card) {
    const rows = cards.map(({ id, name }) => [
      button(part('button.text', { text: inLanguage(name, turn.language) }), `rights:${id}`),
    ]);
    return { session: turn.session, reply: answer([part('rights.which')], inline(...rows)) };
  }
  const parts = [
    part('rights.card', {
      name: inLanguage(card.name, turn.language),
      text: inLanguage(card.text, turn.language),
      law: card.law,
      checked: RIGHTS_CHECKED_ON,
    }),
    ...(card.confidence === 'known' ? [part('rights.unsure')] : []),
    part('rights.next'),
  ];
  const keyboard = inline([button(part('button.rights.programmes'), 'cek')]);
  return { session: turn.session, reply: answer(parts, keyboard) };
}
