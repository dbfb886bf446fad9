import { SURE } from '#core/language/places.ts';
import { isOpen } from '#core/programme/eligibility.ts';
import { GROUNDS, Ground } from '#core/programme/yes.ts';
import { AreaCode } from '#core/shared/area.ts';
import { dayAt } from '#core/shared/day.ts';
import type { Keyboard, Part } from '#core/talk/session.ts';
import { change, type Outcome, type Turn } from '../context.ts';
import { fileApplication } from '../own-application.ts';
import { PROPOSING } from '../proposal-words.ts';
import { answer, button, call, inline, menuKeyboard, part } from '../reply.ts';
import { show } from '../show.ts';
import { findProgramme, programmeName } from '../show-application.ts';
import { goesOn, leavesOpen, saysNo } from '../typed-words.ts';
import { toSubmit } from './apply-submit.ts';
import { withoutTalk } from './escape.ts';
import { searchProgrammes } from './programme-search.ts';
import { shortNameOf } from './programme-shown.ts';

type ProposalPurpose = 'propose' | 'dispute';
type Step = 'which' | 'consent' | 'grounds' | 'why' | 'about' | 'where';

/** What has been told so far, between the questions. */
interface Proposing {
  readonly purpose: ProposalPurpose;
  readonly step: Step;
  readonly programme?: string | undefined;
  readonly ground?: Ground | undefined;
  readonly why?: string | undefined;
  readonly about?: string | undefined;
}

const OFFERED = ['pkh', 'sembako', 'pbi-jkn', 'pip', 'blt-dana-desa', 'bsps'] as const;
const MOST_WORDS = 1000;

/** The first question: which aid, or straight to what is kept of it and who sees it. */
export async function beginProposal(
  turn: Turn,
  purpose: ProposalPurpose,
  id?: string,
  before: readonly Part[] = [],
): Promise<Outcome> {
  const programme = id === undefined ? undefined : await findProgramme(id.toLowerCase());
  if (!programme) {
    const rows = OFFERED.map((one) => [
      button(part('button.text', { text: shortNameOf(one, turn.language) }), `propose:of:${one}`),
    ]);
    return asks(turn, { purpose, step: 'which' }, [...before, part('propose.which')], inline(...rows));
  }
  const name = programmeName(programme, programme.id, turn.language);
  if (!isOpen(programme, dayAt(turn.now)) && purpose === 'propose')
    return done(turn, [part('apply.closed', { programme: name })]);
  const keyboard = inline([
    button(part('button.apply.agree'), 'propose:agree'),
    button(part('button.apply.disagree'), 'propose:disagree'),
  ]);
  const told = part(purpose === 'propose' ? 'propose.consent' : 'dispute.consent', { programme: name });
  return asks(turn, { purpose, step: 'consent', programme: programme.id }, [told], keyboard);
}

/** Which question a button answers: one of an earlier proposal is none of this one's, and without its question there is no yes. */
const STEPS_OF: Readonly<Record<string, readonly Step[]>> = {
  of: ['which'],
  agree: ['consent'],
  disagree: ['consent'],
  ground: ['grounds'],
  skip: ['why', 'where'],
  at: ['where'],
};

/** A button of these questions. */
export async function pressedProposal(turn: Turn, verb: string, value: string): Promise<Outcome> {
  if (verb === 'begin') return beginProposal(turn, value === 'dispute' ? 'dispute' : 'propose');
  const asking = readAsking(turn);
  if (!asking || !STEPS_OF[verb]?.includes(asking.step))
    return { session: turn.session, reply: answer([part('menu.old-button')], menuKeyboard()) };
  if (verb === 'of') return beginProposal(turn, asking.purpose, value);
  if (verb === 'disagree') return done(turn, [part('apply.declined')]);
  if (verb === 'agree') return askGrounds(turn, asking);
  const ground = Ground.safeParse(value);
  if (verb === 'ground' && ground.success) return askWhy(turn, { ...asking, ground: ground.data });
  if (verb === 'skip') return asking.step === 'why' ? askAbout(turn, asking) : keep(turn, asking, undefined);
  const area = AreaCode.safeParse(value);
  return keep(turn, asking, area.success ? area.data : undefined);
}

