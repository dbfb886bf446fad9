import type { Application } from '#core/programme/application.ts';
import type { ApplicationAct } from '#core/programme/application-command.ts';
import type { ListedProgramme } from '#core/programme/programme.ts';
import type { Button, Part } from '#core/talk/session.ts';
import { printPass } from '../proposal-words.ts';
import { button, part } from '../reply.ts';
import { showDate } from '../show.ts';

/** What an officer sees of a proposal: its grounds and what the household said, never who wrote it. */
export function yesParts(file: Application, _programme: ListedProgramme | undefined): Part[] {
  const { purpose, grounds, household, private: words, area, reference } = file;
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

/** Her buttons for the household's answer. */
export function yesRows({ reference }: Application, acts: readonly ApplicationAct['kind'][]): Button[][] {
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
export const yesActOf = (verb: string): ApplicationAct | undefined => ACTS[verb];
