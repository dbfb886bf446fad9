import type { ShownSize } from '#content/messages/id/groups.ts';
import type { ListedProgramme } from '#core/programme/programme.ts';

/** The question of a group that a conversation waits for. */
export const GROUP = 'group';
/** What a conversation remembers of a group that its chat has joined. */
export const MEMBERSHIP = 'membership';

/** How many members a programme asks for, and whether a source stands for it. */
export function sizeOf(programme: ListedProgramme | undefined): { readonly size?: ShownSize } {
  const asked = programme?.asGroup?.members;
  if (!asked) return {};
  const { atLeast, atMost, confidence } = asked;
  return {
    size: {
      ...(atLeast === undefined ? {} : { atLeast }),
      ...(atMost === undefined ? {} : { atMost }),
      sure: confidence !== 'uncertain',
    },
  };
}
