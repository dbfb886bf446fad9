import type { ListedProgramme } from '#core/programme/programme.ts';

/** A programme by its id. The catalogue is loaded with the first file that is looked at: most requests need none. */
export async function findListed(id: string): Promise<ListedProgramme | undefined> {
  const { catalogue } = await import('#content/programmes/compiled.ts');
  return catalogue.programmes.find((programme) => programme.id === id);
}
