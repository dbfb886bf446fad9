import { type ApiRoute, openRoute } from './route.ts';

/** The routes that describe the others. The document is made when it is asked for: no request waits for it. */
export const toDocumentRoutes = (all: () => readonly ApiRoute[]): readonly ApiRoute[] => [
  openRoute(
    {
      id: 'read-document',
      method: 'GET',
      path: '/api/openapi.json',
      about: 'This API as an OpenAPI 3.1 document, made from the schemas that it checks with.',
      answers: { 200: { about: 'The document' } },
    },
    async () => {
      const { toOpenApi } = await import('./openapi.ts');
      return { status: 200, headers: { 'cache-control': 'public, max-age=300' }, body: toOpenApi(all()) };
    },
  ),
  openRoute(
    {
      id: 'read-docs',
      method: 'GET',
      path: '/api/docs',
      about: 'The same document as a page to read.',
      answers: { 200: { about: 'A page', type: 'text/html' } },
    },
    async () => {
      const [{ toOpenApi }, { renderDocs, DOCS_POLICY }] = await Promise.all([
        import('./openapi.ts'),
        import('./docs-page.ts'),
      ]);
      return {
        status: 200,
        headers: {
          'content-type': 'text/html; charset=utf-8',
          'content-security-policy': DOCS_POLICY,
          'cache-control': 'public, max-age=300',
        },
        text: renderDocs(toOpenApi(all())),
      };
    },
  ),
];
