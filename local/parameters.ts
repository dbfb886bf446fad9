import * as z from 'zod';
import { ACCOUNT, AwsError, REGION } from './aws-json.ts';
import type { Operation } from './endpoint.ts';

const GetParameter = z.object({ Name: z.string(), WithDecryption: z.boolean().default(false) });

/** The operation of the SSM parameter store that Jaring uses. Values live in memory only and are never written down. */
export const toParameterOperations = (
  values: ReadonlyMap<string, string>,
): Readonly<Record<string, Operation>> => ({
  'AmazonSSM.GetParameter': (input) => {
    const { Name, WithDecryption } = GetParameter.parse(input);
    const value = values.get(Name);
    if (value === undefined) throw new AwsError('ParameterNotFound', `There is no parameter ${Name}`);
    return {
      Parameter: {
        Name,
        Type: 'SecureString',
        Value: WithDecryption ? value : `sealed:${Name}`,
        Version: 1,
        ARN: `arn:aws:ssm:${REGION}:${ACCOUNT}:parameter${Name}`,
      },
    };
  },
});
