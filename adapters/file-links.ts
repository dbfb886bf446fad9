import { createHash } from 'node:crypto';
import type { FileType, KeptFile } from '#core/disaster/kept-file.ts';
import type { Instant } from '#core/shared/decision.ts';
import type { FileName, Files } from '#core/use-cases/ports.ts';
import { type Credentials, presign } from './presign.ts';

/** What is said of the content of each type; never what its sender called it. */
export const CONTENT_TYPES: Readonly<Record<FileType, string>> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  ogg: 'audio/ogg',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  pdf: 'application/pdf',
  unknown: 'application/octet-stream',
};

/** Where a file lies in the bucket; permissions are written for this prefix. */
export const keyOf = ({ owner, name }: FileName): string => `files/${owner.id}/${name}`;

/** The name under which a file of the channel is kept. */
export const fileNameOf = (file: string): string =>
  createHash('sha256').update(file).digest('hex').slice(0, 32);

/** What a link is signed with. `endpoint` is another server that speaks S3; the region's own when absent. */
export interface Signing {
  readonly bucket: string;
  readonly endpoint?: string | undefined;
  readonly region: string;
  readonly credentials: Credentials;
  readonly now: Instant;
}

/** A link that opens a kept file for so many seconds: an opaque key, a content type of our own, nothing about a person. */
export function toLink(
  { type = 'unknown', ...kept }: Pick<KeptFile, 'owner' | 'name' | 'type'>,
  seconds: number,
  { bucket, endpoint, region, credentials, now }: Signing,
): string {
  const base = endpoint ? `${endpoint}/${bucket}` : `https://${bucket}.s3.${region}.amazonaws.com`;
  return presign({
    url: new URL(`${base}/${keyOf(kept)}`),
    query: {
      'response-content-type': CONTENT_TYPES[type],
      'response-content-disposition': type === 'unknown' ? 'attachment' : 'inline',
    },
    region,
    credentials,
    seconds,
    now,
  });
}

interface Lending {
  readonly bucket: string;
  readonly now: () => Instant;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Links signed with the role that Lambda lends a function in its environment, without a client of S3. Throws where there is none. */
export const createFileLinks = ({ bucket, now, environment }: Lending): Pick<Files, 'lend'> => ({
  async lend(kept, seconds) {
    const signing = { bucket, now: now(), endpoint: environment['AWS_ENDPOINT_URL_S3'] };
    return toLink(kept, seconds, { ...signing, ...readRoleOrThrow(environment) });
  },
});

/** Whose role a function has, as Lambda writes it into its environment. Throws where it is not there. */
export function readRoleOrThrow(
  environment: Lending['environment'],
): Pick<Signing, 'region' | 'credentials'> {
  const { AWS_REGION: region, AWS_ACCESS_KEY_ID: accessKeyId } = environment;
  const { AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: sessionToken } = environment;
  if (!region || !accessKeyId || !secretAccessKey) throw new Error('This function has no role to sign with');
  return { region, credentials: { accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) } };
}
