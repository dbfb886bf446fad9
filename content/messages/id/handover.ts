/** Sentences about a human who speaks in a chat. */
export const handover = {} as const;
