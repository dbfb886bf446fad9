import { ACCOUNT, REGION } from './aws-json.ts';

/** What a kind of resource answers to `Ref` and to its attributes, from its name. */
type Addresses = (name: string, servers: Servers) => Readonly<Record<string, string>>;

/** Where the local servers are that references of the template lead to. */
export interface Servers {
  readonly queues: string;
  /** Who signs the tokens of staff: the issuer of the local sign-in. */
  readonly signIn: string;
}

const arn = (service: string, rest: string): string => `arn:aws:${service}:${REGION}:${ACCOUNT}:${rest}`;

interface Kind {
  /** The property that names it. */
  readonly named: string;
  readonly addresses: Addresses;
}

const KINDS: Readonly<Record<string, Kind>> = {
  'AWS::DynamoDB::Table': {
    named: 'TableName',
    addresses: (name) => ({
      Ref: name,
      Arn: arn('dynamodb', `table/${name}`),
      StreamArn: arn('dynamodb', `table/${name}/stream/local`),
    }),
  },
  'AWS::SQS::Queue': {
    named: 'QueueName',
    addresses: (name, { queues }) => ({
      Ref: `${queues}/${ACCOUNT}/${name}`,
      Arn: arn('sqs', name),
      QueueName: name,
    }),
  },
  'AWS::SNS::Topic': {
    named: 'TopicName',
    addresses: (name) => ({ Ref: arn('sns', name), TopicArn: arn('sns', name), TopicName: name }),
  },
  'AWS::S3::Bucket': {
    named: 'BucketName',
    addresses: (name) => ({ Ref: name, Arn: `arn:aws:s3:::${name}` }),
  },
  'AWS::KMS::Key': {
    named: '',
    addresses: (name) => ({ Ref: name, KeyId: name, Arn: arn('kms', `key/${name}`) }),
  },
  'AWS::Logs::LogGroup': {
    named: 'LogGroupName',
    addresses: (name) => ({ Ref: name, Arn: arn('logs', `log-group:${name}:*`) }),
  },
  'AWS::Cognito::UserPool': {
    named: 'UserPoolName',
    addresses: (name, { signIn }) => ({
      Ref: name,
      Arn: arn('cognito-idp', `userpool/${name}`),
      ProviderURL: signIn,
    }),
  },
  'AWS::Cognito::UserPoolClient': {
    named: 'ClientName',
    addresses: (name) => ({ Ref: name }),
  },
  'AWS::IAM::Role': {
    named: 'RoleName',
    addresses: (name) => ({ Ref: name, Arn: `arn:aws:iam::${ACCOUNT}:role/${name}` }),
  },
  'AWS::Lambda::Function': {
    named: 'FunctionName',
    addresses: (name) => ({ Ref: name, Arn: arn('lambda', `function:${name}`) }),
  },
};

/** The name that a resource has on this laptop: its own, or its id in the template when it gives none. */
export function nameOf(type: string, id: string, properties: Readonly<Record<string, unknown>>): string {
  const given = properties[KINDS[type]?.named ?? ''];
  return typeof given === 'string' ? given : id;
}

/**
 * `Ref` or an attribute of a resource as text. Kinds without a local twin answer a text that leads nowhere.
 */
export function addressOf(type: string, name: string, attribute: string, servers: Servers): string {
  const known = KINDS[type]?.addresses(name, servers)[attribute];
  return known ?? (attribute === 'Ref' ? name : `${name}.${attribute}`);
}

/** The last part of an address: the name of a function, queue or table. */
export function nameIn(address: string): string {
  const [, table] = address.match(/:table\/([^/]+)/) ?? [];
  return table ?? address.split(/[:/]/).at(-1) ?? address;
}
