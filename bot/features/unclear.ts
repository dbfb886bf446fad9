import { toDetails } from '#core/use-cases/read-message.ts';
import type { Feature, Turn } from '../context.ts';
import { actAsReporter, attachmentOf, fileReport, loadCurrent } from '../own-report.ts';
import { answer, button, call, inline, part } from '../reply.ts';
import { numbersFor, show } from '../show.ts';
import { tellsOf } from './free-text.ts';

/**
 * A voice note, a photo or a pin. With a report at hand it is added there; as the first word of somebody it is unknown
 * danger, never "no": numbers, one tap, and an item with a listening clock. Words under a photo that say what is the matter
 * are read like any others, and the photo is kept with them.
 */
export const unclear: Feature = async (turn) => {
  const attachment = attachmentOf(turn);
  const { point } = turn.incoming;
  if (turn.incoming.kind !== 'message' || (!attachment && !point)) return undefined;
  if (await speaksForItself(turn)) return undefined;
  const near = point ? (await turn.house.places()).nearest(point, 1) : [];
  const abroad = point !== undefined && near.length === 0;
  const details = {
    ...(attachment ? { attachments: [attachment] } : {}),
    ...(point && !abroad ? { point } : {}),
    ...(turn.incoming.text ? { text: turn.incoming.text } : {}),
  };
  const lane = turn.session.discreet ? 'protection' : 'relief';
  const current = await loadCurrent(turn, lane);
  const added = current ? actAsReporter(turn, current, { kind: 'add', details }) : undefined;
  if (added && abroad)
    return { session: turn.session, reply: answer([{ key: 'refusal.place.not-on-land', params: {} }]) };
  if (added) {
    const reply = answer([part('report.added', { reference: show(added.save.state.reference) })]);
    return { session: added.session, saves: [added.save], reply };
  }
  const filed = fileReport(turn, { ...details, urgency: 'unclear' }, 'relief');
  const { reference, area } = filed.save.state;
  const parts = [
    part('danger.call', { numbers: numbersFor('rescue', area, true, turn.language) }),
    part('urgent.kept', { reference: show(reference) }),
    ...(abroad ? [{ key: 'refusal.place.not-on-land', params: {} }] : []),
    part('danger.unclear'),
  ];
  const keyboard = inline([
    button(part('button.yes'), `danger:yes:${reference}`),
    button(part('button.no'), `danger:no:${reference}`),
  ]);
  return {
    session: { ...filed.session, awaiting: { kind: 'danger-now', params: { report: filed.save.state.id } } },
    saves: [filed.save],
    reply: call(parts, keyboard),
  };
};

async function speaksForItself(turn: Turn): Promise<boolean> {
  const { text } = turn.incoming;
  const read = text === undefined ? undefined : await turn.read();
  return read !== undefined && text !== undefined && tellsOf(read, toDetails(read, text));
}
