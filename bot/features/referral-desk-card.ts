import { sideOf } from '#core/access-referrals.ts';
import { sendOnButton } from '#core/notice/referral-notices.ts';
import { coarseOffice } from '#core/referral/office.ts';
import type { Referral } from '#core/referral/referral.ts';
import { ancestorOf } from '#core/shared/area.ts';
import type { StaffActor } from '#core/shared/decision.ts';
import type { Button, Part, Reply } from '#core/talk/session.ts';
import { referralActsOf } from '#core/use-cases/handle-referral.ts';

import type { Turn } from '../context.ts';
import { button, call, inline, part } from '../reply.ts';
import { areaName } from '../show.ts';
import { showOffice, showReferral } from './referral-card.ts';

/** A referral as an officer sees it: codes and a coarse place; words for whoever has accepted, or whose office wrote them. */
export async function deskCardOf(
  turn: Turn,
  referral: Referral,
  actor: StaffActor,
  before: readonly Part[],
): Promise<Reply> {
  const side = sideOf(actor, 'referral.read', referral);
  const { area, override, consent, outcome } = referral;
  const shown = side === 'holder' ? area : area && (ancestorOf(area, 'regency') ?? area);
  const card = part('referral.desk.card', {
    referral: {
      ...(await showReferral(turn, referral)),
      from: await showOffice(turn, side === 'receiver' ? coarseOffice(referral.from) : referral.from),
      place: shown === undefined ? '?' : areaName(await turn.house.places(), shown),
      consent,
      ...(override && { ground: override.ground }),
      ...(outcome && { outcome }),
    },
  });
  const words =
    side === 'holder' || side === 'sender'
      ? await wordsOf(turn, referral, side)
      : [part('referral.desk.coarse')];
  return call([...before, card, ...words], inline(...rowsOf(referral, actor)));
}

async function wordsOf(turn: Turn, referral: Referral, side: 'holder' | 'sender'): Promise<Part[]> {
  const { private: words, next, consent } = referral;
  if (!words) return [];
  const { reason, told, name, contact, place, override, declined, revoked, outcome, thread } = words;
  const isHolder = side === 'holder';
  const names = { ...(name && { name }), ...(contact && { contact }), ...(place && { place }) };
  return [
    part('referral.desk.words', { reason, told, names: isHolder ? names : {} }),
    ...(override === undefined ? [] : [part('referral.desk.override', { why: override })]),
    ...(isHolder && consent === 'unnamed' ? [part('referral.desk.unnamed')] : []),
    ...(declined === undefined || isHolder
      ? []
      : [
          part('referral.desk.declined', {
            reason: declined,
            ...(next && { next: await showOffice(turn, next) }),
          }),
        ]),
    ...(revoked === undefined ? [] : [part('referral.desk.taken-back', { reason: revoked })]),
    ...(isHolder && thread.length > 0 ? [part('referral.desk.thread', { thread: thread.slice(-8) })] : []),
    ...(isHolder && outcome !== undefined && referral.outcome
      ? [part('referral.outcome', { outcome: referral.outcome, text: outcome })]
      : []),
  ];
}

function rowsOf(referral: Referral, actor: StaffActor): Button[][] {
  const acts = referralActsOf(referral, actor);
  const does = (verb: string, label: Part) => button(label, `rs:${verb}:${referral.reference}`);
  return [
    acts.includes('accept') ? [does('accept', part('button.referral.accept'))] : [],
    acts.includes('finish')
      ? [does('finish', part('button.referral.finish')), does('tell', part('button.referral.tell'))]
      : [],
    acts.includes('decline') ? [does('decline', part('button.referral.decline'))] : [],
    ...(acts.includes('send-on') && referral.next ? [[sendOnButton(referral.reference, referral.next)]] : []),
    acts.includes('send-on') ? [does('on', part('button.referral.send-on'))] : [],
    acts.includes('revoke') ? [does('revoke', part('button.referral.take-back'))] : [],
  ];
}
