import type { Report } from '../disaster/report.ts';
import type { Event } from '../events.ts';
import type { ChatId } from '../shared/ids.ts';
import { printReference } from '../shared/ids.ts';
import type { Button, Part } from '../talk/session.ts';

/** A message that an event owes somebody: whom, in which lane, in which words. */
export interface NoticePlan {
  readonly to: 'reporter' | 'holder' | 'on-duty';
  readonly lane: 'life' | 'ordinary';
  readonly parts: readonly Part[];
  readonly buttons: readonly (readonly Button[])[];
}

const part = (key: string, params: Part['params'] = {}): Part => ({ key, params });
const button = (label: Part, action: string): Button => ({ label, action });

/** What sentences need that the report does not hold: the area's name, and the numbers that hold there. */
export interface NoticeLent {
  readonly area: string;
  readonly numbers: readonly { readonly number: string; readonly name: string }[];
}

/** Which event tells whom what. A protection report is never named: the person hears only that there is something new. */
export function planNotices(event: Event, report: Report, lent: NoticeLent): readonly NoticePlan[] {
  const told = toReporter(event, report, lent);
  const reporter = told.length === 0 ? [] : report.lane === 'protection' ? [quietly(report)] : told;
  return [...reporter, ...toStaff(event, report, lent)];
}

const quietly = (report: Report): NoticePlan => ({
  to: 'reporter',
  lane: 'life',
  parts: [part('notice.quiet')],
  buttons: report.asked
    ? [
        [
          button(
            part('button.open', { reference: printReference(report.reference) }),
            `reply:${report.reference}`,
          ),
        ],
      ]
    : [],
});

function toReporter(event: Event, report: Report, { numbers }: NoticeLent): readonly NoticePlan[] {
  const reference = printReference(report.reference);
  const holder = report.holder?.name ?? '';
  const lane = report.urgency === 'danger' ? 'life' : 'ordinary';
  const say = (parts: readonly Part[], buttons: NoticePlan['buttons'] = []): readonly NoticePlan[] => [
    { to: 'reporter', lane, parts, buttons },
  ];
  switch (event.name) {
    case 'report.taken':
      return say([part('notice.taken', { reference, holder })]);
    case 'report.released':
      return say([part('notice.released', { reference })]);
    case 'report.handed-over':
      return say([part('notice.handed-over', { reference, holder })]);
    case 'report.asked':
      if (event.codes['live'])
        return say([part('handover.says', { holder, text: lastOf(report, 'responder') })]);
      return say(
        [part('notice.asked', { reference, holder, question: lastOf(report, 'responder') })],
        [[button(part('button.answer'), `reply:${report.reference}`)]],
      );
    case 'report.solved':
      return say(
        [part('notice.solved', { reference, holder })],
        [
          [
            button(part('button.solved-yes'), `done:yes:${report.reference}`),
            button(part('button.solved-no'), `done:no:${report.reference}`),
          ],
        ],
      );
    case 'report.marked-duplicate':
      return say([part('notice.duplicate', { reference })]);
    case 'report.escalated':
      // Told when it climbs first, and when its time ran out again; an empty desk in between says nothing new.
      return report.escalation > 1 && event.codes['because'] === 'nobody'
        ? []
        : say([part('notice.climbed', { reference, numbers })]);
    default:
      return [];
  }
}

/** Staff hear of what is urgent and untaken, and a holder of every word of the person. Nobody is told without a yes. */
function toStaff(event: Event, report: Report, { area }: NoticeLent): readonly NoticePlan[] {
  const reference = printReference(report.reference);
  const open = [[button(part('button.open', { reference }), `open:${report.reference}`)]];
  const waits = report.consent === 'waiting' || report.consent === 'declined';
  const rings = report.urgency !== 'ordinary' && !waits && report.state === 'received';
  switch (event.name) {
    case 'report.received':
    case 'report.escalated':
    case 'report.reopened':
      return rings ? [toOnDuty(report, area, open)] : [];
    case 'report.answered':
      return [toHolder(part('staff.news', { reference, text: lastOf(report, 'resident') }), open)];
    case 'report.detailed':
      if (report.state === 'taken' && event.codes['file'] !== undefined)
        return [toHolder(part('staff.news-file', { reference, file: event.codes['file'] }), open)];
      if (report.state === 'taken')
        return [toHolder(part('staff.news', { reference, text: report.private?.texts.at(-1) ?? '' }), open)];
      // Whoever serves the place could not be rung before it was known.
      return rings && (event.codes['placed'] || event.codes['worse']) ? [toOnDuty(report, area, open)] : [];
    case 'report.handed-over': {
      const reason = report.private?.notes?.at(-1)?.text ?? '';
      return [toHolder(part('staff.passed-to-you', { reference, area, reason }), open)];
    }
    case 'report.withdrawn':
      return [toHolder(part('staff.withdrawn', { reference }), [])];
    default:
      return [];
  }
}

const toOnDuty = (report: Report, area: string, buttons: NoticePlan['buttons']): NoticePlan => ({
  to: 'on-duty',
  lane: 'life',
  parts: [
    part('staff.new-urgent', { reference: printReference(report.reference), area, reasons: report.reasons }),
  ],
  buttons,
});

const toHolder = (said: Part, buttons: NoticePlan['buttons']): NoticePlan => ({
  to: 'holder',
  lane: 'life',
  parts: [said],
  buttons,
});

const lastOf = (report: Report, from: 'resident' | 'responder'): string =>
  report.private?.thread.filter((entry) => entry.from === from).at(-1)?.text ?? '';

/** The chats that a plan means: the reporter's own, the holder's, or those on duty as listed. */
export function chatsOf(plan: NoticePlan, report: Report, onDuty: readonly ChatId[]): readonly ChatId[] {
  if (plan.to === 'reporter') return [report.chat];
  if (plan.to === 'holder') return report.holder?.chat ? [report.holder.chat] : [];
  return onDuty;
}
