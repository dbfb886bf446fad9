import { createHash, randomBytes, randomInt } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { messageOf, Problem } from './problem.ts';

const Secrets = z.object({ botToken: z.string(), webhookSecret: z.string() });
export type Secrets = z.infer<typeof Secrets>;

/** The practice bot's token and the webhook's secret of this folder, made at the first start. */
export function openSecrets(folder: string): Secrets {
  const file = join(folder, 'secrets.json');
  if (existsSync(file)) return readOrThrow(file);
  const secrets = {
    // The shape of a real token, so that whatever checks tokens accepts it.
    botToken: `${randomInt(1_000_000_000, 9_999_999_999)}:${randomBytes(26).toString('base64url').slice(0, 35)}`,
    webhookSecret: randomBytes(32).toString('base64url'),
  };
  writeFileSync(file, JSON.stringify(secrets, null, 2), { mode: 0o600 });
  return secrets;
}

function readOrThrow(file: string): Secrets {
  try {
    return Secrets.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new Problem(`${file} cannot be read (${messageOf(error)}): npm run reset starts anew.`);
  }
}

/** 64 hexadecimal digits. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
