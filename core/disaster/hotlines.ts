import type { AreaCode } from '../shared/area.ts';
import type { Text } from '../shared/text.ts';

/** What somebody calls for. */
export const MATTERS = [
  'rescue',
  'medical',
  'fire',
  'police',
  'violence',
  'children',
  'mental-health',
  'power',
  'weather',
  'social-assistance',
  'bpjs',
  'complaint',
  'health-information',
  'education',
  'work',
  'civil-documents',
  'witness-protection',
  'money-fraud',
] as const;
export type Matter = (typeof MATTERS)[number];

/** Matters in which a wrong number can cost a life: a number that nobody has confirmed is never named there. */
const DANGERS: ReadonlySet<Matter> = new Set([
  'rescue',
  'medical',
  'fire',
  'police',
  'violence',
  'children',
  'mental-health',
]);

/**
 * A number or an address of help, as content/contacts.ts lists it. `coverage` says where it answers: everywhere, in the
 * listed areas (official codes), or in places that nobody has listed. `urgency` orders the numbers of one matter, 1 first.
 */
export interface Contact {
  readonly id: string;
  readonly number: string;
  readonly name: Text;
  readonly matters: readonly Matter[];
  readonly how: 'voice' | 'whatsapp' | 'sms' | 'web';
  readonly coverage: 'nationwide' | 'unlisted' | { readonly areas: readonly string[] };
  readonly urgency: number;
  readonly free?: boolean;
  readonly hours?: string;
  /** `sourced`: an address below supports it; `known`: general knowledge; `uncertain`: to be confirmed first. */
  readonly confidence: 'sourced' | 'known' | 'uncertain';
  readonly sources: readonly { readonly title: string; readonly url?: string }[];
  /** ISO date of the last check. */
  readonly checkedOn: string;
  /** What staff should know; never shown to the person. */
  readonly caution?: string;
}

/** A contact that holds for a person there and now. */
export type Hotline = Contact;

export interface Circumstance {
  readonly matter: Matter;
  /** Where the person is, as far as we know. */
  readonly area: AreaCode | undefined;
  /** False for someone who is Deaf, hiding, or asked not to be called: what can be written comes first. */
  readonly canCall: boolean;
  readonly contacts: readonly Contact[];
}

const MOST_SHOWN = 4;

/**
 * The numbers that hold there, the most useful first, at most four. A number that is known in some places only is
 * named there alone. An uncertain number is never named in danger, and elsewhere never first nor alone. Answers
 * an empty list when nothing certain is known for the matter.
 */
export function chooseHotlines({ matter, area, canCall, contacts }: Circumstance): readonly Hotline[] {
  const holding = contacts.filter((contact) => contact.matters.includes(matter) && holdsIn(contact, area));
  const certain = holding.filter(isCertain).sort(byUse(canCall));
  if (certain.length === 0) return [];
  const doubtful = DANGERS.has(matter)
    ? []
    : holding.filter((contact) => !isCertain(contact)).sort(byUse(canCall));
  return [...certain, ...doubtful].slice(0, MOST_SHOWN);
}

const isCertain = ({ confidence, coverage }: Contact): boolean =>
  confidence !== 'uncertain' && coverage !== 'unlisted';

function holdsIn({ coverage }: Contact, area: AreaCode | undefined): boolean {
  if (coverage === 'nationwide' || coverage === 'unlisted') return true;
  return area !== undefined && coverage.areas.some((code) => area === code || area.startsWith(`${code}.`));
}

/** Written ways first for those who cannot speak; for the others by urgency, local numbers before national ones. */
function byUse(canCall: boolean): (a: Contact, b: Contact) => number {
  const silent = (contact: Contact): number => (contact.how === 'voice' ? 1 : 0);
  const local = (contact: Contact): number => (typeof contact.coverage === 'object' ? 0 : 1);
  return (a, b) => (canCall ? 0 : silent(a) - silent(b)) || a.urgency - b.urgency || local(a) - local(b);
}
