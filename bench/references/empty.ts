/** The least that Lambda can start: it answers 200 and does nothing. */
export const handler = async (): Promise<unknown> => ({ statusCode: 200 });
