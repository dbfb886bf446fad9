import * as z from 'zod';
import { AwsError, callAws } from './aws-json.ts';
import { Problem } from './problem.ts';
import type { Index, TablePlan } from './twins.ts';

const Described = z.object({
  Table: z.object({
    KeySchema: z.array(z.object({ AttributeName: z.string(), KeyType: z.string() })),
    GlobalSecondaryIndexes: z.array(z.object({ IndexName: z.string() })).default([]),
  }),
});
type Described = z.infer<typeof Described>;

/** Makes every table of the plan that is not there yet, and adds indexes that are new. Throws a `Problem` for a changed key. */
export async function ensureTables(url: string, plans: readonly TablePlan[]): Promise<void> {
  for (const plan of plans) {
    const present = await describe(url, plan.name);
    if (present) await addIndexes(url, plan, present);
    else await create(url, plan);
    if (plan.TimeToLiveSpecification) await forget(url, plan);
  }
}

async function describe(url: string, name: string): Promise<Described | undefined> {
  try {
    return Described.parse(await callAws(url, 'DynamoDB_20120810.DescribeTable', { TableName: name }));
  } catch (error) {
    if (error instanceof AwsError && error.code === 'ResourceNotFoundException') return undefined;
    throw error;
  }
}

async function create(url: string, plan: TablePlan): Promise<void> {
  await callAws(url, 'DynamoDB_20120810.CreateTable', {
    TableName: plan.name,
    BillingMode: 'PAY_PER_REQUEST',
    KeySchema: plan.KeySchema,
    AttributeDefinitions: plan.AttributeDefinitions,
    ...(plan.GlobalSecondaryIndexes.length > 0 && { GlobalSecondaryIndexes: plan.GlobalSecondaryIndexes }),
    ...(plan.StreamSpecification && {
      StreamSpecification: { StreamEnabled: true, ...plan.StreamSpecification },
    }),
  });
}

async function addIndexes(url: string, plan: TablePlan, { Table }: Described): Promise<void> {
  if (keyOf(Table.KeySchema) !== keyOf(plan.KeySchema)) {
    throw new Problem(
      `The key of ${plan.name} has changed since its data was written: npm run reset starts anew.`,
    );
  }
  const known = new Set(Table.GlobalSecondaryIndexes.map((index) => index.IndexName));
  for (const index of plan.GlobalSecondaryIndexes)
    if (!known.has(index.IndexName)) await addIndex(url, plan, index);
}

const addIndex = (url: string, plan: TablePlan, index: Index): Promise<unknown> =>
  callAws(url, 'DynamoDB_20120810.UpdateTable', {
    TableName: plan.name,
    AttributeDefinitions: plan.AttributeDefinitions,
    GlobalSecondaryIndexUpdates: [{ Create: index }],
  });

const keyOf = (schema: readonly { readonly AttributeName: string; readonly KeyType: string }[]): string =>
  schema.map(({ AttributeName, KeyType }) => `${KeyType} ${AttributeName}`).join();

async function forget(url: string, { name, TimeToLiveSpecification }: TablePlan): Promise<void> {
  await callAws(url, 'DynamoDB_20120810.UpdateTimeToLive', { TableName: name, TimeToLiveSpecification });
}
