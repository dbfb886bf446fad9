import type { KeyService } from './crypto.ts';
import type { openMac } from './kms-client.ts';

/**
 * AWS KMS as the keeper of one HMAC key. The client is loaded at the first call, so that a function that seals nothing
 * does not carry it. Throws when KMS refuses or cannot be reached.
 */
export function createKms(keyId: string): KeyService {
  let mac: ReturnType<typeof openMac> | undefined;
  return {
    async mac(message) {
      mac ??= (await import('./kms-client.ts')).openMac(keyId);
      const answer = await mac(message);
      if (!answer) throw new Error('KMS answered no hash');
      return answer;
    },
  };
}
