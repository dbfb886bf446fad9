import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose';

const ALGORITHM = 'RS256';

/** What signs the tokens of a data folder, and what checks them. */
export interface SigningKeys {
  readonly algorithm: typeof ALGORITHM;
  readonly id: string;
  readonly sign: Awaited<ReturnType<typeof importJWK>>;
  readonly published: JWK;
}

/** The pair of this folder, made at the first sign-in and kept, so that whoever is signed in stays so. */
export async function openSigningKeys(folder: string): Promise<SigningKeys> {
  const file = join(folder, 'sign-in.json');
  // Our own file, written below.
  const secret = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as JWK) : await makePair(file);
  const { kty, n, e } = secret;
  const id = await calculateJwkThumbprint(secret);
  return {
    algorithm: ALGORITHM,
    id,
    sign: await importJWK(secret, ALGORITHM),
    published: { kid: id, alg: ALGORITHM, use: 'sig', kty, n, e } as JWK,
  };
}

async function makePair(file: string): Promise<JWK> {
  const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  const secret = await exportJWK(privateKey);
  writeFileSync(file, JSON.stringify(secret), { mode: 0o600 });
  return secret;
}
