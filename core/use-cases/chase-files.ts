import { handleApplicationOrThrow } from './handle-application.ts';
import type { AggregateStore, ApplicationLists, System } from './ports.ts';

const AT_ONCE = 50;

/**
 * Files whose day has passed run late: the person is told, and whoever holds the file is reminded, once for each step.
 * Answers how many.
 */
export async function chaseFiles(
  aggregates: AggregateStore,
  lists: ApplicationLists,
  system: System,
): Promise<number> {
  const late = await lists.overdue(system.now(), AT_ONCE);
  for (const { id } of late)
    await handleApplicationOrThrow(aggregates, id, { kind: 'run-late' }, { kind: 'system' }, system);
  return late.length;
}
