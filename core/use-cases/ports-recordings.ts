import type { ChatId } from '../shared/ids.ts';
import type { Language } from '../shared/text.ts';
import type { Channel, Sent } from './ports.ts';

/** A vital sentence as a named speaker has read it, with her yes. */
export interface Recording {
  readonly language: Language;
  /** The sentence, as content/audio/vital.ts names it. */
  readonly name: string;
  /** Who speaks, as she wants to be named. */
  readonly speaker: string;
  /** When and how she agreed. */
  readonly consent: string;
  readonly licence: string;
  readonly seconds: number;
  /** SHA-256 of the file, in hexadecimal digits. */
  readonly print: string;
}

/** The recordings that ship, and the ids under which the channel knows those that it was given before. */
export interface Recordings {
  readonly list: readonly Recording[];
  read(recording: Recording): Promise<Uint8Array>;
  findSent(recording: Recording): Promise<string | undefined>;
  keepSent(recording: Recording, file: string): Promise<void>;
}

/** A recording by its bytes (Ogg with Opus), or by the id that the channel gave it. */
export type VoiceNote = { readonly bytes: Uint8Array; readonly seconds: number } | { readonly file: string };

/** A channel on which something can be heard. */
export interface SpeakingChannel extends Channel {
  /** Sends a recording, and answers the id under which the channel knows it. Absent where nothing can be heard. */
  voice?(chat: ChatId, note: VoiceNote): Promise<Sent & { readonly file?: string }>;
}
