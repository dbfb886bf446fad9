import { consentAction } from '#core/notice/referral-notices.ts';
import type { Referral, ReferralAct } from '#core/referral/referral.ts';
import { type Reference, readReference } from '#core/shared/ids.ts';
import type { Part, Reply } from '#core/talk/session.ts';
import { change, type Outcome, type Turn } from '../context.ts';
import {
  actAsReferred,
  findNewest,
  loadOwnReferral,
  type ReferralPress,
  withReferral,
} from '../own-referral.ts';
import { answer, call, inline, menuKeyboard, part } from '../reply.ts';
import { show } from '../show.ts';
import { saysYes, turnsDown } from '../typed-words.ts';
import { withoutTalk } from './escape.ts';
import { briefly, ownCard, referralLines, showOffice } from './referral-card.ts';
import { refused } from './responder.ts';

/** A button of the person under her own referral. */
export async function pressedOwn(turn: Turn, { verb, typed, choice }: ReferralPress): Promise<Outcome> {
  const reference = readReference(typed);
  const referral = reference ? await loadOwnReferral(turn, reference) : undefined;
  if (!referral) return { session: turn.session, reply: answer([part('status.not-here')], menuKeyboard()) };
  if (isOfAnother(referral, verb, choice)) return opened(turn, referral);
  switch (verb) {
    case 'yes':
    case 'unnamed':
      return agree(turn, referral, verb === 'unnamed');
    case 'no':
      return disagree(turn, referral);
    case 'revoke':
      return takeBack(turn, referral);
    case 'more':
      return {
        session: change(turn, { awaiting: waits(referral, 'more') }),
        reply: answer([part('referral.write-more')]),
      };
    default:
      return opened(turn, referral);
  }
}

/** A button that stood under the question of an office before: what is asked now is another question. */
const isOfAnother = ({ state, tries }: Referral, verb: string, choice: string): boolean =>
  state === 'asking' && ['yes', 'unnamed', 'no'].includes(verb) && Number(choice || 1) !== tries;

const waits = ({ reference, tries }: Referral, ask: 'consent' | 'more') => ({
  kind: 'referral',
  params: { reference, ask, tries },
});

/** Once it is open, the next bare yes or no is meant for it. */
async function opened(turn: Turn, referral: Referral): Promise<Outcome> {
  const { reply } = await ownCard(turn, referral, []);
  const session = withReferral(turn.session, referral);
  const asks = referral.state === 'asking' && !session.talk;
  return {
    session: asks ? { ...session, awaiting: waits(referral, 'consent') } : session,
    ...(reply && { reply }),
  };
}

/** By its number; elsewhere nothing is said of it. Undefined when the number is of something else. */
export async function showOwn(turn: Turn, reference: Reference): Promise<Outcome | undefined> {
  const own = await loadOwnReferral(turn, reference);
  if (own) return opened(turn, own);
  const found = await turn.house.aggregates.findByReference(reference);
  return found?.kind === 'referral'
    ? { session: turn.session, reply: answer([part('status.not-here')], menuKeyboard()) }
    : undefined;
}

/** `/rujukan`: all of this chat. */
export async function listOwn(turn: Turn): Promise<Outcome> {
  const { parts, rows } = await referralLines(
    turn,
    await turn.house.referrals.ofChat(turn.incoming.chat, 10),
  );
  return {
    session: turn.session,
    reply: parts.length > 0 ? answer(parts, inline(...rows)) : answer([part('status.none')], menuKeyboard()),
  };
}

/** A bare yes or no that nothing else has asked for; a question that has not reached her is asked instead. Undefined when none waits. */
export async function answerNewest(turn: Turn, text: string): Promise<Outcome | undefined> {
  const referral = await findNewest(turn, ['asking']);
  if (!referral) return undefined;
  if (!(await wasAsked(turn, referral))) return opened(turn, referral);
  return turnsDown(text) ? disagree(turn, referral) : agree(turn, referral, false);
}

/** Has the question itself reached her? What is discreet only says that there is something new. */
async function wasAsked({ house, incoming }: Turn, referral: Referral): Promise<boolean> {
  const notices = await house.notices.listOfChat(incoming.chat, 30);
  const isQuestion = ({ keyboard }: Reply) =>
    keyboard?.kind === 'inline' &&
    keyboard.rows.flat().some(({ action }) => action === consentAction(referral, 'yes'));
  return notices.some(({ state, reply }) => (state === 'sent' || state === 'unknown') && isQuestion(reply));
}

/** "Tarik rujukan". Undefined when there is none to take back. */
export async function takeBackNewest(turn: Turn): Promise<Outcome | undefined> {
  const referral = await findNewest(turn, ['asking', 'sent', 'accepted', 'declined']);
  return referral && takeBack(turn, referral);
}

const UNNAMED = /tanpa (nama|nomor)|jangan sebut nama|without (my )?name/i;

/** What was typed to a question, or for whoever has accepted it. */
export async function wroteOwn(turn: Turn, text: string): Promise<Outcome | undefined> {
  const { ask, reference: typed, tries = 1 } = turn.session.awaiting?.params ?? {};
  const reference = readReference(String(typed));
  const referral = reference ? await loadOwnReferral(turn, reference) : undefined;
  if (!referral) return undefined;
  if (ask === 'more')
    return acted(
      turn,
      referral,
      { kind: 'add', text: text.slice(0, 2000) },
      part('referral.added', { reference: show(referral.reference) }),
    );
  if (referral.state === 'asking' && tries !== referral.tries) return opened(turn, referral);
  if (UNNAMED.test(text)) return agree(turn, referral, true);
  if (saysYes(text)) return agree(turn, referral, false);
  return turnsDown(text) ? disagree(turn, referral) : undefined;
}

async function agree(turn: Turn, referral: Referral, unnamed: boolean): Promise<Outcome> {
  const said = part('referral.yes', {
    reference: show(referral.reference),
    office: await showOffice(turn, referral.to),
    days: referral.promise.answer,
  });
  return acted(turn, referral, { kind: 'consent', given: true, unnamed }, said, false);
}

const disagree = (turn: Turn, referral: Referral): Promise<Outcome> =>
  acted(turn, referral, { kind: 'consent', given: false }, part('referral.no'), false);

const takeBack = (turn: Turn, referral: Referral): Promise<Outcome> =>
  acted(
    turn,
    referral,
    { kind: 'revoke' },
    part('referral.revoked', { reference: show(referral.reference) }),
    false,
  );

/** One act of the person; a refusal in words when its life does not allow it. */
async function acted(
  turn: Turn,
  referral: Referral,
  command: ReferralAct,
  said: Part,
  shows = true,
): Promise<Outcome> {
  const done = actAsReferred(turn, referral, command);
  if (!done.ok) return refused(turn, done.refusal);
  const { state } = done.value;
  const reply = shows ? (await briefly(turn, state, said)).reply : call([said]);
  return {
    session: withoutTalk(withReferral(turn.session, state)),
    saves: [done.value],
    ...(reply && { reply }),
  };
}
