import { may } from '#core/access.ts';
import type { Report } from '#core/disaster/report.ts';
import { openActs } from '#core/disaster/report-life.ts';
import type { StaffActor } from '#core/shared/decision.ts';
import type { Keyboard, Part } from '#core/talk/session.ts';
import { button, call, inline, part } from '../reply.ts';
import { firstAndNewest, shorten, show, showReport } from '../show.ts';

/** A report as a responder sees it, with what she may do now. */
export function reportCard(report: Report, before: readonly Part[], actor: StaffActor) {
  const { texts = [], thread = [] } = report.private ?? {};
  const said = thread.map(({ from, text }) => ({ from, text: shorten(text) }));
  const shownTexts = firstAndNewest(texts.map(shorten), (text) => text.length);
  const shownThread = firstAndNewest(said, ({ text }) => text.length);
  const hidden = texts.length + said.length - shownTexts.length - shownThread.length;
  const shown = part('staff.card', {
    ...showReport(report),
    state: report.state,
    texts: shownTexts,
    thread: shownThread,
    ...(hidden > 0 ? { hidden } : {}),
    doNotCall: report.doNotCall,
    ...(report.private?.contact === undefined ? {} : { contact: report.private.contact }),
  });
  const voices = report.unheard === undefined ? [] : [part('staff.voices', { n: report.unheard })];
  return call([...before, shown, ...voices], cardKeyboard(report, actor));
}

function cardKeyboard(report: Report, actor: StaffActor): Keyboard {
  const acts = openActs(report);
  const { reference } = report;
  return inline(
    acts.includes('take')
      ? [button(part('button.take', { reference: show(reference) }), `take:${reference}`)]
      : [],
    acts.includes('solve')
      ? [button(part('button.solve'), `solve:${reference}`), button(part('button.ask'), `ask:${reference}`)]
      : [],
    acts.includes('release')
      ? [
          button(part('button.talk'), `talk:${reference}`),
          button(part('button.pass'), `pass:${reference}`),
          button(part('button.release'), `release:${reference}`),
        ]
      : [],
    report.holder?.id === actor.id && report.state === 'taken' && may(actor, 'referral.send')
      ? [button(part('button.referral.refer'), `rs:new:${reference}`)]
      : [],
  );
}
