import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export interface Page {
  /** Serves the page and its two files; answers false for any other path. */
  serve(path: string, response: ServerResponse): boolean;
}

interface PageFile {
  type: string;
  body: string;
}

const pathOf = (name: string): string => fileURLToPath(new URL(`./page/${name}`, import.meta.url));

/** Nothing from elsewhere is loaded, and nothing is sent anywhere else. */
const POLICY =
  "default-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; style-src 'self'; frame-ancestors 'self'";

async function bundleOrThrow(): Promise<{ script: string; style: string }> {
  const { outputFiles } = await build({
    entryPoints: [pathOf('main.tsx'), pathOf('style.css')],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    outdir: '/',
    write: false,
    logLevel: 'silent',
  });
  const textOf = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return { script: textOf('.js'), style: textOf('.css') };
}

function send(response: ServerResponse, { type, body }: PageFile): void {
  response.writeHead(200, {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'no-cache',
    'content-security-policy': POLICY,
    'x-content-type-options': 'nosniff',
  });
  response.end(body);
}

/** Bundles the chat page once, when the house opens; see docs/decisions/0013. */
export async function openPageOrThrow(): Promise<Page> {
  const { script, style } = await bundleOrThrow();
  const files = new Map<string, PageFile>([
    ['/chat', { type: 'text/html', body: readFileSync(pathOf('page.html'), 'utf8') }],
    ['/chat/main.js', { type: 'text/javascript', body: script }],
    ['/chat/style.css', { type: 'text/css', body: style }],
  ]);
  return {
    serve: (path, response) => {
      if (path === '/' || path === '/chat/') {
        response.writeHead(302, { location: '/chat' }).end();
        return true;
      }
      const file = files.get(path);
      if (file) send(response, file);
      return file !== undefined;
    },
  };
}
