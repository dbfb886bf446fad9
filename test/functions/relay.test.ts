import type { DynamoDBRecord } from 'aws-lambda';
import { describe, expect, it, vi } from 'vitest';
import type { Event } from '#core/events.ts';
import { relay } from '#functions/relay.ts';

const RUN = { awsRequestId: 'run', getRemainingTimeInMillis: () => 1000 };

/** An inserted event as the stream shows it; `letter` makes its id. */
const toRecord = (letter: string, more: object = {}): DynamoDBRecord => ({
  eventName: 'INSERT',
  dynamodb: {
    SequenceNumber: `sequence-${letter}`,
    NewImage: {
      event: {
        M: {
          id: { S: `01ARZ3NDEKTSV4RRFFQ69G5F${letter}${letter}` },
          name: { S: 'report.received' },
          at: { N: '1767225600000' },
          by: { M: { kind: { S: 'resident' } } },
          aggregate: { M: { kind: { S: 'report' }, id: { S: 'R1' } } },
          version: { N: '1' },
          index: { N: '0' },
          codes: { M: { lane: { S: 'relief' }, urgent: { BOOL: true }, people: { N: '3' } } },
          ...more,
        },
      },
    },
  },
});

async function run(records: readonly DynamoDBRecord[], refused: readonly string[] = []) {
  const published: Event[] = [];
  const answer = await relay(
    { Records: [...records] },
    async (events) => {
      published.push(...events);
      return new Set(refused);
    },
    RUN,
  );
  return { published, failed: answer.batchItemFailures.map((one) => one.itemIdentifier) };
}

describe('the relay', () => {
  it('publishes what was inserted, with numbers and yes-no as such', async () => {
    const { published, failed } = await run([toRecord('A')]);
    expect(published).toMatchObject([
      { name: 'report.received', at: 1_767_225_600_000, codes: { lane: 'relief', urgent: true, people: 3 } },
    ]);
    expect(failed).toEqual([]);
  });

  it('names the ones that the topic did not take by their sequence numbers', async () => {
    const { failed } = await run([toRecord('A'), toRecord('B')], ['01ARZ3NDEKTSV4RRFFQ69G5FBB']);
    expect(failed).toEqual(['sequence-B']);
  });

  it('publishes the readable ones and names the unreadable one, whose content stays out of the log', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { published, failed } = await run([
      toRecord('A', { name: { S: 'rahasia Bu Kambing' } }),
      toRecord('B'),
    ]);
    expect([published.length, failed]).toEqual([1, ['sequence-A']]);
    const [line] = log.mock.calls[0] ?? [];
    expect(JSON.parse(line)).toMatchObject({ function: 'relay', code: 'event.unreadable', requestId: 'run' });
    expect(line).not.toContain('Kambing');
    log.mockRestore();
  });

  it('fails as a whole when the topic cannot be reached, so that everything comes again', async () => {
    const down = relay({ Records: [toRecord('A')] }, () => Promise.reject(new Error('down')), RUN);
    await expect(down).rejects.toThrow('down');
  });
});
