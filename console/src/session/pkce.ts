const toUrlBase64 = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/** A text nobody can guess, for `state` and the code verifier (RFC 7636: 43 characters from 32 bytes). */
export const newSecret = (): string => toUrlBase64(crypto.getRandomValues(new Uint8Array(32)));

/** The code challenge of a verifier, method S256 (RFC 7636). */
export async function toChallenge(verifier: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  return toUrlBase64(new Uint8Array(hash));
}
