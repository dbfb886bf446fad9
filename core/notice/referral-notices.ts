import type { Event } from '../events.ts';
import type { Office } from '../referral/office.ts';
import { isDiscreet, isTold, type Referral } from '../referral/referral.ts';
import { printReference } from '../shared/ids.ts';
import type { Button, Part } from '../talk/session.ts';

/** A message that an event of a referral owes somebody. `receiver`: whoever works at the other office, `holder`: who has accepted. */
export interface ReferralNotice {
  readonly to: 'person' | 'sender' | 'receiver' | 'holder';
  readonly lane: 'ordinary' | 'life';
  readonly parts: readonly Part[];
  readonly buttons: readonly (readonly Button[])[];
}

/** What the sentences need that it does not hold: how the other office's area and the holder are called, and the day. */
export interface ReferralLent {
  readonly area: string;
  readonly holder?: string | undefined;
  readonly until?: string | undefined;
}

const part = (key: string, params: Part['params'] = {}): Part => ({ key, params });

/**
 * Which event of a referral tells whom what. The person hears every step, and of lateness before anybody else does; of what
 * is discreet only that there is something new, and nothing where hearing of it would endanger her. Officers hear codes.
 */
export function planReferralNotices(
  event: Event,
  referral: Referral,
  lent: ReferralLent,
): readonly ReferralNotice[] {
  const told = isTold(referral) ? toPerson(event, referral, lent) : [];
  const person = told.length > 0 && isDiscreet(referral) ? [quiet(referral)] : told;
  return [...person, ...toStaff(event, referral, lent)];
}

const openButton = ({ reference }: Referral, room: 'rf:card' | 'rs:open'): Button => ({
  label: part('button.open', { reference: printReference(reference) }),
  action: `${room}:${reference}`,
});

/** Goes to the office that was suggested, in one press. */
export const sendOnButton = (reference: Referral['reference'], { role, area }: Office): Button => ({
  label: part('button.referral.send-on-to', { role }),
  action: `rs:on:${reference}:${role}:${area}`,
});

const quiet = (referral: Referral): ReferralNotice => ({
  to: 'person',
  lane: 'ordinary',
  parts: [part('notice.quiet')],
  buttons: [[openButton(referral, 'rf:card')]],
});

/** What the person is asked: to whom, for what, what is shared, and that no is fine. */
export const questionParts = (referral: Referral, area: string): readonly Part[] => [
  part('referral.question', {
    reference: printReference(referral.reference),
    office: nameOf(referral.to, area),
    purpose: referral.purpose,
  }),
  part('referral.shared', {
    onBehalf: referral.onBehalf,
    reason: referral.private?.reason ?? '',
    told: referral.private?.told ?? '',
    names: namesIn(referral.private),
  }),
  part('referral.question-no'),
];

/** Yes, yes without a name where there is one, or no. */
export function questionButtons(referral: Referral): readonly (readonly Button[])[] {
  const does = (verb: 'yes' | 'unnamed' | 'no'): Button => ({
    label: part(`button.referral.${verb}`),
    action: consentAction(referral, verb),
  });
  return [[does('yes')], ...(namesIn(referral.private).length > 0 ? [[does('unnamed')]] : []), [does('no')]];
}

/** Which question a button answers: of this number, and of which office by its turn. Another office is another question. */
export const consentAction = (
  { reference, tries }: Pick<Referral, 'reference' | 'tries'>,
  verb: 'yes' | 'unnamed' | 'no',
): string => `rf:${verb}:${reference}:${tries}`;

/** What tells who she is and would be shown after acceptance. */
export function namesIn(
  words: { readonly [K in 'name' | 'contact' | 'place']?: string | undefined } | undefined,
): readonly ('name' | 'contact' | 'place')[] {
  return (['name', 'contact', 'place'] as const).filter((one) => words?.[one] !== undefined);
}

/** An office as sentences name it. */
export const nameOf = ({ role }: Office, area: string) => ({ role, area });

const ask = (referral: Referral, area: string): ReferralNotice => ({
  to: 'person',
  lane: 'ordinary',
  parts: questionParts(referral, area),
  buttons: questionButtons(referral),
});

