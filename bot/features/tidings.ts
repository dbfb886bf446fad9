import type { Part } from '#core/talk/session.ts';
import type { Notice } from '#core/use-cases/ports.ts';
import { change, type Feature, type Outcome, type Turn } from '../context.ts';
import { answer, button, inline, menuKeyboard, part } from '../reply.ts';

const DAY = 24 * 3600 * 1000;
/** News that was not sent is shown this long, the newest first. */
const SHOWN_FOR = 7 * DAY;
const SHOWN_MOST = 3;

const COMMAND = /^\/(kabar|stop)(?:@\w+)?(?:\s+(\S+))?\s*$/i;
const NEWS = '(?:kabar(?:nya)?|kbr|pemberitahuan|notif(?:ikasi)?|pesan)';
const OFF = new RegExp(
  `^(?:(?:tolong|mohon|pls) )?(?:jangan|jgn|stop|setop|berhenti|henti(?:kan|in)|matikan|matiin|gak? usah|tidak (?:usah|perlu)) (?:kirim(?:in|kan|i)? )?(?:saya |sy |aku )?${NEWS}(?: (?:lagi|dulu|apa pun|apapun|ke sini|ke saya))*\\W*$`,
  'i',
);
const ON = new RegExp(
  `^(?:kirim(?:in|kan|i)?|nyalakan|hidupkan|aktifkan|mau|ingin|terima) (?:terima )?(?:saya |sy |aku )?${NEWS} (?:lagi|kembali|ke sini|ke saya)\\W*$`,
  'i',
);
const LEAVING = /^(?:unsubscribe|berhenti langganan|jangan kirim lagi|stop kirim)\W*$/i;
const WORDS_OFF: readonly string[] = ['mati', 'matikan', 'off', 'stop', 'tidak', 'jangan'];
const WORDS_ON: readonly string[] = ['hidup', 'hidupkan', 'on', 'ya', 'nyala', 'kirim'];

/** /kabar and the same in words: no ordinary news to this chat, or news again. What concerns life is always sent. */
export const tidings: Feature = (turn) => {
  switch (wishOf(turn)) {
    case 'off':
      return wanted(turn, false);
    case 'on':
      return wanted(turn, true);
    case 'which':
      return { session: turn.session, reply: answer([part('tidings.which')], bothButtons()) };
    case undefined:
      return undefined;
  }
};

function wishOf({ incoming }: Turn): 'off' | 'on' | 'which' | undefined {
  if (incoming.kind === 'button') return toWish(incoming.action ?? '');
  const text = incoming.text?.trim() ?? '';
  const [, command, word = ''] = COMMAND.exec(text) ?? [];
  if (command?.toLowerCase() === 'stop' || WORDS_OFF.includes(word.toLowerCase())) return 'off';
  if (WORDS_ON.includes(word.toLowerCase())) return 'on';
  if (command) return 'which';
  if (OFF.test(text) || LEAVING.test(text)) return 'off';
  return ON.test(text) ? 'on' : undefined;
}

const toWish = (action: string) =>
  action === 'tidings:off' ? 'off' : action === 'tidings:on' ? 'on' : undefined;

const bothButtons = () =>
  inline([
    button(part('button.tidings-on'), 'tidings:on'),
    button(part('button.tidings-off'), 'tidings:off'),
  ]);

function wanted(turn: Turn, isWanted: boolean): Outcome {
  const said = part(isWanted ? 'tidings.on' : 'tidings.off');
  return { session: change(turn, { quiet: !isWanted }), reply: answer([said], menuKeyboard()) };
}

/** What this chat should have heard and perhaps did not: what was kept back at its own wish, and how many may be lost. */
export async function missedParts({ incoming, now, house }: Turn): Promise<readonly Part[]> {
  const listed = await house.notices.listOfChat(incoming.chat, 30);
  const recent = listed.filter(({ at, reply }) => at > now - SHOWN_FOR && isNamed(reply));
  const kept = recent.filter(({ state }) => state === 'kept').slice(0, SHOWN_MOST);
  const unsure = recent.filter(
    ({ state }) => state === 'unknown' || state === 'blocked' || state === 'failed',
  );
  return [
    ...(kept.length > 0 ? [part('tidings.kept', { count: kept.length })] : []),
    ...kept.flatMap(({ reply }) => reply.parts),
    ...(unsure.length > 0 ? [part('tidings.unsure', { count: unsure.length })] : []),
  ];
}

/** What may stand on a screen that others see. */
const isNamed = ({ parts }: Notice['reply']): boolean => parts.every(({ key }) => key !== 'notice.quiet');
