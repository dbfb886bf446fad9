import { Match, Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { FUNCTIONS } from '#infra/functions.ts';
import type { FunctionPlan } from '#infra/plan.ts';
import { listResources, toTestTemplates } from './stage.ts';

const { app } = toTestTemplates('production');
const NAMES = Object.keys(FUNCTIONS);

interface Statement {
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
  readonly Condition?: unknown;
}

const statements: readonly (readonly [string, Statement])[] = listResources(app, 'AWS::IAM::Policy').flatMap(
  ([id, { Properties }]) =>
    Properties.PolicyDocument.Statement.map((statement: Statement) => [id, statement] as const),
);

const statementsOf = (name: string) =>
  statements
    .filter(([id]) => id.startsWith(`functions${name.replaceAll('-', '')}porterrole`))
    .map(([, statement]) => statement);

const actionsOf = (name: string): readonly string[] =>
  statementsOf(name).flatMap(({ Action }) => [Action].flat());

describe('every function of the plan', () => {
  it('runs on Node 24 and arm64 with a log group of its own that forgets', () => {
    app.resourceCountIs('AWS::Lambda::Function', NAMES.length);
    app.allResourcesProperties('AWS::Lambda::Function', {
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Handler: 'index.handler',
      LoggingConfig: Match.anyValue(),
    });
    app.allResourcesProperties('AWS::Logs::LogGroup', { RetentionInDays: 365, KmsKeyId: Match.anyValue() });
  });

  it.each(NAMES)('%s has alarms that say who is hurt, what to do first and where the runbook is', (name) => {
    const descriptions = listResources(app, 'AWS::CloudWatch::Alarm')
      .filter(([, { Properties }]) => Properties.AlarmName.startsWith(`jaring-production-${name}-`))
      .map(([, { Properties }]) => Properties.AlarmDescription);
    expect(descriptions.length).toBeGreaterThanOrEqual(2);
    const { ifItFails, counts = [] }: FunctionPlan = FUNCTIONS[name as keyof typeof FUNCTIONS];
    const hurts = [ifItFails, ...counts.flatMap(({ alarm }) => alarm?.hurts ?? [])];
    for (const one of descriptions) {
      expect(hurts.some((sentence) => one.includes(sentence))).toBe(true);
      expect(one).toMatch(/First: .+\. Then: docs\/runbooks\//);
    }
  });

  it('is told to somebody: each alarm has an action', () => {
    app.allResourcesProperties('AWS::CloudWatch::Alarm', { AlarmActions: Match.anyValue() });
  });
});

describe('permissions', () => {
  it('are written out: no action has a wildcard', () => {
    expect(
      statements.flatMap(([, { Action }]) => [Action].flat()).filter((action) => action.includes('*')),
    ).toEqual([]);
  });

  it('name their resources: only what keeps and lends files has a wildcard, for the objects under one prefix', () => {
    const wild = statements.filter(([, { Resource }]) => JSON.stringify(Resource).includes('*'));
    for (const [id, { Action, Resource }] of wild) {
      expect(id).toMatch(/^functions(api|keepfiles)porterrole/);
      const lends = id.startsWith('functionsapi');
      expect(Action).toEqual(lends ? 's3:GetObject' : ['s3:GetObject', 's3:PutObject', 's3:DeleteObject']);
      expect(JSON.stringify(Resource)).toMatch(/"\/files\/\*"\]\]\}$/);
    }
    expect(wild).toHaveLength(2);
  });

  it('of the relay reach the topic and no table', () => {
    expect(actionsOf('relay')).toContain('sns:Publish');
    expect(actionsOf('relay')).not.toContain('dynamodb:GetItem');
    expect(actionsOf('relay')).not.toContain('ssm:GetParameter');
  });

  it('of who only reads claims hold no write to them', () => {
    const writes = statementsOf('send-notices').filter(({ Action }) =>
      [Action].flat().includes('dynamodb:PutItem'),
    );
    expect(JSON.stringify(writes)).not.toContain('claimstable');
    expect(JSON.stringify(writes)).toContain('sessionstable');
  });

  it('of the nightly replay reach no report, no bot and no write to requests', () => {
    const text = JSON.stringify(statementsOf('replay-decisions'));
    expect(text).toContain('peopletable');
    // Of the table of claims only what a chat owns, by number: the index carries keys.
    const ofClaims = statementsOf('replay-decisions').filter(({ Resource }) =>
      JSON.stringify(Resource).includes('claimstable'),
    );
    expect(ofClaims.map(({ Action }) => Action)).toEqual(['dynamodb:Query']);
    expect(JSON.stringify(ofClaims)).toContain('/index/by-owner');
    expect(actionsOf('replay-decisions')).not.toContain('ssm:GetParameter');
    const writes = statementsOf('replay-decisions').filter(({ Action }) =>
      [Action].flat().includes('dynamodb:PutItem'),
    );
    expect(JSON.stringify(writes)).not.toContain('applicationstable');
    // Of the table of people it reaches households only: no staff, no invitation, no vault.
    const ofPeople = statementsOf('replay-decisions').filter(({ Resource }) =>
      JSON.stringify(Resource).includes('peopletable'),
    );
    expect(ofPeople.map(({ Condition }) => Condition)).toEqual([
      { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['CHAT#*'] } },
      { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['household#*'] } },
    ]);
  });

  it('of what clears the vault see and delete its items, and have no key to open them', () => {
    const ofPeople = statementsOf('clear-ended').filter(({ Resource }) =>
      JSON.stringify(Resource).includes('peopletable'),
    );
    expect(ofPeople.map(({ Action, Condition }) => [Action, Condition])).toEqual([
      [
        ['dynamodb:Query', 'dynamodb:DeleteItem'],
        { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['VAULT#*'] } },
      ],
    ]);
    const text = JSON.stringify(statementsOf('clear-ended'));
    for (const other of ['claimstable', 'sessionstable', 'peoplekey', 'indexkey'])
      expect(text.toLowerCase()).not.toContain(other);
    expect(actionsOf('clear-ended')).not.toContain('ssm:GetParameter');
  });

  it('never scan', () => {
    expect(statements.flatMap(([, { Action }]) => [Action].flat())).not.toContain('dynamodb:Scan');
  });
});

