import type { Application } from '#core/programme/application.ts';
import { PRODUCTION } from '../pieces.ts';
import { type Loose, onInput, onSaved, onStores, type Planted, plant, seen } from './wrap.ts';

/** Every save of a group's file changed after one act. */
const after = (name: string, act: string, change: (save: Loose) => Loose): Planted =>
  onSaved(name, 'application', (save) =>
    save.state.group && save.events[0]?.name === `application.${act}` ? change(save) : save,
  );
const withState = (save: Loose, state: Loose): Loose => ({ ...save, state: { ...save.state, ...state } });
const withWords = (save: Loose, words: Loose): Loose =>
  withState(save, { private: { ...save.state.private, ...words } });

/** Every group is seen otherwise than it is kept, by whoever decides on it. */
const onSeen = (name: string, change: (file: Application) => Application): Planted =>
  onStores(name, (stores) =>
    seen(stores, 'application', (file: Application) => (file.group ? change(file) : file)),
  );

/** Writes of a transaction without those of one kind to a member's row. */
const withoutRows = (name: string, kind: 'Put' | 'Delete'): Planted =>
  onInput(name, 'write', ({ TransactItems, ...input }) => ({
    ...input,
    TransactItems: TransactItems.filter(
      (one: Loose) => !String((one[kind]?.Item ?? one[kind]?.Key)?.pk).startsWith('MEMBER#'),
    ),
  }));

const stranger = { id: 'stranger', by: 'own', at: 0 };

/** Mistakes with groups that ask together. */
export const GROUP_DEFECTS: readonly Planted[] = [
  after('whoever joins brings somebody along', 'member-joined', (save) =>
    withState(save, { group: { ...save.state.group, members: [...save.state.group.members, stranger] } }),
  ),
  after('a member is counted without a chat of her own', 'member-joined', (save) =>
    withWords(save, { members: save.state.private.members.slice(0, -1) }),
  ),
  after('a group that is sent keeps those who stand first', 'sent', (save) =>
    withState(save, { group: { ...save.state.group, members: save.state.group.members.slice(0, 1) } }),
  ),
  after('who has left is still called by her name', 'member-left', (save) =>
    withWords(save, {
      members: [...(save.state.private.members ?? []), { id: 'gone', label: 'Ibu Contoh' }],
    }),
  ),
  after('who leaves is counted on', 'member-left', (save) =>
    withState(save, {
      group: {
        ...save.state.group,
        members: save.state.group.members.map(({ leftAt: _, ...member }: Loose) => member),
      },
    }),
  ),
  after('a member is verified in somebody else’s name', 'member-verified', (save) =>
    withState(save, {
      group: {
        ...save.state.group,
        members: save.state.group.members.map((member: Loose) =>
          member.verifiedBy ? { ...member, verifiedBy: '01JAR1NG000000000000002001' } : member,
        ),
      },
    }),
  ),
  after('an erased group keeps the names in it', 'erased', (save) =>
    withWords(save, {
      facts: {},
      reasons: [],
      findings: [],
      thread: [],
      members: [{ id: save.state.group.members[0]?.id ?? 'x', label: 'Ibu Contoh' }],
    }),
  ),
  onSeen('one chat joins as often as it likes', (file) => ({
    ...file,
    ...(file.private && {
      private: {
        ...file.private,
        members: file.private.members?.map(({ id, label }) => ({ id, ...(label && { label }) })),
      },
    }),
  })),
  onSeen('every group is large enough', ({ group, ...file }) => ({
    ...file,
    group: { members: group?.members ?? [] },
  })),
  withoutRows('a member does not find her group', 'Put'),
  withoutRows('a group is found by who has left it', 'Delete'),
  onStores('who erases everything stays in her groups', ({ belongings }) => ({
    belongings: {
      ofChat: async (...asked) => ({ ...(await belongings.ofChat(...asked)), memberships: [] }),
    },
  })),
  plant('members are told nothing', {
    sendFileNotices: (event, telling, until) =>
      PRODUCTION.sendFileNotices(
        event,
        {
          ...telling,
          notices: {
            ...telling.notices,
            owe: async (notice) => !notice.event.endsWith('-members') && telling.notices.owe(notice),
          },
        },
        until,
      ),
  }),
];

/** Changes that harm no group. */
export const GROUP_CONTROLS: readonly Planted[] = [
  onStores('control: the groups of a chat are read twice', ({ belongings }) => ({
    belongings: {
      ofChat: async (...asked) => belongings.ofChat(...asked).then(() => belongings.ofChat(...asked)),
    },
  })),
];
