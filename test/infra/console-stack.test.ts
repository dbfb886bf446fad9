import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { listResources, toTestTemplates } from './stage.ts';

const { console } = toTestTemplates('production');

/** A template value as one text, with references as `${Id.Attribute}`. */
function toText(value: unknown): string {
  if (typeof value === 'string') return value;
  const { Ref, 'Fn::GetAtt': attribute, 'Fn::Join': join } = value as Record<string, never>;
  if (Ref) return `\${${Ref}}`;
  if (attribute) return `\${${(attribute as string[]).join('.')}}`;
  if (join) return (join as [string, unknown[]])[1].map(toText).join((join as [string])[0]);
  return JSON.stringify(value);
}

describe('the door', () => {
  it('has one throttled stage', () => {
    console.hasResourceProperties('AWS::ApiGatewayV2::Stage', {
      StageName: '$default',
      DefaultRouteSettings: { ThrottlingRateLimit: 1000, ThrottlingBurstLimit: 2000 },
    });
  });

  it('writes down nothing about who asked', () => {
    const [stage] = listResources(console, 'AWS::ApiGatewayV2::Stage');
    expect(stage?.[1].Properties.AccessLogSettings.Format).not.toMatch(/sourceIp|userAgent|path|claims/);
  });

  it('takes tokens of our own pool, made for our own console, from the header alone', () => {
    const [pool] = listResources(console, 'AWS::Cognito::UserPool');
    const [client] = listResources(console, 'AWS::Cognito::UserPoolClient');
    console.hasResourceProperties('AWS::ApiGatewayV2::Authorizer', {
      AuthorizerType: 'JWT',
      IdentitySource: ['$request.header.Authorization'],
      JwtConfiguration: {
        Issuer: { 'Fn::GetAtt': [pool?.[0], 'ProviderURL'] },
        Audience: [{ Ref: client?.[0] }],
      },
    });
  });

  it('lets no page send cookies', () => {
    const [api] = listResources(console, 'AWS::ApiGatewayV2::Api');
    expect(api?.[1].Properties.CorsConfiguration).not.toHaveProperty('AllowCredentials');
  });
});

describe('who may sign in', () => {
  it('is invited, has a strong password and a code from an app, and no text message', () => {
    console.hasResourceProperties('AWS::Cognito::UserPool', {
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      MfaConfiguration: 'ON',
      EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
      Policies: {
        PasswordPolicy: { MinimumLength: 12, RequireSymbols: true, TemporaryPasswordValidityDays: 3 },
      },
      UserPoolTier: 'PLUS',
      UserPoolAddOns: { AdvancedSecurityMode: 'ENFORCED' },
      DeletionProtection: 'ACTIVE',
    });
    console.allResources('AWS::Cognito::UserPool', { DeletionPolicy: 'Retain' });
  });

  it('signs in with a code and its proof: no secret in a page, no password through the API, no longer than a shift', () => {
    console.hasResourceProperties('AWS::Cognito::UserPoolClient', {
      GenerateSecret: false,
      AllowedOAuthFlows: ['code'],
      AllowedOAuthScopes: ['openid'],
      ExplicitAuthFlows: Match.absent(),
      AccessTokenValidity: 15,
      RefreshTokenValidity: 12 * 60,
      EnableTokenRevocation: true,
      PreventUserExistenceErrors: 'ENABLED',
    });
  });
});

describe('the console behind its CDN', () => {
  it('lies in a private bucket that only this CDN reads', () => {
    console.hasResourceProperties('AWS::S3::Bucket', {
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        RestrictPublicBuckets: true,
      },
    });
    const [policy] = listResources(console, 'AWS::S3::BucketPolicy');
    const allowed = policy?.[1].Properties.PolicyDocument.Statement.filter(
      ({ Effect }: { Effect: string }) => Effect === 'Allow',
    );
    expect(allowed).toMatchObject([
      { Action: 's3:GetObject', Principal: { Service: 'cloudfront.amazonaws.com' } },
    ]);
    expect(JSON.stringify(allowed[0].Condition)).toContain('AWS:SourceArn');
  });

  it('keeps a page to itself: own scripts and styles, calls to door and sign-in only, in no frame', () => {
    const [headers] = listResources(console, 'AWS::CloudFront::ResponseHeadersPolicy');
    const security = headers?.[1].Properties.ResponseHeadersPolicyConfig.SecurityHeadersConfig;
    const policy = toText(security.ContentSecurityPolicy.ContentSecurityPolicy);
    const directives = Object.fromEntries(
      policy.split('; ').map((one) => [one.split(' ')[0], one.split(' ').slice(1)]),
    );
    expect(directives).toMatchObject({
      'default-src': ["'none'"],
      'script-src': ["'self'"],
      'style-src': ["'self'"],
      'frame-ancestors': ["'none'"],
    });
    expect(directives['connect-src']).toHaveLength(3);
    expect(policy).toMatch(/connect-src 'self' \$\{doorapi\w+\.ApiEndpoint\} https:\/\/jaring-production-/);
    expect(policy).not.toMatch(/unsafe|\*/);
    expect(security).toMatchObject({
      FrameOptions: { FrameOption: 'DENY' },
      StrictTransportSecurity: { AccessControlMaxAgeSec: 365 * 24 * 3600 },
    });
  });

  it('with a domain of its own speaks nothing older than TLS 1.2, and its people come back to it', () => {
    const more = toTestTemplates('production', undefined, {
      consoleDomain: {
        name: 'jaring.example.go.id',
        certificateArn: 'arn:aws:acm:us-east-1:000000000000:certificate/goat',
      },
    });
    more.console.hasResourceProperties('AWS::CloudFront::Distribution', {
      DistributionConfig: {
        Aliases: ['jaring.example.go.id'],
        ViewerCertificate: { MinimumProtocolVersion: 'TLSv1.2_2021' },
      },
    });
    more.console.hasResourceProperties('AWS::Cognito::UserPoolClient', {
      CallbackURLs: ['https://jaring.example.go.id/'],
    });
  });
});
