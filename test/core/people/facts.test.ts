import { describe, expect, it } from 'vitest';
import { completeFacts, FACTS, findFact, readFacts } from '#core/people/facts.ts';
import { factsOf } from '#core/shared/condition.ts';

describe('the dictionary of facts', () => {
  it('names each fact once and asks about it in Indonesian and English', () => {
    expect(new Set(FACTS.map(({ id }) => id)).size).toBe(FACTS.length);
    for (const { id, question, options = [] } of FACTS) {
      expect(question.id, id).toMatch(/[?.]$/);
      expect(question.en, id).toMatch(/[?.]$/);
      expect(question.id.length, id).toBeLessThanOrEqual(120);
      for (const { label } of options) expect(label.en, id).toBeTruthy();
    }
  });

  it('hangs a question only on facts that exist, and says what holds when it does not apply', () => {
    for (const { id, onlyIf, otherwise } of FACTS) {
      if (onlyIf === undefined) continue;
      for (const fact of factsOf(onlyIf)) expect(findFact(fact), `${id} hangs on ${fact}`).toBeDefined();
      expect(otherwise === undefined ? id : '', 'only livesInHouse may stay open').toMatch(/^$|livesInHouse/);
    }
  });

  it('never asks first about violence, a crime or a mental disorder', () => {
    for (const { id, asked, sensitivity } of FACTS) {
      if (sensitivity === 'high') expect(asked, id).toBe('when-raised');
    }
  });

  it('never asks people what only an office or a registry can know', () => {
    for (const id of ['household.nikMatches', 'household.onDecree', 'household.socialAssessment']) {
      expect(findFact(id)?.asked).toBe('never');
    }
  });

  it('is written without words that wound', () => {
    const text = JSON.stringify(FACTS).toLowerCase();
    for (const word of ['cacat', 'orang gila', 'gembel', 'janda', 'jompo']) expect(text).not.toContain(word);
  });
});

describe('reading facts', () => {
  it('takes what the dictionary allows, nothing known included', () => {
    const given = { 'household.decile': 3, 'household.receives': ['pkh'], members: [{ 'member.age': 0.5 }] };
    expect(readFacts(given)).toEqual({ ok: true, value: given });
    expect(readFacts({ 'household.decile': null, members: null })).toEqual({
      ok: true,
      value: { 'household.decile': null },
    });
  });

  it.each([
    [{ 'household.decil': 3 }, 'household.decil'],
    [{ 'household.decile': 11 }, 'household.decile'],
    [{ 'household.decile': '3' }, 'household.decile'],
    [{ 'household.damage': 'gone' }, 'household.damage'],
    [{ 'household.receives': 'pkh' }, 'household.receives'],
    [{ 'household.area': 'Jakarta' }, 'household.area'],
    [{ 'member.age': 3 }, 'member.age'],
    [{ members: {} }, 'members'],
    [{ members: [3] }, 'members[0]'],
    [{ members: [{}, { 'member.age': -1 }] }, 'members[1].member.age'],
    [[], 'facts'],
    [null, 'facts'],
  ])('names the fault in %j', (given, fact) => {
    expect(readFacts(given)).toMatchObject({ ok: false, refusal: { fact } });
  });
});

describe('completing facts', () => {
  it('answers a question that does not apply', () => {
    const facts = completeFacts({ 'household.concerns': ['school'], members: [{ 'member.age': 5 }] });
    expect(facts['household.damage']).toBe('none');
    expect(facts['household.violence']).toBe(false);
    expect(facts.members?.[0]).toMatchObject({ 'member.maternity': 'none', 'member.careNeeds': [] });
  });

  it('takes a named need for the fact that it says', () => {
    expect(completeFacts({ 'household.concerns': ['safety'] })['household.violence']).toBe(true);
    expect(completeFacts({ 'household.concerns': ['disaster'] })['household.affectedByDisaster']).toBe(true);
  });

  it('never overwrites what somebody said, and leaves open what nobody said', () => {
    const facts = completeFacts({ 'household.listed': false, 'household.decile': 2, members: [{}] });
    expect(facts['household.listed']).toBe(false);
    expect(facts['household.damage']).toBeUndefined();
    expect(facts.members?.[0]?.['member.maternity']).toBeUndefined();
  });
});
