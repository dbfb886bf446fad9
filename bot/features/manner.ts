import { MANNER_WORDS } from '#content/words.ts';
import { bare, readPhraseLines, withoutFillers } from '#core/language/answers.ts';
import { change, type Feature, type Turn } from '../context.ts';
import { answer, menuKeyboard, part } from '../reply.ts';

let words: ReadonlyMap<string, string> | undefined;

/** "teks saja" and "pakai tombol", as a whole message: what was asked last is asked again in the other manner. */
export const manner: Feature = async (turn) => {
  const { text } = turn.incoming;
  if (turn.incoming.kind !== 'message' || text === undefined) return undefined;
  words ??= readPhraseLines(MANNER_WORDS);
  const phrase = bare(text);
  const meaning = words.get(phrase) ?? words.get(withoutFillers(phrase));
  if (meaning === undefined) return undefined;
  if (meaning === 'aloud' || meaning === 'silent') return (await import('./aloud.ts')).aloud(turn, meaning);
  const { textOnly: _, offered: __, ...session } = change(turn, {});
  const isText = meaning === 'text';
  const said = part(isText ? 'text-only.on' : 'text-only.off');
  const { parts, keyboard } = askedLast(turn);
  return {
    session: isText ? { ...session, textOnly: true } : session,
    reply: answer([said, ...parts], keyboard),
  };
};

/** The question that is open, with its buttons; the menu when there is none. */
function askedLast({ session }: Turn) {
  const { parts = [], keyboard } = session.last?.reply ?? {};
  const isQuestion = parts.some(({ key }) => key === 'form.ask' || key.startsWith('screen.late.ask'));
  const isPick = keyboard?.kind === 'inline';
  return keyboard && (isQuestion || isPick)
    ? { parts: parts.slice(-2), keyboard }
    : { parts: [], keyboard: menuKeyboard() };
}
