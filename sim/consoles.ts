import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';
import * as z from 'zod';
import type { toApiLambda } from '#functions/lib/http-api.ts';
import { type Desk, isOffice } from './people.ts';
import type { World } from './world.ts';

/** How long the console waits before it sends the same request once more. */
const PATIENCE = 12_000;
const MOST_SENDS = 4;
const SHOWN = 12;

/** What a screen shows of one report or file. */
const Line = z.object({ id: z.string(), version: z.number(), acts: z.array(z.string()), state: z.string() });
type Line = z.infer<typeof Line>;
type Room = 'reports' | 'applications';

/** One request of a console, with the key under which it is done once however often it is sent. */
export interface Asking {
  readonly desk: Desk;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly key: string | undefined;
  /** What is done, and the version that the screen showed. */
  readonly act: string | undefined;
  readonly version: number;
  sends: number;
}

/** What came back. */
export interface Answered {
  readonly status: number;
  readonly body: string;
}

/** Officers at the console: lists are read, acts are sent with the version that was shown, and again when no answer comes. */
export class Consoles {
  readonly #world: World;
  readonly #shown = new Map<string, { readonly room: Room; readonly line: Line }[]>();
  #keys = 0;
  /** Requests that nobody has answered yet. */
  waiting = 0;
  /** How often each answer was given. */
  readonly answers: Record<number, number> = {};

  constructor(world: World) {
    this.#world = world;
  }

  /** Somebody at a console does something. */
  act(): void {
    const { random, desks, forAid } = this.#world;
    const desk = random.pick(
      forAid && random.chance(0.85) ? desks.filter(({ role }) => isOffice(role)) : desks,
    );
    const shown = this.#shown.get(desk.account) ?? [];
    if (shown.length === 0 || random.chance(0.2)) this.#look(desk);
    else this.#press(desk, random.pick(shown));
  }

  #press(desk: Desk, { room, line }: { readonly room: Room; readonly line: Line }): void {
    const { random } = this.#world;
    const kind = random.pick(line.acts.length > 0 ? line.acts : ['take', 'accept']);
    const act = this.#toAct(room, kind);
    if (!act || random.chance(0.15)) this.#ask(desk, 'GET', `/api/${room}/${line.id}`);
    else this.#ask(desk, 'POST', `/api/${room}/${line.id}/acts`, act, line.version);
  }

  #look(desk: Desk): void {
    const path = this.#world.random.pick([
      '/api/queue',
      '/api/queue?limit=5',
      '/api/applications',
      '/api/reports?held=me',
    ]);
    this.#ask(desk, 'GET', path);
  }

  #toAct(room: Room, kind: string): { readonly kind: string } | undefined {
    const { random, desks, people } = this.#world;
    const text = people.words('dari konsol #');
    const files: Readonly<Record<string, Record<string, unknown>>> = {
      check: { findings: [{ fact: 'note', found: text }] },
      ask: { text },
      forward: {},
      return: { reason: text },
      accept: { outside: text },
      refuse: { reasons: [text, 'desil'], objectDays: 30, outside: text },
      settle: { outcome: random.pick(['upheld', 'overturned']), text },
    };
    const reports: Readonly<Record<string, Record<string, unknown>>> = {
      take: {},
      release: { reason: 'giliran' },
      ask: { text },
      solve: { outcome: random.pick(['helped', 'not-found']) },
      'hand-over': { to: random.pick(desks).id, reason: 'giliran' },
      reopen: {},
    };
    const more = (room === 'reports' ? reports : files)[kind];
    return more && { kind, ...more };
  }

  #ask(
    desk: Desk,
    method: Asking['method'],
    path: string,
    act?: { readonly kind: string },
    version = 0,
  ): void {
    this.#keys += 1;
    const key = act && `simulated-key-${this.#keys}`;
    this.waiting += 1;
    this.#send({
      desk,
      method,
      path,
      headers: {
        'content-type': 'application/json',
        ...(key && { 'if-match': `"${version}"`, 'idempotency-key': key }),
      },
      body: act ? JSON.stringify(act) : '',
      key,
      act: act?.kind,
      version,
      sends: 0,
    });
  }

  /** Sends, and sends again while nobody answers or something is down. */
  #send(asking: Asking): void {
    const { engine, random, misfortune } = this.#world;
    asking.sends += 1;
    let over = false;
    const again = () => {
      if (over) return;
      over = true;
      // An act goes on being sent: the person pressed once. A list is asked for anew by whoever wants to see it.
      if (asking.key === undefined && asking.sends >= MOST_SENDS) this.waiting -= 1;
      else engine.after(random.between(200, 4000), () => this.#send(asking));
    };
    this.#world.startApi(asking, (outcome, process) => {
      if (over) return;
      const lost = outcome.kind !== 'answer' || misfortune.hits('answer-lost');
      if (!lost) this.#world.watch.answers.onAnswered(asking, outcome.value, process);
      if (lost || outcome.value.status >= 500) return again();
      over = true;
      this.waiting -= 1;
      this.#take(asking, outcome.value);
      // A browser that heard nothing sends once more, at any time.
      if (asking.key && !misfortune.healed && random.chance(0.25))
        engine.after(random.between(0, 8000), () => this.#world.startApi(asking, () => {}));
    });
    engine.after(PATIENCE, again);
  }

  #take({ desk, path }: Asking, { status, body }: Answered): void {
    this.answers[status] = (this.answers[status] ?? 0) + 1;
    if (status !== 200 || body === '') return;
    const read: unknown = JSON.parse(body);
    const room: Room = path.includes('applications') ? 'applications' : 'reports';
    const found = Shown.safeParse(read);
    if (!found.success) return;
    const { lines, report, application } = found.data;
    const news = [...(lines ?? []), ...(report ? [report] : []), ...(application ? [application] : [])];
    const kept = (this.#shown.get(desk.account) ?? []).filter(({ line }) =>
      news.every(({ id }) => id !== line.id),
    );
    this.#shown.set(desk.account, [...kept, ...news.map((line) => ({ room, line }))].slice(-SHOWN));
  }
}

const Shown = z.object({
  lines: z.array(Line).optional(),
  report: Line.optional(),
  application: Line.optional(),
});

type Handler = ReturnType<typeof toApiLambda>;

/** The production handler, asked as the door asks it. */
export async function askHandler(
  handler: Handler,
  { desk, method, path, headers, body }: Asking,
): Promise<Answered> {
  const [rawPath = '', rawQueryString = ''] = path.split('?');
  const event = {
    version: '2.0',
    rawPath,
    rawQueryString,
    headers,
    ...(rawQueryString && { queryStringParameters: Object.fromEntries(new URLSearchParams(rawQueryString)) }),
    requestContext: {
      authorizer: { jwt: { claims: { sub: desk.account, token_use: 'access' }, scopes: null } },
      http: { method, path: rawPath, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: '' },
    },
    ...(body && { body }),
    isBase64Encoded: false,
  };
  // The event and the run carry what the handler reads of them.
  const answered = await handler(event as unknown as APIGatewayProxyEventV2, RUN as unknown as Context);
  return { status: answered?.statusCode ?? 0, body: String(answered?.body ?? '') };
}

/** Without a time that is left no timer of the real world is set: the engine ends a run. */
const RUN = { awsRequestId: 'simulated' };
