import * as z from 'zod';
import type { ChannelFiles, Fetched } from '#core/use-cases/ports.ts';

const Answer = z.object({
  ok: z.boolean(),
  description: z.string().optional(),
  result: z.object({ file_path: z.string().optional(), file_size: z.number().optional() }).optional(),
});

/** What fetching from Telegram needs: the root of the Bot API, the token, and how long one call may take. */
interface Fetching {
  readonly root: string;
  readonly token: () => Promise<string>;
  readonly seconds?: number;
}

/** Files at Telegram: `getFile` lends a link for an hour, which is used at once. Nothing it throws or answers holds the token. */
export function createTelegramFiles({ root, token, seconds = 20 }: Fetching): ChannelFiles {
  const call = async (path: string): Promise<Response | undefined> => {
    const signal = AbortSignal.timeout(seconds * 1000);
    // A failed connection names its address, and the address holds the token.
    return fetch(`${root}${path}`, { signal }).catch(() => undefined);
  };
  return {
    async fetch(file, most) {
      const secret = await token();
      const asked = await call(`/bot${secret}/getFile?file_id=${encodeURIComponent(file)}`);
      const answer = Answer.safeParse(await asked?.json().catch(() => undefined));
      if (!asked || !answer.success) return { kind: 'down' };
      const { result, description = '' } = answer.data;
      if (!result?.file_path) return toRefused(asked.status, description);
      if ((result.file_size ?? 0) > most) return { kind: 'too-large' };
      return readFile(await call(`/file/bot${secret}/${result.file_path}`), most);
    },
  };
}

/** A "no" about this very file is final; any other is asked again. */
function toRefused(status: number, description: string): Fetched {
  if (/too big/i.test(description)) return { kind: 'too-large' };
  if (status === 400 && /file/i.test(description)) return { kind: 'gone' };
  return { kind: 'down' };
}

async function readFile(response: Response | undefined, most: number): Promise<Fetched> {
  if (!response?.ok) return { kind: 'down' };
  if (Number(response.headers.get('content-length') ?? 0) > most) return { kind: 'too-large' };
  const bytes = await response.arrayBuffer().catch(() => undefined);
  if (!bytes) return { kind: 'down' };
  return bytes.byteLength > most ? { kind: 'too-large' } : { kind: 'file', bytes: new Uint8Array(bytes) };
}
