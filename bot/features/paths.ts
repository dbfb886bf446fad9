import { paths as PATHS } from '#content/paths.ts';
import { bare } from '#core/language/answers.ts';
import { knownFacts } from '#core/people/known-facts.ts';
import { isOpen } from '#core/programme/eligibility.ts';
import type { FollowUp } from '#core/programme/follow-up.ts';
import { stepOfPath } from '#core/programme/follow-up-entries.ts';
import { PathWord } from '#core/programme/path.ts';
import { dayAt } from '#core/shared/day.ts';
import { inLanguage } from '#core/shared/text.ts';
import type { Part } from '#core/talk/session.ts';
import type { Feature, Outcome, Turn } from '../context.ts';
import { followUpRules } from '../follow-up-rules.ts';
import { actAsFamily, listOwnFollowUps, loadOwnFollowUp } from '../own-follow-up.ts';
import { answer, button, call, inline, menuKeyboard, part } from '../reply.ts';
import { findProgramme, programmeName } from '../show-application.ts';
import { askToOpen } from './duties-open.ts';
import { withoutTalk } from './escape.ts';
import { pathCard } from './path-card.ts';
import { refused } from './responder.ts';

const ASKS =
  /^(?:\/mandiri(?:@\w+)?|(?:saya |kami |keluarga kami )?(?:mau|ingin|pengen|pingin) (?:mandiri|lepas (?:dari )?bansos|usaha sendiri|keluar (?:dari )?(?:pkh|bansos))|(?:saya |kami |sudah |mau )*(?:graduasi(?: (?:dari )?(?:pkh|bansos))?|lulus (?:dari )?(?:pkh|bansos)|tidak dapat bansos lagi)(?: (?:terus|lalu) (?:apa|gimana|bagaimana))?|jalan mandiri|the way out of aid)\s*[?.!]*$/i;

/** Families that outgrow aid: training, capital, a group, a loan, advice, as steps that are asked about. /mandiri and plain words. */
export const paths: Feature = (turn) => {
  const { incoming } = turn;
  if (incoming.kind === 'button') return pressed(turn);
  const text = incoming.text?.trim() ?? '';
  if (ASKS.test(text)) return begin(turn);
  const action = namedUnder(turn, text);
  return action === undefined
    ? undefined
    : pressed({ ...turn, incoming: { ...incoming, kind: 'button', action } });
};

/** "Modal usaha" under "Modal usaha dan pendamping": the one way or programme whose name holds every word that was typed. */
function namedUnder({ session }: Turn, text: string): string | undefined {
  const { parts = [], keyboard } = session.last?.reply ?? {};
  const words = bare(text)
    .split(' ')
    .filter((word) => word.length >= SPEAKING);
  if (words.length === 0 || !parts.some(({ key }) => key === 'path.start' || key === 'path.which'))
    return undefined;
  const buttons = keyboard?.kind === 'inline' ? keyboard.rows.flat() : [];
  const named = buttons.filter(({ label }) => {
    const name = bare(String(label.params['text'] ?? '')).split(' ');
    return words.every((word) => name.includes(word));
  });
  return named.length === 1 ? named[0]?.action : undefined;
}
const SPEAKING = 4;

async function begin(turn: Turn): Promise<Outcome> {
  const [file, ...others] = await listOwnFollowUps(turn, 'path');
  if (!file) return offerPaths(turn, []);
  const more = await Promise.all(others.map((one) => pathCard(turn, one, [])));
  return pathCard(
    turn,
    file,
    more.flatMap(({ reply }) => reply?.parts ?? []),
  );
}

/** Every way there is, in ordinary words. */
export async function offerPaths(turn: Turn, before: readonly Part[]): Promise<Outcome> {
  const rows = PATHS.map(({ id, name }) => [
    button(part('button.text', { text: inLanguage(name, turn.language) }), `fp:path:${id}`),
  ]);
  return { session: turn.session, reply: call([...before, part('path.start')], inline(...rows)) };
}

