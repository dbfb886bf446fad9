import { type Stack, Validations } from 'aws-cdk-lib';

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
