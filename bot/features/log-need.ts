import type { Report } from '#core/disaster/report.ts';
import type { ReportDetails } from '#core/disaster/report-command.ts';
import type { Places } from '#core/language/places.ts';
import { understand } from '#core/language/understand.ts';
import type { Understanding } from '#core/language/understanding.ts';
import { covers, type Scope } from '#core/shared/area.ts';
import { suffices, toDetails } from '#core/use-cases/read-message.ts';
import { actorOf, change, type Feature, type Outcome, type Turn } from '../context.ts';
import { fileReport } from '../own-report.ts';
import { placeName } from '../place-name.ts';
import { answer, button, call, inline, part } from '../reply.ts';
import { show, showReport } from '../show.ts';
import { withoutTalk } from './escape.ts';

const COMMAND = /^\/catat(?:@\w+)?(?:\s+(.*))?$/is;

/**
 * A need that staff writes down for others, in one line: "BUTUH air 20L RT03 Sukamaju 6 org 1 bayi". What and where are
 * all that it takes; every line is a report of its own, and nothing is asked afterwards.
 */
export const logNeed: Feature = async (turn) => {
  const actor = actorOf(turn);
  const text = turn.incoming.kind === 'message' ? turn.incoming.text?.trim() : undefined;
  if (actor.kind !== 'staff' || text === undefined) return undefined;
  const { awaiting } = turn.session;
  const begun =
    awaiting?.kind === 'log-need' && !text.startsWith('/') ? String(awaiting.params['text']) : undefined;
  const typed = COMMAND.exec(text);
  const line = typed
    ? (typed[1] ?? '')
    : begun === undefined
      ? text
      : [begun, text].filter(Boolean).join(', ');
  if (line.trim() === '') return wait(turn, '', 'staff.log-what');
  // Whoever logs does not always say that it is needed; the words are kept as they were written.
  const meant = typed || begun !== undefined ? `butuh ${line}` : line;
  const places = await turn.house.places();
  const read = understand(meant, places);
  const told = read.items.length > 0 || typed || begun !== undefined ? read : bareList(line, places);
  const details = toDetails(told ?? read, line);
  const needs = (details.needs ?? []).length > 0;
  if (needs && suffices(details)) return keep(turn, actor.area, details);
  if (!typed && begun === undefined && !needs) return undefined;
  return wait(turn, line, needs ? 'staff.log-where' : 'staff.log-what');
};

const ARRIVED =
  /\b(tiba|sampai|datang|diterima|terima|dikirim|terkirim|kirim|disalurkan|salur|dibagi\w*|stok|persediaan|donasi|sumbangan|bantuan|dari|ada|sudah|sdh|udah|dijual|harga)\b/i;

/** "Beras 10 karung buat dapur umum Bidara Cina": amounts and a place without a word about them; undefined where goods may have come. */
function bareList(line: string, places: Places): Understanding | undefined {
  if (ARRIVED.test(line) || line.includes('?')) return undefined;
  const read = understand(`butuh ${line}`, places);
  const counted = read.items.some(({ quantity }) => quantity !== undefined);
  return counted && read.places.length > 0 ? read : undefined;
}

/** What is there already is kept with the question, so that only the missing half is written. */
function wait(turn: Turn, text: string, ask: 'staff.log-what' | 'staff.log-where'): Outcome {
  const session = change(turn, { awaiting: { kind: 'log-need', params: { text: text.slice(0, 2000) } } });
  return { session, reply: answer([part(ask)]) };
}

async function keep(turn: Turn, own: Scope, details: ReportDetails): Promise<Outcome> {
  const area = details.area ?? (await nearHome(turn, own, details.place ?? ''));
  const filed = fileReport(turn, { ...details, onBehalf: true, ...(area && { area }) }, 'relief');
  const report: Report = filed.save.state;
  // Later words of this chat belong to no single one of many.
  const { current: _, ...session } = withoutTalk(filed.session);
  const said = part('staff.logged', showReport(report, await placeName(turn, report)));
  const { reference } = report;
  const keyboard = inline(
    [button(part('button.take', { reference: show(reference) }), `take:${reference}`)],
    [
      button(part('button.wrong'), `wrong:${reference}`),
      button(part('button.withdraw'), `drop:${reference}`),
    ],
  );
  return { session, saves: [filed.save], reply: call([said], keyboard) };
}

/** A village of many names is the one in her own area, where exactly one is; otherwise her own area, as coarse as it is. */
async function nearHome(turn: Turn, own: Scope, words: string) {
  if (own === 'ID') return undefined;
  const found = (await turn.house.places()).find(words).filter(({ code }) => covers(own, code));
  const [best, ...others] = found;
  return best && !others.some(({ confidence }) => confidence >= best.confidence) ? best.code : own;
}
