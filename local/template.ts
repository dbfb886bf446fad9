import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { addressOf, nameIn, nameOf, type Servers } from './addresses.ts';
import { type Resource, resolve, type Scope, Template } from './intrinsics.ts';
import { messageOf, Problem } from './problem.ts';
import {
  AuthorizerPlan,
  BucketPlan,
  FunctionPlan,
  IntegrationPlan,
  KeyPlan,
  MappingPlan,
  PolicyPlan,
  QueuePlan,
  QueuePolicyPlan,
  RoutePlan,
  RulePlan,
  StagePlan,
  SubscriptionPlan,
  TablePlan,
  TopicPlan,
} from './twins.ts';

/** Whose tokens a route asks for. */
export interface TokenRule {
  readonly issuer: string;
  /** Client ids, one of which a token must name. */
  readonly audience: readonly string[];
}

interface RouteToFunction {
  readonly key: string;
  readonly function: string;
  /** Undefined for a route that is open to everybody. */
  readonly signIn: TokenRule | undefined;
}

/** Everything in the template that has a twin on a laptop. */
export interface HousePlan {
  readonly tables: readonly TablePlan[];
  readonly queues: readonly QueuePlan[];
  readonly topics: readonly TopicPlan[];
  readonly subscriptions: readonly SubscriptionPlan[];
  readonly buckets: readonly BucketPlan[];
  /** Ids of the keys. */
  readonly keys: readonly string[];
  readonly keyPolicies: readonly KeyPlan[];
  readonly queuePolicies: readonly QueuePolicyPlan[];
  /** What the roles of functions allow. */
  readonly policies: readonly PolicyPlan[];
  readonly functions: readonly FunctionPlan[];
  readonly routes: readonly RouteToFunction[];
  readonly door: StagePlan | undefined;
  readonly mappings: readonly MappingPlan[];
  readonly rules: readonly RulePlan[];
  readonly outputs: Readonly<Record<string, string>>;
  /** Sentences about resources that have no twin here and are not known to be harmless. */
  readonly warnings: readonly string[];
}

/** Kinds that need no twin: permissions are read apart, pages come from the house itself, and nobody watches alarms or log groups on a laptop. */
const HARMLESS =
  /^(AWS::(IAM|Logs|CloudWatch)::.*|AWS::Lambda::Permission|AWS::(SQS::Queue|SNS::Topic|S3::Bucket)Policy|AWS::KMS::Alias|AWS::ApiGatewayV2::Api|AWS::CDK::Metadata|AWS::CloudFront::.*|AWS::Cognito::UserPoolDomain)$/;

interface Found {
  readonly id: string;
  readonly resource: Resource;
  readonly scope: Scope;
}

/** What the laptop adds to the templates. */
export interface Given extends Servers {
  readonly parameters: Readonly<Record<string, string>>;
}

/** Reads every template of a synthesized app. Throws a `Problem` when one cannot be read. */
export function readPlan(folder: string, given: Given): HousePlan {
  const scopes = toScopes(readTemplates(folder), given);
  const found = scopes.flatMap((scope) =>
    Object.entries(scope.template.Resources).map(([id, resource]) => ({ id, resource, scope })),
  );
  const plan = toPlan(found);
  const outputs = scopes.flatMap((scope) =>
    Object.entries(scope.template.Outputs).map(([name, { Value }]) => [name, String(resolve(Value, scope))]),
  );
  return { ...plan, outputs: Object.fromEntries(outputs) };
}

function readTemplates(folder: string): readonly Template[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.template.json'));
  return files.map((file) => {
    try {
      return Template.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
    } catch (error) {
      throw new Problem(`The template ${file} cannot be read: ${messageOf(error)}`);
    }
  });
}

function toScopes(templates: readonly Template[], { parameters, ...servers }: Given): readonly Scope[] {
  const exported = new Map<string, () => unknown>();
  const scopes = templates.map((template) => {
    const scope: Scope = {
      template,
      parameters,
      imported: (name) => exported.get(name)?.(),
      address: (id, attribute) => addressIn(scope, id, attribute, servers),
    };
    for (const { Value, Export } of Object.values(template.Outputs)) {
      if (Export) exported.set(Export.Name, () => resolve(Value, scope));
    }
    return scope;
  });
  return scopes;
}

