/** The same sentences in another language: every key, with the same parameters. The compiler names a missing one. */
export type Said<Source> = {
  readonly [K in keyof Source]: Source[K] extends (...params: infer P) => string
    ? (...params: P) => string
    : never;
};
