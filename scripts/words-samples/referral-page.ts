import type { referralPageWords as source } from '#content/messages/id/referral-page.ts';
import type { ShownOffice } from '#content/messages/id/referrals.ts';
import { OFFICE_ROLES } from '#core/referral/office.ts';
import {
  OverrideGround,
  PURPOSES,
  ReferralConsent,
  ReferralOutcome,
  ReferralState,
} from '#core/referral/referral.ts';
import { each, type SamplesOf } from './samples-of.ts';

const who = [{ who: 'Petugas Melati (rekaan)' }] as const;
const reference = 'K7M2-9QXD';
const done = [{ reference }] as const;
const day = [{ day: '12 Nov' }] as const;
const office: ShownOffice = { role: 'social-worker', area: 'Jakarta Timur' };
const offices = each(OFFICE_ROLES, (role) => ({ office: { ...office, role } }));

/** Samples for the sentences of content/messages/id/referral-page.ts. */
export const referralPageWords: SamplesOf<typeof source> = {
  'referrals.area-shown': [{ area: 'Jatinegara, Jakarta Timur' }],
  'referrals.purpose': each(PURPOSES, (purpose) => ({ purpose })),
  'referrals.office': offices,
  'referrals.from': offices,
  'referrals.to': offices,
  'referrals.state': each(ReferralState.options, (state) => ({ state })),
  'referrals.consent': each(ReferralConsent.options, (consent) => ({ consent })),
  'referrals.outcome': each(ReferralOutcome.options, (outcome) => ({ outcome })),
  'referrals.ground': each(OverrideGround.options, (ground) => ({ ground })),
  'referrals.danger': each(OverrideGround.options, (ground) => ({ ground })),
  'referrals.passed': [{ day: '12 Nov', time: '3 hari' }],
  'referrals.asking-by': day,
  'referrals.sent-by': day,
  'referrals.accepted-by': day,
  'referrals.declined-by': day,
  'referrals.held-by': who,
  'referrals.act.send-on-to': each(OFFICE_ROLES, (role) => ({ role })),
  'referrals.send-on.suggested': offices,
  'referrals.done.accept': done,
  'referrals.done.decline': done,
  'referrals.done.tell': done,
  'referrals.done.finish': done,
  'referrals.done.send-on': done,
  'referrals.done.revoke': done,
  'referrals.refer.names': [{ names: ['name', 'contact', 'place'] }, { names: [] }],
  'referrals.refer.how-ask': [{ days: 7 }],
  'referrals.refer.asked': done,
  'referrals.refer.sent': done,
  'referrals.history.asked': who,
  'referrals.history.overridden': who,
  'referrals.history.agreed': who,
  'referrals.history.unnamed': who,
  'referrals.history.not-agreed': who,
  'referrals.history.accepted': who,
  'referrals.history.declined': who,
  'referrals.history.told': who,
  'referrals.history.added': who,
  'referrals.history.finished': who,
  'referrals.history.revoked': who,
  'referrals.history.lapsed': who,
  'referrals.history.ran-late': who,
  'referrals.history.erased': who,
};
