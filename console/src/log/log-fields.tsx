import type { Written } from '../drafts/drafts.ts';
import { Checks, Select, TextField } from '../parts/fields.tsx';
import { codesOf, t, wordFor } from '../words.ts';
import { PlaceField } from './place-field.tsx';

interface FieldsProps {
  readonly written: Written;
  readonly write: (change: Partial<Written>) => void;
}

/** The fields of a need: where and what first, the others may stay empty. */
export const LogFields = (props: FieldsProps) => (
  <>
    <PlaceField {...props} />
    <What {...props} />
    <Who {...props} />
  </>
);

const What = ({ written, write }: FieldsProps) => (
  <>
    <Checks
      legend={t('log.needs')}
      codes={codesOf('NEEDS')}
      nameOf={(code) => wordFor('NEEDS', code)}
      chosen={written.needs}
      change={(needs) => write({ needs })}
    />
    <label class="check check-danger">
      <input type="checkbox" checked={written.danger} onChange={() => write({ danger: !written.danger })} />
      <span>{t('log.danger')}</span>
    </label>
    <div class="form-pair">
      <TextField
        label={t('fact.persons')}
        kind="number"
        most={6}
        value={written.persons}
        change={(persons) => write({ persons })}
      />
      <Select
        label={t('fact.hazard')}
        value={written.hazard}
        change={(hazard) => write({ hazard })}
        options={toHazards()}
      />
    </div>
  </>
);

const toHazards = () => [
  { value: '', words: t('log.hazard-unknown') },
  ...codesOf('HAZARDS')
    .filter((code) => code !== 'unknown')
    .map((code) => ({ value: code, words: wordFor('HAZARDS', code) })),
];

const Who = ({ written, write }: FieldsProps) => (
  <>
    <Checks
      legend={t('log.groups')}
      codes={codesOf('GROUPS')}
      nameOf={(code) => wordFor('GROUPS', code)}
      chosen={written.groups}
      change={(groups) => write({ groups })}
    />
    <TextField
      label={t('log.text')}
      lines={3}
      most={4096}
      value={written.text}
      change={(text) => write({ text })}
      example={t('log.text-example')}
    />
    <TextField
      label={t('log.contact')}
      kind="tel"
      most={40}
      value={written.contact}
      change={(contact) => write({ contact })}
    />
  </>
);
