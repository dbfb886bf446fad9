import { executeCall } from '../bot-api/execute.ts';
import type { Parts } from '../parts.ts';
import type { WebhookSetting } from '../records/settings.ts';
import type { UpdateRecord } from '../records/updates.ts';
import type { Delivery } from './delivery.ts';
import { type Answer, createPoster, type Poster } from './post.ts';

/** Waits before an update is tried again, in milliseconds; the last one repeats. */
const BACK_OFF = [300, 1_000, 3_000, 8_000, 20_000, 40_000, 60_000];
/** Telegram keeps an update no longer than 24 hours. */
const KEPT_FOR = 24 * 3600_000;

/** The updates of one chat in order: a failing one holds up those behind it and nobody else. */
interface Lane {
  chatId: number;
  queue: UpdateRecord[];
  failures: number;
  isBusy: boolean;
  retry?: NodeJS.Timeout;
}

interface State {
  parts: Parts;
  poster: Poster;
  delivery: Delivery;
  webhook: WebhookSetting | undefined;
  lanes: Map<number, Lane>;
  ready: Lane[];
  inFlight: number;
  isClosed: boolean;
}

function readMethodReply({ contentType, text }: Answer): Record<string, unknown> | undefined {
  if (text === '') return undefined;
  if (contentType.includes('urlencoded')) return Object.fromEntries(new URLSearchParams(text));
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null && !Array.isArray(body) ? { ...body } : undefined;
  } catch {
    return undefined;
  }
}

/** A method inside the webhook's answer is carried out; what becomes of it nobody hears. */
async function carryOutReply({ parts, delivery }: State, answer: Answer): Promise<void> {
  const { method, ...values } = readMethodReply(answer) ?? {};
  if (typeof method !== 'string' || method.toLowerCase() === 'getupdates') return;
  await executeCall(parts, delivery, { method, raw: { values, uploads: new Map() }, via: 'webhook' });
}

/** One attempt. Answers undefined when it arrived, otherwise what went wrong. */
async function attempt(
  state: State,
  webhook: WebhookSetting,
  record: UpdateRecord,
): Promise<string | undefined> {
  const fault = state.parts.faults.strikeWebhook(record.chatId);
  if (fault?.kind === 'not-delivered') return 'Connection refused (fault)';
  try {
    const answer = await state.poster.post(webhook.url, record.json, webhook.secret_token);
    if (fault?.kind === 'drop-answer') return 'Read timeout expired (fault)';
    if (answer.status < 200 || answer.status > 299)
      return `Wrong response from the webhook: ${answer.status}`;
    await carryOutReply(state, answer);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message || 'Connection failed' : 'Connection failed';
  }
}

function settle(state: State, lane: Lane, record: UpdateRecord, error: string | undefined): void {
  const { updates, now } = state.parts;
  if (error === undefined) {
    record.copies = updates.markArrived(record);
    lane.failures = 0;
    if (record.copies <= 0) lane.queue.shift();
    return;
  }
  updates.markAttempt(record.updateId, error);
  if (now() - record.createdAt > KEPT_FOR) {
    updates.markFailed(record.updateId);
    lane.queue.shift();
    return;
  }
  const wait = BACK_OFF[Math.min(lane.failures, BACK_OFF.length - 1)] ?? 60_000;
  lane.failures += 1;
  lane.retry = setTimeout(() => {
    delete lane.retry;
    enqueue(state, lane);
  }, wait);
}

async function serve(state: State, webhook: WebhookSetting, lane: Lane, record: UpdateRecord): Promise<void> {
  lane.isBusy = true;
  state.inFlight += 1;
  const error = await attempt(state, webhook, record);
  state.inFlight -= 1;
  lane.isBusy = false;
  if (state.isClosed) return;
  settle(state, lane, record, error);
  if (state.lanes.get(lane.chatId) !== lane) return pump(state);
  if (lane.queue.length === 0) {
    state.lanes.delete(lane.chatId);
    state.parts.feed.publish({ kind: 'updates', chatId: lane.chatId });
  }
  enqueue(state, lane);
}

/** Puts a lane in line for a connection, if it has something to deliver and nothing to wait for. */
function enqueue(state: State, lane: Lane): void {
  const isWaiting = lane.isBusy || lane.retry !== undefined || state.ready.includes(lane);
  if (!isWaiting && lane.queue.length > 0 && state.lanes.get(lane.chatId) === lane) state.ready.push(lane);
  pump(state);
}

function pump(state: State): void {
  const { webhook } = state;
  while (webhook && !state.isClosed && state.inFlight < webhook.max_connections) {
    const lane = state.ready.shift();
    const record = lane?.queue[0];
    if (!lane || !record) return;
    // Every failure of an attempt is settled inside; nothing is left to catch.
    void serve(state, webhook, lane, record);
  }
}

function add(state: State, record: UpdateRecord): void {
  const lane = state.lanes.get(record.chatId) ?? {
    chatId: record.chatId,
    queue: [],
    failures: 0,
    isBusy: false,
  };
  state.lanes.set(record.chatId, lane);
  lane.queue.push(record);
  enqueue(state, lane);
}

function restart(state: State): void {
  for (const lane of state.lanes.values()) clearTimeout(lane.retry);
  state.lanes.clear();
  state.ready = [];
  state.webhook = state.parts.settings.webhook();
  if (!state.webhook) return;
  for (const record of state.parts.updates.listPending(1_000_000)) add(state, record);
}

async function close(state: State): Promise<void> {
  state.isClosed = true;
  for (const lane of state.lanes.values()) clearTimeout(lane.retry);
  state.poster.close();
}

/** Opens the delivery of updates and goes on with those that were pending when the house last stopped. */
export function openDelivery(parts: Parts): Delivery {
  let newestPoll = 0;
  const delivery: Delivery = {
    offer: (record) => {
      if (state.webhook) add(state, record);
      else parts.feed.publish({ kind: 'updates', chatId: record.chatId });
    },
    webhookChanged: () => restart(state),
    beginPoll: () => {
      newestPoll += 1;
      const mine = newestPoll;
      parts.feed.publish({ kind: 'updates', chatId: 0 });
      return () => mine === newestPoll && !state.isClosed;
    },
    close: () => close(state),
  };
  const state: State = {
    parts,
    poster: createPoster(),
    delivery,
    webhook: undefined,
    lanes: new Map(),
    ready: [],
    inFlight: 0,
    isClosed: false,
  };
  restart(state);
  return delivery;
}
