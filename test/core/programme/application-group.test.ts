import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSystem } from '#adapters/system.ts';
import type { Application } from '#core/programme/application.ts';
import { type ApplicationAct, ApplicationCommand } from '#core/programme/application-command.ts';
import { memberOfChat } from '#core/programme/application-group.ts';
import { decideApplication, submitApplication } from '#core/programme/application-life.ts';
import { countYeses, isFull, mayTryCode, missedAgain } from '#core/programme/yes.ts';
import type { Actor } from '#core/shared/decision.ts';
import { ChatId, StaffId } from '#core/shared/ids.ts';
import { prepareApplicationAct } from '#core/use-cases/handle-application.ts';

const START = Date.UTC(2026, 10, 26, 3);
const system = createSystem({ now: () => START });
const RESIDENT: Actor = { kind: 'resident' };
const OFFICER: Actor = {
  kind: 'staff',
  id: StaffId.parse('01JAR1NG000000000000000001'),
  role: 'village-officer',
  area: 'ID',
  name: 'Contoh',
};
const SPEAKER = ChatId.parse('telegram:7001');
const chatOf = (n: number) => ChatId.parse(`telegram:${7100 + n}`);

/** A group whose speaker is a member, before anybody else has joined. */
function open(atMost?: number): Application {
  const command = ApplicationCommand.parse({
    kind: 'submit',
    id: system.newId(),
    purpose: 'apply',
    programme: 'goat-aid',
    edition: '2026-01-01',
    lane: 'relief',
    chat: SPEAKER,
    language: 'id',
    consent: '2026-11',
    papers: [],
    steps: [{ id: 'village', holder: 'village' }],
    facts: {},
    asGroup: { name: 'Maju Rekaan', isMember: true, ...(atMost && { size: { atMost } }) },
  });
  if (command.kind !== 'submit') throw new Error('not a submit');
  return submitApplication(command, { ...system, now: START, actor: RESIDENT }).state;
}

const decide = (file: Application, command: ApplicationAct, actor: Actor = RESIDENT) =>
  decideApplication(file, command, { ...system, now: START, actor });

/** Something that one of nine people, the speaker or an officer does. */
type Doing = readonly ['join' | 'leave' | 'record' | 'verify' | 'take-out' | 'renew' | 'send', number];

function toCommand(file: Application, [doing, n]: Doing): ApplicationAct {
  const phones = (file.group?.members ?? []).filter(({ by }) => by === 'phone');
  const phone = phones[n % Math.max(1, phones.length)]?.id ?? 'NOBODY';
  switch (doing) {
    case 'join':
      return { kind: 'join', code: file.private?.pass?.code ?? '', chat: chatOf(n) };
    case 'leave':
      return { kind: 'leave', member: memberOfChat(file, chatOf(n))?.id ?? 'NOBODY' };
    case 'record':
      return { kind: 'join-by-phone', label: `Orang ${n}` };
    case 'verify':
      return { kind: 'verify', member: phone };
    case 'take-out':
      return { kind: 'leave', member: phone };
    case 'renew':
      return { kind: 'invite' };
    case 'send':
      return { kind: 'send' };
  }
}

/** Who is in, told a second time in the plainest way: a set of chats, and for each phone whether it was checked. */
interface Expected {
  readonly chats: Set<string>;
  readonly phones: Map<string, boolean>;
}

function follow(
  { chats, phones }: Expected,
  command: ApplicationAct,
  before: Application,
  after: Application,
) {
  if (command.kind === 'join') chats.add(command.chat);
  if (command.kind === 'join-by-phone') phones.set(after.group?.members.at(-1)?.id ?? '', false);
  if (command.kind === 'verify') phones.set(command.member, true);
  if (command.kind !== 'leave') return;
  phones.delete(command.member);
  const chat = before.private?.members?.find(({ id }) => id === command.member)?.chat;
  if (chat) chats.delete(chat);
}

const doing: fc.Arbitrary<Doing> = fc.tuple(
  fc.constantFrom('join', 'leave', 'record', 'verify', 'take-out', 'renew', 'send'),
  fc.integer({ min: 0, max: 8 }),
);

describe('the yeses of a group', () => {
  it('are those of the chats that are in and of the phones that were checked, whatever happened before', () => {
    fc.assert(
      fc.property(fc.array(doing, { maxLength: 60 }), (doings) => {
        let file = open();
        const expected: Expected = { chats: new Set([SPEAKER]), phones: new Map() };
        for (const one of doings) {
          const command = toCommand(file, one);
          const decided = decide(file, command, one[0] === 'verify' ? OFFICER : RESIDENT);
          if (!decided.ok) continue;
          follow(expected, command, file, decided.value.state);
          file = decided.value.state;
        }
        const checked = [...expected.phones.values()].filter(Boolean).length;
        expect(countYeses(file.group ?? { members: [] })).toMatchObject({
          yes: expected.chats.size + checked,
          unverified: expected.phones.size - checked,
        });
        const kept = (file.private?.members ?? []).map(({ chat, id }) => chat ?? id);
        expect(kept.sort()).toEqual([...expected.chats, ...expected.phones.keys()].sort());
      }),
      { numRuns: 300 },
    );
  });

  it('are never more than the programme surely takes', () => {
    fc.assert(
      fc.property(fc.array(doing, { maxLength: 60 }), (doings) => {
        let file = open(3);
        for (const one of doings) {
          const decided = decide(file, toCommand(file, one), one[0] === 'verify' ? OFFICER : RESIDENT);
          if (decided.ok) file = decided.value.state;
          const { yes, unverified } = countYeses(file.group ?? { members: [] });
          expect(yes + unverified).toBeLessThanOrEqual(3);
        }
      }),
    );
    expect(isFull({ members: [] })).toBe(false);
  });
});

describe('whose chat a file is found from', () => {
  it('moves with a member, never with the speaker herself', () => {
    const file = open();
    const code = file.private?.pass?.code ?? '';
    const joined = prepareApplicationAct(file, { kind: 'join', code, chat: chatOf(1) }, RESIDENT, system);
    if (!joined.ok) throw new Error(joined.refusal.code);
    expect(joined.value.moved).toEqual({ chat: chatOf(1), is: 'in' });
    const { state } = joined.value;
    const left = (chat: ChatId) =>
      prepareApplicationAct(
        state,
        { kind: 'leave', member: memberOfChat(state, chat)?.id ?? '' },
        RESIDENT,
        system,
      );
    expect(left(chatOf(1))).toMatchObject({ value: { moved: { chat: chatOf(1), is: 'out' } } });
    const own = left(SPEAKER);
    expect(own.ok && own.value.moved).toBe(undefined);
  });
});

describe('codes that do not fit', () => {
  it('are few in an hour, then she waits, and the hour begins with the first', () => {
    let misses = missedAgain(undefined, START);
    for (let n = 1; n < 4; n += 1) misses = missedAgain(misses, START + n);
    expect(mayTryCode(misses, START + 5)).toBe(true);
    misses = missedAgain(misses, START + 6);
    expect(mayTryCode(misses, START + 3_599_999)).toBe(false);
    expect(mayTryCode(misses, START + 3_600_000)).toBe(true);
    expect(missedAgain(misses, START + 3_600_001)).toEqual({ since: START + 3_600_001, count: 1 });
  });
});
