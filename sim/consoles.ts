import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';
import type { toApiLambda } from '#functions/lib/http-api.ts';
import { toAct, toReferral, toStrangerLook } from './console-acts.ts';
import { readShown, type Shown } from './console-screens.ts';
import { type Desk, isOffice } from './people.ts';
import type { World } from './world.ts';

/** How long the console waits before it sends the same request once more. */
const PATIENCE = 12_000;
const MOST_SENDS = 4;
const SHOWN = 12;

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
  readonly #shown = new Map<string, readonly Shown[]>();
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
    const desk = random.pick(forAid && random.chance(0.85) ? desks.filter(this.#isBusy) : desks);
    const shown = this.#shown.get(desk.account) ?? [];
    if (shown.length === 0 || random.chance(0.2)) this.#look(desk);
    else this.#press(desk, random.pick(shown));
  }

  /** Offices through which most matters of this world go. */
  readonly #isBusy = ({ role }: Desk): boolean =>
    isOffice(role) ||
    (this.#world.errand !== 'groups' && role !== 'volunteer' && this.#world.random.chance(0.5));

  /** Somebody in a chat does something about this matter: at the same moment an officer at a console does too, or passes her on. */
  joins(reference: string, { refers, within }: { readonly refers: number; readonly within: number }): void {
    const { random, desks } = this.#world;
    const [desk] = random.shuffled(desks).filter(({ account }) => this.#findShown(account, reference));
    const shown = desk && this.#findShown(desk.account, reference);
    // The update travels to the house meanwhile: often both arrive in the same breath.
    if (shown) this.#world.engine.after(random.between(0, within), () => this.#press(desk, shown, refers));
    else {
      const path = toStrangerLook(reference, this.#world);
      if (path) this.#ask(random.pick(desks.filter(({ role }) => role !== 'volunteer')), 'GET', path);
    }
  }

  #findShown(account: string, reference: string): Shown | undefined {
    return this.#shown.get(account)?.find(({ line }) => line.reference === reference);
  }

  #press(desk: Desk, shown: Shown, refers = 0.1): void {
    const { random } = this.#world;
    const { room, line } = shown;
    const kind = random.pick(line.acts.length > 0 ? line.acts : ['take', 'accept']);
    const act = toAct(shown, kind, this.#world);
    if (!act || random.chance(0.15)) this.#ask(desk, 'GET', `/api/${room}/${line.id}`);
    else this.#ask(desk, 'POST', `/api/${room}/${line.id}/acts`, act, line.version);
    const referral = random.chance(refers) && toReferral(shown, desk, this.#world);
    if (referral) this.#ask(desk, 'POST', '/api/referrals', referral);
  }

  #look(desk: Desk): void {
    const { random, errand } = this.#world;
    // Who serves the whole country names a place.
    const at = (path: string) =>
      desk.area === 'ID' ? `${path}${path.includes('?') ? '&' : '?'}area=31.75` : path;
    const path = random.weighed([
      [1, '/api/queue'],
      [1, '/api/queue?limit=5'],
      [1, '/api/reports?held=me'],
      [2, at('/api/applications')],
      [1, at('/api/grievances')],
      [errand === 'referrals' ? 3 : 0.5, at('/api/referrals')],
      [errand === 'referrals' ? 1 : 0, at('/api/referrals?side=from')],
    ]);
    this.#ask(desk, 'GET', path);
  }

  #ask(desk: Desk, method: Asking['method'], path: string, act?: Record<string, unknown>, version = 0): void {
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
      act: act && String(act['kind'] ?? 'refer'),
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
    const news = status === 200 || status === 201 ? readShown(path, body) : [];
    const kept = (this.#shown.get(desk.account) ?? []).filter(({ line }) =>
      news.every((one) => one.line.id !== line.id),
    );
    this.#shown.set(desk.account, [...kept, ...news].slice(-SHOWN));
  }
}

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