function toPerson(
  { name, codes, by }: Event,
  referral: Referral,
  { area, holder, until }: ReferralLent,
): readonly ReferralNotice[] {
  const reference = printReference(referral.reference);
  const office = nameOf(referral.to, area);
  const words = referral.private;
  const say = (said: Part): readonly ReferralNotice[] => [
    { to: 'person', lane: 'ordinary', parts: [said], buttons: [[openButton(referral, 'rf:card')]] },
  ];
  switch (name) {
    case 'referral.asked':
      return [ask(referral, area)];
    case 'referral.overridden':
      return say(part('referral.notice.overridden', { reference, office, why: words?.override ?? '' }));
    case 'referral.accepted':
      return say(
        part('referral.notice.accepted', {
          reference,
          office,
          holder: holder ?? '',
          ...(until && { until }),
        }),
      );
    case 'referral.declined':
      return say(part('referral.notice.declined', { reference, office, reason: words?.declined ?? '' }));
    case 'referral.finished':
      return say(
        part('referral.notice.finished', {
          reference,
          outcome: referral.outcome ?? 'elsewhere',
          text: words?.outcome ?? '',
        }),
      );
    case 'referral.told':
      return say(part('referral.notice.told', { reference, text: lastOf(referral) }));
    case 'referral.ran-late':
      return codes['first'] === true ? say(part('referral.notice.late', { reference, office })) : [];
    case 'referral.lapsed':
      return say(part('referral.notice.lapsed', { reference }));
    case 'referral.revoked':
      return by.kind === 'staff' ? say(part('referral.notice.revoked', { reference, office })) : [];
    default:
      return [];
  }
}

/** Those of the other office hear that somebody is sent to them; the sender what became of it; the holder what is new. */
function toStaff(event: Event, referral: Referral, { area }: ReferralLent): readonly ReferralNotice[] {
  const { state, purpose, consent, holder, late } = referral;
  const reference = printReference(referral.reference);
  const office = nameOf(referral.to, area);
  const tell = toStaffNotice(referral);
  const back = tell('sender', part('referral.notice.sender', { reference, office, state, consent }));
  const waits = part('referral.notice.receiver', { reference, purpose, late });
  switch (event.name) {
    case 'referral.overridden':
      return [tell('receiver', part('referral.notice.receiver-now', { reference, purpose }), 'life')];
    case 'referral.consented':
      return state === 'sent' ? [tell('receiver', waits), back] : [back];
    case 'referral.declined':
      return [withNext(back, referral)];
    case 'referral.accepted':
    case 'referral.finished':
    case 'referral.lapsed':
      return [back];
    case 'referral.added':
      return holder ? [tell('holder', part('referral.notice.news', { reference }))] : [];
    case 'referral.revoked': {
      const gone = holder ? [tell('holder', part('referral.notice.gone', { reference }))] : [];
      return event.by.kind === 'resident' ? [...gone, back] : gone;
    }
    case 'referral.ran-late': {
      if (state === 'declined') return [back];
      const late = part('referral.notice.sender-late', { reference, office });
      const first = event.codes['first'] === true ? [tell('sender', late)] : [];
      return [...first, tell(holder ? 'holder' : 'receiver', waits)];
    }
    default:
      return [];
  }
}

/** Whoever declined knows better where it belongs: that is one press away. */
const withNext = (notice: ReferralNotice, { state, reference, next }: Referral): ReferralNotice =>
  state === 'declined' && next
    ? { ...notice, buttons: [[sendOnButton(reference, next)], ...notice.buttons] }
    : notice;

const toStaffNotice =
  (referral: Referral) =>
  (to: ReferralNotice['to'], said: Part, lane: ReferralNotice['lane'] = 'ordinary'): ReferralNotice => ({
    to,
    lane,
    parts: [said],
    buttons: [[openButton(referral, 'rs:open')]],
  });

const lastOf = ({ private: words }: Referral): string =>
  words?.thread.filter(({ from }) => from === 'staff').at(-1)?.text ?? '';
