import type { Closers } from '../closers.ts';
import type { HousePlan } from '../template.ts';
import { Guard } from './guard.ts';
import { toAsk } from './roles.ts';
import { holdSources } from './standing.ts';

type Environment = Readonly<Record<string, string>>;

/** How functions are held to their own roles. */
export interface Hold {
  /** The address under which functions find queues. */
  readonly queues: string;
  /** The plan without the sources that no role allows. */
  readonly toPlan: (read: HousePlan, say: (line: string) => void) => Promise<HousePlan>;
  /** What functions find in place of the servers' own addresses, which are given. */
  readonly toAddresses: (plan: HousePlan, servers: Environment, say: (line: string) => void) => Environment;
}

const ADDRESS = 'AWS_ENDPOINT_URL_';

/** One guarded address before every local server. */
export async function openHold(closers: Closers): Promise<Hold> {
  const guard = await Guard.listen();
  closers.add(() => guard.close());
  return {
    queues: guard.url,
    toPlan: (read, say) => holdSources(read, toAsk(read), say),
    toAddresses: (plan, addresses, say) => {
      const entries = Object.entries(addresses);
      const servers = entries.map(([name, url]) => [name.slice(ADDRESS.length).toLowerCase(), url]);
      guard.open({ plan, ask: toAsk(plan), servers: Object.fromEntries(servers), say });
      return Object.fromEntries(entries.map(([name]) => [name, guard.url]));
    },
  };
}

/** Nobody is held: for measuring what the guard costs. */
export const toNoHold = (queues: string): Hold => ({
  queues,
  toPlan: async (read) => read,
  toAddresses: (_plan, addresses) => addresses,
});
