import { randomBytes } from 'node:crypto';
import { GetParameterCommand, PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { messageOf, Problem } from '#local/problem.ts';

/** The secrets of a stage in the parameter store: read for calls to Telegram, never printed. */
export interface SecretStore {
  /** Undefined when there is none. Throws a `Problem` when the store refuses. */
  readonly find: (name: string) => Promise<string | undefined>;
  readonly put: (name: string, value: string) => Promise<void>;
}

/** SSM parameters, sealed by the account's own key. */
export function openSecretStore(region: string): SecretStore {
  const client = new SSMClient({ region });
  return {
    async find(Name) {
      try {
        const { Parameter } = await client.send(new GetParameterCommand({ Name, WithDecryption: true }));
        return Parameter?.Value;
      } catch (error) {
        if (error instanceof Error && error.name === 'ParameterNotFound') return undefined;
        throw new Problem(
          `The parameter ${Name} cannot be read in ${region} (${messageOf(error)}): sign in to the account of this stage first.`,
        );
      }
    },
    async put(Name, Value) {
      await client.send(new PutParameterCommand({ Name, Value, Type: 'SecureString', Overwrite: true }));
    },
  };
}

/** 43 characters that Telegram accepts as a webhook secret. */
export const makeWebhookSecret = (): string => randomBytes(32).toString('base64url');

/** The shape that @BotFather gives; says nothing of the token itself. */
export function checkTokenOrThrow(token: string): string {
  if (/^\d{6,12}:[\w-]{30,}$/.test(token)) return token;
  throw new Problem(
    'BOT_TOKEN does not look like a token of @BotFather (digits, a colon, 35 characters): copy it again.',
  );
}
