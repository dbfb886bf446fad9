import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type Asked, findRoute, type Given, toHttpAnswer, toHttpEvent, toPlainAnswer } from './http-event.ts';
import { messageOf, Problem } from './problem.ts';
import { createAuthorizer } from './sign-in/authorizer.ts';
import type { HousePlan } from './template.ts';
import { createThrottle } from './throttle.ts';
import type { Workers } from './workers.ts';

/** The door's limit for a body. */
const MOST_BYTES = 10 * 1024 * 1024;

/** Something else that serves requests on the same port; answers false when a path is not its own. */
export type Neighbour = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

type Serve = (asked: Asked) => Promise<Given>;

/** The port of the house: neighbours first, then the routes of the plan once they are opened. */
export class Gateway {
  readonly url: string;
  readonly #server: Server;
  readonly #neighbours: Neighbour[] = [];
  #serve: Serve = async () => toPlainAnswer(503, 'Service Unavailable');

  private constructor(server: Server, port: number) {
    this.#server = server;
    this.url = `http://127.0.0.1:${port}`;
    server.on('request', (request, response) => void this.#answer(request, response));
  }

  /** Listens on a port of this machine; any free one for 0. Throws a `Problem` when the port is taken. */
  static async listen(port: number): Promise<Gateway> {
    const server = createServer();
    await new Promise<void>((done, failed) => {
      server.once('error', (error: NodeJS.ErrnoException) => failed(toProblem(error, port)));
      server.listen(port, '127.0.0.1', done);
    });
    const address = server.address();
    return new Gateway(server, typeof address === 'object' && address ? address.port : port);
  }

  addNeighbour(neighbour: Neighbour): void {
    this.#neighbours.push(neighbour);
  }

  /** Opens the routes of the plan. */
  open(plan: HousePlan, workers: ReadonlyMap<string, Workers>, say: (line: string) => void): void {
    this.#serve = toDoor(plan, workers, say);
  }

  async close(): Promise<void> {
    this.#serve = async () => toPlainAnswer(503, 'Service Unavailable');
    const closed = new Promise((done) => this.#server.close(done));
    this.#server.closeAllConnections();
    await closed;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      for (const neighbour of this.#neighbours) if (await neighbour(request, response)) return;
      const { status, headers, body } = await this.#serve(await toAsked(request));
      response.writeHead(status, { ...headers, 'content-length': body.length }).end(body);
    } catch (error) {
      if (!response.headersSent) response.writeHead(error instanceof TooLarge ? 413 : 500);
      response.end(
        JSON.stringify({
          message: error instanceof TooLarge ? 'Request Entity Too Large' : 'Internal Server Error',
        }),
      );
    }
  }
}

class TooLarge extends Error {}

async function toAsked(request: IncomingMessage): Promise<Asked> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request) {
    bytes += part.length;
    if (bytes > MOST_BYTES) throw new TooLarge();
    parts.push(part);
  }
  return {
    method: request.method ?? 'GET',
    url: request.url ?? '/',
    headers: request.headers,
    body: Buffer.concat(parts),
    from: request.socket.remoteAddress ?? '',
  };
}

/** Routes, throttle and functions of the plan as one answer to a request. */
export function toDoor(
  plan: HousePlan,
  workers: ReadonlyMap<string, Workers>,
  say: (line: string) => void,
): Serve {
  const { ThrottlingRateLimit = 10_000, ThrottlingBurstLimit = 5_000 } =
    plan.door?.DefaultRouteSettings ?? {};
  const mayPass = createThrottle(ThrottlingRateLimit, ThrottlingBurstLimit);
  const findClaims = createAuthorizer();
  return async (asked) => {
    if (!URL.canParse(asked.url, 'http://door')) return toPlainAnswer(400, 'Bad Request');
    const match = findRoute(plan.routes, asked.method, new URL(asked.url, 'http://door').pathname);
    const found = match && workers.get(match.function);
    if (!match || !found) return toPlainAnswer(404, 'Not Found');
    if (!mayPass(Date.now())) return toPlainAnswer(429, 'Too Many Requests');
    const rule = plan.routes.find(({ key }) => key === match.key)?.signIn;
    const claims = rule && (await findClaims(rule, asked.headers.authorization));
    if (rule && !claims) return toPlainAnswer(401, 'Unauthorized');
    const outcome = await found.invoke(toHttpEvent(asked, match, new Date(), claims));
    if (outcome.ok) return toHttpAnswer(outcome.answer);
    say(`${match.function} failed on ${match.key}: ${outcome.type}: ${outcome.message}`);
    return outcome.why === 'timeout'
      ? toPlainAnswer(503, 'Service Unavailable')
      : toPlainAnswer(500, 'Internal Server Error');
  };
}

function toProblem(error: NodeJS.ErrnoException, port: number): Problem {
  if (error.code === 'EADDRINUSE') {
    return new Problem(
      `Port ${port} is already in use: end what runs there, or choose another with PORT=${port + 1} npm start.`,
    );
  }
  if (error.code === 'EACCES')
    return new Problem(`Port ${port} may not be opened by this account: choose one above 1023 with PORT.`);
  return new Problem(`Port ${port} cannot be opened: ${messageOf(error)}`);
}
