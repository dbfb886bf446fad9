import type { Report } from '#core/disaster/report.ts';
import type { StaffActor } from '#core/shared/decision.ts';
import { NOBODY, readReference } from '#core/shared/ids.ts';
import { handBack } from '#core/talk/handover.ts';
import { closeTalk, openTalk } from '#core/use-cases/hand-over-chat.ts';
import { prepareAct } from '#core/use-cases/handle-report.ts';
import { actorOf, change, type Feature, type Outcome, type Turn, toTelling } from '../context.ts';
import { actAsReporter, attachmentOf } from '../own-report.ts';
import { readPassIn } from '../proposal-words.ts';
import { answer, button, call, inline, menuKeyboard, part } from '../reply.ts';
import { show } from '../show.ts';
import { withoutTalk } from './escape.ts';
import { refused } from './responder.ts';

const END = /^\/?selesaibicara(@\w+)?$/i;

/** A chat that a human has taken over: words go to and fro through the house, and the house itself is silent there. */
export const human: Feature = async (turn) => {
  const actor = actorOf(turn);
  if (actor.kind === 'staff') {
    const spoken = await speaking(turn, actor);
    if (spoken) return spoken;
  }
  return turn.session.human ? carried(turn, turn.session.human) : undefined;
};

async function speaking(turn: Turn, actor: StaffActor): Promise<Outcome | undefined> {
  const [verb, typed = ''] = (turn.incoming.action ?? '').split(':');
  if (verb === 'talk') return begin(turn, actor, typed);
  const { awaiting } = turn.session;
  const text = turn.incoming.text?.trim();
  const ends = verb === 'talk-end' || END.test(text ?? '');
  if (awaiting?.kind !== 'talk')
    return ends ? { session: turn.session, reply: answer([part('handover.none')]) } : undefined;
  const report = await turn.house.aggregates.load('report', String(awaiting.params['report']));
  if (!report) return { session: withoutTalk(turn.session), reply: answer([part('handover.none')]) };
  if (ends) return end(turn, actor, report);
  if (turn.incoming.kind !== 'message' || text?.startsWith('/')) return undefined;
  return text === undefined
    ? { session: turn.session, reply: answer([part('handover.words-only')]) }
    : pass(turn, actor, report, text);
}

async function begin(turn: Turn, actor: StaffActor, typed: string): Promise<Outcome> {
  const reference = readReference(typed);
  const found = reference ? await turn.house.aggregates.findByReference(reference) : undefined;
  const report = found?.kind === 'report' ? await turn.house.aggregates.load('report', found.id) : undefined;
  if (!report || report.holder?.id !== actor.id || report.state !== 'taken')
    return refused(turn, { code: 'report.not-taken', params: { reference: typed } });
  if (report.chat === NOBODY) return { session: turn.session, reply: answer([part('handover.gone')]) };
  // Whoever logged it for somebody else in this very chat would speak with herself.
  const own = report.chat === turn.incoming.chat;
  if (own || !(await openTalk(report, actor, toTelling(turn.house))))
    return { session: turn.session, reply: answer([part('handover.busy')]) };
  const said = part('handover.you-speak', { reference: show(report.reference) });
  const session = change(turn, { awaiting: { kind: 'talk', params: { report: report.id } } });
  return {
    session,
    reply: call([said], inline([button(part('button.talk-end'), `talk-end:${report.reference}`)])),
  };
}

/** The holder's words go to the person as they are; whose chat it is no more is told so, and nothing is sent. */
async function pass(turn: Turn, actor: StaffActor, report: Report, text: string): Promise<Outcome> {
  const { session } = await turn.house.sessions.read(report.chat);
  if (session?.human?.staff !== actor.id)
    return { session: withoutTalk(turn.session), reply: call([part('handover.none')]) };
  const command = { kind: 'ask', text: text.slice(0, 1000), live: true } as const;
  const prepared = prepareAct(report, command, actor, turn.house.system);
  if (!prepared.ok) {
    await turn.house.talks.stop(report.chat);
    return refused({ ...turn, session: withoutTalk(turn.session) }, prepared.refusal);
  }
  await turn.house.talks.stop(report.chat);
  return { session: turn.session, saves: [prepared.value] };
}

async function end(turn: Turn, actor: StaffActor, report: Report): Promise<Outcome> {
  const reference = show(report.reference);
  const reply = call([part('handover.closed', { holder: actor.name, reference })], menuKeyboard());
  const about = `talk-closed-${report.id}-${turn.incoming.update}`;
  await closeTalk(report.chat, { staff: actor.id, reply, about }, toTelling(turn.house));
  return { session: withoutTalk(turn.session), reply: answer([part('handover.you-ended', { reference })]) };
}

/** The person's words go to the human, word for word, without a word of ours; danger is still answered at once. */
async function carried(turn: Turn, held: { report: string; staff: string }): Promise<Outcome | undefined> {
  const { text, kind } = turn.incoming;
  if (kind !== 'message' || text?.startsWith('/')) return undefined;
  // A code is for whoever gave it: it opens its one question here too.
  if (text !== undefined && readPassIn(text)) return undefined;
  await turn.house.talks.start(turn.incoming.chat, turn.now);
  const read = await turn.read();
  // Urgent answers with the numbers and adds to this very report, whose holder hears of it.
  if (read?.danger || read?.lifeThreatening) return undefined;
  const report = await turn.house.aggregates.load('report', held.report);
  const attachment = attachmentOf(turn);
  const { point } = turn.incoming;
  const told =
    report &&
    (text !== undefined && !attachment
      ? actAsReporter(turn, report, { kind: 'answer', text: text.slice(0, 4096) })
      : actAsReporter(turn, report, {
          kind: 'add',
          details: {
            ...(text === undefined ? {} : { text }),
            ...(attachment ? { attachments: [attachment] } : {}),
            ...(point ? { point } : {}),
          },
        }));
  if (told && told.save.state.holder?.id === held.staff) return { session: told.session, saves: [told.save] };
  await turn.house.talks.stop(turn.incoming.chat);
  const reply = call([part('handover.over')], menuKeyboard());
  return { session: handBack(told?.session ?? turn.session), saves: told ? [told.save] : [], reply };
}
