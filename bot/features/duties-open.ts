import { SURE } from '#core/language/places.ts';
import { knownFacts } from '#core/people/known-facts.ts';
import type { Application } from '#core/programme/application.ts';
import { dutiesChosen, dutiesOwed, type Owing } from '#core/programme/duty-owed.ts';
import { FollowUpCommand, type FollowUpKind, type OpenFollowUp } from '#core/programme/follow-up.ts';
import { AreaCode } from '#core/shared/area.ts';
import type { Facts } from '#core/shared/condition.ts';
import { inLanguage } from '#core/shared/text.ts';
import { prepareFollowUp } from '#core/use-cases/handle-follow-up.ts';
import { factsIn, readInterview } from '#core/use-cases/screen-household.ts';
import { change, type Outcome, type Turn } from '../context.ts';
import { followUpRules } from '../follow-up-rules.ts';
import { answer, button, inline, menuKeyboard, part } from '../reply.ts';
import { findProgramme, programmeName } from '../show-application.ts';
import { leavesOpen, saysNo, saysYes } from '../typed-words.ts';
import { asksMonth, dutyCard } from './duty-card.ts';
import { withoutTalk } from './escape.ts';
import { pathCard } from './path-card.ts';
import { SCREENING } from './screen-wish.ts';

/** The text that people agree to, by its month: a new wording gets a new name. */
const CONSENT = '2026-11';
/** Rows of people in one calendar; a place is left for a pregnancy that is told later. */
const MOST_PEOPLE = 19;
const TAKEN_IN: readonly Application['state'][] = ['accepted', 'received'];

/** What is being opened, between the questions. */
interface Opening {
  readonly ask: 'consent' | 'who' | 'where';
  readonly of: FollowUpKind;
  readonly programme: string;
  readonly chosen: readonly string[];
}

const toOpening = (params: Readonly<Record<string, unknown>>): Opening => ({
  ask: params['ask'] === 'who' || params['ask'] === 'where' ? params['ask'] : 'consent',
  of: params['of'] === 'path' ? 'path' : 'duties',
  programme: String(params['programme']),
  chosen: String(params['chosen'] ?? '')
    .split(',')
    .filter(Boolean),
});

const waiting = (turn: Turn, { chosen, ...rest }: Opening) =>
  change(turn, { awaiting: { kind: 'follow-up', params: { ...rest, chosen: chosen.join(',') } } });

/** Asks for the yes that every follow-up begins with. */
export async function askToOpen(turn: Turn, programme: string, of: FollowUpKind): Promise<Outcome> {
  const name = programmeName(await findProgramme(programme), programme, turn.language);
  const keyboard = inline([
    button(part('button.apply.agree'), 'fo:agree'),
    button(part('button.apply.disagree'), 'fo:disagree'),
  ]);
  const said = part(of === 'path' ? 'path.consent' : 'duty.consent', { programme: name });
  return {
    session: waiting(turn, { ask: 'consent', of, programme, chosen: [] }),
    reply: answer([said], keyboard),
  };
}

/** A button or a typed answer of the opening; undefined when it is none. */
export async function openingAnswered(turn: Turn): Promise<Outcome | undefined> {
  const { awaiting } = turn.session;
  const [room, value = ''] = (turn.incoming.action ?? '').split(':');
  if (turn.incoming.kind === 'button' && room !== 'fo') return undefined;
  if (awaiting?.kind !== 'follow-up' || awaiting.params['ask'] === undefined)
    return room === 'fo'
      ? { session: turn.session, reply: answer([part('menu.old-button')], menuKeyboard()) }
      : undefined;
  const opening = toOpening(awaiting.params);
  const text = turn.incoming.text?.trim() ?? '';
  // A command or a question is another matter; what was asked here stays open.
  if (text.startsWith('/') || text.endsWith('?')) return undefined;
  if (opening.ask === 'consent') {
    if (value === 'disagree' || saysNo(text)) return declined(turn);
    return value === 'agree' || saysYes(text) ? askWho(turn, opening) : undefined;
  }
  if (opening.ask === 'who') return chose(turn, opening, value || text);
  if (value === 'nowhere' || leavesOpen(text)) return open(turn, opening, undefined);
  const area = AreaCode.safeParse(value);
  return area.success ? open(turn, opening, area.data) : placed(turn, opening, text);
}

const declined = (turn: Turn): Outcome => ({
  session: withoutTalk(turn.session),
  reply: answer([part('duty.declined')], menuKeyboard()),
});

/** Who is there is asked only when nobody has told it before. */
async function askWho(turn: Turn, opening: Opening): Promise<Outcome> {
  const { duties } = await followUpRules(opening.programme);
  const known = await owedBy(turn, opening);
  if (opening.of === 'path' || known.some(({ age }) => age !== undefined)) return askWhere(turn, opening);
  const rows = duties
    .filter(({ whose, id }) => whose !== 'family' && !opening.chosen.includes(id))
    .map(({ id, who }) => [
      button(part('button.text', { text: inLanguage(who, turn.language) }), `fo:${id}`),
    ]);
  const done = [button(part('button.duty.done'), 'fo:done')];
  return {
    session: waiting(turn, { ...opening, ask: 'who' }),
    reply: answer([part('duty.who')], inline(...rows, done)),
  };
}

const ENOUGH = /^(done|selesai|cukup|sudah|wis|sampun|rampung|cekap|tos|parantos|rengse|réngsé)\W*$/i;

