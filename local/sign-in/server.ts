import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Neighbour } from '../gateway.ts';
import { STAFF } from '../people.ts';
import { type Account, toAccount, toNewAccount } from './accounts.ts';
import { Codes } from './codes.ts';
import { openSigningKeys, type SigningKeys } from './keys.ts';
import { PAGE_POLICY, renderPage, renderStop } from './page.ts';
import { toAccessToken } from './tokens.ts';

/** Everything of the local sign-in lies under this path; the issuer is the house's address plus it. */
export const SIGN_IN_PATH = '/local/sign-in';

const LONGEST_BODY = 10_000;
/** What an application asks with, as it travels through the page. */
const ASKED = ['client_id', 'redirect_uri', 'state', 'code_challenge', 'scope'] as const;

interface SignIn {
  readonly issuer: string;
  readonly keys: () => Promise<SigningKeys>;
  readonly codes: Codes;
  readonly accounts: readonly Account[];
}

type Serve = (signIn: SignIn, request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void>;

const ROUTES: Readonly<Record<string, Serve>> = {
  'GET /.well-known/openid-configuration': showConfiguration,
  'GET /.well-known/jwks.json': showKeys,
  'GET /oauth2/authorize': showPage,
  'POST /choose': choose,
  'POST /oauth2/token': redeem,
  'POST /practice-token': givePracticeToken,
  'GET /logout': signOut,
};

/** The sign-in of a practice house: OpenID Connect with a page to choose an account instead of a password. */
export function openSignIn(folder: string, houseUrl: string): Neighbour {
  let keys: Promise<SigningKeys> | undefined;
  const signIn: SignIn = {
    issuer: `${houseUrl}${SIGN_IN_PATH}`,
    keys: () => (keys ??= openSigningKeys(folder)),
    codes: new Codes(),
    accounts: STAFF.map(toAccount),
  };
  return async (request, response) => {
    const url = toUrl(request.url);
    if (!url?.pathname.startsWith(`${SIGN_IN_PATH}/`)) return false;
    const serve = ROUTES[`${request.method} ${url.pathname.slice(SIGN_IN_PATH.length)}`];
    if (serve) await serve(signIn, request, response, url);
    else sendJson(response, 404, { error: 'not_found' });
    return true;
  };
}

function toUrl(path = '/'): URL | undefined {
  return URL.canParse(path, 'http://house') ? new URL(path, 'http://house') : undefined;
}

async function showConfiguration({ issuer }: SignIn, _: IncomingMessage, response: ServerResponse) {
  sendJson(response, 200, {
    issuer,
    jwks_uri: `${issuer}/.well-known/jwks.json`,
    authorization_endpoint: `${issuer}/oauth2/authorize`,
    token_endpoint: `${issuer}/oauth2/token`,
    end_session_endpoint: `${issuer}/logout`,
    response_types_supported: ['code'],
    grant_types_supported: ['authorization_code'],
    code_challenge_methods_supported: ['S256'],
    scopes_supported: ['openid'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
    token_endpoint_auth_methods_supported: ['none'],
  });
}

async function showKeys({ keys }: SignIn, _: IncomingMessage, response: ServerResponse) {
  sendJson(response, 200, { keys: [(await keys()).published] });
}

async function showPage(
  { accounts }: SignIn,
  _: IncomingMessage,
  response: ServerResponse,
  { searchParams }: URL,
) {
  const wrong = findWrong(searchParams);
  if (wrong) return sendPage(response, 400, renderStop(wrong));
  const hidden = Object.fromEntries(ASKED.map((name) => [name, searchParams.get(name) ?? '']));
  sendPage(response, 200, renderPage(accounts, hidden));
}

/** Why a request for a code cannot go on; undefined when it can. */
function findWrong(asked: URLSearchParams): string | undefined {
  const type = asked.get('response_type');
  if (type !== null && type !== 'code') return 'Permintaan masuk ini bukan untuk kode.';
  const method = asked.get('code_challenge_method');
  if ((method !== null && method !== 'S256') || !/^[\w-]{43}$/.test(asked.get('code_challenge') ?? ''))
    return 'Permintaan masuk ini tanpa bukti PKCE (S256).';
  if (!isOurs(asked.get('redirect_uri'))) return 'Alamat kembali bukan di komputer ini.';
  return asked.get('client_id') ? undefined : 'Permintaan masuk ini tanpa client_id.';
}

/** Back to this machine only: a practice code is good for nothing elsewhere. */
function isOurs(address: string | null): boolean {
  if (!address || !URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'http:' && ['localhost', '127.0.0.1'].includes(hostname);
}

async function choose(signIn: SignIn, request: IncomingMessage, response: ServerResponse) {
  const asked = await readForm(request);
  const wrong = findWrong(asked);
  const account = findAccount(asked, signIn.accounts);
  if (wrong || !account) return sendPage(response, 400, renderStop(wrong ?? 'Akun itu tidak ada.'));
  const redirect = asked.get('redirect_uri') ?? '';
  const code = signIn.codes.give({
    account: account.subject,
    client: asked.get('client_id') ?? '',
    redirect,
    challenge: asked.get('code_challenge') ?? '',
  });
  const back = new URL(redirect);
  back.searchParams.set('code', code);
  if (asked.get('state')) back.searchParams.set('state', asked.get('state') ?? '');
  response.writeHead(303, { location: back.href, 'cache-control': 'no-store' }).end();
}

function findAccount(asked: URLSearchParams, accounts: readonly Account[]): Account | undefined {
  const name = asked.get('name')?.trim();
  return name ? toNewAccount(name) : accounts.find(({ subject }) => subject === asked.get('account'));
}

async function redeem({ codes, issuer, keys }: SignIn, request: IncomingMessage, response: ServerResponse) {
  const asked = await readForm(request);
  if (asked.get('grant_type') !== 'authorization_code')
    return sendJson(response, 400, { error: 'unsupported_grant_type' });
  const client = asked.get('client_id') ?? '';
  const account = codes.redeem({
    code: asked.get('code') ?? '',
    client,
    redirect: asked.get('redirect_uri') ?? '',
    verifier: asked.get('code_verifier') ?? '',
  });
  if (account === undefined) return sendJson(response, 400, { error: 'invalid_grant' });
  sendJson(response, 200, await toAccessToken({ account, client }, issuer, await keys()));
}

/** For scripts: a token by a seeded chat number (`chat=2001`) or a new name (`name=Tono`), without a page. */
async function givePracticeToken(
  { accounts, issuer, keys }: SignIn,
  request: IncomingMessage,
  response: ServerResponse,
) {
  const asked = await readForm(request);
  const seeded = STAFF.find(({ chatId }) => String(chatId) === asked.get('chat'));
  if (seeded) asked.set('account', seeded.account);
  const account = findAccount(asked, accounts)?.subject;
  if (account === undefined) return sendJson(response, 400, { error: 'unknown_account' });
  const client = asked.get('client_id') ?? 'jaring-local-console';
  sendJson(response, 200, await toAccessToken({ account, client }, issuer, await keys()));
}

async function signOut(_: SignIn, __: IncomingMessage, response: ServerResponse, { searchParams }: URL) {
  const back = searchParams.get('logout_uri');
  response.writeHead(303, { location: isOurs(back) && back ? back : '/', 'cache-control': 'no-store' }).end();
}

async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  let text = '';
  for await (const part of request) if (text.length < LONGEST_BODY) text += String(part);
  return new URLSearchParams(text.slice(0, LONGEST_BODY));
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  const headers = {
    'content-type': 'application/json',
    'cache-control': 'no-store',
    'access-control-allow-origin': '*',
  };
  response.writeHead(status, headers).end(JSON.stringify(body));
}

function sendPage(response: ServerResponse, status: number, html: string): void {
  response
    .writeHead(status, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': PAGE_POLICY,
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    })
    .end(html);
}
