import { type Stack, Validations } from 'aws-cdk-lib';
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
  Validations.of(bucket).acknowledge({
    id: 'AwsSolutions::AwsSolutions-S1',
    reason:
      'The bucket holds what the CDN publishes to everybody; who reads it tells nothing but who works when.',
  });
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
