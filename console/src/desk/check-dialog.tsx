import { useState } from 'preact/hooks';
import type { Comparison } from '#core/api/desk.ts';
import { TextField } from '../parts/fields.tsx';
import { t } from '../words.ts';
import { type AboutFile, FileForm } from './act-form.tsx';
import { answerOf, questionOf } from './compared.tsx';

const MARKS = ['not-checked', 'same', 'differs'] as const;
type Mark = (typeof MARKS)[number];
interface Checked {
  readonly mark: Mark;
  readonly text: string;
}

const NOTE = 'note';
const EMPTY: Checked = { mark: 'not-checked', text: '' };

/** What was found before, so that a second visit goes on from the first. */
function before({ found, same }: Comparison): Checked {
  if (found === undefined) return EMPTY;
  return same ? { mark: 'same', text: '' } : { mark: 'differs', text: answerOf(found) };
}

/** The field check: each thing that was said is the same, different, or not looked at; and a note. */
export function CheckDialog(about: AboutFile) {
  const said = about.page.facts.filter((fact) => fact.said !== undefined);
  const [marks, setMarks] = useState(new Map(said.map((fact) => [fact.fact, before(fact)])));
  const [note, setNote] = useState(answerOf(about.page.facts.find(({ fact }) => fact === NOTE)?.found));
  const [missing, setMissing] = useState(false);
  const toAct = () => {
    const findings = said.flatMap(({ fact }) => toFinding(fact, marks.get(fact) ?? EMPTY));
    const all = note.trim() ? [...findings, { fact: NOTE, found: note.trim() }] : findings;
    setMissing(all.length === 0);
    return all.length === 0 ? undefined : ({ kind: 'check', findings: all } as const);
  };
  return (
    <FileForm {...about} press={t('desk.act.check')} hint={t('desk.check.hint')} toAct={toAct}>
      {said.map((fact) => (
        <CheckOne
          key={fact.fact}
          fact={fact}
          now={marks.get(fact.fact) ?? EMPTY}
          change={(one) => setMarks(new Map(marks).set(fact.fact, one))}
        />
      ))}
      <TextField label={t('desk.note')} value={note} change={setNote} most={200} lines={2} />
      {missing && (
        <p class="warning" role="alert">
          {t('desk.check.missing')}
        </p>
      )}
    </FileForm>
  );
}

function toFinding(fact: string, { mark, text }: Checked) {
  if (mark === 'not-checked') return [];
  return mark === 'same' ? [{ fact }] : [{ fact, found: text.trim() }];
}

interface CheckOneProps {
  readonly fact: Comparison;
  readonly now: Checked;
  readonly change: (now: Checked) => void;
}

function CheckOne({ fact, now, change }: CheckOneProps) {
  return (
    <fieldset class="check-one">
      <legend>
        {questionOf(fact)}
        <span class="check-said">
          {t('desk.said')}: <strong>{answerOf(fact.said)}</strong>
        </span>
      </legend>
      <div class="check-marks">
        {MARKS.map((mark) => (
          <label key={mark} class="check">
            <input
              type="radio"
              name={fact.fact}
              checked={now.mark === mark}
              onChange={() => change({ ...now, mark })}
            />
            <span>{t(`desk.${mark}`)}</span>
          </label>
        ))}
      </div>
      {now.mark === 'differs' && (
        <TextField
          label={t('desk.check.what')}
          value={now.text}
          change={(text) => change({ ...now, text })}
          required
          most={200}
        />
      )}
    </fieldset>
  );
}
