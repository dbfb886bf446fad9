/**
 * Reads a secret from SSM when it is first needed and remembers it; a failed read is not remembered. The client is
 * loaded only then. Throws when SSM refuses or the parameter is empty, without naming its value.
 */
export function createSecret(parameter: string): () => Promise<string> {
  let known: Promise<string> | undefined;
  return () => {
    known ??= readOrThrow(parameter);
    known.catch(() => {
      known = undefined;
    });
    return known;
  };
}

async function readOrThrow(parameter: string): Promise<string> {
  const { readParameterOrThrow } = await import('./parameter-store.ts');
  return readParameterOrThrow(parameter);
}
