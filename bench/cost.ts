import { readFileSync } from 'node:fs';
import * as z from 'zod';
import type { Bar } from './bar.ts';
import type { Claimant, Consumed } from './capacity.ts';
import type { WarmTurn } from './warm.ts';

const Prices = z.object({
  region: z.string(),
  asOf: z.string(),
  source: z.string(),
  certain: z.boolean(),
  usd: z.object({
    millionHttpRequests: z.number(),
    millionInvocations: z.number(),
    gigabyteSecondArm: z.number(),
    millionReadUnits: z.number(),
    millionWriteUnits: z.number(),
    gigabyteOfLogs: z.number(),
    millionTopicMessages: z.number(),
    millionQueueRequests: z.number(),
  }),
  assumed: z.object({
    functionGigabytes: z.number(),
    /** Of a processor, at that memory. */
    processorShare: z.number(),
    millisecondsPerStoreCall: z.number(),
    eventsPerClaimant: z.number(),
    noticesPerClaimant: z.number(),
  }),
});
type Prices = z.infer<typeof Prices>;

const CALLS = 2;
const MOST_PER_THOUSAND = 0.0026;
const MOST_PER_CLAIMANT = 0.00009;

/** P12: what turns cost, from measured calls, units, processor time and log bytes, at the prices of bench/prices.json. */
export function measureCost(plain: Consumed, claimant: Claimant, turn: WarmTurn): readonly Bar[] {
  const prices = Prices.parse(JSON.parse(readFileSync('bench/prices.json', 'utf8')));
  const thousand = 1000 * (runOf(turn, prices, true) + unitsOf(plain, prices));
  const person =
    claimant.turns * runOf(turn, prices, true) + unitsOf(claimant, prices) + noticesOf(turn, prices);
  const reference = `${prices.region}, ${prices.asOf}${prices.certain ? '' : ', uncertain'}; ideal 0.0022, typical 0.0068 (anchors)`;
  return [
    toBar('P12', 'USD per 1,000 plain turns', thousand, MOST_PER_THOUSAND, reference),
    toBar(
      'P12 claimant',
      `USD per claimant (${claimant.turns} turns, ${prices.assumed.noticesPerClaimant} notices)`,
      person,
      MOST_PER_CLAIMANT,
      reference,
    ),
  ];
}

const toBar = (bar: string, what: string, value: number, most: number, reference: string): Bar => ({
  bar,
  what,
  goal: `at most ${most}`,
  reached: value.toPrecision(3),
  reference,
  met: value <= most,
  ratio: { value, bigger: 'worse' },
});

/** One run of a function: the request, the invocation, its time rounded up to a millisecond, its log. */
function runOf({ cpu, logBytes }: WarmTurn, { usd, assumed }: Prices, byHttp: boolean): number {
  const milliseconds = Math.ceil(cpu / assumed.processorShare + CALLS * assumed.millisecondsPerStoreCall);
  return (
    (byHttp ? usd.millionHttpRequests / 1e6 : 0) +
    usd.millionInvocations / 1e6 +
    (milliseconds / 1000) * assumed.functionGigabytes * usd.gigabyteSecondArm +
    (logBytes / 1e9) * usd.gigabyteOfLogs
  );
}

const unitsOf = ({ readUnits, writeUnits }: Consumed, { usd }: Prices): number =>
  (readUnits * usd.millionReadUnits + writeUnits * usd.millionWriteUnits) / 1e6;

/** What follows a save: the relay, the topic, a queue (send, receive, delete), the sender and its two writes and two reads. */
function noticesOf(turn: WarmTurn, prices: Prices): number {
  const { usd, assumed } = prices;
  const relayed =
    runOf(turn, prices, false) + (usd.millionTopicMessages + 3 * usd.millionQueueRequests) / 1e6;
  const sent = runOf(turn, prices, false) + unitsOf({ readUnits: 2, writeUnits: 2 }, prices);
  return assumed.eventsPerClaimant * relayed + assumed.noticesPerClaimant * sent;
}
