import type { Own } from '#core/talk/session.ts';

const MOST = 10;

/**
 * What a conversation remembers of its own things with this one as the newest: ten, and of each kind at least the newest,
 * for by that a list knows whether the store is worth asking.
 */
export function withOwn(own: readonly Own[], newest: Own): Own[] {
  const all = [...own.filter(({ id }) => id !== newest.id), newest];
  const lastOfKind = new Map(all.map((one) => [one.kind, one.id]));
  let surplus = all.length - MOST;
  return all.filter((one) => {
    if (surplus <= 0 || lastOfKind.get(one.kind) === one.id) return true;
    surplus -= 1;
    return false;
  });
}
