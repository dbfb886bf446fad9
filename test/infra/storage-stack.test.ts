import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { listResources, toTestTemplates } from './stage.ts';

const { storage } = toTestTemplates('production');

describe('every table', () => {
  it('can be restored to any second, is encrypted under our own key, and cannot be deleted by mistake', () => {
    storage.resourceCountIs('AWS::DynamoDB::Table', 4);
    storage.allResourcesProperties('AWS::DynamoDB::Table', {
      BillingMode: 'PAY_PER_REQUEST',
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      SSESpecification: { SSEEnabled: true, KMSMasterKeyId: Match.anyValue() },
      DeletionProtectionEnabled: true,
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
    });
    storage.allResources('AWS::DynamoDB::Table', { DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
  });

  it.each([
    ['claims', ['by-queue', 'by-owner', 'by-holder', 'by-place', 'by-due']],
    ['applications', ['by-queue', 'by-sender', 'by-due']],
    ['people', ['by-area', 'by-hash']],
    ['sessions', ['by-due']],
  ])('%s has the indexes %j', (name, indexes) => {
    const [table] = listResources(storage, 'AWS::DynamoDB::Table').filter(([, { Properties }]) =>
      Properties.TableName.endsWith(`-${name}`),
    );
    const found = table?.[1].Properties.GlobalSecondaryIndexes.map(
      ({ IndexName }: { IndexName: string }) => IndexName,
    );
    expect(found).toEqual(indexes);
  });

  it('that only forgets has no stream, and the ones with events have', () => {
    const streamed = listResources(storage, 'AWS::DynamoDB::Table').filter(
      ([, { Properties }]) => Properties.StreamSpecification,
    );
    expect(streamed.map(([, { Properties }]) => Properties.TableName)).toEqual([
      'jaring-production-claims',
      'jaring-production-applications',
    ]);
    storage.hasResourceProperties('AWS::DynamoDB::Table', {
      TableName: 'jaring-production-sessions',
      TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
    });
  });
});

describe('the keys', () => {
  it('for sealing and hashing make HMACs and never leave KMS, the one at rest rotates', () => {
    storage.resourceCountIs('AWS::KMS::Key', 4);
    storage.resourcePropertiesCountIs(
      'AWS::KMS::Key',
      { KeySpec: 'HMAC_256', KeyUsage: 'GENERATE_VERIFY_MAC' },
      3,
    );
    const rotating = listResources(storage, 'AWS::KMS::Key').filter(
      ([, { Properties }]) => Properties.EnableKeyRotation,
    );
    expect(rotating).toHaveLength(1);
  });
});

describe('the files', () => {
  it('are private, encrypted and refused without TLS', () => {
    storage.hasResourceProperties('AWS::S3::Bucket', {
      PublicAccessBlockConfiguration: { BlockPublicAcls: true, RestrictPublicBuckets: true },
      BucketEncryption: Match.anyValue(),
      VersioningConfiguration: { Status: 'Enabled' },
    });
  });
});
