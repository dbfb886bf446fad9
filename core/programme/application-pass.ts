import type { Circumstances, Instant } from '../shared/decision.ts';
import { type Refusal, refuse } from '../shared/refusals.ts';
import type { Application, ApplicationPrivate } from './application.ts';
import { PASS_LASTS, type Pass } from './yes.ts';

/** A fresh code; the one before it ends with it. */
export const newPass = (newReference: Circumstances['newReference'], now: Instant): Pass => ({
  code: newReference().slice(0, 4),
  until: now + PASS_LASTS,
});

/** Refuses with `pass.unknown` when the code is another one or has ended. */
export function findPassRefusal(
  { private: words }: Application,
  code: string,
  now: Instant,
): Refusal | undefined {
  const pass = words?.pass;
  return pass && pass.code === code && now <= pass.until ? undefined : refuse('pass.unknown');
}

/** The file with some of its sealed words changed; `without` takes one out. */
export function withWords(
  file: Application,
  words: Partial<ApplicationPrivate>,
  without?: 'pass',
): Application {
  const kept = file.private ?? { facts: {}, thread: [], reasons: [], findings: [] };
  const { pass, ...rest } = kept;
  return { ...file, private: { ...rest, ...(pass && without !== 'pass' && { pass }), ...words } };
}
