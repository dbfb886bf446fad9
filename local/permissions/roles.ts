import { runSimulation, type Simulation } from '@cloud-copilot/iam-simulate';
import { ACCOUNT, REGION } from '../aws-json.ts';
import type { HousePlan } from '../template.ts';
import type { KeyOf, Right } from './rights.ts';

/** Does a role of the template allow this? Remembered: a second question costs nothing. */
export type Ask = (role: string, right: Right) => Promise<boolean>;

/** The key at rest of everything in the plan that is encrypted with one of its own. */
export function toKeyOf({ tables, queues, topics, buckets }: HousePlan): KeyOf {
  const keys = new Map<string, string | undefined>([
    ...tables.map(
      (one) => [arn('dynamodb', `table/${one.name}`), one.SSESpecification?.KMSMasterKeyId] as const,
    ),
    ...queues.map((one) => [arn('sqs', one.name), one.KmsMasterKeyId] as const),
    ...topics.map((one) => [arn('sns', one.name), one.KmsMasterKeyId] as const),
    ...buckets.map((one) => [`arn:aws:s3:::${one.name}`, keyOfBucket(one)] as const),
  ]);
  return (resource) => keys.get(resource);
}

const keyOfBucket = (bucket: HousePlan['buckets'][number]): string | undefined =>
  bucket.BucketEncryption?.ServerSideEncryptionConfiguration[0]?.ServerSideEncryptionByDefault.KMSMasterKeyID;

const arn = (service: string, rest: string): string => `arn:aws:${service}:${REGION}:${ACCOUNT}:${rest}`;

/** Asks the policies of the template as IAM would, with the key policies beside them. */
export function toAsk(plan: HousePlan): Ask {
  const known = new Map<string, Promise<boolean>>();
  return (role, right) => {
    const question = [role, right.action, right.resource, right.via, right.leading].join(' ');
    const answer = known.get(question) ?? simulate(plan, role, right);
    known.set(question, answer);
    return answer;
  };
}

async function simulate(
  plan: HousePlan,
  role: string,
  { action, resource, via, leading }: Right,
): Promise<boolean> {
  const name = role.split('/').at(-1) ?? role;
  const own = plan.policies.filter(({ Roles }) => Roles.includes(name));
  return isAllowed({
    request: {
      principal: role,
      action,
      resource: { resource, accountId: ACCOUNT },
      contextVariables: {
        'aws:SecureTransport': 'true',
        ...(leading !== undefined && { 'dynamodb:LeadingKeys': [leading] }),
        ...(via && { 'kms:ViaService': `${via}.${REGION}.amazonaws.com`, 'kms:CallerAccount': ACCOUNT }),
      },
    },
    identityPolicies: own.map((policy) => ({ name: policy.name, policy: policy.PolicyDocument })),
    serviceControlPolicies: [],
    resourceControlPolicies: [],
    ...(action.startsWith('kms:') && { resourcePolicy: keyPolicyOf(plan, resource) }),
  });
}

/** May the topic put what it hears into a queue? Asked of the queue's own policy, and of the key's when it has one. */
export async function mayDeliver(plan: HousePlan, topic: string, queue: string): Promise<boolean> {
  const name = queue.split(':').at(-1) ?? queue;
  const policy = plan.queuePolicies.find(({ Queues }) => Queues.some((url) => url.endsWith(`/${name}`)));
  const key = plan.queues.find((one) => one.name === name)?.KmsMasterKeyId;
  const asTopic = (action: string, resource: string, resourcePolicy: unknown) =>
    isAllowed({
      request: {
        principal: 'sns.amazonaws.com',
        action,
        resource: { resource, accountId: ACCOUNT },
        contextVariables: {
          'aws:SourceArn': topic,
          'aws:SourceAccount': ACCOUNT,
          'aws:SecureTransport': 'true',
        },
      },
      identityPolicies: [],
      serviceControlPolicies: [],
      resourceControlPolicies: [],
      resourcePolicy,
    });
  const rights = [
    asTopic('sqs:SendMessage', queue, policy?.PolicyDocument),
    ...(key
      ? ['kms:GenerateDataKey', 'kms:Decrypt'].map((action) => asTopic(action, key, keyPolicyOf(plan, key)))
      : []),
  ];
  return (await Promise.all(rights)).every(Boolean);
}

const keyPolicyOf = ({ keyPolicies }: HousePlan, key: string): unknown =>
  keyPolicies.find(({ name }) => key.endsWith(`/${name}`))?.KeyPolicy;

/** A question that the simulator cannot read is a "no" too. */
async function isAllowed(simulation: Simulation): Promise<boolean> {
  const answer = await runSimulation(simulation, {});
  return answer.resultType !== 'error' && answer.overallResult === 'Allowed';
}
