import { type Stack, Validations } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { ConsoleSite } from './constructs/console-site.ts';

/** Findings of the template rules that we accept for the application, each with its reason. */
export function acknowledgeApp(stack: Stack): void {
  Validations.of(stack).acknowledge(
    {
      id: 'CloudFormation-Validate::W2509',
      reason: 'WebhookSecretSha256 is a SHA-256 of a long random secret: it opens nothing and may be seen.',
    },
    {
      id: 'CloudFormation-Validate::W2001',
      reason: 'A plan without a chat function has no use for the parameters of Telegram.',
    },
  );
}

/** Findings of the rules that we accept for the console's files and their CDN, each with its reason. */
export function acknowledgeSite({ bucket, distribution }: ConsoleSite): void {
  Validations.of(bucket).acknowledge(
    {
      id: 'AwsSolutions::AwsSolutions-S1',
      reason:
        'The bucket holds what the CDN publishes to everybody; who reads it tells nothing but who works when.',
    },
    {
      id: 'NIST.800.53.R5::NIST.800.53.R5-S3BucketLoggingEnabled',
      reason:
        'The bucket holds what the CDN publishes to everybody; who reads it tells nothing but who works when.',
    },
    {
      id: 'NIST.800.53.R5::NIST.800.53.R5-S3BucketReplicationEnabled',
      reason:
        'Its files are built from the repository by every deployment; a copy elsewhere protects nothing.',
    },
    {
      id: 'NIST.800.53.R5::NIST.800.53.R5-S3DefaultEncryptionKMS',
      reason: 'Everybody may read these files; they are encrypted at rest by S3 itself.',
    },
  );
  Validations.of(distribution).acknowledge(
    {
      id: 'AwsSolutions::AwsSolutions-CFR1',
      reason:
        'Responders come from everywhere after a disaster; what may be seen is decided by sign-in, not by country.',
    },
    {
      id: 'AwsSolutions::AwsSolutions-CFR2',
      reason:
        'Only static files that anybody may read lie behind it, without a program to attack. A firewall for a CDN would have to live in another region.',
    },
    {
      id: 'AwsSolutions::AwsSolutions-CFR3',
      reason:
        'A log would collect the network addresses of staff outside Indonesia; who did what is kept as events of ours.',
    },
    {
      id: 'AwsSolutions::AwsSolutions-CFR4',
      reason:
        'Without a domain of its own the CDN uses its own certificate, whose oldest protocol cannot be chosen; with `consoleDomain` in infra/settings.ts TLS 1.2 is the oldest.',
    },
  );
}

/** Findings of the rules that we accept for tables and files, each with its reason. */
export function acknowledgeStorage(stack: Stack): void {
  Validations.of(stack).acknowledge(
    {
      id: 'NIST.800.53.R5::NIST.800.53.R5-DynamoDBInBackupPlan',
      reason:
        'Every table can be restored to any second of 35 days and cannot be deleted by mistake. A vault that keeps more would keep people who had themselves erased.',
    },
    {
      id: 'AwsSolutions::AwsSolutions-S1',
      reason:
        'Access logs would be a second list of whose photo was opened when, kept longer than the photo; who asked for a file is an event of ours.',
    },
    {
      id: 'NIST.800.53.R5::NIST.800.53.R5-S3BucketLoggingEnabled',
      reason:
        'Access logs would be a second list of whose photo was opened when, kept longer than the photo; who asked for a file is an event of ours.',
    },
    {
      id: 'NIST.800.53.R5::NIST.800.53.R5-S3BucketReplicationEnabled',
      reason:
        'A second region is outside Indonesia: personal data stays in the home region (versions and three zones protect the files).',
    },
  );
}

/** Findings of the rules that we accept for every function, each with its reason. */
export function acknowledgePorter(porter: Construct): void {
  Validations.of(porter).acknowledge(
    {
      id: 'NIST.800.53.R5::NIST.800.53.R5-IAMNoInlinePolicy',
      reason:
        'One role belongs to one function and is written out from its line in infra/functions.ts: a policy that others may attach would spread its powers.',
    },
    {
      id: 'NIST.800.53.R5::NIST.800.53.R5-LambdaConcurrency',
      reason:
        'A reserved share is taken from all others: in a disaster the door must grow to what the account has. Throttles of the door and the alarm on throttled runs stand in its place.',
    },
    {
      id: 'NIST.800.53.R5::NIST.800.53.R5-LambdaDLQ',
      reason: WHO_CALLS,
    },
    { id: 'Serverless::Serverless-LambdaDLQ', reason: WHO_CALLS },
    {
      id: 'NIST.800.53.R5::NIST.800.53.R5-LambdaInsideVPC',
      reason:
        'There is no server in a network of ours to reach: every call goes over TLS to an AWS service that checks the role, or to Telegram. A network would add a gateway to pay and to keep.',
    },
    {
      id: 'Serverless::Serverless-LambdaTracing',
      reason:
        'Traces would record addresses of Telegram, which hold the bot token. Each log line carries the request, the event and the time taken instead.',
    },
  );
}

const WHO_CALLS =
  'Such a queue takes failed asynchronous calls only. Here queues and streams have dead letters of their own, Telegram calls again, and what the clock missed the next run does.';

/** Findings of the rules that we accept for what starts functions, each with its reason. */
export function acknowledgeDeadLetters(queue: Construct): void {
  const reason =
    'This is where dead letters lie; what a stream or a topic leaves there is seen by the rule as an ordinary queue.';
  Validations.of(queue).acknowledge(
    { id: 'AwsSolutions::AwsSolutions-SQS3', reason },
    { id: 'Serverless::Serverless-SQSRedrivePolicy', reason },
  );
}

/** Names of files are hashes that nobody can list beforehand. */
export function acknowledgeFiles(role: Construct, stage: string): void {
  // The rule names what it finds by the export that carries the bucket's address.
  const objects = `jaring-${stage}-storage:ExportsOutputFnGetAttfiles6F97A25DArn20FAC0C5/files/*`;
  Validations.of(role).acknowledge({
    id: `AwsSolutions::AwsSolutions-IAM5[Resource::${objects}]`,
    reason:
      'Objects of the prefix files/ and nothing else: each is named after its report and a hash, so that none can be named in a template.',
  });
}

/** A queue's own redrive policy moves what failed to its dead letters; a mapping of a queue has no destination. */
export function acknowledgeQueueMapping(mapping: Construct): void {
  Validations.of(mapping).acknowledge({
    id: 'Serverless::Serverless-LambdaEventSourceMappingDestination',
    reason:
      'The queue itself moves what failed five times to its dead letters; a mapping of a queue takes no destination.',
  });
}

/** A run by the clock that fails is not repeated. */
export function acknowledgeSchedule(rule: Construct): void {
  Validations.of(rule).acknowledge({
    id: 'Serverless::Serverless-EventBusDLQ',
    reason:
      'A tick carries nothing: the next run looks at everything that is due, and an alarm tells when runs fail or stay away.',
  });
}