/** What was typed counts as much as a button. */
export async function wroteProposal(turn: Turn, text: string): Promise<Outcome | undefined> {
  const asking = readAsking(turn);
  if (!asking) return undefined;
  switch (asking.step) {
    case 'which': {
      const [first] = searchProgrammes(text);
      return beginProposal(turn, asking.purpose, first?.id, first ? [] : [part('apply.unknown')]);
    }
    case 'consent':
      if (saysNo(text)) return done(turn, [part('apply.declined')]);
      return goesOn(text) ? askGrounds(turn, asking) : undefined;
    case 'grounds':
      return askAbout(turn, { ...asking, ground: 'other', why: text.slice(0, MOST_WORDS) });
    case 'why':
      return askAbout(turn, leavesOpen(text) ? asking : { ...asking, why: text.slice(0, MOST_WORDS) });
    case 'about':
      return askWhere(turn, { ...asking, about: text.slice(0, 500) });
    case 'where':
      return placed(turn, asking, text);
  }
}

function readAsking({ session }: Turn): Proposing | undefined {
  if (session.awaiting?.kind !== PROPOSING) return undefined;
  const { purpose, step, programme, ground, why, about } = session.awaiting.params;
  const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
  return {
    purpose: purpose === 'dispute' ? 'dispute' : 'propose',
    step: STEPS.find((one) => one === step) ?? 'which',
    programme: text(programme),
    ground: Ground.safeParse(ground).data,
    why: text(why),
    about: text(about),
  };
}
const STEPS: readonly Step[] = ['which', 'consent', 'grounds', 'why', 'about', 'where'];

function asks(turn: Turn, asking: Proposing, parts: readonly Part[], keyboard?: Keyboard): Outcome {
  const params = Object.fromEntries(Object.entries(asking).filter(([, value]) => value !== undefined));
  return {
    session: change(turn, { awaiting: { kind: PROPOSING, params } }),
    reply: answer(parts, keyboard),
  };
}

const done = (turn: Turn, parts: readonly Part[]): Outcome => ({
  session: withoutTalk(turn.session),
  reply: answer(parts, menuKeyboard()),
});

const skipRow = () => [button(part('button.skip'), 'propose:skip')];

function askGrounds(turn: Turn, asking: Proposing): Outcome {
  const rows = GROUNDS[asking.purpose].map((ground) => [
    button(part('button.ground', { ground }), `propose:ground:${ground}`),
  ]);
  const key = asking.purpose === 'propose' ? 'propose.grounds' : 'dispute.grounds';
  return asks(turn, { ...asking, step: 'grounds' }, [part(key)], inline(...rows));
}

const askWhy = (turn: Turn, asking: Proposing): Outcome =>
  asks(turn, { ...asking, step: 'why' }, [part('propose.why')], inline(skipRow()));

const askAbout = (turn: Turn, asking: Proposing): Outcome =>
  asks(turn, { ...asking, step: 'about' }, [part('propose.about')]);

const askWhere = (turn: Turn, asking: Proposing): Outcome =>
  asks(turn, { ...asking, step: 'where' }, [part('apply.where')], inline(skipRow()));

async function placed(turn: Turn, asking: Proposing, text: string): Promise<Outcome> {
  if (leavesOpen(text)) return keep(turn, asking, undefined);
  const found = (await turn.house.places()).find(text).slice(0, 5);
  const sure = found.find(({ confidence }) => confidence >= SURE);
  if (sure) return keep(turn, asking, sure.code);
  if (found.length === 0) return asks(turn, asking, [part('apply.where-again')], inline(skipRow()));
  const rows = found.map(({ name, parents, code }) => [
    button(
      part('button.text', { text: [name, ...parents.slice(0, 2).map((one) => one.name)].join(', ') }),
      `propose:at:${code}`,
    ),
  ]);
  return asks(turn, asking, [part('apply.where-which')], inline(...rows, skipRow()));
}

/** Kept with its number. Nothing of the author's own household goes into it. */
async function keep(turn: Turn, asking: Proposing, area: AreaCode | undefined): Promise<Outcome> {
  const programme = asking.programme === undefined ? undefined : await findProgramme(asking.programme);
  if (!programme) return done(turn, [part('apply.unknown')]);
  const { purpose, ground, why, about } = asking;
  const filed = fileApplication(turn, {
    ...toSubmit(turn, purpose, programme, area, undefined),
    // The text of a proposal's question is not that of a request.
    consent: `${purpose}-2026-11`,
    ...(ground && { grounds: [ground] }),
    ...(why && { why }),
    ...(about && { about }),
  });
  const { reference } = filed.save.state;
  const name = programmeName(programme, programme.id, turn.language);
  return {
    session: withoutTalk(filed.session),
    saves: [filed.save],
    reply: call(
      [
        part('propose.kept', { reference: show(reference), programme: name, purpose }),
        part(purpose === 'propose' ? 'propose.next' : 'dispute.next'),
      ],
      menuKeyboard(),
    ),
  };
}
