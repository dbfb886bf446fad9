import type { FileLink } from '../api/file.ts';
import { maskIdentity } from '../language/mask.ts';
import type { Application } from '../programme/application.ts';
import type { ApplicationAct } from '../programme/application-command.ts';
import type { StaffActor } from '../shared/decision.ts';
import { refuse } from '../shared/refusals.ts';
import { no, type Result, yes } from '../shared/result.ts';
import { findReadableFile } from './application-page.ts';
import { prepareApplicationAct } from './handle-application.ts';
import { lendLink, type OpeningFiles } from './open-file.ts';
import type { AggregateStore, Mark, System } from './ports.ts';

interface Opening {
  readonly aggregates: AggregateStore;
  readonly system: System;
}

/** Who opens what on which file. */
interface Wanted {
  readonly id: string;
  readonly actor: StaffActor;
}

const ATTEMPTS = 10;

/**
 * Lends a link to the photo of one paper and records who opened it, in one transaction with the mark. Refuses with
 * `not-found` where it is not kept, and with what `prepareApplicationAct` refuses; throws when the file keeps moving.
 */
export async function openPaperOrThrow(
  {
    paper,
    markOf,
    ...wanted
  }: Wanted & { readonly paper: string; readonly markOf: (link: FileLink) => Mark },
  house: OpeningFiles,
): Promise<Result<FileLink | 'seen-before'>> {
  let link: FileLink | undefined;
  const opened = await openOrThrow(wanted, { kind: 'open-paper', paper }, house, async (file) => {
    const sent = file.papers.find(({ id }) => id === paper)?.file ?? '';
    link = await lendLink({ kind: 'application', id: file.id }, house.nameOf(sent), house);
    return link && markOf(link);
  });
  if (!opened.ok) return opened;
  return yes(opened.value === 'seen-before' || !link ? 'seen-before' : link);
}

/**
 * Records that the digits of NIK and KK are opened, by whom and what for; only then they may be read. Refuses with
 * `not-found` and what `prepareApplicationAct` refuses; throws when the file keeps moving.
 */
export async function recordOpeningOrThrow(
  { reason, mark, ...wanted }: Wanted & { readonly reason: string; readonly mark: Mark },
  house: Opening,
): Promise<Result<Application | 'seen-before'>> {
  const command = { kind: 'open-numbers', reason: maskIdentity(reason).text } as const;
  return openOrThrow(wanted, command, house, async () => mark);
}

async function openOrThrow(
  { id, actor }: Wanted,
  command: ApplicationAct,
  { aggregates, system }: Opening,
  markOf: (file: Application) => Promise<Mark | undefined>,
): Promise<Result<Application | 'seen-before'>> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const found = await findReadableFile(id, actor, { aggregates });
    if (!found.ok) return found;
    const prepared = prepareApplicationAct(found.value, command, actor, system);
    if (!prepared.ok) return prepared;
    const mark = await markOf(found.value);
    if (!mark) return no(refuse('not-found'));
    const outcome = await aggregates.save([prepared.value], mark);
    if (outcome === 'done') return yes(prepared.value.state);
    if (outcome === 'seen-before') return yes(outcome);
  }
  throw new Error(`Application ${id} moved ${ATTEMPTS} times while ${command.kind} was decided`);
}
