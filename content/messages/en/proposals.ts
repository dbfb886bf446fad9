import type { Ground } from '#core/programme/yes.ts';
import type { ProposalStanding, ShownProposal, proposals as source } from '../id/proposals.ts';
import type { Said } from '../said.ts';

/** Why a household is proposed, or its listing disputed. */
export const GROUND_WORDS: Readonly<Record<Ground, string>> = {
  poor: 'Very little to live on',
  ill: 'Somebody long ill',
  disability: 'Somebody with a disability',
  elderly: 'An older person alone',
  children: 'Children without a carer',
  disaster: 'Hit by a disaster',
  'well-off': 'Seems well off',
  moved: 'Has moved away',
  died: 'The recipient has died',
  'state-paid': 'Paid by the state',
  twice: 'Listed twice',
  other: 'Something else',
};
const SAID = { yes: 'agrees', no: 'does not want it', unreached: 'could not be met yet' } as const;

const householdLine = (household: ShownProposal['household']): string =>
  household === undefined
    ? 'The household: not asked yet'
    : `The household: ${SAID[household.said]}${household.by === 'own' ? ', from its own phone' : ', entered by an officer'}`;

const STANDINGS: Readonly<Record<ProposalStanding, string>> = {
  waiting: 'waits for an officer',
  'taken-up': 'has been taken up',
  'not-pursued': 'is not pursued',
  ended: 'withdrawn by you',
};
const WHAT = { propose: 'proposal', dispute: 'objection to a recipient' } as const;

/** Sentences about proposing a missed household and objecting that one is listed. */
export const proposals: Said<typeof source> = {
  'propose.which': () => 'For which aid?',
  'propose.consent': ({ programme }) =>
    `${programme}\nWe tell neither that household nor the village office your name. The household is asked first. Go on?`,
  'dispute.consent': ({ programme }) =>
    `${programme}\nWe tell nobody your name. The social office checks it, not the village. Go on?`,
  'propose.grounds': () => 'Why does this household need help?',
  'dispute.grounds': () => 'What does not fit?',
  'propose.why': () => 'You may tell a little, or skip.',
  'propose.about': () =>
    'Which household, and near what? A first name and a landmark are enough. No NIK, and not your own name.',
  'propose.kept': (p) => `Kept as a ${WHAT[p.purpose]}. Number: ${p.reference}\nProgramme: ${p.programme}`,
  'propose.next': () =>
    'It stays a proposal until that household agrees. You hear when it is taken up, and nothing about them.',
  'dispute.next': () => 'By a rule of 2024 the region has 14 days to check. You hear when it is taken up.',
  'proposal.card': (p) =>
    `${p.programme}\nNumber: ${p.reference}\n${p.purpose === 'propose' ? 'Proposal' : 'Objection to a recipient'}: ${STANDINGS[p.standing]}`,
  'proposal.hidden': () => 'Your name is not shown. Nothing about that household is shown here either.',
  'proposal.line': (p) => `${p.reference}: ${p.programme}, ${WHAT[p.purpose]}, ${STANDINGS[p.standing]}.`,
  'desk.proposal': ({ purpose, grounds, about, why, household }) =>
    [
      purpose === 'propose'
        ? 'A proposal by a resident. Who proposed is not shown.'
        : 'An objection by a resident. Who wrote it is not shown.',
      ...(grounds.length > 0 ? [`Grounds: ${grounds.map((one) => GROUND_WORDS[one]).join(', ')}`] : []),
      ...(why ? [`In words: ${why}`] : []),
      ...(about ? [`About: ${about}`] : []),
      ...(purpose === 'propose' ? [householdLine(household)] : []),
    ].join('\n'),
  'desk.pass': ({ code, until }) =>
    `Code for that household: ${code}\nUsable until ${until}. Read it out to them; they type it here.`,
  'pass.unknown': () => 'That code is not valid. Ask whoever gave it for a new one.',
  'pass.short': () =>
    'That code is not complete. It has 12 letters and digits. Example: gabung K7M2-9QXD-4F7A',
  'pass.household': ({ programme }) =>
    `${programme}\nYour household was proposed. We do not tell who did. If you agree, a request is kept in your name. Do you agree?`,
  'pass.household-yes': ({ reference }) =>
    `Your request is kept. Number: ${reference}\nThis is no promise. To look at any time: write "status ${reference}".`,
  'pass.household-running': () => 'You have a request for this programme already. See /status.',
  'pass.household-no': () => 'All right, that proposal has ended. Nothing is kept about you.',
  'notice.proposal.taken-up': ({ reference, programme }) =>
    `What you brought to us (${reference}, ${programme}) has been taken up. Thank you.`,
  'notice.proposal.not-pursued': ({ reference, programme }) =>
    `What you brought to us (${reference}, ${programme}) is not pursued. We do not open the reasons.`,
  'button.ground': ({ ground }) => GROUND_WORDS[ground],
  'button.propose': () => 'Propose a household',
  'button.dispute': () => 'Object to a recipient',
  'button.desk.household-yes': () => 'Household agrees',
  'button.desk.household-no': () => 'Household declines',
  'button.desk.unreached': () => 'Not met yet',
  'button.desk.pass': () => 'Code for the household',
};
