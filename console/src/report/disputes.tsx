import { useState } from 'preact/hooks';
import type { ReportPage } from '#core/api/report.ts';
import { needOf } from '../queue/needs.ts';
import { clock } from '../time.ts';
import { t, wordFor } from '../words.ts';
import { act, type SentAct } from './act.ts';

type Dispute = ReportPage['disputes'][number];
type Need = ReportPage['report']['needs'][number];

/** Two people gave different values for one field: both are shown side by side until a person decides. */
export function Disputes({ page }: { readonly page: ReportPage }) {
  if (page.disputes.length === 0) return null;
  return (
    <section class="part disputes">
      <h3>{t('dispute.title')}</h3>
      <p class="hint">{t('dispute.hint')}</p>
      {page.disputes.map((dispute) => (
        <OneDispute key={`${dispute.field}${dispute.at}`} page={page} dispute={dispute} />
      ))}
    </section>
  );
}

function OneDispute({ page, dispute }: { readonly page: ReportPage; readonly dispute: Dispute }) {
  const [sending, setSending] = useState(false);
  const { report } = page;
  const may = report.acts.includes('correct');
  const settle = async (value: unknown): Promise<void> => {
    setSending(true);
    // The value came from the house for this very field.
    const change = { [dispute.field]: value } as Extract<SentAct, { kind: 'correct' }>['change'];
    await act(report, { kind: 'correct', change, was: {}, settle: [dispute.field] });
    setSending(false);
  };
  const sides = [
    { value: dispute.kept, who: t('dispute.kept') },
    {
      value: dispute.other,
      who: t('dispute.other', { name: dispute.name, time: clock(dispute.at, report.area, Date.now()) }),
    },
  ];
  return (
    <fieldset class="dispute">
      <legend>{fieldName(dispute.field)}</legend>
      {sides.map(({ value, who }) => (
        <div key={who} class="dispute-side">
          <span class="dispute-who">{who}</span>
          <strong>{showValue(dispute.field, value)}</strong>
          {may && (
            <button
              type="button"
              class="button button-quiet"
              disabled={sending}
              onClick={() => void settle(value)}
            >
              {t('dispute.use')}
            </button>
          )}
        </div>
      ))}
    </fieldset>
  );
}

const FIELD_NAMES = {
  hazard: 'fact.hazard',
  urgency: 'fact.urgency',
  needs: 'fact.needs',
  notNeeded: 'fact.not-needed',
  groups: 'fact.groups',
  persons: 'fact.persons',
  depth: 'fact.depth',
  area: 'fact.area',
  place: 'fact.place',
  contact: 'fact.contact',
} as const;
const isField = (field: string): field is keyof typeof FIELD_NAMES => field in FIELD_NAMES;
const fieldName = (field: string): string => (isField(field) ? t(FIELD_NAMES[field]) : field);

/** A value of any field, in words. */
function showValue(field: string, value: unknown): string {
  if (Array.isArray(value)) return value.map((one) => showOne(field, one)).join(', ') || t('fact.not-told');
  return value === undefined || value === null ? t('fact.not-told') : showOne(field, value);
}

function showOne(field: string, value: unknown): string {
  // A need as the house sent it; everything else is a code or a number.
  if (field === 'needs' && typeof value === 'object') return needOf(value as Need);
  if (field === 'hazard') return wordFor('HAZARDS', String(value));
  if (field === 'groups') return wordFor('GROUPS', String(value));
  if (field === 'notNeeded') return wordFor('NEEDS', String(value));
  if (field === 'depth') return t('report.depth', { cm: Number(value) });
  if (field === 'urgency' && (value === 'danger' || value === 'unclear' || value === 'ordinary'))
    return t(`urgency.${value}`);
  return String(value);
}
