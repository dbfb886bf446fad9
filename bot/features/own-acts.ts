import type { Report } from '#core/disaster/report.ts';
import type { ReportDetails } from '#core/disaster/report-command.ts';
import { readYesNo } from '#core/language/answers.ts';
import { readReference } from '#core/shared/ids.ts';
import type { Keyboard, Part } from '#core/talk/session.ts';
import type { ActOnReport } from '#core/use-cases/handle-report.ts';
import { change, type Feature, type Outcome, type Turn } from '../context.ts';
import { actAsReporter, loadOwn } from '../own-report.ts';
import { placeName } from '../place-name.ts';
import { answer, button, call, inline, menuKeyboard, part } from '../reply.ts';
import { numbersFor, show, showReport } from '../show.ts';
import { withoutTalk } from './escape.ts';
import { reportKeyboard } from './forms.ts';
import { respond } from './free-text.ts';
import { offerPlaces } from './where.ts';

type Act = (turn: Turn, report: Report, choice: string) => Promise<Outcome> | Outcome;

/** What a resident does with a report of her own, by button; the typed answers below do the same. */
const ACTS: Readonly<Record<string, Act>> = {
  mine: async (turn, report) => ({
    session: turn.session,
    reply: call(
      [part('report.corrected', showReport(report, await placeName(turn, report)))],
      reportKeyboard(report),
    ),
  }),
  drop: (turn, report, choice) => withdraw(turn, report, choice),
  reply: (turn, report) => ({
    session: change(turn, { awaiting: { kind: 'reply', params: { report: report.id } } }),
    reply: answer([...lastWords(report), part('report.person')]),
  }),
  done: (turn, report, choice) => solved(turn, report, choice === 'yes'),
  consent: (turn, report, choice) => consent(turn, report, choice === 'yes'),
  danger: (turn, report, choice) => dangerNow(turn, report, choice === 'yes'),
  still: (turn, report, choice) => still(turn, report, choice === 'yes'),
};

const still = (turn: Turn, report: Report, yes: boolean): Outcome =>
  yes
    ? {
        session: withoutTalk(turn.session),
        reply: answer([part('report.still-so', { reference: show(report.reference) })], menuKeyboard()),
      }
    : withdraw(turn, report, '');

/** What the holder said last, for whoever was only told that there is something new. */
function lastWords({ lane, holder, private: words }: Report): Part[] {
  const last = words?.thread.findLast(({ from }) => from === 'responder');
  return lane === 'protection' && last
    ? [part('handover.says', { holder: holder?.name ?? '', text: last.text })]
    : [];
}

/** The button for another matter, typed. */
const ANOTHER = /^(laporan baru|lapor baru|laporan lain|new report|laporan (enggal|énggal|anyar))\W*$/i;

/** Acts of a resident on what this chat has started: buttons, and the same said in words. */
export const ownActs: Feature = async (turn) => {
  if (turn.incoming.kind === 'button') return pressed(turn);
  const { text } = turn.incoming;
  if (text === undefined) return undefined;
  return ANOTHER.test(text.trim()) ? another(turn) : typed(turn, text);
};

async function pressed(turn: Turn): Promise<Outcome | undefined> {
  const parts = (turn.incoming.action ?? '').split(':');
  if (parts[0] === 'new') return another(turn);
  const act = ACTS[parts[0] ?? ''];
  if (!act) return undefined;
  const reference = parts.map(readReference).find((found) => found !== undefined);
  const report = reference ? await loadOwn(turn, reference) : undefined;
  if (!report) return { session: turn.session, reply: answer([part('status.not-here')], menuKeyboard()) };
  const choice = parts.slice(1).find((word) => readReference(word) === undefined) ?? '';
  return act(turn, report, choice);
}

/** Typed answers to what was asked with buttons. */
async function typed(turn: Turn, text: string): Promise<Outcome | undefined> {
  const { awaiting } = turn.session;
  const act = awaiting ? TYPED[awaiting.kind] : undefined;
  if (!awaiting || !act) return undefined;
  const report = await turn.house.aggregates.load('report', String(awaiting.params['report']));
  return report ? act(turn, report, text) : undefined;
}

const byYesNo =
  (act: (turn: Turn, report: Report, yes: boolean) => Promise<Outcome> | Outcome) =>
  (turn: Turn, report: Report, text: string) => {
    const meaning = readYesNo(text);
    return meaning === 'yes' || meaning === 'no' ? act(turn, report, meaning === 'yes') : undefined;
  };

const TYPED: Readonly<
  Record<
    string,
    (turn: Turn, report: Report, text: string) => Promise<Outcome | undefined> | Outcome | undefined
  >
> = {
  reply: (turn, report, text) => respond(turn, report, text),
  consent: byYesNo((turn, report, yes) => consent(turn, report, yes)),
  still: byYesNo((turn, report, yes) => still(turn, report, yes)),
  'danger-now': byYesNo((turn, report, yes) => dangerNow(turn, report, yes)),
  'why-drop': (turn, report, text) =>
    KEEPS.test(text) ? still(turn, report, true) : withdrawOrAsk(turn, report, text),
};

