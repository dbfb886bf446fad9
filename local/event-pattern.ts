import * as z from 'zod';

const Condition = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.object({ prefix: z.string() }),
  z.object({ suffix: z.string() }),
  z.object({ exists: z.boolean() }),
  z.object({ 'anything-but': z.union([z.string(), z.array(z.string())]) }),
]);
type Condition = z.infer<typeof Condition>;

/** Does an event fit a filter of an event source mapping? Throws for a kind of condition that we do not read. */
export function fits(pattern: unknown, event: unknown): boolean {
  if (Array.isArray(pattern)) return pattern.some((one) => meets(Condition.parse(one), event));
  const entries = Object.entries(z.record(z.string(), z.unknown()).parse(pattern));
  const held: ReadonlyMap<string, unknown> = new Map(
    typeof event === 'object' && event ? Object.entries(event) : [],
  );
  return entries.every(([key, inner]) => fits(inner, held.get(key)));
}

function meets(condition: Condition, value: unknown): boolean {
  if (typeof condition !== 'object' || condition === null) return value === condition;
  if ('exists' in condition) return condition.exists === (value !== undefined);
  if (typeof value !== 'string') return false;
  if ('prefix' in condition) return value.startsWith(condition.prefix);
  if ('suffix' in condition) return value.endsWith(condition.suffix);
  return ![condition['anything-but']].flat().includes(value);
}
