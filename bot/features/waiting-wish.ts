/** What is asked of a chat: with a button, with the name of what is waited for, or in plain words. */
export type WaitingWish =
  | { readonly kind: 'button'; readonly verb: string; readonly value: string }
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'ask'; readonly text: string };
