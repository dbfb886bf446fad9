import {
  aws_apigatewayv2 as apigateway,
  aws_apigatewayv2_integrations as integrations,
  type aws_lambda as lambda,
  Validations,
} from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type { Route } from '../plan.ts';

const { HttpMethod } = apigateway;

/** `ANY` is written out: a browser's preflight (OPTIONS) must not meet a route that asks for a sign-in. */
const METHODS: Readonly<Record<string, readonly apigateway.HttpMethod[]>> = {
  GET: [HttpMethod.GET],
  POST: [HttpMethod.POST],
  PUT: [HttpMethod.PUT],
  PATCH: [HttpMethod.PATCH],
  DELETE: [HttpMethod.DELETE],
  ANY: [HttpMethod.GET, HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE],
};

interface RoutesProps {
  readonly api: apigateway.HttpApi;
  readonly handler: lambda.IFunction;
  /** For whoever holds a token of ours. */
  readonly signedIn: readonly Route[];
  /** For everybody. */
  readonly open: readonly Route[];
  readonly authorizer: apigateway.IHttpRouteAuthorizer;
}

/** The routes of one function at the door. */
export class Routes extends Construct {
  constructor(scope: Construct, id: string, { api, handler, signedIn, open, authorizer }: RoutesProps) {
    super(scope, id);
    const integration = new integrations.HttpLambdaIntegration('integration', handler);
    for (const [path, method] of signedIn.flatMap(toKeys))
      new apigateway.HttpRoute(this, `${method} ${path}`, {
        httpApi: api,
        integration,
        authorizer,
        routeKey: apigateway.HttpRouteKey.with(path, method),
      });
    for (const [path, method] of open.flatMap(toKeys)) {
      const route = new apigateway.HttpRoute(this, `${method} ${path}`, {
        httpApi: api,
        integration,
        routeKey: apigateway.HttpRouteKey.with(path, method),
      });
      Validations.of(route).acknowledge({
        id: 'AwsSolutions::AwsSolutions-APIG4',
        reason:
          'Open on purpose, as infra/functions.ts says: Telegram cannot sign in, so that function compares its secret header in constant time before anything else; other open routes only read what is public.',
      });
    }
  }
}

function toKeys(route: Route): readonly (readonly [string, apigateway.HttpMethod])[] {
  const [method = '', path = ''] = route.split(' ');
  const known = METHODS[method];
  if (!known) throw new Error(`"${route}" does not begin with an HTTP method.`);
  return known.map((one) => [path, one] as const);
}
