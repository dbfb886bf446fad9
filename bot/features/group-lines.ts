import type { Application } from '#core/programme/application.ts';
import { memberOfChat } from '#core/programme/application-group.ts';
import type { Button, Part } from '#core/talk/session.ts';
import { prepareApplicationAct } from '#core/use-cases/handle-application.ts';
import type { Save } from '#core/use-cases/ports.ts';
import type { Turn } from '../context.ts';
import { button, part } from '../reply.ts';
import { show } from '../show.ts';
import { loadProgrammes, programmeName } from '../show-application.ts';

/** The groups that this chat has joined, the newest last, as lines with a button each. */
export async function memberLines(
  turn: Turn,
  joined: readonly Application[],
): Promise<{ readonly parts: readonly Part[]; readonly rows: readonly Button[][] }> {
  const files = joined.toReversed().slice(0, 10);
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

/** Who erases everything leaves every group that she joined. */
export function leaveGroups(
  { house, incoming: { chat } }: Turn,
  joined: readonly Application[],
): readonly Save[] {
  return joined.flatMap((file): readonly Save[] => {
    const member = memberOfChat(file, chat);
    if (!member || file.chat === chat) return [];
    const left = prepareApplicationAct(
      file,
      { kind: 'leave', member: member.id },
      { kind: 'resident' },
      house.system,
    );
    return left.ok ? [left.value] : [];
  });
}
