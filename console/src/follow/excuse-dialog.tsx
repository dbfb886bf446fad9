import { useState } from 'preact/hooks';
import type { DutyLine, FollowUpPage } from '#core/api/follow-up.ts';
import { ActForm } from '../parts/act-form.tsx';
import { TextField } from '../parts/fields.tsx';
import { t } from '../words.ts';
import { actOnFollowUp } from './act.ts';
import { whoOf } from './reasons.ts';

/** One entry of a calendar, and how to leave the question about it. */
export interface AboutEntry {
  readonly page: FollowUpPage;
  readonly entry: DutyLine;
  readonly close: () => void;
}

/** Accepts a reason, with words that whoever reads the file later reads; it stays open when the act was refused. */
export function ExcuseDialog({ page, entry, close }: AboutEntry) {
  const [words, setWords] = useState('');
  const said = words.trim();
  return (
    <ActForm
      title={t('follow.act.excuse')}
      press={t('follow.act.excuse')}
      hint={t('follow.excuse.hint')}
      close={close}
      send={() =>
        said ? actOnFollowUp(page.followUp, { kind: 'excuse', entry: entry.entry, words: said }) : undefined
      }
    >
      <p>
        {whoOf(entry)}: {entry.duty}
      </p>
      <TextField
        label={t('follow.excuse.why')}
        value={words}
        change={setWords}
        required
        most={500}
        lines={3}
        example={t('follow.excuse.example')}
      />
    </ActForm>
  );
}
