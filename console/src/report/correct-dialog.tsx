import { useState } from 'preact/hooks';
import type * as z from 'zod';
import type { Correction, ReportPage } from '#core/api/report.ts';
import { Checks, Select, TextField } from '../parts/fields.tsx';
import { codesOf, t, wordFor } from '../words.ts';
import { ReportForm } from './act-form.tsx';

type Change = z.input<typeof Correction>;

interface Shown {
  readonly hazard: string;
  readonly urgency: string;
  readonly needs: readonly string[];
  readonly groups: readonly string[];
  readonly persons: string;
  readonly place: string;
  readonly contact: string;
}

const URGENCIES = ['danger', 'unclear', 'ordinary'] as const;

/** Corrects what is known. It sends only what was changed, with what the screen showed before, so that nothing is overwritten unseen. */
export function CorrectDialog({ page, close }: { readonly page: ReportPage; readonly close: () => void }) {
  const [first] = useState(() => page);
  const [shown, setShown] = useState<Shown>(() => toShown(page));
  const set = (change: Partial<Shown>): void => setShown({ ...shown, ...change });
  const toAct = () => {
    const change = changeOf(first, shown);
    return Object.keys(change).length > 0
      ? { kind: 'correct' as const, change, was: wasOf(first, change) }
      : undefined;
  };
  return (
    <ReportForm
      report={page.report}
      close={close}
      title={t('correct.title')}
      press={t('correct.save')}
      toAct={toAct}
    >
      <Codes shown={shown} set={set} />
      {first.sees === 'all' && <Words shown={shown} set={set} />}
      <People shown={shown} set={set} />
    </ReportForm>
  );
}

interface PartProps {
  readonly shown: Shown;
  readonly set: (change: Partial<Shown>) => void;
}

const Codes = ({ shown, set }: PartProps) => (
  <>
    <Select
      label={t('fact.hazard')}
      value={shown.hazard}
      change={(hazard) => set({ hazard })}
      options={codesOf('HAZARDS').map((code) => ({ value: code, words: wordFor('HAZARDS', code) }))}
    />
    <Select
      label={t('fact.urgency')}
      value={shown.urgency}
      change={(urgency) => set({ urgency })}
      options={URGENCIES.map((code) => ({ value: code, words: t(`urgency.${code}`) }))}
    />
    <Checks
      legend={t('fact.needs')}
      codes={codesOf('NEEDS')}
      nameOf={(code) => wordFor('NEEDS', code)}
      chosen={shown.needs}
      change={(needs) => set({ needs })}
    />
  </>
);

const Words = ({ shown, set }: PartProps) => (
  <>
    <TextField label={t('fact.place')} value={shown.place} change={(place) => set({ place })} />
    <TextField
      label={t('fact.contact')}
      kind="tel"
      most={40}
      value={shown.contact}
      change={(contact) => set({ contact })}
    />
  </>
);

const People = ({ shown, set }: PartProps) => (
  <>
    <TextField
      label={t('fact.persons')}
      kind="number"
      most={6}
      value={shown.persons}
      change={(persons) => set({ persons })}
    />
    <Checks
      legend={t('fact.groups')}
      codes={codesOf('GROUPS')}
      nameOf={(code) => wordFor('GROUPS', code)}
      chosen={shown.groups}
      change={(groups) => set({ groups })}
    />
  </>
);

const toShown = ({ report, words }: ReportPage): Shown => ({
  hazard: report.hazard,
  urgency: report.urgency,
  needs: report.needs.map(({ code }) => code),
  groups: report.groups,
  persons: report.persons === undefined ? '' : String(report.persons),
  place: words?.place ?? '',
  contact: words?.contact ?? '',
});

const same = (a: readonly string[], b: readonly string[]): boolean =>
  [...a].sort().join() === [...b].sort().join();

/** Only what differs from what was shown. Codes come from the lists that the choices were made of. */
function changeOf(page: ReportPage, shown: Shown): Change {
  const before = toShown(page);
  const persons = Number.parseInt(shown.persons, 10);
  const needs = shown.needs.map((code) => page.report.needs.find((need) => need.code === code) ?? { code });
  return {
    ...(shown.hazard === before.hazard ? {} : { hazard: shown.hazard }),
    ...(shown.urgency === before.urgency ? {} : { urgency: shown.urgency }),
    ...(same(shown.needs, before.needs) ? {} : { needs }),
    ...(same(shown.groups, before.groups) ? {} : { groups: shown.groups }),
    ...(shown.persons === before.persons || !(persons > 0) ? {} : { persons }),
    ...(shown.place === before.place || !shown.place.trim() ? {} : { place: shown.place.trim() }),
    ...(shown.contact === before.contact || !shown.contact.trim() ? {} : { contact: shown.contact.trim() }),
  } as Change;
}

/** What the screen showed for the same fields. */
function wasOf({ report, words }: ReportPage, change: Change): Change {
  const all: Readonly<Record<string, unknown>> = { ...report, place: words?.place, contact: words?.contact };
  const shown = Object.keys(change).map((field) => [field, all[field]] as const);
  // The same fields of the same report, without those that nobody had told.
  return Object.fromEntries(shown.filter(([, value]) => value !== undefined)) as Change;
}
