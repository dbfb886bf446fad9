import {
  type ClientRequest,
  type IncomingMessage,
  Agent as PlainAgent,
  request as plainRequest,
} from 'node:http';
import { Agent, request } from 'node:https';

/** What the library hands over with an address. */
interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text, or the parts of a form with a file in it. */
  readonly body?: string | AsyncIterable<Uint8Array>;
  readonly signal?: AbortSignal;
}

/** What the library reads of an answer. */
interface Answer {
  readonly json: () => Promise<unknown>;
}

/** Idle connections are let go of before the other side does; milliseconds. */
const IDLE = 4000;

const secure = new Agent({ keepAlive: true, timeout: IDLE });
const plain = new PlainAgent({ keepAlive: true, timeout: IDLE });

/**
 * One call of the Bot API over the module of Node that the store's client uses too: `fetch` is a second HTTP client, and
 * a process would load it for its first message. Throws what the connection throws, with its code.
 */
export async function callTelegram(address: string, asked: Asked): Promise<Answer> {
  const response = await send(new URL(address), asked);
  const parts: Buffer[] = [];
  for await (const part of response) parts.push(part);
  const { statusCode: status = 0, headers } = response;
  const text = Buffer.concat(parts).toString('utf8');
  const isPage = status >= 500 && !headers['content-type']?.includes('json');
  // A gateway in front of the Bot API answers its failures as a page: they become an answer that can be read.
  return {
    json: async () => (isPage ? { ok: false, error_code: status, description: 'Gateway' } : JSON.parse(text)),
  };
}

function send(url: URL, { method = 'GET', headers = {}, body, signal }: Asked): Promise<IncomingMessage> {
  const isPlain = url.protocol === 'http:';
  return new Promise((resolve, reject) => {
    const call = (isPlain ? plainRequest : request)(
      url,
      { agent: isPlain ? plain : secure, method, headers: { ...headers }, ...(signal && { signal }) },
      resolve,
    );
    call.on('error', reject);
    write(body, call).catch((error: Error) => call.destroy(error));
  });
}

async function write(body: Asked['body'], call: ClientRequest): Promise<void> {
  if (body === undefined || typeof body === 'string') {
    call.end(body);
    return;
  }
  for await (const part of body) call.write(part);
  call.end();
}
