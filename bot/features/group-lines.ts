import type { Application } from '#core/programme/application.ts';
import { memberOfChat } from '#core/programme/application-group.ts';
import type { Button, Part } from '#core/talk/session.ts';
import { prepareApplicationAct } from '#core/use-cases/handle-application.ts';
import type { Save } from '#core/use-cases/ports.ts';
import type { Turn } from '../context.ts';
import { MEMBERSHIP } from '../group-words.ts';
import { button, part } from '../reply.ts';
import { show } from '../show.ts';
import { loadProgrammes, programmeName } from '../show-application.ts';

/** The groups that this chat has joined, as lines with a button each. One read, only where the conversation knows of any. */
export async function memberLines(
  turn: Turn,
  always = false,
): Promise<{ readonly parts: readonly Part[]; readonly rows: readonly Button[][] }> {
  if (!always && !turn.session.own.some(({ kind }) => kind === MEMBERSHIP)) return { parts: [], rows: [] };
  const files = (await turn.house.applications.ofMember(turn.incoming.chat)).slice(0, 10);
  if (files.length === 0) return { parts: [], rows: [] };
  const programmes = await loadProgrammes();
  const nameOf = ({ programme: id }: Application): string =>
    programmeName(
      programmes.find((one) => one.id === id),
      id,
      turn.language,
    );
  const lines = files.map((file) =>
    part('group.line', { reference: show(file.reference), programme: nameOf(file), state: file.state }),
  );
  const rows = files.map(({ reference }) => [
    button(part('button.open', { reference: show(reference) }), `grp:mine:${reference}`),
  ]);
  return { parts: [part('group.head'), ...lines], rows };
}

/** How many groups this chat is in, for /dataku. */
export async function memberParts(turn: Turn): Promise<readonly Part[]> {
  const files = await turn.house.applications.ofMember(turn.incoming.chat);
  return files.length > 0 ? [part('group.data', { count: files.length })] : [];
}

/** Who erases everything leaves every group that she joined. */
export async function leaveGroups({ house, incoming: { chat } }: Turn): Promise<readonly Save[]> {
  const lines = await house.applications.ofMember(chat);
  const files = await Promise.all(lines.map(({ id }) => house.aggregates.load('application', id)));
  return files.flatMap((file): readonly Save[] => {
    const member = file && memberOfChat(file, chat);
    if (!file || !member || file.chat === chat) return [];
    const left = prepareApplicationAct(
      file,
      { kind: 'leave', member: member.id },
      { kind: 'resident' },
      house.system,
    );
    return left.ok ? [left.value] : [];
  });
}
