import { VITAL_SENTENCES, type VitalSentence } from '#content/audio/vital.ts';
import type { ChatId } from '#core/shared/ids.ts';
import type { Language } from '#core/shared/text.ts';
import type { Part, Reply, Session } from '#core/talk/session.ts';
import type { Recording, Recordings, SpeakingChannel } from '#core/use-cases/ports-recordings.ts';
import type { House } from './context.ts';

/** More than this at once nobody listens to. */
const MOST = 3;

/**
 * What is left to do when the reply has been sent: its recordings, one after the other. Undefined when nothing of it is
 * recorded in the person's language.
 */
export async function toReadAloud(
  reply: Reply,
  session: Session,
  { recordings: lend, channel }: House,
): Promise<((chat: ChatId) => Promise<void>) | undefined> {
  const recordings = await lend?.();
  const voices = recordings ? findVoices(reply, session.language ?? 'id', recordings.list) : [];
  if (!recordings || voices.length === 0) return undefined;
  return (chat) => speakAloud(voices, chat, channel, recordings);
}

/** The recordings that say what a reply says, in its order and in this language only. */
function findVoices(reply: Reply, language: Language, list: readonly Recording[]): readonly Recording[] {
  return reply.parts
    .flatMap((part) => VITAL_SENTENCES.find((vital) => says(part, vital)) ?? [])
    .flatMap(({ name }) => list.find((one) => one.name === name && one.language === language) ?? [])
    .slice(0, MOST);
}

const says = ({ key, params }: Part, vital: VitalSentence): boolean =>
  key === vital.key && Object.entries(vital.when ?? {}).every(([name, value]) => params[name] === value);

/**
 * Sends recordings behind the text that they read aloud. The text has been said: what cannot be sent is left out, and
 * nothing is owed.
 */
async function speakAloud(
  voices: readonly Recording[],
  chat: ChatId,
  channel: SpeakingChannel,
  recordings: Recordings,
): Promise<void> {
  for (const voice of voices) {
    const known = await recordings.findSent(voice);
    const again = known === undefined ? undefined : await channel.voice?.(chat, { file: known });
    if (again?.kind === 'sent') continue;
    if (again !== undefined && again.kind !== 'refused') return;
    const bytes = await recordings.read(voice);
    const sent = await channel.voice?.(chat, { bytes, seconds: voice.seconds });
    if (sent?.kind !== 'sent') return;
    if (sent.file !== undefined) await recordings.keepSent(voice, sent.file);
  }
}
