/** Sentences about which programmes may fit. */
export const screening = {} as const;
