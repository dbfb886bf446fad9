import { createHash } from 'node:crypto';
import { DeleteObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { FileType } from '#core/disaster/kept-file.ts';
import type { Instant } from '#core/shared/decision.ts';
import type { FileName, Files } from '#core/use-cases/ports.ts';
import { presign } from './presign.ts';

const CONTENT_TYPES: Readonly<Record<FileType, string>> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  ogg: 'audio/ogg',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  pdf: 'application/pdf',
  unknown: 'application/octet-stream',
};

/** Permissions are written for this prefix. */
const keyOf = ({ report, name }: FileName): string => `files/${report}/${name}`;

/** The name under which a file of the channel is kept. */
export const fileNameOf = (file: string): string =>
  createHash('sha256').update(file).digest('hex').slice(0, 32);

/** What keeping files in S3 needs. `endpoint` is another server that speaks S3; the region's own when absent. */
interface Opening {
  readonly bucket: string;
  readonly now: () => Instant;
  readonly endpoint?: string | undefined;
}

/** Files in S3, encrypted by the bucket's own key. Throws when S3 refuses or cannot be reached. */
export function createFiles({ bucket: Bucket, now, endpoint }: Opening): Files {
  const client = new S3Client({
    ...(endpoint !== undefined && { endpoint, forcePathStyle: true }),
    maxAttempts: 3,
  });
  return {
    async keep(kept, bytes) {
      await client.send(
        new PutObjectCommand({
          Bucket,
          Key: keyOf(kept),
          Body: bytes,
          ContentType: CONTENT_TYPES[kept.type ?? 'unknown'],
        }),
      );
    },
    async lend({ type = 'unknown', ...kept }, seconds) {
      const region = await client.config.region();
      const base = endpoint ? `${endpoint}/${Bucket}` : `https://${Bucket}.s3.${region}.amazonaws.com`;
      return presign({
        url: new URL(`${base}/${keyOf(kept)}`),
        query: {
          'response-content-type': CONTENT_TYPES[type],
          'response-content-disposition': type === 'unknown' ? 'attachment' : 'inline',
        },
        region,
        credentials: await client.config.credentials(),
        seconds,
        now: now(),
      });
    },
    async remove(file) {
      await client.send(new DeleteObjectCommand({ Bucket, Key: keyOf(file) }));
    },
  };
}
