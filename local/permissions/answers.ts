import { ACCOUNT } from '../aws-json.ts';
import type { Right } from './rights.ts';

/** A "no" as the service itself would write it. */
export interface Refusal {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** In the words of IAM. */
export const toDenial = (role: string, name: string, { action, resource }: Right): string =>
  `User: arn:aws:sts::${ACCOUNT}:assumed-role/${role.split('/').at(-1)}/${name} is not authorized to perform: ${action} on resource: ${resource} because no identity-based policy allows the ${action} action`;

/** `AccessDeniedException` in JSON, or what S3 and the older protocol of SNS say in its place. */
export function toRefusal(service: string, inJson: boolean, message: string): Refusal {
  if (inJson) {
    return {
      status: 400,
      headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amzn-errortype': 'AccessDeniedException' },
      body: JSON.stringify({ __type: 'AccessDeniedException', message, Message: message }),
    };
  }
  const text = message.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const body =
    service === 's3'
      ? `<?xml version="1.0" encoding="UTF-8"?><Error><Code>AccessDenied</Code><Message>${text}</Message></Error>`
      : `<ErrorResponse><Error><Type>Sender</Type><Code>AuthorizationError</Code><Message>${text}</Message></Error></ErrorResponse>`;
  return { status: 403, headers: { 'content-type': 'text/xml' }, body };
}
