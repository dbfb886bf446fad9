import type { ShownOffice, ShownReferral } from '#content/messages/id/referrals.ts';
import { questionButtons, questionParts } from '#core/notice/referral-notices.ts';
import type { Office } from '#core/referral/office.ts';
import { isDiscreet, type Referral } from '#core/referral/referral.ts';
import type { Button, Part } from '#core/talk/session.ts';
import type { Outcome, Turn } from '../context.ts';
import { isShown } from '../own-referral.ts';
import { answer, button, call, inline, part } from '../reply.ts';
import { areaName, show, showDate } from '../show.ts';

/** An office as sentences name it. */
export const showOffice = async ({ house }: Turn, { role, area }: Office): Promise<ShownOffice> => ({
  role,
  area: area === 'ID' ? 'Indonesia' : areaName(await house.places(), area),
});

/** A referral in codes, for the sentences of content/messages. */
export async function showReferral(turn: Turn, referral: Referral): Promise<ShownReferral> {
  const { reference, state, purpose, about, late, due, area } = referral;
  const holder = referral.holder && (await turn.house.staff.find(referral.holder.id));
  return {
    reference: show(reference),
    state,
    purpose,
    office: await showOffice(turn, referral.to),
    about: show(about.reference),
    late,
    ...(holder ? { holder: holder.name } : {}),
    ...(due === undefined ? {} : { until: showDate(due, area) }),
  };
}

/** A referral as the person sees it: the question while it waits for her, else where it stands and what came of it. */
export async function ownCard(turn: Turn, referral: Referral, before: readonly Part[]): Promise<Outcome> {
  const { session } = turn;
  if (referral.state === 'asking') {
    const { area } = await showOffice(turn, referral.to);
    const rows = questionButtons(referral).map((row) => [...row]);
    return { session, reply: call([...before, ...questionParts(referral, area)], inline(...rows)) };
  }
  const shown = part('referral.card', { referral: await showReferral(turn, referral) });
  const { outcome, private: words } = referral;
  const ended =
    outcome && words?.outcome !== undefined
      ? [part('referral.outcome', { outcome, text: words.outcome })]
      : [];
  return { session, reply: call([...before, shown, ...ended], inline(...ownRows(referral))) };
}

/** What the person may do with it now. */
function ownRows({ state, reference }: Referral): Button[][] {
  if (state !== 'sent' && state !== 'accepted' && state !== 'declined') return [];
  return [
    state === 'declined' ? [] : [button(part('button.referral.more'), `rf:more:${reference}`)],
    [button(part('button.referral.revoke'), `rf:revoke:${reference}`)],
  ];
}

/** Referrals of this chat as lines of /status, with a button for each that still runs. Nothing that is discreet. */
export async function referralLines(
  turn: Turn,
  listed: readonly Referral[],
): Promise<{ readonly parts: readonly Part[]; readonly rows: readonly Button[][] }> {
  const all = listed.filter(isShown);
  if (all.length === 0) return { parts: [], rows: [] };
  const lines = await Promise.all(
    all.map(async ({ reference, state, late, to }) =>
      part('referral.line', {
        reference: show(reference),
        office: await showOffice(turn, to),
        state,
        late,
      }),
    ),
  );
  const rows = all
    .filter(({ state }) => state !== 'revoked' && state !== 'not-agreed')
    .slice(0, 5)
    .map(({ reference }) => [
      button(part('button.open', { reference: show(reference) }), `rf:card:${reference}`),
    ]);
  return { parts: [part('referral.head'), ...lines], rows };
}

/** How many are kept for this chat, for /dataku. */
export function referralParts(listed: readonly Referral[]): readonly Part[] {
  const all = listed.filter(isShown);
  return all.length > 0 ? [part('referral.kept-here', { count: all.length })] : [];
}

/** After an act of hers: what is discreet is not named again unasked. */
export const briefly = async (turn: Turn, referral: Referral, said: Part): Promise<Outcome> =>
  isDiscreet(referral) ? { session: turn.session, reply: answer([said]) } : ownCard(turn, referral, [said]);
