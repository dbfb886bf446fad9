/** A "no" of the Bot API, thrown by a method and turned into Telegram's error answer by the dispatcher. */
export class BotApiRefusal extends Error {
  readonly errorCode: number;
  readonly parameters: Record<string, number> | undefined;

  constructor(errorCode: number, description: string, parameters?: Record<string, number>) {
    super(description);
    this.name = 'BotApiRefusal';
    this.errorCode = errorCode;
    this.parameters = parameters;
  }
}

/** A 400 in Telegram's words. */
export const badRequest = (reason: string): BotApiRefusal => new BotApiRefusal(400, `Bad Request: ${reason}`);

/** A 400 about formatting, in Telegram's words. */
export const brokenEntities = (reason: string): BotApiRefusal =>
  badRequest(`can't parse entities: ${reason}`);
