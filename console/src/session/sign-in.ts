import type { ApiSettings, Me } from '#core/api/staff.ts';
import { atDoor } from '../calls/door.ts';
import { wipeDrafts } from '../drafts/drafts.ts';
import { t } from '../words.ts';
import { newSecret, toChallenge } from './pkce.ts';
import { session } from './session.ts';

/** What must outlive the redirect: the verifier, the state, and the page to come back to. No person and no token. */
const KEPT = 'jaring-sign-in';
const WAS_IN = 'jaring-was-in';

/** The console's own address, without what stands behind it. */
const redirectTo = (): string => `${location.origin}${location.pathname}`;

/** Opens the session: comes back from the sign-in page, goes there again after a reload, or shows the first page. */
export async function openSession(): Promise<void> {
  const settings = await loadSettings();
  if (!settings) return session.set({ state: 'unreachable' });
  const asked = new URL(location.href).searchParams;
  const code = asked.get('code');
  if (code) return finish(settings, code, asked.get('state') ?? '');
  const refused = asked.get('error');
  if (refused) clean('');
  if (!refused && sessionStorage.getItem(WAS_IN)) return goToSignIn(settings);
  session.set({ state: 'out', settings, why: refused ? 'refused' : undefined });
}

/** Leaves for the sign-in page of the house and comes back to where one was. */
export async function goToSignIn(settings: ApiSettings): Promise<void> {
  const verifier = newSecret();
  const state = newSecret();
  sessionStorage.setItem(KEPT, JSON.stringify({ verifier, state, hash: location.hash }));
  const url = new URL(settings.signIn.authorise, location.origin);
  url.search = String(
    new URLSearchParams({
      response_type: 'code',
      client_id: settings.signIn.client,
      redirect_uri: redirectTo(),
      scope: 'openid',
      state,
      code_challenge: await toChallenge(verifier),
      code_challenge_method: 'S256',
    }),
  );
  location.assign(url);
}

/** Signs out: drafts and their key are wiped, the token is forgotten, and the sign-in page is told. */
export async function signOut(): Promise<void> {
  const now = session.get();
  sessionStorage.clear();
  await wipeDrafts();
  if (now.state !== 'in' && now.state !== 'joining') return;
  const { settings } = now;
  session.set({ state: 'out', settings });
  if (!settings.signIn.signOut) return;
  const url = new URL(settings.signIn.signOut, location.origin);
  url.searchParams.set('client_id', settings.signIn.client);
  url.searchParams.set('logout_uri', redirectTo());
  location.assign(url);
}

async function loadSettings(): Promise<ApiSettings | undefined> {
  try {
    const answered = await fetch(atDoor('/api/settings'), { cache: 'no-store' });
    // The answer of the same release of the same house; see docs/decisions/0110.
    return answered.ok ? ((await answered.json()) as ApiSettings) : undefined;
  } catch {
    return undefined;
  }
}

async function finish(settings: ApiSettings, code: string, state: string): Promise<void> {
  const kept = readKept();
  clean(kept?.hash ?? '');
  const token = kept?.state === state ? await findToken(settings, code, kept.verifier) : undefined;
  if (!token) return session.set({ state: 'out', settings, why: 'refused' });
  sessionStorage.setItem(WAS_IN, 'yes');
  await enter(settings, token);
}

/** Goes in with a token: as staff who work, or to the page where an invitation is used. */
async function enter(settings: ApiSettings, token: string): Promise<void> {
  const answered = await fetchAs(token, '/api/me').catch(() => undefined);
  if (!answered) return session.set({ state: 'unreachable' });
  // As above: our own house's answers.
  if (answered.ok) {
    const me = (await answered.json()) as Me;
    return session.set({ state: 'in', settings, token, me, expired: false });
  }
  const { code } = (await answered.json()) as { code?: string };
  session.set({ state: 'joining', settings, token, waits: code === 'not-active' });
}

const fetchAs = (token: string, path: string, asked: RequestInit = {}): Promise<Response> =>
  fetch(atDoor(path), {
    ...asked,
    cache: 'no-store',
    headers: { ...asked.headers, authorization: `Bearer ${token}` },
  });

/** Uses an invitation for the account that is signed in. Answers the house's "no", if it says one. */
export async function joinWith(code: string): Promise<string | undefined> {
  const now = session.get();
  if (now.state !== 'joining') return undefined;
  const answered = await fetchAs(now.token, '/api/join', {
    method: 'POST',
    body: JSON.stringify({ code }),
    headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
  }).catch(() => undefined);
  if (!answered) return t('act.silent');
  if (answered.ok) {
    await enter(now.settings, now.token);
    return undefined;
  }
  const { detail } = (await answered.json()) as { detail?: string };
  return detail ?? t('page.failed');
}

/** Looks again whether a colleague has confirmed her. */
export async function lookAgain(): Promise<void> {
  const now = session.get();
  if (now.state === 'joining') await enter(now.settings, now.token);
}

interface Kept {
  readonly verifier: string;
  readonly state: string;
  readonly hash: string;
}

function readKept(): Kept | undefined {
  const text = sessionStorage.getItem(KEPT);
  sessionStorage.removeItem(KEPT);
  // We wrote it ourselves a moment ago, in this tab.
  return text === null ? undefined : (JSON.parse(text) as Kept);
}

/** The address without the code, so that a reload does not send it again. */
const clean = (hash: string): void => history.replaceState(null, '', `${location.pathname}${hash}`);

async function findToken(settings: ApiSettings, code: string, verifier: string): Promise<string | undefined> {
  const answered = await fetch(new URL(settings.signIn.token, location.origin), {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: settings.signIn.client,
      redirect_uri: redirectTo(),
      code,
      code_verifier: verifier,
    }),
  }).catch(() => undefined);
  if (!answered?.ok) return undefined;
  // RFC 6749, section 5.1.
  const { access_token } = (await answered.json()) as { access_token?: string };
  return access_token;
}
