import { SURE } from '#core/language/places.ts';
import { ApplicationCommand, type Submit } from '#core/programme/application-command.ts';
import { toSteps } from '#core/programme/application-steps.ts';
import { isOpen } from '#core/programme/eligibility.ts';
import { editionOn, type ListedProgramme } from '#core/programme/programme.ts';
import { AreaCode } from '#core/shared/area.ts';
import { factsOf } from '#core/shared/condition.ts';
import { inLanguage } from '#core/shared/text.ts';
import { factsIn, readInterview } from '#core/use-cases/screen-household.ts';
import { change, type Feature, type Outcome, type Turn } from '../context.ts';
import { fileApplication } from '../own-application.ts';
import { answer, button, call, inline, menuKeyboard, part } from '../reply.ts';
import { show } from '../show.ts';
import { findProgramme, programmeName } from '../show-application.ts';
import { askPaper } from './apply-papers.ts';
import { withoutTalk } from './escape.ts';
import { SCREENING } from './screen-wish.ts';

/** The text that people agree to, by its month: a new wording gets a new name. */
const CONSENT = '2026-11';
/** Files in these states are not asked for twice. */
const RUNNING: readonly string[] = ['open', 'returned', 'accepted', 'objected'];
const YES = /^\s*(ya|iya|y|setuju|boleh|ok|oke|yes|i agree)\W*$/i;
const NO = /^\s*(tidak|tdk|ga|gak|nggak|no|tidak jadi|not now)\W*$/i;
const OTHER = /\b(lain|tetangga|saudara|warga|orang|other|neighbour)\b/i;
const SKIP = /^\s*(lewati|lewat|skip|tidak tahu|tdk tahu|ga tau|gatau)\W*$/i;

/** What is being applied for, between the questions. */
interface Asking {
  readonly programme: string;
  readonly step: 'whom' | 'consent' | 'where';
  readonly purpose: 'apply' | 'propose';
}

/** From a result straight into the request: for whom, consent, where; then it is kept, and papers are asked after. */
export const apply: Feature = async (turn) => {
  const { incoming, session } = turn;
  if (incoming.kind === 'button') return pressed(turn);
  const typed = /^\/(ajukan|daftar)(?:@\w+)?(?:\s+([a-z0-9-]+))?\s*$/i.exec(incoming.text?.trim() ?? '');
  if (typed) return typed[2] ? begin(turn, typed[2].toLowerCase()) : undefined;
  const asking = session.awaiting?.kind === 'apply' ? toAsking(session.awaiting.params) : undefined;
  if (!asking || (incoming.text === undefined && incoming.point === undefined)) return undefined;
  return answered(turn, asking);
};

function toAsking(params: Readonly<Record<string, unknown>>): Asking {
  const step = params['step'];
  return {
    programme: String(params['programme']),
    step: step === 'whom' || step === 'consent' ? step : 'where',
    purpose: params['purpose'] === 'propose' ? 'propose' : 'apply',
  };
}

async function pressed(turn: Turn): Promise<Outcome | undefined> {
  const [verb, value = ''] = (turn.incoming.action ?? '').split(':');
  if (verb === 'apply') return begin(turn, value);
  const { awaiting } = turn.session;
  if (verb !== 'applying') return undefined;
  if (awaiting?.kind !== 'apply')
    return { session: turn.session, reply: answer([part('menu.old-button')], menuKeyboard()) };
  const asking = toAsking(awaiting.params);
  if (value === 'self' || value === 'other')
    return askConsent(turn, { ...asking, purpose: value === 'other' ? 'propose' : 'apply' });
  if (value === 'agree') return askWhere(turn, asking);
  if (value === 'disagree') return declined(turn);
  if (value === 'nowhere') return keep(turn, asking, undefined);
  const area = AreaCode.safeParse(value);
  return area.success ? keep(turn, asking, area.data) : askWhere(turn, asking);
}

/** What was typed counts as much as a button; what cannot be read is asked again, and nothing is lost. */
async function answered(turn: Turn, asking: Asking): Promise<Outcome | undefined> {
  const text = turn.incoming.text ?? '';
  if (asking.step === 'whom')
    return askConsent(turn, { ...asking, purpose: OTHER.test(text) ? 'propose' : 'apply' });
  if (asking.step === 'where') return placed(turn, asking, text);
  if (NO.test(text)) return declined(turn);
  return YES.test(text) ? askWhere(turn, asking) : undefined;
}

async function begin(turn: Turn, id: string): Promise<Outcome> {
  const programme = await findProgramme(id);
  if (!programme) return { session: turn.session, reply: answer([part('apply.unknown')], menuKeyboard()) };
  const name = programmeName(programme, id, turn.language);
  if (!isOpen(programme, dayOf(turn.now)))
    return {
      session: turn.session,
      reply: answer([part('apply.closed', { programme: name })], menuKeyboard()),
    };
  const running = await findRunning(turn, id);
  if (running) {
    const reference = show(running.reference);
    const keyboard = inline([button(part('button.open', { reference }), `app:card:${running.reference}`)]);
    return {
      session: turn.session,
      reply: answer([part('apply.twice', { reference, programme: name })], keyboard),
    };
  }
  const asking: Asking = { programme: id, step: 'whom', purpose: 'apply' };
  const keyboard = inline([
    button(part('button.apply.self'), 'applying:self'),
    button(part('button.apply.other'), 'applying:other'),
  ]);
  return {
    session: waiting(turn, asking),
    reply: answer([part('apply.for-whom', { programme: name })], keyboard),
  };
}

