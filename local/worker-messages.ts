/** One event for a worker; `deadline` in milliseconds since 1970. */
export interface Order {
  readonly id: string;
  readonly event: unknown;
  readonly deadline: number;
}

interface Failure {
  readonly type: string;
  readonly message: string;
}

/** What a worker tells the house. */
export type FromWorker =
  | { readonly kind: 'ready' }
  | ({ readonly kind: 'unloadable' } & Failure)
  | { readonly kind: 'answer'; readonly id: string; readonly answer: unknown }
  | ({ readonly kind: 'error'; readonly id: string } & Failure);

/** How a run ended: with an answer, or as Lambda would report it. */
export type Outcome =
  | { readonly ok: true; readonly answer: unknown }
  | ({ readonly ok: false; readonly why: 'error' | 'timeout' | 'crash' } & Failure);
