import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from 'aws-cdk-lib';
import * as z from 'zod';
import { type Finding, listFindings } from '#infra/rules.ts';

const Statement = z.object({
  Action: z.union([z.string(), z.array(z.string())]),
  Resource: z.unknown(),
});
const Template = z.object({
  Resources: z.record(
    z.string(),
    z.object({
      Type: z.string(),
      Properties: z
        .object({ PolicyDocument: z.object({ Statement: z.array(Statement) }).optional() })
        .default({}),
    }),
  ),
});

/** Where a role's permission ends in a wildcard, and why it may. Everything else is written out. */
export const WILDCARDS: readonly { readonly resource: RegExp; readonly reason: string }[] = [
  {
    resource: /files\w*[^/]*"?,?"?\/files\/\*/,
    reason: 'Objects of the bucket of photos, under one prefix: their names are made when they arrive.',
  },
];

/** Permissions of roles that hold a wildcard, as `policy: action on resource`. */
export function listWildcards(folder: string): readonly string[] {
  const templates = readdirSync(folder).filter((name) => name.endsWith('.template.json'));
  return templates.flatMap((file) => {
    const { Resources } = Template.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
    return Object.entries(Resources)
      .filter(([, { Type }]) => Type === 'AWS::IAM::Policy')
      .flatMap(([id, { Properties }]) =>
        (Properties.PolicyDocument?.Statement ?? []).flatMap(({ Action, Resource }) => {
          const resource = JSON.stringify(Resource);
          const wild = [Action].flat().filter((action) => action.includes('*') || resource.includes('*'));
          return wild.map((action) => `${id}: ${action} on ${resource}`);
        }),
      );
  });
}

/** What an auditor asks first: what the rules find, what we accept and why, and every wildcard. Ends with the verdict. */
export function renderRules(app: App): { readonly text: string; readonly holds: boolean } {
  const findings = listFindings(app);
  const open = findings.filter(({ reason }) => reason === undefined);
  const wildcards = listWildcards(app.outdir);
  const unlisted = wildcards.filter((one) => !WILDCARDS.some(({ resource }) => resource.test(one)));
  const text = [
    'AwsSolutions, NIST 800-53 r5, Serverless and the rules of CloudFormation',
    `open: ${open.length}`,
    ...open.map(({ rule, at }) => `  ${rule} at ${at}`),
    `accepted with a reason: ${findings.length - open.length}`,
    ...renderAccepted(findings.filter(({ reason }) => reason !== undefined)),
    `permissions with a wildcard: ${wildcards.length}, of which not on the list: ${unlisted.length}`,
    ...wildcards.map((one) => `  ${one}`),
  ].join('\n');
  return { text, holds: open.length === 0 && unlisted.length === 0 };
}

/** Rules with one reason stand together. */
function renderAccepted(findings: readonly Finding[]): readonly string[] {
  const groups = Map.groupBy(findings, ({ rule, reason }) => `${rule}: ${reason}`);
  return [...groups].map(([line, all]) => `  ${all.length} x ${line}`);
}
