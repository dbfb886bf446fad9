import { describe, expect, it } from 'vitest';
import { CONTACTS } from '#content/contacts.ts';
import { chooseHotlines, MATTERS, type Matter } from '#core/disaster/hotlines.ts';
import { AreaCode } from '#core/shared/area.ts';

const numbers = (matter: Matter, area?: string, canCall = true): string[] =>
  chooseHotlines({
    matter,
    area: area === undefined ? undefined : AreaCode.parse(area),
    canCall,
    contacts: CONTACTS,
  }).map((hotline) => hotline.number);

const CIANJUR = '32.03.01';
const JATINEGARA = '31.75.03.1001';

describe('the numbers that hold there and now', () => {
  it('are search and rescue and the disaster agency for a rescue, anywhere', () => {
    expect(numbers('rescue', CIANJUR)).toEqual(['115', '117']);
    expect(numbers('rescue')).toEqual(['115', '117']);
  });

  it('name 112 where it is known to answer, and never first or alone', () => {
    expect(numbers('rescue', JATINEGARA)).toEqual(['115', '117', '112']);
    expect(numbers('rescue', '35.78.10')).toContain('112');
  });

  it('do not name 112 where nobody has tried it, nor while the place is unknown', () => {
    for (const matter of MATTERS) {
      expect(numbers(matter, CIANJUR)).not.toContain('112');
      expect(numbers(matter)).not.toContain('112');
    }
  });

  it('begin with the ambulance for illness and injury', () => {
    expect(numbers('medical', CIANJUR)[0]).toBe('119');
  });

  it('name the police for a crime', () => {
    expect(numbers('police', CIANJUR)).toEqual(['110']);
  });

  it('name 113 for a fire only where a brigade is known to answer it', () => {
    expect(numbers('fire', JATINEGARA)[0]).toBe('113');
    expect(numbers('fire', CIANJUR)).toEqual(['117', '110']);
  });

  it('give a person who can speak 129 first, and a way to write beside it', () => {
    expect(numbers('violence', CIANJUR)).toEqual(['129', '08111-129-129', '110']);
  });

  it('give a person who cannot speak the way to write first', () => {
    expect(numbers('violence', CIANJUR, false)[0]).toBe('08111-129-129');
    expect(numbers('children', CIANJUR, false)[0]).toBe('08111-129-129');
    expect(numbers('bpjs', CIANJUR, false)[0]).toBe('0811-8165-165');
  });

  it('still name a voice number to a person who cannot speak when there is no other, so that somebody else can call', () => {
    expect(numbers('rescue', CIANJUR, false)).toEqual(['115', '117']);
  });

  it('never name an uncertain number in danger', () => {
    expect(numbers('mental-health', CIANJUR)).toEqual(['119']);
    expect(numbers('children', CIANJUR)).not.toContain('1500-771');
  });

  it('name an uncertain number only behind a certain one', () => {
    expect(numbers('social-assistance', CIANJUR).at(-1)).toBe('1500-299');
    expect(numbers('civil-documents', CIANJUR)).toEqual([]);
  });

  it('never come to more than four', () => {
    for (const matter of MATTERS) expect(numbers(matter, JATINEGARA).length).toBeLessThanOrEqual(4);
  });

  it('exist for every kind of danger, everywhere', () => {
    for (const matter of [
      'rescue',
      'medical',
      'fire',
      'police',
      'violence',
      'children',
      'mental-health',
    ] as const)
      expect(numbers(matter).length).toBeGreaterThan(0);
  });
});

describe('every contact', () => {
  it('has a name in both languages, a source and a date of its last check', () => {
    for (const contact of CONTACTS) {
      expect(contact.name.en).toBeTruthy();
      expect(contact.sources.length).toBeGreaterThan(0);
      expect(contact.checkedOn).toMatch(/^20\d\d-\d\d-\d\d$/);
    }
  });

  it('that claims to be sourced has an address that says so', () => {
    for (const contact of CONTACTS.filter(({ confidence }) => confidence === 'sourced'))
      expect(contact.sources.some((source) => source.url !== undefined)).toBe(true);
  });

  it('has an id of its own', () => {
    expect(new Set(CONTACTS.map(({ id }) => id)).size).toBe(CONTACTS.length);
  });
});
