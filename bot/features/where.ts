import type { Report } from '#core/disaster/report.ts';
import type { ReportDetails } from '#core/disaster/report-command.ts';
import { type Placeless, readPlaceless } from '#core/language/placeless.ts';
import { type PlaceCandidate, SURE } from '#core/language/places.ts';
import type { Understanding } from '#core/language/understanding.ts';
import { AreaCode } from '#core/shared/area.ts';
import { askAgain } from '#core/talk/form-engine.ts';
import type { Keyboard, Part, Session } from '#core/talk/session.ts';
import { placeOf, toDetails } from '#core/use-cases/read-message.ts';
import { askKeyboard, askParts, findForm } from '../ask.ts';
import { change, type Feature, type Outcome, type Turn } from '../context.ts';
import { actAsReporter } from '../own-report.ts';
import { answer, button, call, inline, menuKeyboard, part } from '../reply.ts';
import { show } from '../show.ts';
import { leavesOpen } from '../typed-words.ts';
import { refused } from './responder.ts';

/** The answer to "where?": words, a pin, or one of five buttons. Never assigned silently when unsure. */
export const where: Feature = async (turn) => {
  const { incoming, session } = turn;
  const { awaiting } = session;
  if (incoming.kind === 'button') return pressed(turn);
  const asked = awaiting?.kind === 'where' || awaiting?.kind === 'place';
  if (!asked || (incoming.text === undefined && incoming.point === undefined)) return undefined;
  const report = await turn.house.aggregates.load('report', String(awaiting.params['report']));
  if (!report || !isAsked(turn, report)) return undefined;
  return incoming.point ? pinned(turn, report) : told(turn, report);
};

/** Days later, or when the report is over, words in the chat are no answer to "where?" any more. */
const isAsked = ({ now, session: { current } }: Turn, { state }: Report): boolean =>
  (state === 'received' || state === 'taken') && current !== undefined && current.until >= now;

async function pressed(turn: Turn): Promise<Outcome | undefined> {
  const [verb, code = ''] = (turn.incoming.action ?? '').split(':');
  if (verb !== 'place') return undefined;
  const { awaiting } = turn.session;
  const report = awaiting
    ? await turn.house.aggregates.load('report', String(awaiting.params['report']))
    : undefined;
  if (!report) return { session: turn.session, reply: answer([part('menu.old-button')], menuKeyboard()) };
  const area = AreaCode.safeParse(code);
  if (!area.success) return settle(turn, report, {}, [part('report.place-words-kept')]);
  const place = (await turn.house.places()).path(area.data).slice(1).reverse();
  return settle(turn, report, { area: area.data }, [
    part('report.place-kept', { place: place.map(({ name }) => name).join(', ') }),
  ]);
}

async function pinned(turn: Turn, report: Report): Promise<Outcome> {
  const { point } = turn.incoming;
  const near = point ? (await turn.house.places()).nearest(point, 5) : [];
  if (!point || near.length === 0) return refused(turn, { code: 'place.not-on-land' });
  const added = actAsReporter(turn, report, { kind: 'add', details: { point } });
  if (!added) return settle(turn, report, { point }, []);
  const picks = choices(near, [part('report.place-pin')], report);
  return {
    session: { ...added.session, awaiting: picks.awaiting },
    saves: [added.save],
    reply: call(picks.parts, picks.keyboard),
  };
}

async function told(turn: Turn, report: Report): Promise<Outcome> {
  const text = turn.incoming.text ?? '';
  const read = await turn.read();
  const words = read ? placeOf(read).words : undefined;
  const placeless = words === undefined && !isPlaced(report) ? readPlaceless(text) : undefined;
  if (placeless) {
    const again = turn.session.awaiting?.params['said'] === placeless;
    if (placeless === 'aside' || !again) return askAgainWhere(turn, report, placeless);
    if (placeless === 'unknown') return settle(turn, report, { text: text.slice(0, 4096) }, []);
  }
  if (isBeside(turn) && leavesOpen(text)) return settle(turn, report, {}, [part('report.place-words-kept')]);
  const before = isBeside(turn) ? report.private?.place : undefined;
  const named = words ?? text;
  const place = (before === undefined ? named : `${before}, ${named}`).slice(0, 500);
  if (words === undefined && read && tellsOfOthers(read)) return aside(turn, report, toDetails(read, text));
  const found = (await turn.house.places()).find(place).slice(0, 5);
  const candidates = words === undefined && isPlaced(report) ? found.filter(isOffered(turn)) : found;
  if (words === undefined && candidates.length === 0 && isPlaced(report)) return somethingElse(turn, report);
  const sure = candidates.find(({ confidence }) => confidence >= SURE);
  const details: ReportDetails = {
    ...(read ? toDetails(read, text) : { text: text.slice(0, 4096) }),
    place,
    ...(sure ? { area: sure.code } : {}),
  };
  const added = actAsReporter(turn, report, { kind: 'add', details });
  if (!added || sure || candidates.length === 0)
    return settle(turn, report, details, [sure ? keptPart(sure) : part('report.place-words-kept')]);
  const picks = choices(candidates, [part('report.place-which', { words: place })], report);
  return {
    session: { ...added.session, awaiting: picks.awaiting },
    saves: [added.save],
    reply: call(picks.parts, picks.keyboard),
  };
}

/** "Posko SDN 3" is a place without an area: what is asked for joins it. */
const isBeside = ({ session }: Turn): boolean => session.awaiting?.params['beside'] === true;

