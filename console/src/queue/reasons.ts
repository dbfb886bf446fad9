import type { ReportLine } from '#core/api/report.ts';
import { lasting } from '../time.ts';
import { t, wordFor } from '../words.ts';

const FIRST = ['infant', 'child', 'elderly', 'pregnant', 'disability', 'sick', 'injured', 'woman_alone'];

/** Why a report stands where it stands, the strongest first: "nyawa terancam", "ada bayi", "belum diambil 42 menit". */
export const reasonsOf = (line: ReportLine, now: number): readonly string[] =>
  line.reasons.map((code) => reasonOf(code, line, now));

function reasonOf(code: string, line: ReportLine, now: number): string {
  if (code === 'waiting') return waitingOf(line, now);
  if (code === 'vulnerable-people') {
    const groups = line.groups
      .filter((group) => FIRST.includes(group))
      .map((group) => wordFor('GROUPS', group));
    return groups.length > 0
      ? t('reason.there-are', { groups: groups.join(', ') })
      : wordFor('REASONS', code);
  }
  if (code === 'escalated')
    return t(line.escalation > 1 ? 'reason.escalated-agency' : 'reason.escalated-province');
  return wordFor('REASONS', code);
}

const waitingOf = (line: ReportLine, now: number): string =>
  line.holder
    ? t('reason.held', { name: line.holder.name, time: lasting(line.holder.since, now) })
    : t('reason.untaken', { time: lasting(line.sentAt, now) });
