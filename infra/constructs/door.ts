import {
  aws_apigateway as accessLog,
  aws_apigatewayv2 as apigateway,
  aws_apigatewayv2_integrations as integrations,
  type aws_kms as kms,
  type aws_lambda as lambda,
  aws_logs as logs,
  RemovalPolicy,
  Validations,
} from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type { Settings } from '../settings.ts';

/** What the door writes down of a request: nothing about who asked. */
const ACCESS_LOG = {
  id: '$context.requestId',
  at: '$context.requestTimeEpoch',
  route: '$context.routeKey',
  status: '$context.status',
  ms: '$context.responseLatency',
  error: '$context.integrationErrorMessage',
};

const METHODS: Readonly<Record<string, apigateway.HttpMethod>> = apigateway.HttpMethod;

/** The HTTP door: an API with throttles and a log without persons; routes come from the plan. */
export class Door extends Construct {
  readonly api: apigateway.HttpApi;

  constructor(scope: Construct, id: string, settings: Settings, key: kms.IKey) {
    super(scope, id);
    this.api = new apigateway.HttpApi(this, 'api', {
      apiName: `jaring-${settings.stage}`,
      createDefaultStage: false,
    });
    const log = new logs.LogGroup(this, 'log', {
      logGroupName: `/jaring/${settings.stage}/door`,
      retention: settings.logDays,
      encryptionKey: key,
      removalPolicy: settings.keepData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    new apigateway.HttpStage(this, 'stage', {
      httpApi: this.api,
      autoDeploy: true,
      throttle: { rateLimit: settings.door.rate, burstLimit: settings.door.burst },
      accessLogSettings: {
        destination: new apigateway.LogGroupLogDestination(log),
        format: accessLog.AccessLogFormat.custom(JSON.stringify(ACCESS_LOG)),
      },
    });
  }

  /** Lets requests of this route (`POST /telegram`) reach the function. */
  addRoute(route: string, handler: lambda.IFunction): void {
    const [method = '', path = ''] = route.split(' ');
    const known = METHODS[method];
    if (!known) throw new Error(`"${route}" does not begin with an HTTP method.`);
    const integration = new integrations.HttpLambdaIntegration(`${handler.node.path}-integration`, handler);
    for (const added of this.api.addRoutes({ path, methods: [known], integration })) {
      Validations.of(added).acknowledge({
        id: 'AwsSolutions::AwsSolutions-APIG4',
        reason:
          'Telegram cannot sign in: the function compares the secret header in constant time before anything else.',
      });
    }
  }
}
