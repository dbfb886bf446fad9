import { type Application, stepOf } from '#core/programme/application.ts';
import type { Button, Part } from '#core/talk/session.ts';
import type { Turn } from '../context.ts';
import { button, part } from '../reply.ts';
import { show } from '../show.ts';
import { loadProgrammes, programmeName } from '../show-application.ts';
import { standingOf } from './proposal-card.ts';

/** What this chat has asked for, the newest first; one read, only where the conversation knows of any. Nothing sensitive. */
export async function listFiles({ session, house, incoming }: Turn): Promise<readonly Application[]> {
  if (!session.own.some(({ kind }) => kind === 'application')) return [];
  const files = await house.applications.ofChat(incoming.chat, 10);
  return files.filter(({ lane }) => lane === 'relief');
}

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
          holder: stepOf(file)?.holder ?? 'person',
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

/** Identity numbers that lie in the vault for files of this chat, by their ends, for /dataku. */
export async function numberParts(turn: Turn): Promise<readonly Part[]> {
  const files = await listFiles(turn);
  const shown = await Promise.all(
    files.map(async ({ id, reference }) => ({
      reference: show(reference),
      numbers: await turn.house.vault.shown(id),
    })),
  );
  return shown.filter(({ numbers }) => numbers.length > 0).map((one) => part('identity.mine', one));
}
