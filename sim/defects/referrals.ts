import type { Referral } from '#core/referral/referral.ts';
import { PRODUCTION } from '../pieces.ts';
import { reshaped } from './store.ts';
import {
  type Loose,
  onInput,
  onItem,
  onSaved,
  onStores,
  onTelling,
  type Planted,
  plant,
  seen,
  unguarded,
} from './wrap.ts';

const isReferral = (item: Loose): boolean => String(item?.pk).startsWith('REFERRAL#') && item.sk === 'NOW';
const withoutField = (item: Loose, name: string): Loose => {
  const { [name]: _, ...rest } = item;
  return rest;
};

/** Every transaction without some of what it writes. */
const without = (name: string, drops: (write: Loose) => boolean): Planted =>
  onInput(name, 'write', ({ TransactItems }: Loose) => ({
    TransactItems: TransactItems.filter((write: Loose) => !drops(write)),
  }));

/** Every save of a referral changed. */
const onReferral = (name: string, change: (save: Loose) => Loose): Planted =>
  onSaved(name, 'referral', change);
const happened = (save: Loose, ...names: readonly string[]): boolean =>
  names.some((name) => save.events[0]?.name === `referral.${name}`);
const stateOf = (save: Loose, state: Loose): Loose => ({ ...save, state: { ...save.state, ...state } });

/** Every referral is seen otherwise than it is kept, by whoever decides on it. */
const onSeen = (name: string, change: (referral: Referral) => Referral): Planted =>
  onStores(name, (stores) => seen(stores, 'referral', change));

/** Mistakes with people who are passed on. */
export const REFERRAL_DEFECTS: readonly Planted[] = [
  onInput(
    'a transaction forgets the version of a referral and of its events',
    'write',
    reshaped(({ Item }) => String(Item?.pk).startsWith('REFERRAL#'), unguarded),
  ),
  onReferral('a person is passed on before she has answered', (save) =>
    happened(save, 'asked') ? stateOf(save, { state: 'sent' }) : save,
  ),
  onReferral('a no counts as a yes', (save) =>
    happened(save, 'consented') && save.state.state === 'not-agreed'
      ? stateOf(save, { state: 'sent' })
      : save,
  ),
  onReferral('her first yes counts for every office', (save) =>
    happened(save, 'asked') && save.state.tries > 1 ? stateOf(save, { consent: 'given' }) : save,
  ),
  onReferral('a yes without a name goes with it', (save) =>
    happened(save, 'consented') && save.state.consent === 'unnamed'
      ? stateOf(save, { private: { ...save.state.private, name: 'Ibu Contoh' } })
      : save,
  ),
  onReferral('a danger is sent without its reason', (save) =>
    happened(save, 'overridden') ? stateOf(save, { private: { ...save.state.private, override: '' } }) : save,
  ),
  onReferral('whoever declined keeps it in her hands', (save) =>
    happened(save, 'declined') ? stateOf(save, { holder: { id: save.state.from.id, since: 0 } }) : save,
  ),
  onReferral('what goes to protection officers goes the ordinary way', (save) =>
    stateOf(save, { lane: 'relief' }),
  ),
  onReferral('events of a referral are left out', (save) => ({ ...save, events: [] })),
  onReferral('an erased referral keeps its chat', (save) =>
    happened(save, 'erased') ? stateOf(save, { chat: 'telegram:1001' }) : save,
  ),
  onReferral('what was taken back still tells who it is', (save) =>
    happened(save, 'revoked')
      ? stateOf(save, { private: { ...save.state.private, name: 'Ibu Contoh' } })
      : save,
  ),
  onSeen('whoever accepts first is not seen by the next', (referral) => ({ ...referral, late: true })),
  onSeen('every question is the first one', (referral) => ({ ...referral, tries: 1 })),
  onItem('a referral stands before no office', (item) =>
    isReferral(item) ? withoutField(item, 'queue') : item,
  ),
  onItem('a referral is never due', (item) =>
    isReferral(item) ? withoutField(withoutField(item, 'due'), 'at') : item,
  ),
  onStores('a referral is not found by whoever erases everything', ({ belongings }) => ({
    belongings: {
      ofChat: async (...asked) => ({ ...(await belongings.ofChat(...asked)), referrals: [] }),
    },
  })),
  without('a referral is not noted in the conversation of its person', ({ Update }) =>
    String(Update?.UpdateExpression).includes('#passedOn'),
  ),
  without('a referral begins from a file that was erased meanwhile', ({ ConditionCheck }) =>
    String(ConditionCheck?.Key.pk).startsWith('REF#'),
  ),
  plant('nobody chases referrals', { chaseReferrals: async () => 0 }),
  plant('nobody is told of referrals', { sendReferralNotices: async () => undefined }),
  plant('a consumer forgets that a referral was declined', {
    sendReferralNotices: async (event, telling, until) =>
      event.name === 'referral.declined' ? undefined : PRODUCTION.sendReferralNotices(event, telling, until),
  }),
  onTelling('a person hears of what endangers her', ({ aggregates }) => ({
    aggregates: {
      ...aggregates,
      load: async (kind, id) => {
        const found: Loose = await aggregates.load(kind, id);
        return found?.override ? { ...found, override: { ...found.override, tells: true } } : found;
      },
    },
  })),
];

/** Changes that harm no referral. */
export const REFERRAL_CONTROLS: readonly Planted[] = [
  plant('control: referrals are chased twice', {
    chaseReferrals: async (aggregates, due, system) => {
      await PRODUCTION.chaseReferrals(aggregates, due, system);
      return PRODUCTION.chaseReferrals(aggregates, due, system);
    },
  }),
  plant('control: every event of a referral is told twice', {
    sendReferralNotices: async (event, telling, until) => {
      await PRODUCTION.sendReferralNotices(event, telling, until);
      await PRODUCTION.sendReferralNotices(event, telling, until);
    },
  }),
];
