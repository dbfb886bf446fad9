import type { ChatId } from '#core/shared/ids.ts';
import type { Outgoing } from '#core/use-cases/ports.ts';

const REMEMBERED = 14;

/** A chat as its owner sees it: what can be pressed, and whether the bot may still write. */
export class Phone {
  readonly chat: ChatId;
  readonly number: number;
  blocked = false;
  /** Inline buttons of the last messages. */
  actions: string[] = [];
  /** Inline buttons of the newest message; empty when it has none. */
  latest: string[] = [];
  /** The reply keyboard's labels. */
  labels: string[] = [];
  received = 0;
  /** Codes by which others may join a group, as they came: neighbours read them out to one another. */
  codes: string[] = [];

  constructor(chat: ChatId, number: number) {
    this.chat = chat;
    this.number = number;
  }

  receive({ keyboard, text }: Outgoing): void {
    this.received += 1;
    const code = /(?:^gabung (\S+)$|\b([0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4})\b)/m
      .exec(text)
      ?.slice(1)
      .find((one) => one !== undefined);
    if (code && !this.codes.includes(code)) this.codes.push(code);
    this.latest = [];
    if (!keyboard) return;
    if (keyboard.kind === 'remove') this.labels = [];
    else if (keyboard.kind === 'reply') this.labels = keyboard.rows.flat().map(({ text }) => text);
    else {
      const pressed = keyboard.rows.flat().map(({ action }) => action);
      this.latest = pressed;
      this.actions = [...this.actions, ...pressed].slice(-REMEMBERED);
    }
  }
}
