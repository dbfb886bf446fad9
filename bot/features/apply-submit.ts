import type { Purpose } from '#core/programme/application.ts';
import { ApplicationCommand, type Submit } from '#core/programme/application-command.ts';
import { toStepsFor } from '#core/programme/application-steps.ts';
import { editionOn, type ListedProgramme } from '#core/programme/programme.ts';
import type { AreaCode } from '#core/shared/area.ts';
import { factsOf } from '#core/shared/condition.ts';
import { inLanguage } from '#core/shared/text.ts';
import type { Part } from '#core/talk/session.ts';
import { factsIn, readInterview } from '#core/use-cases/screen-household.ts';
import type { Turn } from '../context.ts';
import { part } from '../reply.ts';
import { SCREENING } from './screen-wish.ts';

/** The text that people agree to, by its month: a new wording gets a new name. */
const CONSENT = '2026-11';

/** Where help may come within a day or two, how fast, in the sentence of the programme that names its source. */
export const promised = ({ firstHelp, state }: ListedProgramme, { language }: Turn): Part[] =>
  firstHelp.days <= 2 && firstHelp.confidence === 'sourced' && state.say
    ? [part('apply.usual', { say: inLanguage(state.say, language) })]
    : [];

/** The command that opens the file: its edition, its steps, its papers still untold, and what the interview knows of its rules. */
export function toSubmit(
  turn: Turn,
  purpose: Purpose,
  programme: ListedProgramme,
  area: AreaCode | undefined,
  words: string | undefined,
): Submit {
  // Every field is checked by the schema; only `submit` can come out of it.
  return ApplicationCommand.parse({
    kind: 'submit',
    id: turn.house.system.newId(),
    purpose,
    programme: programme.id,
    edition: editionOn(programme, dayOf(turn.now)).from,
    lane: programme.sensitivity === 'high' ? 'protection' : 'relief',
    chat: turn.incoming.chat,
    language: turn.language,
    consent: CONSENT,
    papers: purpose === 'apply' ? programme.papers.map(({ id }) => ({ id, state: 'unknown' })) : [],
    steps: toStepsFor(programme, purpose),
    // Nobody's own household is told of in a proposal: it would show who wrote it.
    facts: purpose === 'apply' ? factsFor(turn, programme) : {},
    ...(area === undefined ? {} : { area }),
    ...(words === undefined ? {} : { place: words.slice(0, 500) }),
  }) as Submit;
}

/** What the interview told, as far as a rule of this programme asks it: nobody reads more than that. */
function factsFor({ session }: Turn, { conditions, priorities }: ListedProgramme): Record<string, unknown> {
  const talk = [session.talk, ...session.paused].find((one) => one?.form === SCREENING);
  if (!talk) return {};
  const asked = new Set([...conditions, ...priorities].flatMap(({ when }) => factsOf(when)));
  const facts = factsIn(readInterview(talk.answers));
  const told = ([fact]: [string, unknown]): boolean => asked.has(fact);
  const members = (facts.members ?? []).map((member) =>
    Object.fromEntries(Object.entries(member).filter(told)),
  );
  const household = Object.fromEntries(Object.entries(facts).filter(told));
  return members.some((member) => Object.keys(member).length > 0) ? { ...household, members } : household;
}

/** The calendar day in Jakarta of a moment: editions begin with a day. */
export const dayOf = (now: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jakarta' }).format(now);
