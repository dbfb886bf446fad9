import { answers } from '#content/answers.ts';
import { bare } from '#core/language/answers.ts';
import { SURE } from '#core/language/places.ts';
import type { Understanding } from '#core/language/understanding.ts';
import { isOpen } from '#core/programme/eligibility.ts';
import { AreaCode } from '#core/shared/area.ts';
import { inLanguage } from '#core/shared/text.ts';
import { chooseAnswer } from '#core/talk/known-answer.ts';
import type { Part } from '#core/talk/session.ts';
import { tellsOfWant } from '#core/use-cases/read-message.ts';
import { titleParts } from '../address-titles.ts';
import { change, type Feature, type Outcome, type Turn } from '../context.ts';
import { fileApplication } from '../own-application.ts';
import { answer, button, call, inline, menuKeyboard, part } from '../reply.ts';
import { show } from '../show.ts';
import { findProgramme, programmeName } from '../show-application.ts';
import { appliesFor, leavesOpen, saysApply, saysNo, saysYes } from '../typed-words.ts';
import { askPaper } from './apply-papers.ts';
import { dayOf, promised, toSubmit } from './apply-submit.ts';
import { withoutTalk } from './escape.ts';

/** Files in these states are not asked for twice. */
const RUNNING: readonly string[] = ['gathering', 'open', 'returned', 'accepted', 'objected'];
const OTHER =
  /\b(lain|tetangga|saudara|warga|orang|other|neighbour|liya|liyane|tonggo|tanggi|sedulur|tiyang|sanes|tatangga|tatanggi|batur|dulur|jalmi)\b/i;

/** Asked together, in words: where a programme is for groups too. */
const TOGETHER = /\b(kelompok|bersama|rombongan|komunitas|group|together|sesarengan|babarengan)\b/i;

/** After an answer about a health cover that went inactive these words alone are enough. */
const REACTIVATE = /^\s*\/?(aktifkan lagi|aktifkan|reaktivasi|switch on again|reactivate)\W*$/i;

