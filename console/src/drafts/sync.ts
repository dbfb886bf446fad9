import type { ReportPage } from '#core/api/report.ts';
import { call } from '../calls/call.ts';
import { refresh } from '../calls/live.ts';
import { createStore } from '../store.ts';
import { t } from '../words.ts';
import { type Draft, drafts, forgetDraft, keepDraft } from './drafts.ts';
import { toNewReport } from './to-new-report.ts';

/** A need that the house has taken in. */
export interface Sent {
  readonly id: string;
  readonly reference: string | undefined;
  readonly place: string;
}

/** What was sent from this page, the newest first: shown so that nobody logs it again. */
export const sent = createStore<readonly Sent[]>([]);

const AGAIN = 4000;

/** Sends what waits whenever it can, until it is stopped. */
export function keepSending(): () => void {
  const timer = setInterval(() => void sendWaiting(), AGAIN);
  const now = (): void => void sendWaiting();
  addEventListener('online', now);
  now();
  return () => {
    clearInterval(timer);
    removeEventListener('online', now);
  };
}

/** Sends every waiting draft once. One tab at a time does it; the ids make a second time harmless. */
export async function sendWaiting(): Promise<void> {
  if (!drafts.get().some(({ state }) => state === 'waiting')) return;
  await navigator.locks.request('jaring-drafts', { ifAvailable: true }, async (lock) => {
    if (!lock) return;
    for (const draft of drafts.get()) if (draft.state === 'waiting') await send(draft);
  });
}

async function send(draft: Draft): Promise<void> {
  const called = await call<ReportPage>('/api/reports', {
    method: 'POST',
    body: toNewReport(draft),
    headers: { 'idempotency-key': draft.id },
  });
  if (called.ok) {
    const reference = called.answer?.report?.reference;
    sent.set([{ id: draft.id, reference, place: draft.written.place }, ...sent.get()]);
    await forgetDraft(draft.id);
    return refresh();
  }
  // Silence, a tired house or an old sign-in: it stays and is sent again.
  if (called.status === 0 || called.status === 401 || called.status === 429 || called.status >= 500) return;
  const fields = called.problem?.fields?.map(({ message }) => message).join(' ') ?? '';
  const why = [called.problem?.detail ?? t('log.refused'), fields].join(' ').trim();
  await keepDraft({ ...draft, state: 'refused', why });
}
