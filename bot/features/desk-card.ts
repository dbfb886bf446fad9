import { tellFact, tellFacts } from '#core/people/tell-fact.ts';
import type { Application } from '#core/programme/application.ts';
import { openActsOf } from '#core/programme/application-life.ts';
import { isLastStep } from '#core/programme/application-steps.ts';
import type { ListedProgramme } from '#core/programme/programme.ts';
import type { StaffActor } from '#core/shared/decision.ts';
import { inLanguage, type Language } from '#core/shared/text.ts';
import type { Keyboard, Part, Reply } from '#core/talk/session.ts';
import { mayAct } from '#core/use-cases/handle-application.ts';
import { button, call, inline, part } from '../reply.ts';
import { showApplication } from '../show-application.ts';

/** A file as an officer sees it: what was said beside what was found, papers and what replaces them, and what she may do. */
export function deskCard(
  file: Application,
  programme: ListedProgramme | undefined,
  actor: StaffActor,
  language: Language,
  before: readonly Part[],
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
  return call([...before, card], deskKeyboard(file, actor));
}

function deskKeyboard(file: Application, actor: StaffActor): Keyboard {
  const acts = openActsOf(file).filter((kind) => mayAct(actor, kind, file));
  const row = (verb: string, label: Part) => button(label, `desk:${verb}:${file.reference}`);
  return inline(
    acts.includes('check') ? [row('check', part('button.desk.check'))] : [],
    acts.includes('forward') && !isLastStep(file) ? [row('forward', part('button.desk.forward'))] : [],
    acts.includes('return')
      ? [row('return', part('button.desk.return')), row('ask', part('button.ask'))]
      : [],
    acts.includes('accept')
      ? [row('accept', part('button.desk.accept')), row('refuse', part('button.desk.refuse'))]
      : [],
    acts.includes('settle')
      ? [row('upheld', part('button.desk.upheld')), row('overturned', part('button.desk.overturned'))]
      : [],
  );
}