/** What is being applied for, between the questions. */
interface Asking {
  readonly programme: string;
  readonly step: 'whom' | 'consent' | 'where';
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

/** The words by which a request that cannot wait is asked for: they stand before the search for programmes. */
export const applyAtOnce: Feature = (turn) => {
  const text = turn.incoming.kind === 'message' ? (turn.incoming.text ?? '') : '';
  if (REACTIVATE.test(text)) return askAtOnce(turn, 'pbi-jkn-reactivation', []);
  const shown = saysApply(text) ? shownProgramme(turn) : undefined;
  if (shown !== undefined) return begin(turn, shown);
  const named = appliesFor(text);
  return named === undefined ? undefined : beginNamed(turn, named);
};

async function beginNamed(turn: Turn, name: string): Promise<Outcome | undefined> {
  const { EXACT, searchProgrammes } = await import('./programme-search.ts');
  const [found] = searchProgrammes(name);
  return found && found.score >= EXACT ? begin(turn, found.id) : undefined;
}

/** The one programme whose card was the last thing said; undefined when there was none, or several. */
function shownProgramme({ session }: Turn): string | undefined {
  const { keyboard } = session.last?.reply ?? {};
  const buttons = keyboard?.kind === 'inline' ? keyboard.rows.flat() : [];
  const ids = new Set(
    buttons.flatMap(({ action }) => /^(?:apply|s:go):([a-z0-9-]+)$/.exec(action)?.[1] ?? []),
  );
  const [only, ...others] = ids;
  return others.length === 0 ? only : undefined;
}

function toAsking(params: Readonly<Record<string, unknown>>): Asking {
  const step = params['step'];
  return {
    programme: String(params['programme']),
    step: step === 'whom' || step === 'consent' ? step : 'where',
  };
}

async function pressed(turn: Turn): Promise<Outcome | undefined> {
  const [verb, value = ''] = (turn.incoming.action ?? '').split(':');
  if (verb === 'apply') return begin(turn, value);
  const { awaiting } = turn.session;
  if (verb !== 'applying') return undefined;
  const asking = awaiting?.kind === 'apply' ? toAsking(awaiting.params) : undefined;
  if (!asking || !isAsked(value, asking))
    return { session: turn.session, reply: answer([part('menu.old-button')], menuKeyboard()) };
  if (value === 'other') return propose(turn, asking);
  if (value === 'group') return together(turn, asking.programme);
  if (value === 'self') return askConsent(turn, asking);
  if (value === 'agree') return askWhere(turn, asking);
  if (value === 'disagree') return declined(turn);
  if (value === 'nowhere') return keep(turn, asking, undefined);
  const area = AreaCode.safeParse(value);
  return area.success ? keep(turn, asking, area.data) : askWhere(turn, asking);
}

/** A button of an earlier request is none of this one's: without its question there is no yes. */
function isAsked(value: string, { step }: Asking): boolean {
  if (value === 'self' || value === 'other' || value === 'group') return true;
  return step === (value === 'agree' || value === 'disagree' ? 'consent' : 'where');
}

/** What was typed counts as much as a button; what cannot be read is asked again, and nothing is lost. */
async function answered(turn: Turn, asking: Asking): Promise<Outcome | undefined> {
  const text = turn.incoming.text ?? '';
  if (asking.step === 'whom' && TOGETHER.test(bare(text))) return together(turn, asking.programme);
  if (asking.step === 'whom')
    return OTHER.test(bare(text)) ? propose(turn, asking) : askConsent(turn, asking);
  if (asking.step === 'where') return placed(turn, asking, text);
  if (saysNo(text)) return declined(turn);
  if (saysYes(text)) return isConsentAsked(turn) ? askWhere(turn, asking) : askConsent(turn, asking);
  const read = text.startsWith('/') ? undefined : await turn.read();
  return read && isBeside(read, text) ? askConsent(turn, asking) : undefined;
}

/** A yes is to what was said last: after anything else the question is put once more. */
const isConsentAsked = ({ session }: Turn): boolean =>
  session.last?.reply?.parts.some(({ key }) => CONSENTS.includes(key)) ?? false;
const CONSENTS: readonly string[] = ['apply.consent', 'apply.at-once'];

/** Want that goes with the request, or a few words that tell of nothing: the question is put again. */
const SHORT = 40;
const isBeside = (read: Understanding, text: string): boolean =>
  tellsOfWant(read) &&
  (read.needs.length > 0 || (text.length <= SHORT && !read.isReport && read.intent === 'chat'));

/** For another household it is a proposal, which protects who proposes. */
const propose = async (turn: Turn, { programme }: Asking): Promise<Outcome> =>
  (await import('./propose-turn.ts')).beginProposal(turn, 'propose', programme);

/** With others it is a group's request, with each member's own yes. */
const together = async (turn: Turn, programme: string, before: readonly Part[] = []): Promise<Outcome> =>
  (await import('./group-open.ts')).openGroup(turn, programme, before);

/** The short way under an answer that cannot wait: for her own family, one yes and one place, and there is a file. */
export async function askAtOnce(turn: Turn, id: string, before: readonly Part[]): Promise<Outcome> {
  const [programme, running] = await Promise.all([findProgramme(id), findRunning(turn, id)]);
  if (!programme || running || !isOpen(programme, dayOf(turn.now))) return begin(turn, id, before);
  const name = programmeName(programme, id, turn.language);
  const keyboard = inline(
    [
      button(part('button.apply.agree'), 'applying:agree'),
      button(part('button.apply.disagree'), 'applying:disagree'),
    ],
    [button(part('button.apply.other'), 'applying:other')],
  );
  return {
    session: waiting(turn, { programme: id, step: 'consent' }),
    reply: answer([...before, part('apply.at-once', { programme: name })], keyboard),
  };
}

async function begin(turn: Turn, id: string, before: readonly Part[] = []): Promise<Outcome> {
  const programme = await findProgramme(id);
  if (!programme) return { session: turn.session, reply: answer([part('apply.unknown')], menuKeyboard()) };
  const name = programmeName(programme, id, turn.language);
  if (!isOpen(programme, dayOf(turn.now)))
    return {
      session: turn.session,
      reply: answer([...before, part('apply.closed', { programme: name })], menuKeyboard()),
    };
  const running = await findRunning(turn, id);
  if (running) {
    const reference = show(running.reference);
    const keyboard = inline(
      [button(part('button.open', { reference }), `app:card:${running.reference}`)],
      running.group ? [button(part('button.group.another'), `grp:new:${id}`)] : [],
    );
    return {
      session: turn.session,
      reply: answer([...before, part('apply.twice', { reference, programme: name })], keyboard),
    };
  }
  if (programme.asGroup?.only) return together(turn, id, before);
  const asking: Asking = { programme: id, step: 'whom' };
  const keyboard = inline(
    [
      button(part('button.apply.self'), 'applying:self'),
      button(part('button.apply.other'), 'applying:other'),
    ],
    programme.asGroup ? [button(part('button.apply.group'), 'applying:group')] : [],
  );
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

/** "Nggak ada" to the question for a village: there is none to tell. */
const HAS_NONE = /^\W*(tidak|tdk|gak?|ga|nggak|ngga|ora|teu) (ada|punya|wonten|aya)\W*$/i;

async function placed(turn: Turn, asking: Asking, text: string): Promise<Outcome> {
  if (leavesOpen(text) || HAS_NONE.test(text)) return keep(turn, asking, undefined);
  const places = await turn.house.places();
  const { point } = turn.incoming;
  const found = point ? places.nearest(point, 5) : places.find(text).slice(0, 5);
  const sure = point ? undefined : found.find(({ confidence }) => confidence >= SURE);
  if (sure) return keep(turn, asking, sure.code, text);
  if (found.length === 0) {
    const keyboard = inline([button(part('button.skip'), 'applying:nowhere')]);
    const known = chooseAnswer(answers, text);
    const first =
      known && !known.files && !known.programme ? [part('answer.known', { answer: known.id })] : [];
    return { session: turn.session, reply: answer([...first, part('apply.where-again')], keyboard) };
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
  const filed = fileApplication(turn, toSubmit(turn, 'apply', programme, area, words));
  const file = filed.save.state;
  const reference = show(file.reference);
  const todo = programme.steps[0]?.todo;
  const kept = [
    part('apply.kept', {
      reference,
      programme: programmeName(programme, programme.id, turn.language),
      holder: file.steps[0]?.holder ?? 'person',
    }),
    ...(await titleParts(file)),
    ...(todo ? [part('apply.todo', { todo: inLanguage(todo, turn.language) })] : []),
    ...promised(programme, turn),
  ];
  const next = askPaper({ ...turn, session: filed.session }, file, programme);
  return {
    session: next.session,
    saves: [filed.save],
    reply: call([...kept, ...next.parts], next.keyboard),
  };
}

const waiting = (turn: Turn, asking: Asking) =>
  change(turn, { awaiting: { kind: 'apply', params: { ...asking } } });