/** What people write for whom a duty is. */
const WHO_WORDS: readonly (readonly [RegExp, string])[] = [
  [/\b(hamil|mengandung|pregnan\w*|mbobot|meteng|kakandungan|reuneuh)\b/i, 'antenatal'],
  [/\b(balita|bayi|anak kecil|toddler|baby|orok|lare alit)\b/i, 'posyandu'],
  [/\b(sekolah|sakola|sd|smp|sma|smk|pupil|school)\b/i, 'school'],
  [/\b(lansia|kakek|nenek|simbah|sepuh|disabilitas|elder\w*|disab\w*)\b/i, 'yearly-check'],
];

async function chose(turn: Turn, opening: Opening, said: string): Promise<Outcome> {
  const { duties } = await followUpRules(opening.programme);
  if (ENOUGH.test(said) || leavesOpen(said)) return askWhere(turn, opening);
  const typed = WHO_WORDS.filter(([words]) => words.test(said)).map(([, id]) => id);
  const named = duties.filter(({ id }) => id === said || typed.includes(id)).map(({ id }) => id);
  const chosen = [...new Set([...opening.chosen, ...named])];
  const next = { ...opening, chosen };
  // Words are the whole answer; one button after the other ends with "done".
  return typed.length > 0 ? askWhere(turn, next) : askWho(turn, next);
}

async function askWhere(turn: Turn, opening: Opening): Promise<Outcome> {
  const file = await acceptedFile(turn, opening.programme);
  if (file) return open(turn, opening, file.area);
  const keyboard = inline([button(part('button.skip'), 'fo:nowhere')]);
  return {
    session: waiting(turn, { ...opening, ask: 'where' }),
    reply: answer([part('duty.where')], keyboard),
  };
}

async function placed(turn: Turn, opening: Opening, text: string): Promise<Outcome> {
  const places = await turn.house.places();
  const found = places.find(text).slice(0, 5);
  const sure = found.find(({ confidence }) => confidence >= SURE);
  if (sure) return open(turn, opening, sure.code);
  const skip = [button(part('button.skip'), 'fo:nowhere')];
  if (found.length === 0)
    return { session: turn.session, reply: answer([part('duty.where-again')], inline(skip)) };
  const rows = found.map(({ name, parents, code }) => [
    button(
      part('button.text', { text: [name, ...parents.slice(0, 2).map((one) => one.name)].join(', ') }),
      `fo:${code}`,
    ),
  ]);
  return { session: turn.session, reply: answer([part('apply.where-which')], inline(...rows, skip)) };
}

/** The request of this chat that was accepted, with what it told. */
export async function acceptedFile(turn: Turn, programme: string): Promise<Application | undefined> {
  const files = await turn.house.applications.ofChat(turn.incoming.chat, 20);
  const found = files.find(
    (file) => file.programme === programme && file.purpose === 'apply' && TAKEN_IN.includes(file.state),
  );
  return found && turn.house.aggregates.load('application', found.id);
}

/** Who owes what: from her own choice, else from what was told in an interview or in the request. */
async function owedBy(turn: Turn, { programme, chosen }: Opening): Promise<readonly Owing[]> {
  const { duties } = await followUpRules(programme);
  if (chosen.length > 0) return dutiesChosen(duties, chosen);
  return dutiesOwed(duties, await factsOf(turn, programme));
}

async function factsOf(turn: Turn, programme: string): Promise<Facts> {
  const talk = [turn.session.talk, ...turn.session.paused].find((one) => one?.form === SCREENING);
  const asked = talk ? factsIn(readInterview(talk.answers)) : {};
  if (asked.members) return asked;
  const kept = await turn.house.households.find(turn.incoming.chat);
  if (kept) return knownFacts(kept.facts);
  const file = await acceptedFile(turn, programme);
  return file?.private ? knownFacts(file.private.facts) : {};
}

async function open(turn: Turn, opening: Opening, area: AreaCode | undefined): Promise<Outcome> {
  const rules = await followUpRules(opening.programme);
  const programme = await findProgramme(opening.programme);
  const file = await acceptedFile(turn, opening.programme);
  // Every field is checked by the schema; only `open` can come out of it.
  const command = FollowUpCommand.parse({
    kind: 'open',
    id: turn.house.system.newId(),
    of: opening.of,
    programme: opening.programme,
    ...(file && { application: file.id }),
    lane: programme?.sensitivity === 'high' ? 'protection' : 'relief',
    chat: turn.incoming.chat,
    language: turn.language,
    ...(area && { area }),
    consent: CONSENT,
    people: opening.of === 'path' ? [] : (await owedBy(turn, opening)).slice(0, MOST_PEOPLE),
  }) as OpenFollowUp;
  const save = prepareFollowUp(command, rules, turn.house.system);
  const { state } = save;
  const session = withoutTalk(turn.session);
  if (state.kind === 'path') return { ...(await pathCard({ ...turn, session }, state, [])), saves: [save] };
  const shown = await dutyCard({ ...turn, session }, state, []);
  if (!asksMonth(state)) return { ...shown, saves: [save] };
  const awaiting = { kind: 'follow-up', params: { reference: state.reference, wants: 'month' } };
  const reply = shown.reply && { ...shown.reply, parts: [...shown.reply.parts, part('duty.month')] };
  return { session: { ...session, awaiting }, saves: [save], ...(reply && { reply }) };
}
