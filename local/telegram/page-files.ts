import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export interface Page {
  /** Serves the page and its two files; answers false for any other path. */
  serve(path: string, response: ServerResponse): Promise<boolean>;
}

interface PageFile {
  type: string;
  body: string;
}

const pathOf = (name: string): string => fileURLToPath(new URL(`./page/${name}`, import.meta.url));

/** Nothing from elsewhere is loaded, and nothing is sent anywhere else. */
const POLICY =
  "default-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; style-src 'self'; frame-ancestors 'self'";

async function bundleScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [pathOf('main.tsx')],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
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
export async function openPage(): Promise<Page> {
  const files = new Map<string, PageFile>([
    ['/chat', { type: 'text/html', body: readFileSync(pathOf('page.html'), 'utf8') }],
    ['/chat/main.js', { type: 'text/javascript', body: await bundleScript() }],
    ['/chat/style.css', { type: 'text/css', body: readFileSync(pathOf('style.css'), 'utf8') }],
  ]);
  return {
    serve: async (path, response) => {
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
