/** Something to say each sentence of a room with; the compiler names a sentence that has none. */
export type SamplesOf<Source> = {
  readonly [K in keyof Source as Source[K] extends () => string ? never : K]: Source[K] extends (
    params: infer P,
  ) => string
    ? readonly [P, ...P[]]
    : never;
};
