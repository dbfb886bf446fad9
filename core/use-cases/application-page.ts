import type { ApplicationPage, Comparison, StepLine } from '../api/desk.ts';
import type { KeptFile } from '../disaster/kept-file.ts';
import type { Event } from '../events.ts';
import { type ToldFact, tellFact, tellFacts } from '../people/tell-fact.ts';
import type { Application } from '../programme/application.ts';
import type { ApplicationAct } from '../programme/application-command.ts';
import { openActsOf } from '../programme/application-life.ts';
import type { ListedProgramme } from '../programme/programme.ts';
import type { StaffActor } from '../shared/decision.ts';
import { StaffId } from '../shared/ids.ts';
import type { Result } from '../shared/result.ts';
import { inLanguage, type Language } from '../shared/text.ts';
import { isNotYours, type Showing, titleOf, toApplicationLine } from './application-line.ts';
import { toYeses } from './application-yeses.ts';
import { mayAct, mayOpenNumbers, readableFor } from './handle-application.ts';
import type { AggregateStore, FileLedger, StaffStore, Vault } from './ports.ts';
import { toHistory } from './report-page.ts';

/** What looking at one file needs. */
export interface LookingAtFiles extends Showing {
  readonly aggregates: AggregateStore;
  readonly staff: StaffStore;
  readonly vault: Pick<Vault, 'shown'>;
  readonly ledger: Pick<FileLedger, 'list'>;
  /** The name in the house of the channel's file id. */
  readonly nameOf: (file: string) => string;
}

/** A file that this officer may read, from the store. Refuses as `readableFor` does. */
export async function findReadableFile(
  id: string,
  actor: StaffActor,
  { aggregates }: Pick<LookingAtFiles, 'aggregates'>,
): Promise<Result<Application>> {
  return readableFor(actor, await aggregates.load('application', id));
}

/** A file as its page shows it; `news` are events that are about to be saved with it. */
export async function toApplicationPage(
  file: Application,
  actor: StaffActor,
  looking: LookingAtFiles,
  news: readonly Event[] = [],
): Promise<ApplicationPage> {
  const { aggregates, staff, programme, language } = looking;
  const [application, listed, before, nameOf, kept, numbers] = await Promise.all([
    toApplicationLine(file, actor, looking),
    programme(file.programme),
    aggregates.history('application', file.id),
    namesOf(file, staff),
    keptOf(file, looking),
    file.purpose === 'apply' ? looking.vault.shown(file.id) : [],
  ]);
  // What the author of a proposal or an objection sent would show who she is (docs/decisions/0140).
  const opens = (kind: ApplicationAct['kind']): boolean =>
    file.purpose === 'apply' && openActsOf(file).includes(kind);
  return {
    application,
    steps: file.steps.map((_, place) => toStepLine(file, place, listed, language, nameOf)),
    papers: file.papers.map((paper) => ({
      ...toPaper(paper, listed, language),
      ...(file.purpose === 'apply' ? toSent(paper, kept, looking) : {}),
    })),
    mayOpenPapers: opens('open-paper') && mayAct(actor, 'open-paper', file),
    numbers: numbers.map(({ kind, end, doubts }) => ({ kind, end, doubts })),
    mayOpenNumbers: numbers.length > 0 && opens('open-numbers') && mayOpenNumbers(actor, file),
    ...(file.clearedAt === undefined ? {} : { clearedAt: file.clearedAt }),
    facts: compare(file, language),
    ...toWords(file, nameOf),
    ...toYeses(file, listed, nameOf, looking.now),
    notYours: isNotYours(file, actor),
    history: await toHistory([...before, ...news], looking),
  };
}

/** What became of the photos of papers; nothing is asked where none was sent. */
async function keptOf(
  { id, papers }: Application,
  { ledger }: Pick<LookingAtFiles, 'ledger'>,
): Promise<readonly KeptFile[]> {
  return papers.some(({ file }) => file !== undefined) ? ledger.list({ kind: 'application', id }) : [];
}

