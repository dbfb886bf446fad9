import { useEffect, useState } from 'preact/hooks';
import type { PlaceAnswer } from '#core/api/answers.ts';
import { call } from '../calls/call.ts';
import type { Written } from '../drafts/drafts.ts';
import { TextField } from '../parts/fields.tsx';
import { t } from '../words.ts';

interface PlaceFieldProps {
  readonly written: Written;
  readonly write: (change: Partial<Written>) => void;
}

const PAUSE = 350;

/** Where: free words always hold; an official area is offered while the network is there, never demanded. */
export function PlaceField({ written, write }: PlaceFieldProps) {
  const offered = usePlaces(written.area ? '' : written.place);
  return (
    <div class="place-field">
      <TextField
        label={t('log.place')}
        required
        value={written.place}
        change={(place) => write({ place, area: undefined })}
        example={t('log.place-example')}
      />
      {written.area && (
        <p class="hint">
          {t('log.area-chosen', { area: written.area.name })}{' '}
          <button type="button" class="button-plain" onClick={() => write({ area: undefined })}>
            {t('log.area-clear')}
          </button>
        </p>
      )}
      {offered.length > 0 && (
        <fieldset class="offers">
          <legend>{t('log.area-offer')}</legend>
          {offered.map(({ code, name, within }) => (
            <button
              key={code}
              type="button"
              class="button button-quiet"
              onClick={() => write({ area: { code, name: `${name}, ${within}` } })}
            >
              {name}, {within}
            </button>
          ))}
        </fieldset>
      )}
    </div>
  );
}

/** Areas that the words may mean, asked after a pause in the typing. */
function usePlaces(words: string): PlaceAnswer['places'] {
  const [places, setPlaces] = useState<PlaceAnswer['places']>([]);
  useEffect(() => {
    setPlaces([]);
    if (words.trim().length < 3) return;
    let late = false;
    const timer = setTimeout(() => {
      void call<PlaceAnswer>(`/api/places?${new URLSearchParams({ q: words })}`).then((called) => {
        if (!late && called.ok) setPlaces(called.answer.places.slice(0, 4));
      });
    }, PAUSE);
    return () => {
      late = true;
      clearTimeout(timer);
    };
  }, [words]);
  return places;
}
