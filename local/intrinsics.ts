import * as z from 'zod';
import { ACCOUNT, REGION } from './aws-json.ts';
import { Problem } from './problem.ts';

const Resource = z.object({
  Type: z.string(),
  Properties: z.record(z.string(), z.unknown()).default({}),
  Metadata: z.record(z.string(), z.unknown()).default({}),
});
export type Resource = z.infer<typeof Resource>;

/** A CloudFormation template as far as the house reads it. */
export const Template = z.object({
  Parameters: z
    .record(z.string(), z.object({ Default: z.union([z.string(), z.number()]).optional() }))
    .default({}),
  Resources: z.record(z.string(), Resource),
  Outputs: z
    .record(z.string(), z.object({ Value: z.unknown(), Export: z.object({ Name: z.string() }).optional() }))
    .default({}),
});
export type Template = z.infer<typeof Template>;

/** What a reference may lead to. */
export interface Scope {
  readonly template: Template;
  readonly parameters: Readonly<Record<string, string>>;
  /** The value another template exports by this name. */
  readonly imported: (name: string) => unknown;
  /** `Ref` or an attribute of a resource as text. */
  readonly address: (id: string, attribute: string) => string;
}

const PSEUDO: Readonly<Record<string, string>> = {
  'AWS::AccountId': ACCOUNT,
  'AWS::Region': REGION,
  'AWS::Partition': 'aws',
  'AWS::URLSuffix': 'amazonaws.com',
};

const List = z.array(z.unknown());
const Sub = z.union([z.string(), z.tuple([z.string(), z.record(z.string(), z.unknown())])]);

type Intrinsic = (argument: unknown, scope: Scope) => unknown;

const INTRINSICS: Readonly<Record<string, Intrinsic>> = {
  Ref: (argument, scope) => refer(z.string().parse(argument), scope),
  'Fn::GetAtt': (argument, scope) => {
    const [id = '', ...attribute] =
      typeof argument === 'string' ? argument.split('.') : z.array(z.string()).parse(argument);
    return scope.address(id, attribute.join('.'));
  },
  'Fn::Join': (argument, scope) => {
    const [separator, parts] = z.tuple([z.string(), List]).parse(argument);
    return parts.map((part) => String(resolve(part, scope))).join(separator);
  },
  'Fn::Sub': (argument, scope) => {
    const parsed = Sub.parse(argument);
    const [pattern, own] = typeof parsed === 'string' ? [parsed, {}] : parsed;
    return pattern.replaceAll(/\$\{([^!}][^}]*)\}/g, (_, name: string) => substitute(name, own, scope));
  },
  'Fn::ImportValue': (argument, scope) => scope.imported(String(resolve(argument, scope))),
  'Fn::Select': (argument, scope) => {
    const [place, list] = z.tuple([z.coerce.number(), z.unknown()]).parse(argument);
    return List.parse(resolve(list, scope))[place];
  },
  'Fn::Split': (argument, scope) => {
    const [separator, text] = z.tuple([z.string(), z.unknown()]).parse(argument);
    return String(resolve(text, scope)).split(separator);
  },
};

/** A value of a template with every reference followed. Throws a `Problem` for a function we do not know. */
export function resolve(value: unknown, scope: Scope): unknown {
  if (Array.isArray(value)) return value.map((one) => resolve(one, scope));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const [key, argument] = entries.length === 1 && entries[0] ? entries[0] : ['', undefined];
  const intrinsic = INTRINSICS[key];
  if (intrinsic) return intrinsic(argument, scope);
  if (key.startsWith('Fn::'))
    throw new Problem(`The local house does not read ${key} yet: teach local/intrinsics.ts.`);
  return Object.fromEntries(entries.map(([name, one]) => [name, resolve(one, scope)]));
}

function refer(name: string, scope: Scope): string {
  const pseudo = PSEUDO[name];
  if (pseudo !== undefined) return pseudo;
  const parameter = scope.template.Parameters[name];
  if (!parameter) return scope.address(name, 'Ref');
  const given = scope.parameters[name] ?? parameter.Default;
  if (given === undefined)
    throw new Problem(`The template asks for the parameter ${name}, which the local house does not give.`);
  return String(given);
}

function substitute(name: string, own: Readonly<Record<string, unknown>>, scope: Scope): string {
  if (name in own) return String(resolve(own[name], scope));
  const [id = '', ...attribute] = name.split('.');
  return attribute.length === 0 ? refer(name, scope) : scope.address(id, attribute.join('.'));
}
