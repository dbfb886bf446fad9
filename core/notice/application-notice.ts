import type { Button, Part } from '../talk/session.ts';

/** A message that an event of a file owes somebody. `desk` means the officers whose step it is, `members` those of a group. */
export interface ApplicationNotice {
  readonly to: 'person' | 'desk' | 'members';
  readonly lane: 'ordinary';
  readonly parts: readonly Part[];
  readonly buttons: readonly (readonly Button[])[];
}

/** What the sentences need that the file does not hold: the programme's name, and since when the desk has it. */
export interface ApplicationLent {
  readonly programme: string;
  readonly since: string;
}
