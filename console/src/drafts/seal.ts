/** The device's own store: a key that cannot be taken out, and what is sealed with it. */
const NAME = 'jaring-console';
const KEYS = 'keys';
const DRAFTS = 'drafts';

interface Sealed {
  readonly id: string;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly sealed: ArrayBuffer;
}

let opening: Promise<IDBDatabase> | undefined;

const openStore = (): Promise<IDBDatabase> => {
  opening ??= new Promise((done, failed) => {
    const asked = indexedDB.open(NAME, 1);
    asked.onupgradeneeded = () => {
      asked.result.createObjectStore(KEYS);
      asked.result.createObjectStore(DRAFTS, { keyPath: 'id' });
    };
    asked.onsuccess = () => done(asked.result);
    asked.onerror = () => failed(asked.error);
  });
  return opening;
};

const settle = <T>(asked: IDBRequest<T>): Promise<T> =>
  new Promise((done, failed) => {
    asked.onsuccess = () => done(asked.result);
    asked.onerror = () => failed(asked.error);
  });

const inStore = async (name: string, mode: IDBTransactionMode): Promise<IDBObjectStore> =>
  (await openStore()).transaction(name, mode).objectStore(name);

/** The key of this device, made at the first draft; scripts may use it and nobody can read it out. */
async function openKey(): Promise<CryptoKey> {
  const found: CryptoKey | undefined = await settle((await inStore(KEYS, 'readonly')).get(DRAFTS));
  if (found) return found;
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  // Two tabs may get here at once: the first key that is written holds.
  await settle((await inStore(KEYS, 'readwrite')).add(made, DRAFTS)).catch(() => undefined);
  const held: CryptoKey = await settle((await inStore(KEYS, 'readonly')).get(DRAFTS));
  return held;
}

const boundTo = (id: string, iv: Uint8Array<ArrayBuffer>): AesGcmParams => ({
  name: 'AES-GCM',
  iv,
  additionalData: new TextEncoder().encode(id),
});

/** Keeps a value under its id, sealed. */
export async function keepSealed(id: string, value: unknown): Promise<void> {
  const key = await openKey();
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const plain = new TextEncoder().encode(JSON.stringify(value));
  const sealed = await crypto.subtle.encrypt(boundTo(id, iv), key, plain);
  const row: Sealed = { id, iv, sealed };
  await settle((await inStore(DRAFTS, 'readwrite')).put(row));
}

/** Everything that is kept here; what cannot be opened is left out. */
export async function listOpened(): Promise<readonly unknown[]> {
  const rows: readonly Sealed[] = await settle((await inStore(DRAFTS, 'readonly')).getAll());
  if (rows.length === 0) return [];
  const key = await openKey();
  const opened = await Promise.allSettled(
    rows.map(({ id, iv, sealed }) => crypto.subtle.decrypt(boundTo(id, iv), key, sealed)),
  );
  return opened.flatMap((one) =>
    one.status === 'fulfilled' ? [JSON.parse(new TextDecoder().decode(one.value))] : [],
  );
}

/** Forgets one value. */
export async function forgetSealed(id: string): Promise<void> {
  await settle((await inStore(DRAFTS, 'readwrite')).delete(id));
}

/** Forgets every value and the key itself. */
export async function wipeSealed(): Promise<void> {
  await settle((await inStore(DRAFTS, 'readwrite')).clear());
  await settle((await inStore(KEYS, 'readwrite')).clear());
}
