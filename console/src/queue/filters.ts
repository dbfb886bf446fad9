import type { ReportLine } from '#core/api/report.ts';

export const FILTERS = ['all', 'urgent', 'unplaced', 'mine', 'taken', 'voice'] as const;
export type Filter = (typeof FILTERS)[number];

/** Is it urgent and still without anybody? Unclear danger counts: it is never read as "no". */
export const isUrgent = (line: ReportLine): boolean =>
  line.urgency !== 'ordinary' && line.state === 'received';

/** The reports that a filter shows to somebody. */
export const fits = (filter: Filter, line: ReportLine, me: string): boolean => {
  switch (filter) {
    case 'all':
      return true;
    case 'urgent':
      return isUrgent(line);
    case 'unplaced':
      return line.area === undefined;
    case 'mine':
      return line.holder?.id === me;
    case 'taken':
      return line.state === 'taken';
    case 'voice':
      return line.unheard !== undefined;
  }
};
