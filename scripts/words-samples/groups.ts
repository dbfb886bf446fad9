import type { ShownGroup, ShownMembership, groups as source } from '#content/messages/id/groups.ts';
import { ApplicationState } from '#core/programme/application.ts';
import { Holder } from '#core/programme/step.ts';
import { each, type SamplesOf } from './samples-of.ts';

const reference = 'K7M2-9QXD';
const programme = 'Kelompok Usaha Bersama (KUBE)';
const summary = 'Modal bersama.';
const name = 'Maju Rekaan';
const label = 'Bu Rekaan';
const code = 'K7M2-9QXD-4F7A';
const until = '2/12/2026';
const named = [{ reference, programme }] as const;
const counted = [{ reference, yes: 5 }] as const;
const labelled = [{ label }] as const;
const shown: ShownGroup = { reference, programme, name, yes: 5, unverified: 0, names: [] };
const mine: ShownMembership = { reference, programme, state: 'open', holder: 'social-office' };

/** Samples for the sentences of content/messages/id/groups.ts. */
export const groups: SamplesOf<typeof source> = {
  'group.what': [
    { programme },
    { programme, size: { atLeast: 5, atMost: 20, sure: true } },
    { programme, size: { atLeast: 5, sure: true } },
    { programme, size: { atMost: 20, sure: false } },
  ],
  'group.opened': [{ reference, name }],
  'group.code': [
    { code, until },
    { code, until, link: 't.me/jaring_contoh_bot?start=gabung_K7M29QXD4F7A' },
  ],
  'group.card': [
    shown,
    { ...shown, unverified: 2, names: ['Rekaan', 'Contoh'], size: { atLeast: 5, atMost: 20, sure: true } },
  ],
  'group.short': [{ yes: 3, atLeast: 5 }],
  'group.sent': counted,
  'group.record-sure': [{ label, programme }],
  'group.recorded': labelled,
  'group.taken-out': labelled,
  'group.dropped': [{ reference }],
  'group.ask': [
    { programme, summary, name },
    { programme, summary, name, speaker: label },
  ],
  'group.said-yes': [{ reference }],
  'group.named': labelled,
  'group.line': each(ApplicationState.options, (state) => ({ reference, programme, state })),
  'group.mine': [mine, { ...mine, name, label, holder: 'person' }, { ...mine, state: 'refused' }],
  'group.leave-sure': [{ programme }],
  'group.data': [{ count: 2 }],
  'desk.group': [
    { name, yes: 5, names: [], waiting: [] },
    { name, yes: 5, names: [label], waiting: [label], size: { atLeast: 5, atMost: 20, sure: true } },
  ],
  'button.desk.verify': labelled,
  'notice.group.joined': counted,
  'notice.group.left': counted,
  'notice.group.unsent': counted,
  'notice.group.sent': named,
  'notice.group.moved': each(Holder.options, (holder) => ({ reference, programme, holder })),
  'notice.group.accepted': named,
  'notice.group.refused': named,
  'notice.group.settled': named,
  'notice.group.ended': named,
  'button.group.take-out': labelled,
};
