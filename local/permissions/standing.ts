import { nameIn } from '../addresses.ts';
import type { HousePlan } from '../template.ts';
import type { FunctionPlan, MappingPlan } from '../twins.ts';
import type { KeyOf, Right } from './rights.ts';
import { type Ask, mayDeliver, toKeyOf } from './roles.ts';

const READ_STREAM = ['DescribeStream', 'GetRecords', 'GetShardIterator'];
const READ_QUEUE = ['ReceiveMessage', 'DeleteMessage', 'GetQueueAttributes'];

/**
 * The plan without what its own roles would not let run on AWS: sources that a function may not read, and subscriptions
 * that may not deliver. Each is said once, with who, what and where.
 */
export async function holdSources(
  plan: HousePlan,
  ask: Ask,
  say: (line: string) => void,
): Promise<HousePlan> {
  const keyOf = toKeyOf(plan);
  const mappings = await keep(plan.mappings, async (mapping) => {
    const own = plan.functions.find(({ name }) => name === nameIn(mapping.FunctionName));
    if (!own) return true;
    const refused = await findRefused(own, toSourceRights(mapping, keyOf), ask);
    if (refused)
      say(`${toRefusal(own.name, refused)} Its source ${nameIn(mapping.EventSourceArn)} is not read.`);
    return !refused;
  });
  const subscriptions = await keep(plan.subscriptions, async ({ TopicArn, Endpoint }) => {
    const may = await mayDeliver(plan, TopicArn, Endpoint);
    if (!may)
      say(`The topic ${nameIn(TopicArn)} may not sqs:SendMessage on ${Endpoint}: nothing is delivered.`);
    return may;
  });
  return { ...plan, mappings, subscriptions };
}

/** The sentence at the terminal. */
export const toRefusal = (name: string, { action, resource, via }: Right): string =>
  `${name} may not ${action} on ${resource}${via ? ` through ${via}` : ''}: its role in the template does not allow it.`;

async function findRefused(
  own: FunctionPlan,
  rights: readonly Right[],
  ask: Ask,
): Promise<Right | undefined> {
  for (const right of rights) if (!(await ask(own.Role, right))) return right;
  return undefined;
}

/** What the source of a function reads in the function's name, and where it leaves what failed. */
function toSourceRights(mapping: MappingPlan, keyOf: KeyOf): readonly Right[] {
  const { EventSourceArn: source, DestinationConfig } = mapping;
  const through = (resource: string, via: string, ...actions: string[]): readonly Right[] => {
    const key = keyOf(resource);
    return key ? actions.map((action) => ({ action: `kms:${action}`, resource: key, via })) : [];
  };
  const rights: readonly Right[] = source.includes(':dynamodb:')
    ? [
        ...READ_STREAM.map((action) => ({ action: `dynamodb:${action}`, resource: source })),
        ...through(source.replace(/\/stream\/.*$/, ''), 'dynamodb', 'Decrypt'),
      ]
    : [
        ...READ_QUEUE.map((action) => ({ action: `sqs:${action}`, resource: source })),
        ...through(source, 'sqs', 'Decrypt'),
      ];
  const aside = DestinationConfig.OnFailure?.Destination;
  if (!aside) return rights;
  return [
    ...rights,
    { action: 'sqs:SendMessage', resource: aside },
    ...through(aside, 'sqs', 'GenerateDataKey', 'Decrypt'),
  ];
}

async function keep<One>(
  all: readonly One[],
  stays: (one: One) => Promise<boolean>,
): Promise<readonly One[]> {
  const verdicts = await Promise.all(all.map(stays));
  return all.filter((_, place) => verdicts[place]);
}
