import { GRIEVANCE_KINDS, NAMELESS, PROMISED, UNFAIR_LIST, WHOM_WORDS } from '#content/grievances.ts';
import type { Concern, Grievance } from '#core/grievance/grievance.ts';
import { readGrievance } from '#core/grievance/read-grievance.ts';
import { SURE } from '#core/language/places.ts';
import type { AreaCode } from '#core/shared/area.ts';
import { GrievanceId, readReference, StaffId } from '#core/shared/ids.ts';
import type { Button, Keyboard, Part, Session } from '#core/talk/session.ts';
import type { Outcome, Turn } from '../context.ts';
import { fileOwnGrievance } from '../own-grievance.ts';
import { button, call, inline, part } from '../reply.ts';
import { numbersFor, show } from '../show.ts';
import { withoutTalk } from './escape.ts';

const WORDS = { kinds: [...GRIEVANCE_KINDS, UNFAIR_LIST], whom: WHOM_WORDS, nameless: NAMELESS };

/** One message keeps it: the number is in the answer, and whom it concerns is the one question after it. */
export async function fileFrom(turn: Turn, text: string): Promise<Outcome> {
  const read = readGrievance(text, WORDS);
  const about = await findAbout(turn, text);
  const area = about?.area ?? (await placeIn(turn));
  const filed = fileOwnGrievance(turn, {
    kind: 'file',
    id: GrievanceId.parse(turn.house.system.newId()),
    ...read,
    chat: turn.incoming.chat,
    language: turn.language,
    ...(area && { area }),
    ...(about && { about: about.named }),
    barred: about?.barred ?? [],
    promise: PROMISED[read.category],
    text: text.slice(0, 4096),
  });
  const { state } = filed.save;
  const session = withoutTalk(filed.session);
  if (state.lane === 'protection') return { ...quietly(state, session, turn), saves: [filed.save] };
  const next = askNext(state, session);
  return {
    session: next.session,
    saves: [filed.save],
    reply: call([...keptParts(turn, state), ...next.parts], next.keyboard),
  };
}

function keptParts({ language }: Turn, grievance: Grievance): Part[] {
  const { category, concerns, anonymous, promise, area } = grievance;
  const numbers = numbersFor('complaint', area, true, language).slice(0, 2);
  return [
    part('grievance.kept', { reference: show(grievance.reference), category, concerns, anonymous }),
    part('grievance.days', { open: promise.open, answer: promise.answer, source: promise.source }),
    part('grievance.outside', { numbers }),
  ];
}

/** Violence, or favours asked for in exchange for aid: short and neutral, the numbers first, nobody told without a yes. */
function quietly(grievance: Grievance, session: Session, { language }: Turn): Outcome {
  const { reference, area } = grievance;
  const parts = [
    part('quiet.received'),
    part('quiet.danger-now', { numbers: numbersFor('violence', area, true, language) }),
    part('quiet.code', { reference: show(reference) }),
    part('quiet.consent'),
    part('quiet.clear-word'),
  ];
  const keyboard = inline([
    button(part('button.yes'), `gr:yes:${reference}`),
    button(part('button.no'), `gr:no:${reference}`),
  ]);
  return {
    session: { ...session, awaiting: waitsFor(reference, 'consent') },
    reply: call(parts, keyboard),
  };
}

/** What the conversation waits for. */
export const waitsFor = (reference: string, ask: string) => ({
  kind: 'grievance',
  params: { reference, ask },
});

/** The next thing worth asking, one at a time, each to be skipped: whom it concerns, then where. */
export function askNext(
  grievance: Grievance,
  session: Session,
  asked: readonly ('whom' | 'where')[] = [],
): { readonly session: Session; readonly parts: readonly Part[]; readonly keyboard: Keyboard } {
  const { reference, concerns, area, desk } = grievance;
  if (concerns === 'unknown' && !asked.includes('whom'))
    return {
      session: { ...session, awaiting: waitsFor(reference, 'whom') },
      parts: [part('grievance.whom')],
      keyboard: inline(...whomRows(reference)),
    };
  if (area === undefined && !asked.includes('where'))
    return {
      session: { ...session, awaiting: waitsFor(reference, 'where') },
      parts: [part('grievance.where')],
      keyboard: inline([button(part('button.skip'), `gr:nowhere:${reference}`)]),
    };
  return {
    session: withoutTalk(session),
    parts: [
      ...(concerns === 'unknown' ? [part('grievance.whom-unknown')] : []),
      part('grievance.settled', { reference: show(reference), desk }),
    ],
    keyboard: inline(...ownRows(grievance)),
  };
}

const ASKED: readonly Concern[] = [
  'neighbourhood',
  'village',
  'facilitator',
  'social-office',
  'relief-post',
  'disaster-office',
  'payer',
  'facility',
  'protection-service',
  'other',
  'nobody',
];

/** Everybody whom it may concern, one a line; and "I do not know". */
export const whomRows = (reference: string): Button[][] => [
  ...ASKED.map((concerns) => [
    button(part('button.grievance.whom', { concerns }), `gr:whom:${reference}:${concerns}`),
  ]),
  [button(part('button.skip'), `gr:whom:${reference}:unknown`)],
];

/** What the person may do with it now. */
export function ownRows(grievance: Grievance): Button[][] {
  const { reference, state, asked, anonymous, private: words } = grievance;
  const does = (verb: string, label: Part) => button(label, `gr:${verb}:${reference}`);
  if (state === 'answered')
    return [
      [does('accept', part('button.grievance.accept')), does('reopen', part('button.grievance.reopen'))],
    ];
  if (state === 'closed') return [[does('reopen', part('button.grievance.reopen'))]];
  if (state === 'withdrawn') return [];
  const isNamed = words?.name !== undefined;
  return [
    [does('more', part(asked ? 'button.grievance.reply' : 'button.grievance.more'))],
    [does('kind', part('button.grievance.re-sort')), does('who', part('button.grievance.re-whom'))],
    isNamed
      ? [does('nameless', part('button.grievance.nameless'))]
      : [
          does('name', part('button.grievance.name')),
          ...(anonymous ? [] : [does('nameless', part('button.grievance.nameless'))]),
        ],
    [does('drop', part('button.grievance.drop'))],
  ];
}

/** The place that the words name, when it is sure. */
async function placeIn(turn: Turn): Promise<AreaCode | undefined> {
  const read = await turn.read();
  return read?.places.find(({ code, confidence }) => code !== undefined && confidence >= SURE)?.code;
}

/** The request or report of this chat that the words name by its number, where it lies, and every officer who acted on it. */
async function findAbout({ house, incoming }: Turn, text: string) {
  const typed = text.toUpperCase().match(/\b[0-9A-Z]{4}[- ]?[0-9A-Z]{4}\b/g) ?? [];
  for (const reference of typed.flatMap((one) => readReference(one) ?? [])) {
    const found = await house.aggregates.findByReference(reference);
    if (found?.kind !== 'application' && found?.kind !== 'report') continue;
    const named = await house.aggregates.load(found.kind, found.id);
    if (named?.chat !== incoming.chat) continue;
    const events = await house.aggregates.history(found.kind, found.id);
    const acted = events.flatMap(({ by }) => (by.kind === 'staff' && by.id ? [StaffId.parse(by.id)] : []));
    return {
      named: { kind: found.kind, id: found.id, reference },
      area: named.area,
      barred: [...new Set(acted)].slice(-20),
    };
  }
  return undefined;
}
