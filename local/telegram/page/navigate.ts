import { changed, conversationOf, loadMessages, state } from './store.ts';

/** Two conversations at most stand side by side. */
const MOST_OPEN = 2;

function openFromAddress(): void {
  const ids = location.hash.slice(1).split(',').map(Number);
  state.open = ids.filter((id) => Number.isSafeInteger(id) && id !== 0).slice(0, MOST_OPEN);
  for (const chatId of state.open) {
    state.unread.delete(chatId);
    if (!conversationOf(chatId).isLoaded) void loadMessages(chatId);
  }
  changed();
}

const go = (ids: readonly number[]): void => {
  location.hash = ids.join(',');
};

/** Opens a conversation in place of what is open. */
export const openOnly = (chatId: number): void => go([chatId]);

/** Opens a conversation beside the first one. */
export const openBeside = (chatId: number): void =>
  go([...state.open.filter((id) => id !== chatId).slice(0, MOST_OPEN - 1), chatId]);

export const closeChat = (chatId: number): void => go(state.open.filter((id) => id !== chatId));

/** The address says who is open: `/chat#1001`, or `/chat#1001,1002` for two. */
export function followAddress(): void {
  addEventListener('hashchange', openFromAddress);
  document.addEventListener('visibilitychange', () => {
    for (const chatId of state.open) state.unread.delete(chatId);
    changed();
  });
  openFromAddress();
}