/** A place that people know and no list does: the one question that brings it to the right desk. */
export function askArea(
  session: Session,
  report: Report,
): { session: Session; parts: Part[]; keyboard: Keyboard } {
  const awaiting = { kind: 'where', params: { report: report.id, beside: true } };
  return {
    session: { ...session, awaiting },
    parts: [part('report.which-area')],
    keyboard: { ...menuKeyboard(), location: true },
  };
}

/** "Here", "I do not know", "ok": the report stands, and the question too. Who says the first two again is asked no more. */
function askAgainWhere(turn: Turn, { id, reference }: Report, said: Placeless): Outcome {
  const awaiting = { kind: 'where', params: { report: id, said } };
  return {
    session: change(turn, { awaiting }),
    reply: answer([part('where.again', { reference: show(reference), said })], {
      ...menuKeyboard(),
      location: true,
    }),
  };
}

/** "20 bayi", "butuh susu": who is there or what is needed, and no place, though a village bears the name. */
const tellsOfOthers = ({ vulnerableGroups, people, needs }: Understanding): boolean =>
  vulnerableGroups.length > 0 || needs.length > 0 || people.length > 0;

/** It is added, and the question stays with its buttons. */
function aside(turn: Turn, report: Report, details: ReportDetails): Outcome {
  const { awaiting, last } = turn.session;
  const added = actAsReporter(turn, report, { kind: 'add', details });
  const isPick = awaiting?.kind === 'place' && last?.reply?.keyboard?.kind === 'inline';
  const said = part('report.added', { reference: show(report.reference) });
  const reply = isPick
    ? answer([said], last?.reply?.keyboard)
    : answer([said, part('danger.where')], { ...menuKeyboard(), location: true });
  return {
    session: { ...(added?.session ?? turn.session), ...(awaiting && { awaiting }) },
    ...(added && { saves: [added.save] }),
    reply,
  };
}

/** Where five are on the screen, words that name no place choose among these, or name another beyond doubt. */
const isOffered = ({ session }: Turn) => {
  const { keyboard } = session.last?.reply ?? {};
  const offered = new Set(
    keyboard?.kind === 'inline' ? keyboard.rows.flat().map(({ action }) => action) : [],
  );
  return ({ code, confidence }: PlaceCandidate): boolean =>
    confidence >= SURE || offered.has(`place:${code}`);
};

const isPlaced = ({ area, point, private: words }: Report): boolean =>
  area !== undefined || point !== undefined || words?.place !== undefined;

/** Asked which of five it is, people also write what they feel: it is added, the place that they told stays, and so do the buttons. */
async function somethingElse(turn: Turn, report: Report): Promise<Outcome> {
  const text = turn.incoming.text ?? '';
  const read = await turn.read();
  const outcome = settle(turn, report, read ? toDetails(read, text) : { text: text.slice(0, 4096) }, []);
  const { awaiting } = turn.session;
  return awaiting ? { ...outcome, session: { ...outcome.session, awaiting } } : outcome;
}

/** What was assigned is read back with what it lies in, so that a wrong one shows. */
const keptPart = ({ name, parents }: PlaceCandidate): Part =>
  part('report.place-kept', {
    place: [name, ...parents.slice(0, 2).map((parent) => parent.name)].join(', '),
  });

/** Five buttons for a report whose place is known in words only; undefined when nothing resembles them. */
export async function offerPlaces(
  turn: Turn,
  report: Report,
): Promise<{ session: Session; parts: Part[]; keyboard: Keyboard } | undefined> {
  const words = report.private?.place;
  const places = await turn.house.places();
  const candidates = report.point
    ? places.nearest(report.point, 5)
    : words === undefined
      ? []
      : places.find(words).slice(0, 5);
  if (candidates.length === 0) return undefined;
  const head =
    report.point || words === undefined ? part('report.place-pin') : part('report.place-which', { words });
  const { parts, keyboard, awaiting } = choices(candidates, [head], report);
  return { session: { ...turn.session, awaiting }, parts, keyboard };
}

function choices(candidates: readonly PlaceCandidate[], parts: Part[], report: Report) {
  const rows = candidates.map((place) => {
    const parents = place.parents.map(({ name }) => name).slice(0, 2);
    return [
      button(part('button.text', { text: [place.name, ...parents].join(', ') }), `place:${place.code}`),
    ];
  });
  const keyboard = inline(...rows, [button(part('button.none-of-these'), 'place:none')]);
  return { parts, keyboard, awaiting: { kind: 'place', params: { report: report.id } } };
}

/** The place is noted; whatever was running goes on. */
function settle(turn: Turn, report: Report, details: ReportDetails, parts: readonly Part[]): Outcome {
  const added =
    Object.keys(details).length > 0 ? actAsReporter(turn, report, { kind: 'add', details }) : undefined;
  const { awaiting: _, ...session } = added?.session ?? turn.session;
  const reference = show(report.reference);
  const said = [...parts, part('report.added', { reference })];
  const form = session.talk ? findForm(session.talk.form) : undefined;
  const step = session.talk && form ? askAgain(form, session.talk) : undefined;
  const saves = added ? [added.save] : [];
  if (form && step && step.kind !== 'done') {
    return { session, saves, reply: answer([...said, ...askParts(form, step)], askKeyboard(form, step)) };
  }
  return { session, saves, reply: answer([...said, ...nextOf(added?.save.state ?? report)], menuKeyboard()) };
}

/** The one thing that is asked after the place of somebody who cried: what happens there, else who is there. */
function nextOf({ lane, urgency, persons, hazard, needs }: Report): Part[] {
  if (lane !== 'relief' || urgency === 'ordinary') return [];
  if (urgency === 'unclear' && hazard === 'unknown' && needs.length === 0) return [part('danger.what')];
  return urgency === 'danger' && persons === undefined ? [part('danger.who')] : [];
}
