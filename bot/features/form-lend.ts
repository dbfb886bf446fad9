import type { PlaceCandidate } from '#core/language/places.ts';
import type { Form } from '#core/talk/form.ts';
import type { Lent, RawAnswer } from '#core/talk/form-engine.ts';
import type { Turn } from '../context.ts';

/** What came, as a form takes it. */
export const rawOf = ({ incoming: { text, point, photo, voice, document, contact } }: Turn): RawAnswer => ({
  text,
  point,
  photo,
  voice,
  document,
  contact,
});

/** Places are lent only when the question is about a place or a pin came, the reader of phone numbers only for a phone. */
export async function lentFor(turn: Turn, form: Form): Promise<Lent> {
  const { talk } = turn.session;
  const asked = form.fields.find(({ id }) => id === talk?.field)?.kind;
  return {
    now: turn.now,
    language: turn.language,
    ...(asked === 'place' || turn.incoming.point !== undefined ? await lendPlaces(turn) : {}),
    ...(asked === 'phone' || turn.incoming.contact !== undefined ? await lendPhones() : {}),
  };
}

async function lendPlaces({ house }: Turn): Promise<Pick<Lent, 'readPlace' | 'nearest'>> {
  const places = await house.places();
  return {
    readPlace: (text) => places.find(text).slice(0, 5).map(named),
    nearest: (point) => places.nearest(point, 5).map(named),
  };
}

const lendPhones = async (): Promise<Pick<Lent, 'readPhone'>> => {
  const { readPhone } = await import('#core/language/phone.ts');
  return { readPhone };
};

/** Two villages of one name are told apart by what they lie in. */
const named = ({ code, confidence, name, parents }: PlaceCandidate) => ({
  code,
  confidence,
  name: [name, ...parents.slice(0, 2).map((parent) => parent.name)].join(', '),
});
