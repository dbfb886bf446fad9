import {
  aws_apigateway as accessLog,
  aws_apigatewayv2 as apigateway,
  Duration,
  type aws_kms as kms,
  aws_logs as logs,
  RemovalPolicy,
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

const { CorsHttpMethod } = apigateway;

/**
 * Any page may ask: there is no cookie that a browser would add by itself, and what is not open needs a token that only
 * our own console holds, in memory.
 */
const FROM_ELSEWHERE: apigateway.CorsPreflightOptions = {
  allowOrigins: ['*'],
  allowMethods: [
    CorsHttpMethod.GET,
    CorsHttpMethod.POST,
    CorsHttpMethod.PUT,
    CorsHttpMethod.PATCH,
    CorsHttpMethod.DELETE,
  ],
  allowHeaders: ['authorization', 'content-type', 'if-match', 'if-none-match', 'idempotency-key'],
  exposeHeaders: ['etag', 'retry-after', 'location'],
  maxAge: Duration.hours(1),
};

/** The HTTP door: an API with throttles and a log without persons. Its address stays; routes come and go with the plan. */
export class Door extends Construct {
  readonly api: apigateway.HttpApi;

  constructor(scope: Construct, id: string, settings: Settings, key: kms.IKey) {
    super(scope, id);
    this.api = new apigateway.HttpApi(this, 'api', {
      apiName: `jaring-${settings.stage}`,
      createDefaultStage: false,
      corsPreflight: FROM_ELSEWHERE,
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
}
