import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AwsError } from './aws-json.ts';
import { messageOf } from './problem.ts';

/** One operation of a small local service: the parsed input in, the answer out; an `AwsError` is a refusal. */
export type Operation = (input: unknown) => unknown;

/** A server that speaks the AWS JSON protocol for the operations it was given (`TrentService.Decrypt`). */
export interface Endpoint {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Serves these operations on a free port of this machine only. */
export async function startEndpoint(operations: Readonly<Record<string, Operation>>): Promise<Endpoint> {
  const server = createServer(async (request, response) => {
    const { status, body } = await answer(operations, request);
    response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A TCP server that listens has an address and a port.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(operations: Readonly<Record<string, Operation>>, request: IncomingMessage) {
  const target = String(request.headers['x-amz-target']);
  try {
    const operation = operations[target];
    if (!operation) throw new AwsError('UnknownOperationException', `${target} is not served on this laptop`);
    return { status: 200, body: operation(JSON.parse(await textOf(request))) };
  } catch (error) {
    const code = error instanceof AwsError ? error.code : 'ValidationException';
    return { status: 400, body: { __type: code, message: messageOf(error) } };
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}
