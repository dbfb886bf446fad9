import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { bundleOne } from '#scripts/bundle-one.ts';

const folder = mkdtempSync(join(tmpdir(), 'jaring-bundle-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a function as it is deployed', () => {
  it('reads what comes in without writing code for it', async () => {
    const entry = join(folder, 'entry.ts');
    writeFileSync(
      entry,
      `import * as z from ${JSON.stringify(resolve('node_modules/zod/index.js'))};
       const Line = z.object({ words: z.string(), times: z.number() });
       const real = globalThis.Function;
       let written = 0;
       globalThis.Function = new Proxy(real, { construct: (what, given) => { written += 1; return Reflect.construct(what, given); } });
       export const read = Line.parse({ words: 'air naik', times: 2 });
       globalThis.Function = real;
       export const codeWritten = written;`,
    );
    const built = await bundleOne('entry', entry, join(folder, 'built'));
    const ran = await import(pathToFileURL(join(built.folder, 'index.mjs')).href);
    expect(ran.read).toEqual({ words: 'air naik', times: 2 });
    expect(ran.codeWritten).toBe(0);
  });
});

describe('an error that a service answers', () => {
  it('keeps its name, its status and its message, and its reasons where they are read', async () => {
    const entry = join(folder, 'refused.ts');
    const sdk = JSON.stringify(resolve('node_modules/@aws-sdk/client-dynamodb/dist-es/index.js'));
    writeFileSync(
      entry,
      `import { DynamoDBClient, GetItemCommand } from ${sdk};
       import { HttpResponse } from ${JSON.stringify(resolve('node_modules/@smithy/core/dist-es/submodules/protocols/index.js'))};
       const answer = (status, body) => ({ handle: async () => ({ response: new HttpResponse({
         statusCode: status, headers: { 'content-type': 'application/x-amz-json-1.0' }, body: Buffer.from(JSON.stringify(body)),
       }) }) });
       export async function refusedBy(status, body) {
         const client = new DynamoDBClient({ region: 'ap-southeast-3', maxAttempts: 1, requestHandler: answer(status, body),
           credentials: { accessKeyId: 'made', secretAccessKey: 'up' } });
         return client.send(new GetItemCommand({ TableName: 'none', Key: {} })).catch((error) => error);
       }`,
    );
    const built = await bundleOne('refused', entry, join(folder, 'refused'));
    const { refusedBy } = await import(pathToFileURL(join(built.folder, 'index.mjs')).href);
    const named = (name: string) => `com.amazonaws.dynamodb.v20120810#${name}`;
    const gone = await refusedBy(400, { __type: named('ResourceNotFoundException'), message: 'No table' });
    expect([gone.name, gone.message, gone.$metadata.httpStatusCode, gone instanceof Error]).toEqual([
      ...['ResourceNotFoundException', 'No table', 400, true],
    ]);
    const busy = await refusedBy(500, { __type: named('InternalServerError'), message: 'Later' });
    expect([busy.name, busy.$fault]).toEqual(['InternalServerError', 'server']);
    const cancelled = await refusedBy(400, {
      __type: named('TransactionCanceledException'),
      CancellationReasons: [{ Code: 'ConditionalCheckFailed' }],
    });
    expect(cancelled.CancellationReasons).toEqual([{ Code: 'ConditionalCheckFailed' }]);
  });
});

describe('what a start loads', () => {
  it('is one file beside the entry, and what is loaded later uses the same modules', async () => {
    writeFileSync(
      join(folder, 'kept.ts'),
      'export const kept: string[] = []; export const add = (one: string) => kept.push(one);',
    );
    writeFileSync(
      join(folder, 'shared.ts'),
      "import { add } from './kept.ts'; add('shared'); export const shared = () => 'both';",
    );
    writeFileSync(
      join(folder, 'first.ts'),
      "import { add } from './kept.ts'; import { shared } from './shared.ts'; add(shared()); export const first = 1;",
    );
    writeFileSync(join(folder, 'second.ts'), "import { kept } from './kept.ts'; export const second = kept;");
    const entry = join(folder, 'whole.ts');
    writeFileSync(
      entry,
      `import { add, kept } from './kept.ts'; import { shared } from './shared.ts';
       add('entry ' + shared());
       export const handler = async () => { await import('./first.ts'); return [kept, (await import('./second.ts')).second]; };`,
    );
    const built = await bundleOne('whole', entry, join(folder, 'whole'));
    expect(built.chunks).toBe(2);
    expect(readdirSync(built.folder).filter((file) => file.startsWith('chunk-'))).toEqual([]);
    const [early, late] = await (await import(pathToFileURL(join(built.folder, 'index.mjs')).href)).handler();
    expect(early).toEqual(['shared', 'entry both', 'both']);
    expect(late).toBe(early);
  });
});

describe('what the first update of a process loads', () => {
  it('is one file, which runs once also for what is loaded after it', async () => {
    const write = (name: string, text: string): void => writeFileSync(join(folder, `${name}.ts`), text);
    write('told', 'export const told: string[] = [];');
    write('words', "import { told } from './told.ts'; told.push('words'); export const words = 'air naik';");
    write('marks', "import { words } from './words.ts'; export const marks = () => `${words}!`;");
    write('take-update', "import { marks } from './marks.ts'; export const take = () => marks();");
    write('after', "import { marks } from './marks.ts'; export const after = () => marks();");
    write('behind', "import { words } from './words.ts'; export const behind = () => words;");
    const entry = join(folder, 'talking.ts');
    writeFileSync(
      entry,
      `import { told } from './told.ts';
       export const handler = async () => {
         const { take } = await import('./take-update.ts');
         return [take(), (await import('./after.ts')).after(), (await import('./behind.ts')).behind(), told];
       };`,
    );
    const built = await bundleOne('talking', entry, join(folder, 'talking'));
    const files = readdirSync(built.folder).map((file) => file.replace(/-\w+\.mjs$/, '.mjs'));
    // What tells is shared with the start, and a start of two files is left as it is.
    expect(files.sort()).toEqual(['after.mjs', 'behind.mjs', 'chunk.mjs', 'index.mjs', 'take-update.mjs']);
    const ran = await (await import(pathToFileURL(join(built.folder, 'index.mjs')).href)).handler();
    expect(ran).toEqual(['air naik!', 'air naik!', 'air naik', ['words']]);
  });
});
