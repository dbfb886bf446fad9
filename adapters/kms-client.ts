import { GenerateMacCommand, KMSClient } from '@aws-sdk/client-kms';

/** Half a second to connect and two for an answer, three attempts: a turn must end before Telegram's patience does. */
export function openMac(keyId: string): (message: Uint8Array) => Promise<Uint8Array | undefined> {
  const kms = new KMSClient({
    maxAttempts: 3,
    requestHandler: { connectionTimeout: 500, requestTimeout: 2000, throwOnRequestTimeout: true },
  });
  return async (message) => {
    const { Mac } = await kms.send(
      new GenerateMacCommand({ KeyId: keyId, MacAlgorithm: 'HMAC_SHA_256', Message: message }),
    );
    return Mac;
  };
}
