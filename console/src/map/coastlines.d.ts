declare module 'virtual:coastlines' {
  /** Rings of land, packed by console/coastlines.ts. */
  export const COASTLINES: readonly (readonly number[])[];
}
