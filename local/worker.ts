/**
 * One process of one function, as Lambda runs it: the handler is loaded once and then runs one event at a time.
 * Started by workers.ts, with the environment of the template and nothing else.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FromWorker, Order } from './worker-messages.ts';

type Handler = (event: unknown, context: unknown) => unknown;

const name = process.env['AWS_LAMBDA_FUNCTION_NAME'] ?? '';

// Without the house there is nobody to work for, also when it was killed.
process.on('disconnect', () => process.exit(0));
// Ctrl-C reaches the whole terminal; the house ends us when our work is done.
process.on('SIGINT', () => {});

try {
  const handler = await loadHandler();
  process.on('message', (order: Order) => void run(handler, order));
  tell({ kind: 'ready' });
} catch (error) {
  tell({ kind: 'unloadable', ...describe(error) });
}

async function loadHandler(): Promise<Handler> {
  const [file = 'index', exported = 'handler'] = (process.env['_HANDLER'] ?? '').split('.');
  const module = await import(pathToFileURL(join(process.env['LAMBDA_TASK_ROOT'] ?? '', `${file}.mjs`)).href);
  const handler = module[exported];
  if (typeof handler !== 'function') throw new Error(`${file}.mjs exports no function ${exported}`);
  return handler;
}

async function run(handler: Handler, { id, event, deadline }: Order): Promise<void> {
  try {
    const answer = await handler(event, toContext(id, deadline));
    tell({ kind: 'answer', id, answer: answer ?? null });
  } catch (error) {
    tell({ kind: 'error', id, ...describe(error) });
  }
}

const toContext = (id: string, deadline: number) => ({
  awsRequestId: id,
  functionName: name,
  functionVersion: '$LATEST',
  memoryLimitInMB: process.env['AWS_LAMBDA_FUNCTION_MEMORY_SIZE'],
  logGroupName: process.env['AWS_LAMBDA_LOG_GROUP_NAME'],
  logStreamName: process.env['AWS_LAMBDA_LOG_STREAM_NAME'],
  invokedFunctionArn: `arn:aws:lambda:${process.env['AWS_REGION']}:000000000000:function:${name}`,
  callbackWaitsForEmptyEventLoop: false,
  getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
});

function describe(error: unknown): { readonly type: string; readonly message: string } {
  return error instanceof Error
    ? { type: error.name, message: error.message }
    : { type: 'Error', message: String(error) };
}

function tell(message: FromWorker): void {
  process.send?.(message);
}
