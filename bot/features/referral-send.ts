import * as z from 'zod';
import { GROUND_WORDS, PURPOSE_WORDS, REFERRAL_DAYS, REFERRAL_DAYS_IN_DANGER } from '#content/referrals.ts';
import { namesIn } from '#core/notice/referral-notices.ts';
import { Office } from '#core/referral/office.ts';
import { OverrideGround, PURPOSES, ReferralPurpose } from '#core/referral/referral.ts';
import type { StaffActor } from '#core/shared/decision.ts';
import { Reference, readReference } from '#core/shared/ids.ts';
import type { Button, Part } from '#core/talk/session.ts';
import { findReferable, listOffices, prepareToRefer, type Referable } from '#core/use-cases/refer.ts';
import { change, type Outcome, type Turn } from '../context.ts';
import type { ReferralPress } from '../own-referral.ts';
import { answer, button, inline, part } from '../reply.ts';
import { show } from '../show.ts';
import { saysNo, saysYes } from '../typed-words.ts';
import { withoutTalk } from './escape.ts';
import { showOffice } from './referral-card.ts';
import { chooseOffice, readOfficeIn, toOffice } from './referral-offices.ts';
import { refused } from './responder.ts';

/** What an officer has said so far; the first that is missing is asked next. */
const Draft = z.object({
  draft: z.literal(true),
  reference: Reference,
  to: Office.optional(),
  purpose: ReferralPurpose.optional(),
  reason: z.string().optional(),
  told: z.string().optional(),
  danger: z.boolean().optional(),
  ground: OverrideGround.optional(),
  why: z.string().optional(),
});
type Draft = z.infer<typeof Draft>;

/** `/rujuk <nomor>`, or the button on a file: to whom first. */
export async function beginReferral(turn: Turn, actor: StaffActor, typed: string): Promise<Outcome> {
  const reference = readReference(typed);
  if (typed === '') return { session: turn.session, reply: answer([part('referral.desk.which')]) };
  if (!reference) return refused(turn, { code: 'not-found' });
  return goOn(turn, actor, { draft: true, reference });
}

/** A button of this way; undefined when it is another room's. */
export async function pressedToSend(
  turn: Turn,
  actor: StaffActor,
  { verb, typed, choice }: ReferralPress,
): Promise<Outcome | undefined> {
  if (verb === 'new') return beginReferral(turn, actor, typed);
  if (!['to', 'for', 'ask', 'danger', 'ground', 'tells', 'drop'].includes(verb)) return undefined;
  const draft = draftIn(turn);
  if (!draft || draft.reference !== readReference(typed))
    return { session: turn.session, reply: answer([part('menu.old-button')]) };
  switch (verb) {
    case 'to':
      return goOn(turn, actor, { ...draft, to: toOffice(choice) });
    case 'for':
      return goOn(turn, actor, { ...draft, purpose: ReferralPurpose.catch('other').parse(choice) });
    case 'ask':
      return send(turn, actor, draft, undefined);
    case 'danger':
      return goOn(turn, actor, { ...draft, danger: true });
    case 'ground':
      return goOn(turn, actor, { ...draft, ground: OverrideGround.catch('life').parse(choice) });
    case 'tells':
      return send(turn, actor, draft, choice !== 'no');
    default:
      return drop(turn);
  }
}

/** Words at the step that is asked; undefined when nothing of this way is. */
export async function wroteToSend(turn: Turn, actor: StaffActor, text: string): Promise<Outcome | undefined> {
  const draft = draftIn(turn);
  if (!draft) return undefined;
  if (draft.to === undefined) {
    const referable = await findReferable(draft.reference, actor, turn.house.aggregates);
    if (!referable.ok) return refused(turn, referable.refusal);
    const fitting = readOfficeIn(text, await listOffices(referable.value, actor, turn.house.staff));
    const [only] = fitting;
    return fitting.length === 1 && only
      ? goOn(turn, actor, { ...draft, to: only })
      : goOn(turn, actor, draft, fitting);
  }
  if (draft.purpose === undefined) {
    const purpose = PURPOSE_WORDS.find(([, words]) => words.test(text))?.[0] ?? 'other';
    return goOn(turn, actor, { ...draft, purpose });
  }
  if (draft.reason === undefined) return goOn(turn, actor, { ...draft, reason: text.slice(0, 500) });
  if (draft.told === undefined) return goOn(turn, actor, { ...draft, told: text.slice(0, 1500) });
  return wroteAtEnd(turn, actor, draft, text);
}

/** At the end: ask the person, or why not, and whether she is told. */
function wroteAtEnd(turn: Turn, actor: StaffActor, draft: Draft, text: string): Promise<Outcome> | Outcome {
  if (!draft.danger) {
    if (saysYes(text) || /tanya/i.test(text)) return send(turn, actor, draft, undefined);
    if (saysNo(text)) return drop(turn);
    return goOn(turn, actor, { ...draft, danger: /bahaya|mendesak/i.test(text) });
  }
  if (draft.ground === undefined) {
    const ground = GROUND_WORDS.find(([, words]) => words.test(text))?.[0];
    return goOn(turn, actor, { ...draft, ...(ground && { ground }) });
  }
  if (draft.why === undefined) return goOn(turn, actor, { ...draft, why: text.slice(0, 500) });
  if (saysYes(text) || saysNo(text)) return send(turn, actor, draft, saysYes(text));
  return goOn(turn, actor, draft);
}

