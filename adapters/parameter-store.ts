import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';

/** Reads one secret from SSM. Throws when SSM refuses or the parameter is empty, without naming its value. */
export async function readParameterOrThrow(parameter: string): Promise<string> {
  const ssm = new SSMClient({ maxAttempts: 3 });
  const { Parameter } = await ssm.send(new GetParameterCommand({ Name: parameter, WithDecryption: true }));
  if (!Parameter?.Value) throw new Error(`The parameter ${parameter} is empty`);
  return Parameter.Value;
}