function addressIn(scope: Scope, id: string, attribute: string, servers: Servers): string {
  const resource = scope.template.Resources[id];
  if (!resource) throw new Problem(`The template refers to ${id}, which it does not hold.`);
  return addressOf(resource.Type, localName(id, resource, scope), attribute, servers);
}

/** Only the name is resolved here: other properties may lead back to this very resource. */
function localName(id: string, { Type, Properties }: Resource, scope: Scope): string {
  const named = Object.entries(Properties).filter(([key]) => key.endsWith('Name'));
  return nameOf(Type, id, Object.fromEntries(named.map(([key, value]) => [key, resolve(value, scope)])));
}

function toPlan(found: readonly Found[]): Omit<HousePlan, 'outputs'> {
  const all = <Twin>(type: string, schema: z.ZodType<Twin>): readonly Twin[] =>
    found.filter(({ resource }) => resource.Type === type).map((one) => readTwin(one, schema));
  const functionOf = new Map(
    all('AWS::ApiGatewayV2::Integration', IntegrationPlan).map(({ name, IntegrationUri }) => [
      name,
      nameIn(IntegrationUri),
    ]),
  );
  const keyPolicies = all('AWS::KMS::Key', KeyPlan);
  const rules = new Map(
    all('AWS::ApiGatewayV2::Authorizer', AuthorizerPlan).map(({ name, JwtConfiguration }) => [
      name,
      { issuer: JwtConfiguration.Issuer, audience: JwtConfiguration.Audience },
    ]),
  );
  return {
    tables: all('AWS::DynamoDB::Table', TablePlan),
    queues: all('AWS::SQS::Queue', QueuePlan),
    topics: all('AWS::SNS::Topic', TopicPlan),
    subscriptions: all('AWS::SNS::Subscription', SubscriptionPlan),
    buckets: all('AWS::S3::Bucket', BucketPlan),
    keys: keyPolicies.map(({ name }) => name),
    keyPolicies,
    queuePolicies: all('AWS::SQS::QueuePolicy', QueuePolicyPlan),
    policies: all('AWS::IAM::Policy', PolicyPlan),
    functions: all('AWS::Lambda::Function', FunctionPlan),
    routes: all('AWS::ApiGatewayV2::Route', RoutePlan).map(({ RouteKey, Target, AuthorizerId }) => ({
      key: RouteKey,
      function: functionOf.get(nameIn(Target)) ?? '',
      signIn: AuthorizerId === undefined ? undefined : rules.get(AuthorizerId),
    })),
    door: all('AWS::ApiGatewayV2::Stage', StagePlan)[0],
    mappings: all('AWS::Lambda::EventSourceMapping', MappingPlan),
    rules: all('AWS::Events::Rule', RulePlan),
    warnings: found.flatMap(warningOf),
  };
}

const TWINS =
  /^AWS::(DynamoDB::Table|SQS::Queue|SNS::(Topic|Subscription)|S3::Bucket|KMS::Key|Lambda::(Function|EventSourceMapping)|ApiGatewayV2::(Route|Integration|Stage|Authorizer)|Cognito::UserPool(Client)?|Events::Rule)$/;

function warningOf({ id, resource: { Type } }: Found): readonly string[] {
  if (TWINS.test(Type) || HARMLESS.test(Type)) return [];
  return [`${id} (${Type}) has no twin in the local house: what depends on it does not work here.`];
}

function readTwin<Twin>({ id, resource, scope }: Found, schema: z.ZodType<Twin>): Twin {
  const read = schema.safeParse({
    ...z.record(z.string(), z.unknown()).parse(resolve(resource.Properties, scope)),
    name: localName(id, resource, scope),
    code: resource.Metadata['aws:asset:path'],
  });
  if (read.success) return read.data;
  throw new Problem(
    `${id} (${resource.Type}) in the template is not what the local house expects: ${read.error.message}`,
  );
}
