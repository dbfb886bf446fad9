/** Sentences about the life of an application. */
export const applications = {} as const;
