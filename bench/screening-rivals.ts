import { ZenEngine } from '@gorules/zen-engine';
import { LogicEngine } from 'json-logic-engine';
import { Engine, type TopLevelCondition } from 'json-rules-engine';
import type { Catalogue } from '#core/programme/catalogue.ts';
import type { Comparison, Condition, Facts } from '#core/shared/condition.ts';

/** Another engine with the same rules: how many programmes it finds likely for one household. */
export interface Rival {
  readonly name: string;
  /** How many households one measured round takes. */
  readonly batch: number;
  /** The household in the form that this engine reads, made before the clock starts. */
  ready(facts: Facts): unknown;
  judge(ready: unknown): Promise<number> | number;
}

/**
 * Facts as a general engine wants them: one flat object in which every rule about members has become a list
 * test. Absent facts are left out, so a missing fact is simply "not met": none of the three has a third answer.
 */
const asInput = (facts: Facts): Record<string, unknown> => ({ members: [], ...facts });

/** json-rules-engine: one rule a programme, members through an operator of our own. */
export function jsonRulesEngine(catalogue: Catalogue): Rival {
  const engine = new Engine([], { allowUndefinedFacts: true });
  engine.addOperator('isOneOf', (value: unknown, list: unknown) => hasAny(value, list as string[]));
  engine.addOperator('liesIn', (value: unknown, area: unknown) =>
    String(value ?? '').startsWith(String(area)),
  );
  engine.addOperator('anyMember', (members: unknown, rule: unknown) =>
    (members as Facts[]).some((member) => holds((rule as { rule: Condition }).rule, member)),
  );
  for (const { id, conditions } of catalogue.programmes) {
    const all = conditions.map(({ when }) => toRule(when));
    engine.addRule({ conditions: { all } as TopLevelCondition, event: { type: id } });
  }
  return {
    name: 'json-rules-engine',
    batch: 20,
    ready: asInput,
    judge: async (ready) => (await engine.run(ready as Record<string, unknown>)).events.length,
  };
}

type Rule = Record<string, unknown>;

function toRule(condition: Condition): Rule {
  if ('all' in condition) return { all: condition.all.map(toRule) };
  if ('any' in condition) return { any: condition.any.map(toRule) };
  if ('not' in condition) return { not: toRule(condition.not) };
  if ('anyMember' in condition)
    return { fact: 'members', operator: 'anyMember', value: { rule: condition.anyMember } };
  const { fact } = condition;
  if ('is' in condition) return { fact, operator: 'equal', value: condition.is };
  if ('oneOf' in condition) return { fact, operator: 'isOneOf', value: condition.oneOf };
  if ('liesIn' in condition) return { fact, operator: 'liesIn', value: condition.liesIn };
  if ('atLeast' in condition) return { fact, operator: 'greaterThanInclusive', value: condition.atLeast };
  if ('atMost' in condition) return { fact, operator: 'lessThanInclusive', value: condition.atMost };
  return {
    all: [
      { fact, operator: 'greaterThanInclusive', value: condition.between[0] },
      { fact, operator: 'lessThanInclusive', value: condition.between[1] },
    ],
  };
}

/** Two answers only, for the operator that looks at members. */
function holds(condition: Condition, facts: Facts): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, facts));
  if ('any' in condition) return condition.any.some((part) => holds(part, facts));
  if ('not' in condition) return !holds(condition.not, facts);
  if ('anyMember' in condition) return false;
  const value = facts[condition.fact];
  if (value === undefined || value === null) return false;
  if ('is' in condition) return value === condition.is;
  if ('oneOf' in condition) return hasAny(value, condition.oneOf);
  if ('liesIn' in condition) return String(value).startsWith(condition.liesIn);
  if ('atLeast' in condition) return Number(value) >= condition.atLeast;
  if ('atMost' in condition) return Number(value) <= condition.atMost;
  return Number(value) >= condition.between[0] && Number(value) <= condition.between[1];
}

const hasAny = (value: unknown, list: readonly string[]): boolean =>
  Array.isArray(value) ? value.some((one) => list.includes(one)) : list.includes(String(value));

