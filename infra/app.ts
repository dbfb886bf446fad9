import { App } from 'aws-cdk-lib';
import { AppStack } from './app-stack.ts';
import { ConsoleStack } from './console-stack.ts';
import { FUNCTIONS } from './functions.ts';
import type { FunctionPlans } from './plan.ts';
import { type Settings, settingsOfOrThrow } from './settings.ts';
import { StorageStack } from './storage-stack.ts';

/** Where the built functions lie and what the app is synthesized with. */
export interface AppInput {
  readonly settings: Settings;
  readonly functions: FunctionPlans;
  /** The folder with one folder per built function. */
  readonly code: string;
  /** Where the templates go; the CDK's own choice when absent. */
  readonly outdir?: string;
  /** Leaves out the rules of CloudFormation, which take seconds: for a look at what there would be. */
  readonly unchecked?: boolean;
}

/**
 * On a laptop the code stays where it was built: the template names its folder, and nothing is copied. The rules of
 * CloudFormation take three seconds and are held by the other stages, in tests and before a deployment.
 */
const ON_A_LAPTOP = {
  context: { 'aws:cdk:disable-asset-staging': true, 'aws:cdk:enable-asset-metadata': true },
  builtinCloudFormationValidation: false,
};

/** The whole house as a CDK app: what must survive, the addresses that people know, and what may be thrown away. */
export function toApp({ settings, functions, code, outdir, unchecked = false }: AppInput): App {
  const app = new App({
    ...(outdir && { outdir }),
    analyticsReporting: false,
    ...(settings.stage === 'local' && ON_A_LAPTOP),
    ...(unchecked && { builtinCloudFormationValidation: false }),
  });
  const env = { region: settings.region };
  const name = (part: string) => `jaring-${settings.stage}-${part}`;
  const terminationProtection = settings.keepData;
  const storage = new StorageStack(app, name('storage'), { env, settings, terminationProtection });
  const console = new ConsoleStack(app, name('console'), { env, settings, storage, terminationProtection });
  new AppStack(app, name('app'), { env, settings, functions, code, storage, console });
  return app;
}

/** The app of one stage with the functions that were built into dist/. */
export const toStageApp = (stage: string, outdir?: string): App =>
  toApp({
    settings: settingsOfOrThrow(stage),
    functions: FUNCTIONS,
    code: 'dist/functions',
    ...(outdir && { outdir }),
  });
