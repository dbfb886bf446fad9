import { describe, expect, it } from 'vitest';
import { ChatId, StaffId } from '#core/shared/ids.ts';
import { handBack, handOver, isSilent } from '#core/talk/handover.ts';
import { newSession } from '#core/talk/session.ts';
import { play } from './goats.ts';

const [rina, andi] = ['01ARZ3NDEKTSV4RRFFQ69G5FAV', '01ARZ3NDEKTSV4RRFFQ69G5FAW'].map((id) =>
  StaffId.parse(id),
) as [StaffId, StaffId];
const session = { ...newSession(ChatId.parse('telegram:1')), talk: play('3').talk };

describe('a chat that a human has taken over', () => {
  it('is silent, and its form waits', () => {
    const held = handOver(session, { report: 'r', staff: rina });
    expect(isSilent(session)).toBe(false);
    expect(isSilent(held)).toBe(true);
    expect(held.talk).toEqual(session.talk);
  });

  it('has one holder at a time', () => {
    const held = handOver(session, { report: 'r', staff: rina });
    expect(handOver(held, { report: 'r', staff: andi })).toBe(held);
    expect(handBack(held, andi)).toBe(held);
  });

  it('is given back as it was', () => {
    const held = handOver(session, { report: 'r', staff: rina });
    expect(handBack(held, rina)).toEqual(session);
    expect(handBack(held)).toEqual(session);
    expect(handBack(session)).toBe(session);
  });
});
