import type { Application } from '#core/programme/application.ts';
import type { ApplicationAct } from '#core/programme/application-command.ts';
import { findPassRefusal } from '#core/programme/application-pass.ts';
import { findYesRefusal } from '#core/programme/application-yes.ts';
import { mayTryCode, missedAgain } from '#core/programme/yes.ts';
import { prepareApplicationAct } from '#core/use-cases/handle-application.ts';
import type { Outcome, Turn } from '../context.ts';
import { fileApplication } from '../own-application.ts';
import { printPass, readPassIn, type TypedPass } from '../proposal-words.ts';
import { answer, button, call, inline, menuKeyboard, part } from '../reply.ts';
import { show } from '../show.ts';
import { findProgramme, programmeName } from '../show-application.ts';
import { toSubmit } from './apply-submit.ts';
import { withoutTalk } from './escape.ts';

const RESIDENT = { kind: 'resident' } as const;
/** Files in these states are not asked for twice. */
const RUNNING: readonly Application['state'][] = ['open', 'returned', 'accepted', 'objected'];

/** What a code opens: one question and nothing else. A code that is wrong or has ended says only that. */
export async function showPass(turn: Turn, pass: TypedPass): Promise<Outcome> {
  if (!mayTryCode(turn.session.misses, turn.now))
    return { session: withoutTalk(turn.session), reply: answer([part('pass.wait')], menuKeyboard()) };
  const file = await findByPass(turn, pass);
  if (!file) return missed(turn);
  if (file.group) return (await import('./group-member.ts')).inviteMember(withoutMisses(turn), file, pass);
  const programme = programmeName(await findProgramme(file.programme), file.programme, turn.language);
  const typed = printPass(pass.reference, pass.code);
  const keyboard = inline([
    button(part('button.apply.agree'), `pass:yes:${typed}`),
    button(part('button.apply.disagree'), `pass:no:${typed}`),
  ]);
  return {
    session: withoutTalk(turn.session),
    reply: answer([part('pass.household', { programme })], keyboard),
  };
}

/** Her own yes or no. */
export async function pressedPass(turn: Turn, verb: string, typed: string): Promise<Outcome> {
  const pass = readPassIn(typed);
  const file = pass && (await findByPass(turn, pass));
  if (!pass || !file || file.group) return unknown(turn);
  return answerProposal(turn, file, {
    kind: 'consent',
    code: pass.code,
    said: verb === 'yes' ? 'yes' : 'no',
  });
}

/** A slip of the finger costs nothing; whoever searches has to wait. */
const missed = (turn: Turn): Outcome => {
  const told = unknown(turn);
  return { ...told, session: { ...told.session, misses: missedAgain(turn.session.misses, turn.now) } };
};

const withoutMisses = (turn: Turn): Turn => {
  const { misses: _, ...session } = turn.session;
  return { ...turn, session };
};

const unknown = (turn: Turn): Outcome => ({
  session: withoutTalk(turn.session),
  reply: answer([part('pass.unknown')], menuKeyboard()),
});

async function findByPass({ house, now }: Turn, pass: TypedPass): Promise<Application | undefined> {
  const found = await house.aggregates.findByReference(pass.reference);
  const file =
    found?.kind === 'application' ? await house.aggregates.load('application', found.id) : undefined;
  if (file?.group) return findPassRefusal(file, pass.code, now) ? undefined : file;
  if (file?.state !== 'open') return undefined;
  const consent = { kind: 'consent', code: pass.code, said: 'yes' } as const;
  return findYesRefusal(file, consent, now) ? undefined : file;
}

/** A yes makes a request of the household's own, in its own chat, and the proposal has done its work; a no ends it. */
async function answerProposal(
  turn: Turn,
  file: Application,
  command: Extract<ApplicationAct, { kind: 'consent' }>,
): Promise<Outcome> {
  const prepared = prepareApplicationAct(file, command, RESIDENT, turn.house.system);
  const programme = await findProgramme(file.programme);
  if (!prepared.ok || !programme) return unknown(turn);
  const session = withoutTalk(turn.session);
  const saves = [prepared.value];
  if (command.said === 'no')
    return { session, saves, reply: call([part('pass.household-no')], menuKeyboard()) };
  const own = await turn.house.applications.ofChat(turn.incoming.chat, 20);
  const running = own.some(
    (one) => one.purpose === 'apply' && one.programme === file.programme && RUNNING.includes(one.state),
  );
  if (running) return { session, saves, reply: call([part('pass.household-running')], menuKeyboard()) };
  const filed = fileApplication(turn, toSubmit(turn, 'apply', programme, file.area, undefined));
  const reference = show(filed.save.state.reference);
  return {
    session: withoutTalk(filed.session),
    saves: [...saves, filed.save],
    reply: call([part('pass.household-yes', { reference })], menuKeyboard()),
  };
}
