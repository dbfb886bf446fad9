import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import type { SigningKeys } from './keys.ts';

/** A whole shift: the practice house asks nobody to sign in again within it. Seconds. */
const LASTS = 8 * 3600;

/** An access token with the claims of Cognito's: nothing in it but who signed in, by which client, until when. */
export async function toAccessToken(
  { account, client }: { readonly account: string; readonly client: string },
  issuer: string,
  { algorithm, id, sign }: SigningKeys,
) {
  const now = Math.floor(Date.now() / 1000);
  const token = await new SignJWT({
    client_id: client,
    token_use: 'access',
    scope: 'openid',
    username: account,
    auth_time: now,
    version: 2,
  })
    .setProtectedHeader({ alg: algorithm, kid: id })
    .setSubject(account)
    .setIssuer(issuer)
    .setIssuedAt(now)
    .setExpirationTime(now + LASTS)
    .setJti(randomUUID())
    .sign(sign);
  return { access_token: token, token_type: 'Bearer', expires_in: LASTS };
}
