import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { mkdirSync } from 'node:fs';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { type FauxqsServer, startFauxqs } from 'fauxqs';
import { nameIn } from './addresses.ts';
import { ACCOUNT, callAws, REGION } from './aws-json.ts';
import { messageOf, Problem } from './problem.ts';
import type { HousePlan } from './template.ts';
import type { QueuePlan, SubscriptionPlan } from './twins.ts';

/** The SQS, SNS and S3 server of the house, kept on disk. */
export interface Messaging {
  readonly url: string;
  readonly server: FauxqsServer;
  readonly stop: () => Promise<void>;
}

/** Starts the server on files in `folder`. Throws a `Problem` when they cannot be read. */
export async function startMessaging(folder: string): Promise<Messaging> {
  const dataDir = join(folder, 'queues');
  const s3StorageDir = join(folder, 'files');
  try {
    mkdirSync(dataDir, { recursive: true });
    mkdirSync(s3StorageDir, { recursive: true });
    const server = await startFauxqs({
      port: 0,
      logger: false,
      defaultRegion: REGION,
      dataDir,
      s3StorageDir,
    });
    const closeDoor = keepStrangersOut(server.port);
    const stop = async (): Promise<void> => {
      await server.stop();
      closeDoor();
    };
    return { url: `http://127.0.0.1:${server.port}`, server, stop };
  } catch (error) {
    throw new Problem(
      `The queues in ${dataDir} cannot be opened (${messageOf(error)}). Move the folder away, or give up its data with npm run reset.`,
    );
  }
}

/** The server listens on every network of the machine and offers no choice: what comes from outside is hung up on. */
function keepStrangersOut(port: number): () => void {
  const onSocket = (message: unknown): void => {
    // Node's documented message on this channel.
    const { socket } = message as { socket: Socket };
    const home = socket.remoteAddress ?? '';
    if (socket.localPort === port && !/^(::ffff:)?127\.|^::1$/.test(home)) socket.destroy();
  };
  subscribe('net.server.socket', onSocket);
  return () => unsubscribe('net.server.socket', onSocket);
}

/** Makes every queue, topic, subscription and bucket of the plan as the plan now wants them; messages stay. */
export async function ensureMessaging({ server, url }: Messaging, plan: HousePlan): Promise<void> {
  // Dead letters first: a queue that names them needs their address.
  const queues = plan.queues.toSorted(
    (a, b) => Number(Boolean(a.RedrivePolicy)) - Number(Boolean(b.RedrivePolicy)),
  );
  for (const queue of queues) await ensureQueue(server, url, queue);
  for (const { name } of plan.topics) {
    // A topic holds no messages, so making it anew only renews its subscriptions.
    server.deleteTopic(name);
    server.createTopic(name);
  }
  for (const one of plan.subscriptions) if (one.Protocol === 'sqs') listen(server, one);
  for (const { name } of plan.buckets) ensureBucket(server, name);
}

async function ensureQueue(server: FauxqsServer, url: string, plan: QueuePlan): Promise<void> {
  const attributes = {
    VisibilityTimeout: String(plan.VisibilityTimeout),
    MessageRetentionPeriod: String(plan.MessageRetentionPeriod),
    DelaySeconds: String(plan.DelaySeconds),
    ...(plan.RedrivePolicy && { RedrivePolicy: JSON.stringify(plan.RedrivePolicy) }),
  };
  const present = server.inspectQueue(plan.name);
  if (!present) {
    server.createQueue(plan.name, { attributes });
    return;
  }
  const QueueUrl = queueUrl(url, plan.name);
  await callAws(url, 'AmazonSQS.SetQueueAttributes', { QueueUrl, Attributes: attributes });
  // Whoever held these messages has died with the last house: they may come again in a second. With no second at all the
  // server loses count of how often they came, and refuses.
  for (const { receiptHandle } of present.messages.inflight) {
    const again = { QueueUrl, ReceiptHandle: receiptHandle, VisibilityTimeout: 1 };
    await callAws(url, 'AmazonSQS.ChangeMessageVisibility', again);
  }
}

/** The address of a queue by its name. */
export const queueUrl = (url: string, name: string): string => `${url}/${ACCOUNT}/${name}`;

function listen(server: FauxqsServer, plan: SubscriptionPlan): void {
  const attributes = {
    RawMessageDelivery: String(plan.RawMessageDelivery),
    ...(plan.FilterPolicy && { FilterPolicy: JSON.stringify(plan.FilterPolicy) }),
    ...(plan.FilterPolicyScope && { FilterPolicyScope: plan.FilterPolicyScope }),
  };
  server.subscribe({ topic: nameIn(plan.TopicArn), queue: nameIn(plan.Endpoint), attributes });
}

function ensureBucket(server: FauxqsServer, name: string): void {
  try {
    server.createBucket(name);
  } catch (error) {
    if (!/already/i.test(messageOf(error))) throw error;
  }
}
