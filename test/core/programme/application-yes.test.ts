import { describe, expect, it } from 'vitest';
import { createSystem } from '#adapters/system.ts';
import type { Application } from '#core/programme/application.ts';
import { type ApplicationAct, ApplicationCommand, type Submit } from '#core/programme/application-command.ts';
import { memberOfChat } from '#core/programme/application-group.ts';
import {
  APPLICATION_TRANSITIONS,
  decideApplication,
  submitApplication,
} from '#core/programme/application-life.ts';
import { toStepsFor } from '#core/programme/application-steps.ts';
import { countYeses, PASS_LASTS, sizeStanding } from '#core/programme/yes.ts';
import type { Actor } from '#core/shared/decision.ts';
import { ChatId, StaffId } from '#core/shared/ids.ts';

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
const CHAT = ChatId.parse('telegram:7009');

function begin(more: Partial<Submit>): Application {
  const command = ApplicationCommand.parse({
    kind: 'submit',
    id: system.newId(),
    purpose: 'apply',
    programme: 'goat-aid',
    edition: '2026-01-01',
    lane: 'relief',
    chat: 'telegram:7001',
    language: 'id',
    consent: '2026-11',
    papers: [],
    steps: [
      { id: 'village', holder: 'village' },
      { id: 'social-office', holder: 'social-office' },
    ],
    facts: {},
    ...more,
  });
  if (command.kind !== 'submit') throw new Error('not a submit');
  return submitApplication(command, { ...system, now: START, actor: RESIDENT }).state;
}

const decide = (file: Application, command: ApplicationAct, actor: Actor = RESIDENT, now = START) =>
  decideApplication(file, command, { ...system, now, actor });

function play(file: Application, command: ApplicationAct, actor: Actor = RESIDENT, now = START): Application {
  const decided = decide(file, command, actor, now);
  if (!decided.ok) throw new Error(decided.refusal.code);
  return decided.value.state;
}

function refusalOf(file: Application, command: ApplicationAct, actor: Actor = RESIDENT, now = START) {
  const decided = decide(file, command, actor, now);
  return decided.ok ? undefined : decided.refusal.code;
}

const proposed = () =>
  begin({ purpose: 'propose', grounds: ['elderly'], about: 'Nenek Rekaan', why: 'Sendiri' });
const grouped = () => begin({ asGroup: { name: 'Maju Rekaan', isMember: false } });
const passOf = (file: Application): string => file.private?.pass?.code ?? '';

describe('a proposal', () => {
  it('keeps its grounds as codes, and whom it is about among the sealed words', () => {
    const { private: words, ...open } = proposed();
    expect(open.grounds).toEqual(['elderly']);
    expect(JSON.stringify(open)).not.toMatch(/Rekaan|Sendiri/);
    expect(words).toMatchObject({ about: 'Nenek Rekaan', why: 'Sendiri' });
  });

  it('stays one until the household has said yes, or could not be reached; approved only with a yes', () => {
    const file = proposed();
    expect(refusalOf(file, { kind: 'forward' }, OFFICER)).toBe('application.no-yes');
    const unreached = play(file, { kind: 'hear', said: 'unreached' }, OFFICER);
    const onwards = play(unreached, { kind: 'forward' }, OFFICER);
    expect(onwards.step).toBe(1);
    expect(refusalOf(onwards, { kind: 'accept' }, OFFICER)).toBe('application.no-yes');
    const agreed = play(onwards, { kind: 'hear', said: 'yes' }, OFFICER);
    expect(agreed.household).toMatchObject({ said: 'yes', by: 'staff', staff: '01JAR1NG000000000000000001' });
    expect(play(agreed, { kind: 'accept' }, OFFICER).state).toBe('accepted');
  });

  it('ends with the household’s no, and nobody but staff writes down what was heard', () => {
    expect(play(proposed(), { kind: 'hear', said: 'no' }, OFFICER)).toMatchObject({
      state: 'withdrawn',
      late: false,
    });
    expect(refusalOf(proposed(), { kind: 'hear', said: 'yes' })).toBe('access.denied');
  });

  it('is answered by the household itself with a code that ends after seven days', () => {
    const lent = play(proposed(), { kind: 'lend-pass' }, OFFICER);
    const code = passOf(lent);
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(refusalOf(lent, { kind: 'consent', code: 'ZZZZ', said: 'yes' })).toBe('pass.unknown');
    expect(refusalOf(lent, { kind: 'consent', code, said: 'yes' }, RESIDENT, START + PASS_LASTS + 1)).toBe(
      'pass.unknown',
    );
    const taken = play(lent, { kind: 'consent', code, said: 'yes' });
    expect(taken).toMatchObject({ state: 'taken-up', household: { said: 'yes', by: 'own' } });
    expect(taken.private?.pass).toBeUndefined();
    expect(taken.due).toBeUndefined();
    expect(play(lent, { kind: 'consent', code, said: 'no' }).state).toBe('withdrawn');
  });

  it('gives its author no reasons: it is neither returned nor objected to', () => {
    const file = play(proposed(), { kind: 'hear', said: 'yes' }, OFFICER);
    expect(refusalOf(file, { kind: 'return', reason: 'kurang' }, OFFICER)).toBe('application.not-open');
    expect(refusalOf(file, { kind: 'tell', heard: 'accepted' })).toBe('application.not-open');
  });

  it('begins with the first office of Jaring, and an objection above the village', () => {
    const steps = [
      { id: 'start', holder: 'person' as const, title: { id: 'Datang', en: 'Come' } },
      { id: 'village', holder: 'village' as const, title: { id: 'Musyawarah', en: 'Meeting' } },
    ];
    expect(toStepsFor({ steps }, 'propose').map(({ id }) => id)).toEqual(['village']);
    expect(toStepsFor({ steps: steps.slice(0, 1) }, 'propose').map(({ holder }) => holder)).toEqual([
      'village',
    ]);
    expect(toStepsFor({ steps }, 'dispute')).toEqual([
      { id: 'dispute-check', holder: 'social-office', days: 14 },
    ]);
    expect(toStepsFor({ steps }, 'apply')).toHaveLength(2);
  });
});

