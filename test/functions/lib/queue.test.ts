import type { Context, SQSEvent } from 'aws-lambda';
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import * as z from 'zod';
import { toQueueLambda } from '#functions/lib/queue.ts';

const Goat = z.object({ name: z.string(), age: z.number() });
const CONTEXT = { awsRequestId: 'run', getRemainingTimeInMillis: () => 1000 } as unknown as Context;

let log: MockInstance<typeof console.error>;
beforeEach(() => {
  log = vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => log.mockRestore());

const toBatch = (...bodies: string[]) =>
  ({ Records: bodies.map((body, index) => ({ messageId: `m${index}`, body })) }) as unknown as SQSEvent;

function toHandler(seen: string[]) {
  return toQueueLambda('count-goats', Goat, async ({ name, age }) => {
    if (age < 0) throw new TypeError(`${name} is not born yet`);
    seen.push(name);
  });
}

describe('a function behind a queue', () => {
  it('takes messages one after the other and fails nobody when all are well', async () => {
    const seen: string[] = [];
    const answer = await toHandler(seen)(
      toBatch('{"name":"Si Putih","age":2}', '{"name":"Bela","age":1}'),
      CONTEXT,
    );
    expect([seen, answer]).toEqual([['Si Putih', 'Bela'], { batchItemFailures: [] }]);
  });

  it('fails only the unreadable message and the one whose handling throws', async () => {
    const seen: string[] = [];
    const batch = toBatch('{"name":', '{"name":"Bela","age":-1}', '{"age":1}', '{"name":"Si Putih","age":2}');
    const answer = await toHandler(seen)(batch, CONTEXT);
    expect(answer.batchItemFailures.map((one) => one.itemIdentifier)).toEqual(['m0', 'm1', 'm2']);
    expect(seen).toEqual(['Si Putih']);
  });

  it('logs each failure once with its code, and nothing of what the message said', async () => {
    await toHandler([])(toBatch('{"name":"Bela","age":-1}', 'Bela'), CONTEXT);
    const lines = log.mock.calls.map(([line]) => JSON.parse(line));
    expect(lines.map(({ code }) => code)).toEqual(['message.failed', 'message.unreadable']);
    expect(lines[0]).toMatchObject({ function: 'count-goats', error: 'TypeError', requestId: 'run' });
    expect(JSON.stringify(lines)).not.toContain('Bela');
  });
});
