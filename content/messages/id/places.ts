/** Sentences about places. */
export const places = {
  'place.titles': ({ office, head, sure }: { office: string; head: string; sure: boolean }) =>
    `Kantor desa di sana ${sure ? '' : 'biasanya '}disebut ${office}. Kepalanya: ${head}.`,
} as const;
