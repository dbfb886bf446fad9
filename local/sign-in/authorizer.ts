import { createRemoteJWKSet, type JWTPayload, jwtVerify } from 'jose';
import type { TokenRule } from '../template.ts';

/** Claims as the door passes them on: all of them text. */
export type Claims = Readonly<Record<string, string>>;

/**
 * What the HTTP API's JWT authorizer does: signature by the issuer's published keys, issuer, times, and one of the
 * audiences as `aud` or `client_id`. Answers the claims, or undefined for 401.
 */
export function createAuthorizer(): (
  rule: TokenRule,
  header: string | undefined,
) => Promise<Claims | undefined> {
  const keys = new Map<string, ReturnType<typeof createRemoteJWKSet>>();
  const keysOf = (issuer: string) => {
    const known = keys.get(issuer) ?? createRemoteJWKSet(new URL(`${issuer}/.well-known/jwks.json`));
    keys.set(issuer, known);
    return known;
  };
  return async ({ issuer, audience }, header) => {
    const token = header?.replace(/^Bearer\s+/i, '');
    if (!token) return undefined;
    try {
      const { payload } = await jwtVerify(token, keysOf(issuer), { issuer, algorithms: ['RS256'] });
      const named = [payload.aud ?? [], payload['client_id'] ?? []].flat();
      return named.some((one) => audience.includes(String(one))) ? toClaims(payload) : undefined;
    } catch {
      // Whatever is wrong with a token, its holder is told the same.
      return undefined;
    }
  };
}

const toClaims = (payload: JWTPayload): Claims =>
  Object.fromEntries(Object.entries(payload).map(([name, value]) => [name, String(value)]));
