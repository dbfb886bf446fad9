import { Stack, aws_sqs as sqs } from 'aws-cdk-lib';
import { describe, expect, it } from 'vitest';
import { listFindings } from '#infra/rules.ts';
import { toTestApp } from './stage.ts';

const PATIENCE = 180_000;
const production = listFindings(toTestApp('production'));
const open = production.filter(({ reason }) => reason === undefined);

describe('the rules of AWS, of NIST 800-53 r5 and for serverless systems', () => {
  it('find nothing open in production', () => {
    expect(open.map(({ rule, at }) => `${rule}: ${at}`)).toEqual([]);
  });

  it(
    'find nothing open in a drill',
    () => {
      expect(listFindings(toTestApp('drill')).filter(({ reason }) => reason === undefined)).toEqual([]);
    },
    PATIENCE,
  );

  it('were all three asked, and what they found and we accept has a reason that says something', () => {
    for (const pack of ['AwsSolutions-', 'NIST.800.53.R5-', 'Serverless-'])
      expect(production.filter(({ rule }) => rule.startsWith(pack)).length).toBeGreaterThan(0);
    for (const { rule, reason } of production) expect(`${rule}: ${reason}`).toMatch(/: .{60,}/);
  });

  it(
    'are really asked: a queue without dead letters, encryption and TLS is found by each of them',
    () => {
      const app = toTestApp('drill');
      new sqs.Queue(new Stack(app, 'goats'), 'gate', { encryption: sqs.QueueEncryption.UNENCRYPTED });
      const found = listFindings(app).filter(
        ({ at, reason }) => at === 'goats/gate/Resource' && reason === undefined,
      );
      expect(found.map(({ rule }) => rule)).toEqual(
        expect.arrayContaining(['AwsSolutions-SQS3', 'AwsSolutions-SQS4', 'Serverless-SQSRedrivePolicy']),
      );
    },
    PATIENCE,
  );
});
