import { HAZARDS, Hazard } from '#core/disaster/hazard.ts';
import { Group, NeedCode } from '#core/disaster/need.ts';
import type { Report } from '#core/disaster/report.ts';
import type { ReportDetails } from '#core/disaster/report-command.ts';
import { AreaCode } from '#core/shared/area.ts';
import { readReference } from '#core/shared/ids.ts';
import type { Button, Part } from '#core/talk/session.ts';
import { isCorrection, readCorrection, takesBack } from '#core/use-cases/read-correction.ts';
import { toDetails } from '#core/use-cases/read-message.ts';
import { change, type Feature, type Outcome, type Turn } from '../context.ts';
import { actAsReporter, loadCurrent, loadOwn, tellsOfElsewhere } from '../own-report.ts';
import { placeName } from '../place-name.ts';
import { answer, button, call, inline, menuKeyboard, part } from '../reply.ts';
import { showReport } from '../show.ts';
import { withoutTalk } from './escape.ts';
import { reportKeyboard } from './forms.ts';
import { offerPlaces } from './where.ts';

const LINES = ['place', 'hazard', 'needs', 'who', 'persons', 'risk'] as const;
type Line = (typeof LINES)[number];
/** What is often lacking, and who is often there: the likely ones to add. */
const LIKELY_NEEDS: readonly NeedCode[] = [
  'evacuation_rescue',
  'food',
  'water',
  'medicine',
  'medical',
  'infant',
];
const LIKELY_GROUPS: readonly Group[] = ['infant', 'child', 'elderly', 'pregnant', 'disability', 'sick'];
const MOST_DIRECT = 6;

/**
 * A resident corrects what was understood of her report: "Ada yang salah" shows every thing that can be taken back in one
 * more tap, and the lines that have a choice of their own. Typed words do the same at any time.
 */
export const correct: Feature = async (turn) => {
  if (turn.incoming.kind === 'button') return pressed(turn);
  const { text } = turn.incoming;
  if (text === undefined || text.startsWith('/')) return undefined;
  const { awaiting } = turn.session;
  if (awaiting?.kind === 'wrong') {
    const report = await turn.house.aggregates.load('report', String(awaiting.params['report']));
    return report ? typed(turn, report, text, String(awaiting.params['line'] ?? '')) : undefined;
  }
  if (awaiting?.kind === 'reply' || !isCorrection(text)) return undefined;
  const report = await loadCurrent(turn, turn.session.current?.lane ?? 'relief');
  if (report?.lane !== 'relief' || report.asked) return undefined;
  // "Longsor juga di Cibeber, butuh tenda" is another report, and changes nothing in the first.
  const read = takesBack(text) ? undefined : await turn.read();
  return read && tellsOfElsewhere(report, toDetails(read, text)) ? undefined : typed(turn, report, text, '');
};

async function pressed(turn: Turn): Promise<Outcome | undefined> {
  const [verb, typedReference = '', choice = ''] = (turn.incoming.action ?? '').split(':');
  if (verb !== 'wrong' && verb !== 'fix') return undefined;
  const reference = readReference(typedReference);
  const report = reference ? await loadOwn(turn, reference) : undefined;
  if (!report) return { session: turn.session, reply: answer([part('status.not-here')], menuKeyboard()) };
  if (verb === 'wrong') return whichLine(turn, report);
  const line = LINES.find((one) => one === choice);
  if (line) return askLine(turn, report, line);
  const details = readChoice(report, choice);
  return details
    ? settle(turn, report, details)
    : { session: turn.session, reply: answer([part('menu.old-button')], menuKeyboard()) };
}

const awaitingFor = (report: Report, line = '') => ({
  awaiting: { kind: 'wrong', params: { report: report.id, line } },
});

/** What was understood, with a button for each thing that may be wrong. */
async function whichLine(turn: Turn, report: Report): Promise<Outcome> {
  const { reference: _, ...shown } = showReport(report, await placeName(turn, report));
  const direct = [...dropNeeds(report), ...addNeeds(report, report.notNeeded), ...dropGroups(report)];
  const lines = LINES.map((line) => fix(report, part(`button.correct.${line}`), line));
  return {
    session: change(turn, awaitingFor(report)),
    reply: answer(
      [part('urgent.read', shown), part('correct.which')],
      inline(...rows(lines, 2), ...rows(direct.slice(0, MOST_DIRECT), 1)),
    ),
  };
}

/** The likely candidates of one line. */
async function askLine(turn: Turn, report: Report, line: Line): Promise<Outcome> {
  const buttons = line === 'place' ? await otherPlaces(turn, report) : candidates(report, line);
  return {
    session: change(turn, awaitingFor(report, line)),
    reply: answer([part(`correct.${line}`)], buttons.length === 0 ? undefined : inline(...rows(buttons, 1))),
  };
}

function candidates(report: Report, line: Exclude<Line, 'place'>): Button[] {
  switch (line) {
    case 'hazard':
      return HAZARDS.filter((hazard) => hazard !== report.hazard).map((hazard) =>
        fix(report, part('button.correct.is-hazard', { hazard }), `hazard=${hazard}`),
      );
    case 'needs': {
      const needed = report.needs.map(({ code }) => code);
      const more = LIKELY_NEEDS.filter((code) => !needed.includes(code));
      return [...dropNeeds(report), ...addNeeds(report, more)];
    }
    case 'who':
      return [
        ...dropGroups(report),
        ...LIKELY_GROUPS.filter((group) => !report.groups.includes(group)).map((group) =>
          fix(report, part('button.correct.add-group', { group }), `group=${group}`),
        ),
      ];
    case 'risk':
      return [
        fix(report, part('button.yes'), 'risk=danger'),
        fix(report, part('button.no'), 'risk=ordinary'),
      ];
    case 'persons':
      return [];
  }
}

