import * as z from 'zod';

/** Properties of a resource as the local house needs them; `name` is added by the reader of the template. */
const twin = <Shape extends z.ZodRawShape>(shape: Shape) => z.object({ name: z.string(), ...shape });

const KeySchema = z.array(z.object({ AttributeName: z.string(), KeyType: z.enum(['HASH', 'RANGE']) }));
const Index = z.object({ IndexName: z.string(), KeySchema, Projection: z.record(z.string(), z.unknown()) });
export type Index = z.infer<typeof Index>;

export const TablePlan = twin({
  KeySchema,
  AttributeDefinitions: z.array(z.object({ AttributeName: z.string(), AttributeType: z.string() })),
  GlobalSecondaryIndexes: z.array(Index).default([]),
  StreamSpecification: z.object({ StreamViewType: z.string() }).optional(),
  TimeToLiveSpecification: z.object({ AttributeName: z.string(), Enabled: z.boolean() }).optional(),
  SSESpecification: z.object({ KMSMasterKeyId: z.string().optional() }).optional(),
});
export type TablePlan = z.infer<typeof TablePlan>;

export const QueuePlan = twin({
  VisibilityTimeout: z.coerce.number().default(30),
  MessageRetentionPeriod: z.coerce.number().default(345_600),
  DelaySeconds: z.coerce.number().default(0),
  RedrivePolicy: z.object({ deadLetterTargetArn: z.string(), maxReceiveCount: z.coerce.number() }).optional(),
  KmsMasterKeyId: z.string().optional(),
});
export type QueuePlan = z.infer<typeof QueuePlan>;

export const TopicPlan = twin({ KmsMasterKeyId: z.string().optional() });
export type TopicPlan = z.infer<typeof TopicPlan>;

export const SubscriptionPlan = twin({
  TopicArn: z.string(),
  Endpoint: z.string(),
  Protocol: z.string(),
  RawMessageDelivery: z.boolean().default(false),
  FilterPolicy: z.record(z.string(), z.unknown()).optional(),
  FilterPolicyScope: z.string().optional(),
});
export type SubscriptionPlan = z.infer<typeof SubscriptionPlan>;

const BucketKey = z.object({
  ServerSideEncryptionByDefault: z.object({ KMSMasterKeyID: z.string().optional() }),
});
export const BucketPlan = twin({
  BucketEncryption: z.object({ ServerSideEncryptionConfiguration: z.array(BucketKey) }).optional(),
});
export type BucketPlan = z.infer<typeof BucketPlan>;

export const FunctionPlan = twin({
  /** The folder of its code. */
  code: z.string(),
  Handler: z.string(),
  /** The ARN of its role. */
  Role: z.string(),
  /** Seconds. */
  Timeout: z.coerce.number().default(3),
  MemorySize: z.coerce.number().default(128),
  Environment: z.object({ Variables: z.record(z.string(), z.string()) }).default({ Variables: {} }),
  ReservedConcurrentExecutions: z.coerce.number().optional(),
  LoggingConfig: z.object({ LogGroup: z.string() }).optional(),
});
export type FunctionPlan = z.infer<typeof FunctionPlan>;

export const IntegrationPlan = twin({ IntegrationUri: z.string() });
export const RoutePlan = twin({
  RouteKey: z.string(),
  Target: z.string(),
  AuthorizerId: z.string().optional(),
});

export const AuthorizerPlan = twin({
  JwtConfiguration: z.object({ Issuer: z.string(), Audience: z.array(z.string()) }),
});

export const StagePlan = twin({
  DefaultRouteSettings: z
    .object({ ThrottlingBurstLimit: z.coerce.number(), ThrottlingRateLimit: z.coerce.number() })
    .optional(),
});
export type StagePlan = z.infer<typeof StagePlan>;

export const MappingPlan = twin({
  FunctionName: z.string(),
  EventSourceArn: z.string(),
  BatchSize: z.coerce.number().default(10),
  BisectBatchOnFunctionError: z.boolean().default(false),
  MaximumRetryAttempts: z.coerce.number().default(-1),
  FunctionResponseTypes: z.array(z.string()).default([]),
  FilterCriteria: z.object({ Filters: z.array(z.object({ Pattern: z.string() })) }).default({ Filters: [] }),
  DestinationConfig: z.object({ OnFailure: z.object({ Destination: z.string() }).optional() }).default({}),
});
export type MappingPlan = z.infer<typeof MappingPlan>;

export const RulePlan = twin({
  ScheduleExpression: z.string().optional(),
  State: z.string().default('ENABLED'),
  Targets: z.array(z.object({ Arn: z.string() })).default([]),
});
export type RulePlan = z.infer<typeof RulePlan>;

/** Permissions as they are written, read by the simulator. */
export const PolicyPlan = twin({ PolicyDocument: z.unknown(), Roles: z.array(z.string()).default([]) });
export type PolicyPlan = z.infer<typeof PolicyPlan>;

export const QueuePolicyPlan = twin({ PolicyDocument: z.unknown(), Queues: z.array(z.string()) });
export type QueuePolicyPlan = z.infer<typeof QueuePolicyPlan>;

export const KeyPlan = twin({ KeyPolicy: z.unknown() });
export type KeyPlan = z.infer<typeof KeyPlan>;
