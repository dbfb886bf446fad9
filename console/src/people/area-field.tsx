import { useState } from 'preact/hooks';
import type { PlaceAnswer } from '#core/api/answers.ts';
import { call } from '../calls/call.ts';
import { TextField } from '../parts/fields.tsx';
import { t } from '../words.ts';

interface Area {
  readonly code: string;
  readonly name: string;
}

interface AreaFieldProps {
  readonly area: Area;
  readonly choose: (area: Area) => void;
}

/** The area of a duty: one's own, or one that is found by name. */
export function AreaField({ area, choose }: AreaFieldProps) {
  const [words, setWords] = useState('');
  const [found, setFound] = useState<PlaceAnswer['places']>();
  const look = async (): Promise<void> => {
    const called = await call<PlaceAnswer>(`/api/places?${new URLSearchParams({ q: words })}`);
    setFound(called.ok ? called.answer.places : []);
  };
  return (
    <fieldset class="offers">
      <legend>{t('invite.area')}</legend>
      <p>
        <strong>{area.name}</strong>
      </p>
      <div class="form-pair">
        <TextField label={t('invite.other-area')} value={words} change={setWords} example="Jatinegara" />
        <button
          type="button"
          class="button button-quiet"
          disabled={words.trim().length < 3}
          onClick={() => void look()}
        >
          {t('invite.look')}
        </button>
      </div>
      {found?.length === 0 && <p role="status">{t('invite.no-area')}</p>}
      {found?.map(({ code, name, within }) => (
        <button
          key={code}
          type="button"
          class="button button-quiet"
          aria-pressed={code === area.code}
          onClick={() => choose({ code, name: `${name}, ${within}` })}
        >
          {name}, {within}
        </button>
      ))}
    </fieldset>
  );
}
