/** Sentences about invitations, duty and the work of staff. */
export const staff = {} as const;
