import type { DutyAnswer, Me } from '#core/api/staff.ts';
import { useLive } from '../calls/live.ts';
import { Empty, Failed, Loading } from '../parts/empty.tsx';
import { clock } from '../time.ts';
import { t } from '../words.ts';
import { SayHours } from './say-hours.tsx';

/** Who is on duty where in the coming 24 hours: covered, nobody, or no word at all. */
export function DutyPage({ me }: { readonly me: Me }) {
  const { answer, problem, at } = useLive<DutyAnswer>('/api/duty');
  return (
    <div class="page">
      <header class="page-head">
        <h1>{t('duty.title')}</h1>
      </header>
      <p class="hint">{t('duty.board-hint')}</p>
      <Legend />
      {at === 0 && (problem ? <Failed problem={problem} /> : <Loading />)}
      {answer && answer.rows.length === 0 && (
        <Empty title={t('duty.no-areas')} hint={t('duty.no-areas-hint')} />
      )}
      {answer && answer.rows.length > 0 && <Board answer={answer} />}
      <SayHours me={me} />
    </div>
  );
}

type Cell = DutyAnswer['rows'][number]['cells'][number];
const STATES: readonly Cell['state'][] = ['covered', 'nobody', 'unknown'];

function Legend() {
  return (
    <ul class="legend">
      {STATES.map((state) => (
        <li key={state}>
          <DutyMark state={state} />
          {t(`duty.cell.${state}`)}
        </li>
      ))}
    </ul>
  );
}

const SHAPES: Readonly<Record<Cell['state'], string>> = { covered: '●', nobody: '✕', unknown: '?' };
const DutyMark = ({ state }: { readonly state: Cell['state'] }) => (
  <span class={`cell cell-${state}`} aria-hidden="true">
    {SHAPES[state]}
  </span>
);

function Board({ answer: { hours, rows, asOf } }: { readonly answer: DutyAnswer }) {
  const area = rows[0]?.area;
  const zoned = area === undefined || area === 'ID' ? undefined : area;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard (WCAG 2.1.1).
    <section class="board" tabIndex={0} aria-label={t('duty.title')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('fact.area')}</th>
            {hours.map((hour) => (
              <th key={hour} scope="col">
                {clock(hour, zoned, hour).slice(0, 2)}
                <span class="for-readers"> {clock(hour, zoned, asOf)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.area}>
              <th scope="row">
                {row.areaName}
                <span class="row-needs">{summary(row.cells)}</span>
              </th>
              {row.cells.map((cell, index) => (
                <td key={hours[index]}>
                  <DutyMark state={cell.state} />
                  <span class="for-readers">{t(`duty.cell.${cell.state}`)}</span>
                  {cell.on > 1 && <span class="cell-count">{cell.on}</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** "8 jam ada petugas, 16 jam belum ada kabar": the row without its shapes. */
const summary = (cells: readonly Cell[]): string =>
  STATES.map((state) => ({ state, n: cells.filter((cell) => cell.state === state).length }))
    .filter(({ n }) => n > 0)
    .map(({ state, n }) => t(`duty.hours-${state}`, { n }))
    .join(', ');
