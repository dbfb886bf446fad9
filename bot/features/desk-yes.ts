import type { Application } from '#core/programme/application.ts';
import type { ApplicationAct } from '#core/programme/application-command.ts';
import type { ListedProgramme } from '#core/programme/programme.ts';
import { countYeses } from '#core/programme/yes.ts';
import type { Button, Part } from '#core/talk/session.ts';
import { sizeOf } from '../group-words.ts';
import { printPass } from '../proposal-words.ts';
import { button, part } from '../reply.ts';
import { showDate } from '../show.ts';

/** What an officer sees of a proposal: its grounds and what the household said, never who wrote it. */
export function yesParts(file: Application, programme: ListedProgramme | undefined): Part[] {
  const { purpose, grounds, household, private: words, area, reference } = file;
  if (file.group) return [groupPart(file, programme)];
  if (purpose === 'apply') return [];
  const pass = words?.pass;
  return [
    part('desk.proposal', {
      purpose,
      grounds: grounds ?? [],
      ...(words?.about === undefined ? {} : { about: words.about }),
      ...(words?.why === undefined ? {} : { why: words.why }),
      ...(household && { household: { said: household.said, by: household.by } }),
    }),
    ...(pass
      ? [part('desk.pass', { code: printPass(reference, pass.code), until: showDate(pass.until, area) })]
      : []),
  ];
}

/** How many of a group have said yes, and whose yes she has to check. */
function groupPart(file: Application, programme: ListedProgramme | undefined): Part {
  const members = file.private?.members ?? [];
  const waits = waitingOf(file);
  const own = new Set(file.group?.members.flatMap(({ by, id }) => (by === 'own' ? [id] : [])));
  return part('desk.group', {
    name: file.private?.groupName ?? '',
    yes: countYeses(file.group ?? { members: [] }).yes,
    names: members.flatMap(({ id, label }) => (label && own.has(id) ? [label] : [])),
    waiting: waits.map(({ label }) => label),
    ...sizeOf(programme),
  });
}

/** Yeses on the speaker's phone that no officer has checked. */
const waitingOf = ({ group, private: words }: Application) =>
  (group?.members ?? [])
    .filter(({ by, verifiedBy, leftAt }) => by === 'phone' && !verifiedBy && leftAt === undefined)
    .map(({ id }) => ({ id, label: words?.members?.find((one) => one.id === id)?.label ?? '' }));

/** Most members that one card offers to check; the next ones follow. */
const AT_ONCE = 5;

/** Her buttons for the household's answer, and for the yeses of a group that she has to check. */
export function yesRows(file: Application, acts: readonly ApplicationAct['kind'][]): Button[][] {
  const { reference } = file;
  if (acts.includes('verify'))
    return waitingOf(file)
      .slice(0, AT_ONCE)
      .map(({ id, label }) => [
        button(part('button.desk.verify', { label }), `desk:verify:${reference}:${id}`),
      ]);
  const row = (verb: string, label: Part) => button(label, `desk:${verb}:${reference}`);
  if (!acts.includes('hear')) return [];
  return [
    [row('hear-yes', part('button.desk.household-yes')), row('hear-no', part('button.desk.household-no'))],
    [row('unreached', part('button.desk.unreached')), row('lend-pass', part('button.desk.pass'))],
  ];
}

const ACTS: Readonly<Record<string, ApplicationAct>> = {
  'hear-yes': { kind: 'hear', said: 'yes' },
  'hear-no': { kind: 'hear', said: 'no' },
  unreached: { kind: 'hear', said: 'unreached' },
  'lend-pass': { kind: 'lend-pass' },
};

/** The act of a button for somebody else's yes; undefined for any other. */
export const yesActOf = (verb: string, member?: string): ApplicationAct | undefined =>
  verb === 'verify' && member ? { kind: 'verify', member } : ACTS[verb];
