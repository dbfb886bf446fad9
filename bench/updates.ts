/** The webhook's secret of the bench. */
export const SECRET = 'bench-secret-of-an-invented-bot';

let lastUpdate = 700_000_000;

/** The event that API Gateway would hand over for this message; every one is a new update. */
export function toEvent(chat: number, text: string, secret = SECRET): unknown {
  const message = { ...messageOf(chat), from: personOf(chat), text };
  return toRequest({ message }, secret);
}

/** A press of an inline button. */
export interface Press {
  /** How its action begins. */
  readonly press: string;
}

/** The event of a pressed inline button. */
export function toPress(chat: number, action: string): unknown {
  const query = { id: String(lastUpdate), from: personOf(chat), message: messageOf(chat), data: action };
  return toRequest({ callback_query: { ...query, chat_instance: '1' } }, SECRET);
}

const personOf = (id: number) => ({ id, is_bot: false, first_name: 'Contoh', language_code: 'id' });

const messageOf = (chat: number) => ({
  message_id: lastUpdate % 1_000_000,
  date: Math.floor(Date.now() / 1000),
  chat: { id: chat, type: 'private', first_name: 'Contoh' },
});

function toRequest(update: object, secret: string): unknown {
  lastUpdate += 1;
  return {
    version: '2.0',
    routeKey: 'POST /telegram',
    rawPath: '/telegram',
    rawQueryString: '',
    headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret },
    requestContext: {
      http: { method: 'POST', path: '/telegram', sourceIp: '127.0.0.1' },
      requestId: 'bench',
    },
    body: JSON.stringify({ update_id: lastUpdate, ...update }),
    isBase64Encoded: false,
  };
}

const BUTTONS = ['menu', '/lapor', 'banjir', 'batal'] as const;
const NAMES = ['contoh', 'rekaan', 'umpama', 'karangan', 'misal'] as const;

/** The turns of a plain conversation before it begins again. */
export const PLAIN_TURNS = BUTTONS.length + 1;

/** A plain conversation: a menu, a form that is begun, answered and given up, and words that nobody has written before. */
export function plainText(turn: number): string {
  const name = NAMES[(turn * 7) % NAMES.length];
  return (
    BUTTONS[turn % PLAIN_TURNS] ??
    `selamat pagi, saya ibu ${name} yang ke ${lastUpdate}, mau tanya caranya bagaimana`
  );
}