function toSent(
  { file }: Application['papers'][number],
  kept: readonly KeptFile[],
  { nameOf }: Pick<LookingAtFiles, 'nameOf'>,
): Pick<ApplicationPage['papers'][number], 'sent'> {
  if (file === undefined) return {};
  const name = nameOf(file);
  const found = kept.find((one) => one.name === name);
  return {
    sent: {
      state: found?.state ?? 'waiting',
      ...(found?.type === undefined ? {} : { type: found.type }),
      ...(found?.size === undefined ? {} : { size: found.size }),
    },
  };
}

type NameOf = (id: string | undefined) => string | undefined;

/** The names of the staff who stand in the file itself. */
async function namesOf(
  { steps, checkedBy, decidedBy, household, group }: Application,
  staff: StaffStore,
): Promise<NameOf> {
  const verified = (group?.members ?? []).map(({ verifiedBy }) => verifiedBy);
  const ids = new Set(
    [checkedBy, decidedBy, household?.staff, ...verified, ...steps.map((step) => step.staff)].flatMap(
      (id) => id ?? [],
    ),
  );
  const members = await Promise.all([...ids].map((id) => staff.find(StaffId.parse(id))));
  const names = new Map(members.flatMap((member) => (member ? [[String(member.id), member.name]] : [])));
  return (id) => (id === undefined ? undefined : names.get(id));
}

function toStepLine(
  file: Application,
  place: number,
  listed: ListedProgramme | undefined,
  language: Language,
  nameOf: NameOf,
): StepLine {
  const step = file.steps[place];
  const ended = file.state === 'accepted' || file.state === 'received';
  const isDone = step?.doneAt !== undefined || (ended && place <= file.step);
  const by = nameOf(step?.staff);
  return {
    title: titleOf(file, place, listed, language),
    holder: step?.holder ?? 'person',
    state: place === file.step && !ended ? 'now' : isDone ? 'done' : 'later',
    ...(step?.since === undefined ? {} : { since: step.since }),
    ...(step?.doneAt === undefined ? {} : { doneAt: step.doneAt }),
    ...(step?.days === undefined ? {} : { days: step.days }),
    ...(step?.toldBy === undefined ? {} : { toldBy: step.toldBy }),
    ...(by === undefined ? {} : { by }),
  };
}

function toPaper(
  { id, state }: Application['papers'][number],
  listed: ListedProgramme | undefined,
  language: Language,
): ApplicationPage['papers'][number] {
  const paper = listed?.papers.find((one) => one.id === id);
  return {
    id,
    name: paper ? inLanguage(paper.name, language) : id,
    state,
    ...(paper && state === 'lost' ? { instead: inLanguage(paper.ifLost, language) } : {}),
  };
}

/** What was said beside what was found: everything said in its order, then what was found besides. */
function compare(file: Application, language: Language): Comparison[] {
  const said = tellFacts(file.private?.facts ?? {}, language);
  const found = (file.private?.findings ?? []).map((one) => tellFact(one.fact, one.found, language));
  const besides = found.filter(({ key }) => !said.some((one) => one.key === key));
  return [
    ...said.map((one) =>
      compareOne(
        one,
        found.find(({ key }) => key === one.key),
      ),
    ),
    ...besides.map(({ key, question, answer }) => ({ fact: key, question, found: answer })),
  ];
}

const compareOne = ({ key, question, answer }: ToldFact, found: ToldFact | undefined): Comparison => ({
  fact: key,
  question,
  said: answer,
  ...(found && { found: found.answer, same: found.answer === answer }),
});

/** What was said to and fro, and what was decided. */
function toWords(file: Application, nameOf: NameOf) {
  const { private: words, objectUntil, checkedBy, decidedBy } = file;
  const [checker, by] = [nameOf(checkedBy), nameOf(decidedBy)];
  const reasons = (words?.reasons ?? []).map(({ text }) => text);
  return {
    thread: words?.thread ?? [],
    ...(words?.returned === undefined ? {} : { returned: words.returned }),
    ...(reasons.length === 0
      ? {}
      : {
          refusal: {
            reasons,
            ...(by === undefined ? {} : { by }),
            ...(objectUntil === undefined ? {} : { objectUntil }),
          },
        }),
    ...(words?.objection === undefined ? {} : { objection: words.objection }),
    ...(checker === undefined ? {} : { checkedBy: checker }),
  };
}
