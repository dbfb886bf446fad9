import { setTimeout as wait } from 'node:timers/promises';

import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import type { Bar } from './bar.ts';
import type { Builds } from './builds.ts';
import type { Ground } from './ground.ts';
import { type Running, start } from './process.ts';
import { toEvent } from './updates.ts';

const BEFORE = 2;
const PEAK = 500;
const SECONDS = 4;
const CLEARED = 10;
/** As many processes as cores: what Lambda would add beyond that, this machine cannot lend. */
const WORKERS = 2;
const FIRST_CHAT = 650_000_000;

/** P10: from 2 to 500 updates a second within a second, everybody with a first message; nothing may be lost. */
export async function measureSurge(builds: Builds, ground: Ground): Promise<readonly Bar[]> {
  const telegram = builds.functions.get('telegram');
  if (!telegram) throw new Error('There is no function telegram');
  const workers = await Promise.all(
    Array.from({ length: WORKERS }, () => start(telegram, ground.environment)),
  );
  const answered: Promise<number>[] = [];
  const began = performance.now();
  let due = 0;
  for (let second = 0; second < SECONDS + 1; ) {
    second = (performance.now() - began) / 1000;
    // A second at two, a second of climbing, then the peak.
    const wanted =
      second < 1
        ? second * BEFORE
        : BEFORE + (second < 2 ? (PEAK * (second - 1) ** 2) / 2 : PEAK * (second - 1.5));
    for (; due < wanted && second < SECONDS; due += 1) answered.push(deliver(workers, due));
    if (second >= SECONDS) break;
    await wait(2);
  }
  const ended = performance.now();
  const statuses = await Promise.all(answered);
  const cleared = (performance.now() - ended) / 1000;
  for (const worker of workers) await worker.stop();
  const unanswered = statuses.filter((status) => status !== 200).length;
  const lost = await countMissing(ground, due);
  return [
    {
      bar: 'P10',
      what: `surge from ${BEFORE} to ${PEAK} updates a second, ${due} people`,
      goal: `0 lost, backlog gone in ${CLEARED} s`,
      reached: `${lost} lost, ${unanswered} refused, backlog gone in ${cleared.toFixed(1)} s`,
      reference: `${WORKERS} processes, the store beside them`,
      met: lost === 0 && unanswered === 0 && cleared <= CLEARED,
    },
  ];
}

/** An update that is refused is delivered again once, as Telegram would; what fails twice counts. */
async function deliver(workers: readonly Running[], place: number): Promise<number> {
  const event = toEvent(
    FIRST_CHAT + place,
    place % 3 === 0 ? 'banjir di Kampung Melayu, butuh makanan' : '/start',
  );
  const worker = workers[place % workers.length];
  const once = async (): Promise<number> => {
    try {
      return (await worker?.send(event))?.statusCode ?? 500;
    } catch {
      return 500;
    }
  };
  const status = await once();
  return status === 200 ? status : once();
}

/** People whose conversation the store does not hold. */
async function countMissing({ store }: Ground, people: number): Promise<number> {
  const client = new DynamoDBClient({ endpoint: store.endpoint });
  let missing = 0;
  for (let place = 0; place < people; place += 1) {
    const Key = { pk: { S: `CHAT#telegram:${FIRST_CHAT + place}` }, sk: { S: 'SESSION' } };
    const { Item } = await client.send(new GetItemCommand({ TableName: store.tables.sessions, Key }));
    if (!Item) missing += 1;
  }
  client.destroy();
  return missing;
}
