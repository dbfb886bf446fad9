import type { Stores } from '#adapters/memory.ts';
import { ChatId } from '#core/shared/ids.ts';
import { type Belongings, EVERYTHING } from '#core/use-cases/ports-belongings.ts';
import type { World } from './world.ts';

const ERASED = 'erased:0';

/** Whose everything is that was ever started: the chat by kind and id, as the states themselves say. */
function ownersOf({ store }: World): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  for (const table of ['claims', 'applications'] as const)
    for (const item of store.all(table)) {
      const [kind = '', id = ''] = String(item['pk']).split('#');
      const now = item['now'] as { readonly chat?: string } | undefined;
      if (item['sk'] === 'NOW' && now)
        owners.set(`${kind.toLowerCase()} ${id}`, String(item['owner'] ?? now.chat));
    }
  return owners;
}

/** What a chat owns stands under its name, all of it and nothing else; what was erased stands under nobody's. */
export async function checkOwned(world: World, { belongings }: Stores): Promise<void> {
  const { store, watch, residents } = world;
  const owners = ownersOf(world);
  for (const item of store.all('claims')) {
    if (!String(item['pk']).startsWith('REF#') || item['owner'] === undefined) continue;
    const owner = owners.get(`${String(item['kind'])} ${String(item['id'])}`);
    if (owner === ERASED)
      watch.violation('erased-stays-erased', `${String(item['pk'])} still says whose it was`);
    else if (owner !== item['owner'])
      watch.violation('lists-whole', `${String(item['pk'])} stands under another chat`);
  }
  for (const { chat } of residents) {
    const own = await belongings.ofChat(ChatId.parse(chat), { most: { ...EVERYTHING, membership: 0 } });
    const wanted = [...owners].flatMap(([name, owner]) => (owner === chat ? [name] : []));
    const shown = namesIn(own);
    if (wanted.sort().join() !== shown.sort().join())
      watch.violation('lists-whole', `what ${chat} has: ${shown.length} shown of ${wanted.length}`);
  }
}

const namesIn = ({ reports, applications, followUps, grievances, referrals }: Belongings): string[] => [
  ...reports.map(({ id }) => `report ${id}`),
  ...applications.map(({ id }) => `application ${id}`),
  ...followUps.map(({ id }) => `follow-up ${id}`),
  ...grievances.map(({ id }) => `grievance ${id}`),
  ...referrals.map(({ id }) => `referral ${id}`),
];
