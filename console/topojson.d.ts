declare module 'topojson-client' {
  type Ring = readonly (readonly [lng: number, lat: number])[];
  type Geometry =
    | { readonly type: 'Polygon'; readonly coordinates: readonly Ring[] }
    | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly Ring[])[] };
  /** One object of a topology as GeoJSON, as far as world-atlas needs it. */
  export function feature(
    topology: unknown,
    object: unknown,
  ): { readonly features: readonly { readonly geometry: Geometry }[] };
}