/** The same programme asked for twice by one chat is the same file, unless it was for somebody else. */
async function findRunning(turn: Turn, programme: string) {
  const files = await turn.house.applications.ofChat(turn.incoming.chat, 20);
  return files.find(
    (file) => file.programme === programme && file.purpose === 'apply' && RUNNING.includes(file.state),
  );
}

async function askConsent(turn: Turn, asking: Asking): Promise<Outcome> {
  const programme = programmeName(await findProgramme(asking.programme), asking.programme, turn.language);
  const keyboard = inline([
    button(part('button.apply.agree'), 'applying:agree'),
    button(part('button.apply.disagree'), 'applying:disagree'),
  ]);
  return {
    session: waiting(turn, { ...asking, step: 'consent' }),
    reply: answer([part('apply.not-a-promise'), part('apply.consent', { programme })], keyboard),
  };
}

const declined = (turn: Turn): Outcome => ({
  session: withoutTalk(turn.session),
  reply: answer([part('apply.declined')], menuKeyboard()),
});

const askWhere = (turn: Turn, asking: Asking): Outcome => ({
  session: waiting(turn, { ...asking, step: 'where' }),
  reply: answer([part('apply.where')], inline([button(part('button.skip'), 'applying:nowhere')])),
});

async function placed(turn: Turn, asking: Asking, text: string): Promise<Outcome> {
  if (SKIP.test(text)) return keep(turn, asking, undefined);
  const places = await turn.house.places();
  const { point } = turn.incoming;
  const found = point ? places.nearest(point, 5) : places.find(text).slice(0, 5);
  const sure = point ? undefined : found.find(({ confidence }) => confidence >= SURE);
  if (sure) return keep(turn, asking, sure.code, text);
  if (found.length === 0) {
    const keyboard = inline([button(part('button.skip'), 'applying:nowhere')]);
    return { session: turn.session, reply: answer([part('apply.where-again')], keyboard) };
  }
  const rows = found.map(({ name, parents, code }) => [
    button(
      part('button.text', { text: [name, ...parents.slice(0, 2).map((one) => one.name)].join(', ') }),
      `applying:${code}`,
    ),
  ]);
  return {
    session: turn.session,
    reply: answer(
      [part('apply.where-which')],
      inline(...rows, [button(part('button.skip'), 'applying:nowhere')]),
    ),
  };
}

/** Kept at once, with its number in the same message; papers are asked after. */
async function keep(
  turn: Turn,
  asking: Asking,
  area: AreaCode | undefined,
  words?: string,
): Promise<Outcome> {
  const programme = await findProgramme(asking.programme);
  if (!programme)
    return { session: withoutTalk(turn.session), reply: answer([part('apply.unknown')], menuKeyboard()) };
  const filed = fileApplication(turn, toSubmit(turn, asking, programme, area, words));
  const file = filed.save.state;
  const reference = show(file.reference);
  const todo = programme.steps[0]?.todo;
  const kept = [
    part('apply.kept', {
      reference,
      programme: programmeName(programme, programme.id, turn.language),
      holder: file.steps[0]?.holder ?? 'person',
    }),
    ...(todo ? [part('apply.todo', { todo: inLanguage(todo, turn.language) })] : []),
  ];
  const next = askPaper({ ...turn, session: filed.session }, file, programme);
  return {
    session: next.session,
    saves: [filed.save],
    reply: call([...kept, ...next.parts], next.keyboard),
  };
}

function toSubmit(
  turn: Turn,
  { purpose }: Asking,
  programme: ListedProgramme,
  area: AreaCode | undefined,
  words: string | undefined,
): Submit {
  // Every field is checked by the schema; only `submit` can come out of it.
  return ApplicationCommand.parse({
    kind: 'submit',
    id: turn.house.system.newId(),
    purpose,
    programme: programme.id,
    edition: editionOn(programme, dayOf(turn.now)).from,
    lane: programme.sensitivity === 'high' ? 'protection' : 'relief',
    chat: turn.incoming.chat,
    language: turn.language,
    consent: CONSENT,
    papers: programme.papers.map(({ id }) => ({ id, state: 'unknown' })),
    steps: toSteps(programme),
    facts: factsFor(turn, programme),
    ...(area === undefined ? {} : { area }),
    ...(words === undefined ? {} : { place: words.slice(0, 500) }),
  }) as Submit;
}

/** What the interview told, as far as a rule of this programme asks it: nobody reads more than that. */
function factsFor({ session }: Turn, { conditions, priorities }: ListedProgramme): Record<string, unknown> {
  const talk = [session.talk, ...session.paused].find((one) => one?.form === SCREENING);
  if (!talk) return {};
  const asked = new Set([...conditions, ...priorities].flatMap(({ when }) => factsOf(when)));
  const facts = factsIn(readInterview(talk.answers));
  const told = ([fact]: [string, unknown]): boolean => asked.has(fact);
  const members = (facts.members ?? []).map((member) =>
    Object.fromEntries(Object.entries(member).filter(told)),
  );
  const household = Object.fromEntries(Object.entries(facts).filter(told));
  return members.some((member) => Object.keys(member).length > 0) ? { ...household, members } : household;
}

const waiting = (turn: Turn, asking: Asking) =>
  change(turn, { awaiting: { kind: 'apply', params: { ...asking } } });

/** The calendar day in Jakarta of a moment: editions begin with a day. */
const dayOf = (now: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jakarta' }).format(now);
