import { useState } from 'preact/hooks';
import type { DutyLine, DutyVerb, FollowUpPage, MarkLine } from '#core/api/follow-up.ts';
import { t } from '../words.ts';
import { ExcuseDialog } from './excuse-dialog.tsx';
import { MarkDialog } from './mark-dialog.tsx';
import { printDay, whoOf } from './reasons.ts';

/** What could cost stands first, then what nobody has told of, then what asks for nothing now. */
const GROUPS = [
  ['press', ['missed', 'differs', 'not-yet']],
  ['record', ['unrecorded', 'open']],
  ['rest', ['ahead', 'excused', 'kept']],
] as const satisfies readonly (readonly [string, readonly DutyLine['standing'][]])[];

interface Asked {
  readonly verb: DutyVerb;
  readonly entry: DutyLine;
}

/** The calendar: each duty of somebody in its days, what each side recorded, and what may be done with it. */
export function Entries({ page }: { readonly page: FollowUpPage }) {
  const [asked, setAsked] = useState<Asked>();
  const about = asked && { page, entry: asked.entry, close: () => setAsked(undefined) };
  return (
    <>
      {GROUPS.map(([group, standings]) => (
        <Group
          key={group}
          title={t(`follow.group.${group}`)}
          entries={page.entries.filter(({ standing }) => standings.some((one) => one === standing))}
          ask={setAsked}
        />
      ))}
      {about && asked.verb === 'mark' && <MarkDialog {...about} />}
      {about && asked.verb === 'excuse' && <ExcuseDialog {...about} />}
    </>
  );
}

interface GroupProps {
  readonly title: string;
  readonly entries: readonly DutyLine[];
  readonly ask: (asked: Asked) => void;
}

function Group({ title, entries, ask }: GroupProps) {
  if (entries.length === 0) return null;
  return (
    <section class="part">
      <h3>{title}</h3>
      <ol class="follow-entries">
        {entries.map((entry) => (
          <Entry key={entry.entry} entry={entry} ask={ask} />
        ))}
      </ol>
    </section>
  );
}

function Entry({ entry, ask }: Pick<GroupProps, 'ask'> & { readonly entry: DutyLine }) {
  const { duty, times, percent, marks, excused, acts } = entry;
  const label = { who: whoOf(entry), duty };
  return (
    <li class="follow-entry" data-entry={entry.entry}>
      <strong>{whoOf(entry)}</strong>
      <span>{t('follow.duty', { duty, times, ...(percent === undefined ? {} : { percent }) })}</span>
      <span class="hint">{daysOf(entry).join(' · ')}</span>
      <span>
        {t('follow.standing', { standing: entry.standing })}
        {entry.asksExcuse && ` · ${t('follow.waits')}`}
      </span>
      {marks.map((mark) => (
        <span key={`${mark.by}${mark.at}`} class="follow-mark">
          {markWordsOf(mark)}
        </span>
      ))}
      {excused && (
        <span class="follow-mark">
          {t('follow.excused', { who: excused.name ?? t('who.staff') })}
          {excused.words !== undefined && `. ${excused.words}`}
        </span>
      )}
      {acts.length > 0 && (
        <span class="follow-acts">
          {acts.map((verb) => (
            <button
              key={verb}
              type="button"
              class={verb === 'excuse' && entry.asksExcuse ? 'button' : 'button button-quiet'}
              aria-label={t(`follow.act.${verb}-one`, label)}
              onClick={() => ask({ verb, entry })}
            >
              {t(`follow.act.${verb}`)}
            </button>
          ))}
        </span>
      )}
    </li>
  );
}

/** In which days, whose count they are, and from when it could cost anything. */
function daysOf({ from, to, ours, times, kept, warnedOn, couldCostFrom }: DutyLine): readonly string[] {
  return [
    to === undefined ? t('follow.no-day') : t('follow.window', { from: printDay(from), to: printDay(to) }),
    ...(ours && to !== undefined ? [t('follow.ours')] : []),
    ...(times > 1 ? [t('follow.counted-so-far', { kept, times })] : []),
    ...(warnedOn === undefined ? [] : [t('follow.warned-on', { day: printDay(warnedOn) })]),
    ...(couldCostFrom === undefined ? [] : [t('follow.could-cost', { day: printDay(couldCostFrom) })]),
  ];
}

function markWordsOf({ said, by, name, present, of, reason, words }: MarkLine): string {
  const who = by === 'person' ? t('desk.person') : (name ?? t('who.staff'));
  return [
    t('follow.mark-said', { who, said }),
    ...(present === undefined || of === undefined ? [] : [t('follow.days', { present, of })]),
    ...(reason === undefined ? [] : [t('follow.reason', { reason })]),
    ...(words === undefined ? [] : [words]),
  ].join(' · ');
}
