import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { bundleOne } from '#scripts/bundle-one.ts';

const folder = mkdtempSync(join(tmpdir(), 'jaring-bundle-libraries-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const from = (file: string): string => JSON.stringify(resolve('node_modules', file));

/** The same module as it stands, and as it comes out of the bundler. */
async function bothWays(name: string, source: string) {
  const entry = join(folder, `${name}.mjs`);
  writeFileSync(entry, source);
  const built = await bundleOne(name, entry, join(folder, name));
  const plain = await import(pathToFileURL(entry).href);
  return { built, plain, bundled: await import(pathToFileURL(join(built.folder, 'index.mjs')).href) };
}

describe('the S3 client with the schemas that are used', () => {
  it('asks for the same as the whole client, and reads the same answers', async () => {
    const { built, plain, bundled } = await bothWays(
      'files',
      `import { DeleteObjectCommand, PutObjectCommand, S3Client } from ${from('@aws-sdk/client-s3/dist-es/index.js')};
       import { HttpResponse } from ${from('@smithy/core/dist-es/submodules/protocols/index.js')};
       export async function ask(status, answer) {
         const asked = [];
         const handle = async ({ method, hostname, path, query, headers, body }) => {
           const kept = ['content-type', 'content-length', 'x-amz-checksum-crc32', 'x-amz-sdk-checksum-algorithm'];
           asked.push({ method, hostname, path, query, headers: kept.map((name) => headers[name]), body: String(body ?? '') });
           return { response: new HttpResponse({ status, statusCode: status, headers: { etag: '"made-up"' }, body: Buffer.from(answer) }) };
         };
         const client = new S3Client({ region: 'ap-southeast-3', maxAttempts: 1, requestHandler: { handle },
           credentials: { accessKeyId: 'made', secretAccessKey: 'up' } });
         const told = [];
         for (const command of [
           new PutObjectCommand({ Bucket: 'kept', Key: 'a/b c.jpg', Body: Buffer.from('photo'), ContentType: 'image/jpeg' }),
           new DeleteObjectCommand({ Bucket: 'kept', Key: 'a/b c.jpg' }),
         ]) told.push(await client.send(command).then(({ ETag, $metadata }) => [ETag, $metadata.httpStatusCode],
           (error) => [error.name, error.message, error.$metadata?.httpStatusCode]));
         return { asked, told };
       }`,
    );
    const refusal =
      '<?xml version="1.0"?><Error><Code>NoSuchBucket</Code><Message>It is gone</Message></Error>';
    for (const [status, answer] of [
      [200, ''],
      [404, refusal],
    ] as const) {
      const whole = await plain.ask(status, answer);
      expect(await bundled.ask(status, answer)).toEqual(whole);
      expect(whole.asked.map(({ method }: { method: string }) => method)).toEqual(['PUT', 'DELETE']);
    }
    expect((await bundled.ask(404, refusal)).told[0]).toEqual(['NoSuchBucket', 'It is gone', 404]);
    expect(built.minified).toBeLessThan(310_000);
  });
});

describe('zod', () => {
  const SCHEMA = `z.object({ words: z.string().min(2), depth: z.number().int().optional(), kind: z.enum(['banjir', 'gempa']) })`;

  it('reads and refuses as it does whole where nothing is described, and leaves the describing out', async () => {
    const { built, plain, bundled } = await bothWays(
      'reading',
      `import * as z from ${from('zod/index.js')};
       const Line = ${SCHEMA};
       export const read = (given) => Line.safeParse(given);
       export const least = Line.shape.words.minLength;`,
    );
    const given = [{ words: 'air', kind: 'banjir' }, { words: 'a', kind: 'api', depth: 1.5 }, undefined];
    const told = ({ read }: typeof plain) => given.map((one) => JSON.stringify(read(one)));
    expect(told(bundled)).toEqual(told(plain));
    expect(bundled.least).toBe(2);
    expect(built.sources.filter((source) => /json-schema-generator|to-json-schema/.test(source))).toEqual([]);
  });

  it('describes itself where a document is made of it', async () => {
    const { plain, bundled } = await bothWays(
      'describing',
      `import * as z from ${from('zod/index.js')};
       import { createDocument } from ${from('zod-openapi/lib/index.mjs')};
       const about = { openapi: '3.1.0', info: { title: 'Made up', version: '1' } };
       const content = { 'application/json': { schema: ${SCHEMA} } };
       export const document = createDocument({ ...about, paths: { '/lines': { post: { requestBody: { content }, responses: {} } } } });`,
    );
    expect(bundled.document).toEqual(plain.document);
    expect(JSON.stringify(bundled.document)).toContain('"minLength":2');
  });
});
