import type { ReportDetails } from '../disaster/report-command.ts';
import { understand } from '../language/understand.ts';
import type { Instant } from '../shared/decision.ts';
import type { Form } from '../talk/form.ts';
import type { Answers } from '../talk/session.ts';
import { toDetails } from './read-message.ts';
import { readReportAnswers } from './read-report-answers.ts';

/**
 * What the answers of a form tell, as far as it is new since `since`: the answers themselves, and what the free words
 * among them say. An answer given to a question wins over what was understood from words.
 */
export function readReport(form: Form, answers: Answers, now: Instant, since: Answers = {}): ReportDetails {
  const told = readReportAnswers(form, answers, now, since);
  if (told.text === undefined) return told;
  const {
    hazard,
    place: _,
    area: __,
    onBehalf: ___,
    ...understood
  } = toDetails(understand(told.text), told.text);
  return {
    ...understood,
    ...(hazard === undefined || hazard === 'unknown' ? {} : { hazard }),
    ...told,
    needs: [
      ...(told.needs ?? []),
      ...(understood.needs ?? []).filter(({ code }) => !told.needs?.some((need) => need.code === code)),
    ],
    groups: [...new Set([...(told.groups ?? []), ...(understood.groups ?? [])])],
  };
}

/** What is already known from a free message, as answers of a form: nothing is asked twice. */
export function toAnswers(form: Form, details: ReportDetails): Answers {
  const { hazard, place, area, point, persons, groups, needs, text } = details;
  const known: Record<string, unknown> = {
    ...(hazard === undefined || hazard === 'unknown' ? {} : { hazard }),
    ...(place === undefined && area === undefined && point === undefined
      ? {}
      : {
          place: {
            ...(place === undefined ? {} : { text: place }),
            ...(area === undefined ? {} : { code: area }),
            ...(point === undefined ? {} : { point }),
          },
        }),
    ...(persons === undefined ? {} : { persons }),
    ...(groups === undefined || groups.length === 0 ? {} : { groups }),
    ...(needs === undefined || needs.length === 0
      ? {}
      : { needs: [...new Set(needs.map(({ code }) => code))] }),
    ...(text === undefined ? {} : { what: text }),
  };
  const ids = new Set(form.fields.map(({ id }) => id));
  return Object.fromEntries(Object.entries(known).filter(([id]) => ids.has(id)));
}
