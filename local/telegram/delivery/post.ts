import { Agent as HttpAgent, request as httpRequest } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';

/** Telegram's own patience with a webhook is not published; the connection is given a minute. */
const PATIENCE = 60_000;
const ANSWER_LIMIT = 1_000_000;

export interface Answer {
  status: number;
  contentType: string;
  text: string;
}

export interface Poster {
  /** Posts JSON. Rejects when the connection fails or nothing comes within a minute. */
  post(url: string, json: string, secret: string | undefined): Promise<Answer>;
  close(): void;
}

function headersFor(json: string, secret: string | undefined): Record<string, string | number> {
  return {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(json),
    ...(secret === undefined ? {} : { 'x-telegram-bot-api-secret-token': secret }),
  };
}

/** Connections to the webhook, kept open between updates. */
export function createPoster(): Poster {
  const http = new HttpAgent({ keepAlive: true, maxSockets: 100 });
  const https = new HttpsAgent({ keepAlive: true, maxSockets: 100 });
  return {
    post: (url, json, secret) =>
      new Promise((resolve, reject) => {
        const options = { method: 'POST', headers: headersFor(json, secret), timeout: PATIENCE };
        const outgoing = url.startsWith('https:')
          ? httpsRequest(url, { ...options, agent: https })
          : httpRequest(url, { ...options, agent: http });
        outgoing.on('timeout', () => outgoing.destroy(new Error('no answer within a minute')));
        outgoing.on('error', reject);
        outgoing.on('response', (incoming) => {
          let text = '';
          incoming.setEncoding('utf8');
          incoming.on('data', (piece: string) => {
            if (text.length < ANSWER_LIMIT) text += piece;
          });
          incoming.on('error', reject);
          incoming.on('end', () => {
            const contentType = incoming.headers['content-type'] ?? '';
            resolve({ status: incoming.statusCode ?? 0, contentType, text });
          });
        });
        outgoing.end(json);
      }),
    close: () => {
      http.destroy();
      https.destroy();
    },
  };
}
