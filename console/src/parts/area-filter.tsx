import { useState } from 'preact/hooks';
import type { PlaceAnswer } from '#core/api/answers.ts';
import { call } from '../calls/call.ts';
import { t } from '../words.ts';
import { TextField } from './fields.tsx';
import { tell } from './notice-line.tsx';

/** An area that is looked at. */
export interface LookedAt {
  readonly code: string;
  readonly name: string;
}

interface AreaFilterProps {
  /** What an area is chosen for, and what is shown once none is. */
  readonly hint: string;
  readonly none: string;
  readonly area: LookedAt | undefined;
  readonly choose: (area: LookedAt | undefined) => void;
}

/** For who serves the whole country: an area by its name, or none. */
export function AreaFilter({ hint, none, area, choose }: AreaFilterProps) {
  const [words, setWords] = useState('');
  const [found, setFound] = useState<PlaceAnswer['places']>([]);
  const look = async (event: Event): Promise<void> => {
    event.preventDefault();
    const called = await call<PlaceAnswer>(`/api/places?${new URLSearchParams({ q: words })}`);
    if (!called.ok) return tell(t('act.silent'), 'refused');
    setFound(called.answer.places);
    if (called.answer.places.length === 0) tell(t('referrals.area-none'), 'refused');
  };
  const pick = (one: LookedAt | undefined): void => {
    setFound([]);
    setWords('');
    choose(one);
  };
  return (
    <div class="area-filter">
      <p class="hint">{area ? t('referrals.area-shown', { area: area.name }) : hint}</p>
      <form class="find" onSubmit={look}>
        <TextField
          label={t('referrals.area')}
          value={words}
          change={setWords}
          required
          most={80}
          example="Jakarta Timur"
        />
        <button type="submit" class="button button-quiet" disabled={words.trim().length < 3}>
          {t('referrals.area-look')}
        </button>
      </form>
      {(found.length > 0 || area) && (
        <div class="check-marks">
          {found.map(({ code, name, within }) => (
            <button
              key={code}
              type="button"
              class="button button-quiet"
              onClick={() => pick({ code, name: within ? `${name}, ${within}` : name })}
            >
              {within ? `${name}, ${within}` : name}
            </button>
          ))}
          {area && (
            <button type="button" class="button button-quiet" onClick={() => pick(undefined)}>
              {none}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
