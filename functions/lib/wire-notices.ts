import { realClock } from '#adapters/system.ts';
import { followUpRules } from '#bot/follow-up-rules.ts';
import { render } from '#bot/render.ts';
import { showDate } from '#bot/show.ts';
import { findProgramme, programmeName } from '#bot/show-application.ts';
import { loadPartial } from '#content/languages.ts';
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
    render: (reply, language, textOnly) =>
      render(reply, language, wired.practice, textOnly ? 'words' : 'buttons'),
    // Names and questions are put into a notice before it is rendered: the words of its language must be known by then.
    programmeName: async (id, language) => {
      if (isPartial(language)) await loadPartial(language);
      return programmeName(await findProgramme(id), id, language);
    },
    rulesOf: followUpRules,
    printDay: (at) => showDate(at, undefined),
  };
}
