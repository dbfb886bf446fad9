import type * as z from 'zod';
import type { Problem } from '#core/api/answers.ts';
import type { ReportAct, ReportLine, ReportPage } from '#core/api/report.ts';
import { call, callSurely } from '../calls/call.ts';
import { refresh } from '../calls/live.ts';
import { tell } from '../parts/notice-line.tsx';
import { queue } from '../queue/feed.ts';
import { printReference } from '../reference.ts';
import { findSignedIn } from '../session/session.ts';
import { ago } from '../time.ts';
import { t } from '../words.ts';

/** An act as it is sent. */
export type SentAct = z.input<typeof ReportAct>;

/**
 * Sends one act and tells what came of it: what is true now, or why not, with whoever was faster by name. Nothing is
 * shown as done before the house has said so. Answers whether it was done.
 */
export async function act(line: ReportLine, sent: SentAct): Promise<boolean> {
  const called = await callSurely<ReportPage>(`/api/reports/${line.id}/acts`, {
    method: 'POST',
    body: sent,
    headers: { 'if-match': `"${line.version}"` },
  });
  refresh();
  if (called.ok) {
    tell(t(`act.done.${sent.kind}`, { reference: printReference(line.reference) }));
    return true;
  }
  tell(called.status === 0 ? t('act.silent') : await whyNot(line, called.problem), 'refused');
  return false;
}

/** Takes a report of the queue by its id, if it may be taken. */
export async function takeById(id: string): Promise<void> {
  const line = queue.get().lines.find((one) => one.id === id);
  if (!line) return;
  if (line.acts.includes('take')) await act(line, { kind: 'take' });
  else tell(line.holder ? heldBy(line) : t('act.cannot-take'), 'refused');
}

/** The sentence for a "no": who holds it now and since when, if somebody was faster; the house's own words otherwise. */
async function whyNot(line: ReportLine, problem: Problem | undefined): Promise<string> {
  const now = await call<ReportPage>(`/api/reports/${line.id}`);
  const current = now.ok ? now.answer.report : undefined;
  const wasFaster = current?.holder && current.holder.id !== line.holder?.id;
  if (current && wasFaster && current.holder?.id !== findSignedIn()?.me.id) return heldBy(current);
  return problem?.detail ?? t('page.failed');
}

const heldBy = (line: ReportLine): string =>
  t('act.already-taken', {
    name: line.holder?.name ?? '',
    ago: ago(line.holder?.since ?? line.changedAt, Date.now()),
  });
