import { useState } from 'preact/hooks';
import type { Suggestion } from '#core/api/file.ts';
import type { ReportLine } from '#core/api/report.ts';
import { Checks } from '../parts/fields.tsx';
import { needOf } from '../queue/needs.ts';
import { t, wordFor } from '../words.ts';
import { act } from './act.ts';

interface MissingProps {
  readonly missing: Suggestion;
  readonly report: ReportLine;
}

/** One thing that a note tells: how it reads, and the part of the report that it would fill. */
interface Offer {
  readonly code: string;
  readonly words: string;
  readonly add: Suggestion;
}

/** What a note tells beyond the report. The holder chooses what is added; nothing is added by itself. */
export function Missing({ missing, report }: MissingProps) {
  const offers = offersOf(missing);
  const codes = offers.map(({ code }) => code);
  const [left, setLeft] = useState<readonly string[]>([]);
  const [sending, setSending] = useState(false);
  const chosen = offers.filter(({ code }) => !left.includes(code));
  const add = async (): Promise<void> => {
    setSending(true);
    await act(report, { kind: 'complete', add: joined(chosen) });
    setSending(false);
  };
  return (
    <div class="missing">
      <Checks
        legend={t('heard.missing')}
        codes={codes}
        nameOf={(code) => offers.find((one) => one.code === code)?.words ?? code}
        chosen={chosen.map(({ code }) => code)}
        change={(kept) => setLeft(codes.filter((code) => !kept.includes(code)))}
      />
      <button
        type="button"
        class="button"
        disabled={sending || chosen.length === 0}
        onClick={() => void add()}
      >
        {sending ? t('act.sending') : t('heard.add')}
      </button>
    </div>
  );
}

function offersOf({ urgency, hazard, needs = [], groups = [], ...rest }: Suggestion): readonly Offer[] {
  const { persons, depth, area } = rest;
  return [
    ...(urgency ? [{ code: 'urgency', words: t('heard.danger'), add: { urgency } }] : []),
    ...(hazard ? [{ code: 'hazard', words: wordFor('HAZARDS', hazard), add: { hazard } }] : []),
    ...needs.map((need) => ({ code: `need ${need.code}`, words: needOf(need), add: { needs: [need] } })),
    ...groups.map((group) => ({
      code: `group ${group}`,
      words: wordFor('GROUPS', group),
      add: { groups: [group] },
    })),
    ...(persons ? [{ code: 'persons', words: t('heard.persons', { n: persons }), add: { persons } }] : []),
    ...(depth ? [{ code: 'depth', words: t('heard.depth', { cm: depth }), add: { depth } }] : []),
    ...(area ? [{ code: 'area', words: t('heard.area'), add: { area } }] : []),
  ];
}

function joined(offers: readonly Offer[]): Suggestion {
  const needs = offers.flatMap(({ add }) => add.needs ?? []);
  const groups = offers.flatMap(({ add }) => add.groups ?? []);
  return {
    ...Object.assign({}, ...offers.map(({ add }) => add)),
    ...(needs.length > 0 && { needs }),
    ...(groups.length > 0 && { groups }),
  };
}
