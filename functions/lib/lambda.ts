import middy from '@middy/core';
import type { Context } from 'aws-lambda';

/** What Lambda lends a run, as far as we use it. */
export interface Run {
  readonly awsRequestId: string;
  readonly getRemainingTimeInMillis: () => number;
}

/** One line of a function's log about something that failed. It never holds what a person wrote. */
interface FailureLine {
  readonly level: 'ERROR';
  readonly function: string;
  readonly code: string;
  readonly requestId: string;
  readonly error: string;
  readonly at: readonly string[];
  readonly message?: string;
}

type Middleware = middy.MiddlewareObj;

/**
 * A function of the house with the middle part that all share: what is thrown is logged once and thrown on, or
 * answered by one of `around`. A refusal that a caller is meant to see is not a failure and is not logged.
 */
export const toLambda = <Event, Answer>(
  name: string,
  handle: (event: Event, run: Run) => Promise<Answer>,
  around: readonly Middleware[] = [],
) =>
  middy<Event, Answer>((event: Event, context: Context) => handle(event, context))
    .use([...around])
    // Added last, it hears of the error first, as it was thrown.
    .onError(({ error, context }) => {
      if (!isRefusal(error)) logFailure(name, 'function.failed', error, context.awsRequestId);
    });

const isRefusal = (error: unknown): boolean =>
  error instanceof Error && 'statusCode' in error && Number(error.statusCode) < 500;

/**
 * Writes one line about a failure: its code, the kind of error and where it arose. The error's message may
 * quote what a person wrote, so it is written on a laptop only.
 */
export function logFailure(name: string, code: string, error: unknown, requestId: string): void {
  const known = error instanceof Error ? error : new Error(String(error));
  const line: FailureLine = {
    level: 'ERROR',
    function: name,
    code,
    requestId,
    error: known.name,
    at: framesOf(known),
    ...(process.env['JARING_STAGE'] === 'local' && { message: known.message }),
  };
  console.error(JSON.stringify(line));
}

const framesOf = ({ stack = '' }: Error): readonly string[] =>
  stack
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '))
    .slice(0, 5);
