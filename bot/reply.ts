import type { MessageKey, ParamsOf } from '#content/messages/id.ts';
import type { Button, Keyboard, Part, Reply } from '#core/talk/session.ts';

/** A sentence by its key, with exactly what it needs. */
export function part<K extends MessageKey>(
  key: K,
  ...params: ParamsOf<K> extends Record<string, never> ? [] : [ParamsOf<K>]
): Part {
  const [given] = params;
  return { key, params: Object.fromEntries(Object.entries(given ?? {})) };
}

/** A button: its label by key, and what pressing it says (at most 64 bytes). */
export const button = (label: Part, action: string): Button => ({ label, action });

/** Inline buttons, one list for each row. */
export const inline = (...rows: readonly Button[][]): Keyboard => ({
  kind: 'inline',
  rows: rows.filter((row) => row.length > 0),
});

/** A reply whose loss would be harmless: it travels in the webhook's answer. */
export const answer = (parts: readonly Part[], keyboard?: Keyboard): Reply => ({
  parts: [...parts],
  via: 'answer',
  ...(keyboard === undefined ? {} : { keyboard }),
});

/** A reply that must arrive (danger, reference numbers, discreet talk): sent by a call, owed until confirmed. */
export const call = (parts: readonly Part[], keyboard?: Keyboard): Reply => ({
  parts: [...parts],
  via: 'call',
  ...(keyboard === undefined ? {} : { keyboard }),
});

/** The buttons that open every conversation; typed words do the same. */
export const menuKeyboard = (): Keyboard => ({
  kind: 'reply',
  rows: [
    [button(part('button.sos'), 'sos')],
    [button(part('button.report'), 'lapor'), button(part('button.need'), 'butuh')],
    [button(part('button.check'), 'cek'), button(part('button.status'), 'status')],
    [button(part('button.help'), 'help')],
  ],
});
