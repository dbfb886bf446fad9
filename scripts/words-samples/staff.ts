import type { staff as source } from '#content/messages/id/staff.ts';
import { ROLES } from '#core/shared/decision.ts';
import type { SamplesOf } from './samples-of.ts';

const person = { name: 'Melati', role: 'volunteer', area: 'Kampung Melayu' } as const;
const reference = 'JR-4K7M-2P';
const from = '25/11 19.00';
const until = '26/11 07.00';

/** Samples for the sentences of content/messages/id/staff.ts. */
export const staff: SamplesOf<typeof source> = {
  'staff.join-waits': [person, ...ROLES.map((role) => ({ ...person, role }))],
  'staff.asks-in': [person],
  'staff.confirmed': [{ by: 'Dewi', role: 'volunteer', area: person.area }],
  'staff.confirm-done': [person],
  'staff.reject-done': [person],
  'staff.duty-now': [{ state: 'unknown' }, { state: 'on', until }, { state: 'off', until }],
  'staff.duty-next': [{ from, until }],
  'staff.duty-set': [
    { on: true, from, until },
    { on: false, from, until },
  ],
  'staff.people-head': [{ area: person.area, waiting: 1, on: 2, off: 1, unknown: 3 }],
  'staff.person-line': [
    { n: 1, ...person, duty: 'on', until },
    { n: 2, ...person, duty: 'off', until },
    { n: 3, ...person, duty: 'unknown' },
    { n: 4, ...person, duty: 'waiting' },
  ],
  'staff.cut-off-sure': [person],
  'staff.cut-off-done': [{ name: person.name, released: 2 }],
  'staff.console-code': [{ code: 'K7M2Q-9XD4T' }],
  'button.staff-confirm-n': [{ n: 1 }],
  'button.staff-reject-n': [{ n: 1 }],
  'button.cut-off-n': [{ n: 1 }],
  'button.duty-until': [{ until }],
  'staff.logged': [
    {
      reference,
      place: 'Sukamaju',
      needs: ['water'],
      groups: ['infant'],
      persons: 6,
    },
  ],
  'staff.also-held': [{ references: [reference] }],
  'staff.pass-whom': [{ reference }],
  'staff.pass-nobody': [{ reference }],
  'staff.pass-why': [{ reference }],
  'staff.passed': [{ reference, name: person.name }],
  'staff.passed-to-you': [{ reference, area: person.area, reason: 'ban bocor' }],
  'button.pass-to': [person],
  'staff.voices': [{ n: 1 }, { n: 3 }],
  'staff.news-file': [
    { reference, file: 'photo' },
    { reference, file: 'voice' },
    { reference, file: 'document' },
  ],
};
