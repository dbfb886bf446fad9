import { describe, expect, it } from 'vitest';
import { createMemoryStores } from '#adapters/memory.ts';
import { catalogue } from '#content/programmes/compiled.ts';
import { interpretedCatalogue } from '#core/programme/catalogue.ts';
import type { ListedProgramme } from '#core/programme/programme.ts';
import { decideNow, replayDecided } from '#core/programme/replay.ts';
import { printOfRules } from '#core/programme/rules-print.ts';
import { ChatId } from '#core/shared/ids.ts';
import { newSession } from '#core/talk/session.ts';
import { replayDecisions } from '#core/use-cases/replay-decisions.ts';

const ON = '2026-11-25';
/** Insured by the state until it stopped, and seriously ill. */
const FACTS = { 'household.healthInsurance': 'state-paid-stopped', 'household.seriousIllness': true };
const ID = 'pbi-jkn-reactivation';
const programme = catalogue.programmes.find(({ id }) => id === ID) as ListedProgramme;
const changed = (more: Partial<ListedProgramme>) => interpretedCatalogue([{ ...programme, ...more }]);
const decided = decideNow(changed({}), FACTS, ON);

describe('a past decision', () => {
  it('names the edition it was taken under, and what could not be told is none', () => {
    expect(decided).toEqual({
      on: ON,
      said: { [ID]: { edition: '2025-01-01', verdict: 'likely' } },
      rules: printOfRules(changed({}), ON),
    });
    expect(decideNow(changed({}), {}, ON).said).toEqual({});
  });

  it('is the same when it is replayed by the same rules, compiled or read', () => {
    expect(replayDecided(changed({}), FACTS, decided)).toEqual([]);
    expect(replayDecided(catalogue, FACTS, decideNow(catalogue, FACTS, ON))).toEqual([]);
  });

  it('stays the same when a newer edition begins after its day', () => {
    const [first] = programme.editions;
    if (!first) throw new Error('an edition');
    const newer = changed({ editions: [first, { ...first, from: '2026-12-01' }] });
    expect(replayDecided(newer, FACTS, decided)).toEqual([]);
  });

  it('differs when a rule, an edition or the programme was changed behind its back', () => {
    const [rule] = programme.conditions;
    const [first] = programme.editions;
    if (!rule || !first) throw new Error('a rule and an edition');
    const stricter = { ...rule, when: { fact: 'household.healthInsurance', is: 'none' } } as typeof rule;
    const kindOf = (more: Partial<ListedProgramme>) => replayDecided(changed(more), FACTS, decided);
    expect(kindOf({ conditions: [stricter] })).toEqual([{ programme: ID, kind: 'verdict' }]);
    expect(kindOf({ editions: [{ ...first, from: '2026-01-01' }] })).toEqual([
      { programme: ID, kind: 'edition' },
    ]);
    expect(kindOf({ id: 'another' })).toEqual([{ programme: ID, kind: 'gone' }]);
  });

  it('is the same when a rule changed after its day and the one before was kept', () => {
    const [rule] = programme.conditions;
    if (!rule) throw new Error('a rule');
    const stricter = { ...rule, when: { fact: 'household.healthInsurance', is: 'none' } } as typeof rule;
    const changedOn = (until: string) =>
      changed({ conditions: [stricter], former: [{ until, conditions: programme.conditions }] });
    expect(replayDecided(changedOn('2026-11-26'), FACTS, decided)).toEqual([]);
    // By the rules of its own day it was something else.
    expect(replayDecided(changedOn(ON), FACTS, decided)).toEqual([{ programme: ID, kind: 'verdict' }]);
  });

  it('of every kept household is replayed, and told in counts and programmes', async () => {
    const stores = createMemoryStores();
    for (const number of [1, 2, 3]) {
      const chat = ChatId.parse(`telegram:${number}`);
      const household = {
        chat,
        version: 1,
        facts: FACTS,
        wants: [],
        consent: { purpose: 'keep-facts' as const, text: 1, at: 0 },
        changedAt: 0,
        ...(number < 3 && { decided }),
      };
      await stores.sessions.write({ session: newSession(chat), saves: [], household });
    }
    expect(await replayDecisions(stores.households, changed({}))).toEqual({
      households: 2,
      decisions: 2,
      differences: [],
    });
    const { differences } = await replayDecisions(stores.households, changed({ id: 'another' }));
    expect(differences).toEqual([{ programme: ID, kind: 'gone', count: 2 }]);
  });
});
