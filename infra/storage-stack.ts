import {
  Duration,
  aws_dynamodb as dynamodb,
  aws_iam as iam,
  aws_kms as kms,
  RemovalPolicy,
  Stack,
  type StackProps,
  aws_s3 as s3,
} from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { acknowledgeStorage } from './acknowledgements.ts';
import { STREAMED_TABLES, TABLES, type TableName } from './plan.ts';
import type { Settings } from './settings.ts';

interface Index {
  readonly name: string;
  readonly partition: string;
  readonly sort: string;
  /** Whole items, for lists that are read without a second call; keys only otherwise, which cost a unit at most. */
  readonly whole?: true;
}

/** The lists that people look at; adapters/dynamodb/keys.ts says what stands in them. */
const INDEXES: Readonly<Record<TableName, readonly Index[]>> = {
  claims: [
    { name: 'by-queue', partition: 'queue', sort: 'rank', whole: true },
    { name: 'by-owner', partition: 'owner', sort: 'own' },
    { name: 'by-holder', partition: 'holder', sort: 'rank' },
    { name: 'by-place', partition: 'cell', sort: 'since' },
    { name: 'by-due', partition: 'due', sort: 'at' },
  ],
  applications: [
    { name: 'by-queue', partition: 'queue', sort: 'rank', whole: true },
    { name: 'by-sender', partition: 'sender', sort: 'rank' },
    { name: 'by-due', partition: 'due', sort: 'at' },
  ],
  people: [
    { name: 'by-area', partition: 'area', sort: 'sk' },
    { name: 'by-hash', partition: 'hash', sort: 'sk' },
  ],
  sessions: [{ name: 'by-due', partition: 'due', sort: 'at' }],
};

const text = (name: string) => ({ name, type: dynamodb.AttributeType.STRING });

/** A table with the names of its indexes: permissions name each one. */
export interface StoredTable {
  readonly table: dynamodb.Table;
  readonly indexes: readonly string[];
}

interface StorageProps extends StackProps {
  readonly settings: Settings;
}

/** What must survive: tables, files and the keys that open them. */
export class StorageStack extends Stack {
  readonly tables: Readonly<Record<TableName, StoredTable>>;
  readonly files: s3.Bucket;
  /** At rest: tables, files, topic, queues and logs. */
  readonly storageKey: kms.Key;
  readonly fieldsKey: kms.Key;
  readonly peopleKey: kms.Key;
  readonly indexKey: kms.Key;
  readonly #settings: Settings;

  constructor(scope: Construct, id: string, { settings, ...props }: StorageProps) {
    super(scope, id, props);
    this.#settings = settings;
    this.storageKey = this.#key('storage', 'Tables, files, topic, queues and logs at rest');
    this.fieldsKey = this.#macKey(
      'fields',
      'Derives the keys of sealed fields: answers, contacts, free text',
    );
    this.peopleKey = this.#macKey('people', 'Derives the keys of sealed identity and account numbers');
    this.indexKey = this.#macKey('index', 'Keyed hashes of NIK and KK');
    letServicesUse(this.storageKey, this, settings);
    const tables = TABLES.map((name) => [name, this.#table(name)] as const);
    // One entry per name of TABLES, by the line above.
    this.tables = Object.fromEntries(tables) as Record<TableName, StoredTable>;
    this.files = this.#files();
    acknowledgeStorage(this);
  }

  get #removal(): RemovalPolicy {
    return this.#settings.keepData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;
  }

  #key(name: string, description: string, more: Partial<kms.KeyProps> = {}): kms.Key {
    return new kms.Key(this, `${name}-key`, {
      description: `Jaring ${this.#settings.stage}: ${description}`,
      alias: `jaring-${this.#settings.stage}-${name}`,
      enableKeyRotation: true,
      removalPolicy: this.#removal,
      ...more,
    });
  }

  /** A key that answers keyed hashes and never leaves KMS; docs/decisions/0050 says how data keys are derived from it. */
  #macKey(name: string, description: string): kms.Key {
    return this.#key(name, description, {
      keySpec: kms.KeySpec.HMAC_256,
      keyUsage: kms.KeyUsage.GENERATE_VERIFY_MAC,
      enableKeyRotation: false,
    });
  }

  #table(name: TableName): StoredTable {
    const streamed = STREAMED_TABLES.some((streamedTable) => streamedTable === name);
    const table = new dynamodb.Table(this, `${name}-table`, {
      // A name of our own: a change that would replace the table then fails instead of starting an empty one.
      tableName: `jaring-${this.#settings.stage}-${name}`,
      partitionKey: text('pk'),
      sortKey: text('sk'),
      billingMode: dynamodb.BillingMode.PAY_PER_REQUEST,
      encryption: dynamodb.TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: this.storageKey,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: this.#settings.keepData,
      removalPolicy: this.#removal,
      ...(name === 'sessions' && { timeToLiveAttribute: 'expiresAt' }),
      ...(streamed && { stream: dynamodb.StreamViewType.NEW_IMAGE }),
    });
    const indexes = INDEXES[name];
    for (const { name: indexName, partition, sort, whole } of indexes) {
      table.addGlobalSecondaryIndex({
        indexName,
        partitionKey: text(partition),
        sortKey: text(sort),
        projectionType: whole ? dynamodb.ProjectionType.ALL : dynamodb.ProjectionType.KEYS_ONLY,
      });
    }
    return { table, indexes: indexes.map((index) => index.name) };
  }

  #files(): s3.Bucket {
    return new s3.Bucket(this, 'files', {
      bucketName: `jaring-${this.#settings.stage}-files-${this.account}-${this.region}`,
      encryption: s3.BucketEncryption.KMS,
      encryptionKey: this.storageKey,
      bucketKeyEnabled: true,
      blockPublicAccess: s3.BlockPublicAccess.BLOCK_ALL,
      objectOwnership: s3.ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      versioned: true,
      removalPolicy: this.#removal,
      lifecycleRules: [
        {
          noncurrentVersionExpiration: Duration.days(30),
          abortIncompleteMultipartUploadAfter: Duration.days(1),
        },
      ],
    });
  }
}

/** The topic hands events to encrypted queues, and CloudWatch writes encrypted logs and alarms: each needs the key. */
function letServicesUse(key: kms.Key, stack: Stack, settings: Settings): void {
  const inThisAccount = { StringEquals: { 'aws:SourceAccount': stack.account } };
  for (const service of ['sns.amazonaws.com', 'cloudwatch.amazonaws.com']) {
    key.addToResourcePolicy(
      new iam.PolicyStatement({
        principals: [new iam.ServicePrincipal(service)],
        actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
        resources: ['*'],
        conditions: inThisAccount,
      }),
    );
  }
  const logs = `arn:${stack.partition}:logs:${stack.region}:${stack.account}:log-group:/jaring/${settings.stage}/*`;
  key.addToResourcePolicy(
    new iam.PolicyStatement({
      principals: [new iam.ServicePrincipal(`logs.${stack.region}.amazonaws.com`)],
      actions: [
        'kms:Encrypt',
        'kms:Decrypt',
        'kms:ReEncryptFrom',
        'kms:ReEncryptTo',
        'kms:GenerateDataKey',
        'kms:GenerateDataKeyWithoutPlaintext',
        'kms:DescribeKey',
      ],
      resources: ['*'],
      conditions: { ArnLike: { 'kms:EncryptionContext:aws:logs:arn': logs } },
    }),
  );
}