describe('the environment', () => {
  it('of each function holds no secret, only the names of secrets', () => {
    const text = JSON.stringify(listResources(app, 'AWS::Lambda::Function'));
    expect(text).not.toMatch(/\d{8,10}:[\w-]{35}/);
    expect(text).toContain('/jaring/production/bot-token');
  });
});

describe('every queue', () => {
  const queues = listResources(app, 'AWS::SQS::Queue').map(([, { Properties }]) => Properties);

  it('is encrypted, and each that is consumed has dead letters', () => {
    expect(queues.every(({ KmsMasterKeyId }) => KmsMasterKeyId)).toBe(true);
    const working = queues.filter(({ QueueName }) => !QueueName.endsWith('-dead-letters'));
    expect(working.every(({ RedrivePolicy }) => RedrivePolicy.maxReceiveCount === 5)).toBe(true);
  });

  it('hides a message for six timeouts of its consumer', () => {
    const notices = queues.find(({ QueueName }) => QueueName === 'jaring-production-send-notices');
    expect(notices?.VisibilityTimeout).toBe(6 * FUNCTIONS['send-notices'].timeout);
  });
});

describe('the streams', () => {
  it('are read from the beginning, halved on errors, and only inserted events wake the relay', () => {
    app.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      StartingPosition: 'TRIM_HORIZON',
      BisectBatchOnFunctionError: true,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      DestinationConfig: Match.anyValue(),
      FilterCriteria: {
        Filters: [
          { Pattern: '{"eventName":["INSERT"],"dynamodb":{"Keys":{"sk":{"S":[{"prefix":"EVENT#"}]}}}}' },
        ],
      },
    });
  });
});

describe('the routes', () => {
  const { app: more } = toTestTemplates('drill', {
    records: {
      trigger: { routes: ['ANY /api/{path+}'], open: ['GET /api/settings'] },
      may: { signIn: 'tell' },
      ifItFails: 'Nobody sees the queue.',
    },
  });
  const routes = listResources(more, 'AWS::ApiGatewayV2::Route').map(([, { Properties }]) => Properties);

  it('are those of the plan; the webhook is open', () => {
    const found = listResources(app, 'AWS::ApiGatewayV2::Route').map(([, { Properties }]) => Properties);
    expect(found).toContainEqual(
      expect.objectContaining({ RouteKey: 'POST /telegram', AuthorizationType: 'NONE' }),
    );
  });

  it('ask for a token unless the plan calls them open', () => {
    const open = routes.filter(({ AuthorizationType }) => AuthorizationType !== 'JWT');
    expect(open.map(({ RouteKey }) => RouteKey)).toEqual(['GET /api/settings']);
    expect(routes.filter(({ AuthorizationType }) => AuthorizationType === 'JWT')).toHaveLength(5);
  });

  it('never catch OPTIONS: what a browser asks beforehand carries no token', () => {
    expect(routes.map(({ RouteKey }) => RouteKey.split(' ')[0])).not.toContain('ANY');
    expect(routes.map(({ RouteKey }) => RouteKey.split(' ')[0])).not.toContain('OPTIONS');
  });

  it('share one integration with their function', () => {
    more.resourceCountIs('AWS::ApiGatewayV2::Integration', 1);
  });
});

describe('a function that is added to the plan', () => {
  it('appears with its queue, dead letters, permissions and alarms, and nothing else is edited', () => {
    const more = toTestTemplates('drill', {
      'count-goats': {
        trigger: { events: ['report.solved'] },
        may: { people: 'read' },
        ifItFails: 'Goats are not counted.',
      },
    });
    const template = Template.fromJSON(more.app.toJSON());
    template.resourceCountIs('AWS::SQS::Queue', 2);
    template.hasResourceProperties('AWS::SNS::Subscription', { FilterPolicy: { name: ['report.solved'] } });
    template.hasResourceProperties('AWS::CloudWatch::Alarm', {
      AlarmName: 'jaring-drill-count-goats-dead-letters',
    });
    template.hasResourceProperties('AWS::Lambda::Function', {
      FunctionName: 'jaring-drill-count-goats',
      Environment: { Variables: { JARING_STAGE: 'drill', JARING_TABLE_PEOPLE: Match.anyValue() } },
    });
  });
});
