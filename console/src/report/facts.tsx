import type { ComponentChildren } from 'preact';
import type { ReportPage } from '#core/api/report.ts';
import { needOf } from '../queue/needs.ts';
import { ago, clock } from '../time.ts';
import { t, wordFor } from '../words.ts';

interface FactsProps {
  readonly page: ReportPage;
  readonly now: number;
}

const LATE = 30 * 60_000;

/** Everything known, one line each; what nobody has told says so. */
export function Facts({ page, now }: FactsProps) {
  const { report } = page;
  const list = (words: readonly string[]): string => words.join(', ') || t('fact.not-told');
  return (
    <section class="part">
      <h3>{t('report.facts')}</h3>
      <dl class="facts">
        <Fact name={t('fact.hazard')}>{wordFor('HAZARDS', report.hazard)}</Fact>
        <Fact name={t('fact.place')}>{page.words?.place ?? report.areaName ?? t('report.unplaced')}</Fact>
        {page.words?.place && report.areaName && <Fact name={t('fact.area')}>{report.areaName}</Fact>}
        {page.point && (
          <Fact name={t('fact.point')}>{`${page.point.lat.toFixed(5)}, ${page.point.lng.toFixed(5)}`}</Fact>
        )}
        <Fact name={t('fact.needs')}>{list(report.needs.map(needOf))}</Fact>
        {report.notNeeded.length > 0 && (
          <Fact name={t('fact.not-needed')}>
            {report.notNeeded.map((code) => wordFor('NEEDS', code)).join(', ')}
          </Fact>
        )}
        <Fact name={t('fact.groups')}>{list(report.groups.map((group) => wordFor('GROUPS', group)))}</Fact>
        <Fact name={t('fact.persons')}>{report.persons ?? t('fact.not-told')}</Fact>
        {report.depth !== undefined && (
          <Fact name={t('fact.depth')}>{t('report.depth', { cm: report.depth })}</Fact>
        )}
        {page.words?.name && <Fact name={t('fact.name')}>{page.words.name}</Fact>}
        {page.words?.contact && <Fact name={t('fact.contact')}>{page.words.contact}</Fact>}
        <Times page={page} now={now} />
        {report.onBehalf && <Fact name={t('fact.reporter')}>{t('fact.on-behalf')}</Fact>}
        <Fact name={t('fact.language')}>{t(`language.${report.language}`)}</Fact>
      </dl>
    </section>
  );
}

function Times({ page: { report }, now }: FactsProps) {
  const at = (time: number): string => `${ago(time, now)} (${clock(time, report.area, now)})`;
  const late = report.receivedAt - report.sentAt > LATE;
  return (
    <>
      <Fact name={t('fact.sent')}>{at(report.sentAt)}</Fact>
      {late && <Fact name={t('fact.received')}>{`${at(report.receivedAt)}. ${t('fact.late')}`}</Fact>}
    </>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
