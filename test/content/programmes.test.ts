import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { programme as template } from '#content/programmes/_template.ts';
import { catalogue } from '#content/programmes/compiled.ts';
import { programmes } from '#content/programmes/index.ts';
import { FACTS, findFact } from '#core/people/facts.ts';
import { faultsOf } from '#core/programme/proof.ts';
import { AIMS, FAMILIES, GROUPS, TOPICS } from '#core/programme/vocabulary.ts';
import { factsOf } from '#core/shared/condition.ts';

const ids = programmes.map(({ id }) => id);

describe('every programme', () => {
  it.each([...programmes, template].map((one) => [one.id, one] as const))(
    '%s has the right shape, known facts, decent words and scenarios that hold',
    (_, programme) => {
      expect(faultsOf(programme, ids)).toEqual([]);
    },
  );

  it('is one of at least 74, and they cover every family, group and aim', () => {
    expect(programmes.length).toBeGreaterThanOrEqual(74);
    expect(new Set(programmes.map(({ family }) => family))).toEqual(new Set(FAMILIES));
    expect(new Set(programmes.flatMap(({ groups }) => groups))).toEqual(new Set(GROUPS));
    expect(new Set(programmes.flatMap(({ aims }) => aims))).toEqual(new Set(AIMS));
  });

  it('is brought up by a need that people can name', () => {
    expect(findFact('household.concerns')?.options?.map(({ value }) => value)).toEqual([...TOPICS]);
  });

  it('promises nothing: no sentence says that people are entitled or will be paid', () => {
    const text = JSON.stringify(programmes.map(({ sources: _, scenarios: __, ...rest }) => rest));
    expect(text).not.toMatch(/pasti (cair|dapat|menerima)|berhak menerima|entitled|will be paid/i);
  });

  it('can be reached: some household is likely to fit, unless the programme is closed', () => {
    for (const { id, scenarios } of programmes) {
      expect(
        scenarios.some(({ expect: wanted }) => wanted.verdict === 'likely'),
        id,
      ).toBe(true);
    }
  });

  it('opens without papers where life is at stake', () => {
    for (const programme of programmes.filter(({ identity }) => identity === 'never-block')) {
      expect(
        programme.papers.every(({ optional }) => optional === true),
        programme.id,
      ).toBe(true);
      const asked = programme.conditions.flatMap(({ when }) => factsOf(when));
      expect(asked, programme.id).not.toContain('household.hasNik');
      expect(asked, programme.id).not.toContain('household.decile');
    }
  });

  it('says how a lost paper is replaced', () => {
    for (const { papers } of programmes) for (const paper of papers) expect(paper.ifLost.id).toBeTruthy();
  });
});

describe('every fact of the dictionary', () => {
  it('is asked by some rule, amount or other question', () => {
    const text = JSON.stringify([programmes, FACTS.map(({ onlyIf }) => onlyIf)]);
    for (const { id } of FACTS) expect(text, id).toContain(`"${id}"`);
  });
});

describe('the generated files', () => {
  it('are as fresh as the files they come from', () => {
    expect(catalogue.programmes.map(({ id }) => id)).toEqual(ids);
    const said = execFileSync('node_modules/.bin/node', ['scripts/index.ts', '--check'], {
      encoding: 'utf8',
    });
    expect(said).toBe('');
  });
});
