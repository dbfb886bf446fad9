import type { Act, LiveEvent, Person, ShownMessage } from './wire.ts';
import * as wire from './wire.ts';

/** Something sent while the signal was cut: it waits on the phone. */
export interface Waiting {
  id: number;
  act: Act;
}

export interface Tools {
  twice: boolean;
  /** Sent so many minutes ago. */
  minutesAgo: number;
  /** The signal is cut: nothing goes out and nothing comes in. */
  cut: boolean;
}

export interface Conversation {
  messages: Map<number, ShownMessage>;
  isLoaded: boolean;
  isTyping: boolean;
  waiting: Waiting[];
  /** What arrived behind the cut signal is shown only up to this number. */
  shownUpTo: number;
  tools: Tools;
  /** The one-time keyboard that was used. */
  usedKeyboard: number;
}

export interface State {
  people: Person[];
  open: number[];
  isConnected: boolean;
  unread: Map<number, number>;
  conversations: Map<number, Conversation>;
  toast: string;
  alert: string;
}

export const state: State = {
  people: [],
  open: [],
  isConnected: true,
  unread: new Map(),
  conversations: new Map(),
  toast: '',
  alert: '',
};

const TYPING_LASTS = 5_000;
const TOAST_LASTS = 6_000;
const PEOPLE_WAIT = 150;
let nextWaiting = 1;
let peopleTimer: ReturnType<typeof setTimeout> | undefined;
let redraw: () => void = () => undefined;
let toastTimer: ReturnType<typeof setTimeout> | undefined;

/** Lends the function that draws the page again. */
export function onChange(draw: () => void): void {
  redraw = draw;
}

export const changed = (): void => redraw();

export function conversationOf(chatId: number): Conversation {
  const known = state.conversations.get(chatId);
  if (known) return known;
  const fresh: Conversation = {
    messages: new Map(),
    isLoaded: false,
    isTyping: false,
    waiting: [],
    shownUpTo: Number.POSITIVE_INFINITY,
    tools: { twice: false, minutesAgo: 0, cut: false },
    usedKeyboard: 0,
  };
  state.conversations.set(chatId, fresh);
  return fresh;
}

/** The messages a person sees now, oldest first. */
export function seenMessages(conversation: Conversation): ShownMessage[] {
  return [...conversation.messages.values()]
    .filter(({ seq }) => seq <= conversation.shownUpTo)
    .sort((left, right) => left.message_id - right.message_id);
}

export function showToast(text: string): void {
  state.toast = text;
  clearTimeout(toastTimer);
  toastTimer = setTimeout(() => {
    state.toast = '';
    changed();
  }, TOAST_LASTS);
  changed();
}

export function closeAlert(): void {
  state.alert = '';
  changed();
}

/** Runs an act and tells the person when it fails. */
export async function attempt(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    showToast(error instanceof Error ? error.message : 'Gagal');
    return false;
  }
}

/** Of two versions of a person's newest message the later one: a list may be older than what came live. */
function newerOf(person: Person): Person {
  const known = state.people.find(({ chat_id: id }) => id === person.chat_id)?.newest;
  const isKnownNewer = known && known.message_id > (person.newest?.message_id ?? 0);
  return isKnownNewer ? { ...person, newest: known } : person;
}

export async function loadPeople(): Promise<void> {
  const { people } = await wire.listPeople();
  state.people = people.map(newerOf);
  changed();
}

/** A replay brings hundreds of people at once: the list is fetched once for all of them. */
function loadPeopleSoon(): void {
  if (peopleTimer) return;
  peopleTimer = setTimeout(() => {
    peopleTimer = undefined;
    void loadPeople();
  }, PEOPLE_WAIT);
}

export async function loadMessages(chatId: number): Promise<void> {
  const messages = await wire.listMessages(chatId);
  const conversation = conversationOf(chatId);
  conversation.messages = new Map(messages.map((message) => [message.message_id, message]));
  conversation.isLoaded = true;
  changed();
}

function noteIncoming(chatId: number, message: ShownMessage): void {
  const conversation = conversationOf(chatId);
  const isNew = !conversation.messages.has(message.message_id) && !message.edited;
  conversation.messages.set(message.message_id, message);
  conversation.isTyping = false;
  const person = state.people.find(({ chat_id: id }) => id === chatId);
  if (person && message.message_id >= (person.newest?.message_id ?? 0)) person.newest = message;
  const isSeen = state.open.includes(chatId) && document.visibilityState === 'visible';
  if (isNew && message.from_bot && !isSeen) state.unread.set(chatId, (state.unread.get(chatId) ?? 0) + 1);
}

function noteTyping(chatId: number): void {
  const conversation = conversationOf(chatId);
  conversation.isTyping = true;
  setTimeout(() => {
    conversation.isTyping = false;
    changed();
  }, TYPING_LASTS);
}

export function receive(event: LiveEvent): void {
  const { kind, chat_id: chatId } = event;
  if (kind === 'message' && event.message) noteIncoming(chatId, event.message);
  if (kind === 'deleted') conversationOf(chatId).messages.delete(event.message_id ?? 0);
  if (kind === 'action') noteTyping(chatId);
  if (kind === 'chat' || !state.people.some(({ chat_id: id }) => id === chatId)) loadPeopleSoon();
  const isCut = conversationOf(chatId).tools.cut;
  if (kind === 'answer' && event.text && state.open.includes(chatId) && !isCut) {
    if (event.show_alert) state.alert = event.text;
    else showToast(event.text);
  }
  changed();
}

function withTools(act: Act, { twice, minutesAgo }: Tools): Act {
  const isMessage = !('callback_data' in act || 'edit' in act);
  return {
    ...act,
    ...(twice ? { duplicate: true } : {}),
    ...(minutesAgo > 0 && isMessage ? { date: Math.floor(Date.now() / 1000) - minutesAgo * 60 } : {}),
  };
}

/** Sends what a person does, or keeps it until the signal is back. */
export async function send(chatId: number, act: Act): Promise<boolean> {
  const conversation = conversationOf(chatId);
  const full = withTools(act, conversation.tools);
  if (!conversation.tools.cut) return attempt(() => wire.perform(chatId, full));
  conversation.waiting.push({ id: nextWaiting++, act: full });
  changed();
  return true;
}

/** Cuts the signal, or brings it back: then what waited goes out in order. */
export async function setCut(chatId: number, isCut: boolean): Promise<void> {
  const conversation = conversationOf(chatId);
  conversation.tools.cut = isCut;
  const newest = Math.max(0, ...[...conversation.messages.values()].map(({ seq }) => seq));
  conversation.shownUpTo = isCut ? newest : Number.POSITIVE_INFINITY;
  changed();
  if (isCut) return;
  const waiting = conversation.waiting.splice(0);
  for (const { act } of waiting) await attempt(() => wire.perform(chatId, act));
}
