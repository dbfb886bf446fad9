import { refuseInput } from './errors.ts';
import { type Lent, lentValue, lookUp, nameOf, type Operand, Reader, readOperand } from './expression.ts';
import type { Item, Value } from './item.ts';

/** What one part of an update expression does. */
type Change =
  | { readonly kind: 'set'; readonly path: string; readonly to: Source }
  | { readonly kind: 'remove'; readonly path: string }
  | { readonly kind: 'add' | 'delete'; readonly path: string; readonly value: string };
type Source =
  | { readonly kind: 'is'; readonly operand: Operand }
  | { readonly kind: 'plus' | 'minus'; readonly left: Operand; readonly right: Operand }
  | { readonly kind: 'append'; readonly left: Source; readonly right: Source }
  | { readonly kind: 'otherwise'; readonly path: string; readonly operand: Operand };

const KNOWN = new Map<string, readonly Change[]>();
const CLAUSES: readonly string[] = ['SET', 'REMOVE', 'DELETE', 'ADD'];

/** Reads an update expression; each text once. Throws on a shape that the stores do not use. */
function readChanges(text: string): readonly Change[] {
  const known = KNOWN.get(text);
  if (known) return known;
  const reader = new Reader(text);
  const changes: Change[] = [];
  while (!reader.done) {
    const clause = reader.take().toUpperCase();
    if (!CLAUSES.includes(clause)) throw reader.unknown();
    do changes.push(readChange(clause, reader));
    while (reader.skip(','));
  }
  KNOWN.set(text, changes);
  return changes;
}

function readChange(clause: string, reader: Reader): Change {
  const path = reader.path();
  if (clause === 'REMOVE') return { kind: 'remove', path };
  if (clause === 'DELETE') return { kind: 'delete', path, value: reader.value() };
  if (clause === 'ADD') return { kind: 'add', path, value: reader.value() };
  reader.expect('=');
  return { kind: 'set', path, to: readSource(reader) };
}

function readSource(reader: Reader): Source {
  if (reader.next === 'list_append') {
    reader.take();
    reader.expect('(');
    const left = readSource(reader);
    reader.expect(',');
    const right = readSource(reader);
    reader.expect(')');
    return { kind: 'append', left, right };
  }
  if (reader.next === 'if_not_exists') {
    reader.take();
    reader.expect('(');
    const path = reader.path();
    reader.expect(',');
    const operand = readOperand(reader);
    reader.expect(')');
    return { kind: 'otherwise', path, operand };
  }
  const left = readOperand(reader);
  if (reader.skip('+')) return { kind: 'plus', left, right: readOperand(reader) };
  if (reader.skip('-')) return { kind: 'minus', left, right: readOperand(reader) };
  return { kind: 'is', operand: left };
}

/** The item after an update; everything on the right is read from the item as it was. */
export function changed(text: string, before: Item, lent: Lent): Item {
  const after: Item = { ...before };
  for (const change of readChanges(text)) {
    const name = nameOf(change.path, lent);
    if (name === 'pk' || name === 'sk') throw refuseInput('A key cannot be updated');
    if (change.kind === 'remove') delete after[name];
    else if (change.kind === 'set') after[name] = toValue(change.to, before, lent);
    else if (change.kind === 'delete') removeMembers(after, name, lentValue(change.value, lent));
    else addTo(after, name, lentValue(change.value, lent));
  }
  return after;
}

function toValue(source: Source, before: Item, lent: Lent): Value {
  if (source.kind === 'is') return present(lookUp(source.operand, before, lent));
  if (source.kind === 'otherwise')
    return before[nameOf(source.path, lent)] ?? present(lookUp(source.operand, before, lent));
  if (source.kind === 'append') {
    const [left, right] = [toValue(source.left, before, lent), toValue(source.right, before, lent)];
    if (!Array.isArray(left) || !Array.isArray(right)) throw refuseInput('list_append takes two lists');
    return [...left, ...right];
  }
  const left = present(lookUp(source.left, before, lent));
  const right = present(lookUp(source.right, before, lent));
  if (typeof left !== 'number' || typeof right !== 'number') throw refuseInput('Only numbers are added');
  return source.kind === 'plus' ? left + right : left - right;
}

function present(value: Value | undefined): Value {
  if (value === undefined) throw refuseInput('The expression refers to an attribute that is not in the item');
  return value;
}

function removeMembers(item: Item, name: string, members: Value): void {
  const kept = item[name];
  if (!(members instanceof Set)) throw refuseInput('DELETE takes a set');
  if (kept === undefined) return;
  if (!(kept instanceof Set)) throw refuseInput('DELETE takes from a set');
  const left = [...kept].filter((member) => !(members as ReadonlySet<unknown>).has(member));
  if (left.length === 0) delete item[name];
  else item[name] = new Set(left) as Value;
}

function addTo(item: Item, name: string, value: Value): void {
  const kept = item[name];
  if (typeof value === 'number' && (kept === undefined || typeof kept === 'number')) {
    item[name] = (kept ?? 0) + value;
    return;
  }
  if (!(value instanceof Set) || !(kept === undefined || kept instanceof Set))
    throw refuseInput('ADD takes numbers and sets');
  item[name] = new Set<never>([...((kept ?? []) as Iterable<never>), ...(value as Iterable<never>)]);
}
