import { createHash, createHmac } from 'node:crypto';

/** Whose right a link carries. A token comes with the rights of a role. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string | undefined;
}

/** What is to be opened with a link, by whom, and for how long (seconds, a week at most). */
export interface Wish {
  /** The address of the object, without a query. */
  readonly url: URL;
  /** What the answer shall say of itself: `response-content-type` and the like. */
  readonly query?: Readonly<Record<string, string>>;
  readonly region: string;
  readonly credentials: Credentials;
  readonly seconds: number;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** A link that reads one S3 object: Signature Version 4 in the query (AWS, "Authenticating Requests: Using Query Parameters"). */
export function presign({ url, query = {}, region, credentials, seconds, now }: Wish): string {
  const time = new Date(now).toISOString().replace(/[-:]|\.\d+/g, '');
  const scope = `${time.slice(0, 8)}/${region}/s3/aws4_request`;
  const asked = {
    ...query,
    'X-Amz-Algorithm': 'AWS4-HMAC-SHA256',
    'X-Amz-Credential': `${credentials.accessKeyId}/${scope}`,
    'X-Amz-Date': time,
    'X-Amz-Expires': String(seconds),
    'X-Amz-SignedHeaders': 'host',
    ...(credentials.sessionToken !== undefined && { 'X-Amz-Security-Token': credentials.sessionToken }),
  };
  const canonical = Object.entries(asked)
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .toSorted()
    .join('&');
  const request = ['GET', url.pathname, canonical, `host:${url.host}\n`, 'host', 'UNSIGNED-PAYLOAD'].join(
    '\n',
  );
  const toSign = ['AWS4-HMAC-SHA256', time, scope, createHash('sha256').update(request).digest('hex')].join(
    '\n',
  );
  const signature = mac(keyFor(scope, credentials), toSign).toString('hex');
  return `${url.origin}${url.pathname}?${canonical}&X-Amz-Signature=${signature}`;
}

const mac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

const keyFor = (scope: string, { secretAccessKey }: Credentials): Buffer =>
  scope.split('/').reduce<Buffer>((key, part) => mac(key, part), Buffer.from(`AWS4${secretAccessKey}`));

/** As AWS encodes: everything but letters, digits and `-._~`. */
const encode = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
