import { answers } from '#content/answers.ts';
import type { Matter } from '#core/disaster/hotlines.ts';
import type { DangerKind, Report } from '#core/disaster/report.ts';
import { isLate } from '#core/disaster/report.ts';
import type { ReportDetails } from '#core/disaster/report-command.ts';
import type { Understanding } from '#core/language/understanding.ts';
import { chooseAnswer } from '#core/talk/known-answer.ts';
import type { Keyboard, Part } from '#core/talk/session.ts';
import { toDetails } from '#core/use-cases/read-message.ts';
import type { Feature, Outcome, Turn } from '../context.ts';
import { addOrFile, type Filed } from '../own-report.ts';
import { button, call, inline, menuKeyboard, part } from '../reply.ts';
import { numbersFor, show, showReport, showTime } from '../show.ts';
import { favoursAsked } from './grievance.ts';
import { askArea, offerPlaces } from './where.ts';

const MATTERS: Readonly<Record<DangerKind, Matter>> = {
  rescue: 'rescue',
  medical: 'medical',
  fire: 'fire',
  violence: 'violence',
  'self-harm': 'mental-health',
  'child-alone': 'children',
  missing: 'rescue',
  'possible-cry': 'rescue',
};
const CANNOT_WALK =
  /lumpuh|stroke|(tidak|ga|gak|nggak|tdk|g|ora|mboten|teu|henteu) (bisa|bs|iso|isa|saged|tiasa) (jalan|mlaku|mlampah|leumpang)|kursi roda|can(no|')t walk/i;

/** Danger, in any message and at any step: the numbers first, an item before any question. Protection matters go their own quiet way. */
export const urgent: Feature = async (turn) => {
  const read = turn.incoming.kind === 'message' ? await turn.read() : undefined;
  const { text } = turn.incoming;
  if (!read || text === undefined) return undefined;
  if (read.danger?.protection) return (await favoursAsked(turn, read, text)) ?? quiet(turn, read, text);
  if (!read.danger && !read.lifeThreatening) return undefined;
  const filed = await addOrFile(turn, toDetails(read, text), 'relief');
  return loud(turn, read, filed);
};

async function loud(turn: Turn, read: Understanding, filed: Filed): Promise<Outcome> {
  const report = filed.save.state;
  const placed =
    report.area !== undefined || report.point !== undefined || report.private?.place !== undefined;
  const parts: Part[] = [
    ...numberParts(turn, read, report),
    ...lateParts(report),
    keptPart(report, filed.fresh),
    ...knownParts(turn),
    ...readBack(report),
  ];
  const picks =
    placed && report.area === undefined
      ? await offerPlaces({ ...turn, session: filed.session }, report)
      : undefined;
  if (picks)
    return {
      session: picks.session,
      saves: [filed.save],
      reply: call([...parts, ...picks.parts], withWrong(picks.keyboard, report)),
    };
  if (placed && report.area === undefined && report.point === undefined) {
    const area = askArea(filed.session, report);
    return {
      session: area.session,
      saves: [filed.save],
      reply: call([...parts, ...area.parts], area.keyboard),
    };
  }
  const asked = placed
    ? followUp(report)
    : [part(report.hazard === 'unknown' && read.danger?.certain === false ? 'danger.cry' : 'danger.where')];
  const awaiting = placed ? {} : { awaiting: { kind: 'where', params: { report: report.id } } };
  const keyboard: Keyboard = placed
    ? inline([
        button(part('button.wrong'), `wrong:${report.reference}`),
        button(part('button.withdraw'), `drop:${report.reference}`),
        button(part('button.menu'), 'menu'),
      ])
    : { ...menuKeyboard(), location: true };
  return {
    session: { ...filed.session, ...awaiting },
    saves: [filed.save],
    reply: call([...parts, ...asked], keyboard),
  };
}

/** The places to choose from, and beside them the way to correct the rest. */
const withWrong = (keyboard: Keyboard, { reference }: Report): Keyboard => ({
  ...keyboard,
  rows: [...keyboard.rows, [button(part('button.wrong'), `wrong:${reference}`)]],
});

function numberParts(turn: Turn, read: Understanding, report: Report): Part[] {
  const kinds: readonly DangerKind[] = read.danger?.kinds ?? ['rescue'];
  const canCall = !report.doNotCall;
  const seen = new Set<string>();
  const numbers = kinds
    .flatMap((kind, index) =>
      numbersFor(MATTERS[kind], report.area, canCall, turn.language).slice(0, index === 0 ? 3 : 1),
    )
    .filter(({ number }) => !seen.has(number) && seen.add(number));
  return [
    part(canCall ? 'danger.call' : 'danger.write', { numbers }),
    ...(CANNOT_WALK.test(turn.incoming.text ?? '') ? [part('danger.carry')] : []),
    ...(kinds.includes('medical') ? [part('danger.medical')] : []),
    ...(kinds.includes('missing') ? [part('danger.missing')] : []),
    ...(kinds.includes('medical') && report.hazard === 'unknown'
      ? []
      : [part('danger.safety', { hazard: report.hazard })]),
  ];
}

/** What was understood is read back whenever there is more than the cry itself. */
function readBack(report: Report): Part[] {
  const { reference: _, ...shown } = showReport(report);
  const tells =
    report.hazard !== 'unknown' ||
    report.needs.length > 0 ||
    report.groups.length > 0 ||
    shown.place !== undefined;
  return tells ? [part('urgent.read', shown)] : [];
}

/** Some dangers have a dated answer of their own: a health cover that went off before dialysis. */
function knownParts(turn: Turn): Part[] {
  const known = chooseAnswer(answers, turn.incoming.text ?? '');
  if (!known) return [];
  const told = part('answer.known', { answer: known.id });
  return known.programme === undefined ? [told] : [told, part('apply.meanwhile'), part('apply.by-word')];
}

/** A message that comes late is as urgent as any, and asked whether it is still so. */
function lateParts(report: Report): Part[] {
  return isLate(report) ? [part('late.still', { sent: showTime(report.sentAt, report.area) })] : [];
}

function keptPart(report: Report, fresh: boolean): Part {
  const reference = show(report.reference);
  if (fresh) return part('urgent.kept', { reference });
  if (report.holder) return part('urgent.added-taken', { reference, holder: report.holder.name });
  return part('urgent.added', { reference });
}

/** Where is known: who is there is the one question left. A death or a missing person is not followed by questions. */
const followUp = (report: Report): Part[] =>
  report.persons === undefined &&
  !report.groups.some((group) => group === 'dead' || group === 'missing') &&
  !isLate(report)
    ? [part('danger.who')]
    : [];

/** Violence, self-harm, a child alone: short and neutral, the protection lane, nobody told without a yes; a child is helped at once. */
async function quiet(turn: Turn, read: Understanding, text: string): Promise<Outcome> {
  const kinds = read.danger?.kinds ?? [];
  const atOnce = kinds.includes('child-alone') || kinds.includes('self-harm');
  const details: ReportDetails = {
    ...toDetails(read, text),
    ...(atOnce ? {} : { consent: 'waiting', doNotCall: true }),
  };
  const filed = await addOrFile(turn, details, 'protection');
  const { reference, area, consent } = filed.save.state;
  const [kind = 'violence'] = kinds;
  const numbers = numbersFor(MATTERS[kind], area, !filed.save.state.doNotCall, turn.language);
  const asks = consent === 'waiting';
  const parts: Part[] = [
    ...(kind === 'self-harm' || kind === 'child-alone' ? [part(`danger.${kind}`)] : []),
    ...(atOnce ? [] : [part('quiet.received')]),
    part('quiet.danger-now', { numbers }),
    part('quiet.code', { reference: show(reference) }),
    part(asks ? 'quiet.consent' : 'danger.where'),
    ...(asks ? [part('quiet.clear-word')] : []),
  ];
  const keyboard = asks
    ? inline([
        button(part('button.yes'), `consent:yes:${reference}`),
        button(part('button.no'), `consent:no:${reference}`),
      ])
    : undefined;
  const awaiting = { kind: asks ? 'consent' : 'where', params: { report: filed.save.state.id } };
  return {
    session: { ...filed.session, awaiting },
    saves: [filed.save],
    reply: call(parts, keyboard),
  };
}
