import { existsSync, globSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { Settings } from '#infra/settings.ts';
import { callSignedOrThrow, readOutputsOrThrow } from './aws.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};
/** Names with a hash of their content never change; everything else is asked for again. */
const cacheOf = (file: string): string =>
  /-[\w-]{8,}\.\w+$/.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache';

/** A file to publish: its name behind the console's address, and what it holds. */
export interface ConsoleFile {
  readonly name: string;
  readonly body: Uint8Array | string;
  readonly type: string;
  readonly cache: string;
}

/**
 * The built console, told where the door is; nothing when it is not built. The page that names the others comes last.
 */
export function listConsoleFiles(folder: string, door: string): readonly ConsoleFile[] {
  if (!existsSync(join(folder, 'index.html'))) return [];
  const built = globSync('**/*.*', { cwd: folder }).map((name) => ({
    name,
    body:
      name === 'index.html'
        ? toldDoor(readFileSync(join(folder, name), 'utf8'), door)
        : readFileSync(join(folder, name)),
    type: TYPES[extname(name)] ?? 'application/octet-stream',
    cache: cacheOf(name),
  }));
  return built.toSorted((a, b) => Number(a.name === 'index.html') - Number(b.name === 'index.html'));
}

/** The page finds the door in this line (console/src/calls/door.ts). */
const toldDoor = (page: string, door: string): string =>
  page.replace('<head>', `<head><meta name="jaring-door" content="${door}">`);

/** Publishes the console of a stage; answers how many files. The CDN forgets its copies. Throws when AWS refuses. */
export async function publishConsole({ stage, region }: Settings, folder: string): Promise<number> {
  const outputs = await readOutputsOrThrow(region, `jaring-${stage}-console`);
  const files = listConsoleFiles(folder, outputs['DoorUrl'] ?? '');
  const client = new S3Client({ region });
  for (const { name, body, type, cache } of files)
    await client.send(
      new PutObjectCommand({
        Bucket: outputs['ConsoleBucket'],
        Key: name,
        Body: body,
        ContentType: type,
        CacheControl: cache,
      }),
    );
  if (files.length > 0) await forgetCopies(outputs['ConsoleDistribution'] ?? '');
  return files.length;
}

/** CloudFront is one service for the whole world and signs for us-east-1; it holds the console's files only. */
async function forgetCopies(distribution: string): Promise<void> {
  const body = `<InvalidationBatch xmlns="http://cloudfront.amazonaws.com/doc/2020-05-31/"><Paths><Quantity>1</Quantity><Items><Path>/*</Path></Items></Paths><CallerReference>${Date.now()}</CallerReference></InvalidationBatch>`;
  await callSignedOrThrow({
    service: 'cloudfront',
    region: 'us-east-1',
    host: 'cloudfront.amazonaws.com',
    path: `/2020-05-31/distribution/${distribution}/invalidation`,
    body,
    type: 'text/xml',
  });
}
