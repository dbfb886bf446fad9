import { createHmac } from 'node:crypto';
import type { KeyService } from '../crypto.ts';

/** A key service with a key that everybody can read here: for tests, the simulator and nothing else. */
export const createFixedKeyService = (secret: string): KeyService => ({
  mac: async (message) => createHmac('sha256', secret).update(message).digest(),
});
