import type { IncomingMessage } from 'node:http';

/** Who calls which service, as the signature of a call says it. */
export interface Caller {
  /** The name of a function, or `local` for the house and its tools. */
  readonly name: string;
  /** `dynamodb`, `sqs`, `sns`, `s3`, `kms`, `ssm`. */
  readonly service: string;
}

/** Reads the credential of a signed call or of a signed link; undefined when there is none. */
export function readCaller(request: IncomingMessage): Caller | undefined {
  const signed = request.headers.authorization?.match(/Credential=([^/]+)\/\d+\/[^/]+\/([^/]+)\//);
  const linked =
    signed ??
    decodeURIComponent(request.url ?? '').match(/[?&]X-Amz-Credential=([^/]+)\/\d+\/[^/]+\/([^/]+)\//);
  const [, name, service] = linked ?? [];
  return name && service ? { name, service } : undefined;
}
