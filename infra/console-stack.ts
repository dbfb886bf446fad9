import { aws_apigatewayv2 as apigateway, CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { acknowledgeSite } from './acknowledgements.ts';
import { ConsoleSite } from './constructs/console-site.ts';
import { Door } from './constructs/door.ts';
import { SignIn } from './constructs/sign-in.ts';
import type { Settings } from './settings.ts';
import type { StorageStack } from './storage-stack.ts';

interface ConsoleProps extends StackProps {
  readonly settings: Settings;
  readonly storage: StorageStack;
}

/** Where the console finds who proves identities, and as whom it asks. */
export interface Entrance {
  readonly issuer: string;
  /** Where the sign-in pages are. */
  readonly signInUrl: string;
  readonly clientId: string;
}

/**
 * The addresses that people and Telegram know, which stay when the application is thrown away and built again: the
 * door, the console behind its CDN, and who may sign in.
 */
export class ConsoleStack extends Stack {
  readonly api: apigateway.HttpApi;
  readonly authorizer: apigateway.IHttpRouteAuthorizer;
  readonly entrance: Entrance;

  constructor(scope: Construct, id: string, { settings, storage, ...props }: ConsoleProps) {
    super(scope, id, props);
    const door = new Door(this, 'door', settings, storage.storageKey);
    const signIn = new SignIn(this, 'sign-in', settings);
    const site = new ConsoleSite(this, 'site', {
      settings,
      calls: [door.api.apiEndpoint, signIn.url],
      photos: [`https://${storage.files.bucketRegionalDomainName}`],
    });
    const home = `https://${settings.consoleDomain?.name ?? site.distribution.distributionDomainName}/`;
    const client = signIn.addClient(home);
    this.api = door.api;
    this.entrance = {
      issuer: signIn.pool.userPoolProviderUrl,
      signInUrl: signIn.url,
      clientId: client.userPoolClientId,
    };
    this.authorizer = toAuthorizer(this, this.api, this.entrance);
    this.#tell({
      DoorUrl: door.api.apiEndpoint,
      ConsoleUrl: home,
      ConsoleBucket: site.bucket.bucketName,
      ConsoleDistribution: site.distribution.distributionId,
      SignInUrl: signIn.url,
      SignInPool: signIn.pool.userPoolId,
      SignInClient: client.userPoolClientId,
    });
    acknowledgeSite(site);
  }

  #tell(outputs: Readonly<Record<string, string>>): void {
    for (const [name, value] of Object.entries(outputs)) new CfnOutput(this, name, { value });
  }
}

/** Asks for a token that the pool signed for our console. */
function toAuthorizer(
  stack: ConsoleStack,
  httpApi: apigateway.HttpApi,
  { issuer, clientId }: Entrance,
): apigateway.IHttpRouteAuthorizer {
  const { authorizerId } = new apigateway.HttpAuthorizer(stack, 'authorizer', {
    httpApi,
    authorizerName: 'staff',
    type: apigateway.HttpAuthorizerType.JWT,
    identitySource: ['$request.header.Authorization'],
    jwtIssuer: issuer,
    jwtAudience: [clientId],
  });
  return apigateway.HttpAuthorizer.fromHttpAuthorizerAttributes(stack, 'staff', {
    authorizerId,
    authorizerType: 'JWT',
  });
}
