import {
  aws_certificatemanager as certificates,
  aws_cloudfront as cloudfront,
  Duration,
  aws_cloudfront_origins as origins,
  RemovalPolicy,
  Stack,
  aws_s3 as s3,
} from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type { Settings } from '../settings.ts';

interface ConsoleSiteProps {
  readonly settings: Settings;
  /** What the console calls, as origins: the door and the sign-in. */
  readonly calls: readonly string[];
  /** Where photos and voice notes come from, as origins. */
  readonly photos: readonly string[];
}

/** The console's files: a private bucket that only the CDN may read, and headers that keep a page to itself. */
export class ConsoleSite extends Construct {
  readonly bucket: s3.Bucket;
  readonly distribution: cloudfront.Distribution;

  constructor(scope: Construct, id: string, { settings, calls, photos }: ConsoleSiteProps) {
    super(scope, id);
    const { account, region } = Stack.of(this);
    this.bucket = new s3.Bucket(this, 'files', {
      bucketName: `jaring-${settings.stage}-console-${account}-${region}`,
      // What lies here is published: keys of our own would protect nothing.
      encryption: s3.BucketEncryption.S3_MANAGED,
      blockPublicAccess: s3.BlockPublicAccess.BLOCK_ALL,
      objectOwnership: s3.ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      versioned: true,
      lifecycleRules: [{ noncurrentVersionExpiration: Duration.days(30) }],
      // Built from the repository by every deployment: nothing is lost with it.
      removalPolicy: settings.keepData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    const { consoleDomain } = settings;
    this.distribution = new cloudfront.Distribution(this, 'cdn', {
      comment: `Jaring ${settings.stage}: the console`,
      defaultRootObject: 'index.html',
      defaultBehavior: {
        // The CDK declares `isWebsite` of a bucket without `undefined`, against its own class.
        origin: origins.S3BucketOrigin.withOriginAccessControl(this.bucket as s3.IBucket),
        viewerProtocolPolicy: cloudfront.ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        cachePolicy: cloudfront.CachePolicy.CACHING_OPTIMIZED,
        responseHeadersPolicy: this.#headers(settings, toContentPolicy(calls, photos)),
      },
      // The console finds its page by itself; the bucket answers 403 for what it does not hold.
      errorResponses: [403, 404].map((httpStatus) => ({
        httpStatus,
        responseHttpStatus: 200,
        responsePagePath: '/index.html',
        ttl: Duration.minutes(1),
      })),
      httpVersion: cloudfront.HttpVersion.HTTP2_AND_3,
      priceClass: cloudfront.PriceClass.PRICE_CLASS_200,
      ...(consoleDomain && {
        domainNames: [consoleDomain.name],
        certificate: certificates.Certificate.fromCertificateArn(
          this,
          'certificate',
          consoleDomain.certificateArn,
        ),
        minimumProtocolVersion: cloudfront.SecurityPolicyProtocol.TLS_V1_2_2021,
      }),
    });
  }

  #headers(settings: Settings, contentSecurityPolicy: string): cloudfront.ResponseHeadersPolicy {
    return new cloudfront.ResponseHeadersPolicy(this, 'headers', {
      responseHeadersPolicyName: `jaring-${settings.stage}-console`,
      securityHeadersBehavior: {
        contentSecurityPolicy: { contentSecurityPolicy, override: true },
        contentTypeOptions: { override: true },
        frameOptions: { frameOption: cloudfront.HeadersFrameOption.DENY, override: true },
        referrerPolicy: { referrerPolicy: cloudfront.HeadersReferrerPolicy.NO_REFERRER, override: true },
        strictTransportSecurity: {
          accessControlMaxAge: Duration.days(365),
          includeSubdomains: true,
          override: true,
        },
      },
      customHeadersBehavior: {
        customHeaders: [
          {
            header: 'permissions-policy',
            value: 'camera=(), microphone=(), geolocation=(self)',
            override: true,
          },
          { header: 'cross-origin-opener-policy', value: 'same-origin', override: true },
        ],
      },
    });
  }
}

/** Our own scripts and styles only; calls to the door and the sign-in; photos from our bucket; in nobody's frame. */
const toContentPolicy = (calls: readonly string[], photos: readonly string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    ["img-src 'self' data: blob:", ...photos].join(' '),
    // Voice notes and videos come from where photos come from.
    ['media-src', ...photos].join(' '),
    ["connect-src 'self'", ...calls].join(' '),
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    'upgrade-insecure-requests',
  ].join('; ');
