import {
  Agent,
  createServer,
  type IncomingMessage,
  request as open,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { messageOf } from '../problem.ts';
import type { HousePlan } from '../template.ts';
import { type Refusal, toDenial, toRefusal } from './answers.ts';
import { type Caller, readCaller } from './caller.ts';
import { type KeyOf, READ_RIGHTS, type Right, readFileRights } from './rights.ts';
import { type Ask, toKeyOf } from './roles.ts';
import { toRefusal as toSentence } from './standing.ts';

/** The name under which the house itself and its tools call; it has no role. */
const HOUSE = 'local';

interface GuardInput {
  readonly plan: HousePlan;
  readonly ask: Ask;
  /** Address of the real local server of each service. */
  readonly servers: Readonly<Record<string, string>>;
  readonly say: (line: string) => void;
}

interface Asked {
  readonly request: IncomingMessage;
  readonly caller: Caller;
  /** Undefined where the body is a file: it is passed on as it comes. */
  readonly body: Buffer | undefined;
}

/**
 * The one address that functions find for every AWS service. A call carries its function's name as access key; it is
 * held to that function's own role, part by part, and then passed on to the local server unchanged.
 */
export class Guard {
  readonly url: string;
  readonly #server: Server;
  readonly #agent = new Agent({ keepAlive: true });
  readonly #said = new Set<string>();
  #input: GuardInput | undefined;
  #keyOf: KeyOf = () => undefined;

  private constructor(server: Server) {
    this.#server = server;
    // A TCP server that listens has an address and a port.
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    server.on('request', (request, response) => void this.#answer(request, response));
  }

  /** Listens on a free port of this machine; everything is refused until `open`. */
  static async listen(): Promise<Guard> {
    const server = createServer();
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return new Guard(server);
  }

  open(input: GuardInput): void {
    this.#input = input;
    this.#keyOf = toKeyOf(input.plan);
  }

  async close(): Promise<void> {
    const closed = new Promise((done) => this.#server.close(done));
    this.#server.closeAllConnections();
    this.#agent.destroy();
    await closed;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const caller = readCaller(request);
      const server = caller && this.#input?.servers[caller.service];
      if (!caller || !server)
        return refuse(
          response,
          toRefusal('', true, 'This call names no caller or no service that is served here.'),
        );
      const body = caller.service === 's3' ? undefined : await bodyOf(request);
      const asked = { request, caller, body };
      const refusal = await this.#findRefusal(asked);
      if (refusal) return refuse(response, refusal, request);
      this.#pass(asked, server, response);
    } catch (error) {
      response.destroy(error instanceof Error ? error : new Error(messageOf(error)));
    }
  }

  async #findRefusal(asked: Asked): Promise<Refusal | undefined> {
    const { caller, request } = asked;
    if (caller.name === HOUSE || !this.#input) return undefined;
    const { plan, ask } = this.#input;
    const inJson = request.headers['x-amz-target'] !== undefined;
    const own = plan.functions.find(({ name }) => name === caller.name);
    if (!own) return toRefusal(caller.service, inJson, `There is no function ${caller.name}.`);
    const rights = this.#readRights(asked);
    if (!rights) {
      const what = `${caller.service} ${operationOf(asked) || `${request.method} ${request.url}`}`;
      this.#say(`${own.name} asks for ${what}, which local/permissions/rights.ts does not know: refused.`);
      return toRefusal(caller.service, inJson, `${what} is not known to the permissions of the local house`);
    }
    for (const right of rights) {
      if (await ask(own.Role, right)) continue;
      this.#say(`${toSentence(own.name, right)} Its powers stand in infra/functions.ts.`);
      return toRefusal(caller.service, inJson, toDenial(own.Role, own.name, right));
    }
    return undefined;
  }

  #readRights(asked: Asked): readonly Right[] | undefined {
    const { request, caller, body } = asked;
    if (!body)
      return readFileRights(request.method ?? '', new URL(request.url ?? '/', this.url), this.#keyOf);
    const inJson = request.headers['x-amz-target'] !== undefined;
    const text = body.toString('utf8');
    const input: unknown = inJson ? JSON.parse(text || '{}') : Object.fromEntries(new URLSearchParams(text));
    return READ_RIGHTS[caller.service]?.(operationOf(asked), input, this.#keyOf);
  }

  /** The same refusal a thousand times is one line. */
  #say(line: string): void {
    if (this.#said.has(line)) return;
    this.#said.add(line);
    this.#input?.say(line);
  }

  #pass({ request, body }: Asked, server: string, response: ServerResponse): void {
    const { hostname, port } = new URL(server);
    const { method, url: path } = request;
    const passed = open(
      { agent: this.#agent, hostname, port, method, path, headers: toHeaders(request) },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
        answer.pipe(response);
      },
    );
    passed.on('error', () => response.destroy());
    response.on('close', () => {
      if (!response.writableFinished) passed.destroy();
    });
    if (body) passed.end(body);
    else request.pipe(passed);
  }
}

/** `PutItem`, from the header of the JSON protocols or the form of the older one. */
function operationOf({ request, body }: Asked): string {
  const target = request.headers['x-amz-target'];
  if (typeof target === 'string') return target.split('.').at(-1) ?? '';
  return (body && new URLSearchParams(body.toString('utf8')).get('Action')) ?? '';
}

/** Local servers part their data by access key: everybody comes as the house. */
function toHeaders({ headers }: IncomingMessage): Record<string, string | string[]> {
  const passed = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined || name === 'connection' ? [] : [[name, value] as const],
  );
  const { authorization } = headers;
  return {
    ...Object.fromEntries(passed),
    ...(authorization && { authorization: authorization.replace(/Credential=[^/]+/, `Credential=${HOUSE}`) }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts);
}

function refuse(
  response: ServerResponse,
  { status, headers, body }: Refusal,
  request?: IncomingMessage,
): void {
  request?.resume();
  response.writeHead(status, headers).end(body);
}
