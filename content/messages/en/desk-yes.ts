import type { deskYesWords as source } from '../id/desk-yes.ts';
import type { Said } from '../said.ts';
import { GROUND_WORDS } from './proposals.ts';

const SAID = { yes: 'agrees', no: 'does not want it', unreached: 'could not be met yet' } as const;

/** Sentences of the officers' page about proposals and groups. */
export const deskYesWords: Said<typeof source> = {
  'desk.disputed': () => 'Objection to a recipient',
  'desk.grouped': () => 'Group',
  'desk.yes.proposal': () => 'Proposal',
  'desk.yes.dispute': () => 'Objection to a recipient',
  'desk.yes.hidden': () => 'Who wrote it is shown to nobody.',
  'desk.yes.about': () => 'About',
  'desk.yes.why': () => 'In words',
  'desk.yes.grounds': () => 'Grounds',
  'desk.yes.ground': ({ ground }) => GROUND_WORDS[ground],
  'desk.yes.household': () => 'The household',
  'desk.yes.unasked': () => 'not asked yet',
  'desk.yes.own': ({ said }) => `${SAID[said]}, from its own phone`,
  'desk.yes.by': ({ said, who }) => `${SAID[said]}, entered by ${who}`,
  'desk.yes.pass': ({ code, day }) => `Code for that household: ${code}, until ${day}.`,
  'desk.yes.group': () => 'Group',
  'desk.yes.group-named': ({ name }) => `Group ${name}`,
  'desk.yes.named': ({ names }) => `Who let themselves be named: ${names.join(', ')}.`,
  'desk.yes.unnamed': () =>
    'Other members wrote no name. If they must be checked, ask through the speaker; they answer for themselves.',
  'desk.yes.count': ({ n }) => `${n} member${n === 1 ? ' has' : 's have'} said yes.`,
  'desk.yes.size': ({ standing, from, to, unsure }) => {
    if (standing === 'unknown') return 'We do not know how many the programme asks for.';
    const asked = [from === undefined ? '' : `at least ${from}`, to === undefined ? '' : `at most ${to}`]
      .filter(Boolean)
      .join(', ');
    return `${standing === 'met' ? 'The number is met' : 'The number is not met yet'}: ${asked}.${unsure ? ' That number is not certain.' : ''}`;
  },
  'desk.yes.unverified': ({ label }) => `${label}: on the contact’s phone, not checked yet`,
  'desk.yes.verified-by': ({ who }) => `Checked by ${who}.`,
  'desk.act.hear-yes': () => 'Household agrees',
  'desk.act.hear-no': () => 'Household declines',
  'desk.act.unreached': () => 'Not met yet',
  'desk.act.lend-pass': () => 'Make a code',
  'desk.act.verify': () => 'I have checked',
  'desk.done.hear': ({ reference }) => `The household’s answer is entered in ${reference}.`,
  'desk.done.lend-pass': ({ reference }) => `A code for ${reference} is made.`,
  'desk.done.verify': ({ reference }) => `The member of ${reference} counts now.`,
  'desk.history.household-heard': ({ who }) => `${who}: entered the household’s answer`,
  'desk.history.household-answered': () => 'The proposed household answered itself',
  'desk.history.pass-lent': ({ who }) => `${who}: made a code`,
  'desk.history.invited': () => 'The group’s contact made a code',
  'desk.history.member-joined': () => 'A member said yes from her own phone',
  'desk.history.member-recorded': () => 'A member said yes on the contact’s phone',
  'desk.history.member-named': () => 'A member wrote her name',
  'desk.history.sent': ({ who }) => `${who}: sent the group’s request`,
  'desk.history.member-verified': ({ who }) => `${who}: checked a member`,
  'desk.history.member-left': () => 'A member left',
};
