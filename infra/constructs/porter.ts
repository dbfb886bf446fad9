import { join } from 'node:path';
import { Duration, aws_iam as iam, aws_lambda as lambda, aws_logs as logs, RemovalPolicy } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { acknowledgeFiles, acknowledgePorter } from '../acknowledgements.ts';
import type { FunctionPlan } from '../plan.ts';
import type { Settings } from '../settings.ts';
import { type Estate, toGranted } from './grants.ts';

export interface PorterProps {
  readonly name: string;
  readonly plan: FunctionPlan;
  readonly settings: Settings;
  readonly estate: Estate;
  /** The folder with one folder per built function. */
  readonly code: string;
}

/** One function of the plan with our defaults: its own role with written-out powers, its own log. */
export class Porter extends Construct {
  readonly handler: lambda.Function;
  readonly role: iam.Role;
  readonly log: logs.LogGroup;

  constructor(scope: Construct, id: string, { name, plan, settings, estate, code }: PorterProps) {
    super(scope, id);
    const granted = toGranted(plan.may, estate);
    this.log = new logs.LogGroup(this, 'log', {
      logGroupName: `/jaring/${settings.stage}/functions/${name}`,
      retention: settings.logDays,
      encryptionKey: estate.storage.storageKey,
      removalPolicy: settings.keepData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    this.role = new iam.Role(this, 'role', { assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') });
    this.allow(['logs:CreateLogStream', 'logs:PutLogEvents'], [this.log.logGroupArn]);
    for (const statement of granted.statements) this.role.addToPolicy(statement);
    if (plan.may.files) acknowledgeFiles(this.role, settings.stage);
    this.handler = new lambda.Function(this, 'function', {
      functionName: `jaring-${settings.stage}-${name}`,
      description: plan.ifItFails.slice(0, 250),
      runtime: lambda.Runtime.NODEJS_24_X,
      architecture: lambda.Architecture.ARM_64,
      code: lambda.Code.fromAsset(join(code, name)),
      handler: 'index.handler',
      memorySize: plan.memory ?? 256,
      timeout: Duration.seconds(plan.timeout ?? 10),
      environment: {
        JARING_STAGE: settings.stage,
        ...(settings.live?.passedOn && { JARING_LIVE_SINCE: settings.live.passedOn }),
        ...granted.environment,
      },
      role: this.role,
      logGroup: this.log,
      ...(plan.reserved !== undefined && { reservedConcurrentExecutions: plan.reserved }),
    });
    acknowledgePorter(this);
  }

  /** Writes one more permission into the role. */
  allow(actions: readonly string[], resources: readonly string[]): void {
    this.role.addToPolicy(new iam.PolicyStatement({ actions: [...actions], resources: [...resources] }));
  }
}
