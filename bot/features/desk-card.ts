import { may } from '#core/access.ts';
import type { LockedNumber } from '#core/people/locked-number.ts';
import { tellFact, tellFacts } from '#core/people/tell-fact.ts';
import type { Application } from '#core/programme/application.ts';
import { openActsOf } from '#core/programme/application-life.ts';
import { isLastStep } from '#core/programme/application-steps.ts';
import { fitsYes } from '#core/programme/application-yes.ts';
import type { ListedProgramme } from '#core/programme/programme.ts';
import type { StaffActor } from '#core/shared/decision.ts';
import { inLanguage, type Language } from '#core/shared/text.ts';
import type { Keyboard, Part, Reply } from '#core/talk/session.ts';
import { mayAct } from '#core/use-cases/handle-application.ts';
import { button, call, inline, part } from '../reply.ts';
import { showDate } from '../show.ts';
import { showApplication } from '../show-application.ts';
import { yesParts, yesRows } from './desk-yes.ts';

/** How the numbers of a file end, and which other files of hers hold the same. */
export interface DeskNumbers {
  readonly numbers: readonly LockedNumber[];
  readonly twins: readonly string[];
}

/** A file as an officer sees it: what was said beside what was found, papers and what replaces them, and what she may do. */
export function deskCard(
  file: Application,
  programme: ListedProgramme | undefined,
  actor: StaffActor,
  language: Language,
  before: readonly Part[],
  numbers: DeskNumbers | undefined,
): Reply {
  const words = file.private;
  const card = part('desk.card', {
    file: showApplication(file, programme, language),
    said: tellFacts(words?.facts ?? {}, language),
    papers: file.papers.map(({ id, state }) => {
      const paper = programme?.papers.find((one) => one.id === id);
      return { paper: paper ? inLanguage(paper.name, language) : id, state };
    }),
    findings: (words?.findings ?? []).map(({ fact, found }) => tellFact(fact, found, language)),
    ...(words?.objection === undefined ? {} : { objection: words.objection }),
  });
  const parts = [
    ...before,
    card,
    ...yesParts(file, programme),
    ...(numbers ? [part('desk.numbers', numbers)] : []),
    ...(file.clearedAt === undefined
      ? []
      : [part('desk.numbers-cleared', { day: showDate(file.clearedAt, file.area) })]),
  ];
  return call(parts, deskKeyboard(file, actor, (numbers?.numbers.length ?? 0) > 0));
}

function deskKeyboard(file: Application, actor: StaffActor, hasNumbers: boolean): Keyboard {
  const acts = openActsOf(file).filter((kind) => mayAct(actor, kind, file) && fitsYes(file, kind));
  const row = (verb: string, label: Part) => button(label, `desk:${verb}:${file.reference}`);
  return inline(
    acts.includes('check') ? [row('check', part('button.desk.check'))] : [],
    acts.includes('forward') && !isLastStep(file) ? [row('forward', part('button.desk.forward'))] : [],
    ...yesRows(file, acts),
    [
      ...(acts.includes('return') ? [row('return', part('button.desk.return'))] : []),
      ...(acts.includes('ask') && (file.state === 'open' || file.state === 'objected')
        ? [row('ask', part('button.ask'))]
        : []),
    ],
    hasNumbers && acts.includes('open-numbers') ? [row('open-numbers', part('button.desk.numbers'))] : [],
    acts.includes('accept')
      ? [row('accept', part('button.desk.accept')), row('refuse', part('button.desk.refuse'))]
      : [],
    file.purpose === 'apply' && file.state !== 'withdrawn' && may(actor, 'referral.send')
      ? [button(part('button.referral.refer'), `rs:new:${file.reference}`)]
      : [],
    acts.includes('settle')
      ? [row('upheld', part('button.desk.upheld')), row('overturned', part('button.desk.overturned'))]
      : [],
  );
}
