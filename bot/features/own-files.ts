import { KEEP_PAPERS_DAYS } from '#content/keeping.ts';
import type { LockedNumber } from '#core/people/locked-number.ts';
import { type Application, stepOf } from '#core/programme/application.ts';
import type { Button, Part } from '#core/talk/session.ts';
import type { Belongings } from '#core/use-cases/ports-belongings.ts';
import type { Turn } from '../context.ts';
import { button, part } from '../reply.ts';
import { show, showDate } from '../show.ts';
import { loadProgrammes, programmeName } from '../show-application.ts';
import { standingOf } from './proposal-card.ts';

/** Files as lines of /status, with a button for each that still runs. */
export async function fileLines(
  { language }: Turn,
  files: readonly Application[],
): Promise<{ readonly parts: readonly Part[]; readonly rows: readonly Button[][] }> {
  if (files.length === 0) return { parts: [], rows: [] };
  const programmes = await loadProgrammes();
  const lines = files.map((file) =>
    file.purpose === 'apply'
      ? part('application.line', {
          reference: show(file.reference),
          programme: programmeName(
            programmes.find(({ id }) => id === file.programme),
            file.programme,
            language,
          ),
          state: file.state,
          // A group that still gathers lies with who speaks for it.
          holder: file.state === 'gathering' ? 'person' : (stepOf(file)?.holder ?? 'person'),
          late: file.late,
        })
      : part('proposal.line', {
          reference: show(file.reference),
          programme: programmeName(
            programmes.find(({ id }) => id === file.programme),
            file.programme,
            language,
          ),
          purpose: file.purpose,
          standing: standingOf(file),
        }),
  );
  const rows = files
    .filter(({ state }) => state !== 'withdrawn' && state !== 'received' && state !== 'taken-up')
    .slice(0, 5)
    .map(({ reference }) => [
      button(part('button.open', { reference: show(reference) }), `app:card:${reference}`),
    ]);
  const runs = files.some(
    ({ state, purpose }) => purpose === 'apply' && (state === 'open' || state === 'accepted'),
  );
  const why = runs ? [[button(part('button.why'), 'why')]] : [];
  return { parts: [part('application.head'), ...lines], rows: [...rows, ...why] };
}

/** What lies in the vault for files of this chat, by its ends, when it went or goes by itself, for /dataku. */
export const numberParts = (
  files: readonly Application[],
  numbers: Belongings['numbers'],
): readonly Part[] => [
  ...files.flatMap((file) => numbersOf(file, numbers.get(file.id) ?? [])),
  ...(files.length > 0 ? [part('identity.until', { days: KEEP_PAPERS_DAYS })] : []),
];

function numbersOf(file: Application, numbers: readonly LockedNumber[]): readonly Part[] {
  const reference = show(file.reference);
  if (file.clearedAt !== undefined)
    return [part('identity.cleared', { reference, day: showDate(file.clearedAt, file.area) })];
  return numbers.length > 0 ? [part('identity.mine', { reference, numbers })] : [];
}