/** json-logic-engine, compiled: one function a programme. */
export function jsonLogicEngine(catalogue: Catalogue): Rival {
  const engine = new LogicEngine();
  engine.addMethod('hasAny', ([value, list]: [unknown, string[]]) => hasAny(value, list), {
    deterministic: true,
  });
  engine.addMethod(
    'liesIn',
    ([value, area]: [unknown, string]) => typeof value === 'string' && value.startsWith(area),
    { deterministic: true },
  );
  const compiled = catalogue.programmes.map(({ conditions }) =>
    engine.build(conditions.length === 0 ? true : { and: conditions.map(({ when }) => toLogic(when)) }),
  );
  return {
    name: 'json-logic-engine (compiled)',
    batch: 2_000,
    ready: asInput,
    judge(ready) {
      let likely = 0;
      for (const rule of compiled) if (typeof rule === 'function' ? rule(ready) : rule) likely++;
      return likely;
    },
  };
}

/** JSON Logic splits names at dots; the key is escaped. */
const variable = (fact: string) => ({ var: fact.replaceAll('.', '\\.') });

function toLogic(condition: Condition): unknown {
  if ('all' in condition) return { and: condition.all.map(toLogic) };
  if ('any' in condition) return { or: condition.any.map(toLogic) };
  if ('not' in condition) return { '!': toLogic(condition.not) };
  if ('anyMember' in condition) return { some: [{ var: 'members' }, toLogic(condition.anyMember)] };
  const value = variable(condition.fact);
  if ('is' in condition) return { '===': [value, condition.is] };
  if ('oneOf' in condition) return { hasAny: [value, { preserve: condition.oneOf }] };
  if ('liesIn' in condition) return { liesIn: [value, condition.liesIn] };
  if ('atLeast' in condition) return { '>=': [value, condition.atLeast] };
  if ('atMost' in condition) return { '<=': [value, condition.atMost] };
  return { '<=': [condition.between[0], value, condition.between[1]] };
}

/** zen-engine: one decision graph of one expression node that holds a field for each programme. */
export function zenEngine(catalogue: Catalogue): Rival {
  const expressions = catalogue.programmes.map(({ id, conditions }) => ({
    id,
    key: id.replaceAll('-', '_'),
    value: conditions.map(({ when }) => toZen(when)).join(' and ') || 'true',
  }));
  const graph = {
    nodes: [
      { id: 'in', type: 'inputNode', name: 'in', position: { x: 0, y: 0 } },
      {
        id: 'rules',
        type: 'expressionNode',
        name: 'rules',
        position: { x: 1, y: 0 },
        content: { expressions },
      },
      { id: 'out', type: 'outputNode', name: 'out', position: { x: 2, y: 0 } },
    ],
    edges: [
      { id: 'a', sourceId: 'in', targetId: 'rules', type: 'edge' },
      { id: 'b', sourceId: 'rules', targetId: 'out', type: 'edge' },
    ],
  };
  const decision = new ZenEngine().createDecision(graph);
  return {
    name: '@gorules/zen-engine',
    batch: 200,
    ready: forZen,
    async judge(ready) {
      const { result } = await decision.evaluate(ready);
      return Object.values(result as Record<string, unknown>).filter((likely) => likely === true).length;
    },
  };
}

/** Dots in names become lines, and every known fact of the rules is there, null when unknown. */
function forZen(facts: Facts): Record<string, unknown> {
  const flat: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(facts)) flat[name.replace('.', '_')] = value;
  flat['members'] = (facts.members ?? []).map((member) =>
    Object.fromEntries(Object.entries(member).map(([name, value]) => [name.replace('.', '_'), value])),
  );
  return flat;
}

function toZen(condition: Condition, scope = ''): string {
  if ('all' in condition) return `(${condition.all.map((part) => toZen(part, scope)).join(' and ')})`;
  if ('any' in condition) return `(${condition.any.map((part) => toZen(part, scope)).join(' or ')})`;
  if ('not' in condition) return `not(${toZen(condition.not, scope)})`;
  if ('anyMember' in condition) return `some(members, ${toZen(condition.anyMember, '#.')})`;
  return zenComparison(condition, scope + condition.fact.replace('.', '_'));
}

function zenComparison(condition: Comparison, name: string): string {
  if ('is' in condition) return `${name} == ${JSON.stringify(condition.is)}`;
  const known = (test: string) => `(${name} != null and ${test})`;
  if ('liesIn' in condition) return known(`startsWith(${name}, ${JSON.stringify(condition.liesIn)})`);
  if ('oneOf' in condition) {
    const list = JSON.stringify(condition.oneOf);
    return known(`(type(${name}) == "array" ? some(${name}, # in ${list}) : ${name} in ${list})`);
  }
  if ('atLeast' in condition) return known(`${name} >= ${condition.atLeast}`);
  if ('atMost' in condition) return known(`${name} <= ${condition.atMost}`);
  return known(`${name} >= ${condition.between[0]} and ${name} <= ${condition.between[1]}`);
}
