import type { KMSClient } from '@aws-sdk/client-kms';
import type { KeyService } from './crypto.ts';

/**
 * AWS KMS as the keeper of one HMAC key. The client is loaded at the first call, so that a function that seals nothing
 * does not carry it. Throws when KMS refuses or cannot be reached.
 */
export function createKms(keyId: string): KeyService {
  let kms: KMSClient | undefined;
  return {
    async mac(message) {
      const { GenerateMacCommand, KMSClient } = await import('@aws-sdk/client-kms');
      kms ??= new KMSClient({
        maxAttempts: 3,
        requestHandler: { connectionTimeout: 500, requestTimeout: 2000 },
      });
      const { Mac } = await kms.send(
        new GenerateMacCommand({ KeyId: keyId, MacAlgorithm: 'HMAC_SHA_256', Message: message }),
      );
      if (!Mac) throw new Error('KMS answered no hash');
      return Mac;
    },
  };
}