function draftIn({ session }: Turn): Draft | undefined {
  const { awaiting } = session;
  return awaiting?.kind === 'referral-desk' ? Draft.safeParse(awaiting.params).data : undefined;
}

const drop = (turn: Turn): Outcome => ({
  session: withoutTalk(turn.session),
  reply: answer([part('referral.desk.dropped')]),
});

/** The next thing that is missing. */
async function goOn(
  turn: Turn,
  actor: StaffActor,
  draft: Draft,
  among?: readonly Office[],
): Promise<Outcome> {
  const referable = await findReferable(draft.reference, actor, turn.house.aggregates);
  if (!referable.ok) return refused(turn, referable.refusal);
  const session = change(turn, { awaiting: { kind: 'referral-desk', params: { ...draft } } });
  const ask = (said: Part, rows: Button[][] = []): Outcome => ({
    session,
    reply: answer([said], rows.length > 0 ? inline(...rows) : undefined),
  });
  const { reference } = draft;
  if (draft.to === undefined) {
    const all = await listOffices(referable.value, actor, turn.house.staff);
    const said = part('referral.desk.to-whom', { reference: show(reference) });
    if (all.length === 0) return { session: turn.session, reply: answer([part('referral.desk.nobody')]) };
    return ask(said, await chooseOffice(turn, among?.length ? among : all, `rs:to:${reference}`));
  }
  if (draft.purpose === undefined) return ask(part('referral.desk.what-for'), purposeRows(reference));
  if (draft.reason === undefined) return ask(part('referral.desk.why'));
  if (draft.told === undefined) return ask(part('referral.desk.tell-what'));
  if (!draft.danger) return ask(await surePart(turn, draft, referable.value), sureRows(reference));
  return askOfDanger(draft, ask);
}

function askOfDanger(
  { reference, ground, why }: Draft,
  ask: (said: Part, rows?: Button[][]) => Outcome,
): Outcome {
  if (ground === undefined)
    return ask(
      part('referral.desk.ground'),
      OverrideGround.options.map((one) => [
        button(part('button.referral.ground', { ground: one }), `rs:ground:${reference}:${one}`),
      ]),
    );
  if (why === undefined) return ask(part('referral.desk.ground-why'));
  return ask(
    part('referral.desk.tells'),
    [true, false].map((tells) => [
      button(part('button.referral.tells', { tells }), `rs:tells:${reference}:${tells ? 'yes' : 'no'}`),
    ]),
  );
}

const purposeRows = (reference: Reference): Button[][] =>
  PURPOSES.map((purpose) => [
    button(part('button.referral.purpose', { purpose }), `rs:for:${reference}:${purpose}`),
  ]);

const sureRows = (reference: Reference): Button[][] => [
  [button(part('button.referral.ask'), `rs:ask:${reference}`)],
  [button(part('button.referral.danger'), `rs:danger:${reference}`)],
  [button(part('button.referral.drop'), `rs:drop:${reference}`)],
];

async function surePart(turn: Turn, draft: Draft, referable: Referable): Promise<Part> {
  return part('referral.desk.sure', {
    // All four stand here: whatever is missing was asked before.
    office: await showOffice(turn, draft.to ?? { role: 'coordinator', area: 'ID' }),
    purpose: draft.purpose ?? 'other',
    reason: draft.reason ?? '',
    told: draft.told ?? '',
    names: namesIn(referable),
    days: REFERRAL_DAYS,
  });
}

/** Saves it: the person is asked, or with a ground it goes at once. */
async function send(
  turn: Turn,
  actor: StaffActor,
  draft: Draft,
  tells: boolean | undefined,
): Promise<Outcome> {
  const { to, purpose, reason, told, ground, why } = draft;
  const referable = await findReferable(draft.reference, actor, turn.house.aggregates);
  if (!referable.ok) return refused(turn, referable.refusal);
  if (!to || !purpose || !reason || !told) return goOn(turn, actor, draft);
  const override = tells !== undefined && ground && why ? { ground, why, tells } : undefined;
  if (tells !== undefined && !override) return goOn(turn, actor, { ...draft, danger: true });
  const wish = { to, purpose, reason, told, override };
  const days = override ? REFERRAL_DAYS_IN_DANGER : REFERRAL_DAYS;
  const prepared = await prepareToRefer(referable.value, wish, actor, days, turn.house);
  if (!prepared.ok) return refused(turn, prepared.refusal);
  const key = override ? 'referral.desk.sent-now' : 'referral.desk.asked';
  return {
    session: withoutTalk(turn.session),
    saves: [prepared.value],
    reply: answer([part(key, { reference: show(prepared.value.state.reference) })]),
  };
}
