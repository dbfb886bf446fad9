import { describe, expect, it } from 'vitest';
import { deliverInOrder } from '#local/batch.ts';
import { MappingPlan } from '#local/twins.ts';
import type { Outcome } from '#local/worker-messages.ts';

const broken: Outcome = { ok: false, why: 'error', type: 'Error', message: 'on purpose' };

/** Delivers letters; `handle` says how a batch ends. */
async function deliver(letters: string, settings: object, handle: (batch: string) => Outcome) {
  const seen: string[] = [];
  const givenUp: string[] = [];
  await deliverInOrder(
    {
      mapping: MappingPlan.parse({
        name: 'm',
        FunctionName: 'f',
        EventSourceArn: 'a',
        MaximumRetryAttempts: 3,
        ...settings,
      }),
      idOf: (letter: string) => letter,
      invoke: async (batch) => {
        seen.push(batch.join(''));
        return handle(batch.join(''));
      },
      giveUp: async (batch) => void givenUp.push(batch.join('')),
      signal: new AbortController().signal,
    },
    [...letters],
  );
  return { seen, givenUp };
}

const failures = (...ids: string[]): Outcome => ({
  ok: true,
  answer: { batchItemFailures: ids.map((itemIdentifier) => ({ itemIdentifier })) },
});

describe('delivery in order', () => {
  it('begins again at the first record that failed', async () => {
    let tries = 0;
    const report = { FunctionResponseTypes: ['ReportBatchItemFailures'] };
    const { seen } = await deliver('abcd', report, () => {
      tries += 1;
      return tries === 1 ? failures('d', 'c') : failures();
    });
    expect(seen).toEqual(['abcd', 'cd']);
  });

  it('halves a batch until the one bad record stands alone, and puts only that aside', async () => {
    const { givenUp } = await deliver('abcd', { BisectBatchOnFunctionError: true }, (batch) =>
      batch.includes('c') ? broken : { ok: true, answer: null },
    );
    expect(givenUp).toEqual(['c']);
  });

  it('without halving puts the whole batch aside after its attempts', async () => {
    const { seen, givenUp } = await deliver('ab', { MaximumRetryAttempts: 1 }, () => broken);
    expect([seen, givenUp]).toEqual([['ab', 'ab'], ['ab']]);
  });

  it('treats ids it does not know as the failure of all', async () => {
    const settings = { FunctionResponseTypes: ['ReportBatchItemFailures'], MaximumRetryAttempts: 0 };
    expect((await deliver('ab', settings, () => failures('z'))).givenUp).toEqual(['ab']);
  });

  it('stops without putting anything aside when the house closes', async () => {
    const closing = new AbortController();
    const givenUp: string[] = [];
    const delivery = deliverInOrder(
      {
        mapping: MappingPlan.parse({
          name: 'm',
          FunctionName: 'f',
          EventSourceArn: 'a',
          MaximumRetryAttempts: 0,
        }),
        idOf: String,
        invoke: async () => {
          closing.abort();
          return broken;
        },
        giveUp: async () => void givenUp.push('something'),
        signal: closing.signal,
      },
      ['a'],
    );
    await expect(delivery).rejects.toThrow();
    expect(givenUp).toEqual([]);
  });
});