/** Other places of the name that was told, each with what it lies in. */
async function otherPlaces(turn: Turn, report: Report): Promise<Button[]> {
  const words = report.private?.place;
  if (words === undefined) return [];
  const found = (await turn.house.places()).find(words).filter(({ code }) => code !== report.area);
  return found.slice(0, 5).map((place) => {
    const text = [place.name, ...place.parents.slice(0, 2).map(({ name }) => name)].join(', ');
    return fix(report, part('button.text', { text }), `area=${place.code}`);
  });
}

const fix = (report: Report, label: Part, choice: string): Button =>
  button(label, `fix:${report.reference}:${choice}`);
const dropNeeds = (report: Report): Button[] =>
  [...new Set(report.needs.map(({ code }) => code))].map((need) =>
    fix(report, part('button.correct.drop-need', { need }), `drop=${need}`),
  );
const addNeeds = (report: Report, codes: readonly NeedCode[]): Button[] =>
  codes.map((need) => fix(report, part('button.correct.add-need', { need }), `need=${need}`));
const dropGroups = (report: Report): Button[] =>
  report.groups.map((group) => fix(report, part('button.correct.drop-group', { group }), `gone=${group}`));

const rows = (buttons: readonly Button[], wide: number): Button[][] =>
  Array.from({ length: Math.ceil(buttons.length / wide) }, (_, at) =>
    buttons.slice(at * wide, at * wide + wide),
  );

/** What a pressed candidate changes; undefined for one of another release. */
function readChoice(report: Report, choice: string): ReportDetails | undefined {
  const [field = '', value = ''] = choice.split('=');
  const need = NeedCode.safeParse(value).data;
  const group = Group.safeParse(value).data;
  if (field === 'hazard') return given('hazard', Hazard.safeParse(value).data);
  if (field === 'area') return given('area', AreaCode.safeParse(value).data);
  if (field === 'risk' && (value === 'danger' || value === 'ordinary')) return { urgency: value };
  if (field === 'group' && group) return { groups: [...new Set([...report.groups, group])] };
  if (field === 'gone' && group) return { groups: report.groups.filter((one) => one !== group) };
  if (!need) return undefined;
  const others = report.needs.filter(({ code }) => code !== need);
  const declined = report.notNeeded.filter((code) => code !== need);
  if (field === 'need') return { needs: [...others, { code: need }], notNeeded: declined };
  return field === 'drop' ? { needs: others, notNeeded: [...declined, need] } : undefined;
}

const given = <K extends 'hazard' | 'area'>(field: K, value: ReportDetails[K]): ReportDetails | undefined =>
  value === undefined ? undefined : { [field]: value };

const MOST_PERSONS = 100_000;

async function typed(turn: Turn, report: Report, text: string, line: string): Promise<Outcome> {
  const places = await turn.house.places();
  const count = line === 'persons' ? Number(/\d+/.exec(text)?.[0] ?? 0) : 0;
  const counted = count > 0 && count <= MOST_PERSONS ? { persons: count } : {};
  const read = readCorrection(report, line === 'place' && !isCorrection(text) ? `di ${text}` : text, places);
  const place = line === 'place' && read.place === undefined ? { place: text.slice(0, 500) } : {};
  return settle(turn, report, { ...read, ...counted, ...place, text: text.slice(0, 4096) });
}

/** The correction is an act on her own report: it stands in its history, moves it in the queue, and its holder is told. */
async function settle(turn: Turn, report: Report, details: ReportDetails): Promise<Outcome> {
  const prepared = actAsReporter(turn, report, { kind: 'correct', details });
  if (!prepared)
    return { session: withoutTalk(turn.session), reply: answer([part('menu.old-button')], menuKeyboard()) };
  const { state } = prepared.save;
  const { awaiting: _, ...rest } = prepared.session;
  const placing = { awaiting: { kind: 'place', params: { report: state.id } } };
  const session = { ...rest, ...(state.area === undefined ? placing : {}) };
  const only = Object.keys(details).every((field) => field === 'text');
  const parts = [
    part('report.corrected', showReport(state, await placeName(turn, state))),
    ...(only ? [part('correct.words-kept')] : []),
  ];
  const unsure = details.place !== undefined && (details.area?.split('.').length ?? 0) < 2;
  const picks = unsure ? await offerPlaces({ ...turn, session }, withLastWords(state)) : undefined;
  return {
    session: picks?.session ?? session,
    saves: [prepared.save],
    reply: call([...parts, ...(picks?.parts ?? [])], picks?.keyboard ?? reportKeyboard(state)),
  };
}

/** The widest of the words that were told is asked about: `kp melayu, bogor` as "which Bogor?". */
function withLastWords(report: Report): Report {
  const place = report.private?.place?.split(',').at(-1)?.trim();
  return report.private && place ? { ...report, private: { ...report.private, place } } : report;
}
