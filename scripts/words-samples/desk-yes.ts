import type { deskYesWords as source } from '#content/messages/id/desk-yes.ts';
import { Ground } from '#core/programme/yes.ts';
import { each, type SamplesOf } from './samples-of.ts';

const done = [{ reference: 'K7M2-9QXD' }] as const;
const who = [{ who: 'Petugas Melati (rekaan)' }] as const;

/** Samples for the sentences of content/messages/id/desk-yes.ts. */
export const deskYesWords: SamplesOf<typeof source> = {
  'desk.yes.group-named': [{ name: 'Maju Rekaan' }],
  'desk.yes.named': [{ names: ['Rekaan', 'Contoh'] }],
  'desk.history.sent': [{ who: 'Warga' }],
  'desk.yes.ground': each(Ground.options, (ground) => ({ ground })),
  'desk.yes.own': [{ said: 'yes' }, { said: 'no' }],
  'desk.yes.by': [{ said: 'unreached', who: 'Petugas Melati (rekaan)' }],
  'desk.yes.pass': [{ code: 'K7M2-9QXD-4F7A', day: '2 Des' }],
  'desk.yes.count': [{ n: 0 }, { n: 1 }, { n: 7 }],
  'desk.yes.size': [
    { standing: 'met', from: 5, to: 20 },
    { standing: 'unmet', from: 5 },
    { standing: 'unmet', to: 20 },
    { standing: 'unknown' },
  ],
  'desk.yes.unverified': [{ label: 'Bu Rekaan' }],
  'desk.yes.verified-by': who,
  'desk.done.hear': done,
  'desk.done.lend-pass': done,
  'desk.done.verify': done,
  'desk.history.household-heard': who,
  'desk.history.pass-lent': who,
  'desk.history.member-verified': who,
};
