import * as z from 'zod';

/** What the page shows of an OpenAPI document. */
const Shown = z.object({
  info: z.object({ title: z.string(), description: z.string() }),
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.object({
        operationId: z.string(),
        summary: z.string(),
        security: z.array(z.unknown()),
        parameters: z
          .array(
            z.object({
              name: z.string(),
              in: z.string(),
              required: z.boolean().default(false),
              schema: z.unknown(),
            }),
          )
          .default([]),
        requestBody: z
          .object({ content: z.record(z.string(), z.object({ schema: z.unknown() })) })
          .optional(),
        responses: z.record(
          z.string(),
          z.object({
            description: z.string(),
            content: z.record(z.string(), z.object({ schema: z.unknown() })).default({}),
          }),
        ),
      }),
    ),
  ),
  components: z.object({ schemas: z.record(z.string(), z.unknown()).default({}) }),
});
type Shown = z.infer<typeof Shown>;

/** The page brings its style along and nothing else: it works offline. */
export const DOCS_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

const STYLE = `
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 62rem; margin: 0 auto; padding: 1rem; }
h1, h2, h3 { line-height: 1.25; } h3 { margin: 0; font-size: 1.05rem; overflow-wrap: anywhere; }
section { border-top: 1px solid #8888; padding: 1rem 0; }
code, pre { font: 14px/1.45 ui-monospace, monospace; } pre { overflow-x: auto; background: #8882; padding: .75rem; border-radius: .4rem; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid #8884; }
.method { display: inline-block; min-width: 4.2rem; font-weight: 700; }
nav li { overflow-wrap: anywhere; } a:focus-visible, summary:focus-visible, pre:focus-visible { outline: 3px solid; outline-offset: 2px; }
@media (max-width: 30rem) { body { font-size: 15px; } }
`;

/** The document as one page that needs no script. */
export function renderDocs(openApi: unknown): string {
  const document = Shown.parse(openApi);
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({
      path,
      method: method.toUpperCase(),
      operation,
    })),
  );
  const { title, description } = document.info;
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${toHtml(title)} API</title><style>${STYLE}</style></head><body>`,
    `<header><h1>${toHtml(title)} API</h1><p>${ticks(description)}</p>`,
    '<p><a href="/api/openapi.json">openapi.json</a></p></header>',
    `<nav aria-label="Routes"><ul>${operations.map(renderLink).join('')}</ul></nav><main>`,
    ...operations.map(renderOperation),
    renderSchemas(document),
    '</main></body></html>',
  ].join('\n');
}

interface Operation {
  readonly path: string;
  readonly method: string;
  readonly operation: Shown['paths'][string][string];
}

const renderLink = ({ path, method, operation }: Operation): string =>
  `<li><a href="#${toHtml(operation.operationId)}"><span class="method">${method}</span> ${toHtml(path)}</a></li>`;

function renderOperation({ path, method, operation }: Operation): string {
  const { operationId, summary, parameters, requestBody, responses, security } = operation;
  return [
    `<section id="${toHtml(operationId)}" aria-labelledby="${toHtml(operationId)}-title">`,
    `<h3 id="${toHtml(operationId)}-title"><span class="method">${method}</span> <code>${toHtml(path)}</code></h3>`,
    `<p>${ticks(summary)}${security.length === 0 ? ' <strong>Open to everybody.</strong>' : ''}</p>`,
    renderParameters(parameters),
    requestBody ? `<h4>Body</h4>${renderSchema(requestBody.content['application/json']?.schema)}` : '',
    '<h4>Answers</h4><table><thead><tr><th scope="col">Status</th><th scope="col">What</th></tr></thead><tbody>',
    ...Object.entries(responses).map(
      ([status, { description, content }]) =>
        `<tr><th scope="row">${toHtml(status)}</th><td>${toHtml(description)}${renderContent(content)}</td></tr>`,
    ),
    '</tbody></table></section>',
  ].join('');
}

function renderParameters(parameters: Operation['operation']['parameters']): string {
  if (parameters.length === 0) return '';
  const rows = parameters.map(
    ({ name, in: where, required, schema }) =>
      `<tr><th scope="row"><code>${toHtml(name)}</code></th><td>${toHtml(where)}${required ? ', required' : ''}</td><td><code>${toHtml(JSON.stringify(schema))}</code></td></tr>`,
  );
  return `<h4>Parameters</h4><table><thead><tr><th scope="col">Name</th><th scope="col">Where</th><th scope="col">Shape</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

const renderContent = (content: Readonly<Record<string, { schema?: unknown }>>): string =>
  Object.entries(content)
    .filter(([type]) => type === 'application/json')
    .map(([, { schema }]) => `<details><summary>Shape</summary>${renderSchema(schema)}</details>`)
    .join('');

const renderSchemas = ({ components }: Shown): string =>
  Object.entries(components.schemas)
    .map(
      ([name, schema]) =>
        `<section id="${toHtml(name)}"><h3>${toHtml(name)}</h3>${renderSchema(schema)}</section>`,
    )
    .join('');

/** A block that scrolls must be reached by the keyboard too. */
const renderSchema = (schema: unknown): string =>
  `<pre tabindex="0" role="region" aria-label="Shape as JSON Schema">${toHtml(JSON.stringify(schema, null, 2))}</pre>`;

const ticks = (text: string): string => toHtml(text).replace(/`([^`]+)`/g, '<code>$1</code>');

function toHtml(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
