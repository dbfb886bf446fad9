import * as z from 'zod';

/** The account number that local servers use in every address. */
export const ACCOUNT = '000000000000';

/** The region of every local address. */
export const REGION = 'ap-southeast-3';

const VERSIONS: Readonly<Record<string, string>> = {
  DynamoDB: '1.0',
  DynamoDBStreams: '1.0',
  AmazonSQS: '1.0',
};

/** A "no" of a local server, with the name that the AWS SDK would give it. */
export class AwsError extends Error {
  override readonly name = 'AwsError';
  readonly code: string;

  constructor(code: string, message: string) {
    super(`${code}: ${message}`);
    this.code = code;
  }
}

const Refused = z.object({
  __type: z.string().default('Unknown'),
  message: z.string().optional(),
  Message: z.string().optional(),
});

/**
 * One call in the AWS JSON protocol, as the house itself speaks to its local servers (functions use the SDK).
 * `target` is `DynamoDB_20120810.PutItem`. Throws an `AwsError` for a refusal.
 */
export async function callAws(
  endpoint: string,
  target: string,
  input: unknown,
  signal: AbortSignal | null = null,
): Promise<unknown> {
  const service = target.split(/[_.]/)[0] ?? '';
  const response = await fetch(endpoint, {
    method: 'POST',
    signal,
    headers: {
      'content-type': `application/x-amz-json-${VERSIONS[service] ?? '1.1'}`,
      'x-amz-target': target,
      'x-amz-date': '20260101T000000Z',
      // Local servers read the region here and check no signature.
      authorization: `AWS4-HMAC-SHA256 Credential=local/20260101/${REGION}/x/aws4_request, SignedHeaders=host;x-amz-date, Signature=0`,
    },
    body: JSON.stringify(input),
  });
  const answer: unknown = await response.json();
  if (response.ok) return answer;
  const { __type, message, Message } = Refused.parse(answer);
  throw new AwsError(__type.split('#').at(-1) ?? __type, message ?? Message ?? `answered ${response.status}`);
}
