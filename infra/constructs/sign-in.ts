import { aws_cognito as cognito, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type { Settings } from '../settings.ts';

/** How long one shift may stay signed in without proving again who one is. */
const SHIFT = Duration.hours(12);

/**
 * Who may sign in: staff, by invitation only, with a code from an app beside the password. It says who somebody is;
 * what she may do stands in her own item in the table of people, read at every request.
 */
export class SignIn extends Construct {
  readonly pool: cognito.UserPool;
  /** Where the sign-in pages are, as an origin. */
  readonly url: string;
  readonly #settings: Settings;

  constructor(scope: Construct, id: string, settings: Settings) {
    super(scope, id);
    this.#settings = settings;
    this.pool = new cognito.UserPool(this, 'pool', {
      userPoolName: `jaring-${settings.stage}-staff`,
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      signInCaseSensitive: false,
      autoVerify: { email: true },
      mfa: cognito.Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      passwordPolicy: {
        minLength: 12,
        requireDigits: true,
        requireLowercase: true,
        requireUppercase: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(3),
      },
      accountRecovery: cognito.AccountRecovery.EMAIL_ONLY,
      // Refuses passwords that leaked elsewhere, and sign-ins that look stolen.
      featurePlan: cognito.FeaturePlan.PLUS,
      standardThreatProtectionMode: cognito.StandardThreatProtectionMode.FULL_FUNCTION,
      deviceTracking: { challengeRequiredOnNewDevice: true, deviceOnlyRememberedOnUserPrompt: true },
      userInvitation: INVITATION,
      deletionProtection: settings.keepData,
      removalPolicy: settings.keepData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    const { account, region } = Stack.of(this);
    const domainPrefix = `jaring-${settings.stage}-${account}`;
    new cognito.CfnUserPoolDomain(this, 'domain', { userPoolId: this.pool.userPoolId, domain: domainPrefix });
    this.url = `https://${domainPrefix}.auth.${region}.amazoncognito.com`;
  }

  /** The console as a client: a code with a proof (PKCE) and no secret, because a page can keep none. */
  addClient(home: string): cognito.UserPoolClient {
    return this.pool.addClient('client', {
      userPoolClientName: `jaring-${this.#settings.stage}-console`,
      generateSecret: false,
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [cognito.OAuthScope.OPENID],
        callbackUrls: [home],
        logoutUrls: [home],
      },
      supportedIdentityProviders: [cognito.UserPoolClientIdentityProvider.COGNITO],
      accessTokenValidity: Duration.minutes(15),
      idTokenValidity: Duration.minutes(15),
      refreshTokenValidity: SHIFT,
      authSessionValidity: Duration.minutes(5),
      enableTokenRevocation: true,
      preventUserExistenceErrors: true,
    });
  }
}

const INVITATION = {
  emailSubject: 'Undangan masuk ke Jaring',
  emailBody:
    'Anda diundang sebagai petugas di Jaring. Nama masuk: {username}. Kata sandi sementara, berlaku 3 hari: {####}. ' +
    'Jangan berikan kata sandi dan kode kepada siapa pun, juga tidak kepada kami.',
};
