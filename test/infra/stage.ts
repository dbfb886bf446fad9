import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { toApp } from '#infra/app.ts';
import { FUNCTIONS } from '#infra/functions.ts';
import type { FunctionPlans } from '#infra/plan.ts';
import { type Settings, settingsOfOrThrow } from '#infra/settings.ts';

/** The app of a stage with empty code folders: what is asserted is the plan, not the programs. */
export function toTestApp(
  stage: string,
  functions: FunctionPlans = FUNCTIONS,
  more: Partial<Settings> = {},
): App {
  const code = mkdtempSync(join(tmpdir(), 'jaring-infra-'));
  for (const name of Object.keys(functions)) mkdirSync(join(code, name));
  return toApp({
    settings: { ...settingsOfOrThrow(stage), ...more },
    functions,
    code,
    outdir: join(code, 'out'),
  });
}

/** The resource of a template as assertions meet it. */
export interface Resource {
  readonly Type: string;
  // Assertions look into resources of every kind.
  // biome-ignore lint/suspicious/noExplicitAny: the shape depends on the kind of resource
  readonly Properties: any;
}

/** The templates of a stage. */
export function toTestTemplates(stage: string, functions?: FunctionPlans, more?: Partial<Settings>) {
  const app = toTestApp(stage, functions, more);
  const templateOf = (part: string) => {
    const artifact = app.synth().getStackByName(`jaring-${stage}-${part}`);
    return Template.fromJSON(artifact.template);
  };
  return { app: templateOf('app'), console: templateOf('console'), storage: templateOf('storage') };
}

export const listResources = (template: Template, type?: string): readonly (readonly [string, Resource])[] =>
  (Object.entries(template.toJSON()['Resources']) as [string, Resource][]).filter(
    ([, { Type }]) => !type || Type === type,
  );
