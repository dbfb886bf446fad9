import { useCallback, useRef, useState } from 'preact/hooks';
import type { ReportLine } from '#core/api/report.ts';

/** A list that stands still while somebody reads it: its rows change in place, and what is new waits to be let in. */
export interface Still {
  readonly rows: readonly { readonly line: ReportLine; readonly gone: boolean }[];
  readonly fresh: readonly ReportLine[];
  readonly letIn: () => void;
}

/** Holds the order of the rows for `key` (a filter; empty while nothing is loaded) until it changes or until the new ones are let in. */
export function useStill(lines: readonly ReportLine[], all: readonly ReportLine[], key: string): Still {
  const [, again] = useState(0);
  const held = useRef<{ key: string; ids: readonly string[] }>({ key: '', ids: [] });
  const known = useRef(new Map<string, ReportLine>());
  for (const line of all) known.current.set(line.id, line);
  if (key === '' || held.current.key !== key || held.current.ids.length === 0)
    held.current = { key, ids: lines.map(({ id }) => id) };
  const { ids } = held.current;
  const there = new Set<string>(all.map(({ id }) => id));
  const letIn = useCallback(() => {
    held.current = { key: '', ids: [] };
    again((n) => n + 1);
  }, []);
  return {
    rows: ids.flatMap((id) => {
      const line = known.current.get(id);
      return line ? [{ line, gone: !there.has(id) }] : [];
    }),
    fresh: lines.filter(({ id }) => !ids.includes(id)),
    letIn,
  };
}
