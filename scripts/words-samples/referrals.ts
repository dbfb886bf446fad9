import type { ShownOffice, ShownReferral, referrals as source } from '#content/messages/id/referrals.ts';
import { OFFICE_ROLES } from '#core/referral/office.ts';
import {
  OverrideGround,
  PURPOSES,
  ReferralConsent,
  ReferralOutcome,
  ReferralState,
} from '#core/referral/referral.ts';
import { each, type SamplesOf } from './samples-of.ts';

const reference = 'JR4K-7M2P';
const one = [{ reference }] as const;
const office: ShownOffice = { role: 'social-worker', area: 'Jakarta Timur' };
const to = [{ reference, office }] as const;
const text = 'Sudah dijadwalkan kunjungan hari Kamis.';
const reason = 'Perlu kunjungan ke rumah.';
const told = 'Ibu lanjut usia tinggal sendiri.';
const names = ['name', 'contact', 'place'] as const;
const shown: ShownReferral = {
  reference,
  state: 'sent',
  purpose: 'care',
  office,
  about: reference,
  late: false,
};
const atDesk = { ...shown, from: office, place: 'Jakarta Timur', consent: 'given' } as const;
const outcomes = each(ReferralOutcome.options, (outcome) => ({ reference, outcome, text }));
const purposes = each(PURPOSES, (purpose) => ({ reference, purpose, late: false }));

/** Samples for the sentences of content/messages/id/referrals.ts. */
export const referrals: SamplesOf<typeof source> = {
  'referral.question': each(PURPOSES, (purpose) => ({ reference, office, purpose })),
  'referral.shared': [
    { onBehalf: true, reason, told, names },
    { onBehalf: false, reason, told, names: [] },
  ],
  'referral.yes': [{ reference, office, days: 3 }],
  'referral.card': [
    ...each(ReferralState.options, (state) => ({ referral: { ...shown, state } })),
    { referral: { ...shown, holder: 'Wira Contoh', until: '28/11/2026', late: true } },
  ],
  'referral.outcome': outcomes,
  'referral.line': [
    ...each(ReferralState.options, (state) => ({ reference, office, state, late: false })),
    ...each(OFFICE_ROLES, (role) => ({
      reference,
      office: { ...office, role },
      state: 'sent' as const,
      late: true,
    })),
  ],
  'referral.kept-here': [{ count: 1 }],
  'referral.added': one,
  'referral.revoked': one,
  'referral.notice.overridden': [{ reference, office, why: 'Ia tidak bisa berjalan dan air naik.' }],
  'referral.notice.accepted': [
    { reference, office, holder: 'Wira Contoh', until: '28/11/2026' },
    { reference, office, holder: '' },
  ],
  'referral.notice.declined': [{ reference, office, reason }],
  'referral.notice.finished': outcomes,
  'referral.notice.told': [{ reference, text }],
  'referral.notice.late': to,
  'referral.notice.lapsed': one,
  'referral.notice.revoked': to,
  'referral.notice.receiver': [...purposes, { reference, purpose: 'care', late: true }],
  'referral.notice.receiver-now': purposes,
  'referral.notice.sender': [
    ...each(ReferralState.options, (state) => ({ reference, office, state, consent: 'given' as const })),
    ...each(ReferralConsent.options, (consent) => ({ reference, office, state: 'sent' as const, consent })),
  ],
  'referral.notice.sender-late': to,
  'referral.notice.news': one,
  'referral.notice.gone': one,
  'referral.desk.received': [{ count: 2 }],
  'referral.desk.sent': [{ count: 2 }],
  'referral.desk.away': [{ count: 2 }],
  'referral.desk.line': [
    ...each(ReferralState.options, (state) => ({
      n: 1,
      reference,
      purpose: 'care' as const,
      state,
      until: '28/11/2026',
      late: false,
    })),
    { n: 2, reference, purpose: 'health', state: 'sent', until: '28/11/2026', late: true },
  ],
  'referral.desk.card': [
    ...each(ReferralConsent.options, (consent) => ({ referral: { ...atDesk, consent } })),
    ...each(OverrideGround.options, (ground) => ({
      referral: { ...atDesk, ground, holder: 'Wira Contoh', until: '28/11/2026', late: true },
    })),
    ...each(ReferralOutcome.options, (outcome) => ({ referral: { ...atDesk, outcome } })),
  ],
  'referral.desk.words': [
    { reason, told, names: {} },
    { reason, told, names: { name: 'Sumi Contoh', contact: '0812000000', place: 'Gang Contoh 1' } },
  ],
  'referral.desk.override': [{ why: 'Air naik dan ia tidak bisa berjalan.' }],
  'referral.desk.declined': [{ reason }, { reason, next: office }],
  'referral.desk.taken-back': [{ reason }],
  'referral.desk.thread': [
    {
      thread: [
        { from: 'person', text: 'Besok bisa.' },
        { from: 'staff', text },
      ],
    },
  ],
  'referral.desk.to-whom': one,
  'referral.desk.sure': [
    { office, purpose: 'care', reason, told, names, days: { consent: 7, answer: 3, finish: 30 } },
    { office, purpose: 'care', reason, told, names: [], days: { consent: 7, answer: 3, finish: 30 } },
  ],
  'referral.desk.asked': one,
  'referral.desk.sent-now': one,
  'referral.desk.done': one,
  'refusal.referral.same': [{}, ...one],
  'button.referral.send-on-to': each(OFFICE_ROLES, (role) => ({ role })),
  'button.referral.office': each(OFFICE_ROLES, (role) => ({ office: { ...office, role } })),
  'button.referral.purpose': each(PURPOSES, (purpose) => ({ purpose })),
  'button.referral.ground': each(OverrideGround.options, (ground) => ({ ground })),
  'button.referral.tells': [{ tells: true }, { tells: false }],
  'button.referral.outcome': each(ReferralOutcome.options, (outcome) => ({ outcome })),
};
