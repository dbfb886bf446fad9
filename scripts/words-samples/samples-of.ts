/** Something to say each sentence of a room with; the compiler names a sentence that has none. */
export type SamplesOf<Source> = {
  readonly [K in keyof Source as Source[K] extends () => string ? never : K]: Source[K] extends (
    params: infer P,
  ) => string
    ? readonly [P, ...P[]]
    : never;
};

/** Makes one sample of each; the empty list never occurs, as every list it is used with is a closed one. */
export function each<A, B>(all: readonly A[], make: (one: A) => B): readonly [B, ...B[]] {
  const [first, ...rest] = all.map(make);
  if (first === undefined) throw new Error('A sample needs at least one code.');
  return [first, ...rest];
}
