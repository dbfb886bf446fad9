import { createHash, createHmac } from 'node:crypto';
import { SSMClient } from '@aws-sdk/client-ssm';
import { messageOf, Problem } from '#local/problem.ts';

interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

interface Call {
  readonly service: string;
  readonly region: string;
  readonly host?: string;
  readonly path?: string;
  readonly method?: 'GET' | 'POST';
  readonly body?: string;
  readonly type?: string;
  /** The operation, for services that speak JSON. */
  readonly target?: string;
}

const NO_ACCOUNT =
  'No AWS account is signed in here: sign in (aws sso login, or AWS_PROFILE, or AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY) and start again. With --dry-run no account is needed.';

/** Whoever is signed in at this terminal. Throws a `Problem` when nobody is. */
async function readCredentialsOrThrow(region: string): Promise<Credentials> {
  try {
    const { accessKeyId, secretAccessKey, sessionToken } = await new SSMClient({
      region,
    }).config.credentials();
    return { accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) };
  } catch {
    throw new Problem(NO_ACCOUNT);
  }
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

/**
 * The headers of a signed call (AWS Signature Version 4). The few services that only deployments speak to need no
 * client of their own.
 */
export function toSigned(call: Call, credentials: Credentials, now: Date): Readonly<Record<string, string>> {
  const { service, region, body = '', method = 'POST', path = '/' } = call;
  const host = hostOf(call);
  const at = now.toISOString().replace(/[-:]|\.\d+/g, '');
  const day = at.slice(0, 8);
  const headers: Record<string, string> = {
    ...(call.type && { 'content-type': call.type }),
    host,
    'x-amz-date': at,
    ...(call.target && { 'x-amz-target': call.target }),
    ...(credentials.sessionToken && { 'x-amz-security-token': credentials.sessionToken }),
  };
  const names = Object.keys(headers).toSorted();
  const canonical = [
    method,
    path,
    '',
    ...names.map((name) => `${name}:${headers[name]}`),
    '',
    names.join(';'),
    sha256(body),
  ].join('\n');
  const scope = `${day}/${region}/${service}/aws4_request`;
  const key = [region, service, 'aws4_request'].reduce(hmac, hmac(`AWS4${credentials.secretAccessKey}`, day));
  const signature = hmac(key, ['AWS4-HMAC-SHA256', at, scope, sha256(canonical)].join('\n')).toString('hex');
  const authorization = `AWS4-HMAC-SHA256 Credential=${credentials.accessKeyId}/${scope}, SignedHeaders=${names.join(';')}, Signature=${signature}`;
  return { ...headers, authorization };
}

const hostOf = ({ service, region, host }: Call): string => host ?? `${service}.${region}.amazonaws.com`;

/** Calls AWS as whoever is signed in; answers the text. Throws a `Problem` with what AWS says when it refuses. */
export async function callSignedOrThrow(call: Call): Promise<string> {
  const credentials = await readCredentialsOrThrow(call.region);
  const { path = '/', method = 'POST', body } = call;
  const headers = toSigned(call, credentials, new Date());
  const url = `https://${hostOf(call)}${path}`;
  const response = await fetch(url, { method, headers, ...(body !== undefined && { body }) }).catch(
    (error) => {
      throw new Problem(
        `${hostOf(call)} cannot be reached (${messageOf(error)}): look at the network, then start again.`,
      );
    },
  );
  const text = await response.text();
  if (response.ok) return text;
  throw new Problem(
    `AWS refused ${call.service} (${response.status}): ${findIn(text, 'Message') ?? text.slice(0, 300)}`,
  );
}

const FORM = 'application/x-www-form-urlencoded; charset=utf-8';
const findIn = (xml: string, name: string): string | undefined =>
  xml.match(new RegExp(`<${name}>([^<]*)</${name}>`))?.[1];

/** The number of the account that is signed in. Throws a `Problem` when there is none. */
export async function readAccountOrThrow(region: string): Promise<string> {
  const body = 'Action=GetCallerIdentity&Version=2011-06-15';
  const answer = await callSignedOrThrow({ service: 'sts', region, body, type: FORM });
  return findIn(answer, 'Account') ?? '';
}

/** What a stack told about itself. Throws a `Problem` when it is not deployed. */
export async function readOutputsOrThrow(
  region: string,
  stack: string,
): Promise<Readonly<Record<string, string>>> {
  const body = `Action=DescribeStacks&Version=2010-05-15&StackName=${stack}`;
  const call = { service: 'cloudformation', region, body, type: FORM };
  const answer = await callSignedOrThrow(call).catch((error) => {
    if (!/does not exist/.test(messageOf(error))) throw error;
    throw new Problem(`${stack} is not deployed in ${region}: npm run deploy first.`);
  });
  const pairs = answer.matchAll(
    /<OutputKey>([^<]*)<\/OutputKey>\s*<OutputValue>([^<]*)<\/OutputValue>|<OutputValue>([^<]*)<\/OutputValue>\s*<OutputKey>([^<]*)<\/OutputKey>/g,
  );
  return Object.fromEntries(
    [...pairs].map(([, key, value, early, late]) => [key ?? late ?? '', value ?? early ?? '']),
  );
}
