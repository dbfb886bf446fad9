import { LANGUAGE_WORDS, loadPartial, partialLanguages } from '#content/languages.ts';
import { bare, readPhraseLines, withoutFillers } from '#core/language/answers.ts';
import { isPartial, Language, PARTIAL_LANGUAGES } from '#core/shared/text.ts';
import type { Keyboard, Reply, Session } from '#core/talk/session.ts';
import { change, type Outcome, type Turn } from '../context.ts';
import { answer, button, inline, menuKeyboard, part } from '../reply.ts';
import { languagePart } from '../tongue.ts';

/** /bahasa, its buttons, and the name of a language as a whole message. Undefined when it is none of these. */
export async function chooseLanguage(turn: Turn, command: string): Promise<Outcome | undefined> {
  const said = command.startsWith('language:') ? command.slice('language:'.length) : named(turn);
  const chosen = Language.safeParse(said);
  if (chosen.success) return speak(turn, chosen.data);
  return command === 'bahasa' ? { session: turn.session, reply: which() } : undefined;
}

let words: ReadonlyMap<string, string> | undefined;

function named({ incoming }: Turn): string | undefined {
  if (incoming.kind !== 'message' || incoming.text === undefined) return undefined;
  words ??= readPhraseLines(LANGUAGE_WORDS);
  const phrase = bare(incoming.text.replace(/^\/bahasa\b/i, '').replace(/\([^)]*\)/g, ''));
  return words.get(phrase) ?? words.get(withoutFillers(phrase));
}

const which = (): Reply =>
  answer(
    [part('language.which')],
    inline(
      [button(part('button.language.id'), 'language:id'), button(part('button.language.en'), 'language:en')],
      PARTIAL_LANGUAGES.map((code) => button(languagePart(code), `language:${code}`)),
    ),
  );

/** From here on in this language; what was said last is said again in it, so that nobody loses a number or a question. */
async function speak(turn: Turn, language: Language): Promise<Outcome> {
  const partial = isPartial(language);
  if (partial) await loadPartial(language);
  const session: Session = change(turn, { language, languageOffered: true });
  const notes = partial
    ? [part('language.partial', { draft: partialLanguages[language].reviewed === undefined })]
    : [];
  const last = saidLast(turn);
  return { session, reply: { ...last, parts: [part('language.set'), ...notes, ...last.parts] } };
}

/** The last reply, unless it spoke of languages itself. A question that is open keeps its keyboard on the screen. */
function saidLast({ session }: Turn): Reply {
  const { reply } = session.last ?? {};
  const menu: Reply = answer([], session.talk ? undefined : menuKeyboard());
  if (!reply || session.discreet || reply.parts.some(({ key }) => key.startsWith('language.'))) return menu;
  return reply.keyboard ? { ...reply, keyboard: withoutLanguages(reply.keyboard) } : reply;
}

/** The buttons of a reply without the one that has just been pressed. */
function withoutLanguages(keyboard: Keyboard): Keyboard {
  const rows = keyboard.rows.map((row) => row.filter(({ action }) => !action.startsWith('language:')));
  const left = rows.filter((row) => row.length > 0);
  return left.length > 0 ? { ...keyboard, rows: left } : menuKeyboard();
}
