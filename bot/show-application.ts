import { houseStepTitle } from '#content/house-steps.ts';
import type { ShownApplication, ShownStep } from '#content/messages/id/applications.ts';
import type { Application } from '#core/programme/application.ts';
import { stepOf } from '#core/programme/application.ts';
import type { ListedProgramme } from '#core/programme/programme.ts';
import { inLanguage, type Language } from '#core/shared/text.ts';
import { show, showDate } from './show.ts';

/** All programmes, loaded when somebody asks for one: most conversations never do. */
export async function loadProgrammes(): Promise<readonly ListedProgramme[]> {
  const { catalogue } = await import('#content/programmes/compiled.ts');
  return catalogue.programmes;
}

/** One programme by its id, or undefined. */
export const findProgramme = async (id: string): Promise<ListedProgramme | undefined> =>
  (await loadProgrammes()).find((programme) => programme.id === id);

/** What a programme is called; its id when it has left the catalogue. */
export const programmeName = (
  programme: ListedProgramme | undefined,
  id: string,
  language: Language,
): string => (programme ? inLanguage(programme.name, language) : id);

/** A file in codes and names, for the sentences of content/messages. */
export function showApplication(
  application: Application,
  programme: ListedProgramme | undefined,
  language: Language,
): ShownApplication {
  const todo = programme?.steps.find(({ id }) => id === stepOf(application)?.id)?.todo;
  const { due, area } = application;
  return {
    reference: show(application.reference),
    programme: programmeName(programme, application.programme, language),
    state: application.state,
    holder: stepOf(application)?.holder ?? 'person',
    steps: application.steps.map((_, place) => showStep(application, place, programme, language)),
    late: application.late,
    ...(todo === undefined || application.state !== 'open' ? {} : { todo: inLanguage(todo, language) }),
    ...(due === undefined ? {} : { due: { day: showDate(due.at, area), usual: due.usual } }),
  };
}

function showStep(
  { steps, step: current, area, state }: Application,
  place: number,
  programme: ListedProgramme | undefined,
  language: Language,
): ShownStep {
  const step = steps[place];
  const listed = programme?.steps.find(({ id }) => id === step?.id);
  const known = listed?.title ?? houseStepTitle(step?.id);
  const title = known ? inLanguage(known, language) : (step?.id ?? '');
  if (step?.doneAt !== undefined) {
    return {
      title,
      state: 'done',
      day: showDate(step.doneAt, area),
      ...(step.toldBy === undefined ? {} : { told: step.toldBy }),
    };
  }
  const ended = state === 'accepted' || state === 'received';
  return { title, state: ended ? 'done' : place === current ? 'now' : 'later' };
}
