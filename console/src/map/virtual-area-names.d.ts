declare module 'virtual:area-names' {
  /** Provinces, regencies and districts, in thousandths of a degree; made by scripts/console-names.ts. */
  export const AREA_NAMES: readonly (readonly (readonly [name: string, east: number, north: number])[])[];
}
