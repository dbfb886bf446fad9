import { createCipheriv, createDecipheriv, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod';
import { ACCOUNT, AwsError, REGION } from './aws-json.ts';
import type { Operation } from './endpoint.ts';
import { messageOf, Problem } from './problem.ts';

const TAG = 16;
const IV = 12;
/** First byte of a ciphertext of ours; the second is the length of the key's id, which follows. */
const FORMAT = 1;

const Base64 = z.string().transform((text) => Buffer.from(text, 'base64'));
const Context = z.record(z.string(), z.string()).default({});
const KeyId = z
  .string()
  .min(1)
  .transform((name) => name.split('/').at(-1) ?? name);

const Generate = z.object({ KeyId, EncryptionContext: Context, NumberOfBytes: z.number().default(32) });
const Encrypt = z.object({ KeyId, Plaintext: Base64, EncryptionContext: Context });
const Decrypt = z.object({ CiphertextBlob: Base64, EncryptionContext: Context, KeyId: KeyId.optional() });
const Mac = z.object({ KeyId, Message: Base64, MacAlgorithm: z.literal('HMAC_SHA_256') });
const VerifyMac = Mac.extend({ Mac: Base64 });

const arnOf = (id: string): string => `arn:aws:kms:${REGION}:${ACCOUNT}:key/${id}`;

/** The master keys of this laptop's key service, kept in one file that only its owner may read. */
export function openKeys(file: string, ids: readonly string[]): ReadonlyMap<string, Buffer> {
  const kept = readKept(file);
  const keys = new Map(Object.entries(kept).map(([id, key]) => [id, Buffer.from(key, 'base64')]));
  for (const id of ids) if (!keys.has(id)) keys.set(id, randomBytes(32));
  const all = [...keys].map(([id, key]) => [id, key.toString('base64')]);
  writeFileSync(file, JSON.stringify(Object.fromEntries(all), null, 2), { mode: 0o600 });
  return keys;
}

function readKept(file: string): Readonly<Record<string, string>> {
  if (!existsSync(file)) return {};
  try {
    return z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new Problem(
      `The keys in ${file} cannot be read (${messageOf(error)}). Restore the file, or give up its data with npm run reset.`,
    );
  }
}

/** The operations of AWS KMS that Jaring uses, with the real protocol and the real refusals. */
export function toKeyOperations(keys: ReadonlyMap<string, Buffer>): Readonly<Record<string, Operation>> {
  const keyOf = (id: string): Buffer => {
    const key = keys.get(id);
    if (!key) throw new AwsError('NotFoundException', `Key '${arnOf(id)}' does not exist`);
    return key;
  };
  return {
    'TrentService.GenerateDataKey': (input) => {
      const { KeyId: id, EncryptionContext, NumberOfBytes } = Generate.parse(input);
      const plain = randomBytes(NumberOfBytes);
      const CiphertextBlob = seal(id, keyOf(id), plain, EncryptionContext).toString('base64');
      return { KeyId: arnOf(id), Plaintext: plain.toString('base64'), CiphertextBlob };
    },
    'TrentService.Encrypt': (input) => {
      const { KeyId: id, Plaintext, EncryptionContext } = Encrypt.parse(input);
      const CiphertextBlob = seal(id, keyOf(id), Plaintext, EncryptionContext).toString('base64');
      return { KeyId: arnOf(id), CiphertextBlob, EncryptionAlgorithm: 'SYMMETRIC_DEFAULT' };
    },
    'TrentService.Decrypt': (input) => {
      const { CiphertextBlob, EncryptionContext, KeyId: wanted } = Decrypt.parse(input);
      const { id, plain } = open(CiphertextBlob, keyOf, EncryptionContext);
      if (wanted && wanted !== id) throw new AwsError('IncorrectKeyException', 'The key ID does not match');
      return {
        KeyId: arnOf(id),
        Plaintext: plain.toString('base64'),
        EncryptionAlgorithm: 'SYMMETRIC_DEFAULT',
      };
    },
    'TrentService.GenerateMac': (input) => {
      const { KeyId: id, Message, MacAlgorithm } = Mac.parse(input);
      return { KeyId: arnOf(id), MacAlgorithm, Mac: macOf(keyOf(id), Message).toString('base64') };
    },
    'TrentService.VerifyMac': (input) => {
      const { KeyId: id, Message, MacAlgorithm, Mac: given } = VerifyMac.parse(input);
      const made = macOf(keyOf(id), Message);
      const valid = made.length === given.length && timingSafeEqual(made, given);
      if (!valid) throw new AwsError('KMSInvalidMacException', '');
      return { KeyId: arnOf(id), MacAlgorithm, MacValid: true };
    },
  };
}

const macOf = (key: Buffer, message: Buffer): Buffer => createHmac('sha256', key).update(message).digest();

type EncryptionContext = z.infer<typeof Context>;

/** KMS binds a ciphertext to its context whatever the order of the pairs. */
const toAssociated = (context: EncryptionContext): Buffer =>
  Buffer.from(JSON.stringify(Object.entries(context).sort(([a], [b]) => (a < b ? -1 : 1))));

function seal(id: string, key: Buffer, plain: Buffer, context: EncryptionContext): Buffer {
  const iv = randomBytes(IV);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(toAssociated(context));
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([Buffer.from([FORMAT, id.length]), Buffer.from(id), iv, cipher.getAuthTag(), sealed]);
}

function open(blob: Buffer, keyOf: (id: string) => Buffer, context: EncryptionContext) {
  const from = 2 + (blob[1] ?? 0);
  const id = blob.subarray(2, from).toString();
  try {
    const decipher = createDecipheriv('aes-256-gcm', keyOf(id), blob.subarray(from, from + IV))
      .setAAD(toAssociated(context))
      .setAuthTag(blob.subarray(from + IV, from + IV + TAG));
    return { id, plain: Buffer.concat([decipher.update(blob.subarray(from + IV + TAG)), decipher.final()]) };
  } catch {
    throw new AwsError('InvalidCiphertextException', '');
  }
}
