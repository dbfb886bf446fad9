import type { Application } from '#core/programme/application.ts';
import { type Loose, onSaved, onStores, onTelling, onWrite, type Planted, seen } from './wrap.ts';

const isProposal = (file: Loose): boolean => file?.purpose === 'propose';
const hasAnswered = (save: Loose): boolean => save.events[0]?.name === 'application.household-answered';

/** Every proposal is seen otherwise than it is kept, by whoever decides on it. */
const onSeen = (name: string, change: (file: Application) => Application): Planted =>
  onStores(name, (stores) =>
    seen(stores, 'application', (file: Application) => (isProposal(file) ? change(file) : file)),
  );

/** Mistakes with households that others propose. */
export const PROPOSAL_DEFECTS: readonly Planted[] = [
  onSeen('a proposal goes on without its household', (file) => ({
    ...file,
    household: file.household ?? { said: 'unreached', by: 'staff', at: 0 },
  })),
  onSaved('whatever an officer hears of a household is a yes', 'application', (save) =>
    isProposal(save.state) && save.events[0]?.name === 'application.household-heard'
      ? {
          ...save,
          state: { ...save.state, state: 'open', household: { ...save.state.household, said: 'yes' } },
        }
      : save,
  ),
  onSaved('a household’s own word is written down as an officer’s', 'application', (save) =>
    hasAnswered(save)
      ? { ...save, state: { ...save.state, household: { ...save.state.household, by: 'staff' } } }
      : save,
  ),
  onWrite('a household’s yes opens nothing', (write) =>
    write.saves.some(hasAnswered) ? { ...write, saves: write.saves.filter(hasAnswered) } : write,
  ),
  onTelling('whoever proposed hears how the household fares', ({ aggregates }) => ({
    aggregates: {
      ...aggregates,
      load: async (kind, id) => {
        const found: Loose = await aggregates.load(kind, id);
        return isProposal(found) ? { ...found, purpose: 'apply' } : found;
      },
    },
  })),
];

/** Changes that harm no proposal. */
export const PROPOSAL_CONTROLS: readonly Planted[] = [
  onSeen('control: a proposal is seen with its grounds turned round', (file) => ({
    ...file,
    ...(file.grounds && { grounds: [...file.grounds].reverse() }),
  })),
];
