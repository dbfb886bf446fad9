import { describe, expect, it } from 'vitest';
import { createMemoryStores } from '#adapters/memory.ts';
import { refuse } from '#core/shared/refusals.ts';
import { answerOnceOrThrow } from '#functions/api/idempotency.ts';
import { ApiRefusal } from '#functions/lib/problem.ts';

const request = {
  method: 'POST',
  path: '/api/reports/x/acts',
  body: '{"kind":"take"}',
  headers: { 'idempotency-key': 'invented-key-1' },
} as unknown as Parameters<typeof answerOnceOrThrow>[0]['request'];

const taken = () => ApiRefusal.of(refuse('access.denied'));

describe('the same request sent twice at once', () => {
  it('is answered alike, also when the other one was done between the look at the mark and the decision', async () => {
    const { marks } = createMemoryStores(() => 0);
    const asking = { request, account: 'invented', marks };
    const late = answerOnceOrThrow(asking, async () => {
      // The winner runs from end to end while this one has not decided yet.
      await answerOnceOrThrow(asking, async () => ({ status: 200, body: { done: true } }));
      throw taken();
    });
    expect(await late).toMatchObject({ status: 200, body: { done: true } });
  });

  it('is refused where nobody has done it', async () => {
    const { marks } = createMemoryStores(() => 0);
    const asked = answerOnceOrThrow({ request, account: 'invented', marks }, async () => {
      throw taken();
    });
    await expect(asked).rejects.toBeInstanceOf(ApiRefusal);
  });

  it('and another fault is never taken for a refusal', async () => {
    const { marks } = createMemoryStores(() => 0);
    const asking = { request, account: 'invented', marks };
    await answerOnceOrThrow(asking, async () => ({ status: 200, body: {} }));
    const other = { ...request, headers: { 'idempotency-key': 'invented-key-2' } };
    const asked = answerOnceOrThrow({ ...asking, request: other }, async () => {
      throw new Error('broken');
    });
    await expect(asked).rejects.toThrow('broken');
  });
});
