import { houseStepTitle } from '#content/house-steps.ts';
import type { ApplicationLine, DeskAct, DeskReason } from '../api/desk.ts';
import { type Application, stepOf } from '../programme/application.ts';
import { STAFFS_ACTS } from '../programme/application-acts.ts';
import { openActsOf } from '../programme/application-life.ts';
import { isLastStep, isOutside } from '../programme/application-steps.ts';
import { fitsYes } from '../programme/application-yes.ts';
import type { ListedProgramme } from '../programme/programme.ts';
import type { StaffActor } from '../shared/decision.ts';
import { inLanguage, type Language } from '../shared/text.ts';
import { mayAct } from './handle-application.ts';

/** What showing files is lent: a programme by its id, the name of an area, the language and the time. */
export interface Showing {
  readonly programme: (id: string) => Promise<ListedProgramme | undefined>;
  readonly areaName: (file: Pick<Application, 'area'>) => Promise<string | undefined>;
  readonly language: Language;
  readonly now: number;
}

/** A file in a list, for one officer: codes and names of offices only. */
export async function toApplicationLine(
  file: Application,
  actor: StaffActor,
  { programme, areaName, language, now }: Showing,
): Promise<ApplicationLine> {
  const { id, reference, version, state, lane, purpose, due, late, asked, objections, area } = file;
  const [listed, named] = await Promise.all([programme(file.programme), areaName(file)]);
  const since = stepOf(file)?.since;
  return {
    id,
    reference,
    version,
    state,
    lane,
    purpose,
    ...(file.group && { asGroup: true as const }),
    programme: { id: file.programme, name: listed ? inLanguage(listed.name, language) : file.programme },
    step: {
      title: titleOf(file, file.step, listed, language),
      holder: stepOf(file)?.holder ?? 'person',
      place: file.step + 1,
      of: file.steps.length,
      ...(since === undefined ? {} : { since }),
    },
    ...(due && { due }),
    late,
    asked,
    objections,
    ...(area === undefined ? {} : { area }),
    ...(named === undefined ? {} : { areaName: named }),
    at: file.at,
    changedAt: file.changedAt,
    reasons: reasonsOf(file, now),
    acts: deskActsOf(file, actor),
    outside: isOutside(file),
  };
}

/** The title of a step as the programme states it today; its code when the programme has it no more. */
export function titleOf(
  { steps }: Pick<Application, 'steps'>,
  place: number,
  listed: ListedProgramme | undefined,
  language: Language,
): string {
  const id = steps[place]?.id;
  const step = listed?.steps.find((one) => one.id === id);
  const title = step?.title ?? houseStepTitle(id);
  return title ? inLanguage(title, language) : (id ?? '');
}

/** What she may do with it now, as her buttons: nothing that the house would refuse her. */
export function deskActsOf(file: Application, actor: StaffActor): DeskAct[] {
  const open = openActsOf(file);
  return STAFFS_ACTS.filter(isDeskAct).filter(
    (act) => open.includes(act) && mayAct(actor, act, file) && fits(act, file) && !isOthers(act, file, actor),
  );
}

/** Numbers and papers are opened by routes of their own, which answer something else than the file. */
const isDeskAct = (act: (typeof STAFFS_ACTS)[number]): act is DeskAct =>
  act !== 'open-numbers' && act !== 'open-paper';

/** Does having checked or refused keep this officer from deciding now? Somebody else has to. */
export const isNotYours = (file: Application, actor: StaffActor): boolean =>
  openActsOf(file).some((act) => mayAct(actor, act, file) && isOthers(act, file, actor));

function fits(act: DeskAct, file: Application): boolean {
  if (!fitsYes(file, act)) return false;
  return act === 'forward' ? !isLastStep(file) : act !== 'accept' || isLastStep(file);
}

function isOthers(act: string, { checkedBy, decidedBy }: Application, { id }: StaffActor): boolean {
  if (act === 'settle') return decidedBy === id;
  return (act === 'accept' || act === 'refuse') && checkedBy === id;
}

function reasonsOf({ state, due }: Application, now: number): DeskReason[] {
  if (state === 'objected') return ['objection', 'waiting'];
  if (due === undefined) return ['waiting'];
  return due.at < now ? ['day-passed'] : ['day-comes'];
}
