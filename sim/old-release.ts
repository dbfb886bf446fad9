import type { Item } from './documents/item.ts';
import type { World } from './world.ts';

/**
 * Leaves some conversations as an older release would have: in an older edition of their form, on a question that
 * exists no more, or in a form that was taken out.
 */
export async function leaveOldTalks({ store, seal, random }: World): Promise<void> {
  for (const item of [...store.all('sessions')]) {
    const plain = item['sk'] === 'SESSION' ? seal.plainOf(item['sealed']) : undefined;
    if (plain === undefined || !random.chance(0.5)) continue;
    const session = JSON.parse(plain) as { talk?: Record<string, unknown> };
    if (!session.talk) continue;
    const talk = {
      ...session.talk,
      ...random.pick([{ version: 1 }, { version: 1, field: 'gone' }, { form: 'gone' }]),
    };
    const chat = String(item['pk']).slice('CHAT#'.length);
    const bound = `sessions|CHAT#${chat}|sealed|${Number(item['sealedAt'])}`;
    const sealed = Buffer.from(await seal.seal(JSON.stringify({ ...session, talk }), bound), 'base64url');
    store.poke('sessions', { ...item, sealed } as Item);
  }
}
