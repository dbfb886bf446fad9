import type { ShownProposal, proposals as source } from '#content/messages/id/proposals.ts';
import { Ground } from '#core/programme/yes.ts';
import { each, type SamplesOf } from './samples-of.ts';

const reference = 'K7M2-9QXD';
const programme = 'Program Keluarga Harapan';
const named = [{ reference, programme }] as const;
const shown: ShownProposal = {
  purpose: 'propose',
  grounds: ['poor', 'elderly'],
  about: 'Nenek Minah (rekaan), dekat mushola',
  why: 'Tinggal sendiri, atapnya bocor.',
};
const lines = each(['waiting', 'taken-up', 'not-pursued', 'ended'] as const, (standing) => ({
  reference,
  programme,
  purpose: standing === 'ended' ? ('dispute' as const) : ('propose' as const),
  standing,
}));

/** Samples for the sentences of content/messages/id/proposals.ts. */
export const proposals: SamplesOf<typeof source> = {
  'propose.consent': [{ programme }],
  'dispute.consent': [{ programme }],
  'propose.kept': [
    { reference, programme, purpose: 'propose' },
    { reference, programme, purpose: 'dispute' },
  ],
  'proposal.card': lines,
  'proposal.line': lines,
  'desk.proposal': [
    shown,
    { ...shown, household: { said: 'yes', by: 'own' } },
    { ...shown, household: { said: 'unreached', by: 'staff' } },
    { purpose: 'dispute', grounds: ['well-off'], household: { said: 'no', by: 'staff' } },
  ],
  'desk.pass': [{ code: 'K7M2-9QXD-4F7A', until: '2/12/2026' }],
  'pass.household': [{ programme }],
  'pass.household-yes': [{ reference }],
  'notice.proposal.taken-up': named,
  'notice.proposal.not-pursued': named,
  'button.ground': each(Ground.options, (ground) => ({ ground })),
};
