import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { form as need } from '#content/forms/ask-for-need.ts';
import { form as report } from '#content/forms/report-disaster.ts';
import { ReportDetails } from '#core/disaster/report-command.ts';
import type { Form } from '#core/talk/form.ts';
import { answerForm, type RawAnswer, type Step, startForm } from '#core/talk/form-engine.ts';
import { readReportAnswers } from '#core/use-cases/read-report-answers.ts';
import { lent, NOW } from '../talk/goats.ts';

const play = (form: Form, ...messages: readonly (string | RawAnswer)[]): Step =>
  messages.reduce<Step>(
    (step, one) => answerForm(form, step.talk, typeof one === 'string' ? { text: one } : one, lent),
    startForm(form, {}, NOW),
  );
const details = (form: Form, ...messages: readonly (string | RawAnswer)[]) =>
  readReportAnswers(form, play(form, ...messages).talk.answers, NOW);

describe('the answers of /lapor', () => {
  it('become the details of a report', () => {
    expect(
      details(
        report,
        'banjir',
        'padang rumput',
        'air sedada',
        '20',
        'bayi, lansia',
        { photo: 'p' },
        '0812 3456 7890',
        'orang lain',
      ),
    ).toEqual({
      hazard: 'flood',
      place: 'padang rumput',
      area: '32.01.01.2001',
      text: 'air sedada',
      persons: 20,
      groups: ['infant', 'elderly'],
      attachments: [{ kind: 'photo', file: 'p', at: NOW }],
      contact: '+6281234567890',
      onBehalf: true,
    });
  });

  it('suffice with what and where', () => {
    expect(play(report, 'banjir', 'dekat masjid').suffices).toBe(true);
    expect(details(report, 'banjir', 'dekat masjid')).toEqual({ hazard: 'flood', place: 'dekat masjid' });
  });

  it('keep every word that was written beside them, but not those beside the phone number', () => {
    const { text } = details(
      report,
      'bnjir pak tolong',
      'dekat masjid',
      '-',
      '20an org',
      'tidak ada',
      '-',
      'ini nomor istri saya 0812 3456 7890',
    );
    expect(text).toBe('bnjir pak tolong\n20an org');
  });

  it('tell only what is new since the last time', () => {
    const before = play(report, 'bnjir pak', 'dekat masjid');
    const after = answerForm(report, before.talk, { text: 'air sedada' }, lent);
    expect(readReportAnswers(report, after.talk.answers, NOW, before.talk.answers)).toEqual({
      text: 'air sedada',
    });
  });

  it('carry every file and voice note', () => {
    const { attachments = [] } = details(
      report,
      'banjir',
      { photo: 'a' },
      'dekat masjid',
      { voice: 'b' },
      { document: 'c' },
    );
    const files = attachments.map(({ kind, file }) => `${kind} ${file}`);
    expect(files.sort()).toEqual(['document c', 'photo a', 'voice b']);
  });
});

describe('the answers of /butuh', () => {
  it('become needs, with labels where words mean nothing alone', () => {
    expect(
      details(
        need,
        'nasi dan air',
        'dekat masjid',
        '30 bungkus',
        'dua puluh',
        'tidak ada',
        'besok pagi',
        '-',
        'jangan telepon',
      ),
    ).toEqual({
      needs: [{ code: 'food' }, { code: 'water' }],
      place: 'dekat masjid',
      text: 'Banyaknya: 30 bungkus\nCukup sampai: besok pagi\ndua puluh',
      persons: 20,
      doNotCall: true,
    });
  });
});

it('whatever was answered, the details are readable', () => {
  const message = fc.oneof(
    fc.constantFrom('banjir', 'nasi', 'padang rumput', '0', '1e9', '5 juta', 'jangan telepon', 'ya', 'gatau'),
    fc.string({ maxLength: 6000 }),
  );
  fc.assert(
    fc.property(
      fc.constantFrom<Form>(report, need),
      fc.array(message, { maxLength: 15 }),
      (form, messages) => {
        expect(() => ReportDetails.parse(details(form, ...messages))).not.toThrow();
      },
    ),
    { numRuns: 200 },
  );
});
