import type { ApiSettings, Me } from '#core/api/staff.ts';
import { createStore } from '../store.ts';

/** Where the sign-in stands. The access token lives here and nowhere else: a reload forgets it. */
export type Session =
  | { readonly state: 'starting' }
  | { readonly state: 'unreachable' }
  | {
      readonly state: 'out';
      readonly settings: ApiSettings;
      readonly why?: 'refused' | undefined;
    }
  /** Signed in, and not yet a member of staff who works: she may use an invitation, or waits to be confirmed. */
  | {
      readonly state: 'joining';
      readonly settings: ApiSettings;
      readonly token: string;
      readonly waits: boolean;
    }
  | SignedIn;

export interface SignedIn {
  readonly state: 'in';
  readonly settings: ApiSettings;
  readonly token: string;
  readonly me: Me;
  /** The token is no longer accepted; what is on the screen stays until she signs in again. */
  readonly expired: boolean;
}

/** The session of this page. */
export const session = createStore<Session>({ state: 'starting' });

/** The session when somebody is signed in. */
export const findSignedIn = (): SignedIn | undefined => {
  const now = session.get();
  return now.state === 'in' ? now : undefined;
};

/** Shows new facts about oneself, for example after a word about duty. */
export function setMe(me: Me): void {
  const now = findSignedIn();
  if (now) session.set({ ...now, me });
}

/** The house no longer accepts the token. */
export function expire(): void {
  const now = findSignedIn();
  if (now && !now.expired) session.set({ ...now, expired: true });
}
