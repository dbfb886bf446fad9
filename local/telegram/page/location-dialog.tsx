import { useState } from 'preact/hooks';
import { Dialog, DialogActions, type SendingDialogProps } from './dialog.tsx';
import { showToast } from './store.ts';
import { SPOTS } from './words.ts';

interface Point {
  lat: number;
  lng: number;
}

/** Reads "lat, lng"; undefined when it is no point on earth. */
export function readPoint(text: string): Point | undefined {
  const [, lat, lng] = /^\s*(-?\d+(?:\.\d+)?)\s*[,;\s]\s*(-?\d+(?:\.\d+)?)\s*$/.exec(text) ?? [];
  const point = { lat: Number(lat ?? Number.NaN), lng: Number(lng ?? Number.NaN) };
  return Math.abs(point.lat) <= 90 && Math.abs(point.lng) <= 180 ? point : undefined;
}

function askBrowser(onPoint: (point: Point) => void): void {
  navigator.geolocation.getCurrentPosition(
    ({ coords }) => onPoint({ lat: coords.latitude, lng: coords.longitude }),
    () => showToast('Peramban tidak memberi lokasi. Pilih dari daftar atau tulis koordinat.'),
    { timeout: 10_000 },
  );
}

export function LocationDialog({ onSend, onClose }: SendingDialogProps) {
  const [text, setText] = useState(`${SPOTS[0]?.lat}, ${SPOTS[0]?.lng}`);
  const point = readPoint(text);
  const write = ({ lat, lng }: Point) => setText(`${lat}, ${lng}`);
  return (
    <Dialog title="Kirim lokasi" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (point) onSend({ location: point });
        }}
      >
        <label class="field">
          Tempat contoh
          <select
            onChange={(event) => {
              const spot = SPOTS[Number(event.currentTarget.value)];
              if (spot) write(spot);
            }}
          >
            {SPOTS.map(({ name }, index) => (
              <option key={name} value={index}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          Lintang, bujur
          <input
            inputMode="decimal"
            aria-invalid={point === undefined}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <button type="button" class="button button-plain" onClick={() => askBrowser(write)}>
          Pakai lokasi saya
        </button>
        <DialogActions onClose={onClose}>
          <button type="submit" class="button" disabled={point === undefined}>
            Kirim lokasi
          </button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
