import { pathToFileURL } from 'node:url';

// One process of one function, as Lambda runs it: the handler is loaded once and runs one event at a time.

interface Order {
  readonly id: number;
  readonly event?: unknown;
  readonly ask?: 'usage';
}

const context = {
  awsRequestId: '00000000-0000-4000-8000-000000000000',
  functionName: 'bench',
  callbackWaitsForEmptyEventLoop: false,
  getRemainingTimeInMillis: () => 25_000,
};

process.on('disconnect', () => process.exit(0));
const { handler } = await import(pathToFileURL(process.argv[2] ?? '').href);
let busy: Promise<unknown> = Promise.resolve();
process.on('message', (order: Order) => {
  busy = busy.then(() => answer(order));
});
process.send?.({ ready: true, usage: process.cpuUsage() });

async function answer({ id, event, ask }: Order): Promise<void> {
  if (ask === 'usage') {
    process.send?.({ id, usage: { ...process.cpuUsage(), memory: process.memoryUsage.rss() } });
    return;
  }
  try {
    process.send?.({ id, answer: await handler(event, context) });
  } catch (error) {
    process.send?.({
      id,
      failed: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
    });
  }
}