/** The wrong button, or a second thought: the report stands. */
const KEEPS =
  /\b(?:pencet|mencet|tekan|klik)\b|\b(?:g|ga|gak|nggak|tidak|tdk) ?(?:jadi|jd)\b|\b(?:jangan|masih|belum|blm)\b/i;

/** Only a reason ends a report: whatever else is written is added, and the question stays. */
function withdrawOrAsk(turn: Turn, report: Report, text: string): Outcome {
  const reason = reasonIn(text);
  if (reason !== undefined) return withdraw(turn, report, reason);
  const asked = withdraw(turn, report, '');
  const added = actAsReporter(turn, report, { kind: 'add', details: { text: text.slice(0, 4096) } });
  if (!added) return asked;
  const { awaiting } = asked.session;
  return { ...asked, session: { ...added.session, ...(awaiting && { awaiting }) }, saves: [added.save] };
}

const HELPED = /\bdi ?(?:tolong|bantu|evakuasi|jemput|selamatkan)|\bselamat\b|\b(?:helped|rescued)\b/i;
const MISTAKEN = /salah|iseng|keliru|mistake|wrong/i;
const OVER =
  /\b(?:tidak|tdk|ga|gak|nggak|ngga|udah|sudah|sdh|udh|no|not) (?:lagi )?(?:perlu|butuh|usah|need)|\b(?:surut|aman|selesai|cukup|beres|reda|padam|pulang|no longer|safe|over)\b/i;

function reasonIn(text: string): (typeof REASONS)[number] | undefined {
  if (HELPED.test(text)) return 'solved-by-others';
  if (MISTAKEN.test(text)) return 'mistake';
  return OVER.test(text) || readYesNo(text) === 'yes' ? 'no-longer-needed' : undefined;
}

const REASONS = ['solved-by-others', 'no-longer-needed', 'mistake'] as const;

function withdraw(turn: Turn, report: Report, choice: string): Outcome {
  const reason = REASONS.find((one) => one === choice);
  const reference = show(report.reference);
  if (!reason) {
    const rows = REASONS.map((one) => [button(part(`button.${one}`), `drop:${report.reference}:${one}`)]);
    const session = change(turn, { awaiting: { kind: 'why-drop', params: { report: report.id } } });
    return { session, reply: answer([part('report.why-withdraw', { reference })], inline(...rows)) };
  }
  return acted(turn, report, { kind: 'withdraw', reason }, [part('report.withdrawn', { reference })]);
}

function solved(turn: Turn, report: Report, yes: boolean): Outcome {
  const reference = show(report.reference);
  if (yes)
    return {
      session: turn.session,
      reply: answer([part('report.confirmed', { reference })], menuKeyboard()),
    };
  return acted(turn, report, { kind: 'reopen' }, [part('report.reopened', { reference })]);
}

function consent(turn: Turn, report: Report, yes: boolean): Outcome {
  const details: ReportDetails = { consent: yes ? 'given' : 'declined' };
  return acted(turn, report, { kind: 'add', details }, [
    part(yes ? 'quiet.consent-yes' : 'quiet.consent-no'),
  ]);
}

/** "Danger now?" — yes makes it urgent, no makes it ordinary; nobody is asked to guess. */
async function dangerNow(turn: Turn, report: Report, yes: boolean): Promise<Outcome> {
  const numbers = numbersFor('rescue', report.area, !report.doNotCall, turn.language);
  const details: ReportDetails = { urgency: yes ? 'danger' : 'ordinary' };
  const command: ActOnReport = yes ? { kind: 'add', details } : { kind: 'correct', details };
  const placed = report.area !== undefined || report.private?.place !== undefined;
  const parts: Part[] = [
    ...(yes ? [part('danger.call', { numbers })] : []),
    part(placed ? 'danger.who' : 'danger.where'),
  ];
  const outcome = acted(turn, report, command, parts, { ...menuKeyboard(), location: !placed });
  const picks =
    report.point && !report.area
      ? await offerPlaces({ ...turn, session: outcome.session }, report)
      : undefined;
  if (picks) {
    const reply = call([...parts.slice(0, -1), ...picks.parts], picks.keyboard);
    return { ...outcome, session: picks.session, reply };
  }
  return placed
    ? outcome
    : {
        ...outcome,
        session: { ...outcome.session, awaiting: { kind: 'where', params: { report: report.id } } },
      };
}

function acted(
  turn: Turn,
  report: Report,
  command: ActOnReport,
  parts: readonly Part[],
  keyboard: Keyboard = menuKeyboard(),
): Outcome {
  const prepared = actAsReporter(turn, report, command);
  if (!prepared) {
    const refusal = {
      key: 'refusal.report.not-open',
      params: { reference: show(report.reference), state: report.state },
    };
    return { session: withoutTalk(turn.session), reply: answer([refusal], menuKeyboard()) };
  }
  const reply = report.lane === 'protection' ? call(parts) : call(parts, keyboard);
  return { session: withoutTalk(prepared.session), saves: [prepared.save], reply };
}

/** Another matter, perhaps of somebody else on the same phone. */
function another(turn: Turn): Outcome {
  const { current: _, ...session } = withoutTalk(turn.session);
  return { session, reply: answer([part('report.new')], { ...menuKeyboard(), location: true }) };
}
