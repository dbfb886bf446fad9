import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { toApp } from '#infra/app.ts';
import { FUNCTIONS } from '#infra/functions.ts';
import type { Settings } from '#infra/settings.ts';
import type { Standing } from './bill.ts';

const Template = z.object({ Resources: z.record(z.string(), z.object({ Type: z.string() })) });

/** Every resource of a stage by its kind, from templates that are made without building anything. */
export function countResources(settings: Settings): ReadonlyMap<string, number> {
  const folder = mkdtempSync(join(tmpdir(), 'jaring-count-'));
  try {
    for (const name of Object.keys(FUNCTIONS)) mkdirSync(join(folder, name));
    const app = toApp({
      settings,
      functions: FUNCTIONS,
      code: folder,
      outdir: join(folder, 'out'),
      unchecked: true,
    });
    const types = app
      .synth()
      .stacks.flatMap(({ template }) =>
        Object.values(Template.parse(template).Resources).map(({ Type }) => Type),
      );
    return new Map([...Map.groupBy(types, (type) => type)].map(([type, all]) => [type, all.length]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What a stage pays for whatever happens in it. */
export function toStanding(counted: ReadonlyMap<string, number>): Standing {
  const count = (type: string): number => counted.get(type) ?? 0;
  return {
    alarms: count('AWS::CloudWatch::Alarm'),
    keys: count('AWS::KMS::Key'),
    dashboards: count('AWS::CloudWatch::Dashboard'),
    metrics: count('AWS::Logs::MetricFilter'),
    queues: count('AWS::SQS::Queue') / 2,
  };
}
