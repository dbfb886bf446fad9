import type { DeskGroup, DeskProposal } from '../api/desk-yes.ts';
import type { Application } from '../programme/application.ts';
import type { ListedProgramme } from '../programme/programme.ts';
import { countYeses, sizeStanding } from '../programme/yes.ts';

type NameOf = (id: string | undefined) => string | undefined;

/** What a page shows of a proposal and of a group: counts, codes and words, never the author, never a chat. */
export function toYeses(
  file: Application,
  programme: ListedProgramme | undefined,
  nameOf: NameOf,
  now: number,
): { readonly proposal?: DeskProposal; readonly group?: DeskGroup } {
  return {
    ...(file.purpose === 'apply' ? {} : { proposal: toProposal(file, nameOf, now) }),
    ...(file.group ? { group: toGroup(file, file.group, programme, nameOf) } : {}),
  };
}

function toProposal(
  { grounds, household, private: words, reference }: Application,
  nameOf: NameOf,
  now: number,
): DeskProposal {
  const { about, why, pass } = words ?? {};
  const who = nameOf(household?.staff);
  return {
    grounds: grounds ?? [],
    ...(about === undefined ? {} : { about }),
    ...(why === undefined ? {} : { why }),
    ...(household && {
      household: {
        said: household.said,
        by: household.by,
        at: household.at,
        ...(who === undefined ? {} : { who }),
      },
    }),
    ...(pass && now <= pass.until && { pass: { code: `${reference}${pass.code}`, until: pass.until } }),
  };
}

function toGroup(
  { private: words }: Application,
  group: NonNullable<Application['group']>,
  programme: ListedProgramme | undefined,
  nameOf: NameOf,
): DeskGroup {
  const { yes, verifiedBy } = countYeses(group);
  const size = programme?.asGroup?.members;
  const waiting = group.members.filter(
    ({ by, verifiedBy: who, leftAt }) => by === 'phone' && who === undefined && leftAt === undefined,
  );
  const own = new Set(group.members.flatMap(({ by, id }) => (by === 'own' ? [id] : [])));
  return {
    ...(words?.groupName && { name: words.groupName }),
    named: (words?.members ?? []).flatMap(({ id, label }) => (label && own.has(id) ? [label] : [])),
    yes,
    unverified: waiting.map(({ id }) => ({
      member: id,
      label: words?.members?.find((one) => one.id === id)?.label ?? '',
    })),
    verifiedBy: verifiedBy.flatMap((id) => nameOf(id) ?? []),
    size: {
      standing: sizeStanding(size, yes),
      ...(size?.atLeast === undefined ? {} : { atLeast: size.atLeast }),
      ...(size?.atMost === undefined ? {} : { atMost: size.atMost }),
      ...(size?.confidence === 'uncertain' && { unsure: true as const }),
    },
  };
}
