import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Delivery } from './delivery/delivery.ts';
import type { Parts } from './parts.ts';

/** One request to the practice side: what people, scripts and the page ask for. */
export interface Route {
  readonly parts: Parts;
  readonly delivery: Delivery;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly query: URLSearchParams;
  /** The JSON of the body. Throws a 400 when it is none. */
  jsonOrThrow(): Promise<unknown>;
}
