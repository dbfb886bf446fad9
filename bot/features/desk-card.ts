import type { ShownFact } from '#content/messages/id/applications.ts';
import { findFact } from '#core/people/facts.ts';
import type { Application } from '#core/programme/application.ts';
import { openActsOf } from '#core/programme/application-life.ts';
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
    said: showFacts(words?.facts ?? {}, language),
    papers: file.papers.map(({ id, state }) => {
      const paper = programme?.papers.find((one) => one.id === id);
      return { paper: paper ? inLanguage(paper.name, language) : id, state };
    }),
    findings: (words?.findings ?? []).map(({ fact, found }) => showFact(fact, found, language)),
    ...(words?.objection === undefined ? {} : { objection: words.objection }),
  });
  return call([...before, card], deskKeyboard(file, actor));
}

/** What was told, of the household first, then of each person in it. */
function showFacts(facts: Readonly<Record<string, unknown>>, language: Language): ShownFact[] {
  const { members, ...household } = facts;
  const people = Array.isArray(members) ? members.flatMap((member: object) => Object.entries(member)) : [];
  return [...Object.entries(household), ...people].map(([fact, value]) => showFact(fact, value, language));
}

/** A fact as it was asked, with its answer as it was offered; free words of an officer stand alone. */
function showFact(id: string, value: unknown, language: Language): ShownFact {
  const fact = findFact(id);
  const label = (one: unknown): string => {
    const option = fact?.options?.find((offered) => offered.value === one);
    return option ? inLanguage(option.label, language) : one === null ? '?' : String(one);
  };
  return {
    question: fact ? inLanguage(fact.question, language) : '',
    answer:
      typeof value === 'boolean' ? value : Array.isArray(value) ? value.map(label).join(', ') : label(value),
  };
}

function deskKeyboard(file: Application, actor: StaffActor): Keyboard {
  const acts = openActsOf(file).filter((kind) => mayAct(actor, kind, file));
  const row = (verb: string, label: Part) => button(label, `desk:${verb}:${file.reference}`);
  return inline(
    acts.includes('check') ? [row('check', part('button.desk.check'))] : [],
    acts.includes('forward') ? [row('forward', part('button.desk.forward'))] : [],
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
