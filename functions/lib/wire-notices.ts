import { realClock } from '#adapters/system.ts';
import { showDate } from '#bot/show.ts';
import { isPartial, type Language } from '#core/shared/text.ts';
import type { Reply } from '#core/talk/session.ts';
import type { RulesOf } from '#core/use-cases/handle-follow-up.ts';
import { type Pacer, SlotPacer } from '#core/use-cases/pacer.ts';
import type { Clock, Outgoing } from '#core/use-cases/ports.ts';
import { type Wired, wireOrThrow } from './wire.ts';

/** The ports of a function that speaks first: it keeps the channel's pace and turns stored replies into sentences. */
export interface WiredNotices extends Wired {
  readonly clock: Clock;
  readonly pacer: Pacer;
  readonly render: (reply: Reply, language: Language, textOnly?: boolean) => Promise<Outgoing>;
  readonly programmeName: (id: string, language: Language) => Promise<string>;
  readonly rulesOf: RulesOf;
  readonly printDay: (at: number) => string;
}

/** Wires a function that sends notices, when the first event comes. Throws when a setting is missing. */
export function wireNoticesOrThrow(): WiredNotices {
  const wired = wireOrThrow();
  return {
    ...wired,
    clock: realClock,
    pacer: new SlotPacer({ store: wired.pace, clock: realClock }),
    // Many events, and nearly every round of a minute, have nothing to say: sentences are loaded with the first that has.
    render: async (reply, language, textOnly) => {
      const { render } = await import('#bot/render.ts');
      return render(reply, language, wired.practice, textOnly ? 'words' : 'buttons');
    },
    // Names and questions are put into a notice before it is rendered: the words of its language must be known by then.
    programmeName: async (id, language) => {
      const [{ findProgramme, programmeName }, { loadPartial }] = await Promise.all([
        import('#bot/show-application.ts'),
        import('#content/languages.ts'),
      ]);
      if (isPartial(language)) await loadPartial(language);
      return programmeName(await findProgramme(id), id, language);
    },
    rulesOf: async (programme) => (await import('#bot/follow-up-rules.ts')).followUpRules(programme),
    printDay: (at) => showDate(at, undefined),
  };
}