async function pressed(turn: Turn): Promise<Outcome | undefined> {
  const [room, verb = '', typed = '', step = ''] = (turn.incoming.action ?? '').split(':');
  if (room !== 'fp') return undefined;
  if (verb === 'path') return offerProgrammes(turn, typed);
  if (verb === 'which') return offerWays(turn, typed);
  if (verb === 'join') return askToOpen(turn, typed, 'path');
  return answered(turn, typed, verb, step);
}

/** The programmes of one way that take people in; what the family's kept facts rule out stands last. */
async function offerProgrammes(turn: Turn, path: string): Promise<Outcome> {
  const { catalogue } = await import('#content/programmes/compiled.ts');
  const today = dayAt(turn.now);
  const kept = await turn.house.households.find(turn.incoming.chat);
  const verdicts = kept ? catalogue.judge(knownFacts(kept.facts), today) : [];
  const unlikely = (id: string): number => {
    const place = catalogue.programmes.findIndex((programme) => programme.id === id);
    return verdicts[place]?.verdict === 'unlikely' ? 1 : 0;
  };
  const ids = PATHS.find(({ id }) => id === path)?.programmes ?? [];
  const open = catalogue.programmes
    .filter((programme) => ids.includes(programme.id) && isOpen(programme, today))
    .toSorted((one, other) => unlikely(one.id) - unlikely(other.id));
  const rows = open.map((programme) => [
    button(
      part('button.text', { text: programmeName(programme, programme.id, turn.language) }),
      `fp:which:${programme.id}`,
    ),
  ]);
  return { session: turn.session, reply: answer([part('path.which')], inline(...rows)) };
}

async function offerWays(turn: Turn, id: string): Promise<Outcome> {
  const programme = await findProgramme(id);
  const name = programmeName(programme, id, turn.language);
  const said = programme ? `${name}\n${inLanguage(programme.summary, turn.language)}` : name;
  return {
    session: turn.session,
    reply: answer(
      [part('button.text', { text: said })],
      inline([
        button(part('button.path.joined'), `fp:join:${id}`),
        button(part('button.path.apply'), `apply:${id}`),
      ]),
    ),
  };
}

/** The answer to a step's question: on to the next, again later, help, or an end in peace. */
async function answered(
  turn: Turn,
  reference: string,
  word: string,
  step: string,
): Promise<Outcome | undefined> {
  const said = PathWord.safeParse(word);
  if (!said.success) return undefined;
  const file = await loadOwnFollowUp(turn, reference);
  if (!file) return { session: turn.session, reply: answer([part('duty.gone')], menuKeyboard()) };
  const rules = await followUpRules(file.programme);
  const done = actAsFamily(turn, file, { kind: 'answer', step, said: said.data }, rules);
  if (!done.ok) return refused(turn, done.refusal);
  const next = { ...turn, session: withoutTalk(turn.session) };
  const shown = await afterAnswer(next, file, done.value.state, said.data);
  return { ...shown, saves: [done.value] };
}

async function afterAnswer(turn: Turn, before: FollowUp, now: FollowUp, said: PathWord): Promise<Outcome> {
  const programme = await findProgramme(now.programme);
  if (said === 'stopped')
    return { session: turn.session, reply: call([part('path.stopped')], menuKeyboard()) };
  if (now.state === 'closed') {
    const name = programmeName(programme, now.programme, turn.language);
    return {
      session: turn.session,
      reply: call([part('path.finished', { programme: name })], menuKeyboard()),
    };
  }
  if (said === 'yes') return pathCard(turn, now, []);
  const step = stepOfPath(before, await followUpRules(now.programme));
  const help = step
    ? [part('path.stuck', { help: inLanguage(step.ifStuck, turn.language), holder: step.holder })]
    : [];
  const contacts = (programme?.contacts ?? [])
    .filter(({ confidence }) => confidence !== 'uncertain')
    .slice(0, 2)
    .map(({ label, reach }) => part('path.contact', { label, reach }));
  const parts = said === 'stuck' ? [...help, ...contacts] : [part('path.later'), ...help];
  return pathCard(turn, now, parts);
}
