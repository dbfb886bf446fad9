import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type House, startHouse } from '#local/house.ts';

export interface Heard {
  readonly message_id: number;
  readonly text: string;
  readonly buttons: readonly { readonly text: string; readonly callback_data?: string }[];
}

export interface PracticeHouse {
  readonly url: string;
  readonly folder: string;
  readonly house: House;
  readonly player: (chat: number) => Player;
  readonly close: () => Promise<void>;
}

/** A house of our own on a free port, in a folder that is gone afterwards. */
export async function openHouse(): Promise<PracticeHouse> {
  const folder = mkdtempSync(join(tmpdir(), 'jaring-journey-'));
  const house = await startHouse({ port: 0, folder, quiet: true });
  return {
    url: house.url,
    folder,
    house,
    player: (chat) => playerIn(house.url, chat),
    close: async () => {
      await house.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Somebody in the practice Telegram. */
export interface Player {
  /** Sends something and waits for what the bot says next; a notice may come in between, `hear` looks past it. */
  say(message: string | Readonly<Record<string, unknown>>): Promise<Heard>;
  /** Sends something and does not wait. */
  send(message: string | Readonly<Record<string, unknown>>): Promise<number>;
  press(heard: Heard, label: string | RegExp): Promise<Heard>;
  /** The next message of the bot that fits, also one that came already. */
  hear(pattern: RegExp): Promise<Heard>;
  all(): Promise<readonly Heard[]>;
}

function playerIn(url: string, chat: number): Player {
  const path = `${url}/local/telegram/chats/${chat}/messages`;
  const list = async (after: number, wait: number): Promise<Heard[]> => {
    const answered = await fetch(`${path}?after=${after}&wait=${wait}`);
    return (await answered.json()) as Heard[];
  };
  const newest = async (): Promise<number> =>
    Math.max(0, ...(await list(0, 0).catch(() => [])).map((one) => one.message_id));
  const send: Player['send'] = async (message) => {
    const body = JSON.stringify(typeof message === 'string' ? { text: message } : message);
    const answered = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    if (!answered.ok) throw new Error(`${answered.status} ${await answered.text()}`);
    return ((await answered.json()) as { update_id: number }).update_id;
  };
  const say: Player['say'] = async (message) => {
    const before = await newest();
    await send(message);
    const [first] = await list(before, 15);
    if (!first) throw new Error(`The bot said nothing to ${JSON.stringify(message)}`);
    return first;
  };
  return {
    say,
    send,
    press: (heard, label) => {
      const found = heard.buttons.find(({ text }) =>
        typeof label === 'string' ? text === label : label.test(text),
      );
      if (!found)
        throw new Error(`No button ${label} among ${heard.buttons.map(({ text }) => text).join(' | ')}`);
      return say(found.callback_data === undefined ? found.text : { callback_data: found.callback_data });
    },
    hear: async (pattern) => {
      for (let waited = 0; waited < 160; waited += 1) {
        const found = (await list(0, 0)).findLast(({ text }) => pattern.test(text));
        if (found) return found;
        await new Promise((done) => setTimeout(done, 250));
      }
      throw new Error(`Nobody said ${pattern} in ${chat}`);
    },
    all: () => list(0, 0),
  };
}

export const referenceIn = ({ text }: Heard): string => {
  const found = /[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}/.exec(text)?.[0];
  if (!found) throw new Error(`No reference number in: ${text}`);
  return found;
};
