import { tell } from '../parts/notice-line.tsx';
import { t } from '../words.ts';
import { type Called, callSurely } from './call.ts';
import { refresh } from './live.ts';

/**
 * Sends one act on what the screen showed at this version and tells what came of it; nothing is shown as done before the house
 * has said so. Answers whether it was done.
 */
export async function sendAct(
  path: string,
  { version, act, done }: { readonly version: number; readonly act: object; readonly done: string },
): Promise<boolean> {
  const headers = { 'if-match': `"${version}"` };
  const called = await callSurely<unknown>(path, { method: 'POST', body: act, headers });
  refresh();
  return tellOf(called, () => done);
}

/** Tells what was done, or why not in the house's own words. */
export function tellOf<T>(called: Called<T>, done: (answer: T) => string): boolean {
  if (called.ok) tell(done(called.answer));
  else tell(called.status === 0 ? t('act.silent') : (called.problem?.detail ?? t('page.failed')), 'refused');
  return called.ok;
}
