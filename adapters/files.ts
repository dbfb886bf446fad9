import { DeleteObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { Instant } from '#core/shared/decision.ts';
import type { Files } from '#core/use-cases/ports.ts';
import { CONTENT_TYPES, keyOf, toLink } from './file-links.ts';

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
    async lend(kept, seconds) {
      const region = await client.config.region();
      const credentials = await client.config.credentials();
      return toLink(kept, seconds, { bucket: Bucket, endpoint, region, credentials, now: now() });
    },
    async remove(file) {
      await client.send(new DeleteObjectCommand({ Bucket, Key: keyOf(file) }));
    },
  };
}