describe('a group', () => {
  it('counts a member by her own yes from her own chat, once', () => {
    const invited = play(grouped(), { kind: 'invite' });
    const code = passOf(invited);
    const joined = play(invited, { kind: 'join', code, chat: CHAT });
    expect(joined.group && countYeses(joined.group)).toMatchObject({ yes: 1, unverified: 0 });
    expect(refusalOf(joined, { kind: 'join', code, chat: CHAT })).toBe('pass.already');
    expect(refusalOf(joined, { kind: 'join', code: 'ZZZZ', chat: ChatId.parse('telegram:1') })).toBe(
      'pass.unknown',
    );
  });

  it('counts a yes on the contact’s phone only when an officer has verified it', () => {
    const gathered = play(grouped(), { kind: 'join-by-phone', label: 'Bu Rekaan' });
    const recorded = play(gathered, { kind: 'send' });
    const member = recorded.group?.members[0]?.id ?? '';
    expect(recorded.group && countYeses(recorded.group)).toMatchObject({ yes: 0, unverified: 1 });
    expect(refusalOf(recorded, { kind: 'verify', member })).toBe('access.denied');
    const verified = play(recorded, { kind: 'verify', member }, OFFICER);
    expect(verified.group && countYeses(verified.group)).toEqual({
      yes: 1,
      unverified: 0,
      verifiedBy: ['01JAR1NG000000000000000001'],
    });
  });

  it('lets a member leave at any time before the end, and forgets who she was', () => {
    const invited = play(grouped(), { kind: 'invite' });
    const joined = play(invited, { kind: 'join', code: passOf(invited), chat: CHAT });
    const member = memberOfChat(joined, CHAT)?.id ?? '';
    const left = play(joined, { kind: 'leave', member });
    expect(left.group && countYeses(left.group).yes).toBe(0);
    expect(JSON.stringify(left)).not.toContain(CHAT);
    expect(refusalOf(left, { kind: 'leave', member })).toBe('application.not-open');
    for (const state of ['open', 'returned', 'accepted', 'received', 'refused', 'objected'] as const)
      expect(APPLICATION_TRANSITIONS[state]).toHaveProperty('leave');
  });

  it('is joined by nobody where no group asks', () => {
    expect(refusalOf(begin({}), { kind: 'invite' })).toBe('application.not-open');
    expect(refusalOf(begin({}), { kind: 'hear', said: 'yes' }, OFFICER)).toBe('application.not-open');
  });

  it('has as many as the programme asks for, too few or many, or nobody knows', () => {
    expect(sizeStanding({ atLeast: 5, atMost: 20 }, 4)).toBe('unmet');
    expect(sizeStanding({ atLeast: 5, atMost: 20 }, 5)).toBe('met');
    expect(sizeStanding({ atLeast: 5, atMost: 20 }, 21)).toBe('unmet');
    expect(sizeStanding(undefined, 7)).toBe('unknown');
    expect(sizeStanding({}, 7)).toBe('unknown');
  });
});
