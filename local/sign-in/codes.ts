import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** Five minutes, as at Cognito. */
const LASTS = 5 * 60 * 1000;

/** What somebody asked for when she chose an account. */
export interface Granted {
  readonly account: string;
  readonly client: string;
  readonly redirect: string;
  /** The SHA-256 of the verifier, base64url (PKCE, RFC 7636). */
  readonly challenge: string;
}

/** Codes that were given and not redeemed yet: each is good once. */
export class Codes {
  readonly #given = new Map<string, Granted & { readonly until: number }>();

  give(granted: Granted, now = Date.now()): string {
    for (const [code, { until }] of this.#given) if (until < now) this.#given.delete(code);
    const code = randomBytes(24).toString('base64url');
    this.#given.set(code, { ...granted, until: now + LASTS });
    return code;
  }

  /** The account of a code, when client, redirect and verifier are those it was given for; undefined otherwise. */
  redeem(
    {
      code,
      client,
      redirect,
      verifier,
    }: Readonly<Record<'code' | 'client' | 'redirect' | 'verifier', string>>,
    now = Date.now(),
  ): string | undefined {
    const given = this.#given.get(code);
    this.#given.delete(code);
    if (!given || given.until < now || given.client !== client || given.redirect !== redirect)
      return undefined;
    return isProof(verifier, given.challenge) ? given.account : undefined;
  }
}

function isProof(verifier: string, challenge: string): boolean {
  const proof = Buffer.from(createHash('sha256').update(verifier).digest('base64url'));
  const wanted = Buffer.from(challenge);
  return proof.length === wanted.length && timingSafeEqual(proof, wanted);
}
